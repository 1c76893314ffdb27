import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  openSync,
  fsyncSync,
  closeSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ontbreektRedenen } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { writeLongParquet } from '../../../platform/columns/long-parquet.ts'
import { writeShapes } from '../geometry/index.ts'
import type { PublishedGebied, PublishedGeometrie, PublishedTable } from '../published-table.ts'
import { countCells, gebiedRij, hashGeometrie, hashTabel, kolomId, releaseId } from '../release.ts'
import type { GebiedRij, Release } from '../release.ts'
import { explainDisk } from './disk.ts'
import { isImportLocked, takeImportLock } from './import-lock.ts'
import { writeColumns } from './columns-file.ts'

/** What is known of the input beside its content. */
export interface Herkomst {
  readonly herkomst: string
  readonly opgehaald: string
  readonly sha256: string
}

export interface Kept {
  readonly release: Release
  /** False when the same content was there already. */
  readonly isNew: boolean
}

const partSuffix = '.part'

/** A folder can change twice within the time that its stamp can tell apart (two seconds on the coarsest disks), so a fresh stamp proves nothing. */
const settledAfterMs = 2_000

/**
 * The releases of one data folder. A release is a folder that appears by a rename, so it is whole or absent, also when
 * the process is killed; nothing in it changes afterwards. Reading needs no lock.
 */
export class ReleaseStore {
  readonly folder: string
  #releases = new Map<string, Release>()
  #seen = ''
  #version = ''

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'releases')
    mkdirSync(this.folder, { recursive: true })
  }

  /** All releases, oldest first. Looks at the folder each time and reads only what is new there. */
  list(): readonly Release[] {
    this.#refresh()
    return [...this.#releases.values()]
  }

  /** Changes whenever a release comes or goes: the key under which derived things may be kept. */
  version(): string {
    this.#refresh()
    return this.#version
  }

  find(id: string): Release | null {
    this.#refresh()
    return this.#releases.get(id) ?? null
  }

  path(release: Release, file: 'columns.bin' | 'gebieden.json' | 'figures.parquet' | ''): string {
    return join(this.folder, release.id, file)
  }

  /** The areas of a release in the order of its rows. */
  gebieden(release: Release): GebiedRij[] {
    return JSON.parse(readFileSync(this.path(release, 'gebieden.json'), 'utf8')) as GebiedRij[]
  }

  /** Keeps a table as a release, or finds the one that says the same. Leaves nothing behind when it fails. */
  async keepTabel(tabel: PublishedTable, from: Herkomst, signal: AbortSignal): Promise<Kept> {
    const inhoud = hashTabel(tabel)
    return await this.#keep(releaseId(tabel.bron, inhoud), signal, async part => {
      const rows = JSON.stringify(tabel.gebieden.map((gebied: PublishedGebied) => gebiedRij(gebied)))
      const [, kolommen] = await allDone([
        writeParquet(join(part, 'figures.parquet'), tabel),
        writeColumns(join(part, 'columns.bin'), tabel.kolommen),
        writeFile(join(part, 'gebieden.json'), rows, { flush: true }),
      ])
      const { cellen, waarden, ontbreekt } = countCells(tabel)
      const periodes = [...new Map(tabel.kolommen.map(kolom => [kolom.periode.id, kolom.periode])).keys()].toSorted()
      const { bron, opmerkingen } = tabel
      return {
        soort: 'tabel',
        bron,
        ...from,
        inhoud,
        gebieden: tabel.gebieden.length,
        periodes,
        rijen: cellen,
        waarden,
        ontbreekt,
        kolommen,
        opmerkingen,
      }
    })
  }

  /** Keeps outlines as a release. */
  async keepGeometrie(geometrie: PublishedGeometrie, from: Herkomst, signal: AbortSignal): Promise<Kept> {
    const inhoud = hashGeometrie(geometrie)
    return await this.#keep(releaseId(geometrie.bron, inhoud), signal, async part => {
      await writeShapes(part, geometrie)
      const { bron, opmerkingen, vormen } = geometrie
      const count = vormen.length
      const periodes = [String(bron.indelingsjaar)]
      return {
        soort: 'geometrie',
        bron,
        ...from,
        inhoud,
        gebieden: count,
        periodes,
        rijen: count,
        waarden: count,
        ontbreekt: {},
        kolommen: [],
        opmerkingen,
      }
    })
  }

  /** Takes a release away. What read it a moment ago keeps what it has in memory. */
  remove(id: string): Release {
    const release = this.find(id)
    if (!release) throw unknownRelease(id)
    const gone = join(this.folder, `${id}.weg${partSuffix}`)
    renameSync(join(this.folder, id), gone)
    rmSync(gone, { recursive: true, force: true })
    return release
  }

  async #keep(id: string, signal: AbortSignal, write: (part: string) => Promise<Omit<Release, 'id' | 'formaat'>>): Promise<Kept> {
    const known = this.find(id)
    if (known) return { release: known, isNew: false }
    const part = join(this.folder, id + partSuffix)
    try {
      rmSync(part, { recursive: true, force: true })
      mkdirSync(part, { recursive: true })
      const release: Release = { formaat: 1, id, ...(await write(part)) }
      writeDurably(join(part, 'release.json'), JSON.stringify(release))
      signal.throwIfAborted()
      syncFolder(part)
      renameSync(part, join(this.folder, id))
      syncFolder(this.folder)
      return { release, isNew: true }
    } catch (error) {
      rmSync(part, { recursive: true, force: true })
      throw explainDisk(error) ?? error
    }
  }

  /** Removes what killed imports left behind. Only under the import lock: a living import has parts too. */
  sweep(): void {
    for (const name of readdirSync(this.folder)) {
      if (name.endsWith(partSuffix)) rmSync(join(this.folder, name), { recursive: true, force: true })
    }
  }

  isImporting(): boolean {
    return isImportLocked(this.folder, Date.now())
  }

  /** Runs one import; refuses while another one runs. */
  async exclusively<T>(now: () => Date, work: () => Promise<T>): Promise<T> {
    const lock = takeImportLock(this.folder, now)
    try {
      this.sweep()
      return await work()
    } finally {
      lock.release()
    }
  }

  #refresh(): void {
    const { mtimeNs, mtimeMs } = statSync(this.folder, { bigint: true })
    if (String(mtimeNs) === this.#seen) return
    const names = readdirSync(this.folder).filter(name => !name.startsWith('.') && !name.endsWith(partSuffix))
    const read = (name: string) => this.#releases.get(name) ?? readRelease(join(this.folder, name, 'release.json'))
    const present = names.filter(name => existsSync(join(this.folder, name, 'release.json')))
    const releases = present
      .flatMap(name => read(name) ?? [])
      .toSorted((a, b) => a.opgehaald.localeCompare(b.opgehaald) || a.id.localeCompare(b.id))
    this.#releases = new Map(releases.map(release => [release.id, release]))
    this.#version = [...this.#releases.keys()].join(' ')
    const isSettled = Math.abs(Date.now() - Number(mtimeMs)) > settledAfterMs
    this.#seen = isSettled ? String(mtimeNs) : ''
  }
}

