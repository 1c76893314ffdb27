import { describe, expect, it } from 'vitest'
import { groupTimeEffects } from '../index.ts'
import type { EffectErrorCode, GroupTimeOptions, PanelInput } from '../index.ts'
import { EffectError } from '../effect-error.ts'
import { readPanel } from './read-panel.ts'

/** Units 1..n over 2021..2025: the first three start in 2023, then three in 2024, the rest never. */
function makeInput(
  units = 12,
  change: (unit: number, period: number) => Partial<Record<'outcome' | 'cohort' | 'x', number>> = () => ({}),
): PanelInput & { covariates: { x: number[] } } {
  const rows = Array.from({ length: units }, (_, unit) => [2021, 2022, 2023, 2024, 2025].map(period => ({ unit: unit + 1, period }))).flat()
  const cells = rows.map(({ unit, period }) => {
    const cohort = unit <= 3 ? 2023 : unit <= 6 ? 2024 : 0
    return {
      cohort,
      outcome: ((unit * 7 + period * 3 + unit * period) % 11) + (cohort > 0 && period >= cohort ? 2 : 0),
      x: (unit * 5) % 7,
      ...change(unit, period),
    }
  })
  return {
    unit: rows.map(({ unit }) => unit),
    period: rows.map(({ period }) => period),
    cohort: cells.map(({ cohort }) => cohort),
    outcome: cells.map(({ outcome }) => outcome),
    covariates: { x: cells.map(({ x }) => x) },
  }
}

function refusalOf(input: PanelInput, options: GroupTimeOptions = {}): EffectErrorCode | 'none' {
  try {
    groupTimeEffects(input, options)
    return 'none'
  } catch (error) {
    if (error instanceof EffectError) return error.code
    throw error
  }
}

