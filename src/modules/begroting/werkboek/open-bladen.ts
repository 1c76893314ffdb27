import { Refusal } from '../../../refusal.ts'
import { recogniseDocument } from '../../programma/index.ts'
import { openWorkbook } from '../../statistics/index.ts'
import type { Werkbladcel, Werkbladrij, Workbook } from '../../statistics/index.ts'
import type { Inhoud } from './lees-cel.ts'

/** Far more than a full workbook takes, and no place for a bomb. */
const limits = { entries: 200, entryBytes: 32 * 2 ** 20, totalBytes: 64 * 2 ** 20, ratio: 200 }
/** How far down a sheet its headings, or the mark of a workbook, may stand. */
export const headWithin = 40
/** A sheet that somebody formatted to its very end has no more lines for that. */
const mostRows = 20_000
const mostMerged = 500

/** Where the headings of a sheet with lines are. */
export interface Kop<Kolom extends string> {
  readonly rij: number
  /** Where each column stands; index 0 is column A. */
  readonly plaatsen: ReadonlyMap<Kolom, number>
}

export interface Blad<Kolom extends string> {
  readonly naam: string
  readonly isZichtbaar: boolean
  readonly rows: readonly Werkbladrij[]
  /** Null for a sheet that holds something else. */
  readonly kop: Kop<Kolom> | null
  readonly samengevoegd: readonly string[]
}

/** How a kind of workbook is recognised. */
export interface Vorm<Kolom extends string> {
  readonly kolomOf: (kop: string) => Kolom | null
  /** A sheet with these is a sheet with lines. */
  readonly nodig: readonly Kolom[]
  /** What somebody is told who brings a workbook without such a sheet. */
  readonly zonderRegels: string
}

/** Reads the sheets of a workbook by their headings. Refuses what is no workbook, holds a program, or is no place for lines. */
export async function openBladen<Kolom extends string>(
  bestand: { readonly naam: string; readonly inhoud: Buffer },
  vorm: Vorm<Kolom>,
): Promise<readonly Blad<Kolom>[]> {
  if (recogniseDocument(bestand.inhoud) === 'macro') {
    throw refuse(
      'In dit werkboek zit een programma (een macro). Bewaar het zonder macro’s als .xlsx en probeer het opnieuw.',
      'werkboek-macro',
    )
  }
  const book = await openWorkbook(bestand, limits)
  try {
    return await readBladen(book, vorm)
  } finally {
    book.close()
  }
}

async function readBladen<Kolom extends string>(book: Workbook, vorm: Vorm<Kolom>): Promise<readonly Blad<Kolom>[]> {
  const bladen: Blad<Kolom>[] = []
  for (const blad of book.bladen) {
    const rows = await takeRows(book.rowsWithFormulas(blad), blad.naam)
    const kop = blad.isZichtbaar ? findHead(rows, vorm) : null
    const samengevoegd = kop === null ? [] : await book.mergedCells(blad)
    if (samengevoegd.length > mostMerged) {
      throw refuse(`Op blad ‘${blad.naam}’ zijn heel veel cellen samengevoegd. Splits ze en probeer het opnieuw.`, 'werkboek-merged')
    }
    bladen.push({ naam: blad.naam, isZichtbaar: blad.isZichtbaar, rows, kop, samengevoegd })
  }
  return bladen
}

/** The one sheet with lines; refuses when there is none, or more than one. */
export function requireOneBlad<Kolom extends string>(
  bladen: readonly Blad<Kolom>[],
  { zonderRegels }: Pick<Vorm<Kolom>, 'zonderRegels'>,
): Blad<Kolom> & { readonly kop: Kop<Kolom> } {
  const found = bladen.flatMap(blad => (blad.kop === null ? [] : [{ ...blad, kop: blad.kop }]))
  const [only, second] = found
  if (!only) throw refuse(zonderRegels, 'werkboek-no-lines')
  if (second) {
    throw refuse(
      `Er zijn twee bladen met regels: ‘${only.naam}’ en ‘${second.naam}’. Laat er één staan en probeer het opnieuw.`,
      'werkboek-two-sheets',
    )
  }
  return only
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

function findHead<Kolom extends string>(rows: readonly Werkbladrij[], { kolomOf, nodig }: Vorm<Kolom>): Kop<Kolom> | null {
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

/** The first text near the top of any sheet that says of which budget a workbook is. */
export function findInHead<Found>(bladen: readonly Pick<Blad<string>, 'rows'>[], read: (text: string) => Found | null): Found | null {
  for (const { rows } of bladen) {
    for (const { cellen } of rows.slice(0, headWithin)) {
      for (const cel of cellen) {
        const found = typeof cel === 'string' ? read(cel) : null
        if (found !== null) return found
      }
    }
  }
  return null
}

/** A block of merged cells. */
export interface Blok {
  readonly bereik: string
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export function blokOf(bereik: string): Blok | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(bereik)
  if (!found) return null
  const [, left = '', top, right = '', bottom] = found
  return { bereik, top: Number(top), bottom: Number(bottom), left: indexOf(left), right: indexOf(right) }
}

function indexOf(letters: string): number {
  return Array.from(letters, letter => (letter.codePointAt(0) ?? 64) - 64).reduce((sum, place) => sum * 26 + place, 0) - 1
}

/** What stands in a cell, as it is read. */
export function inhoudOf(cel: Werkbladcel | undefined, isFormule: boolean): Inhoud {
  if (cel === undefined) return isFormule ? { soort: 'formule' } : { soort: 'leeg' }
  if (typeof cel === 'number') return { soort: 'getal', getal: cel }
  if (typeof cel === 'boolean') return { soort: 'tekst', tekst: cel ? 'WAAR' : 'ONWAAR' }
  if (typeof cel === 'object') return { soort: 'fout', fout: cel.fout }
  return cel.trim() === '' ? { soort: 'leeg' } : { soort: 'tekst', tekst: cel }
}

/** The number of a line by which it is known again; null for anything else. */
export function regelnummerOf(cel: Werkbladcel | undefined): string | null {
  return typeof cel === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cel.trim()) ? cel.trim() : null
}

function refuse(zin: string, code: string): Refusal {
  return new Refusal(zin, { code, place: { field: 'bestand' } })
}
