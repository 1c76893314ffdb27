import { EffectError } from '../effect-error.ts'
import { noncentralStudentLower, studentQuantile } from '../numbers/distributions.ts'
import { detectableMultiple, panelVariance, requireAbove, requireShare } from './formulas.ts'
import { simulateHistory, spreadOfHistory } from './history.ts'
import type { SimulatedPower } from './history.ts'

export interface PowerQuestion {
  readonly treated: number
  readonly controls: number
  readonly before: number
  readonly after: number
  /** What is known of the outcome: its spread and correlation over time, or its own history (a row per unit, a column per period, none started). */
  readonly outcome: { readonly sd: number; readonly correlation: number } | { readonly history: readonly (readonly number[])[] }
  /** In the unit of the outcome: how likely is it to be found? */
  readonly effect?: number
  readonly alpha?: number
  readonly power?: number
  /** Units that share chance, as in one municipality: how many, and how much. */
  readonly cluster?: { readonly size: number; readonly correlation: number }
  readonly draws?: number
  readonly seed?: number
}

export interface PowerAnswer {
  readonly sd: number
  readonly correlation: number
  /** Standard error of the difference of differences. */
  readonly se: number
  /** The smallest effect that is found with the asked power. */
  readonly detectable: number
  /** Power for the asked effect; null when none was asked. */
  readonly powerAtEffect: number | null
  /** The same for 1, 2, … periods after the start: when is proof possible? */
  readonly byAfter: readonly {
    readonly after: number
    readonly se: number
    readonly detectable: number
    readonly powerAtEffect: number | null
  }[]
  readonly simulated: SimulatedPower | null
}

/** What an evaluation could see, by formula and, with a history, by trying it out on that. Source: McKenzie (2012), Bloom (1995), Burlig and others (2020). */
export function designPower(question: PowerQuestion): PowerAnswer {
  const { treated, controls, before, after, effect, alpha = 0.05, power = 0.8, cluster, draws = 1000, seed = 1 } = question
  for (const [name, value] of Object.entries({ treated, controls })) requireAbove(name, value, 1)
  for (const [name, value] of Object.entries({ before, after })) requireAbove(name, value, 0)
  requireShare('alpha', alpha)
  requireShare('power', power)
  const history = 'history' in question.outcome ? question.outcome.history : null
  const { sd, correlation } = 'history' in question.outcome ? spreadOfHistory(question.outcome.history) : question.outcome
  requireAbove('sd', sd, 0)
  if (!(correlation > -1 && correlation < 1))
    throw new EffectError('option-invalid', { option: 'correlation', found: correlation, expected: '-1 < … < 1' })
  const inflation = cluster ? 1 + (cluster.size - 1) * cluster.correlation : 1
  const df = treated + controls - 2
  const at = (periods: number) => {
    const se = Math.sqrt(panelVariance({ treated, controls, before, after: periods, sd, correlation }).did * inflation)
    return {
      after: periods,
      se,
      detectable: detectableMultiple({ alpha, power, df }) * se,
      powerAtEffect: effect === undefined ? null : powerOf(effect / se, df, alpha),
    }
  }
  const { se, detectable, powerAtEffect } = at(after)
  return {
    sd,
    correlation,
    se,
    detectable,
    powerAtEffect,
    byAfter: Array.from({ length: after }, (_, index) => at(index + 1)),
    simulated: history
      ? simulateHistory(history, {
          treated,
          controls,
          before,
          after,
          alpha,
          power,
          draws,
          seed,
          ...(effect === undefined ? {} : { effect }),
        })
      : null,
  }
}

function powerOf(shift: number, df: number, alpha: number): number {
  const critical = studentQuantile(1 - alpha / 2, df)
  return 1 - noncentralStudentLower(critical, df, Math.abs(shift)) + noncentralStudentLower(-critical, df, Math.abs(shift))
}
