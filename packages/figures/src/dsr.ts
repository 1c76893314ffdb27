import type { ConfidenceOptions } from './confidence.ts'
import { checkCount, checkPer } from './count.ts'
import { FigureError } from './figure-error.ts'
import { byarFrom, poissonInterval, type Interval, type NoInterval, type RateOptions } from './interval.ts'

/** One age band of a directly standardised rate. */
export interface DsrBand {
  readonly events: number
  readonly population: number
  /** Population of the standard in this band, on any scale. */
  readonly weight: number
}

/** European Standard Population 2013: people per 100,000 in the 19 bands 0-4, 5-9, …, 85-89, 90 and older. */
export const esp2013: readonly number[] = Object.freeze([
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
])

/**
 * Directly standardised rate: what the rate would be if the area had the ages of the standard. Interval by Dobson et al. (1991) around
 * the Byar bounds of the total, never below 0.
 *
 * Under 10 events in total the answer is `onbetrouwbaar`: the interval does not hold then. A band with weight in which nobody lives
 * answers `kan-niet-voorkomen`. Events without population, no bands, no weight at all, and negative or infinite numbers throw
 * `FigureError`.
 */
export function dsr(bands: readonly DsrBand[], options: RateOptions = {}): Interval | NoInterval {
  const per = checkPer(options.per)
  const { events, weight } = addUpBands(bands)
  const filled = bands.filter(band => band.weight > 0)
  if (filled.some(band => band.population === 0)) return { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  if (events < byarFrom) return { waarde: null, ontbreekt: 'onbetrouwbaar' }

  let standardised = 0
  let variance = 0
  for (const band of filled) {
    const share = band.weight / weight / band.population
    standardised += share * band.events
    variance += share * share * band.events
  }
  const crude = poissonInterval(events, confidenceOf(options))
  const stretch = Math.sqrt(variance / events)
  return {
    waarde: standardised * per,
    onder: Math.max(0, standardised + stretch * (crude.onder - events)) * per,
    boven: (standardised + stretch * (crude.boven - events)) * per,
  }
}

function confidenceOf({ betrouwbaarheid }: RateOptions): ConfidenceOptions {
  return betrouwbaarheid === undefined ? {} : { betrouwbaarheid }
}

/** Checks every band, also those without weight, and adds up their events and weights. */
function addUpBands(bands: readonly DsrBand[]): { events: number; weight: number } {
  let events = 0
  let weight = 0
  for (const band of bands) {
    checkCount(band.events, 'telling')
    checkCount(band.population, 'bevolking')
    checkCount(band.weight, 'gewicht')
    if (band.events > 0 && band.population === 0) {
      throw new FigureError(
        'aantal-ongeldig',
        `${band.events} gebeurtenissen in een leeftijdsgroep van 0 mensen kan niet. Controleer de bevolking.`,
      )
    }
    events += band.weight > 0 ? band.events : 0
    weight += band.weight
  }
  if (weight === 0) throw new FigureError('aantal-ongeldig', 'Een gestandaardiseerd cijfer heeft leeftijdsgroepen met een gewicht nodig.')
  return { events, weight }
}
