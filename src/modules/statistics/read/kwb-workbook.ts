import { FigureError, jaarPeriode, parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Bron, PublishedGebied, PublishedTable } from '../published-table.ts'
import type { ReadOptions } from './input.ts'
import { yearNeeded } from './statline-tabel.ts'
import { isBroad } from './text-table.ts'
import { CijferKolom, CijferReader, cellRefusal, cellText, refuseTooManyCells } from './workbook-cijfers.ts'
import type { Plek } from './workbook-cijfers.ts'
import type { Rij } from './workbook-rows.ts'
import type { Blad, Workbook } from './workbook.ts'

/** Where the columns of the workbook are, counted from 0. */
export interface KwbKop {
  /** Number of the row with the names. */
  readonly rij: number
  readonly gebied: ReadonlyMap<string, number>
  readonly maten: readonly { readonly sleutel: string; readonly index: number }[]
  readonly onbekend: readonly string[]
}

/** Columns that say which area a row is about. The recoding flag goes by two names. */
const gebiedColumns = new Set(['gwb_code_10', 'gwb_code_8', 'gwb_code', 'regio', 'gm_naam', 'recs', 'ind_wbi', 'ind_wbz'])
/** CBS's short names: `a_inw`, `g_3km_sc`, `bev_dich`. */
const mnemonic = /^[a-z]+(?:_[a-z0-9]+)+$/
const soortOfRecs: ReadonlyMap<string, GebiedSoort> = new Map([
  ['land', 'land'],
  ['gemeente', 'gemeente'],
  ['wijk', 'wijk'],
  ['buurt', 'buurt'],
])

/** Finds the row with CBS's short names among the first rows of a sheet; null when it is some other sheet. */
export function findKwbKop(rows: readonly Rij[], plek: Plek): KwbKop | null {
  const rij = rows.find(({ cellen }) => {
    const names = new Set(cellen.map(cel => cellText(cel).toLowerCase()))
    return (names.has('gwb_code_10') || names.has('gwb_code')) && names.has('regio')
  })
  if (!rij) return null
  const gebied = new Map<string, number>()
  const maten = new Map<string, number>()
  const onbekend: string[] = []
  for (const [index, cel] of rij.cellen.entries()) {
    const naam = cellText(cel).toLowerCase()
    if (naam === '') continue
    if (gebied.has(naam) || maten.has(naam))
      throw cellRefusal(plek, rij, index, `de kolom ${naam} staat er twee keer. Haal er een weg.`, 'import-duplicate-column')
    if (gebiedColumns.has(naam)) gebied.set(naam, index)
    else if (mnemonic.test(naam)) maten.set(naam, index)
    else onbekend.push(cellText(cel))
  }
  return { rij: rij.nummer, gebied, maten: [...maten].map(([sleutel, index]) => ({ sleutel, index })), onbekend }
}

/**
 * Reads CBS's workbook Kerncijfers wijken en buurten: one row for each area, one column for each topic, `.` for what is secret
 * or unknown. A topic with nothing but `.` has not been published yet: CBS fills in a year
 * step by step, and as long as it does, the edition is provisional.
 */
