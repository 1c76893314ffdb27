/** A box in metres: west, north, east, south, with south larger than north, as on a screen. */
export type Kader = readonly [number, number, number, number]

/** What is seen: the point in the middle, in metres, and how many metres one pixel is. */
export interface Zicht {
  readonly x: number
  readonly y: number
  readonly meter: number
}

export interface Maten {
  readonly breed: number
  readonly hoog: number
}

/** Closer than this nothing becomes clearer. */
const closest = 2

/** The whole box with some room around it. */
export function fitKader([west, noord, oost, zuid]: Kader, { breed, hoog }: Maten, room = 1.06): Zicht {
  const meter = Math.max(((oost - west) * room) / Math.max(1, breed), ((zuid - noord) * room) / Math.max(1, hoog), closest)
  return { x: (west + oost) / 2, y: (noord + zuid) / 2, meter }
}

export function toScherm({ x, y, meter }: Zicht, { breed, hoog }: Maten, [wx, wy]: readonly [number, number]): [number, number] {
  return [(wx - x) / meter + breed / 2, (wy - y) / meter + hoog / 2]
}

export function toWereld({ x, y, meter }: Zicht, { breed, hoog }: Maten, [sx, sy]: readonly [number, number]): [number, number] {
  return [x + (sx - breed / 2) * meter, y + (sy - hoog / 2) * meter]
}

/** What is seen after a drag of so many pixels. */
export function shift({ x, y, meter }: Zicht, dx: number, dy: number): Zicht {
  return { x: x - dx * meter, y: y - dy * meter, meter }
}

/** What is seen when everything becomes so many times larger, while the point on the screen stays where it is. */
export function zoomAt(zicht: Zicht, maten: Maten, factor: number, point: readonly [number, number]): Zicht {
  const meter = Math.max(closest, zicht.meter / factor)
  const [wx, wy] = toWereld(zicht, maten, point)
  return { x: wx - (point[0] - maten.breed / 2) * meter, y: wy - (point[1] - maten.hoog / 2) * meter, meter }
}

/** Never further away than the whole, and never with its middle outside it. */
export function keepInside({ x, y, meter }: Zicht, kader: Kader, maten: Maten): Zicht {
  const [west, noord, oost, zuid] = kader
  return {
    x: Math.min(oost, Math.max(west, x)),
    y: Math.min(zuid, Math.max(noord, y)),
    meter: Math.min(meter, fitKader(kader, maten, 1.3).meter),
  }
}

/** The box that is seen, with a share of it more on every side. */
export function kaderOf({ x, y, meter }: Zicht, { breed, hoog }: Maten, more = 0): Kader {
  const dx = (breed / 2) * (1 + 2 * more) * meter
  const dy = (hoog / 2) * (1 + 2 * more) * meter
  return [x - dx, y - dy, x + dx, y + dy]
}

export function overlap(a: Kader, b: Kader): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}
