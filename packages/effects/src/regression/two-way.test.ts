import { describe, expect, it } from 'vitest'
import { distance, hasShared, readShared } from '../../reference/fixtures/shared-causal.ts'
import { readPublishedPanels } from '../../reference/fixtures/published-panels.ts'
import { simulatePanel } from '../../reference/fixtures/simulated-panel.ts'
import { EffectError } from '../effect-error.ts'
import { decomposeTwoWay } from './decomposition.ts'
import { sunAbraham, twoWayEffect, twoWayEventStudy } from './two-way.ts'

const simulated = simulatePanel(200)
const input = { unit: simulated.id, period: simulated.year, cohort: simulated.g, outcome: simulated.ylog }

describe('two-way fixed effects on the simulated panel', () => {
  it('is the weighted sum of its own two-by-two comparisons', () => {
    const { estimate, shares, parts } = decomposeTwoWay(input)
    expect(distance(estimate, twoWayEffect(input).estimate)).toBeLessThan(1e-11)
    expect(shares.never + shares['not-yet'] + shares.already).toBeCloseTo(1, 12)
    expect(shares.already).toBeGreaterThan(0.005)
    expect(parts.filter(({ yardstick }) => yardstick === 'already').every(({ group, comparison }) => comparison < group)).toBe(true)
  })

  it('has an event study and a Sun-Abraham one that agree when there is one cohort', () => {
    const one = { ...input, cohort: input.cohort.map(cohort => (cohort === 0 ? 0 : 2025)) }
    const [plain, interacted] = [twoWayEventStudy(one), sunAbraham(one)]
    plain.by.forEach(({ event, estimate, se }, at) => {
      expect(interacted.by[at]!.event).toBe(event)
      expect(Math.max(distance(interacted.by[at]!.estimate, estimate), distance(interacted.by[at]!.se, se))).toBeLessThan(1e-9)
    })
  })

  it('refuses a covariate that never changes, and a decomposition of a panel with gaps', () => {
    expect(() => twoWayEffect({ ...input, covariates: { x1: simulated.x1 } })).toThrow(
      new EffectError('effect-collinear', { column: 'x1' }),
    )
    expect(() => decomposeTwoWay({ ...input, outcome: input.outcome.map((value, row) => (row === 3 ? Number.NaN : value)) })).toThrow(
      new EffectError('not-balanced'),
    )
  })
})

interface Coefficients {
  readonly coef: { readonly D: number; readonly x1?: number }
  readonly se: Readonly<Record<string, number>>
  readonly pvalue_default: number
  readonly ci95_default: readonly [number, number]
  readonly t_df: number
  readonly clubSandwich_CR0?: { readonly df_satt: number }
  readonly clubSandwich_CR2?: { readonly se: number; readonly df_satt: number; readonly p_satt: number }
}

interface Studies {
  readonly twfe_event_study: readonly { readonly e: number; readonly est: number; readonly se: number }[]
  readonly twfe_vcov_cluster: readonly (readonly number[])[]
  readonly twfe_pretrend_wald: { readonly F: number; readonly p: number; readonly df1: number; readonly df2: number }
  readonly sunab_event_study: readonly { readonly e: number | null; readonly est: number; readonly se: number }[]
  readonly sunab_cohort: readonly { readonly cohort: string; readonly est: number; readonly se: number }[]
  readonly sunab_att: { readonly est: number; readonly se: number }
}

describe.runIf(hasShared)('two-way fixed effects on published data', () => {
  const panels = hasShared ? readPublishedPanels() : {}

  it.each(['mpdta_county', 'mpdta_state', 'mpdta_weighted', 'castle_D', 'castle_D_w', 'basedid', 'basestagg'])(
    '%s has every error of fixest, sandwich, plm and clubSandwich',
    name => {
      const expected = readShared(`twfe/${name}.json`) as Coefficients
      const found = twoWayEffect(panels[name]!)
      const { se } = expected
      const pairs: [string, number | null | undefined, number | undefined][] = [
        ['estimate', found.estimate, expected.coef.D],
        ['x1', found.covariates[0]?.estimate, expected.coef.x1],
        ['iid', found.errors.iid, se['iid']],
        ['hc1', found.errors.hc1, se['hetero_HC1']],
        ['nested', found.errors['cr1-nested'], se['cluster_default_nested']],
        ['full', found.errors['cr1-full'], se['cluster_fixefK_full']],
        ['regressors', found.errors['cr1-regressors'], se['cluster_fixefK_none']],
        ['cr0', found.errors.cr0, se['cluster_CR0_noadj']],
        ['cr1', found.errors.cr1, se['cluster_only_GG1']],
        ['p', found.p, expected.pvalue_default],
        ['lower', found.lower, expected.ci95_default[0]],
        ['df', found.clusters - 1, expected.t_df],
      ]
      if (expected.clubSandwich_CR2) {
        pairs.push(['cr2', found.cr2!.se, expected.clubSandwich_CR2.se], ['cr2 df', found.cr2!.df, expected.clubSandwich_CR2.df_satt])
        pairs.push(['cr2 p', found.cr2!.p, expected.clubSandwich_CR2.p_satt], ['cr0 df', found.cr0Df, expected.clubSandwich_CR0!.df_satt])
      }
      expect(pairs.filter(([, own, other]) => distance(own, other) > 1e-9)).toEqual([])
    },
  )

  it.each(['mpdta_es', 'castle_es', 'basestagg_es'])(
    '%s has the event study, its covariance and test, and that of Sun and Abraham',
    name => {
      const expected = readShared(`twfe/${name}.json`) as Studies
      const [study, interacted] = [twoWayEventStudy(panels[name]!), sunAbraham(panels[name]!)]
      const far: unknown[] = []
      const compare = (what: string, own: number | null | undefined, other: number): void => {
        if (distance(own, other) > 1e-9) far.push([what, own, other])
      }
      for (const { e, est, se } of expected.twfe_event_study) {
        const own = study.by.find(({ event }) => event === e)
        compare(`event ${e}`, own?.estimate, est)
        compare(`event ${e} se`, own?.se, se)
      }
      expected.twfe_vcov_cluster.flat().forEach((value, at) => compare(`covariance ${at}`, study.covariance[at]! + 1, value + 1))
      compare('F', study.preTest?.f, expected.twfe_pretrend_wald.F)
      compare('F p', study.preTest?.p, expected.twfe_pretrend_wald.p)
      expect([study.preTest?.df1, study.preTest?.df2]).toEqual([expected.twfe_pretrend_wald.df1, expected.twfe_pretrend_wald.df2])
      for (const { e, est, se } of expected.sunab_event_study) {
        const own = e === null ? interacted.covariates[0] : interacted.by.find(({ event }) => event === e)
        compare(`sunab ${e}`, own?.estimate, est)
        compare(`sunab ${e} se`, own?.se, se)
      }
      for (const { cohort, est, se } of expected.sunab_cohort) {
        const own = interacted.group.find(({ group }) => cohort === `cohort::${group}`) ?? interacted.covariates[0]
        compare(cohort, own?.estimate, est)
        compare(`${cohort} se`, own?.se, se)
      }
      compare('sunab', interacted.overall.estimate, expected.sunab_att.est)
      compare('sunab se', interacted.overall.se, expected.sunab_att.se)
      expect(far).toEqual([])
    },
  )
})
