import type { Namen } from './chart.ts'
import { formatWaarde, isPresent } from './numbers.ts'
import { wordsIn, type Woorden } from './words.ts'

/** One measure in the comparison. */
export interface ComparisonRow {
  readonly naam: string
  readonly eigen: number | null
  /** Why the own figure is missing, in words. */
  readonly reden?: string
  readonly wijk?: number | null
  readonly gemeente?: number | null
  readonly land?: number | null
  /** The middle of the areas that are alike. */
  readonly gelijken?: number | null
  /** The own figure against the country, by the margin of the measure. The chart never decides this itself. */
  readonly woord?: 'hoger' | 'lager' | 'ongeveer-gelijk'
  readonly polariteit: 'meer-is-gunstig' | 'minder-is-gunstig' | 'geen'
  /** An estimate is drawn hollow and written in whole per cents. */
  readonly schatting?: boolean
  readonly decimalen?: number
}

/** Rows that belong together, in the order to draw them. */
export interface Groep {
  readonly naam: string
  readonly rijen: readonly ComparisonRow[]
}

/** Groups in the order more is better, less is better, neither, about the same; within a group the most favourable difference first and missing figures last. */
export function groupRows(rijen: readonly ComparisonRow[], words: Woorden): Groep[] {
  const isGelijk = (rij: ComparisonRow) => isPresent(rij.eigen) && rij.woord === 'ongeveer-gelijk'
  const of = (polariteit: ComparisonRow['polariteit']) => rijen.filter(rij => rij.polariteit === polariteit && !isGelijk(rij))
  const groepen = [
    { naam: words.meerGunstig, rijen: sortRows(of('meer-is-gunstig')) },
    { naam: words.minderGunstig, rijen: sortRows(of('minder-is-gunstig')) },
    { naam: words.zonderOordeel, rijen: sortRows(of('geen')) },
    { naam: words.ongeveerGelijk, rijen: sortRows(rijen.filter(isGelijk)) },
  ]
  return groepen.filter(groep => groep.rijen.length > 0)
}

function sortRows(rijen: readonly ComparisonRow[]): ComparisonRow[] {
  return rijen.toSorted((a, b) => compareAdvantage(advantage(a), advantage(b)))
}

function compareAdvantage(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a === b ? 0 : b - a
}

/** How much more favourable than the country; undefined when one of the two is missing. */
function advantage(rij: ComparisonRow): number | undefined {
  if (!isPresent(rij.eigen) || !isPresent(rij.land)) return undefined
  return rij.polariteit === 'minder-is-gunstig' ? rij.land - rij.eigen : rij.eigen - rij.land
}

/** Writes a percentage of this row: an estimate never has decimals. */
export function writeWaarde(value: number, rij: ComparisonRow, taal: 'nl' | 'en'): string {
  return formatWaarde(value, { taal, decimalen: rij.schatting === true ? 0 : (rij.decimalen ?? 0), eenheid: '%' })
}

/** The row as a sentence, for who hears the chart. */
export function writeRow(rij: ComparisonRow, namen: Namen, taal: 'nl' | 'en'): string {
  const words = wordsIn(taal)
  const others = (['wijk', 'gemeente', 'land', 'gelijken'] as const).flatMap(rol => {
    const [value, naam] = [rij[rol], namen[rol]]
    return isPresent(value) && naam !== undefined ? [`${naam} ${writeWaarde(value, rij, taal)}`] : []
  })
  return `${rij.naam}: ${[writeOwn(rij, namen, words, taal), ...others].join(', ')}.`
}

function writeOwn(rij: ComparisonRow, namen: Namen, words: Woorden, taal: 'nl' | 'en'): string {
  if (!isPresent(rij.eigen)) return `${namen.eigen} ${rij.reden ?? words.geenCijfer}`
  const figure = `${namen.eigen} ${writeWaarde(rij.eigen, rij, taal)}${rij.schatting === true ? ` (${words.schatting})` : ''}`
  if (rij.woord === undefined || namen.land === undefined) return figure
  const verb = { hoger: words.hogerDanLand, lager: words.lagerDanLand, 'ongeveer-gelijk': words.gelijkAanLand }[rij.woord]
  return `${figure}, ${verb(namen.land)}`
}