export async function readKwbWorkbook(workbook: Workbook, blad: Blad, kop: KwbKop, options: ReadOptions): Promise<PublishedTable> {
  const { jaar, opmerkingen } = findJaar(workbook, blad, options.jaar)
  const plek = { bestand: workbook.naam, blad: blad.naam }
  const cijfers = new CijferReader(plek, 'kan-niet-voorkomen')
  const gebieden = new KwbGebieden(plek, kop)
  const kolommen = kop.maten.map(({ sleutel, index }) => ({ sleutel, index, kolom: new CijferKolom() }))
  for await (const rij of workbook.rows(blad, progressOf(options))) {
    if (rij.nummer <= kop.rij || !gebieden.add(rij)) continue
    refuseTooManyCells(plek, gebieden.list.length, kolommen.length)
    for (const { index, kolom } of kolommen) kolom.push(cijfers.read(rij, index))
  }
  if (gebieden.list.length === 0) throw noRows(plek)
  const periode = jaarPeriode(jaar)
  const heleKolom = isBroad(gebieden.list) ? 'nog-niet-gepubliceerd' : null
  const finished = kolommen.map(({ sleutel, kolom }) => {
    const { decimalen, ...cells } = kolom.finish(gebieden.list.length, heleKolom)
    const onderwerp = { sleutel, pad: [sleutel], eenheid: '', decimalen, dimensies: {}, marge: 'waarde' as const }
    return { onderwerp, periode, ...cells }
  })
  const isComplete = finished.every(kolom => kolom.geheelOntbreekt === undefined)
  return {
    bron: kwbBron(jaar, isComplete ? 'definitief' : 'voorlopig'),
    gebieden: gebieden.list,
    kolommen: finished,
    opmerkingen: [...opmerkingen, ...cijfers.finish(), ...gebieden.describeNotes(), ...describeUnknown(kop.onbekend)],
  }
}

function describeUnknown(kolommen: readonly string[]): readonly string[] {
  return kolommen.length > 0 ? [`Kolommen zonder een naam van het CBS overgeslagen: ${kolommen.join(', ')}.`] : []
}

function kwbBron(jaar: number, status: Bron['status']): Bron {
  return {
    familie: 'kwb-werkboek',
    uitgever: 'CBS',
    tabel: `kwb-${jaar}`,
    titel: `Kerncijfers wijken en buurten ${jaar} (werkboek)`,
    adres: null,
    licentie: 'CC BY 4.0',
    gewijzigd: null,
    status,
    indelingsjaar: jaar,
  }
}

/** The year that was given, else that in the name of the file or of a sheet (`kwb-2023`). Cells never tell. */
function findJaar(workbook: Workbook, blad: Blad, given: number | null): { jaar: number; opmerkingen: readonly string[] } {
  const named =
    [workbook.naam, blad.naam, ...workbook.bladen.map(({ naam }) => naam)].map(naam => yearIn(naam)).find(year => year !== null) ?? null
  const jaar = given ?? named
  if (jaar === null) throw yearNeeded(workbook.naam)
  return { jaar, opmerkingen: named !== null && named !== jaar ? [`In de naam staat ${named}. De cijfers zijn gelezen als ${jaar}.`] : [] }
}

function yearIn(text: string): number | null {
  const match = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)
  return match ? Number(match[0]) : null
}

/** For a sheet with the names of columns and nothing below them. */
export function noRows({ bestand, blad }: Plek): Refusal {
  return new Refusal(
    `Blad '${blad}' heeft geen rijen met gebieden onder de namen van de kolommen. Controleer of het bestand compleet is.`,
    {
      code: 'import-no-rows',
      place: { file: bestand },
    },
  )
}

/** Says how far the sheet is, and stops when the import was cancelled. */
export function progressOf(options: ReadOptions): (done: number, total: number) => void {
  return (done, total) => {
    options.signal.throwIfAborted()
    options.progress(done, total)
  }
}

/** A row with a single filled cell, such as `Bron: CBS` under the table. */
function isNote({ cellen }: Rij): boolean {
  let filled = 0
  for (let index = 0; index < cellen.length && filled < 2; index += 1) if (cellen[index] !== undefined) filled += 1
  return filled < 2
}

/** The areas of the rows, checked against what the other columns say about the same area: a sheet of which one column was sorted is refused. */
class KwbGebieden {
  readonly list: PublishedGebied[] = []
  #notes = 0
  readonly #plek: Plek
  readonly #kop: KwbKop
  readonly #rowOfCode = new Map<GebiedCode, number>()

  constructor(plek: Plek, kop: KwbKop) {
    this.#plek = plek
    this.#kop = kop
  }

