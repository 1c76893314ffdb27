import { parseGebiedCode } from '@buurtwijs/figures'
import type { PublishedGeometrie, Vorm } from '#src/modules/statistics/published-table.ts'

type Punt = readonly [number, number]

/** Cells on a side; 128 x 128 is more than there are buurten. */
const side = 128
/** Degrees of a cell: about 1.5 km, the size of a mean buurt. */
const cell = { lengte: 0.0222, breedte: 0.0137 }
const corner = { lengte: 3.9, breedte: 51.1 }
/** Times that each border of a cell is bent in two: sixteen corners on a side, as many as real borders have at a hundred metres. */
const bends = 4

/**
 * Made-up outlines of a whole country, in the size of the real one: every buurt one cell of a grid with bent borders that neighbours share, wijken
 * and gemeenten what lies in them. The codes are real, the places are not.
 */
export function makeMap(codes: readonly string[], jaar: number): PublishedGeometrie[] {
  const buurten = codes
    .filter(code => code.startsWith('BU'))
    .toSorted()
    .slice(0, side * side)
  const rings = buurten.map((_, index) => ringOf(alongCurve(index)))
  const layer = (soort: string, keyOf: (code: string) => string): PublishedGeometrie => {
    const groups = Map.groupBy(buurten.keys(), index => keyOf(buurten[index] ?? ''))
    const vormen = [...groups].map(([code, members]): Vorm => {
      const united = unite(members.map(index => rings[index] ?? []))
      return {
        code: parseGebiedCode(code).code,
        naam: '',
        geometrie: { type: 'MultiPolygon', coordinates: united.map(ring => [ring.map(toDegrees)]) },
      }
    })
    return {
      bron: {
        familie: 'wijkbuurtkaart',
        uitgever: 'Verzonnen',
        tabel: `verzonnen-${soort}`,
        titel: `Verzonnen grenzen per ${soort}`,
        adres: null,
        licentie: null,
        gewijzigd: null,
        status: 'definitief',
        indelingsjaar: jaar,
      },
      vormen,
      grof: false,
      opmerkingen: ['Deze grenzen zijn verzonnen.'],
    }
  }
  return [layer('buurt', code => code), layer('wijk', code => `WK${code.slice(2, 8)}`), layer('gemeente', code => `GM${code.slice(2, 6)}`)]
}

/** The place of the n-th cell on Hilbert's curve: what follows each other lies together. */
function alongCurve(index: number): Punt {
  let [x, y, rest] = [0, 0, index]
  for (let size = 1; size < side; size *= 2) {
    const right = 1 & (rest >> 1)
    const up = 1 & (rest ^ right)
    if (up === 0) {
      if (right === 1) [x, y] = [size - 1 - x, size - 1 - y]
      ;[x, y] = [y, x]
    }
    x += size * right
    y += size * up
    rest >>= 2
  }
  return [x, y]
}

const corners = new Map<number, Punt>()
const borders = new Map<string, readonly Punt[]>()

function cornerAt(x: number, y: number): Punt {
  const key = y * (side + 1) + x
  let found = corners.get(key)
  if (!found) corners.set(key, (found = [x + 0.5 * (noise(key) - 0.5), y + 0.5 * (noise(key + 0.5) - 0.5)]))
  return found
}

/** A repeatable number from 0 up to 1. */
function noise(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43758.5453
  return wave - Math.floor(wave)
}

function ringOf([x, y]: Punt): Punt[] {
  const around = [cornerAt(x, y), cornerAt(x + 1, y), cornerAt(x + 1, y + 1), cornerAt(x, y + 1)]
  return around.flatMap((from, index) => borderOf(from, around[(index + 1) % 4] ?? from))
}

/** From one corner up to the next, without it; the same points from both sides. */
function borderOf(from: Punt, to: Punt): readonly Punt[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
  const [start, end] = isForward ? [from, to] : [to, from]
  const key = `${start.join(' ')} ${end.join(' ')}`
  let line = borders.get(key)
  if (!line) borders.set(key, (line = bend(start, end, bends)))
  return [from, ...(isForward ? line : line.toReversed())]
}

function bend(start: Punt, end: Punt, depth: number): Punt[] {
  if (depth === 0) return []
  const aside = 0.3 * (noise(start[0] * 7.1 + end[1] * 3.3 + depth) - 0.5)
  const middle: Punt = [(start[0] + end[0]) / 2 - aside * (end[1] - start[1]), (start[1] + end[1]) / 2 + aside * (end[0] - start[0])]
  return [...bend(start, middle, depth - 1), middle, ...bend(middle, end, depth - 1)]
}

/** The outline of cells together: borders that two of them have fall away. */
function unite(rings: Iterable<readonly Punt[]>): Punt[][] {
  const next = new Map<Punt, Punt[]>()
  for (const ring of rings) {
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from
      const back = next.get(to)?.indexOf(from) ?? -1
      if (back === -1) next.set(from, [...(next.get(from) ?? []), to])
      else next.get(to)?.splice(back, 1)
    }
  }
  const united: Punt[][] = []
  for (const [start, ways] of next) {
    while (ways.length > 0) {
      const ring: Punt[] = []
      for (let at: Punt | undefined = start; at && (ring.length === 0 || at !== start); at = next.get(at)?.shift()) ring.push(at)
      united.push(ring)
    }
  }
  return united
}

function toDegrees([x, y]: Punt): [number, number] {
  return [corner.lengte + x * cell.lengte, corner.breedte + y * cell.breedte]
}
