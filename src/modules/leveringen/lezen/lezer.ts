import type { Taal } from '@buurtwijs/figures'
import type { Fout, Foutcode } from '../fouten.ts'
import { vindPlaatsen } from '../indeling.ts'
import type { Indeling, Plaatsen } from '../indeling.ts'
import { isLevergroep, isLevermaat, isLeverperiode, levermaten, mostWaarde } from '../maten.ts'
import type { Levergroep, Levermaat } from '../maten.ts'
import { findPersoon, isPersoonskolom, noemtMens, persoonWoorden } from '../personen.ts'

/** A figure of a file, with the row on which it stands. Null: the sender found it too small to give. */
export interface Leverregel {
  readonly rij: number
  readonly kolom: string
  readonly maat: Levermaat
  readonly gebied: string
  readonly periode: string
  readonly groep: Levergroep
  readonly waarde: number | null
}

/** What the reader has to know of the world. */
export interface Kader {
  readonly taal: Taal
  /** ISO date: what is not over by then cannot be delivered. */
  readonly vandaag: string
  isGebied(code: string): boolean
  /** Whether the sender may deliver about it. */
  magGebied(code: string): boolean
  magMaat(maat: Levermaat): boolean
}

/** More than the largest delivery, and no place for a bomb. */
export const mostRegels = 400_000
/** As many faults as are told; the rest is counted. */
export const mostFouten = 200
/** A file that is about people is not read further than this. */
const mostPersonen = 20

/** Reads rows of a file one by one, from its headings on; keeps figures and tells faults. */
export class Lezer {
  readonly regels: Leverregel[] = []
  readonly fouten: Fout[] = []
  aantalFouten = 0
  isOverMensen = false
  /** The headings, once they were read. */
  koppen: readonly string[] = []
  plaatsen: Plaatsen | null = null
  isTeLang = false
  readonly #indeling: Indeling | null
  readonly #kader: Kader
  /** The same text once: a file has two hundred thousand rows and a few hundred areas. */
  readonly #texts = new Map<string, string>()
  #personen = 0

  constructor(indeling: Indeling | null, kader: Kader) {
    this.#indeling = indeling
    this.#kader = kader
  }

  /** Whether reading on has no use. */
  get isKlaar(): boolean {
    return this.#personen >= mostPersonen || this.isTeLang || (this.koppen.length > 0 && this.plaatsen === null)
  }

  readKop(koppen: readonly string[]): void {
    this.koppen = koppen.map(kop => kop.trim())
    this.plaatsen = vindPlaatsen(this.koppen, this.#indeling)
    for (const [index, kop] of this.koppen.entries()) {
      // A file without headings begins with somebody.
      const found = noemtMens(kop) ? (findPersoon(kop, true) ?? 'bsn') : null
      if (found !== null) this.#tellPersoon(1, null, 'persoon-waarde', { wat: persoonWoorden[this.#kader.taal][found] })
      else if (isPersoonskolom(kop)) this.#tellPersoon(1, index, 'persoon-kolom', {})
      else if (this.plaatsen !== null && kop !== '' && !this.#isUsed(index)) this.#tell(1, index, 'kolom-onbekend')
    }
  }

  /** Looks at a row of another sheet, which is no part of the figures: at headings of a table about people, and at numbers of people. A count, a date or whom to ask is about nobody. */
  readErnaast(rij: number, cellen: readonly string[]): void {
    const isTable = cellen.filter(cel => cel.trim() !== '').length > 2
    for (const cel of cellen) {
      if (isTable && isPersoonskolom(cel)) this.#tellPersoon(rij, null, 'persoon-kolom', {})
      else if (findPersoon(cel, true) === 'bsn')
        this.#tellPersoon(rij, null, 'persoon-waarde', { wat: persoonWoorden[this.#kader.taal].bsn })
    }
  }

  readRij(rij: number, cellen: readonly string[]): void {
    const { plaatsen } = this
    if (plaatsen === null || cellen.every(cel => cel.trim() === '')) return
    const isGetal = (index: number) => plaatsen.waarden.some(({ kolom }) => kolom === index)
    for (const [index, cel] of cellen.entries()) {
      const found = this.#isGebiedOfDag(index, cel.trim(), plaatsen) ? null : findPersoon(cel, isGetal(index))
      if (found !== null) this.#tellPersoon(rij, index, 'persoon-waarde', { wat: persoonWoorden[this.#kader.taal][found] })
    }
    if (this.isOverMensen) return
    const gebied = this.#gebied(rij, cellen, plaatsen)
    const periode = this.#periode(rij, cellen, plaatsen)
    const groep = this.#groep(rij, cellen, plaatsen)
    for (const { kolom, maat: own } of plaatsen.waarden) {
      const maat = own === null ? this.#maat(rij, cellen, plaatsen) : this.#allowed(rij, kolom, own)
      const waarde = this.#waarde(rij, kolom, cellen[kolom] ?? '', maat)
      if (gebied === null || periode === null || groep === null || maat === null || waarde === undefined) continue
      this.regels.push({ rij, kolom: this.koppen[kolom] ?? '', maat, gebied, periode, groep, waarde })
    }
    if (this.regels.length > mostRegels) this.isTeLang = true
  }

  /** Tells what is wrong with a figure that was read. */
  tellRegel({ rij, kolom }: Pick<Leverregel, 'rij' | 'kolom'>, code: Foutcode, gegevens: Fout['gegevens']): void {
    this.#keep({ rij, kolom, code, gegevens })
  }

  /** A code of an area without its letters, or a day of these years in place of a period: wrong perhaps, but about nobody. */
  #isGebiedOfDag(index: number, cel: string, { gebied, periode }: Plaatsen): boolean {
    return (index === gebied && /^\d{8}$/.test(cel)) || (index === periode && /^20[1-9]\d-\d\d-\d\d/.test(cel))
  }

  #isUsed(index: number): boolean {
    const { gebied, periode, groep, maat, waarden, negeer } = this.plaatsen!
    return [gebied, periode, groep, maat].includes(index) || negeer.has(index) || waarden.some(({ kolom }) => kolom === index)
  }

