import type { GebiedCode, GebiedSoort, Ontbreekt, Periode, Verdeling } from '@buurtwijs/figures'
import { ontbreektRedenen, percentilePosition, verdelingOf } from '@buurtwijs/figures'
import { dividingFamilies } from '../areas/gebieden-index.ts'
import type { Afleiding, CatalogusMaat } from '../catalogue/index.ts'
import type { Release } from '../release.ts'
import type { KolomWaarden } from '../store/columns-file.ts'
import type { Rijen } from './loaded-release.ts'

/** A measure in one period from one release: what answers for an area. Columns are read when they are first asked. */
export interface Reeks {
  readonly maat: CatalogusMaat
  readonly periode: Periode
  readonly release: Release
  readonly rijen: Rijen
  /** Decimals that are worth showing: those of the measure, or fewer when the publisher gives fewer. */
  readonly decimalen: number
  /** Stable name of the column behind it, for what is derived from it and kept. */
  readonly sleutel: string
  waarden(): KolomWaarden
  /** The publisher's own 95% interval, where it gives one. */
  onder(): KolomWaarden | null
  boven(): KolomWaarden | null
}

/** What a reeks says about an area. Undefined when the release does not hold the area at all. */
export type Cel =
  | { readonly waarde: number; readonly ontbreekt?: undefined; readonly onder?: number; readonly boven?: number }
  | { readonly waarde: null; readonly ontbreekt: Ontbreekt; readonly onder?: undefined; readonly boven?: undefined }

/** Year of the boundaries of a figure. Other tables give each period in the division of that period. */
export function grenzenOf({ release, periode }: Reeks): number {
  const { familie, indelingsjaar } = release.bron
  return dividingFamilies.includes(familie) ? indelingsjaar : Math.min(indelingsjaar, Number(periode.begin.slice(0, 4)))
}

export function celOf(reeks: Reeks, code: GebiedCode): Cel | undefined {
  const row = reeks.rijen.rowOf(code)
  if (row === undefined) return undefined
  const waarden = reeks.waarden()
  const reason = waarden.reasonAt(row)
  if (reason !== 0) return { waarde: null, ontbreekt: ontbreektRedenen[reason - 1] ?? 'onbekend' }
  const onder = reeks.onder()?.at(row)
  const boven = reeks.boven()?.at(row)
  const hasInterval = onder !== undefined && boven !== undefined && !Number.isNaN(onder) && !Number.isNaN(boven)
  return hasInterval ? { waarde: waarden.at(row), onder, boven } : { waarde: waarden.at(row) }
}

/** Where the areas of one kind in one country stand among each other. */
export interface Rangorde {
  /** Areas with a value. */
  readonly aantal: number
  readonly verdeling: Verdeling | null
  /** Place of the area on a row, 0 to 1, as `percentilePosition` has it; null without a value. */
  positieOf(row: number): number | null
}

/**
 * Ranks all areas of a kind at once. Puts twice the rank in `ranks` at the row of each area, and 0 where there is no value (twice a rank
 * is at least 1: each value is equal to itself). Kinds share one array, since no row is of two kinds.
 */
export function rankValues(reeks: Reeks, ranks: Uint32Array, soort: GebiedSoort, land: 'NL00' | 'NL99'): Rangorde {
  const waarden = reeks.waarden()
  const rows = reeks.rijen.rowsOfKind(soort, land)
  const found = new Float64Array(rows.length)
  let aantal = 0
  for (const row of rows) if (waarden.reasonAt(row) === 0) found[aantal++] = waarden.at(row)
  const sorted = found.slice(0, aantal).sort()
  const byWaarde = new Map<number, number>()
  for (const row of rows) {
    if (waarden.reasonAt(row) !== 0) continue
    const waarde = waarden.at(row)
    let rank = byWaarde.get(waarde)
    if (rank === undefined) byWaarde.set(waarde, (rank = Math.round((percentilePosition(sorted, waarde) ?? 0) * 2 * aantal)))
    ranks[row] = rank
  }
  return { aantal, verdeling: verdelingOf(sorted), positieOf: row => (ranks[row] ? ranks[row] / 2 / aantal : null) }
}

/** Ids of the measures that a derivation needs, each once. */
export function partsOf(afleiding: Afleiding): readonly string[] {
  const ids =
    afleiding.soort === 'rest' ? [afleiding.van, ...afleiding.min.map(({ maat }) => maat)] : [...afleiding.teller, ...afleiding.noemer]
  return [...new Set(ids)]
}

/**
 * Below this many people, households or homes a share is not computed: both parts are rounded to five, so 15 of 25 can be
 * anything from half to three quarters.
 */
export const smallestDenominator = 50

/**
 * A column computed from others of one release and period, rounded to the given decimals. A missing part hands on its reason, since a
 * sum of what happens to be there would be too low without saying so; a share of nobody cannot occur, and one of few is too small.
 */
export function deriveColumn(afleiding: Afleiding, part: (maat: string) => KolomWaarden, decimals: number): KolomWaarden {
  const parts = partsOf(afleiding).map(maat => part(maat))
  const length = parts[0]?.length ?? 0
  const waarden = new Float64Array(length)
  const redenen = new Uint8Array(length)
  const round = 10 ** decimals
  for (let row = 0; row < length; row++) {
    const missing = parts.find(kolom => kolom.reasonAt(row) !== 0)?.reasonAt(row) ?? 0
    const derived = missing === 0 ? deriveCell(afleiding, maat => part(maat).at(row)) : null
    waarden[row] = typeof derived === 'number' ? Math.round(derived * round) / round : Number.NaN
    redenen[row] = typeof derived === 'string' ? 1 + ontbreektRedenen.indexOf(derived) : missing
  }
  return { length, at: row => waarden[row] ?? Number.NaN, reasonAt: row => redenen[row] ?? 0 }
}

function deriveCell(afleiding: Afleiding, value: (maat: string) => number): number | Ontbreekt {
  const sum = (maten: readonly string[]) => maten.reduce((total, maat) => total + value(maat), 0)
  if (afleiding.soort === 'rest') return afleiding.min.reduce((rest, { maat, deel }) => rest - deel * value(maat), value(afleiding.van))
  const noemer = sum(afleiding.noemer)
  if (noemer === 0) return 'kan-niet-voorkomen'
  if (noemer < smallestDenominator) return 'te-klein'
  if (afleiding.soort === 'verhouding') return (afleiding.factor * sum(afleiding.teller)) / noemer
  return Math.min(100, (100 * sum(afleiding.teller)) / noemer)
}
