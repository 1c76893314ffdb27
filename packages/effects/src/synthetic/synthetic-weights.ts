import { power } from '../numbers/exact-math.ts'
import { fitOnSimplex } from './simplex-fit.ts'

export type SyntheticMethod = 'synthdid' | 'sc' | 'did'

/** Outcomes of controls and treated: rows are units, controls first; columns are periods, those before the start first. */
export interface Block {
  readonly y: Float64Array
  readonly controls: number
  readonly treated: number
  readonly before: number
  readonly after: number
}

export interface SyntheticWeights {
  /** Per control; together one. */
  readonly omega: Float64Array
  /** Per period before the start; together one, or all zero for a synthetic control. */
  readonly lambda: Float64Array
  readonly zetaOmega: number
}

/** How much the controls move from one period to the next: the yardstick of the penalties. */
export function noiseOf({ y, controls, before, after }: Block): number {
  const periods = before + after
  const steps: number[] = []
  for (let unit = 0; unit < controls; unit++)
    for (let t = 1; t < before; t++) steps.push(y[unit * periods + t]! - y[unit * periods + t - 1]!)
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length
  return Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1))
}

/** Weights of controls and periods. `noise` is that of the whole panel, also when a placebo is weighed. Source: Arkhangelsky and others (2021), algorithm 1. */
export function weigh(block: Block, method: SyntheticMethod, noise: number, zetaOmega = zetaOf(block, method, noise)): SyntheticWeights {
  const { controls, before } = block
  if (method === 'did')
    return { omega: new Float64Array(controls).fill(1 / controls), lambda: new Float64Array(before).fill(1 / before), zetaOmega }
  const omega = weighControls(block, zetaOmega, method === 'synthdid')
  return { omega, lambda: method === 'sc' ? new Float64Array(before) : weighPeriods(block, 1e-6 * noise), zetaOmega }
}

export function zetaOf({ treated, after }: Block, method: SyntheticMethod, noise: number): number {
  return method === 'sc' ? 1e-6 * noise : power(treated * after, 0.25) * noise
}

function weighControls({ y, controls, treated, before, after }: Block, zeta: number, hasIntercept: boolean): Float64Array {
  const periods = before + after
  const a = new Float64Array(before * controls)
  const b = new Float64Array(before)
  for (let t = 0; t < before; t++) {
    for (let unit = 0; unit < controls; unit++) a[t * controls + unit] = y[unit * periods + t]!
    for (let unit = controls; unit < controls + treated; unit++) b[t]! += y[unit * periods + t]! / treated
  }
  if (hasIntercept) centre(a, b, controls)
  return fitOnSimplex({ a, b, columns: controls, ridge: zeta * zeta * before })
}

function weighPeriods({ y, controls, before, after }: Block, zeta: number): Float64Array {
  const periods = before + after
  const a = new Float64Array(controls * before)
  const b = new Float64Array(controls)
  for (let unit = 0; unit < controls; unit++) {
    for (let t = 0; t < before; t++) a[unit * before + t] = y[unit * periods + t]!
    for (let t = before; t < periods; t++) b[unit]! += y[unit * periods + t]! / after
  }
  centre(a, b, before)
  return fitOnSimplex({ a, b, columns: before, ridge: zeta * zeta * controls })
}

/** Takes the mean of every column away, which is what an intercept does. */
function centre(a: Float64Array, b: Float64Array, columns: number): void {
  const rows = b.length
  const means = new Float64Array(columns)
  let middle = 0
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < columns; j++) means[j]! += a[row * columns + j]! / rows
    middle += b[row]! / rows
  }
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < columns; j++) a[row * columns + j]! -= means[j]!
    b[row]! -= middle
  }
}

/** The effect per period after the start; their mean is the effect. */
export function effectCurve(block: Block, weights: Pick<SyntheticWeights, 'omega' | 'lambda'>): Float64Array {
  const gap = gapCurve(block, weights.omega)
  let base = 0
  for (let t = 0; t < block.before; t++) base += weights.lambda[t]! * gap[t]!
  return gap.slice(block.before).map(value => value - base)
}

/** How far the treated and their mix of controls are apart before the start (root mean square), with a steady distance left out unless it is a synthetic control. */
export function fitBefore(block: Block, { omega }: SyntheticWeights, method: SyntheticMethod): number {
  const gap = gapCurve(block, omega).slice(0, block.before)
  const steady = method === 'sc' ? 0 : gap.reduce((sum, value) => sum + value, 0) / gap.length
  return Math.sqrt(gap.reduce((sum, value) => sum + (value - steady) ** 2, 0) / gap.length)
}

function gapCurve({ y, controls, treated, before, after }: Block, omega: Float64Array): Float64Array {
  const periods = before + after
  const gap = new Float64Array(periods)
  for (let t = 0; t < periods; t++) {
    for (let unit = 0; unit < controls; unit++) gap[t]! -= omega[unit]! * y[unit * periods + t]!
    for (let unit = controls; unit < controls + treated; unit++) gap[t]! += y[unit * periods + t]! / treated
  }
  return gap
}
