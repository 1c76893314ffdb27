import type { GridRing } from './view-path.ts'

/** How far a line may move, in steps of the grid. */
const tolerance = 1
/** Larger than any coordinate in a drawing, so that a corner fits in one number. */
const span = 2 ** 20

/** A corner as one number; the order of corners is that of these numbers. */
type Corner = number

/**
 * Straightens rings that share borders. A border is cut at the corners where more than two lines meet, and each piece is
 * straightened (Douglas and Peucker) by itself and always in the same direction. So both its areas get the same line, and neither
 * gaps nor overlaps come of it. Where the source itself has gaps between areas, they stay.
 */
export function straightenRings(rings: readonly GridRing[]): readonly GridRing[] {
  const lines = rings.map(ring => toCorners(ring))
  const junctions = findJunctions(lines)
  return lines.map(corners => toRing(cutRing(corners, junctions).flatMap(piece => piece.slice(0, -1))))
}

/** Straightened rings as the lines that they share. */
export interface SharedLines {
  /** Each line once, from its lower end. */
  readonly lijnen: readonly GridRing[]
  /** For each ring its lines in turn: their number, or `~number` for a line that is walked backwards. Empty for a ring without surface. */
  readonly ringen: readonly (readonly number[])[]
}

/** Gives the rest of the process a turn between two stretches of work. */
export type Breathe = () => Promise<void>

/** As many rings as take a few milliseconds. */
const ringsBetween = 500

/** As `straightenRings`, with every border once, for a whole country: it pauses while it goes. */
export async function shareLines(rings: readonly GridRing[], breathe: Breathe): Promise<SharedLines> {
  const lines: (readonly Corner[])[] = []
  const junctions = new Junctions()
  for (const [index, ring] of rings.entries()) {
    const corners = toCorners(ring)
    lines.push(corners)
    junctions.add(corners)
    if (index % ringsBetween === 0) await breathe()
  }
  const shared = new Lines()
  const ringen: (readonly number[])[] = []
  for (const [index, corners] of lines.entries()) {
    const pieces = cutRing(corners, junctions.found)
    ringen.push(hasSurface(pieces) ? pieces.map(piece => shared.numberOf(piece)) : [])
    if (index % ringsBetween === 0) await breathe()
  }
  return { lijnen: shared.lijnen, ringen }
}

/** Lines, each once and from its lower end, by their number. */
class Lines {
  readonly lijnen: GridRing[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(piece: readonly Corner[]): number {
    const isBackwards = runsBackwards(piece)
    const line = isBackwards ? piece.toReversed() : piece
    const key = line.join(' ')
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.lijnen.length
      this.#numbers.set(key, number)
      this.lijnen.push(toRing(line))
    }
    return isBackwards ? ~number : number
  }
}

function hasSurface(pieces: readonly (readonly Corner[])[]): boolean {
  const corners = pieces.flatMap(piece => piece.slice(0, -1))
  const twice = corners.reduce((sum, corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    return sum + xOf(corner) * yOf(next) - xOf(next) * yOf(corner)
  }, 0)
  return twice !== 0
}

/** The corners with other than two neighbours, over all rings that were added. */
class Junctions {
  readonly found = new Set<Corner>()
  /** For each corner the two neighbours that it had first. */
  readonly #first = new Map<Corner, Corner>()
  readonly #second = new Map<Corner, Corner>()

  add(corners: readonly Corner[]): void {
    let before = corners.at(-1) ?? 0
    for (let index = 0; index < corners.length; index += 1) {
      const corner = corners[index] ?? 0
      const after = corners[index + 1 < corners.length ? index + 1 : 0] ?? corner
      const first = this.#first.get(corner)
      if (first === undefined) {
        this.#first.set(corner, before)
        this.#second.set(corner, after)
      } else {
        const second = this.#second.get(corner)
        if ((before !== first && before !== second) || (after !== first && after !== second)) this.found.add(corner)
      }
      before = corner
    }
  }
}