describe('a panel that cannot be estimated is refused with its reason', () => {
  it.each<[string, EffectErrorCode, PanelInput, GroupTimeOptions]>([
    ['no rows', 'no-rows', { unit: [], period: [], cohort: [], outcome: [] }, {}],
    ['columns of other lengths', 'lengths-differ', { ...makeInput(), outcome: [1] }, {}],
    [
      'a unit twice in a year',
      'duplicate-row',
      { ...makeInput(), period: makeInput().period, unit: Array.from(makeInput().unit, unit => (unit === 12 ? 11 : unit)) },
      {},
    ],
    [
      'a unit that starts twice',
      'cohort-changes',
      makeInput(12, (unit, period) => (unit === 1 && period === 2025 ? { cohort: 2025 } : {})),
      {},
    ],
    ['a cohort that is no number', 'value-not-a-number', makeInput(12, unit => (unit === 1 ? { cohort: Number.NaN } : {})), {}],
    ['an outcome without end', 'value-not-a-number', makeInput(12, unit => (unit === 1 ? { outcome: Infinity } : {})), {}],
    ['a negative weight', 'weight-negative', { ...makeInput(), weights: Array.from(makeInput().unit, () => -1) }, {}],
    ['weights that are all zero', 'weights-zero', { ...makeInput(), weights: Array.from(makeInput().unit, () => 0) }, {}],
    ['one year', 'one-period', { unit: [1, 2], period: [2021, 2021], cohort: [2021, 0], outcome: [1, 2] }, {}],
    ['nobody who starts', 'nobody-treated', makeInput(12, () => ({ cohort: 0 })), {}],
    ['everybody who starts in the same year', 'no-controls', makeInput(12, () => ({ cohort: 2023 })), {}],
    ['nobody who never starts, when those were asked for', 'no-never-treated', makeInput(6), { control: 'never' }],
    ['one unit that starts', 'one-treated-unit', makeInput(12, unit => ({ cohort: unit === 1 ? 2023 : 0 })), {}],
    ['a cohort that starts before the data', 'no-pre-period', makeInput(12, unit => ({ cohort: unit <= 3 ? 2020 : 0 })), {}],
    ['an outcome that is the same everywhere', 'outcome-constant', makeInput(12, () => ({ outcome: 5 })), {}],
    ['a covariate that is the same for everyone', 'covariates-collinear', makeInput(12, () => ({ x: 3 })), {}],
    [
      'a covariate twice',
      'covariates-collinear',
      { ...makeInput(), covariates: { x: makeInput().covariates.x, again: makeInput().covariates.x.map(x => 2 * x + 1) } },
      {},
    ],
    ['covariates that separate perfectly', 'no-overlap', makeInput(12, unit => ({ x: unit <= 6 ? unit : 100 + unit })), {}],
    [
      'a figure missing for every unit',
      'no-complete-units',
      makeInput(12, (unit, period) => (period === 2021 + (unit % 5) ? { outcome: Number.NaN } : {})),
      {},
    ],
    [
      'years that a cohort has no figures for',
      'gaps',
      makeInput(12, (unit, period) => (unit <= 3 && period === 2022 ? { outcome: Number.NaN } : {})),
      { unbalanced: 'allow' },
    ],
    [
      'more covariates than units to compare with',
      'too-few-controls',
      {
        ...makeInput(8),
        covariates: Object.fromEntries([2, 3, 5].map(k => [`x${k}`, Array.from(makeInput(8).unit, unit => Number(unit) ** k % 13)])),
      },
      { method: 'reg', control: 'never' },
    ],
    ['a level above one', 'option-invalid', makeInput(), { level: 1.5 }],
    ['too few draws', 'option-invalid', makeInput(), { bootstrap: { draws: 10, seed: 1 } }],
    ['negative anticipation', 'option-invalid', makeInput(), { anticipation: -1 }],
    ['one cluster', 'one-cluster', { ...makeInput(), cluster: Array.from(makeInput().unit, () => 'a') }, {}],
    ['a unit in two clusters', 'cluster-changes', { ...makeInput(), cluster: Array.from(makeInput().unit, (_, row) => row % 2) }, {}],
  ])('%s: %s', (_, code, input, options) => {
    expect(refusalOf(input, options)).toBe(code)
  })

  it('in Dutch and in English, with what to do', () => {
    const error = new EffectError('no-pre-period', { group: 2020, anticipated: '' })
    expect([error.message, error.english]).toEqual([
      'Cohort 2020 heeft geen periode van voor de start. Voeg eerdere periodes toe of laat het cohort weg.',
      'Cohort 2020 has no period before its start. Add earlier periods or leave the cohort out.',
    ])
  })
})

describe('what is left out is counted', () => {
  it('rows without a figure, units with gaps, units that started too early', () => {
    const input = makeInput(12, (unit, period) =>
      unit === 12 && period === 2022 ? { outcome: Number.NaN } : unit === 1 ? { cohort: 2021 } : {},
    )
    expect(readPanel(input).dropped).toEqual([
      { reason: 'missing-figure', count: 1 },
      { reason: 'treated-before-start', count: 1 },
      { reason: 'incomplete-unit', count: 1 },
    ])
  })

  it('the years in which everybody has started', () => {
    const { dropped, periods, cohorts } = readPanel(makeInput(6))
    expect([dropped, [...periods], [...cohorts].toSorted((a, b) => a - b)]).toEqual([
      [{ reason: 'after-last-comparison', count: 2 }],
      [2021, 2022, 2023],
      [0, 0, 0, 2023, 2023, 2023],
    ])
  })
})

describe('warnings', () => {
  it('tell of small cohorts, few clusters and an outcome that changed its unit', () => {
    const { warnings } = groupTimeEffects(
      makeInput(12, (unit, period) => ({ outcome: (20 + unit + ((unit * period) % 5)) * (period >= 2025 ? 100 : 1) })),
    )
    expect(warnings.map(({ code }) => code)).toEqual(['small-cohort', 'few-clusters', 'outcome-jumps'])
  })
})
