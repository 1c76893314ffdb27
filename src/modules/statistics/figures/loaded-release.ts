import { createHash } from 'node:crypto'
import type { GebiedCode } from '@buurtwijs/figures'
import type { GebiedRij, Release } from '../release.ts'
import type { KolomWaarden } from '../store/columns-file.ts'
import { readColumns } from '../store/columns-file.ts'
import type { ReleaseStore } from '../store/release-store.ts'

/** The row of each area in a release. Releases with the same areas in the same order share one. */
export interface Rijen {
  readonly codes: readonly GebiedCode[]
  rowOf(code: GebiedCode): number | undefined
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
  readonly #columns = new Map<string, { waarden: KolomWaarden[]; bytes: number }>()
  #bytes = 0

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
    let loaded = this.#columns.get(release.id)
    if (loaded) {
      this.#columns.delete(release.id)
    } else {
      loaded = readColumns(this.#store.path(release, 'columns.bin'), release.gebieden, release.kolommen)
      this.#bytes += loaded.bytes
    }
    this.#columns.set(release.id, loaded)
    this.#evict()
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

  #evict(): void {
    for (const [id, { bytes }] of this.#columns) {
      if (this.#bytes <= this.#budget || this.#columns.size === 1) return
      this.#columns.delete(id)
      this.#bytes -= bytes
    }
  }

  #load(release: Release): Rijen {
    const codes = this.#store.gebieden(release).map(([code]) => code as GebiedCode)
    const key = createHash('sha256').update(codes.join(' ')).digest('base64')
    const rijen = this.#shared.get(key) ?? makeRijen(codes)
    this.#shared.set(key, rijen)
    this.#rijen.set(release.id, rijen)
    return rijen
  }
}

function makeRijen(codes: readonly GebiedCode[]): Rijen {
  const rows = new Map(codes.map((code, row) => [code, row]))
  return { codes, rowOf: code => rows.get(code) }
}
