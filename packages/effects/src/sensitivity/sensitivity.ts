import { EffectError } from '../effect-error.ts'
import { normalQuantile } from '../numbers/distributions.ts'
import { dot } from '../numbers/matrix.ts'
import { fixedLengthInterval } from './fixed-length.ts'
import { isPositiveDefinite, makeMomentTest } from './moment-test.ts'
import type { EventEstimates, MomentTest } from './moment-test.ts'
import { relativeMagnitudes, smoothness } from './restrictions.ts'

export type { EventEstimates } from './moment-test.ts'

export interface SensitivityOptions {
  readonly level?: number
  /** "relative": steps after the start against the largest before it. "smooth": how far the trend may bend. */
  readonly restriction?: 'relative' | 'smooth'
  /** "hybrid" (C-LF, default for relative), "conditional", or "fixed-length" (default for smooth, only there). */
  readonly method?: 'hybrid' | 'conditional' | 'fixed-length'
}

export interface SensitivityInterval {
  /** The factor or bound that is allowed. */
  readonly allowed: number
  readonly lower: number
  readonly upper: number
}

/** The interval as it is when trends would have been parallel. */
export function originalInterval(input: EventEstimates, level = 0.95): SensitivityInterval {
  requireUsable(input)
  const { estimate, error } = targetOf(input)
  const wide = normalQuantile((1 + level) / 2) * error
  return { allowed: 0, lower: estimate - wide, upper: estimate + wide }
}

/** What can still be said when trends need not have been parallel, for each amount that is allowed. Source: Rambachan and Roth (2023). */
export function sensitivityIntervals(
  input: EventEstimates,
  allowed: readonly number[],
  options: SensitivityOptions = {},
): SensitivityInterval[] {
  requireUsable(input)
  const { restriction = 'relative', level = 0.95 } = options
  const method = options.method ?? (restriction === 'relative' ? 'hybrid' : 'fixed-length')
  if (method === 'fixed-length' && restriction === 'relative') {
    throw new EffectError('option-invalid', { option: 'method', found: method, expected: 'hybrid, conditional' })
  }
  return allowed.map(amount => {
    requireAmount(amount)
    if (method === 'fixed-length') {
      const { lower, upper } = fixedLengthInterval(input, amount, 1 - level)
      return { allowed: amount, lower, upper }
    }
    return { allowed: amount, ...scan(input, makeTest(input, amount, restriction, level, method), reachOf(input, amount, restriction)) }
  })
}

/**
 * The break-down value: up to which amount the interval leaves zero out. 0 when it holds zero already with parallel trends; Infinity when it leaves zero out up to `most`.
 */
export function breakdownValue(input: EventEstimates, options: SensitivityOptions & { readonly most?: number } = {}): number {
  requireUsable(input)
  const {
    restriction = 'relative',
    level = 0.95,
    most = restriction === 'relative' ? 10 : 10 * Math.abs(targetOf(input).estimate),
  } = options
  const method = options.method ?? (restriction === 'relative' ? 'hybrid' : 'fixed-length')
  const holdsZero = (amount: number): boolean => {
    if (method !== 'fixed-length') return makeTest(input, amount, restriction, level, method).accepts(0)
    const { lower, upper } = fixedLengthInterval(input, amount, 1 - level)
    return lower <= 0 && upper >= 0
  }
  if (holdsZero(0)) return 0
  if (!holdsZero(most)) return Infinity
  let [low, high] = [0, most]
  for (let round = 0; round < 30 && high - low > 1e-4 * most; round++) {
    const middle = (low + high) / 2
    if (holdsZero(middle)) high = middle
    else low = middle
  }
  return low
}

