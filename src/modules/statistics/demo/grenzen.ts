import { seededRandom } from '#src/platform/random.ts'
import { areaOf, type Punt } from './vlakken.ts'

/** Bends straight borders the way ditches, roads and dikes do. A border looks the same from both sides, so neighbours still fit. */
export function makeBender(seed: string): (ring: readonly Punt[]) => Punt[] {
  const bent = new Map<string, Punt[]>()
  return ring =>
    ring.flatMap((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from
      const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
      const [start, end] = forward ? [from, to] : [to, from]
      const key = `${start.join(' ')} ${end.join(' ')}`
      let line = bent.get(key)
      if (line === undefined) {
        const random = seededRandom(`${seed} ${key}`)
        line = bend(start, end, () => random.next() - 0.5)
        bent.set(key, line)
      }
      return [from, ...(forward ? line : line.toReversed())]
    })
}

/** Points between two ends, each half pushed aside by up to a tenth of its length. */
function bend(start: Punt, end: Punt, draw: () => number): Punt[] {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  if (Math.hypot(dx, dy) < 0.25) return []
  const [along, aside] = [0.5 + 0.1 * draw(), 0.2 * draw()]
  const middle: Punt = [start[0] + along * dx - aside * dy, start[1] + along * dy + aside * dx]
  return [...bend(start, middle, draw), middle, ...bend(middle, end, draw)]
}

/** The outline of areas taken together: borders that two of them share fall away. Rings against the clock are outlines, the others holes. */
export function uniteRings(rings: readonly (readonly Punt[])[]): Punt[][] {
  const next = new Map<Punt, Punt[]>()
  for (const ring of rings) {
    for (const [index, from] of ring.entries()) {
      const to = ring[(index + 1) % ring.length] ?? from
      const back = next.get(to)?.indexOf(from) ?? -1
      if (back !== -1) next.get(to)?.splice(back, 1)
      else next.set(from, [...(next.get(from) ?? []), to])
    }
  }
  const united: Punt[][] = []
  for (const start of next.keys()) {
    for (let at = next.get(start)?.pop(); at !== undefined; at = next.get(start)?.pop()) {
      const ring = [start]
      while (at !== undefined && at !== start) {
        ring.push(at)
        at = next.get(at)?.pop()
      }
      united.push(ring)
    }
  }
  return united.filter(ring => Math.abs(areaOf(ring)) > 1e-6)
}
