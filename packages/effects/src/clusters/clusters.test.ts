import { describe, expect, it } from 'vitest'
import { distance, hasShared, readNumbers, readShared } from '../../reference/fixtures/shared-causal.ts'
import { simulatePanel } from '../../reference/fixtures/simulated-panel.ts'
import { groupTimeEffects } from '../index.ts'
import { twoWayEffect } from '../regression/two-way.ts'
import { randomisationTest } from './randomisation.ts'
import { wildClusterTest } from './wild-bootstrap.ts'
import type { WildInput, WildOptions } from './wild-bootstrap.ts'
import { wildEffectTest, wildTwoWayTest } from './wild-effects.ts'

const simulated = simulatePanel(80)
const input = { unit: simulated.id, period: simulated.year, cohort: simulated.g, outcome: simulated.ylog }

describe('tests for few clusters', () => {
  it('find the large effect of the simulated panel, each in its own way', () => {
    const { details } = groupTimeEffects(input)
    expect(wildEffectTest(details.basis, details.combinations.simple).p).toBeLessThan(0.01)
    expect(wildTwoWayTest(twoWayEffect(input).fit, 0, { signs: 'webb', draws: 999, level: null }).p).toBeLessThan(0.01)
    expect(randomisationTest(input, own => twoWayEffect(own).estimate, { draws: 199 }).p).toBe(0.005)
  })

  it('go through every pattern of signs when there are few, so that no seed plays a part', () => {
    const { fit } = twoWayEffect({ ...input, cluster: input.unit.map(unit => unit % 8) })
    const [first, other] = [1, 2].map(seed => wildTwoWayTest(fit, 0, { seed, level: null }))
    expect([first!.isComplete, first!.draws, first]).toEqual([true, 256, other])
  })

  it('give an interval of the values that they do not reject', () => {
    const { fit } = twoWayEffect({ ...input, cluster: input.unit.map(unit => unit % 8) })
    const [low, high] = wildTwoWayTest(fit, 0).interval!
    const pAt = (value: number): number => wildTwoWayTest(fit, 0, { value, level: null }).p
    expect([pAt(low - 0.001) <= 0.05, pAt(low + 0.001) > 0.05, pAt(high - 0.001) > 0.05, pAt(high + 0.001) <= 0.05]).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('never find a randomised start impossible', () => {
    expect(() => randomisationTest(input, () => 1, { draws: 5 })).toThrow('draws is 5, en dat kan niet')
    expect(randomisationTest(input, () => 1, { draws: 19 }).p).toBe(1)
  })
})

interface Run {
  readonly type: 'rademacher' | 'webb' | 'mammen'
  readonly null_r: number
  readonly impose_null: boolean
  readonly bootstrap_type: string
  readonly B_used: number
  readonly point: number
  readonly t: number
  readonly p: number
  readonly conf_int: readonly number[]
}

describe.runIf(hasShared)('the wild cluster bootstrap, against fwildclusterboot', () => {
  const runsOf = (name: string): [string, Run][] =>
    Object.entries((readShared(`wildboot/${name}.json`) as { runs: Record<string, Run> }).runs)
  const optionsOf = ({ type, null_r, impose_null, bootstrap_type, conf_int }: Run): WildOptions => ({
    signs: type,
    draws: 99_999,
    value: null_r,
    imposeNull: impose_null,
    errors: bootstrap_type === '33' ? 'jackknife-boottest' : 'cr1',
    level: conf_int.length === 0 ? null : 0.95,
  })

  it.each(hasShared ? runsOf('voters_11_clusters') : [])('voters, 11 clusters, %s: p to the last digit', (_, run) => {
    const found = wildClusterTest(readVoters(11), optionsOf(run))
    expect([found.p, found.draws, found.isComplete, distance(found.t, run.t) < 1e-9, distance(found.estimate, run.point) < 1e-9]).toEqual([
      run.p,
      run.B_used,
      true,
      true,
      true,
    ])
    run.conf_int.forEach((edge, at) => expect(Math.abs(found.interval![at]! - edge)).toBeLessThan(2e-5))
  })

  it.each(hasShared ? runsOf('castle_10_states') : [])('castle, 10 states, %s: p to the last digit', (_, run) => {
    const castle = readNumbers('castle.csv')
    const rows = castle['sid']!.flatMap((sid, row) => ([15, 17, 18, 19, 23, 16, 20, 21, 22, 24].includes(sid) ? [row] : []))
    const [unit, period, cohort, outcome] = ['sid', 'year', 'effyear', 'l_homicide'].map(name => rows.map(row => castle[name]![row]!)) as [
      number[],
      number[],
      number[],
      number[],
    ]
    const found = wildTwoWayTest(twoWayEffect({ unit, period, cohort, outcome }).fit, 0, optionsOf(run))
    expect([found.p, found.draws, distance(found.t, run.t) < 1e-9, distance(found.estimate, run.point) < 1e-9]).toEqual([
      run.p,
      run.B_used,
      true,
      true,
    ])
    run.conf_int.forEach((edge, at) => expect(Math.abs(found.interval![at]! - edge)).toBeLessThan(5e-4))
  })

  it.each(hasShared ? runsOf('voters_group1') : [])('voters, 40 clusters, %s: p within its own noise', (_, run) => {
    const found = wildClusterTest(readVoters(Infinity), { ...optionsOf(run), level: null })
    expect(distance(found.t, run.t)).toBeLessThan(1e-9)
    expect(Math.abs(found.p - run.p)).toBeLessThan(4 * Math.sqrt((2 * run.p * (1 - run.p)) / 99_999))
  })
})

function readVoters(last: number): WildInput {
  const table = readNumbers('fwcb_voters.csv')
  const rows = table['group_id1']!.flatMap((group, row) => (group <= last && !Number.isNaN(table['treatment']![row]!) ? [row] : []))
  const pick = (name: string): number[] => rows.map(row => table[name]![row]!)
  const numbers = new Map([...new Set(pick('group_id1'))].map((group, at) => [group, at]))
  return {
    outcome: pick('proposition_vote'),
    columns: [rows.map(() => 1), pick('treatment'), pick('ideology1'), pick('log_income')],
    at: 1,
    cluster: Int32Array.from(pick('group_id1'), group => numbers.get(group)!),
  }
}
