import { leastThreshold } from '@buurtwijs/disclosure'
import { parsePeriode, previousPeriode } from '@buurtwijs/figures'
import type { AanvaardCijfer, Levermaat } from '../../leveringen/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { findIndicator, indicatorNamen } from '../indicatoren/register.ts'
import type { Gegeven } from './gegeven.ts'
import { gebiedZonderNaam } from './gegeven.ts'

interface Bron {
  readonly teller: Levermaat
  readonly noemer: Levermaat
  /** Whether the denominator is who was there at the beginning: what was counted in the period before. */
  readonly isVooraf?: true
  /** Who the figure is about: under ten of them there is no mean. */
  readonly mensen: Levermaat
}

/** Which measures of deliveries an indicator is made of. */
const bronnenVan = {
  'uren-wijkverpleging': { teller: 'wijkverpleging-uren', noemer: 'wijkverpleging-clienten', mensen: 'wijkverpleging-clienten' },
  'instroom-wijkverpleging': {
    teller: 'wijkverpleging-instroom',
    noemer: 'wijkverpleging-clienten',
    isVooraf: true,
    mensen: 'wijkverpleging-clienten',
  },
  'consulten-huisarts': { teller: 'huisarts-consulten', noemer: 'huisarts-patienten', mensen: 'huisarts-patienten' },
  'visites-huisarts': { teller: 'huisarts-visites', noemer: 'huisarts-patienten', mensen: 'huisarts-patienten' },
  'seh-bezoeken': { teller: 'seh-bezoeken', noemer: 'huisarts-patienten', mensen: 'huisarts-patienten' },
  'hap-bezoeken': { teller: 'hap-consulten', noemer: 'huisarts-patienten', mensen: 'huisarts-patienten' },
  opnames: { teller: 'opnames', noemer: 'huisarts-patienten', mensen: 'huisarts-patienten' },
  ligduur: { teller: 'ligdagen', noemer: 'opnames', mensen: 'opnames' },
  personeelsverloop: { teller: 'medewerkers-uit', noemer: 'medewerkers', isVooraf: true, mensen: 'medewerkers' },
  ziekteverzuim: { teller: 'verzuim-uren', noemer: 'contract-uren', mensen: 'medewerkers' },
} as const satisfies Partial<Record<IndicatorNaam, Bron>>

export function isUitLevering(indicator: IndicatorNaam): indicator is keyof typeof bronnenVan {
  return Object.hasOwn(bronnenVan, indicator)
}

/** Whether a figure is about staff, of whom fewer are a group. */
export function isOverMedewerkers(indicator: IndicatorNaam): boolean {
  return isUitLevering(indicator) && bronnenVan[indicator].mensen === 'medewerkers'
}

/** Fewer people than this have no mean, and are no group. */
export function drempelVan(indicator: IndicatorNaam): number {
  return leastThreshold[isOverMedewerkers(indicator) ? 'staff' : 'residents']
}

type Uit = Gegeven['uit']

interface Som {
  readonly som: number
  readonly eerst: number
  readonly uit: Uit
}

/**
 * What was delivered of each indicator, per place and period. Several senders add up; what one of them found too small to give is not known of all. Areas outside the
 * programme are told apart by what `merk` makes of their code, and by nothing else.
 */
