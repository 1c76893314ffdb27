import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '#src/refusal.ts'
import { readJsonFile, writeJsonFile } from './odata-disk.ts'
import type { Downloader } from './odata-download.ts'
import { refuseEndlessList } from './odata-list.ts'
import { type Envelope, JsonFault, RowScanner } from './odata-json.ts'

/** One series of pages: everything that follows from one first address. */
export interface PageSeries {
  /** Folder of its own; nothing else lives there. */
  readonly folder: string
  readonly first: string
  /** When the publisher last changed the table. Pages of an older edition are thrown away. */
  readonly stamp: string
  /** Rows there should be, where the publisher tells. */
  readonly total: number | null
  readonly maxRows: number
  /** Called after each page with the rows of the series that are in. */
  onPage(rows: number): void
}

export interface DownloadedPages {
  readonly files: readonly string[]
  readonly rows: number
}

const pageSchema = z.object({ rows: z.number().int().min(0), bytes: z.number().int().min(0), next: z.string().nullable() })
const stateSchema = z.object({ first: z.string(), stamp: z.string(), pages: z.array(pageSchema) })
type State = z.infer<typeof stateSchema>

/**
 * Downloads what is not there yet and keeps each page as it comes, so that a download that was interrupted goes on at the page where it
 * stopped. Refuses a publisher that never ends: a link that was there before, a page without rows that still has a next one, or more rows than there can be.
 */
export async function downloadPages(downloader: Downloader, series: PageSeries): Promise<DownloadedPages> {
  const state = await resumeState(series)
  const seen = new Set([series.first, ...state.pages.map(page => page.next)])
  let rows = state.pages.reduce((sum, page) => sum + page.rows, 0)
  let next = state.pages.length === 0 ? series.first : (state.pages.at(-1)?.next ?? null)
  if (rows > 0) series.onPage(rows)
  while (next !== null) {
    const page = await downloader.getPage(next, pageFile(series.folder, state.pages.length + 1))
    const link: string | null = page.next === null ? null : downloader.resolveLink(page.next, next)
    rows += page.rows
    refuseEndless(series, { rows, pageRows: page.rows, link, seen, address: next })
    if (link !== null) seen.add(link)
    state.pages.push({ rows: page.rows, bytes: page.bytes, next: link })
    await writeJsonFile(stateFile(series.folder), state)
    series.onPage(rows)
    next = link
  }
  return { files: state.pages.map((_, index) => pageFile(series.folder, index + 1)), rows }
}

/** The rows of a file, in the order of the file, a chunk at a time. Refuses a file that is no whole JSON. */
export async function readRowsOf(
  bytes: AsyncIterable<Buffer>,
  naam: string,
  take: (rows: readonly unknown[], firstRow: number) => void,
): Promise<Envelope> {
  const scanner = new RowScanner(take)
  try {
    for await (const chunk of bytes) scanner.push(chunk)
    return scanner.end()
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new Refusal(`Dit bestand is niet te lezen: ${error.message}. Download het opnieuw.`, {
      code: 'import-truncated',
      place: { file: naam, line: error.line },
      cause: error,
    })
  }
}

/** The rows of a page that was downloaded before. */
export function readPage(file: string, take: (rows: readonly unknown[], firstRow: number) => void): Promise<Envelope> {
  return readRowsOf(createReadStream(file, { highWaterMark: 256 * 1024 }), basename(file), take)
}

interface Step {
  readonly rows: number
  readonly pageRows: number
  readonly link: string | null
  readonly seen: ReadonlySet<string | null>
  readonly address: string
}

function refuseEndless(series: PageSeries, step: Step): void {
  const turnsBack = step.link !== null && (step.seen.has(step.link) || step.pageRows === 0)
  if (turnsBack || (series.total !== null && step.rows > series.total + step.pageRows)) throw refuseEndlessList(step.address)
  if (step.rows > series.maxRows) throw refuseTooLarge('Deze tabel', `meer dan ${series.maxRows.toLocaleString('nl-NL')}`)
}

/** A table with more rows than one import takes. */
export function refuseTooLarge(naam: string, rijen: string): Refusal {
  return new Refusal(`${naam} heeft ${rijen} rijen. Dat is te veel voor één keer. Kies een jaar met --jaar.`, {
    code: 'source-too-large',
    status: 413,
  })
}

/** What an earlier download left behind, when it is about the same edition and the pages are still there whole; otherwise an empty folder. */
async function resumeState(series: PageSeries): Promise<State> {
  const parsed = stateSchema.safeParse(await readJsonFile(stateFile(series.folder)))
  if (parsed.success && parsed.data.first === series.first && parsed.data.stamp === series.stamp) {
    const { pages } = parsed.data
    const whole = await countWhole(series.folder, pages)
    return { first: series.first, stamp: series.stamp, pages: pages.slice(0, whole) }
  }
  await rm(series.folder, { recursive: true, force: true })
  await mkdir(series.folder, { recursive: true })
  return { first: series.first, stamp: series.stamp, pages: [] }
}

async function countWhole(folder: string, pages: State['pages']): Promise<number> {
  for (const [index, page] of pages.entries()) {
    const size = await stat(pageFile(folder, index + 1)).then(
      found => found.size,
      () => -1,
    )
    if (size !== page.bytes) return index
  }
  return pages.length
}

function pageFile(folder: string, number: number): string {
  return join(folder, `page-${String(number).padStart(4, '0')}.json`)
}

function stateFile(folder: string): string {
  return join(folder, 'state.json')
}
