import { formatBedrag } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { columnLetters } from '../../statistics/index.ts'
import type { Werkbladrij } from '../../statistics/index.ts'
import { invulKolommen, veldOfKolom } from '../kolommen.ts'
import { tidy } from '../namen.ts'
import { bedragCent } from '../post.ts'
import type { PostInhoud } from '../wijziging.ts'
import { celLezers } from './lees-cel.ts'
import type { CelUitkomst, Inhoud, LeesKader } from './lees-cel.ts'
import type { LeesVraag } from './lees-werkboek.ts'
import { leesZinnen } from './lees-zinnen.ts'
import { blokOf, inhoudOf, regelnummerOf } from './open-bladen.ts'
import type { Blok, Kop } from './open-bladen.ts'
import { magSamengevoegd } from './vorm.ts'
import type { Kolom } from './vorm.ts'

/** What is wrong in one cell: where, and what to do. */
export interface Celfout {
  readonly blad: string
  readonly cel: string
  readonly tekst: string
}

/** A line as it was read; what its workbook has no column for is not there. */
export interface GelezenRegel {
  readonly rij: number
  /** Null for a new line. */
  readonly id: string | null
  readonly inhoud: Partial<PostInhoud>
  /** Whether every cell that is filled in was emptied: the line goes. */
  readonly isLeeg: boolean
}

interface BladVraag extends LeesVraag {
  /** By the tidied name the id of an activity. */
  readonly labels: ReadonlyMap<string, string>
  readonly samengevoegd: readonly string[]
}

/** Reads the lines of one sheet below its headings. */
export class BladLezer {
  readonly kolommen: ReadonlySet<Kolom>
  readonly #naam: string
  readonly #kop: Kop<Kolom>
  readonly #vraag: BladVraag
  readonly #taal: Taal
  readonly #fouten: Celfout[] = []
  readonly #blokken: readonly Blok[]

  constructor(naam: string, kop: Kop<Kolom>, vraag: BladVraag) {
    this.kolommen = new Set(kop.plaatsen.keys())
    this.#naam = naam
    this.#kop = kop
    this.#vraag = vraag
    this.#taal = vraag.taal
    this.#blokken = vraag.samengevoegd.flatMap(bereik => blokOf(bereik) ?? [])
  }

  read(rows: readonly Werkbladrij[]): { readonly regels: readonly GelezenRegel[]; readonly fouten: readonly Celfout[] } {
    this.#tellMerged()
    const below = rows.filter(({ nummer }) => nummer > this.#kop.rij)
    const byNumber = new Map(below.map(row => [row.nummer, row]))
    const regels = below.flatMap(row => this.#readRegel(row, byNumber) ?? [])
    return { regels, fouten: this.#fouten }
  }

  #readRegel(row: Werkbladrij, rows: ReadonlyMap<number, Werkbladrij>): GelezenRegel | null {
    const cells = new Map(invulKolommen.map(kolom => [kolom, this.#inhoud(row, kolom, rows)]))
    const isLeeg = [...cells].every(([kolom, { soort }]) => soort === 'leeg' || this.#mergedFrom(row.nummer, kolom) !== null)
    const id = this.#idOf(row)
    if (isLeeg) return id === null ? null : { rij: row.nummer, id, inhoud: {}, isLeeg }
    const kader: LeesKader = {
      taal: this.#taal,
      jaren: this.#vraag.jaren,
      activiteitOf: label => this.#vraag.labels.get(tidy(label)) ?? null,
    }
    const had = id === null ? null : (this.#vraag.jaarVan.get(id) ?? null)
    const values: [string, unknown][] = []
    for (const kolom of invulKolommen) {
      if (!this.kolommen.has(kolom)) continue
      const inhoud = cells.get(kolom) ?? { soort: 'leeg' }
      const read: CelUitkomst<unknown> = kolom === 'jaar' ? celLezers.jaar(inhoud, kader, had) : celLezers[kolom](inhoud, kader)
      if ('fout' in read) this.#tell(row.nummer, kolom, read.fout)
      else values.push([veldOfKolom[kolom], read.waarde])
    }
    const inhoud: Partial<PostInhoud> = Object.fromEntries(values)
    this.#checkBedrag(row, inhoud)
    return { rij: row.nummer, id, inhoud, isLeeg }
  }

  /** An amount that was typed over the formula must still be quantity times rate. */
  #checkBedrag(row: Werkbladrij, { aantalHonderdste, tariefCent }: Partial<PostInhoud>): void {
    const place = this.#kop.plaatsen.get('bedrag')
    if (aantalHonderdste === undefined || tariefCent === undefined) return
    if (aantalHonderdste * tariefCent > 1e13) {
      this.#tell(row.nummer, 'tarief', leesZinnen[this.#taal].teGroot(String(tariefCent / 100), 1e9))
      return
    }
    if (place === undefined || row.formules?.has(place)) return
    const cel = row.cellen[place]
    const product = bedragCent({ aantalHonderdste, tariefCent })
    if (typeof cel !== 'number' || Math.abs(cel * 100 - product) <= 1) return
    const words = leesZinnen[this.#taal]
    this.#tell(row.nummer, 'bedrag', words.bedrag(formatBedrag(Math.round(cel * 100), this.#taal), formatBedrag(product, this.#taal)))
  }

  #idOf(row: Werkbladrij): string | null {
    const place = this.#kop.plaatsen.get('regelnummer')
    return place === undefined ? null : regelnummerOf(row.cellen[place])
  }

  #inhoud(row: Werkbladrij, kolom: Kolom, rows: ReadonlyMap<number, Werkbladrij>): Inhoud {
    const place = this.#kop.plaatsen.get(kolom)
    if (place === undefined) return { soort: 'leeg' }
    const blok = this.#mergedFrom(row.nummer, kolom)
    if (blok === null) return inhoudOf(row.cellen[place], row.formules?.has(place) ?? false)
    const first = rows.get(blok.top)
    if (magSamengevoegd.has(kolom) && blok.left === blok.right) {
      return inhoudOf(first?.cellen[place], first?.formules?.has(place) ?? false)
    }
    return { soort: 'leeg' }
  }

  /** The block of merged cells that a cell lies in, when its content stands in a cell above or left of it. */
  #mergedFrom(rij: number, kolom: Kolom): Blok | null {
    const place = this.#kop.plaatsen.get(kolom) ?? -1
    const blok = this.#blokken.find(({ top, bottom, left, right }) => rij >= top && rij <= bottom && place >= left && place <= right)
    return blok === undefined || (blok.top === rij && blok.left === place) ? null : blok
  }

  /** Merged cells that hold a number or a text, or several columns, cannot be told apart per line. */
  #tellMerged(): void {
    for (const { bereik, top, bottom, left, right } of this.#blokken) {
      if (bottom <= this.#kop.rij || (top === bottom && left === right)) continue
      const kolom = [...this.#kop.plaatsen].find(([, place]) => place >= left && place <= right)?.[0]
      if (kolom === undefined || (left === right && magSamengevoegd.has(kolom))) continue
      this.#tell(Math.max(top, this.#kop.rij + 1), kolom, leesZinnen[this.#taal].samengevoegd(bereik))
    }
  }

  #tell(rij: number, kolom: Kolom, tekst: string): void {
    this.#fouten.push({ blad: this.#naam, cel: `${columnLetters((this.#kop.plaatsen.get(kolom) ?? 0) + 1)}${rij}`, tekst })
  }
}
