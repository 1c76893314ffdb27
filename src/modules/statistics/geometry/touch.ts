import type { Shape } from './shape.ts'
import { gradenPerStap } from './shape.ts'

const meterPerGraad = 111_320

/** Outlines that are made coarser apart from each other leave gaps of some metres where areas meet. */
export const aangrenzend = 15

/** A box around an area: west, south, east and north edge in degrees. */
export type Kader = Shape['kader']

/** A box that is so many metres wider on every side. */
export function widenKader([west, zuid, oost, noord]: Kader, meter: number): Kader {
  const breedte = meter / meterPerGraad
  const lengte = breedte / Math.cos((((zuid + noord) / 2) * Math.PI) / 180)
  return [west - lengte, zuid - breedte, oost + lengte, noord + breedte]
}

export function isOverlap(one: Kader, other: Kader): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

/** Whether two areas lie against each other: somewhere a corner of the one is at most so many metres from the border of the other. A single shared corner is enough. */
export function touches(one: Shape, other: Shape, meter: number = aangrenzend): boolean {
  if (!isOverlap(widenKader(one.kader, meter), other.kader)) return false
  return isCornerNear(one, other, meter) || isCornerNear(other, one, meter)
}

function isCornerNear(one: Shape, other: Shape, meter: number): boolean {
  const perY = meterPerGraad * gradenPerStap
  const perX = perY * Math.cos((((one.kader[1] + one.kader[3]) / 2) * Math.PI) / 180)
  const [west, zuid, oost, noord] = widenKader(other.kader, meter).map(edge => edge / gradenPerStap)
  const borders = other.polygonen.flat()
  for (const ring of one.polygonen.flat()) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x, y] = [ring[at]!, ring[at + 1]!]
      if (x < west! || x > oost! || y < zuid! || y > noord!) continue
      if (borders.some(border => isNearRing(x, y, border, { perX, perY, meter }))) return true
    }
  }
  return false
}

interface Scale {
  readonly perX: number
  readonly perY: number
  readonly meter: number
}

function isNearRing(x: number, y: number, ring: Int32Array, { perX, perY, meter }: Scale): boolean {
  const far = meter * meter
  let [fromX, fromY] = [(ring.at(-2)! - x) * perX, (ring.at(-1)! - y) * perY]
  for (let at = 0; at < ring.length; at += 2) {
    const [toX, toY] = [(ring[at]! - x) * perX, (ring[at + 1]! - y) * perY]
    if (squareToLine(fromX, fromY, toX, toY) <= far) return true
    ;[fromX, fromY] = [toX, toY]
  }
  return false
}

/** The square of the distance from the origin to a stretch. */
function squareToLine(fromX: number, fromY: number, toX: number, toY: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const length = alongX * alongX + alongY * alongY
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * alongX + fromY * alongY) / length))
  const [nearX, nearY] = [fromX + share * alongX, fromY + share * alongY]
  return nearX * nearX + nearY * nearY
}
