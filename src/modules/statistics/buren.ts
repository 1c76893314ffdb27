import type { GebiedCode } from '@buurtwijs/figures'
import { landOf, parseGebiedCode } from '@buurtwijs/figures'
import type { GebiedInfo } from './areas/gebieden-index.ts'
import { aangrenzend, touches, widenKader } from './geometry/index.ts'
import type { Shape } from './geometry/index.ts'
import type { Landvormen, VormenSource } from './vormen.ts'

/** The buurten that lie against areas, as far as there is a map of them. */
export interface Buren {
  /** The year of the map; null when there is none. */
  readonly jaar: number | null
  /** Codes of the buurten that touch one of the areas and are no part of any, also across the border of a gemeente. */
  readonly naast: ReadonlySet<GebiedCode>
  /** Areas that are not on the map: who lies next to them is not known. */
  readonly zonderKaart: readonly GebiedInfo[]
}

/**
 * Looks up who lies next to areas of one country (buurten, wijken or gemeenten), on the map of the year that is nearest to theirs, the
 * newer when two are as near. Outlines are compared, not codes: a border of a gemeente is a border like any other.
 */
export async function findBuren(vormen: VormenSource, gebieden: readonly GebiedInfo[]): Promise<Buren> {
  const [first] = gebieden
  const kaart = first === undefined ? null : await nearestKaart(vormen, first)
  if (kaart === null) return { jaar: null, naast: new Set(), zonderKaart: gebieden }
  const read = keepRead(kaart)
  const own = await Promise.all(gebieden.map(async gebied => ({ gebied, shapes: await partsOf(gebied, read) })))
  const parts = new Set(own.flatMap(({ shapes }) => shapes.map(({ code }) => code)))
  const naast = new Set<GebiedCode>()
  for (const shape of own.flatMap(({ shapes }) => shapes)) {
    const near = kaart.within(widenKader(shape.kader, aangrenzend)).filter(code => !parts.has(code) && !naast.has(code))
    for (const code of near) {
      const other = (await read(gemeenteOf(code))).find(each => each.code === code)
      if (other !== undefined && touches(shape, other)) naast.add(code)
    }
  }
  return { jaar: kaart.jaar, naast, zonderKaart: own.flatMap(({ gebied, shapes }) => (shapes.length === 0 ? [gebied] : [])) }
}

async function nearestKaart(vormen: VormenSource, { code, jaar }: GebiedInfo): Promise<Landvormen | null> {
  const land = landOf(code)
  const [nearest] = (await vormen.jaren('buurt', land)).toSorted((a, b) => Math.abs(a - jaar) - Math.abs(b - jaar) || b - a)
  return nearest === undefined ? null : await vormen.findLand('buurt', land, nearest)
}

/** The buurten that an area consists of: a buurt of itself, a wijk or gemeente of those whose code begins as its own. */
async function partsOf({ code }: GebiedInfo, read: (gemeente: GebiedCode) => Promise<readonly Shape[]>): Promise<readonly Shape[]> {
  return (await read(gemeenteOf(code))).filter(shape => shape.code.slice(2).startsWith(code.slice(2)))
}

function keepRead(kaart: Landvormen): (gemeente: GebiedCode) => Promise<readonly Shape[]> {
  const kept = new Map<GebiedCode, Promise<readonly Shape[]>>()
  return gemeente => {
    const shapes = kept.get(gemeente) ?? kaart.read(gemeente)
    kept.set(gemeente, shapes)
    return shapes
  }
}

function gemeenteOf(code: GebiedCode): GebiedCode {
  return parseGebiedCode(`GM${code.slice(2, 6)}`).code
}
