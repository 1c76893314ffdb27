import { describe, expect, it } from 'vitest'
import { distance, hasShared, readNumbers, readShared } from '../../reference/fixtures/shared-causal.ts'
import { twoByTwo } from './two-by-two.ts'
import type { TwoByTwoMethod } from './two-by-two.ts'

type Answers = Record<string, { att: number; se: number }>

const fromPanel = {
  drdid_panel: 'dr',
  std_ipw_did_panel: 'ipw',
  reg_did_panel: 'reg',
  drdid_imp_panel: 'dr-improved',
  ipw_did_panel: 'ipw-raw',
} as const
const fromRows = {
  drdid_rc: 'dr',
  std_ipw_did_rc: 'ipw',
  reg_did_rc: 'reg',
  drdid_imp_rc: 'dr-improved',
  drdid_rc1: 'dr-plain',
  drdid_imp_rc1: 'dr-plain-improved',
  ipw_did_rc: 'ipw-raw',
  twfe_did_rc: 'twfe',
} as const
const methods = (names: Record<string, TwoByTwoMethod>) => Object.entries(names)

describe('one comparison of before and after', () => {
  it('is the difference of two differences when there is nothing to adjust for', () => {
    const { estimate, se } = twoByTwo({ treated: [1, 1, 0, 0], before: [1, 2, 1, 2], after: [4, 6, 2, 4] })
    expect([estimate, se]).toEqual([expect.closeTo(2, 12), expect.closeTo(0.5, 12)])
  })

  it('refuses a comparison without a comparison', () => {
    expect(() => twoByTwo({ treated: [1, 1], before: [1, 2], after: [4, 6] })).toThrow('Er zijn geen eenheden om mee te vergelijken')
  })
})

describe.runIf(hasShared)('one comparison, against DRDID', () => {
  const counties = (() => {
    if (!hasShared) return []
    const table = readNumbers('mpdta.csv')
    const units = new Map<number, { g: number; lpop: number; [year: number]: number }>()
    table['year']!.forEach((year, row) => {
      const [g, id] = [table['first.treat']![row]!, table['countyreal']![row]!]
      if (g !== 2006 && g !== 0) return
      const own = units.get(id) ?? { g, lpop: table['lpop']![row]! }
      own[year] = table['lemp']![row]!
      units.set(id, own)
    })
    return [...units.values()]
  })()

  it.each(methods(fromPanel))('%s: the same units twice, plain and weighted', (name, method) => {
    const answers = readShared('drdid/mpdta_2006.json') as { results: Answers; weighted: Answers }
    for (const [expected, weights] of [
      [answers.results, counties.map(() => 1)],
      [answers.weighted, counties.map(({ lpop }) => Math.exp(lpop))],
    ] as const) {
      const found = twoByTwo({
        treated: counties.map(({ g }) => (g === 0 ? 0 : 1)),
        before: counties.map(own => own[2005]!),
        after: counties.map(own => own[2007]!),
        covariates: [counties.map(({ lpop }) => lpop)],
        weights,
        method,
      })
      expect(Math.max(distance(found.estimate, expected[name]!.att), distance(found.se, expected[name]!.se))).toBeLessThan(
        method === 'reg' ? 1e-9 : 1e-6,
      )
    }
  })

  it.each(methods(fromRows))('%s: other people before and after, with and without covariates and weights', (name, method) => {
    const table = readNumbers('drdid_sim_rc.csv')
    const answers = readShared('drdid/sim_rc.json') as Record<'results' | 'nox' | 'weighted', Answers>
    for (const kind of ['results', 'nox', 'weighted'] as const) {
      const expected = answers[kind][name]!
      const found = twoByTwo({
        treated: table['d']!,
        outcome: table['y']!,
        isAfter: table['post']!,
        covariates: kind === 'nox' ? [] : ['x1', 'x2', 'x3', 'x4'].map(x => table[x]!),
        weights: table['id']!.map(id => (kind === 'weighted' ? 1 + (0.5 * ((id * 37) % 11)) / 10 : 1)),
        method,
      })
      expect(Math.max(distance(found.estimate, expected.att), distance(found.se, expected.se))).toBeLessThan(
        method === 'reg' || method === 'twfe' ? 1e-9 : 1e-6,
      )
    }
  })
})
