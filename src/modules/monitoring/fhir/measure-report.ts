import { parsePeriode } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Indicator } from '../indicatoren/indicator.ts'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { codeOf, measureUrl, populatiesVan, verbetering } from './measure.ts'
import type { Populatie } from './measure.ts'

/** A figure of one period; null where it is hidden. */
interface ReportPunt {
  readonly periode: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly waarde: number | null
  /** Whether it stays as it is: locked by its network, or released. */
  readonly isVast: boolean
}

/** A series of a buurt, as far as a report needs it. */
export interface ReportReeks {
  readonly sleutel: string
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
  readonly punten: readonly ReportPunt[]
}

interface Waarvan {
  readonly adres: string
  readonly taal: Taal
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly op: string
  /** Who says so. */
  readonly van: string
}

/** The figures of a series as MeasureReports of FHIR R4, one per period: sums only, about a place, never about people. */
export function maakReports(reeks: ReportReeks, waarvan: Waarvan) {
  return reeks.punten.map(punt => maakReport(reeks, punt, waarvan))
}

function maakReport({ sleutel, indicator, activiteit }: ReportReeks, punt: ReportPunt, { adres, taal, buurt, op, van }: Waarvan) {
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
    reporter: { type: 'Organization', display: van },
    period: { start: begin, end: dayBefore(eind) },
    ...(better === undefined ? {} : { improvementNotation: better }),
    group: [
      {
        population: populatiesVan(row).map(populatie => ({
          code: codeOf('measure-population', populatie),
          ...countOf(populatie, row, punt),
        })),
        // A cohort has a count and no score.
        ...(row.noemer === null || punt.waarde === null ? {} : { measureScore: scoreOf(row, punt.waarde, taal) }),
      },
    ],
  }
}

export type MeasureReport = ReturnType<typeof maakReport>

/** FHIR counts the last day in. */
function dayBefore(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) - 24 * 3600_000).toISOString().slice(0, 10)
}

const hidden = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] }

/** FHIR counts in whole numbers: hours and days of a ratio are in its score alone. What is hidden is said to be so. */
function countOf(
  populatie: Populatie,
  { noemer }: Indicator,
  punt: ReportPunt,
): { readonly count?: number; readonly _count?: typeof hidden } {
  const isTeller = populatie === 'numerator' || noemer === null
  const count = isTeller ? punt.teller : punt.noemer
  if (count === null) return { ['_count']: hidden }
  return Number.isInteger(count) && count >= 0 ? { count } : {}
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
