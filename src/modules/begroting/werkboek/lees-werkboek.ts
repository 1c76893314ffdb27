import type { Taal } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { recogniseDocument } from '../../programma/index.ts'
import { openWorkbook } from '../../statistics/index.ts'
import type { Werkbladrij, Workbook } from '../../statistics/index.ts'
import { tidy } from '../namen.ts'
import { BladLezer } from './lees-blad.ts'
import type { Celfout, GelezenRegel } from './lees-blad.ts'
import { kolomOf, nodig, readKenmerk, werkboekWoorden } from './vorm.ts'
import type { Kenmerk, Kolom } from './vorm.ts'

/** Far more than a full workbook takes, and no place for a bomb. */
const limits = { entries: 200, entryBytes: 32 * 2 ** 20, totalBytes: 64 * 2 ** 20, ratio: 200 }
/** How far down a sheet its headings may stand. */
const headWithin = 40
/** A sheet that somebody formatted to its very end has no more lines for that. */
const mostRows = 20_000
const mostMerged = 500

export interface GelezenWerkboek {
  /** Null when the mark is gone. */
  readonly kenmerk: Kenmerk | null
  readonly kolommen: ReadonlySet<Kolom>
  readonly regels: readonly GelezenRegel[]
  readonly fouten: readonly Celfout[]
  /** Sheets that hold something else. */
  readonly overgeslagen: readonly string[]
}

export interface LeesVraag {
  readonly taal: Taal
  readonly jaren: readonly number[]
  /** By id the name, as the plan has them now. */
  readonly activiteiten: ReadonlyMap<string, string>
  /** The year that each line has now: one outside the programme may stay. */
  readonly jaarVan: ReadonlyMap<string, number>
}

/** Reads a workbook by its headings. Refuses what is no workbook, holds a program, or has no lines or two sheets of them; what is wrong in a cell is told per cell. */
export async function readWerkboek(
  bestand: { readonly naam: string; readonly inhoud: Buffer },
  vraag: LeesVraag,
): Promise<GelezenWerkboek> {
  if (recogniseDocument(bestand.inhoud) === 'macro') {
    throw refuse(
      'In dit werkboek zit een programma (een macro). Bewaar het zonder macro’s als .xlsx en probeer het opnieuw.',
      'werkboek-macro',
    )
  }
  const book = await openWorkbook(bestand, limits)
  try {
    return await readBook(book, vraag)
  } finally {
    book.close()
  }
}

async function readBook(book: Workbook, vraag: LeesVraag): Promise<GelezenWerkboek> {
  let kenmerk: Kenmerk | null = null
  const labels = new Map<string, string>()
  const found: { readonly naam: string; readonly lezer: BladLezer }[] = []
  const overgeslagen: string[] = []
  const own = Object.values(werkboekWoorden).flatMap(({ bladen }) => [bladen.uitleg, bladen.totalen, bladen.lijsten].map(tidy))
  const rowsOf = new Map<string, readonly Werkbladrij[]>()
  for (const blad of book.bladen) {
    const rows = await takeRows(book.rowsWithFormulas(blad), blad.naam)
    kenmerk ??= findKenmerk(rows)
    const head = blad.isZichtbaar ? findHead(rows) : null
    if (head !== null) {
      rowsOf.set(blad.naam, rows)
      const samengevoegd = await book.mergedCells(blad)
      if (samengevoegd.length > mostMerged) {
        throw refuse(`Op blad ‘${blad.naam}’ zijn heel veel cellen samengevoegd. Splits ze en probeer het opnieuw.`, 'werkboek-merged')
      }
      found.push({ naam: blad.naam, lezer: new BladLezer(blad.naam, head, { ...vraag, labels, samengevoegd }) })
    } else if (!blad.isZichtbaar) readLabels(rows, labels, vraag.activiteiten)
    else if (!own.includes(tidy(blad.naam))) overgeslagen.push(blad.naam)
  }
  const [only, second] = found
  if (!only) {
    throw refuse(
      'In dit werkboek vinden wij geen blad met regels. Het blad heeft de koppen Activiteit, Jaar, Soort kosten, Aantal en Tarief nodig. Neem eerst het werkboek mee en vul dat in.',
      'werkboek-no-lines',
    )
  }
  if (second) {
    throw refuse(
      `Er zijn twee bladen met regels: ‘${only.naam}’ en ‘${second.naam}’. Laat er één staan en probeer het opnieuw.`,
      'werkboek-two-sheets',
    )
  }
  for (const [id, naam] of vraag.activiteiten) if (!labels.has(tidy(naam))) labels.set(tidy(naam), id)
  const { regels, fouten } = only.lezer.read(rowsOf.get(only.naam) ?? [])
  return { kenmerk, kolommen: only.lezer.kolommen, regels, fouten, overgeslagen }
}

async function takeRows(rows: AsyncIterable<Werkbladrij>, blad: string): Promise<readonly Werkbladrij[]> {
  const taken: Werkbladrij[] = []
  for await (const row of rows) {
    taken.push(row)
    if (taken.length > mostRows) {
      throw refuse(`Blad ‘${blad}’ heeft meer dan ${mostRows} rijen. Haal weg wat niet bij de begroting hoort.`, 'werkboek-too-long')
    }
  }
  return taken
}

export interface Kop {
  readonly rij: number
  /** Where each column stands; index 0 is column A. */
  readonly plaatsen: ReadonlyMap<Kolom, number>
}

function findHead(rows: readonly Werkbladrij[]): Kop | null {
  for (const { nummer, cellen } of rows.slice(0, headWithin)) {
    const plaatsen = new Map<Kolom, number>()
    for (const [index, cel] of cellen.entries()) {
      const kolom = typeof cel === 'string' ? kolomOf(cel) : null
      if (kolom !== null && !plaatsen.has(kolom)) plaatsen.set(kolom, index)
    }
    if (nodig.every(kolom => plaatsen.has(kolom))) return { rij: nummer, plaatsen }
  }
  return null
}

function findKenmerk(rows: readonly Werkbladrij[]): Kenmerk | null {
  for (const { cellen } of rows.slice(0, headWithin)) {
    for (const cel of cellen) {
      const kenmerk = typeof cel === 'string' ? readKenmerk(cel) : null
      if (kenmerk !== null) return kenmerk
    }
  }
  return null
}

/** What the activities were called when the workbook was made; those that left the plan are not taken. */
function readLabels(rows: readonly Werkbladrij[], labels: Map<string, string>, activiteiten: ReadonlyMap<string, string>): void {
  for (const { cellen } of rows) {
    const [label, id] = cellen
    if (typeof label === 'string' && typeof id === 'string' && activiteiten.has(id)) labels.set(tidy(label), id)
  }
}

function refuse(zin: string, code: string): Refusal {
  return new Refusal(zin, { code, place: { field: 'bestand' } })
}
