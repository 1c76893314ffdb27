import { EffectError } from '../effect-error.ts'
import { cohortsOf } from '../panel/panel.ts'
import type { Panel } from '../panel/panel.ts'
import { effectCurve, noiseOf, weigh } from './synthetic-weights.ts'
import type { Block, SyntheticMethod, SyntheticWeights } from './synthetic-weights.ts'

/** The parts that errors are made from. */
export interface SyntheticDesign {
  readonly method: SyntheticMethod
  readonly noise: number
  readonly cohorts: readonly { readonly group: number; readonly block: Block; readonly weights: SyntheticWeights; readonly share: number }[]
}

export function makeDesign(panel: Panel, method: SyntheticMethod): SyntheticDesign {
  const controls = controlsOf(panel)
  if (controls.length < 2) throw new EffectError('too-few-units', { found: controls.length, needed: 2 })
  const needed = method === 'did' ? 1 : 2
  const blocks = cohortsOf(panel).map(group => {
    const treated = [...panel.cohorts.keys()].filter(unit => panel.cohorts[unit] === group)
    const block = makeBlock(panel, controls, treated, group)
    if (block.before < needed) throw new EffectError('too-few-pre-periods', { found: block.before, needed })
    return { group, block }
  })
  const total = blocks.reduce((sum, { block }) => sum + block.treated * block.after, 0)
  const noises = blocks.map(({ block }) => (method === 'did' ? 0 : noiseOf(block)))
  return {
    method,
    noise: noises[0]!,
    cohorts: blocks.map(({ group, block }, at) => ({
      group,
      block,
      weights: weigh(block, method, noises[at]!),
      share: (block.treated * block.after) / total,
    })),
  }
}

function makeBlock({ outcome, periods }: Panel, controls: readonly number[], treated: readonly number[], group: number): Block {
  const count = periods.length
  const units = [...controls, ...treated]
  const y = new Float64Array(units.length * count)
  units.forEach((unit, row) => y.set(outcome.subarray(unit * count, (unit + 1) * count), row * count))
  const before = periods.filter(period => period < group).length
  return { y, controls: controls.length, treated: treated.length, before, after: count - before }
}

export function controlsOf({ cohorts }: Panel): number[] {
  return [...cohorts.keys()].filter(unit => cohorts[unit] === 0)
}

export function combine({ cohorts }: SyntheticDesign): number {
  return cohorts.reduce((sum, { block, weights, share }) => sum + share * meanOf(effectCurve(block, weights)), 0)
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
