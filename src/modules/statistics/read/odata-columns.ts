import { comparePeriode, type Ontbreekt, type Periode } from '@buurtwijs/figures'
import type { Onderwerp, PublishedGebied, PublishedKolom, TabelFamilie } from '../published-table.ts'
import type { AreaList } from './odata-areas.ts'
import { redenCode, redenOf } from './reden-code.ts'

/** A column that is being filled. Longer than the number of areas until it is finished. */
export interface Column {
  readonly onderwerp: Onderwerp
  readonly periode: Periode
  /** Why a cell without a row is missing, where the publisher says so. */
  readonly anders: Ontbreekt | null
  waarden: Float64Array
  ontbreekt: Uint8Array
}

const noRow = 255
const impossible = redenCode('kan-niet-voorkomen')

export function newColumn(options: Pick<Column, 'onderwerp' | 'periode' | 'anders'> & { capacity: number }): Column {
  const { capacity, ...column } = options
  return { ...column, waarden: new Float64Array(capacity).fill(Number.NaN), ontbreekt: new Uint8Array(capacity).fill(noRow) }
}

export function resizeColumn(column: Column, capacity: number): void {
  const { waarden, ontbreekt } = column
  column.waarden = new Float64Array(capacity).fill(Number.NaN)
  column.waarden.set(waarden)
  column.ontbreekt = new Uint8Array(capacity).fill(noRow)
  column.ontbreekt.set(ontbreekt)
}

/** False when the cell has something already. `ontbreekt` is 0 for a value. */
export function putCell(column: Column, area: number, waarde: number, ontbreekt: number): boolean {
  if (column.ontbreekt[area] !== noRow) return false
  column.waarden[area] = ontbreekt === 0 ? waarde : Number.NaN
  column.ontbreekt[area] = ontbreekt
  return true
}

export interface FinishedColumns {
  readonly gebieden: readonly PublishedGebied[]
  readonly kolommen: readonly PublishedKolom[]
  /** How many areas were left out because they do not exist in these periods. */
  readonly opgeheven: number
}

/**
 * Cuts the columns to the areas, gives every cell without a row its reason and says of columns without any value why that is.
 * An area of which every figure cannot occur does not exist in these periods (CBS lists gemeenten that were dissolved long ago) and is left out,
 * but not from tables of one edition, where an area without inhabitants is an area all the same.
 */
export function finishColumns(columns: readonly Column[], areas: AreaList, familie: TabelFamilie): FinishedColumns {
  const all = areas.published()
  const kept = all.map((_, index) => index).filter(index => familie !== 'cbs-overig' || columns.some(column => existsIn(column, index)))
  const newest = newestWithValues(columns)
  const kolommen = columns.map(column => finishColumn(column, { kept, familie, newest: newest.get(seriesOf(column)) ?? null }))
  return { gebieden: kept.flatMap(index => all[index] ?? []), kolommen, opgeheven: all.length - kept.length }
}

function existsIn(column: Column, index: number): boolean {
  const code = column.ontbreekt[index]
  return code !== noRow && code !== impossible
}

function seriesOf(column: Column): string {
  const { sleutel, dimensies, marge } = column.onderwerp
  return JSON.stringify([sleutel, dimensies, marge])
}

/** Per topic (and other dimensions) the last period in which any area has a value. */
function newestWithValues(columns: readonly Column[]): Map<string, Periode> {
  const newest = new Map<string, Periode>()
  for (const column of columns) {
    if (!column.ontbreekt.includes(0)) continue
    const series = seriesOf(column)
    const known = newest.get(series)
    if (!known || comparePeriode(column.periode, known) > 0) newest.set(series, column.periode)
  }
  return newest
}

interface FinishOptions {
  readonly kept: readonly number[]
  readonly familie: TabelFamilie
  readonly newest: Periode | null
}

/** Moves the kept cells to the front of the column itself: a second copy of a national table would not fit beside the first. */
function finishColumn(column: Column, options: FinishOptions): PublishedKolom {
  const { kept } = options
  const { onderwerp, periode, waarden, ontbreekt } = column
  const anders = redenCode(column.anders ?? 'onbekend')
  for (const [to, from] of kept.entries()) {
    const code = ontbreekt[from] ?? noRow
    waarden[to] = waarden[from] ?? Number.NaN
    ontbreekt[to] = code === noRow ? anders : code
  }
  if (kept.length < waarden.length) {
    column.waarden = waarden.slice(0, kept.length)
    column.ontbreekt = ontbreekt.slice(0, kept.length)
  }
  const whole = column.ontbreekt.includes(0) ? null : wholeReason(column, options)
  const kolom = { onderwerp, periode, waarden: column.waarden, ontbreekt: column.ontbreekt }
  if (whole === null) return kolom
  kolom.ontbreekt.fill(redenCode(whole))
  return { ...kolom, geheelOntbreekt: whole }
}

/** Why a column has no value at all; null when its cells have different reasons. */
function wholeReason(column: Column, options: FinishOptions): Ontbreekt | null {
  const { ontbreekt } = column
  if (options.familie === 'kwb') return 'nog-niet-gepubliceerd'
  if (options.newest !== null && comparePeriode(column.periode, options.newest) > 0) return 'nog-niet-gepubliceerd'
  const first = ontbreekt[0]
  return first !== undefined && ontbreekt.every(code => code === first) ? redenOf(first) : null
}