/** The break-down value in words. */
export function describeBreakdown(
  value: number,
  restriction: 'relative' | 'smooth' = 'relative',
): { readonly dutch: string; readonly english: string } {
  if (value === 0) {
    return {
      dutch: 'Ook als de trends zonder het programma gelijk zouden zijn gebleven, kan het verschil toeval zijn.',
      english: 'Even if trends would have stayed parallel without the programme, the difference may be chance.',
    }
  }
  const found = value === Infinity ? 10 : value
  const [dutchNumber, englishNumber] = [found.toFixed(found < 1 ? 2 : 1).replace('.', ','), found.toFixed(found < 1 ? 2 : 1)]
  if (restriction === 'smooth') {
    return {
      dutch: `De uitkomst blijft staan zolang de trends per periode niet meer dan ${dutchNumber} van een rechte lijn afbuigen.`,
      english: `The result stands as long as trends bend away from a straight line by no more than ${englishNumber} per period.`,
    }
  }
  return {
    dutch: `De uitkomst blijft staan zolang de trends na de start niet meer dan ${dutchNumber} keer zo ver uit elkaar lopen als zij daarvoor ooit deden.`,
    english: `The result stands as long as trends drift apart after the start by no more than ${englishNumber} times what they ever did before it.`,
  }
}

function makeTest(
  input: EventEstimates,
  amount: number,
  restriction: 'relative' | 'smooth',
  level: number,
  kind: 'conditional' | 'hybrid',
): MomentTest {
  const { before, after } = input
  const restrictions = restriction === 'relative' ? relativeMagnitudes(before, after, amount) : [smoothness(before, after, amount)]
  const tests = restrictions.map(own => makeMomentTest(input, own, 1 - level, kind))
  return { accepts: theta => tests.some(test => test.accepts(theta)) }
}

/** Half of the range that is looked through, in the unit of the estimate. */
function reachOf(input: EventEstimates, amount: number, restriction: 'relative' | 'smooth'): number {
  const { error } = targetOf(input)
  const { estimates, before, weights } = input
  const path = [...estimates.subarray(0, before), 0]
  const largest = path.slice(1).reduce((most, value, at) => Math.max(most, Math.abs(value - path[at]!)), 0)
  const horizon = weights.reduce(
    (sum, weight, s) => sum + Math.abs(weight) * (restriction === 'relative' ? s + 1 : ((s + 1) * (s + 2)) / 2),
    0,
  )
  return 20 * error + horizon * amount * (restriction === 'relative' ? largest + 4 * error : 1) + horizon * largest
}

const steps = 1000

/** The outermost values that are accepted: from outside inwards over a grid, then halved down. */
function scan(input: EventEstimates, test: MomentTest, reach: number): { lower: number; upper: number } {
  const { estimate } = targetOf(input)
  const edge = (direction: 1 | -1): number => {
    let at = steps / 2
    while (at > 0 && !test.accepts(estimate + (direction * at * reach * 2) / steps)) at -= 1
    if (at === steps / 2) return direction * Infinity
    let [inside, outside] = [at, at + 1]
    for (let round = 0; round < 12; round++) {
      const middle = (inside + outside) / 2
      if (test.accepts(estimate + (direction * middle * reach * 2) / steps)) inside = middle
      else outside = middle
    }
    return estimate + (direction * inside * reach * 2) / steps
  }
  return { lower: edge(-1), upper: edge(1) }
}

function targetOf({ before, after, estimates, covariance, weights }: EventEstimates): { estimate: number; error: number } {
  const count = before + after
  let variance = 0
  for (let i = 0; i < after; i++)
    for (let j = 0; j < after; j++) variance += weights[i]! * weights[j]! * covariance[(before + i) * count + before + j]!
  return { estimate: dot(weights, estimates.subarray(before)), error: Math.sqrt(variance) }
}

function requireUsable({ before, after, estimates, covariance, weights }: EventEstimates): void {
  if (before < 1) throw new EffectError('too-few-pre-periods', { found: before + 1, needed: 2 })
  if (estimates.length !== before + after || weights.length !== after || covariance.length !== (before + after) ** 2) {
    throw new EffectError('lengths-differ', { column: 'estimates', found: estimates.length, expected: before + after })
  }
  if (!isPositiveDefinite(covariance, before + after)) throw new EffectError('covariance-not-positive')
}

function requireAmount(amount: number): void {
  if (!(amount >= 0 && amount < Infinity)) throw new EffectError('option-invalid', { option: 'allowed', found: amount, expected: '≥ 0' })
}
