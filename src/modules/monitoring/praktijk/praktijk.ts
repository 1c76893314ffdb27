import { comparePeriode, parsePeriode, xmr, xmrVanaf } from '@buurtwijs/figures'
import { findIndicator, leveringenVan } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { beoordeelReeks } from '../uitkomsten/oordeel.ts'
import type { Oordeel } from '../uitkomsten/oordeel.ts'
import type { Punt } from '../uitkomsten/reeks.ts'
import { samen } from '../vrijgeven/gegeven.ts'
import type { Delen, OpenCijfers } from '../vrijgeven/naast.ts'
import { cijferVan } from '../vrijgeven/punten.ts'
import { drempelVan } from '../vrijgeven/uit-levering.ts'

/** What matters to a GP and a nurse of the buurten of their practice, in this order. */
export const praktijkIndicatoren = [
  'uren-wijkverpleging',
  'instroom-wijkverpleging',
  'consulten-huisarts',
  'visites-huisarts',
  'seh-en-hap',
  'opnames',
] as const satisfies readonly IndicatorNaam[]

/** A figure that was released, with between what the true one lies because of rounding. */
export interface OngeveerPunt extends Punt {
  readonly tussen: { readonly onder: number; readonly boven: number }
}

/** The released figures of one buurt through time, the earliest first; of periods of one kind, as long as the latest. */
export function openReeks(indicator: IndicatorNaam, plek: string, open: ReadonlyMap<IndicatorNaam, OpenCijfers>): readonly OngeveerPunt[] {
  const parts = leveringenVan(indicator)
  const perioden = [...(open.get(parts[0] ?? indicator)?.keys() ?? [])].map(id => parsePeriode(id)).toSorted(comparePeriode)
  const punten = perioden.flatMap(({ id: periode }): readonly OngeveerPunt[] => {
    const found = parts.map(part => pointOf(part, periode, open.get(part)?.get(periode)?.get(plek)))
    const known = found.flatMap(one => one ?? [])
    const [first] = known
    if (first === undefined || known.length < found.length) return []
    const sum = (of: (punt: OngeveerPunt) => number) => known.reduce((total, one) => total + of(one), 0)
    const tussen = { onder: sum(one => one.tussen.onder), boven: sum(one => one.tussen.boven) }
    return [{ ...first, teller: sum(one => one.teller), waarde: sum(one => one.waarde), tussen }]
  })
  const soort = perioden.findLast(({ id }) => punten.some(({ periode }) => periode === id))?.soort
  return punten.filter(({ periode }) => parsePeriode(periode).soort === soort)
}

function pointOf(indicator: IndicatorNaam, periode: string, delen: Delen | undefined): OngeveerPunt | null {
  const made = delen === undefined ? null : cijferVan(indicator, delen, drempelVan(indicator))
  if (delen === undefined || made === null) return null
  const isPart = findIndicator(indicator).soort === 'aandeel'
  const of = (deel: string) => delen.get(deel)?.waarde ?? null
  return { periode, teller: of(isPart ? 'wel' : 'teller') ?? 0, noemer: of(isPart ? samen : 'noemer'), ...made }
}

/**
 * Whether a series of rounded figures changed, by the same rule as any other series. A change that rounding alone could make is not called real: with few points the
 * judgement has to hold as well when both figures are as near to each other as rounding allows.
 */
export function beoordeelOngeveer(indicator: IndicatorNaam, punten: readonly OngeveerPunt[]): Oordeel {
  const judge = (own: readonly Punt[]) =>
    beoordeelReeks({
      indicator,
      activiteit: null,
      punten: own,
      nulpunt: null,
      doel: null,
      xmr:
        own.length < xmrVanaf
          ? null
          : xmr(
              own.map(({ waarde }) => waarde),
              { herzet: [] },
            ),
    })
  const oordeel = judge(punten)
  const [first, last] = [punten[0], punten.at(-1)]
  if (oordeel.regel !== 'voor-en-na' || oordeel.isEcht !== true || first === undefined || last === undefined) return oordeel
  const isUp = last.waarde > first.waarde
  const near = [at(first, isUp ? first.tussen.boven : first.tussen.onder), at(last, isUp ? last.tussen.onder : last.tussen.boven)] as const
  const isStill = isUp === near[1].waarde > near[0].waarde && judge(near).isEcht === true
  return isStill ? oordeel : { ...oordeel, isEcht: false, isGunstig: null }
}

/** The same figure as rounding may have hidden it. */
function at(punt: OngeveerPunt, waarde: number): Punt {
  return { ...punt, waarde, teller: punt.waarde === 0 ? punt.teller : (punt.teller * waarde) / punt.waarde }
}
