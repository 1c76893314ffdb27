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
  'uren-wmo': { teller: 'wmo-uren', noemer: 'wmo-clienten', mensen: 'wmo-clienten' },
  'omaha-uitkomst': { teller: 'omaha-beter', noemer: 'omaha-clienten', mensen: 'omaha-clienten' },
  personeelsverloop: { teller: 'medewerkers-uit', noemer: 'medewerkers', isVooraf: true, mensen: 'medewerkers' },
  ziekteverzuim: { teller: 'verzuim-uren', noemer: 'contract-uren', mensen: 'medewerkers' },
} as const satisfies Partial<Record<IndicatorNaam, Bron>>

export function isUitLevering(indicator: IndicatorNaam): indicator is keyof typeof bronnenVan {
  return Object.hasOwn(bronnenVan, indicator)
}

/** The group of a delivery that is everybody. */
const iedereen = 'alle'

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
 * programme are told apart by what `merk` makes of their code, and by nothing else. Of buurten with what was delivered by age, for who is divided by it.
 */
export function leesLeveringen(
  cijfers: readonly AanvaardCijfer[],
  gebiedenVan: ReadonlyMap<string, readonly string[]>,
  merk: (gebied: string) => string,
): ReadonlyMap<IndicatorNaam, readonly Gegeven[]> {
  const perGroep = Map.groupBy(cijfers, ({ groep }) => groep)
  const sommenVan = new Map([...perGroep].map(([groep, own]) => [groep, sumUp(own)]))
  const sommen = sommenVan.get(iedereen) ?? new Map<string, Som | null>()
  const leeftijden = [...sommenVan.keys()].filter(groep => groep !== iedereen)
  const own = new Set([...gebiedenVan].flatMap(([buurt, gebieden]) => [buurt, ...gebieden]))
  const buiten = [...new Set(cijfers.map(({ gebied }) => gebied))].filter(code => !own.has(code))
  const perioden = [...new Set(cijfers.map(({ periode }) => periode))].toSorted((a, b) => (a < b ? -1 : 1))
  return new Map(
    indicatorNamen.filter(isUitLevering).map(indicator => {
      const pairOf = (van: Sommen, codes: readonly string[], periode: string, minstens = drempelVan(indicator)) =>
        pair(indicator, (maat, op) => sumOf(van, maat, codes, op), { periode, minstens })
      const groepen = isPerLeeftijd(indicator) ? leeftijden : []
      const found: Paar[] = []
      for (const [buurt, gebieden] of gebiedenVan) {
        for (const periode of perioden) {
          const asOne = pairOf(sommen, [buurt], periode)
          const codes = asOne === null ? gebieden : [buurt]
          const one = asOne ?? (gebieden.length === 0 ? null : pairOf(sommen, gebieden, periode))
          if (one === null) continue
          const perLeeftijd = groepen.map(groep => [groep, pairOf(sommenVan.get(groep) ?? new Map(), codes, periode, 0)] as const)
          found.push({ ...one, plek: buurt, periode, perLeeftijd: perLeeftijd.filter(hasPaar) })
        }
      }
      for (const gebied of buiten) {
        for (const periode of perioden) {
          const one = pairOf(sommen, [gebied], periode)
          if (one !== null) found.push({ ...one, plek: `${gebiedZonderNaam}${merk(gebied)}`, periode, perLeeftijd: [] })
        }
      }
      return [indicator, onePeriodType(found).map(each => sayPaar(indicator, each))]
    }),
  )
}

type Sommen = ReadonlyMap<string, Som | null>

function sumUp(cijfers: readonly AanvaardCijfer[]): Sommen {
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
function sumOf(sommen: Sommen, maat: string, codes: readonly string[], periode: string): Som | null {
  const found = codes.flatMap(code => sommen.get(`${maat} ${code} ${periode}`) ?? [])
  return found.length === codes.length ? addSommen(found) : null
}

interface Tel {
  readonly teller: number
  readonly noemer: number
  readonly eerst: number
  readonly uit: Uit
}

interface Paar extends Tel {
  readonly plek: string
  readonly periode: string
  readonly perLeeftijd: readonly (readonly [groep: string, Tel])[]
}

function hasPaar(one: readonly [string, Tel | null]): one is readonly [string, Tel] {
  return one[1] !== null
}

/**
 * Whether an indicator is divided by age: about the same people above and below the line, who are no staff. Not by what another divides in its own way: admissions are counted per patient as
 * well, and two divisions of the same admissions could be subtracted from each other.
 */
function isPerLeeftijd(indicator: keyof typeof bronnenVan): boolean {
  const { isVooraf, mensen, noemer }: Bron = bronnenVan[indicator]
  const isElsewhere = Object.entries(bronnenVan).some(([other, { teller }]) => other !== indicator && teller === noemer)
  return isVooraf !== true && mensen === noemer && !isElsewhere && !isOverMedewerkers(indicator)
}

function pair(
  indicator: keyof typeof bronnenVan,
  find: (maat: Levermaat, periode: string) => Som | null,
  { periode, minstens }: { readonly periode: string; readonly minstens: number },
): Tel | null {
  const bron: Bron = bronnenVan[indicator]
  const before = bron.isVooraf === true ? previousPeriode(parsePeriode(periode)).id : periode
  const [teller, noemer, mensen] = [find(bron.teller, periode), find(bron.noemer, before), find(bron.mensen, before)]
  if (teller === null || noemer === null || mensen === null || mensen.som < minstens) return null
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

function sayPaar(indicator: keyof typeof bronnenVan, { plek, periode, uit, perLeeftijd, ...tel }: Paar): Gegeven {
  const delen = delenVan(indicator, tel)
  const rest = restOf(indicator, tel, perLeeftijd)
  if (perLeeftijd.length === 0 || rest === null) return { plek, periode, uit, delen }
  return {
    plek,
    periode,
    uit,
    delen,
    perLeeftijd: new Map(perLeeftijd.map(([groep, own]) => [groep, delenVan(indicator, own)])),
    ...(rest.noemer === 0 ? {} : { zonderLeeftijd: delenVan(indicator, rest) }),
  }
}

function delenVan(indicator: IndicatorNaam, { teller, noemer }: Pick<Tel, 'teller' | 'noemer'>): Gegeven['delen'] {
  return findIndicator(indicator).soort === 'aandeel' ? { wel: teller, niet: Math.max(0, noemer - teller) } : { teller, noemer }
}

/** Who is in no group; null when the groups are more than everybody, or others. Hours of each group were rounded. */
function restOf(
  indicator: keyof typeof bronnenVan,
  tel: Pick<Tel, 'teller' | 'noemer'>,
  groepen: readonly (readonly [string, Tel])[],
): Pick<Tel, 'teller' | 'noemer'> | null {
  const room = bronnenVan[indicator].teller.endsWith('-uren') ? groepen.length / 2 + 1 : 0
  const sum = (of: (own: Tel) => number) => groepen.reduce((total, [, own]) => total + of(own), 0)
  const [noemer, teller] = [tel.noemer - sum(own => own.noemer), tel.teller - sum(own => own.teller)]
  if (noemer < 0 || teller < -room || (noemer === 0 && teller > room)) return null
  return { noemer, teller: Math.max(0, teller) }
}
