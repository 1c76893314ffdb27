import { landOf, parseGebiedCode } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import type { GebiedInfo, Gebiedsselectie, Statistiek } from '../statistics/index.ts'
import { cijfersOfSelectie, requireSelectie } from '../statistics/index.ts'
import type { BuurtKenmerken } from './selectie/spreiding.ts'

/** The measure of how people in a buurt fare. */
const sesMaat = 'ses-score'

/** What all buurten of the country are like, and in which period. */
export interface LandKenmerken {
  readonly alle: readonly BuurtKenmerken[]
  /** The newest period with scores, as people read it; null when nothing with scores is imported. */
  readonly periode: string | null
}

/** Kept as long as the releases stay the same: there are some fourteen thousand buurten. */
const kept = new WeakMap<Statistiek, Map<string, LandKenmerken>>()

/** All buurten of the country in which these areas lie: the real one, or the made-up one. */
export function kenmerkenOfLand(statistiek: Statistiek, codes: readonly string[]): LandKenmerken {
  const land = landOfCodes(codes)
  let byLand = kept.get(statistiek)
  if (!byLand) kept.set(statistiek, (byLand = new Map<string, LandKenmerken>()))
  let found = byLand.get(land)
  if (!found) byLand.set(land, (found = describeLand(statistiek, land)))
  return found
}

function landOfCodes([first]: readonly string[]): 'NL00' | 'NL99' {
  return first === undefined ? 'NL00' : landOf(parseGebiedCode(first).code)
}

/** The newest period in which buurten of this country have scores. */
function sesPeriode(statistiek: Statistiek, land: 'NL00' | 'NL99'): string | null {
  return statistiek.reeksen(sesMaat).find(({ rijen }) => rijen.rowsOfKind('buurt', land).length > 0)?.periode.id ?? null
}

function describeLand(statistiek: Statistiek, land: 'NL00' | 'NL99'): LandKenmerken {
  const country = statistiek.gebieden.find(parseGebiedCode(land).code)
  const periode = sesPeriode(statistiek, land)
  const buurten = country ? statistiek.gebieden.kinderen(country, 'buurt') : []
  return { alle: buurten.map(gebied => describeGebied(statistiek, gebied, periode)), periode }
}

function describeGebied(statistiek: Statistiek, gebied: GebiedInfo, periode: string | null): BuurtKenmerken {
  const found = periode === null ? null : statistiek.findFor(sesMaat, periode, gebied)
  return {
    provincie: nameOf(statistiek.gebieden.ouders(gebied), 'provincie'),
    gemeente: gebied.gemeente,
    ses: found === null ? 'niet-geimporteerd' : (found.cel.waarde ?? found.cel.ontbreekt),
  }
}

/** What a neighbourhood of the programme is like, with its areas taken together. What nobody knows, or what lies in two, is unknown. */
export function kenmerkenOfBuurt(statistiek: Statistiek, codes: readonly string[], jaar: number | null): BuurtKenmerken {
  const selectie = findSelectie(statistiek, codes, jaar)
  if (selectie === null) return { provincie: null, gemeente: null, ses: 'onbekend' }
  const cijfers = cijfersOfSelectie(statistiek, selectie)
  return {
    provincie: nameOf(cijfers.ouders, 'provincie'),
    gemeente: nameOf(cijfers.ouders, 'gemeente'),
    ses: sesOf(statistiek, cijfers, sesPeriode(statistiek, landOfCodes(codes))),
  }
}

function sesOf(statistiek: Statistiek, cijfers: ReturnType<typeof cijfersOfSelectie>, periode: string | null): BuurtKenmerken['ses'] {
  const maat = statistiek.maat(sesMaat)
  const found = maat && periode !== null ? cijfers.find(maat, periode) : null
  return found === null ? 'niet-geimporteerd' : (found.cel.waarde ?? found.cel.ontbreekt)
}

function findSelectie(statistiek: Statistiek, codes: readonly string[], jaar: number | null): Gebiedsselectie | null {
  if (codes.length === 0) return null
  try {
    return requireSelectie(statistiek, codes, jaar ?? undefined)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function nameOf(gebieden: readonly GebiedInfo[], soort: 'provincie' | 'gemeente'): string | null {
  return gebieden.find(gebied => gebied.soort === soort)?.naam ?? null
}
