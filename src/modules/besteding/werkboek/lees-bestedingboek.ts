import type { Taal } from '@buurtwijs/figures'
import { blokOf, celLezers, findInHead, inhoudOf, leesZinnen, openBladen, regelnummerOf, requireOneBlad } from '../../begroting/index.ts'
import type { Blad, Celfout, Celinhoud } from '../../begroting/index.ts'
import { columnLetters } from '../../statistics/index.ts'
import { isSameStand, keurStand } from '../regel.ts'
import type { Regel, Stand } from '../regel.ts'
import { standOf } from '../wijziging.ts'
import type { Verandering } from '../wijziging.ts'
import { bestedingboekVorm, bestedingboekWoorden, invul, readKenmerk } from './vorm.ts'
import type { Invul, Kenmerk, Kolom } from './vorm.ts'

/** A line that a workbook would change. */
export interface AndereRegel {
  readonly post: string
  readonly jaar: number
  readonly omschrijving: string
  readonly was: Stand
  readonly wordt: Stand
  readonly isIntussenGewijzigd: boolean
}

/** What reading a workbook in would do; nothing to change when something is wrong in a cell. */
export interface GelezenBestedingboek {
  readonly kenmerk: Kenmerk | null
  readonly fouten: readonly Celfout[]
  readonly veranderingen: readonly Verandering[]
  readonly anders: readonly AndereRegel[]
  readonly gelijk: number
  /** Lines that the workbook does not have; they stay as they are. */
  readonly ontbreekt: number
}

/** Reads what was filled in elsewhere, and what it would change. What is wrong is told per cell, and then nothing is changed. */
export async function readBestedingboek(
  bestand: { readonly naam: string; readonly inhoud: Buffer },
  { regels, taal }: { readonly regels: readonly Regel[]; readonly taal: Taal },
): Promise<GelezenBestedingboek> {
  const bladen = await openBladen(bestand, bestedingboekVorm)
  const blad = requireOneBlad(bladen, bestedingboekVorm)
  const kenmerk = findInHead(bladen, readKenmerk)
  const lezer = new Bladlezer(blad, taal)
  const read = lezer.read(new Map(regels.map(regel => [regel.post, regel])))
  const anders = read.filter(({ regel, stand }) => !isSameStand(standOf(regel), stand))
  const fouten = lezer.fouten
  return {
    kenmerk,
    fouten,
    veranderingen: fouten.length > 0 ? [] : anders.map(({ regel: { post, versie }, stand }) => ({ post, versie, stand })),
    anders: anders.map(({ regel, stand }) => ({
      post: regel.post,
      jaar: regel.jaar,
      omschrijving: regel.omschrijving,
      was: standOf(regel),
      wordt: stand,
      isIntussenGewijzigd: kenmerk !== null && regel.versie > kenmerk.nummer,
    })),
    gelijk: read.length - anders.length,
    ontbreekt: regels.length - read.length,
  }
}

type Rij = Blad<Kolom>['rows'][number]

class Bladlezer {
  readonly fouten: Celfout[] = []
  readonly #blad: ReturnType<typeof requireOneBlad<Kolom>>
  readonly #taal: Taal

  constructor(blad: ReturnType<typeof requireOneBlad<Kolom>>, taal: Taal) {
    this.#blad = blad
    this.#taal = taal
    this.#tellMerged()
  }

  read(kept: ReadonlyMap<string, Regel>): readonly { readonly regel: Regel; readonly stand: Stand }[] {
    const seen = new Set<string>()
    const words = bestedingboekWoorden[this.#taal]
    return this.#blad.rows
      .filter(({ nummer }) => nummer > this.#blad.kop.rij)
      .flatMap(rij => {
        const place = this.#blad.kop.plaatsen.get('regelnummer') ?? -1
        const post = regelnummerOf(rij.cellen[place])
        if (post === null) {
          if (invul.some(kolom => this.#inhoud(rij, kolom).soort !== 'leeg')) this.#tell(rij.nummer, 'regelnummer', words.zonderRegelnummer)
          return []
        }
        const regel = kept.get(post)
        if (regel === undefined || seen.has(post)) {
          this.#tell(rij.nummer, 'regelnummer', regel === undefined ? words.onbekend : words.tweeKeer)
          return []
        }
        seen.add(post)
        const stand = this.#readStand(rij, regel)
        return stand === null ? [] : [{ regel, stand }]
      })
  }

  #readStand(rij: Rij, regel: Regel): Stand | null {
    const words = bestedingboekWoorden[this.#taal]
    const before = this.fouten.length
    if (this.#has('prognose') && this.#inhoud(rij, 'prognose').soort === 'leeg') this.#tell(rij.nummer, 'prognose', words.prognoseLeeg)
    const stand: Stand = {
      verplichtCent: this.#bedrag(rij, 'verplicht') ?? regel.verplichtCent,
      gerealiseerdCent: this.#bedrag(rij, 'gerealiseerd') ?? regel.gerealiseerdCent,
      prognoseCent: this.#bedrag(rij, 'prognose') ?? regel.prognoseCent,
      toelichting: this.#tekst(rij) ?? regel.toelichting,
    }
    if (this.fouten.length > before) return null
    const fout = isSameStand(stand, standOf(regel)) ? null : keurStand(stand, regel.toegekendCent)
    if (fout === 'toelichting-nodig') this.#tell(rij.nummer, 'toelichting', words.toelichtingNodig)
    if (fout === 'prognose-onder-uitgaven') this.#tell(rij.nummer, 'prognose', words.prognoseTeLaag)
    return stand
  }

  /** Null for a column that the workbook does not have: what is kept stays. */
  #bedrag(rij: Rij, kolom: Invul): number | null {
    if (!this.#has(kolom)) return null
    const read = celLezers.tarief(this.#inhoud(rij, kolom), this.#kader())
    if (!('fout' in read)) return read.waarde
    this.#tell(rij.nummer, kolom, read.fout)
    return null
  }

  #tekst(rij: Rij): string | null {
    if (!this.#has('toelichting')) return null
    const read = celLezers.toelichting(this.#inhoud(rij, 'toelichting'), this.#kader())
    if (!('fout' in read)) return read.waarde
    this.#tell(rij.nummer, 'toelichting', read.fout)
    return null
  }

  #kader() {
    return { taal: this.#taal, jaren: [], activiteitOf: () => null }
  }

  #has(kolom: Kolom): boolean {
    return this.#blad.kop.plaatsen.has(kolom)
  }

  #inhoud(rij: Rij, kolom: Kolom): Celinhoud {
    const place = this.#blad.kop.plaatsen.get(kolom)
    return place === undefined ? { soort: 'leeg' } : inhoudOf(rij.cellen[place], rij.formules?.has(place) ?? false)
  }

  /** Merged cells cannot be told apart per line. */
  #tellMerged(): void {
    for (const bereik of this.#blad.samengevoegd) {
      const blok = blokOf(bereik)
      if (blok === null || blok.bottom <= this.#blad.kop.rij) continue
      const kolom = [...this.#blad.kop.plaatsen].find(([, place]) => place >= blok.left && place <= blok.right)?.[0]
      if (kolom !== undefined) this.#tell(Math.max(blok.top, this.#blad.kop.rij + 1), kolom, leesZinnen[this.#taal].samengevoegd(bereik))
    }
  }

  #tell(rij: number, kolom: Kolom, tekst: string): void {
    const cel = `${columnLetters((this.#blad.kop.plaatsen.get(kolom) ?? 0) + 1)}${rij}`
    this.fouten.push({ blad: this.#blad.naam, cel, tekst })
  }
}
