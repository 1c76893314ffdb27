import { decomposeTwoWay, EffectError, groupTimeEffects, syntheticEffect, twoWayEffect, twoWayEventStudy } from '@buurtwijs/effects'
import type { Coefficient, Decomposition, GroupTimeOptions, PanelInput, TwoWayEffect } from '@buurtwijs/effects'
import { Refusal } from '../../refusal.ts'
import type { EffectAnswer, SyntheticAnswer, TwoWayAnswer } from './effect-schema.ts'
import { fullNumberColumn, numberColumn, textColumn } from './panel-file.ts'
import type { PanelFile } from './panel-file.ts'
import type { Plan } from './plan.ts'

export const estimators = ['group-time', 'synthdid', 'sc', 'twfe'] as const
export type Estimator = (typeof estimators)[number]

/** The whole estimate: a file and a plan in, what is published out. */
export function runEffect(file: PanelFile, plan: Plan, estimator: Estimator): EffectAnswer | TwoWayAnswer | SyntheticAnswer {
  return asRefusal(() => {
    const input = inputOf(file, plan)
    switch (estimator) {
      case 'group-time':
        return runGroupTime(input, plan)
      case 'twfe':
        return runTwoWay(input, plan)
      case 'synthdid':
      case 'sc':
        return runSynthetic(input, plan, estimator)
    }
  }, file.name)
}

/** What the estimators refuse, as this program refuses. */
export function asRefusal<T>(work: () => T, file: string): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof EffectError) throw new Refusal(error.message, { code: `effect-${error.code}`, place: { file }, cause: error })
    throw error
  }
}

function inputOf(file: PanelFile, plan: Plan): PanelInput {
  return {
    unit: textColumn(file, plan.unit),
    period: fullNumberColumn(file, plan.period),
    cohort: fullNumberColumn(file, plan.cohort),
    outcome: numberColumn(file, plan.outcome),
    covariates: Object.fromEntries(plan.covariates.map(name => [name, numberColumn(file, name)])),
    ...(plan.weights == null ? {} : { weights: fullNumberColumn(file, plan.weights) }),
    ...(plan.cluster == null ? {} : { cluster: textColumn(file, plan.cluster) }),
  }
}

function runGroupTime(input: PanelInput, plan: Plan): EffectAnswer {
  const { bootstrap, balance, ...options } = plan
  const found = groupTimeEffects(input, {
    ...optionsOf(options),
    ...(bootstrap ? { bootstrap } : {}),
    ...(balance == null ? {} : { balance }),
  })
  const { simple, group, calendar, dynamic } = found.aggregate
  return {
    attGt: [...found.attGt],
    aggregate: {
      simple,
      group: { estimate: group.estimate, se: group.se, by: [...group.by] },
      calendar: { estimate: calendar.estimate, se: calendar.se, by: [...calendar.by] },
      dynamic: { estimate: Number.isNaN(dynamic.estimate) ? null : dynamic.estimate, se: dynamic.se, by: [...dynamic.by] },
    },
    preTest: found.preTest,
    ...(found.bands ? { bands: { ...found.bands, group: group.critical, calendar: calendar.critical, dynamic: dynamic.critical } } : {}),
    units: found.units,
    dropped: [...found.dropped],
    warnings: found.warnings.map(({ code, dutch, english }) => ({ code, nl: dutch, en: english })),
  }
}

function optionsOf({
  method,
  control,
  base,
  anticipation,
  panel,
  unbalanced,
  level,
}: Omit<Plan, 'bootstrap' | 'balance'>): GroupTimeOptions {
  return { method, control, base, anticipation, panel, unbalanced, level }
}

function runTwoWay(input: PanelInput, { level }: Plan): TwoWayAnswer {
  const { used, found, unchanging } = fitTwoWay(input, level)
  const decomposition = decompose(used)
  const study = twoWayEventStudy(used, { level })
  return {
    estimator: 'twfe',
    ...figuresOf(found),
    errors: found.errors,
    cr2: found.cr2,
    covariates: found.covariates.map(each => ({ name: each.name, ...figuresOf(each) })),
    eventStudy: study.by.map(each => ({ event: each.event, ...figuresOf(each) })),
    decomposition: decomposition ? { shares: decomposition.shares, parts: [...decomposition.parts] } : null,
    clusters: found.clusters,
    units: found.fit.units,
    dropped: [...found.dropped],
    warnings: [warnTwoWay(decomposition), ...unchanging.map(warnUnchanging)],
  }
}

