import { studentQuantile } from '@buurtwijs/effects'
import { startsOf } from './keur-paneel.ts'
import { deelOf } from './regels.ts'
import type { Deel, Paneel } from './regels.ts'

/** With fewer buurten a slope is chance. */
const minsteBuurten = 10

/** How much the change of the outcome goes with the use of activities: an association, never an effect. */
export interface Dosis {
  /** Buurten that started and of which the use is known. */
  readonly buurten: number
  /** Use in a buurt with little and in one with much: the first and the third quartile. */
  readonly weinig: number
  readonly veel: number
  /** How much more the outcome changes in the latter than in the former. */
  readonly verschil: Deel
}

/**
 * Among the buurten that started: the change of the logarithm of the outcome since the start, less that of the buurten that never do in the same years, by the mean use since
 * the start. Least squares within cohorts, errors by HC3 (MacKinnon and White 1985), Student's t with as many degrees of freedom as buurten less cohorts less one. Null with
 * fewer than ten buurten, without buurten that never start, or when the use is the same everywhere.
 */
export function samenhangMetDosis(paneel: Paneel): Dosis | null {
  const points = pointsOf(paneel)
  const cohorts = Map.groupBy(points, ({ start }) => start)
  const df = points.length - cohorts.size - 1
  if (points.length < minsteBuurten || df < 1) return null
  const centred = [...cohorts.values()].flatMap(own => {
    const [use, change] = [meanOf(own.map(each => each.use)), meanOf(own.map(each => each.change))]
    return own.map(each => ({ x: each.use - use, y: each.change - change, size: own.length }))
  })
  const square = sumOf(centred.map(({ x }) => x * x))
  const [weinig, veel] = quartiles(points.map(({ use }) => use))
  if (!(square > 0) || !(veel > weinig)) return null
  const slope = sumOf(centred.map(({ x, y }) => x * y)) / square
  const meat = sumOf(
    centred.map(({ x, y, size }) => {
      const leverage = (x * x) / square + 1 / size
      return leverage < 1 - 1e-12 ? ((x * (y - slope * x)) / (1 - leverage)) ** 2 : 0
    }),
  )
  const [estimate, se] = [slope * (veel - weinig), (Math.sqrt(meat) / square) * (veel - weinig)]
  return { buurten: points.length, weinig, veel, verschil: deelOf({ estimate, se }, studentQuantile(0.975, df)) }
}

interface Punt {
  readonly start: number
  readonly use: number
  readonly change: number
}

function pointsOf({ buurt, jaar, uitkomst, dosis, ...paneel }: Paneel): readonly Punt[] {
  if (dosis === undefined) return []
  const starts = startsOf({ buurt, jaar, uitkomst, ...paneel })
  const rows = buurt.map((own, row) => ({
    own,
    jaar: jaar[row]!,
    log: Math.log(uitkomst[row]!),
    use: dosis[row]!,
    start: starts.get(own)!,
  }))
  const known = rows.filter(({ log }) => Number.isFinite(log))
  const yardstick = new Map(
    [
      ...Map.groupBy(
        known.filter(({ start }) => start === 0),
        each => each.jaar,
      ),
    ].map(([year, own]) => [year, meanOf(own.map(({ log }) => log))]),
  )
  return [...Map.groupBy(known, ({ own }) => own).values()].flatMap((own): readonly Punt[] => {
    const start = own[0]!.start
    if (start === 0) return []
    const apart = own.flatMap(each => {
      const mean = yardstick.get(each.jaar)
      return mean === undefined ? [] : [{ ...each, apart: each.log - mean }]
    })
    const [before, after] = [apart.filter(each => each.jaar < start), apart.filter(each => each.jaar >= start)]
    const uses = after.map(({ use }) => use).filter(use => !Number.isNaN(use))
    if (before.length === 0 || after.length === 0 || uses.length === 0) return []
    return [{ start, use: meanOf(uses), change: meanOf(after.map(each => each.apart)) - meanOf(before.map(each => each.apart)) }]
  })
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}

/** By linear interpolation (type 7 of Hyndman and Fan, 1996). */
function quartiles(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const low = Math.floor(place)
    return sorted[low]! + (place - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!)
  }
  return [at(0.25), at(0.75)]
}
