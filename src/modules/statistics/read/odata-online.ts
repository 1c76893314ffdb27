import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Random } from '#src/platform/random.ts'
import { Refusal } from '#src/refusal.ts'
import type { PublishedTable } from '../published-table.ts'
import { type DownloadClock, Downloader, type Fetch } from './odata-download.ts'
import { filterFor, formatFilter, type RowFilter, splitFilter } from './odata-filter.ts'
import { downloadPages, readPage, refuseTooLarge } from './odata-pages.ts'
import type { TableShape } from './odata-shape.ts'
import { type OnlineAdressen, onlineAdressen, type OnlineSource, sourceOf } from './odata-sources.ts'
import { TableBuilder } from './odata-table.ts'
import { readV3Shape, takeDataRows, v3DimensionKeys, v3Stamp } from './odata-v3.ts'
import { readV4Shape, takeObservations, v4DimensionKeys, v4HasGroups, v4Stamp } from './odata-v4.ts'
import { symbolsOf } from './odata-values.ts'

export interface ImportOnlineOptions {
  readonly fetch: Fetch
  /** Folder in which pages are kept while the import runs. The same folder the next time resumes; the caller removes it after a release is stored. */
  readonly werkmap: string
  /** Only the periods of this year; null for all. */
  readonly jaar: number | null
  /** Only areas whose code begins so: `['NL', 'GM']`. All when absent. */
  readonly gebieden?: readonly string[]
  readonly signal: AbortSignal
  /** Rows that are in, and how many there will be where that is known. */
  progress(done: number, total: number | null): void
  readonly clock: DownloadClock
  readonly random: Random
  readonly adressen?: OnlineAdressen
  readonly pauseMs?: number
  readonly maxTries?: number
  readonly timeoutMs?: number
  /** More rows than this are refused before the download begins; the user is asked to choose a year. */
  readonly maxRows?: number
}

/** One version of the protocol: how it describes a table, where its rows are and how they are taken in. */
interface Service {
  readonly versie: 'v3' | 'v4'
  describe(): Promise<TableShape>
  /** Only when the publisher last changed the table, to see whether it did so meanwhile. */
  stamp(): Promise<string>
  rowsAddress(filter: string): string
  countAddress(filter: string): string
  taker(builder: TableBuilder): (rows: readonly unknown[], firstRow: number) => void
}

interface Session {
  readonly source: OnlineSource
  readonly options: ImportOnlineOptions
  readonly downloader: Downloader
}

const maxEditions = 3
const defaultMaxRows = 12_000_000

/**
 * Downloads a table from its publisher and reads it. For CBS the newer protocol (v4) goes first; a table that is not there comes over v3.
 * Starts over when the publisher changes the table meanwhile. Throws `Refusal`, or the reason of the signal when it was cancelled.
 */