/** Covariates that the effects of units and periods say already are left out, and named. */
function fitTwoWay(input: PanelInput, level: number): { used: PanelInput; found: TwoWayEffect; unchanging: readonly string[] } {
  const unchanging: string[] = []
  const left = new Map(Object.entries(input.covariates ?? {}))
  for (;;) {
    const used = { ...input, covariates: Object.fromEntries(left) }
    try {
      return { used, found: twoWayEffect(used, { level }), unchanging }
    } catch (error) {
      const column = error instanceof EffectError && error.code === 'effect-collinear' ? String(error.details['column']) : ''
      if (!left.delete(column)) throw error
      unchanging.push(column)
    }
  }
}

function warnUnchanging(column: string): TwoWayAnswer['warnings'][number] {
  return {
    code: 'covariate-left-out',
    nl: `Het kenmerk ${column} is weggelaten: het verandert niet, of zegt niets dat niet al in de andere zit.`,
    en: `Covariate ${column} was left out: it does not change, or says nothing that the others do not.`,
  }
}

function figuresOf({ estimate, se, p, lower, upper }: Coefficient): Omit<Coefficient, 'name'> {
  return { estimate, se, p, lower, upper }
}

/** Only for a complete panel without covariates and weights. */
function decompose(input: PanelInput): Decomposition | null {
  if (input.weights || Object.keys(input.covariates ?? {}).length > 0) return null
  try {
    return decomposeTwoWay(input)
  } catch (error) {
    if (error instanceof EffectError && error.code === 'not-balanced') return null
    throw error
  }
}

function warnTwoWay(decomposition: Decomposition | null): TwoWayAnswer['warnings'][number] {
  const share = decomposition ? Math.round(100 * decomposition.shares.already) : null
  return {
    code: 'two-way-compares-with-started',
    nl:
      share === null
        ? 'Deze schatter houdt late starters ook tegen vroege starters aan, en kan daardoor ver naast het effect zitten. Gebruik haar alleen om te vergelijken.'
        : `Deze schatter houdt late starters ook tegen vroege starters aan: dat is ${share}% van haar gewicht. Groeit het effect, dan zit zij ernaast. Gebruik haar alleen om te vergelijken.`,
    en:
      share === null
        ? 'This estimator also holds late starters against early ones, and can be far from the effect. Use it only to compare.'
        : `This estimator also holds late starters against early ones: ${share}% of its weight. When effects grow it is off. Use it only to compare.`,
  }
}

function runSynthetic(input: PanelInput, { level, bootstrap, errors, covariates }: Plan, method: 'synthdid' | 'sc'): SyntheticAnswer {
  const { unit, period, cohort, outcome } = input
  const found = syntheticEffect({ unit, period, cohort, outcome }, { method, level, errors: errors ?? 'placebo', ...bootstrap })
  return {
    estimator: method,
    estimate: found.estimate,
    se: found.se,
    lower: found.lower,
    upper: found.upper,
    cohorts: found.cohorts.map(({ group, estimate, units, by, controls, periods }) => ({
      group,
      estimate,
      units,
      by: [...by],
      controls: controls.map(each => ({ unit: String(each.unit), weight: each.weight })),
      periods: [...periods],
    })),
    units: found.units,
    dropped: [...found.dropped],
    warnings: [
      ...(input.weights || covariates.length > 0 ? [warnPlain] : []),
      ...found.cohorts.filter(({ fit, noise }) => fit > noise).map(({ group }) => warnFit(group)),
    ],
  }
}

function warnFit(group: number): SyntheticAnswer['warnings'][number] {
  return {
    code: 'no-close-fit',
    nl: `Voor cohort ${group} is er geen mengsel van andere eenheden dat voor de start dichtbij ligt. De schatting zegt dan weinig.`,
    en: `For cohort ${group} no mix of other units lies close before the start. The estimate then says little.`,
  }
}

const warnPlain = {
  code: 'covariates-not-used',
  nl: 'Deze schatter gebruikt geen kenmerken en geen gewichten: alleen de reeksen zelf.',
  en: 'This estimator uses no covariates and no weights: the series only.',
}
