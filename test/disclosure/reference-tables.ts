import type { Table } from '@buurtwijs/disclosure'

/**
 * Tables with the answer of another program beside them: the printed examples of `SuppressSmallCounts` in the documentation of the R package GaussSuppression of Statistics
 * Norway (github.com/statisticsnorway/ssb-gausssuppression, reference/SuppressSmallCounts.md at commit 6db7647). Counts are multiplied, so that what is at most `maxN`
 * there is under ten here and the same cells are small.
 */
export interface ReferenceTable {
  readonly name: string
  readonly table: Table
  readonly times: number
  readonly structuralZeros: readonly Readonly<Record<string, string>>[]
  /** What is hidden there beside the small cells, as `row/column`. */
  readonly secondary: readonly string[]
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

function tableOf(rows: Readonly<Record<string, string>>, columns: Readonly<Record<string, string>>, counts: Counts, times: number): Table {
  return {
    dimensions: { rij: { parents: rows }, kolom: { parents: columns } },
    cells: Object.entries(counts).flatMap(([rij, perColumn]) =>
      Object.entries(perColumn).map(([kolom, count]) => ({ key: { rij, kolom }, count: count * times })),
    ),
  }
}

const under = (codes: readonly string[], total: string) => Object.fromEntries(codes.map(code => [code, total]))
const income = {
  other: 'not_assistance',
  pensions: 'not_assistance',
  wages: 'not_assistance',
  not_assistance: 'Total',
  assistance: 'Total',
}
const groups = under(['300', '400'], 'Total')

export const referenceTables: readonly ReferenceTable[] = [
  {
    name: 'accidents by municipality, maxN 3',
    times: 3,
    table: tableOf(
      under(['k1', 'k2', 'k3', 'k4', 'k5', 'k6'], 'Total'),
      under(['light', 'none', 'serious', 'unknown'], 'Total'),
      {
        k1: { light: 0, none: 0, serious: 4, unknown: 0 },
        k2: { light: 0, none: 1, serious: 5, unknown: 0 },
        k3: { light: 2, none: 1, serious: 3, unknown: 0 },
        k4: { light: 1, none: 4, serious: 4, unknown: 0 },
        k5: { light: 0, none: 0, serious: 1, unknown: 0 },
        k6: { light: 0, none: 0, serious: 6, unknown: 0 },
      },
      3,
    ),
    structuralZeros: [],
    secondary: ['k1/Total', 'k6/serious'],
  },
  {
    name: 'main income by group, maxN 2',
    times: 4,
    table: tableOf(
      income,
      groups,
      {
        other: { 300: 7, 400: 1 },
        pensions: { 300: 19, 400: 3 },
        wages: { 300: 4, 400: 0 },
        assistance: { 300: 29, 400: 6 },
      },
      4,
    ),
    structuralZeros: [],
    secondary: ['other/300', 'wages/300'],
  },
  {
    name: 'main income by group with a cell that cannot be, maxN 3',
    times: 3,
    table: tableOf(
      income,
      groups,
      {
        other: { 300: 7, 400: 1 },
        pensions: { 300: 19, 400: 0 },
        wages: { 300: 4, 400: 0 },
        assistance: { 300: 29, 400: 6 },
      },
      3,
    ),
    structuralZeros: [{ rij: 'pensions', kolom: '400' }],
    secondary: ['assistance/300', 'assistance/400', 'not_assistance/300', 'other/300', 'wages/300'],
  },
]