export function leesLeveringen(
  cijfers: readonly AanvaardCijfer[],
  gebiedenVan: ReadonlyMap<string, readonly string[]>,
  merk: (gebied: string) => string,
): ReadonlyMap<IndicatorNaam, readonly Gegeven[]> {
  const sommen = sumUp(cijfers)
  const own = new Set([...gebiedenVan].flatMap(([buurt, gebieden]) => [buurt, ...gebieden]))
  const buiten = [...new Set(cijfers.map(({ gebied }) => gebied))].filter(code => !own.has(code))
  const perioden = [...new Set(cijfers.map(({ periode }) => periode))].toSorted((a, b) => (a < b ? -1 : 1))
  return new Map(
    indicatorNamen.filter(isUitLevering).map(indicator => {
      const pairOf = (codes: readonly string[], periode: string) => pair(indicator, (maat, op) => sumOf(sommen, maat, codes, op), periode)
      const found: Paar[] = []
      for (const [buurt, gebieden] of gebiedenVan) {
        for (const periode of perioden) {
          const one = pairOf([buurt], periode) ?? (gebieden.length === 0 ? null : pairOf(gebieden, periode))
          if (one !== null) found.push({ ...one, plek: buurt, periode })
        }
      }
      for (const gebied of buiten) {
        for (const periode of perioden) {
          const one = pairOf([gebied], periode)
          if (one !== null) found.push({ ...one, plek: `${gebiedZonderNaam}${merk(gebied)}`, periode })
        }
      }
      return [indicator, onePeriodType(found).map(each => sayPaar(indicator, each))]
    }),
  )
}

function sumUp(cijfers: readonly AanvaardCijfer[]): ReadonlyMap<string, Som | null> {
  const sommen = new Map<string, Som | null>()
  for (const { maat, gebied, periode, waarde, levering, organisatie, besloten } of cijfers) {
    const key = `${maat} ${gebied} ${periode}`
    const before = sommen.get(key)
    const one = { som: waarde ?? 0, eerst: besloten.getTime(), uit: [{ levering, organisatie }] }
    if (waarde === null || before === null) sommen.set(key, null)
    else sommen.set(key, before === undefined ? one : addSommen([before, one]))
  }
  return sommen
}

function addSommen(sommen: readonly Som[]): Som {
  const uit = new Map(sommen.flatMap(each => each.uit.map(one => [one.levering, one] as const)))
  return {
    som: sommen.reduce((sum, one) => sum + one.som, 0),
    eerst: Math.min(...sommen.map(({ eerst }) => eerst)),
    uit: [...uit.values()],
  }
}

/** The sum over areas; null when one of them is missing or was not given. */
function sumOf(sommen: ReadonlyMap<string, Som | null>, maat: string, codes: readonly string[], periode: string): Som | null {
  const found = codes.flatMap(code => sommen.get(`${maat} ${code} ${periode}`) ?? [])
  return found.length === codes.length ? addSommen(found) : null
}

interface Paar {
  readonly plek: string
  readonly periode: string
  readonly teller: number
  readonly noemer: number
  readonly eerst: number
  readonly uit: Uit
}

function pair(
  indicator: keyof typeof bronnenVan,
  find: (maat: Levermaat, periode: string) => Som | null,
  periode: string,
): Omit<Paar, 'plek' | 'periode'> | null {
  const bron: Bron = bronnenVan[indicator]
  const before = bron.isVooraf === true ? previousPeriode(parsePeriode(periode)).id : periode
  const [teller, noemer, mensen] = [find(bron.teller, periode), find(bron.noemer, before), find(bron.mensen, before)]
  if (teller === null || noemer === null || mensen === null || mensen.som < drempelVan(indicator)) return null
  const { eerst, uit } = addSommen([teller, noemer, mensen])
  return { teller: Math.round(teller.som), noemer: Math.round(noemer.som), eerst, uit }
}

/** Of a year and its quarters or months only what came first: together they would tell of a period what is hidden in it. */
function onePeriodType(paren: readonly Paar[]): readonly Paar[] {
  const perJaar = Map.groupBy(paren, ({ plek, periode }) => `${plek} ${periode.slice(0, 4)}`)
  return [...perJaar.values()].flatMap(own => {
    const first = own.reduce((least, one) =>
      one.eerst < least.eerst || (one.eerst === least.eerst && one.periode.length > least.periode.length) ? one : least,
    )
    return own.filter(({ periode }) => parsePeriode(periode).soort === parsePeriode(first.periode).soort)
  })
}

function sayPaar(indicator: IndicatorNaam, { plek, periode, teller, noemer, uit }: Paar): Gegeven {
  const isPart = findIndicator(indicator).soort === 'aandeel'
  return { plek, periode, uit, delen: isPart ? { wel: teller, niet: Math.max(0, noemer - teller) } : { teller, noemer } }
}