  #gebied(rij: number, cellen: readonly string[], { gebied }: Plaatsen): string | null {
    const text = (cellen[gebied] ?? '').trim()
    const code = this.#once(/^\d{8}$/.test(text) ? `BU${text}` : text.toUpperCase())
    const asId = text.toLowerCase()
    const known = this.#kader.isGebied(code) ? code : this.#kader.isGebied(asId) ? this.#once(asId) : null
    if (known === null) return this.#tell(rij, gebied, 'gebied-onbekend', { waarde: shorten(text) })
    return this.#kader.magGebied(known) ? known : this.#tell(rij, gebied, 'gebied-niet-van-u')
  }

  #periode(rij: number, cellen: readonly string[], { periode, vast }: Plaatsen): string | null {
    const typed = (periode === null ? (vast.periode ?? '') : (cellen[periode] ?? '')).trim()
    const text = this.#once(typed.toUpperCase())
    if (!isLeverperiode(text)) return this.#tell(rij, periode, 'periode-onbekend', { waarde: shorten(typed) })
    return endOf(text) < this.#kader.vandaag ? text : this.#tell(rij, periode, 'periode-toekomst', { waarde: text })
  }

  #groep(rij: number, cellen: readonly string[], { groep, vast }: Plaatsen): Levergroep | null {
    const text = (groep === null ? (vast.groep ?? 'alle') : (cellen[groep] ?? '')).trim().toLowerCase()
    const named = text === '' ? 'alle' : text
    return isLevergroep(named) ? named : this.#tell(rij, groep, 'groep-onbekend', { waarde: shorten(text) })
  }

  #maat(rij: number, cellen: readonly string[], { maat, vast }: Plaatsen): Levermaat | null {
    const text = (maat === null ? (vast.maat ?? '') : (cellen[maat] ?? '')).trim().toLowerCase()
    if (!isLevermaat(text)) return this.#tell(rij, maat, 'maat-onbekend', { waarde: shorten(text) })
    return this.#allowed(rij, maat, text)
  }

  #allowed(rij: number, kolom: number | null, maat: Levermaat): Levermaat | null {
    return this.#kader.magMaat(maat) ? maat : this.#tell(rij, kolom, 'maat-niet-van-u')
  }

  /** Undefined for what is wrong. */
  #waarde(rij: number, kolom: number, cel: string, maat: Levermaat | null): number | null | undefined {
    const text = cel.trim()
    const wrong = (code: Foutcode) => void this.#tell(rij, kolom, code, { waarde: shorten(text) })
    if (text === '') return wrong('waarde-leeg')
    if (/^(?:x|<\s?\d+)$/i.test(text)) return null
    const getal = readGetal(text)
    if (getal === null) return wrong('waarde-geen-getal')
    if (getal < 0) return wrong('waarde-negatief')
    if (getal > mostWaarde) return wrong('waarde-te-groot')
    if (maat !== null && levermaten[maat].eenheid !== 'uren' && !Number.isInteger(getal)) return wrong('waarde-niet-heel')
    return Math.round(getal * 10) / 10
  }

  #once(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    // A part of a row would keep the whole row in memory.
    const own = Buffer.from(text).toString()
    this.#texts.set(own, own)
    return own
  }

  #tellPersoon(rij: number, kolom: number | null, code: Foutcode, gegevens: Fout['gegevens']): void {
    this.isOverMensen = true
    this.#personen += 1
    this.#tell(rij, kolom, code, gegevens)
  }

  #tell(rij: number, kolom: number | null, code: Foutcode, gegevens: Fout['gegevens'] = {}): null {
    this.#keep({ rij, kolom: kolom === null ? null : (this.koppen[kolom] ?? null), code, gegevens })
    return null
  }

  #keep(fout: Fout): void {
    this.aantalFouten += 1
    if (this.fouten.length < mostFouten) this.fouten.push(fout)
  }
}

/** A number as people write it here or in English: 1.234,5 · 1234,5 · 1234.5; null for what leaves a doubt. */
export function readGetal(text: string): number | null {
  if (/^-?\d+(?:[.,]\d+)?$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) return Number(text.replace(',', '.'))
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return null
}

/** The last day of a period. */
function endOf(periode: string): string {
  const [jaar = '', deel = 'Q4'] = periode.split('-')
  const maand = deel.startsWith('Q') ? Number(deel.slice(1)) * 3 : Number(deel)
  return new Date(Date.UTC(Number(jaar), maand, 0)).toISOString().slice(0, 10)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