  /** Adds the area of a row; false for a row that is only a note under the table. */
  add(rij: Rij): boolean {
    const code = this.#text(rij, 'gwb_code_10') || this.#text(rij, 'gwb_code')
    if (isNote(rij) && !/^[A-Z]{2}\d/i.test(code)) {
      this.#notes += 1
      return false
    }
    const gebied = this.#parse(rij, code)
    const earlier = this.#rowOfCode.get(gebied.code)
    if (earlier !== undefined)
      throw this.#refusal(
        rij,
        'gwb_code_10',
        `gebied ${gebied.code} staat ook al in rij ${earlier}. Haal een van de twee weg.`,
        'gebied-duplicate',
      )
    this.#rowOfCode.set(gebied.code, rij.nummer)
    this.list.push(gebied)
    return true
  }

  describeNotes(): readonly string[] {
    if (this.#notes === 0) return []
    return [
      this.#notes === 1
        ? '1 regel met alleen een toelichting overgeslagen.'
        : `${this.#notes} regels met alleen een toelichting overgeslagen.`,
    ]
  }

  #parse(rij: Rij, text: string): PublishedGebied {
    const { code, soort } = this.#parseCode(rij, text)
    const digits = this.#text(rij, 'gwb_code_8')
    if (digits && soort !== 'land' && digits.padStart(code.length - 2, '0') !== code.slice(2))
      throw this.#contradiction(rij, 'gwb_code_8', code)
    const recs = soortOfRecs.get(this.#text(rij, 'recs').toLowerCase())
    if (recs && recs !== soort) throw this.#contradiction(rij, 'recs', code)
    const gemeentenaam = soort === 'wijk' || soort === 'buurt' ? this.#text(rij, 'gm_naam') : ''
    const flag = this.#indelingswijziging(rij)
    return {
      code,
      soort,
      naam: this.#text(rij, 'regio') || code,
      ...(gemeentenaam ? { gemeentenaam } : {}),
      ...(flag ? { indelingswijziging: flag } : {}),
    }
  }

  #parseCode(rij: Rij, text: string): ReturnType<typeof parseGebiedCode> {
    try {
      return parseGebiedCode(text)
    } catch (error) {
      if (!(error instanceof FigureError)) throw error
      const sentence =
        text === ''
          ? 'hier ontbreekt de code van het gebied.'
          : `'${text.slice(0, 40)}' is geen code van een gebied, zoals GM0344, WK034401 of BU03440111.`
      throw this.#refusal(rij, 'gwb_code_10', sentence, 'gebied-unknown')
    }
  }

  #indelingswijziging(rij: Rij): 1 | 2 | 3 | null {
    const name = this.#kop.gebied.has('ind_wbi') ? 'ind_wbi' : 'ind_wbz'
    const text = this.#text(rij, name)
    if (text === '' || text === '.') return null
    if (text === '1' || text === '2' || text === '3') return text === '1' ? 1 : text === '2' ? 2 : 3
    throw this.#refusal(rij, name, `'${text.slice(0, 40)}' zegt niet of de grenzen zijn gewijzigd. Hier hoort 1, 2 of 3.`, 'import-number')
  }

  #text(rij: Rij, naam: string): string {
    const index = this.#kop.gebied.get(naam)
    return index === undefined ? '' : cellText(rij.cellen[index])
  }

  #contradiction(rij: Rij, naam: string, code: GebiedCode): Refusal {
    return this.#refusal(
      rij,
      naam,
      `dit past niet bij gebied ${code} in dezelfde rij. Is een kolom los gesorteerd? Download het werkboek dan opnieuw.`,
      'workbook-contradiction',
    )
  }

  #refusal(rij: Rij, naam: string, sentence: string, code: string): Refusal {
    return cellRefusal(this.#plek, rij, this.#kop.gebied.get(naam) ?? this.#kop.gebied.get('gwb_code') ?? 0, sentence, code)
  }
}
