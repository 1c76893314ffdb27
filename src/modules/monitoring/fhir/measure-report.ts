import { parsePeriode } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Indicator } from '../indicatoren/indicator.ts'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Punt } from '../uitkomsten/reeks.ts'
import { codeOf, measureUrl, populatiesVan, verbetering } from './measure.ts'
import type { Populatie } from './measure.ts'

/** A series of a buurt, as far as a report needs it. */
export interface GemetenReeks {
  readonly sleutel: string
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
  readonly punten: readonly (Punt & { readonly isVast: boolean })[]
}

interface Waarvan {
  readonly adres: string
  readonly taal: Taal
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly op: string
}

/** The figures of a series as MeasureReports of FHIR R4, one per period: sums only, about a place, never about people. */
export function maakReports(reeks: GemetenReeks, waarvan: Waarvan) {
  return reeks.punten.map(punt => maakReport(reeks, punt, waarvan))
}

function maakReport(
  { sleutel, indicator, activiteit }: GemetenReeks,
  punt: GemetenReeks['punten'][number],
  { adres, taal, buurt, op }: Waarvan,
) {
  const row = findIndicator(indicator)
  const { begin, eind } = parsePeriode(punt.periode)
  const better = verbetering(row)
  return {
    resourceType: 'MeasureReport' as const,
    language: taal,
    identifier: [{ system: `${adres}/v1/fhir/MeasureReport`, value: `${buurt.id}/${sleutel}/${punt.periode}` }],
    status: punt.isVast ? ('complete' as const) : ('pending' as const),
    type: 'summary' as const,
    measure: measureUrl(adres, indicator),
    subject: {
      type: 'Location',
      identifier: { system: `${adres}/v1/transitiebuurten`, value: buurt.id },
      display: activiteit === null ? buurt.naam : `${buurt.naam}, ${activiteit}`,
    },
    date: op,
    reporter: { type: 'Organization', display: taal === 'nl' ? `Netwerk van ${buurt.naam}` : `Network of ${buurt.naam}` },
    period: { start: begin, end: dayBefore(eind) },
    ...(better === undefined ? {} : { improvementNotation: better }),
    group: [
      {
        population: populatiesVan(row).map(populatie => ({
          code: codeOf('measure-population', populatie),
          ...countOf(populatie, row, punt),
        })),
        // A cohort has a count and no score.
        ...(row.noemer === null ? {} : { measureScore: scoreOf(row, punt.waarde, taal) }),
      },
    ],
  }
}

export type MeasureReport = ReturnType<typeof maakReport>

/** FHIR counts the last day in. */
function dayBefore(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) - 24 * 3600_000).toISOString().slice(0, 10)
}

/** FHIR counts in whole numbers: hours and days of a ratio are in its score alone. */
function countOf(populatie: Populatie, { noemer }: Indicator, punt: Punt): { readonly count?: number } {
  const isTeller = populatie === 'numerator' || noemer === null
  const count = isTeller ? punt.teller : punt.noemer
  return count === null || !Number.isInteger(count) || count < 0 ? {} : { count }
}

function scoreOf({ eenheid }: Indicator, value: number, taal: Taal) {
  return eenheid[taal] === '%' ? { value, unit: '%', system: 'http://unitsofmeasure.org', code: '%' } : { value, unit: eenheid[taal] }
}

/** Resources in one answer, as a search gives them or as they belong together. */
export function maakBundle<Resource>(type: 'searchset' | 'collection', resources: readonly Resource[]) {
  return {
    resourceType: 'Bundle' as const,
    type,
    ...(type === 'searchset' ? { total: resources.length } : {}),
    ...(resources.length === 0 ? {} : { entry: resources.map(resource => ({ resource })) }),
  }
}
