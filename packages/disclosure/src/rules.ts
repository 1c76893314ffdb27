import { DisclosureError } from './disclosure-error.ts'
import type { Rules } from './types.ts'

/** Whom a table counts. Of staff fewer people are a group: they are told of together, by where they work. */
export type People = 'residents' | 'staff'

/** Below how many people a count is hidden, at the least. */
export const leastThreshold: Readonly<Record<People, number>> = { residents: 10, staff: 7 }

/** What holds when nothing is said, and what nobody may go below. */
export const defaultRules: Rules = {
  threshold: leastThreshold.residents,
  roundingBase: 5,
  money: { p: 25, minContributors: 3 },
  structuralZeros: [],
}

/** Fills in what was left out. Refuses rules that let through more than the defaults do. */
export function completeRules(given: Partial<Rules> = {}, people: People = 'residents'): Rules {
  const threshold = leastThreshold[people]
  const rules: Rules = { ...defaultRules, threshold, ...given, money: { ...defaultRules.money, ...given.money } }
  requireStrict(rules.threshold, threshold, 'threshold', 'Kleinere groepen blijven verborgen')
  requireStrict(rules.money.p, defaultRules.money.p, 'money.p', 'Zo dicht mag niemand een bedrag kunnen schatten')
  requireStrict(rules.money.minContributors, defaultRules.money.minContributors, 'money.minContributors', 'Zoveel organisaties dragen bij')
  const { roundingBase } = rules
  if (roundingBase !== null) {
    requireStrict(roundingBase, defaultRules.roundingBase ?? 1, 'roundingBase', 'Aantallen worden afgerond; null geeft ze precies')
    if (roundingBase > rules.threshold) {
      throw new DisclosureError(
        'regels-ongeldig',
        `roundingBase is ${roundingBase} en threshold ${rules.threshold}. Rond af op hoogstens de drempel.`,
        'roundingBase',
      )
    }
  }
  return rules
}

function requireStrict(value: number, least: number, path: string, meaning: string): void {
  if (!Number.isFinite(value))
    throw new DisclosureError('regels-ongeldig', `${path} is geen getal. Vul een getal in van ${least} of hoger.`, path)
  if (value < least) {
    throw new DisclosureError(
      'regels-te-los',
      `${path} is ${value}, en dat is ruimer dan mag: minstens ${least}. ${meaning}. Strenger mag, ruimer niet.`,
      path,
    )
  }
  if (path !== 'money.p' && !Number.isInteger(value)) {
    throw new DisclosureError('regels-ongeldig', `${path} is ${value}. Vul een heel getal in.`, path)
  }
}

/** Changes with what readers may conclude from a release, so that releases under different rules are never taken together. */
export function rulesVersion({ threshold, roundingBase, money }: Rules): string {
  return `1 threshold=${threshold} roundingBase=${roundingBase ?? 'null'} p=${money.p} minContributors=${money.minContributors}`
}
