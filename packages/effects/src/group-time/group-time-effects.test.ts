import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareCase, inputOf, optionsOf } from '../../reference/fixtures/group-time-case.ts'
import type { GroupTimeCase } from '../../reference/fixtures/group-time-case.ts'
import { hasShared, readKept, readNumbers, readShared, sharedFolder } from '../../reference/fixtures/shared-causal.ts'
import { simulatePanel } from '../../reference/fixtures/simulated-panel.ts'
import { groupTimeEffects } from '../index.ts'

const cases = Object.entries((readKept('group-time.json') as { cases: Record<string, GroupTimeCase> }).cases)
const panel = { ...simulatePanel(1000) }
/** Closed forms agree to 1e-9; where a logistic regression is fitted, R stops earlier than we do. */
const allowed = (expected: GroupTimeCase): number =>
  expected.spec['est_method'] === 'reg' || (expected.spec['xformla'] ?? '~1') === '~1' ? 1e-9 : 1e-6

describe('effects per cohort and period on the simulated panel', () => {
  it.each(cases)('%s has every number of R', (_, expected) => {
    const { worst, where, compared } = compareCase(inputOf(expected, { ...panel }, 'id'), expected)
    expect([worst < allowed(expected), worst < allowed(expected) ? '' : where]).toEqual([true, ''])
    expect(compared).toBeGreaterThan(70)
  })

  it('are within four errors of the true effects, with the covariates that trends depend on', () => {
    const { attGt } = groupTimeEffects(
      { unit: panel.id, period: panel.year, cohort: panel.g, outcome: panel.ylog, covariates: { x1: panel.x1, x2: panel.x2 } },
      { control: 'not-yet' },
    )
    const { truth } = readKept('truth-1000.json') as { truth: { g: number; t: number; att_log: number }[] }
    const far = truth.filter(({ g, t, att_log }) => {
      const own = attGt.find(({ group, period }) => group === g && period === t)
      return t >= g && !(Math.abs(own!.estimate - att_log) < 4 * own!.se!)
    })
    expect(far).toEqual([])
  })
})

describe.runIf(hasShared)('effects per cohort and period on published data', () => {
  const names = hasShared ? readdirSync(join(sharedFolder, 'did')) : []

  it.each(names)('%s has every number of R', name => {
    const expected = readShared(`did/${name}`) as GroupTimeCase & { data_file: string }
    const { worst, where } = compareCase(publishedInput(expected), expected)
    expect([worst < allowed(expected), worst < allowed(expected) ? '' : where]).toEqual([true, ''])
  })

  it('give the figures that the manual of did prints', () => {
    const printed = readShared('PUBLISHED.json') as Record<
      string,
      { att_gt: Record<string, [number, number]>; wald_p: number; dynamic_overall: [number, number]; group_overall: [number, number] }
    >
    const { att_gt, wald_p, dynamic_overall, group_overall } = Object.values(printed)[0]!
    const { attGt, preTest, aggregate } = groupTimeEffects(
      publishedInput(readShared('did/mpdta__nevertreated_reg_x0_varying_ant0_panel.json') as GroupTimeCase & { data_file: string }),
      { method: 'reg', control: 'never' },
    )
    expect(Object.fromEntries(attGt.map(({ group, period, estimate }) => [`${group},${period}`, round(estimate)]))).toEqual(
      Object.fromEntries(Object.entries(att_gt).map(([key, [estimate]]) => [key, estimate])),
    )
    expect([preTest!.p.toFixed(5), round(aggregate.dynamic.estimate), round(aggregate.group.estimate)]).toEqual([
      String(wald_p),
      dynamic_overall[0],
      group_overall[0],
    ])
  })
})

describe('the bootstrap', () => {
  it.each(cases.filter(([, { bootstrap }]) => bootstrap))(
    'of %s has the errors and critical values of R within their own noise',
    (_, expected) => {
      const found = groupTimeEffects(inputOf(expected, { ...panel }, 'id'), {
        ...optionsOf(expected),
        bootstrap: { draws: 25_000, seed: 1 },
      })
      const { bootstrap } = expected as { bootstrap: Record<string, { mean: number | number[] }> }
      const ours: [string, readonly (number | null)[], unknown][] = [
        ['se_gt', found.attGt.map(({ se }) => se), bootstrap['se_gt']?.mean],
        ['crit', [found.bands!.critical], bootstrap['crit_gt_uniform95']?.mean],
        ['simple', [found.aggregate.simple.se], bootstrap['simple_se']?.mean],
        ['group', found.aggregate.group.by.map(({ se }) => se), bootstrap['group_se']?.mean],
        ['calendar', [found.aggregate.calendar.se], bootstrap['calendar_overall_se']?.mean],
        ['dynamic', found.aggregate.dynamic.by.map(({ se }) => se), bootstrap['dynamic_se']?.mean],
        ['dynamic crit', [found.aggregate.dynamic.critical], bootstrap['dynamic_crit']?.mean],
      ]
      const far = ours.flatMap(([name, own, other]) =>
        [other]
          .flat()
          .flatMap((value, at) =>
            typeof value === 'number' && value > 0 && !(Math.abs(own[at]! / value - 1) < 0.035)
              ? [`${name} ${at}: ${own[at]} ${value}`]
              : [],
          ),
      )
      expect(far).toEqual([])
    },
  )

  it('gives the same digits for the same seed, and other ones for another', () => {
    const input = { unit: panel.id, period: panel.year, cohort: panel.g, outcome: panel.ylog }
    const [first, again, other] = [7, 7, 8].map(seed => groupTimeEffects(input, { bootstrap: { draws: 200, seed } }).attGt)
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
  })
})

function publishedInput(expected: GroupTimeCase & { data_file: string }) {
  const file = expected.data_file === 'sim_1000.csv' ? 'sim_1000.csv.gz' : expected.data_file
  const table = readNumbers(file)
  const counties = table['countyreal']
  return inputOf(
    expected,
    {
      ...table,
      ...(counties
        ? {
            first_treat: table['first.treat']!,
            w: table['lpop']!.map(Math.exp),
            [String(expected.spec['clustervars'])]: counties.map(county => Math.floor(county / 1000)),
          }
        : {}),
      ...(table['mun'] ? { mun: table['mun'] } : {}),
      ...(table['year_treated'] ? { g: table['year_treated'].map(year => (year > 10 ? 0 : year)) } : {}),
      ...(table['effyear'] ? { g: table['effyear'] } : {}),
    },
    String(expected.spec['idname'] ?? (counties ? 'countyreal' : 'id')),
  )
}

function round(value: number): number {
  return Number(value.toFixed(4))
}