/** Null for a release that another process removed a moment ago. */
function readRelease(path: string): Release | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Release
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

export function unknownRelease(id: string): Refusal {
  return new Refusal(`Er is geen release met de naam ${id}. Bekijk de lijst met releases en kies daar een naam uit.`, {
    code: 'release-unknown',
    status: 404,
  })
}

async function writeParquet(path: string, tabel: PublishedTable): Promise<void> {
  const topics = [...new Set(tabel.kolommen.map(kolom => kolomId(kolom.onderwerp)))]
  const periods = [...new Set(tabel.kolommen.map(kolom => kolom.periode.id))]
  const topicIndex = new Map(topics.map((topic, index) => [topic, index]))
  const periodIndex = new Map(periods.map((period, index) => [period, index]))
  const columns = tabel.kolommen.map(({ onderwerp, periode, waarden, ontbreekt }) => ({
    topic: topicIndex.get(kolomId(onderwerp)) ?? 0,
    period: periodIndex.get(periode.id) ?? 0,
    values: waarden,
    missing: ontbreekt,
  }))
  await writeLongParquet(path, { areas: tabel.gebieden.map(gebied => gebied.code), topics, periods, reasons: ontbreektRedenen, columns })
}

/** Waits for all, also when one fails: nothing may still be writing into a folder that is cleared away. */
async function allDone<T extends readonly Promise<unknown>[]>(work: readonly [...T]): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work)
  return await Promise.all(work)
}

function writeDurably(path: string, text: string): void {
  writeFileSync(path, text, { flush: true })
}

/** A rename is on disk only when its folder is. Windows cannot open a folder; there the rename has to do. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
