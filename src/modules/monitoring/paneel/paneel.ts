import { parsePeriode } from '@buurtwijs/figures'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { isBuiten, samen } from '../vrijgeven/gegeven.ts'
import { monthsIn } from '../vrijgeven/uit-netwerk.ts'

/** The counts of one indicator in one place and period, by part; null where a count is hidden. */
export interface Telpunt {
  readonly plek: string
  /** Id of a period: `2026-Q1`. */
  readonly periode: string
  readonly delen: ReadonlyMap<string | null, number | null>
}

/** The figure of a place in a year. */
export interface Paneelpunt {
  /** Id of a buurt, or what an area outside the programme is called. */
  readonly plek: string
  readonly isBuiten: boolean
  readonly jaar: number
  /** In the unit of the indicator, over a whole year. */
  readonly waarde: number
}

/**
 * Figures per year of every place: what was counted in the periods of a year together, divided anew where the indicator is a mean or a share. A year of which a
 * period is missing or hidden has no figure, for a year without a winter is another year.
 */
export function perJaar(indicator: IndicatorNaam, punten: readonly Telpunt[]): readonly Paneelpunt[] {
  const years = Map.groupBy(punten, ({ plek, periode }) => `${plek} ${periode.slice(0, 4)}`)
  const found = [...years.values()].map(own => {
    const { plek = '', periode = '' } = own[0] ?? {}
    const waarde = valueOf(indicator, own)
    return waarde === null ? null : { plek, isBuiten: isBuiten(plek), jaar: Number(periode.slice(0, 4)), waarde }
  })
  return found.filter(punt => punt !== null).toSorted(byPlaceAndYear)
}

function byPlaceAndYear(one: Paneelpunt, other: Paneelpunt): number {
  if (one.plek !== other.plek) return one.plek < other.plek ? -1 : 1
  return one.jaar - other.jaar
}

/** The year itself where it is there, else its parts. */
function valueOf(indicator: IndicatorNaam, all: readonly Telpunt[]): number | null {
  const year = all.filter(({ periode }) => parsePeriode(periode).soort === 'jaar')
  const own = year.length > 0 ? year : all
  const months = own.reduce((sum, { periode }) => sum + monthsIn(periode), 0)
  if (months !== 12) return null
  const { soort, maal, noemer } = findIndicator(indicator)
  if (noemer === null) return sumOf(own, delen => delen.get(null) ?? null)
  const part = sumOf(own, delen => delen.get(soort === 'aandeel' ? 'wel' : 'teller') ?? null)
  const whole = sumOf(own, delen => (soort === 'aandeel' ? wholeOf(delen) : (delen.get('noemer') ?? null)))
  return part === null || whole === null || whole <= 0 ? null : (maal * part) / whole
}

function wholeOf(delen: Telpunt['delen']): number | null {
  const [all, wel, niet] = [delen.get(samen), delen.get('wel'), delen.get('niet')]
  return all ?? (typeof wel === 'number' && typeof niet === 'number' ? wel + niet : null)
}

function sumOf(own: readonly Telpunt[], pick: (delen: Telpunt['delen']) => number | null): number | null {
  const counts = own.map(({ delen }) => pick(delen))
  return counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}
