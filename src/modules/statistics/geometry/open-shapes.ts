import { open, readFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { landOf, parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import { decodeOutline } from './outline-codec.ts'
import { toGraden } from './shape.ts'
import type { Shape } from './shape.ts'
import { isOverlap } from './touch.ts'
import type { Kader } from './touch.ts'
import { shapesFile, shapesIndexFile } from './write-shapes.ts'
import type { ShapeRij, ShapesIndex } from './write-shapes.ts'

/** Corners that stay in memory after use, 8 bytes each: some forty gemeenten in fine detail. */
const keptCornersAtMost = 250_000

/**
 * The outlines of one release, read when they are asked for. What lies together in the file (all buurten of a gemeente) is read at
 * once and kept for a while. Keeps the file open until `close`.
 */
export class Shapes {
  /** Year of the boundaries. */
  readonly jaar: number
  /** Too coarse for more than a thumbnail. */
  readonly grof: boolean
  readonly #handle: FileHandle
  readonly #groups: ReadonlyMap<string, readonly ShapeRij[]>
  /** Least recently used first. */
  readonly #kept = new Map<string, { readonly shapes: Promise<readonly Shape[]>; corners: number }>()
  #keptCorners = 0

  constructor(handle: FileHandle, index: ShapesIndex) {
    this.jaar = index.jaar
    this.grof = index.grof
    this.#handle = handle
    this.#groups = Map.groupBy(index.gebieden, ([code, soort]) => groupKey(code, soort))
  }

  /** Whether this release has an outline of the area. Reads nothing. */
  has(code: GebiedCode): boolean {
    return this.#groupOf(code).some(rij => rij[0] === code)
  }

  /** The outline of an area; null when this release has none. */
  async shapeOf(code: GebiedCode): Promise<Shape | null> {
    const shapes = await this.#read(groupKey(code, parseGebiedCode(code).soort))
    return shapes.find(shape => shape.code === code) ?? null
  }

  /** The outlines of every wijk or buurt of a gemeente, by code; none when this release has none. */
  async shapesIn(gemeente: GebiedCode, soort: 'wijk' | 'buurt'): Promise<readonly Shape[]> {
    return await this.#read(groupKey(gemeente, soort))
  }

  /** The outlines of every gemeente of a country. */
  async gemeentenOf(land: 'NL00' | 'NL99'): Promise<readonly Shape[]> {
    const codes = [...this.#groups.keys()].filter(key => key.startsWith('GM')).map(key => parseGebiedCode(key).code)
    const found = await Promise.all(codes.filter(code => landOf(code) === land).map(code => this.shapeOf(code)))
    return found.filter(shape => shape !== null)
  }

  /** How many areas of a kind in a country there are. Reads nothing. */
  count(soort: GebiedSoort, land: 'NL00' | 'NL99'): number {
    return this.#groupsOf(soort, land).reduce((sum, rijen) => sum + rijen.length, 0)
  }

  /** The codes of those. Reads nothing. */
  codes(soort: GebiedSoort, land: 'NL00' | 'NL99'): readonly string[] {
    return this.#groupsOf(soort, land).flatMap(rijen => rijen.map(([code]) => code))
  }

  /** The codes of the areas of a kind whose own box overlaps a box. Reads nothing. */
  within(soort: GebiedSoort, kader: Kader): readonly GebiedCode[] {
    return [...this.#groups.values()].flatMap(rijen =>
      rijen.flatMap(([code, kind, , , , edges]) => {
        const [west, zuid, oost, noord] = edges
        const own = [toGraden(west), toGraden(zuid), toGraden(oost), toGraden(noord)] as const
        return kind === soort && isOverlap(own, kader) ? [parseGebiedCode(code).code] : []
      }),
    )
  }

  /** All areas of a kind in a country. Keeps nothing: a whole country is too much to keep. */
  async readAll(soort: GebiedSoort, land: 'NL00' | 'NL99'): Promise<readonly Shape[]> {
    const read: Shape[] = []
    for (const rijen of this.#groupsOf(soort, land)) read.push(...(await this.#readGroup(rijen)))
    return read
  }

  async close(): Promise<void> {
    this.#kept.clear()
    await this.#handle.close()
  }

  #groupsOf(soort: GebiedSoort, land: 'NL00' | 'NL99'): readonly (readonly ShapeRij[])[] {
    return [...this.#groups.values()].filter(([first]) => first?.[1] === soort && landOf(parseGebiedCode(first[0]).code) === land)
  }

  #groupOf(code: GebiedCode): readonly ShapeRij[] {
    return this.#groups.get(groupKey(code, parseGebiedCode(code).soort)) ?? []
  }

  async #read(key: string): Promise<readonly Shape[]> {
    const rijen = this.#groups.get(key)
    if (!rijen) return []
    const known = this.#kept.get(key)
    this.#kept.delete(key)
    const entry = known ?? { shapes: this.#readGroup(rijen), corners: 0 }
    this.#kept.set(key, entry)
    try {
      const shapes = await entry.shapes
      if (!known && this.#kept.get(key) === entry) this.#keep(entry, shapes)
      return shapes
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
  }

  #keep(entry: { corners: number }, shapes: readonly Shape[]): void {
    entry.corners = shapes.reduce((sum, shape) => sum + countCorners(shape), 0)
    this.#keptCorners += entry.corners
    for (const [key, oldest] of this.#kept) {
      if (this.#keptCorners <= keptCornersAtMost || oldest === entry) break
      this.#kept.delete(key)
      this.#keptCorners -= oldest.corners
    }
  }

  async #readGroup(rijen: readonly ShapeRij[]): Promise<readonly Shape[]> {
    const from = rijen[0]?.[3] ?? 0
    const last = rijen.at(-1)
    const length = (last ? last[3] + last[4] : 0) - from
    const { buffer, bytesRead } = await this.#handle.read(Buffer.alloc(length), 0, length, from)
    if (bytesRead !== length) throw new Error(`${shapesFile} requires ${length} bytes at ${from}, it gave ${bytesRead}`)
    return rijen.map(rij => toShape(rij, buffer.subarray(rij[3] - from, rij[3] - from + rij[4])))
  }
}

/** Opens what `writeShapes` wrote. Throws when the two files do not belong together. */
export async function openShapes(folder: string): Promise<Shapes> {
  const index = JSON.parse(await readFile(join(folder, shapesIndexFile), 'utf8')) as ShapesIndex
  if (index.formaat !== 1) throw new Error(`${shapesIndexFile} has form ${String(index.formaat)}, this version reads form 1`)
  const handle = await open(join(folder, shapesFile))
  const { size } = await handle.stat()
  if (size === index.bytes) return new Shapes(handle, index)
  await handle.close()
  throw new Error(`${shapesFile} requires ${index.bytes} bytes, it has ${size}`)
}

/** Areas that are read together: those of a kind within a gemeente, else the area by itself. */
function groupKey(code: string, soort: GebiedSoort): string {
  return soort === 'wijk' || soort === 'buurt' ? `${soort} ${code.slice(2, 6)}` : code
}

function toShape([code, soort, naam, , , [west, zuid, oost, noord], [x, y]]: ShapeRij, bytes: Buffer): Shape {
  return {
    code: parseGebiedCode(code).code,
    soort,
    naam,
    polygonen: decodeOutline(bytes, { x: west, y: zuid }),
    kader: [toGraden(west), toGraden(zuid), toGraden(oost), toGraden(noord)],
    zwaartepunt: [toGraden(x), toGraden(y)],
  }
}

function countCorners(shape: Shape): number {
  return shape.polygonen.flat().reduce((sum, ring) => sum + ring.length / 2, 0)
}
