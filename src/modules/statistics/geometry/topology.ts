import type { Shape } from './shape.ts'
import { gradenPerStap, toStappen } from './shape.ts'
import { shareLines } from './shared-lines.ts'
import type { Breathe } from './shared-lines.ts'
import type { GridRing } from './view-path.ts'

/** Areas in the form of TopoJSON: each border once, in whole steps from the one before. Any map program reads it. */
export interface Topologie {
  readonly type: 'Topology'
  readonly bbox: readonly [number, number, number, number]
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly objects: { readonly gebieden: { readonly type: 'GeometryCollection'; readonly geometries: TopologieGebied[] } }
  readonly arcs: (readonly [number, number])[][]
}

export interface TopologieGebied {
  readonly type: 'MultiPolygon'
  readonly id: string
  readonly properties: { readonly naam: string }
  /** For each polygon its rings, for each ring its borders; `~n` is border n backwards. */
  readonly arcs: number[][][]
}

const meterPerGraad = 111_320

/** As many rings as take a few milliseconds. */
const ringsBetween = 2_000

/**
 * Puts areas on a grid of so many metres and keeps what can be seen on it. Borders that two areas share stay shared; an area too small for
 * the grid becomes one square of it, so that it can still be found.
 */
export async function makeTopologie(shapes: readonly Shape[], meter: number, breathe: Breathe): Promise<Topologie> {
  const west = Math.min(...shapes.map(shape => shape.kader[0]))
  const zuid = Math.min(...shapes.map(shape => shape.kader[1]))
  const oost = Math.max(...shapes.map(shape => shape.kader[2]))
  const noord = Math.max(...shapes.map(shape => shape.kader[3]))
  const scaleY = meter / meterPerGraad
  const scaleX = scaleY / Math.cos((((zuid + noord) / 2) * Math.PI) / 180)
  const grid = { x: toStappen(west), y: toStappen(zuid), perX: gradenPerStap / scaleX, perY: gradenPerStap / scaleY }
  const rings: GridRing[] = []
  for (const [index, ring] of shapes.flatMap(shape => shape.polygonen.flat()).entries()) {
    rings.push(toGrid(ring, grid))
    if (index % ringsBetween === 0) await breathe()
  }
  const { lijnen, ringen } = await shareLines(rings, breathe)
  const arcs = lijnen.map(lijn => toSteps(lijn))
  let at = 0
  const geometries = shapes.map((shape): TopologieGebied => {
    const polygons = shape.polygonen.map(polygoon => polygoon.map(() => [...(ringen[at++] ?? [])]))
    const seen = polygons.filter(([outer = []]) => outer.length > 0).map(polygon => polygon.filter(ring => ring.length > 0))
    const own = seen.length > 0 ? seen : [[[addSquare(arcs, toGrid(shape.zwaartepunt.map(toStappen), grid))]]]
    return { type: 'MultiPolygon', id: shape.code, properties: { naam: shape.naam }, arcs: own }
  })
  return {
    type: 'Topology',
    bbox: [west, zuid, oost, noord],
    transform: { scale: [scaleX, scaleY], translate: [west, zuid] },
    objects: { gebieden: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}

interface Grid {
  readonly x: number
  readonly y: number
  readonly perX: number
  readonly perY: number
}

function toGrid(ring: ArrayLike<number>, { x, y, perX, perY }: Grid): GridRing {
  const grid: number[] = []
  for (let index = 0; index < ring.length; index += 2) {
    const nextX = Math.round(((ring[index] ?? 0) - x) * perX)
    const nextY = Math.round(((ring[index + 1] ?? 0) - y) * perY)
    if (grid.at(-2) !== nextX || grid.at(-1) !== nextY) grid.push(nextX, nextY)
  }
  return grid
}

/** The first corner in the grid, every other as the steps from the one before. */
function toSteps(line: GridRing): [number, number][] {
  const steps: [number, number][] = []
  for (let index = 0; index < line.length; index += 2) {
    const [x = 0, y = 0, beforeX = 0, beforeY = 0] = [line[index], line[index + 1], line[index - 2], line[index - 1]]
    steps.push([x - beforeX, y - beforeY])
  }
  return steps
}

function addSquare(arcs: (readonly [number, number])[][], [x = 0, y = 0]: GridRing): number {
  arcs.push([
    [x, y],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ])
  return arcs.length - 1
}
