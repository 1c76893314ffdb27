import { createHash } from 'node:crypto'
import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { landOf } from '@buurtwijs/figures'
import type { GebiedRij, Release } from '../release.ts'
import type { KolomWaarden } from '../store/columns-file.ts'
import { readColumns } from '../store/columns-file.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/** The row of each area in a release. Releases with the same areas in the same order share one. */
export interface Rijen {
  readonly codes: readonly GebiedCode[]
  rowOf(code: GebiedCode): number | undefined
  /** The rows of one kind of area in one country. */
  rowsOfKind(soort: GebiedSoort, land: 'NL00' | 'NL99'): Int32Array
}

interface LoadedColumns {
  readonly waarden: KolomWaarden[]
  readonly bytes: number
  /** Grows with each use: the smallest was used longest ago. */
  usedAt: number
}

/** Bytes of columns that may stay in memory; what was used longest ago goes first. */
const defaultBudget = 160 * 2 ** 20

/**
 * Releases with their rows, and their columns as far as they are in use. Columns are dropped least recently used first,
 * so a server keeps a steady size however many years are imported.
 */
export class LoadedReleases {
  readonly #store: ReleaseStore
  readonly #budget: number
  readonly #rijen = new Map<string, Rijen>()
  readonly #shared = new Map<string, Rijen>()
  readonly #columns = new Map<string, LoadedColumns>()
  #bytes = 0
  #uses = 0

  constructor(store: ReleaseStore, budget: number = defaultBudget) {
    this.#store = store
    this.#budget = budget
  }

  /** The areas as the publisher names them. Read anew each time: only the rows stay in memory. */
  gebieden(release: Release): readonly GebiedRij[] {
    return this.#store.gebieden(release)
  }

  rijen(release: Release): Rijen {
    return this.#rijen.get(release.id) ?? this.#load(release)
  }

  waarden(release: Release, kolom: number): KolomWaarden {
    const loaded = this.#columns.get(release.id) ?? this.#read(release)
    loaded.usedAt = ++this.#uses
    const waarden = loaded.waarden[kolom]
    if (!waarden) throw new Error(`release ${release.id} has no column ${kolom}`)
    return waarden
  }

  /** Forgets what belongs to releases that are no longer there. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#rijen.keys()) if (!ids.has(id)) this.#rijen.delete(id)
    for (const [id, { bytes }] of this.#columns) {
      if (ids.has(id)) continue
      this.#columns.delete(id)
      this.#bytes -= bytes
    }
    const inUse = new Set(this.#rijen.values())
    for (const [key, rijen] of this.#shared) if (!inUse.has(rijen)) this.#shared.delete(key)
  }

  #read(release: Release): LoadedColumns {
    const loaded = { ...readColumns(this.#store.path(release, 'columns.bin'), release.gebieden, release.kolommen), usedAt: 0 }
    const byUse = [...this.#columns].toSorted(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [id, { bytes }] of byUse) {
      if (this.#bytes + loaded.bytes <= this.#budget) break
      this.#columns.delete(id)
      this.#bytes -= bytes
    }
    this.#columns.set(release.id, loaded)
    this.#bytes += loaded.bytes
    return loaded
  }

  #load(release: Release): Rijen {
    const gebieden = this.#store.gebieden(release)
    const key = createHash('sha256')
      .update(gebieden.map(([code]) => code).join(' '))
      .digest('base64')
    const rijen = this.#shared.get(key) ?? makeRijen(gebieden)
    this.#shared.set(key, rijen)
    this.#rijen.set(release.id, rijen)
    return rijen
  }
}

function makeRijen(gebieden: readonly GebiedRij[]): Rijen {
  const codes = gebieden.map(([code]) => code as GebiedCode)
  const rows = new Map(codes.map((code, row) => [code, row]))
  const kinds = new Map<string, number[]>()
  for (const [row, [code, soort]] of gebieden.entries()) {
    const key = `${soort} ${landOf(code as GebiedCode)}`
    const known = kinds.get(key)
    if (known) known.push(row)
    else kinds.set(key, [row])
  }
  const byKind = new Map([...kinds].map(([key, found]) => [key, Int32Array.from(found)]))
  const none = new Int32Array()
  return { codes, rowOf: code => rows.get(code), rowsOfKind: (soort, land) => byKind.get(`${soort} ${land}`) ?? none }
}
