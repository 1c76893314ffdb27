import { performance } from 'node:perf_hooks'
import {
  decomposeTwoWay,
  groupTimeEffects,
  randomisationTest,
  seededChance,
  syntheticEffect,
  twoWayEffect,
  wildClusterTest,
  wildEffectTest,
  wildTwoWayTest,
} from '@buurtwijs/effects'
import type { PanelInput } from '@buurtwijs/effects'
import { simulatePanel } from '../packages/effects/reference/fixtures/simulated-panel.ts'
import { median, print, printTable } from './measure.ts'

/**
 * `node bench/effects.ts [rounds] [panels]`: how fast the estimators are, beside what R took elsewhere (R itself is not on every machine), and what they are worth: bias, coverage and size over so many
 * simulated programmes of 20 + 60 buurten with a known effect.
 */
const [rounds = 5, panels = 500] = process.argv.slice(2).map(Number)

print(`Speed, median of ${rounds} rounds after a first one`)
const large = columnsOf(14_500)
const small = columnsOf(1000)
const onlyOne = (own: PanelInput): PanelInput => {
  const kept = Array.from(own.unit, (_, row) => row).filter(row => own.cohort[row] === 2025 || own.cohort[row] === 0)
  const pick = <T>(values: ArrayLike<T>): T[] => kept.map(row => values[row]!)
  return { unit: pick(own.unit), period: pick(own.period), cohort: pick(own.cohort), outcome: pick(own.outcome) }
}
const bootstrap = { draws: 1000, seed: 1 }
const [cohortLarge, cohortSmall] = [onlyOne(large), onlyOne(small)]
printTable([
  ['what', 'ms', 'of the processor', 'R elsewhere, ms', 'times faster, by processor'],
  measure('group-time, 14,500 x 10, dr, 2 covariates, 1,000 draws, four summaries', 2200, () =>
    groupTimeEffects(large, { control: 'never', bootstrap }),
  ),
  measure('the same with not-yet started units as comparison', null, () => groupTimeEffects(large, { control: 'not-yet', bootstrap })),
  measure('group-time, 1,000 x 10, the same', 200, () => groupTimeEffects(small, { control: 'never', bootstrap })),
  measure('synthetic DiD, one cohort, 14,500', 5300, () => syntheticEffect(cohortLarge, { errors: 'none' })),
  measure('synthetic DiD, one cohort, 1,000', 530, () => syntheticEffect(cohortSmall, { errors: 'none' })),
  measure('wild bootstrap, 9,999 draws, 23 clusters', 24, wildOf(23)),
  measure('wild bootstrap, 9,999 draws, 345 clusters', 1000, wildOf(345)),
])

print('')
const everything = everyEstimator(small, 20)
print(
  `Every estimator on 20 indicators of 1,000 buurten over 10 years: ${everything.wall.toFixed(0)} s, ${everything.own.toFixed(0)} s of the processor`,
)

print('')
print(`What they are worth: ${panels} programmes of 20 + 60 buurten over 8 years, starts in two groups`)
printTable([['what', 'bias', 'coverage of 95%', 'size at 5%'], ...study(panels)])

function measure(what: string, peer: number | null, work: () => unknown): string[] {
  work()
  const times = Array.from({ length: rounds }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()]
    work()
    const { user, system } = process.cpuUsage(before)
    return { wall: performance.now() - start, own: (user + system) / 1000 }
  })
  const own = median(times.map(time => time.own))
  return [
    what,
    median(times.map(time => time.wall)).toFixed(0),
    own.toFixed(0),
    peer === null ? '' : String(peer),
    peer === null ? '' : (peer / own).toFixed(1),
  ]
}

/** All that can be asked of so many outcomes: three methods against two comparison groups, both synthetic ones, two-way with what is wrong with it, each with its errors. In seconds. */
function everyEstimator(panel: PanelInput, indicators: number): { readonly wall: number; readonly own: number } {
  const [start, before] = [performance.now(), process.cpuUsage()]
  for (let indicator = 0; indicator < indicators; indicator += 1) {
    const outcome = Array.from(panel.outcome, (value, row) => value + 0.01 * Math.sin(row * (indicator + 1)))
    const [full, bare] = [
      { ...panel, outcome },
      { ...panel, outcome, covariates: {} },
    ]
    for (const method of ['dr', 'ipw', 'reg'] as const) {
      for (const control of ['never', 'not-yet'] as const) {
        const { details } = groupTimeEffects(full, { method, control, bootstrap: { draws: 999, seed: indicator } })
        wildEffectTest(details.basis, details.combinations.simple, { draws: 999, seed: indicator })
      }
    }
    for (const method of ['synthdid', 'sc'] as const) syntheticEffect(bare, { method, draws: 50, seed: indicator })
    const { fit } = twoWayEffect(bare)
    wildTwoWayTest(fit, 0, { signs: 'webb', draws: 999, seed: indicator, level: null })
    decomposeTwoWay(bare)
  }
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - start) / 1000, own: (user + system) / 1e6 }
}

function columnsOf(size: number): PanelInput {
  const { id, year, g, ylog, x1, x2 } = simulatePanel(size)
  return { unit: id, period: year, cohort: g, outcome: ylog, covariates: { x1, x2 } }
}

