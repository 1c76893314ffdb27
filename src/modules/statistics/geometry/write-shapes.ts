import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedSoort } from '@buurtwijs/figures'
import type { PublishedGeometrie, Vorm } from '../published-table.ts'
import { encodeOutline } from './outline-codec.ts'
import { toStappen } from './shape.ts'
import type { StapPolygoon, StapRing } from './shape.ts'

export const shapesFile = 'shapes.bin'
export const shapesIndexFile = 'shapes.json'

/** Code, kind, name, offset and length in the file with outlines, edges (west, south, east, north) and centre of gravity in steps. */
export type ShapeRij = readonly [
  string,
  GebiedSoort,
  string,
  number,
  number,
  readonly [number, number, number, number],
  readonly [number, number],
]

export interface ShapesIndex {
  readonly formaat: 1
  readonly jaar: number
  readonly grof: boolean
  /** Size of the file with outlines. */
  readonly bytes: number
  readonly gebieden: readonly ShapeRij[]
}

/**
 * Writes outlines into the folder of a release: `shapes.bin` and its index `shapes.json`. Areas stand by kind and then by code, so
 * that all buurten or all wijken of a gemeente lie together. The same outlines give the same bytes.
 */
export async function writeShapes(folder: string, geometrie: PublishedGeometrie): Promise<void> {
  const sorted = geometrie.vormen
    .map(vorm => ({ vorm, soort: parseGebiedCode(vorm.code).soort }))
    .toSorted((a, b) => compareText(a.soort, b.soort) || compareText(a.vorm.code, b.vorm.code))
  const gebieden: ShapeRij[] = []
  const parts: Buffer[] = []
  let bytes = 0
  for (const { vorm, soort } of sorted) {
    const polygonen = toPolygonen(vorm)
    const kader = edgesOf(polygonen)
    const part = encodeOutline(polygonen, { x: kader[0], y: kader[1] })
    gebieden.push([vorm.code, soort, vorm.naam, bytes, part.length, kader, centreOf(polygonen, kader)])
    parts.push(part)
    bytes += part.length
  }
  const index: ShapesIndex = { formaat: 1, jaar: geometrie.bron.indelingsjaar, grof: geometrie.grof, bytes, gebieden }
  await writeDurably(join(folder, shapesFile), Buffer.concat(parts))
  await writeDurably(join(folder, shapesIndexFile), Buffer.from(JSON.stringify(index)))
}

/** Rounds to steps; corners that fall together become one, and a ring of fewer than three corners that is not the only one goes. */
function toPolygonen(vorm: Vorm): readonly StapPolygoon[] {
  const polygonen = vorm.geometrie.coordinates.map(polygoon => polygoon.map(ring => toRing(ring)))
  const whole = polygonen.map(polygoon => (isRing(polygoon[0]) ? polygoon.filter(isRing) : [])).filter(polygoon => polygoon.length > 0)
  return whole.length > 0 ? whole : polygonen.slice(0, 1)
}

function toRing(posities: readonly (readonly [number, number])[]): StapRing {
  const steps: number[] = []
  for (const [lengte, breedte] of posities) {
    const x = toStappen(lengte)
    const y = toStappen(breedte)
    if (steps.at(-2) !== x || steps.at(-1) !== y) steps.push(x, y)
  }
  while (steps.length > 2 && steps[0] === steps.at(-2) && steps[1] === steps.at(-1)) steps.length -= 2
  return Int32Array.from(steps)
}

function isRing(ring: StapRing | undefined): boolean {
  return ring !== undefined && ring.length >= 6
}

function edgesOf(polygonen: readonly StapPolygoon[]): [number, number, number, number] {
  const edges: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of polygonen.flat()) {
    for (let index = 0; index < ring.length; index += 2) {
      const x = ring[index] ?? 0
      const y = ring[index + 1] ?? 0
      edges[0] = Math.min(edges[0], x)
      edges[1] = Math.min(edges[1], y)
      edges[2] = Math.max(edges[2], x)
      edges[3] = Math.max(edges[3], y)
    }
  }
  return edges
}

/** Centre of gravity of the surface, holes taken out; the middle of the edges for what has no surface. */
function centreOf(
  polygonen: readonly StapPolygoon[],
  [west, zuid, oost, noord]: readonly [number, number, number, number],
): [number, number] {
  let surface = 0
  let sumX = 0
  let sumY = 0
  for (const polygoon of polygonen) {
    for (const [nummer, ring] of polygoon.entries()) {
      const part = momentsOf(ring, west, zuid)
      const sign = Math.sign(part.surface) * (nummer === 0 ? 1 : -1)
      surface += sign * part.surface
      sumX += sign * part.x
      sumY += sign * part.y
    }
  }
  if (surface <= 0) return [Math.round((west + oost) / 2), Math.round((zuid + noord) / 2)]
  return [Math.round(west + sumX / surface), Math.round(zuid + sumY / surface)]
}

/** Signed surface of a ring and its first moments, about a point near it so that no digits are lost. */
function momentsOf(ring: StapRing, aboutX: number, aboutY: number): { surface: number; x: number; y: number } {
  const moments = { surface: 0, x: 0, y: 0 }
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length
    const x0 = (ring[index] ?? 0) - aboutX
    const y0 = (ring[index + 1] ?? 0) - aboutY
    const x1 = (ring[next] ?? 0) - aboutX
    const y1 = (ring[next + 1] ?? 0) - aboutY
    const cross = x0 * y1 - x1 * y0
    moments.surface += cross / 2
    moments.x += ((x0 + x1) * cross) / 6
    moments.y += ((y0 + y1) * cross) / 6
  }
  return moments
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
