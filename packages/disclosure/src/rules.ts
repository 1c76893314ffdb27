import { DisclosureError } from './disclosure-error.ts'
import type { Rules } from './types.ts'

/** What holds when nothing is said, and what nobody may go below. */
export const defaultRules: Rules = {
  threshold: 10,
  roundingBase: 5,
  money: { p: 25, minContributors: 3 },
  structuralZeros: [],
}

/** Fills in what was left out. Refuses rules that let through more than the defaults do. */
export function completeRules(given: Partial<Rules> = {}): Rules {
  const rules: Rules = { ...defaultRules, ...given, money: { ...defaultRules.money, ...given.money } }
  requireStrict(rules.threshold, defaultRules.threshold, 'threshold', 'Kleinere groepen blijven verborgen')
  requireStrict(rules.money.p, defaultRules.money.p, 'money.p', 'Zo dicht mag niemand een bedrag kunnen schatten')
  requireStrict(rules.money.minContributors, defaultRules.money.minContributors, 'money.minContributors', 'Zoveel organisaties dragen bij')
  const { roundingBase, threshold } = rules
  if (roundingBase !== null) {
    requireStrict(roundingBase, defaultRules.roundingBase ?? 1, 'roundingBase', 'Aantallen worden afgerond; null geeft ze precies')
    if (roundingBase > threshold) {
      throw new DisclosureError(
        'regels-ongeldig',
        `roundingBase is ${roundingBase} en threshold ${threshold}. Rond af op hoogstens de drempel.`,
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
