import type { Kader } from './zicht.ts'

/** Boundaries as the API gives them: TopoJSON. */
export interface Topologie {
  readonly bbox: readonly [number, number, number, number]
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: {
    readonly gebieden: {
      readonly geometries: readonly {
        readonly id: string
        readonly properties: { readonly naam: string }
        readonly arcs: readonly (readonly (readonly number[])[])[]
      }[]
    }
  }
}

/** An area that can be drawn and pointed at. */
export interface Gebied {
  readonly code: string
  readonly naam: string
  /** Rings as x, y, x, y in metres from the middle of the map; holes are rings as any other. */
  readonly ringen: readonly Float32Array[]
  readonly kader: Kader
}

/** The middle of the map in degrees: near enough that metres stay exact. */
export interface Nulpunt {
  readonly lengte: number
  readonly breedte: number
}

const meterPerGraad = 111_320

export function nulpuntOf({ bbox: [west, zuid, oost, noord] }: Topologie): Nulpunt {
  return { lengte: (west + oost) / 2, breedte: (zuid + noord) / 2 }
}

/** The areas of a topology in metres from the middle of the map; the same as the static maps draw. */
export function readGebieden(topologie: Topologie, { lengte, breedte }: Nulpunt): Gebied[] {
  const { scale, translate } = topologie.transform
  const perX = scale[0] * meterPerGraad * Math.cos((breedte * Math.PI) / 180)
  const perY = -scale[1] * meterPerGraad
  const fromX = (translate[0] - lengte) * meterPerGraad * Math.cos((breedte * Math.PI) / 180)
  const fromY = (breedte - translate[1]) * meterPerGraad
  const lines = topologie.arcs.map(arc => {
    const line = new Float32Array(arc.length * 2)
    let [x, y] = [0, 0]
    for (const [index, [dx, dy]] of arc.entries()) {
      x += dx
      y += dy
      line[2 * index] = fromX + x * perX
      line[2 * index + 1] = fromY + y * perY
    }
    return line
  })
  return topologie.objects.gebieden.geometries.map(({ id, properties, arcs }) => {
    const ringen = arcs.flat().map(ring => joinLines(ring, lines))
    return { code: id, naam: properties.naam, ringen, kader: kaderOfRingen(ringen) }
  })
}

/** Whether a point lies in the area: it crosses the border an odd number of times. */
export function holds({ kader, ringen }: Gebied, x: number, y: number): boolean {
  if (x < kader[0] || x > kader[2] || y < kader[1] || y > kader[3]) return false
  let isInside = false
  for (const ring of ringen) {
    let [x1, y1] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0]
    for (let index = 0; index < ring.length; index += 2) {
      const [x2, y2] = [ring[index] ?? 0, ring[index + 1] ?? 0]
      if (y2 > y !== y1 > y && x < ((x1 - x2) * (y - y2)) / (y1 - y2) + x2) isInside = !isInside
      ;[x1, y1] = [x2, y2]
    }
  }
  return isInside
}

/** The areas whose middle is nearest to a point. */
export function findNearest(
  gebieden: readonly Gebied[],
  { x, y }: { readonly x: number; readonly y: number },
  most: number,
): readonly Gebied[] {
  return gebieden
    .map(gebied => ({ gebied, far: Math.hypot((gebied.kader[0] + gebied.kader[2]) / 2 - x, (gebied.kader[1] + gebied.kader[3]) / 2 - y) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ gebied }) => gebied)
}

export function kaderOfAll(gebieden: readonly Gebied[]): Kader {
  return gebieden.reduce<Kader>(
    (all, { kader }) => [Math.min(all[0], kader[0]), Math.min(all[1], kader[1]), Math.max(all[2], kader[2]), Math.max(all[3], kader[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  )
}

/** A ring from its borders, each forwards or backwards; where two meet the corner counts once. */
function joinLines(numbers: readonly number[], lines: readonly Float32Array[]): Float32Array {
  const parts = numbers.map(number => ({ line: lines[number < 0 ? ~number : number] ?? new Float32Array(), isBackwards: number < 0 }))
  const ring = new Float32Array(parts.reduce((sum, { line }) => sum + Math.max(0, line.length - 2), 0))
  let at = 0
  for (const { line, isBackwards } of parts) {
    for (let index = 0; index < line.length - 2; index += 2) {
      const from = isBackwards ? line.length - 2 - index : index
      ring[at] = line[from] ?? 0
      ring[at + 1] = line[from + 1] ?? 0
      at += 2
    }
  }
  return ring
}

function kaderOfRingen(ringen: readonly Float32Array[]): Kader {
  const kader: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of ringen) {
    for (let index = 0; index < ring.length; index += 2) {
      kader[0] = Math.min(kader[0], ring[index] ?? 0)
      kader[1] = Math.min(kader[1], ring[index + 1] ?? 0)
      kader[2] = Math.max(kader[2], ring[index] ?? 0)
      kader[3] = Math.max(kader[3], ring[index + 1] ?? 0)
    }
  }
  return kader
}
