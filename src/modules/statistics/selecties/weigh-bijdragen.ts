import type { Bounds, Interval, NoInterval, Periode } from '@buurtwijs/figures'
import { weigh } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { CatalogusMaat } from '../catalogue/index.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import type { Bijdrage } from './bijdrage.ts'
import { uiterstenOf } from './bijdrage.ts'
import type { Combinatie, Gemis, Reeksen } from './combinatie.ts'
import { deelOf, fewestDecimalen, reeksenOf, restsOn } from './combinatie.ts'

/** What areas are weighed by. */
export interface Weging {
  readonly maat: CatalogusMaat
  readonly periode: Periode
  /** In the order of the areas. */
  readonly gewichten: readonly Bijdrage[]
}

/** Of the weight of another period: nobody knows which part of it counted then. */
const anyPart: Bounds = { onder: 0, boven: 1 }

/**
 * The mean of the areas by the denominator of the measure. With a weight that is not that denominator, or not of the period, the mean is
 * still the best there is; its bounds then allow for what is not known of the weights.
 */
export function weighBijdragen(maat: CatalogusMaat, bijdragen: readonly Bijdrage[], weging: Weging, reeksen: Reeksen): Combinatie {
  const isOwnPeriod = weging.periode.id === reeksen[0].periode.id
  const deel = isOwnPeriod ? maat.deelVanGewicht : anyPart
  const delen = bijdragen.map((bijdrage, index) => ({ ...deelOf(bijdrage), gewicht: weightAt(weging, index, deel) }))
  const mean = weigh(delen, deel ? undefined : uiterstenOf(maat))
  const missed = new Set(mean.waarde === null ? mean.delen.map(({ gebied }) => gebied) : [])
  const both = bijdragen.flatMap((bijdrage, index) => [
    { maat: maat.id, ...bijdrage },
    { maat: weging.maat.id, gebied: bijdrage.gebied, cijfer: weightAt(weging, index, undefined) },
  ])
  return {
    cijfer: mean,
    gemis: both.flatMap(({ gebied, maat: id, cijfer }): Gemis[] =>
      missed.has(gebied.code) && cijfer.waarde === null ? [{ gebied, maat: id, ontbreekt: cijfer.ontbreekt }] : [],
    ),
    ...restsOn(reeksen, reeksenOf(weging.gewichten)),
    decimalen: fewestDecimalen(reeksen),
    gewicht: { maat: weging.maat.id, periode: weging.periode.id },
  }
}

function weightAt({ gewichten }: Weging, index: number, deel: Bounds | undefined): Interval | NoInterval {
  const weight = gewichten[index]?.cijfer ?? ({ waarde: null, ontbreekt: 'onbekend' } as const)
  return deel ? partOf(weight, deel) : weight
}

function partOf(weight: Interval | NoInterval, { onder, boven }: Bounds): Interval | NoInterval {
  return weight.waarde === null ? weight : { waarde: weight.waarde, onder: weight.onder * onder, boven: weight.boven * boven }
}

/** The period of the weight of a figure: the same one, or else the nearest in which a release holds the weight of every area. */
export function findWeegPeriode(statistiek: Statistiek, gewicht: string, periode: Periode, gebieden: readonly GebiedInfo[]): Periode {
  const distance = (other: Periode) => Math.abs(Date.parse(other.begin) - Date.parse(periode.begin))
  const shared = gebieden
    .map(({ code }) => statistiek.periodes(gewicht, code))
    .reduce((kept, periodes) => kept.filter(({ id }) => periodes.some(other => other.id === id)))
  return shared.find(({ id }) => id === periode.id) ?? shared.toSorted((a, b) => distance(a) - distance(b))[0] ?? periode
}
