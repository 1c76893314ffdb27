import { openWorkbook, readHead, scanRows } from '../../statistics/index.ts'
import type { InputFile, Werkbladcel, Workbook } from '../../statistics/index.ts'
import { Refusal } from '../../../refusal.ts'
import { controleerRegels } from '../controles.ts'
import { vindPlaatsen } from '../indeling.ts'
import type { Indeling } from '../indeling.ts'
import { Lezer, mostRegels } from './lezer.ts'
import type { Kader } from './lezer.ts'

export interface Bestand {
  readonly naam: string
  readonly inhoud: Buffer
}

/** In which form a file came. */
export type Vorm = 'csv' | 'xlsx'

/** A delivery of a whole country takes less; a bomb does not fit. */
const limits = { entries: 200, entryBytes: 256 * 2 ** 20, totalBytes: 256 * 2 ** 20, ratio: 400 }
/** How far down a sheet its headings may stand. */
const headWithin = 40

/** Which form a file has, by its first bytes. */
export function vormVan({ inhoud }: Bestand): Vorm {
  return inhoud.subarray(0, 2).toString('latin1') === 'PK' ? 'xlsx' : 'csv'
}

/** Reads a file: its figures, or what is wrong with them row by row. Refuses what is no table. */
export async function leesBestand(bestand: Bestand, indeling: Indeling | null, kader: Kader): Promise<Lezer> {
  const lezer = new Lezer(indeling, kader)
  await (vormVan(bestand) === 'xlsx' ? leesWerkboek(bestand, indeling, lezer) : leesTekst(bestand, lezer))
  if (lezer.isTeLang) {
    throw new Refusal(`Dit bestand heeft meer dan ${mostRegels} cijfers. Verdeel het over meer bestanden.`, {
      code: 'levering-too-long',
      place: { field: 'bestand' },
    })
  }
  if (lezer.plaatsen !== null && lezer.regels.length === 0 && lezer.aantalFouten === 0) {
    throw new Refusal('Dit bestand heeft wel een kop, maar geen regels met cijfers.', {
      code: 'levering-empty',
      place: { field: 'bestand' },
    })
  }
  if (!lezer.isOverMensen) controleerRegels(lezer.regels, (regel, code, gegevens) => lezer.tellRegel(regel, code, gegevens))
  return lezer
}

/** The bytes in pieces, as from a disk. */
const chunkBytes = 512 * 1024

async function leesTekst({ naam, inhoud }: Bestand, lezer: Lezer): Promise<void> {
  if (inhoud.length === 0) throw new Refusal('Dit bestand is leeg.', { code: 'levering-empty', place: { field: 'bestand' } })
  const file: InputFile = {
    naam,
    head: inhoud.subarray(0, 64 * 1024),
    size: inhoud.length,
    unpackedSize: inhoud.length,
    path: '',
    async *open() {
      for (let from = 0; from < inhoud.length; from += chunkBytes) yield inhoud.subarray(from, from + chunkBytes)
    },
  }
  lezer.readKop(readHead(file))
  if (lezer.isKlaar) return
  const stop = new AbortController()
  const known = { byRowOrder: () => null, byNaam: () => [] }
  const options = { jaar: null, toewijzing: null, known, signal: stop.signal, progress: () => {} }
  try {
    await scanRows(file, options, row => {
      if (lezer.isKlaar) stop.abort()
      else lezer.readRij(row.line, row.texts())
    })
  } catch (error) {
    if (!stop.signal.aborted) throw error
  }
}

/** So many rows of a sheet beside the figures are looked at: where somebody stands, it is among the first. */
const besideWithin = 2_000

/** Whether another sheet is about people: nothing of it would be kept, but such a file should not travel at all. */
async function leesErnaast(book: Workbook, bladen: Workbook['bladen'], lezer: Lezer): Promise<void> {
  for (const blad of bladen) {
    for (const { nummer, cellen } of await book.firstRows(blad, besideWithin)) lezer.readErnaast(nummer, Array.from(cellen, textOf))
  }
}

async function leesWerkboek(bestand: Bestand, indeling: Indeling | null, lezer: Lezer): Promise<void> {
  const book = await openWorkbook(bestand, limits)
  try {
    for (const blad of book.bladen.filter(({ isZichtbaar }) => isZichtbaar)) {
      const kop = (await book.firstRows(blad, headWithin)).find(({ cellen }) => vindPlaatsen(cellen.map(textOf), indeling) !== null)
      if (kop === undefined) continue
      lezer.readKop(kop.cellen.map(textOf))
      await leesErnaast(
        book,
        book.bladen.filter(other => other !== blad),
        lezer,
      )
      for await (const { nummer, cellen } of book.rows(blad)) {
        if (lezer.isKlaar) return
        if (nummer > kop.nummer) lezer.readRij(nummer, Array.from(cellen, textOf))
      }
      return
    }
    const [first] = book.bladen.filter(({ isZichtbaar }) => isZichtbaar)
    const [row] =
      first === undefined
        ? []
        : (await book.firstRows(first, headWithin)).filter(({ cellen }) => cellen.filter(cel => typeof cel === 'string').length > 2)
    lezer.readKop(Array.from(row?.cellen ?? [], textOf))
  } finally {
    book.close()
  }
}

/** A cell as somebody would have typed it: a number with a point and at most two decimals, so that it is no thousand. */
function textOf(cel: Werkbladcel | undefined): string {
  if (typeof cel === 'number') return Number.isInteger(cel) ? String(cel) : cel.toFixed(2)
  if (typeof cel === 'string') return cel
  return cel === undefined ? '' : '?'
}
