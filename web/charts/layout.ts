/** Something that wants a place on a line: where it would like its middle to be, and how long it is. */
export interface Wens {
  readonly at: number
  readonly size: number
}

/**
 * Middles, in the order given, that keep all pieces apart and inside the bounds while moving each as little as needed.
 * Pieces that together do not fit are spread evenly from the lower bound.
 */
export function dodge(wishes: readonly Wens[], gap: number, bounds: readonly [number, number]): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.at - b.at || a.index - b.index)
  type Cluster = { members: typeof order; length: number; centre: number }
  const clusters: Cluster[] = []
  for (const wish of order) {
    let cluster: Cluster = { members: [wish], length: wish.size, centre: inside(wish.at, wish.size, bounds) }
    for (let last = clusters.at(-1); last !== undefined; last = clusters.at(-1)) {
      if (last.centre + last.length / 2 + gap <= cluster.centre - cluster.length / 2) break
      clusters.pop()
      const length = last.length + gap + cluster.length
      const weight = last.members.length + cluster.members.length
      const centre = (last.centre * last.members.length + cluster.centre * cluster.members.length) / weight
      cluster = { members: [...last.members, ...cluster.members], length, centre: inside(centre, length, bounds) }
    }
    clusters.push(cluster)
  }
  const placed: number[] = Array.from({ length: wishes.length }, () => 0)
  for (const { members, length, centre } of clusters) {
    let start = centre - length / 2
    for (const member of members) {
      placed[member.index] = start + member.size / 2
      start += member.size + gap
    }
  }
  return placed
}

function inside(centre: number, length: number, [low, high]: readonly [number, number]): number {
  return Math.max(low + length / 2, Math.min(high - length / 2, centre))
}

/** A rectangle on the drawing. */
export interface Vak {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Vak, b: Vak): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The first candidate that meets nothing taken and lies inside the bounds, else undefined. */
export function findRoom(candidates: readonly Vak[], taken: readonly Vak[], bounds: Vak): Vak | undefined {
  return candidates.find(vak => isInside(vak, bounds) && !taken.some(other => overlaps(vak, other)))
}

function isInside(vak: Vak, bounds: Vak): boolean {
  return (
    vak.x >= bounds.x && vak.y >= bounds.y && vak.x + vak.width <= bounds.x + bounds.width && vak.y + vak.height <= bounds.y + bounds.height
  )
}