/** A regression with four columns and as many clusters. */
function wildOf(clusters: number): () => unknown {
  const chance = seededChance(9)
  const rows = clusters * 20
  const draw = (): number[] => Array.from({ length: rows }, () => chance.normal())
  const columns = [draw().map(() => 1), draw(), draw(), draw()]
  const input = { outcome: draw(), columns, at: 1, cluster: Int32Array.from({ length: rows }, (_, row) => row % clusters) }
  return () => wildClusterTest(input, { draws: 9999, level: null })
}

interface Tally {
  bias: number
  covered: number
  rejected: number
  count: number
}

function study(count: number): string[][] {
  const tallies = new Map<string, Tally>()
  const add = (name: string, gap: number, covered: boolean | null, rejected: boolean | null): void => {
    const tally = tallies.get(name) ?? { bias: 0, covered: 0, rejected: 0, count: 0 }
    tally.bias += gap
    tally.covered += covered === true ? 1 : 0
    tally.rejected += rejected === true ? 1 : 0
    tally.count += 1
    tallies.set(name, tally)
  }
  for (let run = 0; run < count; run++) {
    const { input, truth } = makeProgramme(run, -0.2)
    const nothing = makeProgramme(run + 1_000_000, 0).input
    for (const method of ['dr', 'reg'] as const) {
      const found = groupTimeEffects(input, { method, bootstrap: { draws: 999, seed: run } }).aggregate.simple
      const none = groupTimeEffects(nothing, { method, bootstrap: { draws: 999, seed: run } }).aggregate.simple
      add(
        `group-time ${method}, bootstrap`,
        found.estimate - truth,
        Math.abs(found.estimate - truth) < 1.959964 * found.se!,
        Math.abs(none.estimate) > 1.959964 * none.se!,
      )
    }
    const { details } = groupTimeEffects(nothing, { method: 'reg' })
    add(
      'group-time, wild score test (Webb)',
      0,
      null,
      wildEffectTest(details.basis, details.combinations.simple, { draws: 999, seed: run }).p < 0.05,
    )
    const [fit, empty] = [twoWayEffect({ ...input, covariates: {} }), twoWayEffect({ ...nothing, covariates: {} })]
    add('two-way, CR2 with Satterthwaite', fit.estimate - truth, null, empty.cr2!.p < 0.05)
    add(
      'two-way, wild cluster bootstrap (Webb)',
      fit.estimate - truth,
      null,
      wildTwoWayTest(empty.fit, 0, { signs: 'webb', draws: 999, seed: run, level: null }).p < 0.05,
    )
    const synthetic = { ...input, covariates: {} }
    const [found, none] = [
      syntheticEffect(synthetic, { draws: 50, seed: run }),
      syntheticEffect({ ...nothing, covariates: {} }, { draws: 50, seed: run }),
    ]
    add('synthetic DiD, placebo', found.estimate - truth, found.lower! < truth && found.upper! > truth, none.lower! > 0 || none.upper! < 0)
    if (run < count / 5)
      add(
        'randomisation of two-way',
        0,
        null,
        randomisationTest({ ...nothing, covariates: {} }, own => simpleDifference(own), { draws: 99, seed: run }).p <= 0.05,
      )
  }
  return [...tallies].map(([name, { bias, covered, rejected, count: own }]) => [
    `${name} (${own})`,
    bias === 0 ? '' : (bias / own).toFixed(4),
    covered === 0 ? '' : `${((100 * covered) / own).toFixed(1)}%`,
    `${((100 * rejected) / own).toFixed(1)}%`,
  ])
}

/** Change of those that ever start against those that never do: quick enough to be dealt again a hundred times. */
function simpleDifference({ cohort, period, outcome }: PanelInput): number {
  const sums = [0, 0, 0, 0]
  const counts = [0, 0, 0, 0]
  for (let row = 0; row < outcome.length; row++) {
    const cell = (cohort[row] === 0 ? 0 : 2) + (period[row]! >= 2026 ? 1 : 0)
    sums[cell]! += outcome[row]!
    counts[cell]! += 1
  }
  const mean = (cell: number): number => sums[cell]! / counts[cell]!
  return mean(3) - mean(2) - (mean(1) - mean(0))
}

/** Twenty buurten that start (half in 2026, half in 2027) and sixty that do not; a log outcome with levels, a trend that all share, and noise that lasts a little. */
function makeProgramme(seed: number, effect: number): { readonly input: PanelInput; readonly truth: number } {
  const chance = seededChance(seed)
  const years = Array.from({ length: 8 }, (_, at) => 2021 + at)
  const shocks = years.map(() => 0.03 * chance.normal())
  const input: Record<'unit' | 'period' | 'cohort' | 'outcome' | 'x', number[]> = { unit: [], period: [], cohort: [], outcome: [], x: [] }
  for (let unit = 0; unit < 80; unit++) {
    const cohort = unit < 10 ? 2026 : unit < 20 ? 2027 : 0
    const x = chance.normal()
    const level = 4 + 0.3 * chance.normal()
    let lasting = chance.normal()
    years.forEach((year, at) => {
      lasting = 0.4 * lasting + Math.sqrt(1 - 0.16) * chance.normal()
      input.unit.push(unit)
      input.period.push(year)
      input.cohort.push(cohort)
      input.x.push(x)
      input.outcome.push(level + shocks[at]! + 0.01 * x * at + 0.08 * lasting + (cohort > 0 && year >= cohort ? effect : 0))
    })
  }
  const { x, ...rest } = input
  return { input: { ...rest, covariates: { x } }, truth: effect }
}
