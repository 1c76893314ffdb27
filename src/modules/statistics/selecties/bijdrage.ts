import type { Bounds, Interval, NoInterval, Ontbreekt } from '@buurtwijs/figures'
import { subtract, unround, zonderUiterste } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { Afleiding, CatalogusMaat } from '../catalogue/index.ts'
import type { Cel, Reeks } from '../figures/reeks.ts'
import { celOf, grenzenOf, partsOf } from '../figures/reeks.ts'
import type { Gevonden, Statistiek } from '../figures/statistiek.ts'

/** What one area contributes: its figure with the room that rounding leaves, and the series it came from. */
export interface Bijdrage {
  readonly gebied: GebiedInfo
  readonly cijfer: Interval | NoInterval
  /** Null when no release holds the area in that period. */
  readonly reeks: Reeks | null
}

const vanNul: Bounds = { onder: 0, boven: Number.POSITIVE_INFINITY }
const uitersten: Partial<Record<CatalogusMaat['soort'], Bounds>> = {
  telling: vanNul,
  gemiddelde: vanNul,
  verhouding: vanNul,
  percentage: { onder: 0, boven: 100 },
}

/** What a figure of this measure can be at all. */
export function uiterstenOf({ soort }: Pick<CatalogusMaat, 'soort'>): Bounds {
  return uitersten[soort] ?? zonderUiterste
}

/**
 * The figure of an area in a period, as it holds for the boundaries of the area. A count that is a rest of others (adults) is made of
 * those, since they are what was rounded.
 */
export function readBijdrage(statistiek: Statistiek, maat: CatalogusMaat, periode: string, gebied: GebiedInfo): Bijdrage {
  if (maat.afleiding?.soort === 'rest') return readRest(statistiek, maat, maat.afleiding, periode, gebied)
  const found = statistiek.findFor(maat.id, periode, gebied)
  return found ? { gebied, cijfer: roomAround(maat, found), reeks: found.reeks } : absent(statistiek, maat, periode, gebied)
}

/** The parts of a derivation for one area, all from one release; null when no release holds them all for that area and period. */
export function readParts(
  statistiek: Statistiek,
  afleiding: Afleiding,
  periode: string,
  gebied: GebiedInfo,
): ReadonlyMap<string, Bijdrage> | null {
  const [firstPart = '', ...otherParts] = partsOf(afleiding)
  for (const first of statistiek.reeksen(firstPart)) {
    if (first.periode.id !== periode || first.rijen.rowOf(gebied.code) === undefined) continue
    const others = otherParts.map(id => statistiek.reeksen(id).find(other => isBeside(other, first)))
    const parts = [first, ...others.filter(reeks => reeks !== undefined)]
    if (parts.length <= otherParts.length) continue
    return new Map(parts.map(reeks => [reeks.maat.id, fromReeks(statistiek, reeks, gebied)]))
  }
  return null
}

function isBeside(reeks: Reeks, other: Reeks): boolean {
  return reeks.release.id === other.release.id && reeks.periode.id === other.periode.id
}

function fromReeks(statistiek: Statistiek, reeks: Reeks, gebied: GebiedInfo): Bijdrage {
  const cel = celOf(reeks, gebied.code) ?? missing('niet-geimporteerd')
  const isOther = statistiek.gebieden.compareGrenzen(gebied.code, grenzenOf(reeks), gebied.jaar) === 'veranderd'
  const own: Cel = isOther && cel.waarde !== null ? missing('indeling-gewijzigd') : cel
  return { gebied, cijfer: roomAround(reeks.maat, { cel: own, reeks }), reeks }
}

function readRest(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  afleiding: Extract<Afleiding, { soort: 'rest' }>,
  periode: string,
  gebied: GebiedInfo,
): Bijdrage {
  const parts = readParts(statistiek, afleiding, periode, gebied)
  const van = parts?.get(afleiding.van)
  if (!parts || !van) return absent(statistiek, maat, periode, gebied)
  const lost = [...parts.values()].find(({ cijfer }) => cijfer.waarde === null)
  if (lost || van.cijfer.waarde === null) return { ...van, cijfer: lost?.cijfer ?? van.cijfer }
  let rest: Interval = van.cijfer
  for (const { maat: id, deel } of afleiding.min) {
    const part = parts.get(id)?.cijfer
    if (part?.waarde != null) rest = subtract(rest, part, shareOf(deel))
  }
  return { gebied, cijfer: rest, reeks: van.reeks }
}

/** All or nothing of a count is certain; a share between is an estimate, and may be anything between. */
function shareOf(deel: number): Interval {
  return deel > 0 && deel < 1 ? { waarde: deel, onder: 0, boven: 1 } : { waarde: deel, onder: deel, boven: deel }
}

/** What a publisher gives is taken as it is, also when it lies past what the measure can be. */
function roomAround(maat: CatalogusMaat, { cel, reeks }: Gevonden): Interval | NoInterval {
  if (cel.waarde === null) return { waarde: null, ontbreekt: cel.ontbreekt }
  const afronding = maat.afronding === 'decimalen' ? ({ soort: 'dichtstbij', stap: 10 ** -reeks.decimalen } as const) : maat.afronding
  const { onder, boven } = uiterstenOf(maat)
  return unround(cel.waarde, afronding, { onder: Math.min(onder, cel.waarde), boven: Math.max(boven, cel.waarde) })
}

/** Importing more is of no use when a release holds the whole country in that period and not this code. */
function absent(statistiek: Statistiek, maat: CatalogusMaat, periode: string, gebied: GebiedInfo): Bijdrage {
  const without = statistiek.findWithout(maat.id, gebied, periode)
  return { gebied, cijfer: missing(without ? 'indeling-gewijzigd' : 'niet-geimporteerd'), reeks: null }
}

function missing(ontbreekt: Ontbreekt): { readonly waarde: null; readonly ontbreekt: Ontbreekt } {
  return { waarde: null, ontbreekt }
}
