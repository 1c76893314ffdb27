/** A point in kilometres from the centre of the country. */
export type Punt = readonly [x: number, y: number]

/** Parts of the plane nearest to each site, within a convex outline, as corners against the clock. */
export function splitPlane(sites: readonly Punt[], outline: readonly Punt[]): Punt[][] {
  const snap = makeSnapper()
  return sites.map((site, index) => {
    const others = sites
      .map((other, place) => ({ other, place, distance: (other[0] - site[0]) ** 2 + (other[1] - site[1]) ** 2 }))
      .filter(each => each.place !== index)
      .toSorted((a, b) => a.distance - b.distance || a.place - b.place)
    let cell = [...outline]
    let reach = Number.POSITIVE_INFINITY
    for (const { other, distance } of others) {
      if (distance > 4 * reach) break
      cell = cutNearer(cell, site, other)
      reach = Math.max(...cell.map(([x, y]) => (x - site[0]) ** 2 + (y - site[1]) ** 2))
    }
    return dropDoubles(cell.map(snap))
  })
}

/** Keeps the part of a convex polygon that is nearer to `site` than to `other`. */
function cutNearer(polygon: readonly Punt[], site: Punt, other: Punt): Punt[] {
  const [dx, dy] = [other[0] - site[0], other[1] - site[1]]
  const middle = (dx * (site[0] + other[0]) + dy * (site[1] + other[1])) / 2
  const side = ([x, y]: Punt) => dx * x + dy * y - middle
  return polygon.flatMap((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [a, b] = [side(from), side(to)]
    const kept = a <= 0 ? [from] : []
    if (a <= 0 === b <= 0) return kept
    const part = a / (a - b)
    return [...kept, [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])] as const]
  })
}

/** Corners that neighbours compute apart differ in the last digits; within ten centimetres they become one and the same point. */
function makeSnapper(): (punt: Punt) => Punt {
  const grid = new Map<string, Punt>()
  return punt => {
    const [column, row] = [Math.floor(punt[0] / tolerance), Math.floor(punt[1] / tolerance)]
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        const found = grid.get(`${x} ${y}`)
        if (found !== undefined && Math.abs(found[0] - punt[0]) < tolerance && Math.abs(found[1] - punt[1]) < tolerance) return found
      }
    }
    grid.set(`${column} ${row}`, punt)
    return punt
  }
}

const tolerance = 1e-4

/** The convex outline around all sites, with a margin, against the clock. */
export function surround(sites: readonly Punt[], margin: number): Punt[] {
  const sorted = sites.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (points: readonly Punt[]) => {
    const kept: Punt[] = []
    for (const punt of points) {
      while (kept.length > 1 && !turnsLeft(kept.at(-2) ?? punt, kept.at(-1) ?? punt, punt)) kept.pop()
      kept.push(punt)
    }
    return kept.slice(0, -1)
  }
  const hull = [...half(sorted), ...half(sorted.toReversed())]
  const [sumX, sumY] = hull.reduce(([x, y], punt) => [x + punt[0], y + punt[1]], [0, 0])
  const centre = [sumX / hull.length, sumY / hull.length] as const
  return hull.map(([x, y]) => {
    const distance = Math.hypot(x - centre[0], y - centre[1])
    const factor = (distance + margin) / distance
    return [centre[0] + factor * (x - centre[0]), centre[1] + factor * (y - centre[1])] as const
  })
}

function turnsLeft(a: Punt, b: Punt, c: Punt): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0
}

function dropDoubles(ring: readonly Punt[]): Punt[] {
  return ring.filter((punt, index) => punt !== ring[(index + 1) % ring.length])
}

/** Area in square kilometres; negative when the ring runs with the clock. */
export function areaOf(ring: readonly Punt[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}