export async function importOnline(source: OnlineSource, options: ImportOnlineOptions): Promise<PublishedTable> {
  const adressen = options.adressen ?? onlineAdressen
  const { fetch, clock, random, signal, pauseMs, maxTries, timeoutMs } = options
  const downloader = new Downloader({
    fetch,
    clock,
    random,
    signal,
    origins: Object.values(adressen).map(address => new URL(String(address)).origin),
    ...(pauseMs === undefined ? {} : { pauseMs }),
    ...(maxTries === undefined ? {} : { maxTries }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  const session = { source, options, downloader }
  const v3 = v3Service(session, source.uitgever === 'cbs' ? adressen.cbsV3 : adressen.derdenV3)
  if (source.uitgever !== 'cbs') return importFrom(session, v3, await v3.describe())
  const v4 = v4Service(session, adressen.cbsV4)
  const shape = await v4.describe().catch(unlessAbsent)
  return shape === null ? importFrom(session, v3, await v3.describe()) : importFrom(session, v4, shape)
}

/** Null for a table that the publisher does not have there; any other failure goes on. */
function unlessAbsent(error: unknown): null {
  if (hasCode(error, 'source-not-found')) return null
  throw error
}

async function importFrom(session: Session, service: Service, described: TableShape): Promise<PublishedTable> {
  const { source, options } = session
  const folder = join(options.werkmap, `${source.uitgever}-${source.tabel}-${service.versie}`)
  let shape = described
  for (let edition = 1; edition <= maxEditions; edition += 1) {
    const filter = filterFor(shape, options.jaar, options.gebieden ?? null)
    const builder = newBuilder(session, shape)
    const files = await downloadRows(session, service, { shape, filter, folder })
    if ((await service.stamp()) === shape.stempel) return readTable(files, { builder, service, folder, signal: options.signal })
    await rm(folder, { recursive: true, force: true })
    shape = await service.describe()
  }
  throw new Refusal(`${source.naam} verandert steeds terwijl wij de tabel ophalen. Probeer het later opnieuw.`, {
    code: 'source-changing',
    status: 503,
  })
}

function newBuilder({ source, options }: Session, shape: TableShape): TableBuilder {
  return new TableBuilder({ shape, bron: sourceOf(shape, source.uitgever), jaar: options.jaar, naam: source.naam })
}

interface Wanted {
  readonly shape: TableShape
  readonly filter: RowFilter
  readonly folder: string
}

/** The files of all rows. When the publisher refuses so many at once, the question is cut into smaller ones. */
async function downloadRows(session: Session, service: Service, wanted: Wanted): Promise<readonly string[]> {
  const { options } = session
  const maxRows = options.maxRows ?? defaultMaxRows
  const total = await countRows(session, service, wanted)
  if (total !== null && total > maxRows) throw refuseTooLarge(session.source.naam, total.toLocaleString('nl-NL'))
  const files: string[] = []
  let rowsBefore = 0

  async function downloadPart(filter: RowFilter, partTotal: number | null): Promise<void> {
    const first = service.rowsAddress(formatFilter(wanted.shape, filter))
    try {
      const pages = await downloadPages(session.downloader, {
        folder: join(wanted.folder, createHash('sha256').update(first).digest('hex').slice(0, 12)),
        first,
        stamp: wanted.shape.stempel,
        total: partTotal,
        maxRows,
        onPage: rows => options.progress(rowsBefore + rows, total),
      })
      rowsBefore += pages.rows
      for (const file of pages.files) files.push(file)
    } catch (error) {
      const parts = hasCode(error, 'source-too-many-rows') ? splitFilter(wanted.shape, filter) : []
      if (parts.length === 0) throw error
      for (const part of parts) await downloadPart(part, null)
    }
  }

  await downloadPart(wanted.filter, total)
  return files
}

/** How many rows there will be. A publisher that does not tell is asked once, and may stay silent. */
async function countRows({ downloader }: Session, service: Service, { shape, filter }: Wanted): Promise<number | null> {
  const text = formatFilter(shape, filter)
  if (text === '' && shape.rijen !== null) return shape.rijen
  try {
    const count = await downloader.getJson(service.countAddress(text), { tries: 1 })
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

interface Reading {
  readonly builder: TableBuilder
  readonly service: Service
  readonly folder: string
  readonly signal: AbortSignal
}

/** Pages that turn out unreadable are thrown away, so that the next try downloads them anew. */
async function readTable(files: readonly string[], { builder, service, folder, signal }: Reading): Promise<PublishedTable> {
  const take = service.taker(builder)
  let before = 0
  try {
    for (const file of files) {
      signal.throwIfAborted()
      const envelope = await readPage(file, (rows, firstRow) => take(rows, before + firstRow))
      before += envelope.rows
    }
    return builder.finish()
  } catch (error) {
    if (error instanceof Refusal) await rm(folder, { recursive: true, force: true })
    throw error
  }
}

function v4Service({ source, downloader }: Session, base: string): Service {
  const table = `${base}/${source.tabel}`
  return {
    versie: 'v4',
    rowsAddress: filter => `${table}/Observations${query({ $filter: filter })}`,
    countAddress: filter => `${table}/Observations/$count${query({ $filter: filter })}`,
    taker: takeObservations,
    stamp: async () => v4Stamp(await downloader.getJson(`${table}/Properties`)),
    async describe() {
      const properties = await downloader.getJson(`${table}/Properties`)
      const dimensions = await downloader.getList(`${table}/Dimensions`)
      const measureCodes = await downloader.getList(`${table}/MeasureCodes`)
      const measureGroups = v4HasGroups(measureCodes) ? await downloader.getList(`${table}/MeasureGroups`) : []
      const codes = new Map<string, readonly unknown[]>()
      for (const key of v4DimensionKeys(dimensions)) codes.set(key, await downloader.getList(`${table}/${key}Codes`))
      return readV4Shape({ properties, dimensions, measureCodes, measureGroups, codes })
    },
  }
}

function v3Service({ source, downloader }: Session, base: string): Service {
  const api = `${base}/ODataApi/odata/${source.tabel}`
  const feed = `${base}/ODataFeed/odata/${source.tabel}`
  return {
    versie: 'v3',
    rowsAddress: filter => `${feed}/UntypedDataSet${query({ $format: 'json', $filter: filter })}`,
    countAddress: filter => `${feed}/UntypedDataSet/$count${query({ $filter: filter })}`,
    taker: builder => takeDataRows(builder, symbolsOf(builder.familie)),
    stamp: async () => v3Stamp(await downloader.getList(`${api}/TableInfos?$format=json`)),
    async describe() {
      const tableInfos = await downloader.getList(`${api}/TableInfos?$format=json`)
      const dataProperties = await downloader.getList(`${api}/DataProperties?$format=json`)
      const codes = new Map<string, readonly unknown[]>()
      for (const key of v3DimensionKeys(dataProperties)) codes.set(key, await listCodes(key))
      return readV3Shape({ tableInfos, dataProperties, codes })
    },
  }

  /** The Api refuses the list of all buurten, because it is longer than 10,000; the feed has it in pages. */
  async function listCodes(key: string): Promise<readonly unknown[]> {
    try {
      return await downloader.getList(`${api}/${key}?$format=json`)
    } catch (error) {
      if (!hasCode(error, 'source-too-many-rows')) throw error
      return downloader.getList(`${feed}/${key}?$format=json`)
    }
  }
}

function query(fields: Readonly<Record<string, string>>): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  return filled.length === 0 ? '' : `?${filled.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Refusal && error.code === code
}
