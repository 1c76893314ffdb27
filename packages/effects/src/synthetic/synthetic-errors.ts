import { EffectError } from '../effect-error.ts'
import { drawWithoutReplacement, seededChance } from '../numbers/chance.ts'
import { meanOf } from './synthetic-design.ts'
import type { SyntheticDesign } from './synthetic-design.ts'
import { effectCurve, weigh } from './synthetic-weights.ts'
import type { Block } from './synthetic-weights.ts'

interface Draws {
  readonly draws: number
  readonly seed: number
}

/** Controls play the treated: as many of them, with the same starts, drawn at random. Needs more controls than treated. */
export function placeboError(design: SyntheticDesign, { draws, seed }: Draws): number {
  const controls = design.cohorts[0]!.block.controls
  const treated = design.cohorts.reduce((sum, { block }) => sum + block.treated, 0)
  if (controls - treated < 2) throw new EffectError('too-few-units', { found: controls, needed: treated + 2 })
  const chance = seededChance(seed)
  const found = Array.from({ length: draws }, () => {
    const order = drawWithoutReplacement(chance, controls)
    let next = controls - treated
    return design.cohorts.reduce((sum, cohort) => {
      const players = order.slice(next, next + cohort.block.treated)
      next += cohort.block.treated
      const block = pickBlock(cohort.block, order.slice(0, controls - treated), players)
      return sum + cohort.share * estimate(block, design, cohort)
    }, 0)
  })
  return Math.sqrt((draws - 1) / draws) * spreadOf(found)
}

/** The estimate for each control as if it were the only one treated, against the others. */
export function placeboPerControl(design: SyntheticDesign): Float64Array {
  const [cohort] = design.cohorts
  const { controls } = cohort!.block
  return Float64Array.from({ length: controls }, (_, own) => {
    const others = Int32Array.from({ length: controls - 1 }, (_none, at) => (at < own ? at : at + 1))
    return estimate(pickBlock(cohort!.block, others, Int32Array.of(own)), design, cohort!)
  })
}

/** Each unit is left out in turn, with the weights of the others as they are (brought to one). */
export function jackknifeError({ cohorts }: SyntheticDesign): number {
  const { controls } = cohorts[0]!.block
  if (cohorts.some(({ block }) => block.treated < 2)) throw new EffectError('one-treated-unit')
  const without: number[] = []
  for (let own = 0; own < controls; own++) {
    without.push(
      cohorts.reduce((sum, { block, weights, share }) => {
        const left = 1 - weights.omega[own]!
        if (left < 1e-12) throw new EffectError('too-few-units', { found: 1, needed: 2 })
        const omega = weights.omega.map((weight, at) => (at === own ? 0 : weight / left))
        return sum + share * meanOf(effectCurve(block, { omega, lambda: weights.lambda }))
      }, 0),
    )
  }
  const all = cohorts.map(({ block, weights }) => meanOf(effectCurve(block, weights)))
  cohorts.forEach(({ block, weights }, at) => {
    for (let own = 0; own < block.treated; own++) {
      const others = Int32Array.from({ length: block.treated - 1 }, (_, i) => block.controls + (i < own ? i : i + 1))
      const alone = meanOf(
        effectCurve(
          pickBlock(
            block,
            Int32Array.from({ length: block.controls }, (_, i) => i),
            others,
          ),
          weights,
        ),
      )
      // The cohort weighs less by one unit.
      const cells = cohorts.map(({ block: each }, i) => (each.treated - (i === at ? 1 : 0)) * each.after)
      const total = cells.reduce((sum, cell) => sum + cell, 0)
      without.push(cells.reduce((sum, cell, i) => sum + (cell / total) * (i === at ? alone : all[i]!), 0))
    }
  })
  const count = without.length
  return Math.sqrt(((count - 1) / count) * (count - 1)) * spreadOf(without)
}

/** Units are drawn anew, with replacement. Draws without a treated unit in each cohort, or with fewer than two controls, are drawn again. */
export function bootstrapError(design: SyntheticDesign, { draws, seed }: Draws): number {
  const { controls } = design.cohorts[0]!.block
  const starts: number[] = []
  let next = controls
  for (const { block } of design.cohorts) {
    starts.push(next)
    next += block.treated
  }
  const total = next
  const chance = seededChance(seed)
  const found: number[] = []
  for (let attempt = 0; found.length < draws && attempt < draws * 50; attempt++) {
    const drawn = Int32Array.from({ length: total }, () => chance.below(total)).sort()
    const own = drawn.filter(unit => unit < controls)
    const players = design.cohorts.map(({ block }, at) =>
      drawn.filter(unit => unit >= starts[at]! && unit < starts[at]! + block.treated).map(unit => controls + unit - starts[at]!),
    )
    if (own.length < 2 || players.some(each => each.length === 0)) continue
    const cells = design.cohorts.map(({ block }, at) => players[at]!.length * block.after)
    const sum = cells.reduce((all, cell) => all + cell, 0)
    found.push(
      design.cohorts.reduce(
        (all, cohort, at) => all + (cells[at]! / sum) * estimate(pickBlock(cohort.block, own, players[at]!), design, cohort),
        0,
      ),
    )
  }
  if (found.length < draws) throw new EffectError('one-treated-unit')
  return Math.sqrt((draws - 1) / draws) * spreadOf(found)
}

/** With the penalties of the whole panel, as the weights are made anew. */
function estimate(block: Block, { method, noise }: SyntheticDesign, cohort: SyntheticDesign['cohorts'][number]): number {
  return meanOf(effectCurve(block, weigh(block, method, noise, cohort.weights.zetaOmega)))
}

function pickBlock({ y, before, after }: Block, controls: Int32Array, treated: Int32Array): Block {
  const periods = before + after
  const own = new Float64Array((controls.length + treated.length) * periods)
  let row = 0
  for (const units of [controls, treated]) {
    for (const unit of units) {
      own.set(y.subarray(unit * periods, (unit + 1) * periods), row * periods)
      row += 1
    }
  }
  return { y: own, controls: controls.length, treated: treated.length, before, after }
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