function findJunctions(lines: readonly (readonly Corner[])[]): ReadonlySet<Corner> {
  const junctions = new Junctions()
  for (const corners of lines) junctions.add(corners)
  return junctions.found
}

/**
 * The pieces of a ring, straightened, each with both its ends. A ring that no other line meets is cut at its lowest corner and at the one
 * farthest from there: another ring along it finds the same.
 */
function cutRing(corners: readonly Corner[], junctions: ReadonlySet<Corner>): readonly (readonly Corner[])[] {
  if (corners.length < 4) return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner])
  const junction = corners.findIndex(corner => junctions.has(corner))
  const start = junction === -1 ? indexOfLowest(corners) : junction
  const turned = [...corners.slice(start), ...corners.slice(0, start + 1)]
  const inner = junction === -1 ? [indexOfFarthest(turned)] : turned.flatMap((corner, index) => (junctions.has(corner) ? [index] : []))
  const cuts = [...new Set([0, ...inner, turned.length - 1])]
  return cuts.slice(1).map((cut, index) => straightenLine(turned.slice(cuts[index], cut + 1)))
}

/** Straightens one piece of border, from its lower end or, when it ends where it began, by its lower side. */
function straightenLine(line: readonly Corner[]): readonly Corner[] {
  const isBackwards = runsBackwards(line)
  const kept = keepBends(isBackwards ? line.toReversed() : line)
  return isBackwards ? kept.toReversed() : kept
}

function runsBackwards(line: readonly Corner[]): boolean {
  const [first = 0, second = 0] = line
  const last = line.at(-1) ?? 0
  return first === last ? second > (line.at(-2) ?? 0) : first > last
}

function keepBends(line: readonly Corner[]): readonly Corner[] {
  const isKept = new Uint8Array(line.length)
  isKept[0] = 1
  isKept[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const [from, to] = piece
    let bend = -1
    let largest = tolerance
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToLine(line[index] ?? 0, line[from] ?? 0, line[to] ?? 0)
      if (distance > largest) [bend, largest] = [index, distance]
    }
    if (bend === -1) continue
    isKept[bend] = 1
    open.push([from, bend], [bend, to])
  }
  return line.filter((_, index) => isKept[index] === 1)
}

function distanceToLine(corner: Corner, from: Corner, to: Corner): number {
  const [x, y] = [xOf(corner) - xOf(from), yOf(corner) - yOf(from)]
  const [dx, dy] = [xOf(to) - xOf(from), yOf(to) - yOf(from)]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
  return Math.hypot(x - along * dx, y - along * dy)
}

function indexOfLowest(corners: readonly Corner[]): number {
  return corners.reduce((lowest, corner, index) => (corner < (corners[lowest] ?? 0) ? index : lowest), 0)
}

/** Of equally far corners the lowest, so that the direction of the ring does not matter. */
function indexOfFarthest(corners: readonly Corner[]): number {
  const start = corners[0] ?? 0
  const distances = corners.map(corner => Math.hypot(xOf(corner) - xOf(start), yOf(corner) - yOf(start)))
  return distances.reduce((farthest, distance, index) => {
    const best = distances[farthest] ?? 0
    return distance > best || (distance === best && (corners[index] ?? 0) < (corners[farthest] ?? 0)) ? index : farthest
  }, 0)
}

/** Leaves out corners that repeat the one before. */
function toCorners(ring: GridRing): readonly Corner[] {
  const corners: Corner[] = []
  for (let index = 0; index < ring.length; index += 2) {
    const corner = ((ring[index] ?? 0) + span / 2) * span + (ring[index + 1] ?? 0) + span / 2
    if (corner !== corners.at(-1)) corners.push(corner)
  }
  while (corners.length > 1 && corners[0] === corners.at(-1)) corners.pop()
  return corners
}

function toRing(corners: readonly Corner[]): GridRing {
  return corners.flatMap(corner => [xOf(corner), yOf(corner)])
}

function xOf(corner: Corner): number {
  return Math.floor(corner / span) - span / 2
}

function yOf(corner: Corner): number {
  return (corner % span) - span / 2
}
