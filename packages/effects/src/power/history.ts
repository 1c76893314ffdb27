import { EffectError } from '../effect-error.ts'
import { drawWithoutReplacement, seededChance } from '../numbers/chance.ts'
import type { Chance } from '../numbers/chance.ts'
import { studentQuantile } from '../numbers/distributions.ts'
import { detectableMultiple } from './formulas.ts'

export interface SimulatedPower {
  /** Spread of the estimate over the draws. */
  readonly se: number
  readonly detectable: number
  /** How often an effect was found that was not there: should be near alpha. */
  readonly size: number
  readonly powerAtEffect: number | null
  readonly draws: number
}

interface Shape {
  readonly treated: number
  readonly controls: number
  readonly before: number
  readonly after: number
  readonly alpha: number
  readonly power: number
  readonly draws: number
  readonly seed: number
  readonly effect?: number
}

/**
 * Tries an evaluation out on a history in which nothing started: units are drawn to play treated and comparison, a stretch of periods is drawn, and the difference of differences is tested. It needs no
 * assumption about how the outcome moves.
 */
export function simulateHistory(history: readonly (readonly number[])[], shape: Shape): SimulatedPower {
  const { treated, controls, before, after, alpha, power, draws, seed, effect } = shape
  const { units, periods } = requireHistory(history)
  if (before + after > periods) throw new EffectError('too-few-pre-periods', { found: periods, needed: before + after })
  if (!(Number.isInteger(draws) && draws >= 100))
    throw new EffectError('option-invalid', { option: 'draws', found: draws, expected: '≥ 100' })
  const chance = seededChance(seed)
  const df = treated + controls - 2
  const critical = studentQuantile(1 - alpha / 2, df)
  let [sum, square, wrong, right] = [0, 0, 0, 0]
  for (let draw = 0; draw < draws; draw++) {
    const start = chance.below(periods - before - after + 1)
    const players = drawUnits(chance, units, treated + controls)
    const changes = Array.from(players, unit => changeOf(history[unit]!, start, before, after))
    const { estimate, se } = compare(changes.slice(0, treated), changes.slice(treated))
    sum += estimate
    square += estimate * estimate
    if (Math.abs(estimate) > critical * se) wrong += 1
    if (effect !== undefined && Math.abs(estimate + effect) > critical * se) right += 1
  }
  const se = Math.sqrt((square - (sum * sum) / draws) / (draws - 1))
  return {
    se,
    detectable: detectableMultiple({ alpha, power, df }) * se,
    size: wrong / draws,
    powerAtEffect: effect === undefined ? null : right / draws,
    draws,
  }
}

/** Spread of the outcome between units, and the correlation of two periods of one unit, after what all units share is taken out. */
export function spreadOfHistory(history: readonly (readonly number[])[]): { readonly sd: number; readonly correlation: number } {
  const { units, periods } = requireHistory(history)
  const means = Array.from({ length: periods }, (_, t) => history.reduce((sum, row) => sum + row[t]!, 0) / units)
  let [own, cross] = [0, 0]
  for (const row of history) {
    for (let t = 0; t < periods; t++) {
      own += (row[t]! - means[t]!) ** 2
      for (let s = 0; s < t; s++) cross += (row[t]! - means[t]!) * (row[s]! - means[s]!)
    }
  }
  const variance = own / (periods * (units - 1))
  if (!(variance > 0)) throw new EffectError('outcome-constant')
  return { sd: Math.sqrt(variance), correlation: cross / ((periods * (periods - 1)) / 2) / (units - 1) / variance }
}

function requireHistory(history: readonly (readonly number[])[]): { units: number; periods: number } {
  const [units, periods] = [history.length, history[0]?.length ?? 0]
  if (units < 4) throw new EffectError('too-few-units', { found: units, needed: 4 })
  if (periods < 2) throw new EffectError('one-period')
  history.forEach((row, at) => {
    if (row.length !== periods)
      throw new EffectError('lengths-differ', { column: `history ${at + 1}`, found: row.length, expected: periods })
    if (!row.every(Number.isFinite)) throw new EffectError('value-not-a-number', { row: at + 1, column: 'history' })
  })
  return { units, periods }
}

/** Without putting back as long as there are enough units; with, when more are asked than there are. */
function drawUnits(chance: Chance, units: number, count: number): Int32Array {
  return count <= units ? drawWithoutReplacement(chance, units, count) : Int32Array.from({ length: count }, () => chance.below(units))
}

function changeOf(row: readonly number[], start: number, before: number, after: number): number {
  let change = 0
  for (let t = 0; t < before; t++) change -= row[start + t]! / before
  for (let t = 0; t < after; t++) change += row[start + before + t]! / after
  return change
}

function compare(treated: readonly number[], controls: readonly number[]): { estimate: number; se: number } {
  const parts = [treated, controls].map(values => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length }
  })
  return { estimate: parts[0]!.mean - parts[1]!.mean, se: Math.sqrt(parts[0]!.variance + parts[1]!.variance) }
}
