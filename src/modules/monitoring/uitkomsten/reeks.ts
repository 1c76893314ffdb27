import { comparePeriode, lengthInDays, parsePeriode, xmr, xmrVanaf } from '@buurtwijs/figures'
import type { Xmr } from '@buurtwijs/figures'
import { findIndicator, indicatorNamen, leveringenVan } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Meetplan } from '../meetplan/meetplan.ts'
import type { Doel, Meetregel, RegelPlek } from '../meetplan/regel.ts'
import { berekend, waardeVan } from '../metingen/bereken.ts'
import type { Cijferpaar } from '../metingen/bereken.ts'

/** A figure of one period, as far as a series needs it. */
export interface Gemeten extends RegelPlek {
  readonly periode: string
  readonly cijfer: Cijferpaar | null
}

export interface Punt extends Cijferpaar {
  readonly periode: string
  readonly waarde: number
}

/** One figure through time: the periods of one kind, the earliest first, with the limits of ordinary variation once there are twelve. */
export interface Reeks extends RegelPlek {
  readonly punten: readonly Punt[]
  /** Null for a series that is too short. */
  readonly xmr: Xmr | null
  readonly nulpunt: Punt | null
  readonly doel: { readonly waarde: number; readonly op: string | null } | null
}

/** Every series that the measuring plan asks for, also those that are made of others; what has no figure yet has no points. */
export function maakReeksen(
  { activiteiten, regels }: Meetplan,
  metingen: readonly Gemeten[],
  herzet: ReadonlyMap<string, readonly string[]>,
): readonly Reeks[] {
  const asked = activiteiten.flatMap(({ id, lagen }) =>
    lagen.flatMap(({ indicatoren }) =>
      indicatoren.map(indicator => ({ indicator, activiteit: findIndicator(indicator).isPerActiviteit ? id : null })),
    ),
  )
  const once = new Map(asked.map(plek => [`${plek.indicator} ${plek.activiteit ?? ''}`, plek]))
  return [...once.entries()]
    .toSorted(([, one], [, other]) => indicatorNamen.indexOf(one.indicator) - indicatorNamen.indexOf(other.indicator))
    .map(([key, plek]) => maakReeks(plek, { regels, metingen, herzet: herzet.get(key) ?? [] }))
}

interface Waaruit {
  readonly regels: readonly Meetregel[]
  readonly metingen: readonly Gemeten[]
  readonly herzet: readonly string[]
}

function maakReeks({ indicator, activiteit }: RegelPlek, { regels, metingen, herzet }: Waaruit): Reeks {
  const regel = regels.find(
    each => leveringenVan(indicator).includes(each.indicator) && (each.activiteit === activiteit || each.activiteit === null),
  )
  const own = metingen.filter(each => each.activiteit === activiteit && leveringenVan(indicator).includes(each.indicator))
  const perioden = ofOneKind([...new Set(own.map(({ periode }) => periode))], regel?.nulperiode ?? null)
  const find = (periode: string) => (naam: IndicatorNaam) =>
    own.find(each => each.indicator === naam && each.periode === periode)?.cijfer ?? null
  const punten = perioden.flatMap((periode): Punt[] => {
    const pair = berekend(indicator, find(periode))
    const waarde = pair === null ? null : waardeVan(indicator, pair)
    return pair === null || waarde === null ? [] : [{ periode, ...pair, waarde }]
  })
  const nulpunt = punten.find(({ periode }) => periode === regel?.nulperiode) ?? null
  const begins = herzet.flatMap(periode => {
    const index = punten.findIndex(punt => punt.periode === periode)
    return index > 0 ? [index] : []
  })
  const values = punten.map(({ waarde }) => waarde)
  return {
    indicator,
    activiteit,
    punten,
    xmr: punten.length < xmrVanaf ? null : xmr(values, { herzet: begins }),
    nulpunt,
    doel: regel?.doel === null || regel === undefined ? null : doelWaarde(regel.doel, nulpunt?.waarde ?? null),
  }
}

/** The periods that are as long as the baseline, or else as the latest: a year and a quarter do not stand in one line. */
function ofOneKind(perioden: readonly string[], nulperiode: string | null): readonly string[] {
  const sorted = perioden.map(id => parsePeriode(id)).toSorted(comparePeriode)
  const kind = nulperiode === null ? sorted.at(-1)?.soort : parsePeriode(nulperiode).soort
  return sorted.filter(({ soort }) => soort === kind).map(({ id }) => id)
}

/** Where the series should go, as a value; null where that follows from a baseline that is not there. */
function doelWaarde(doel: Doel, nul: number | null): Reeks['doel'] {
  if (doel.soort === 'geen') return null
  if (doel.soort === 'waarde') return { waarde: doel.getal, op: doel.op }
  if (nul === null) return null
  return { waarde: doel.soort === 'verschil' ? nul + doel.getal : nul * (1 + doel.getal / 100), op: doel.op }
}

/** The middle of a period, in years, so that a month and a quarter stand where they belong. */
export function middenVan(periode: string): number {
  const found = parsePeriode(periode)
  return jaarVan(found.begin) + lengthInDays(found) / 2 / 365.25
}

/** A day in years. */
export function jaarVan(dag: string): number {
  const jaar = Number(dag.slice(0, 4))
  const begin = Date.parse(`${jaar}-01-01T00:00:00Z`)
  return jaar + (Date.parse(`${dag}T00:00:00Z`) - begin) / (24 * 3600_000) / 365.25
}
