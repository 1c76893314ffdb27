import { Reading } from './read-json.ts'
import { completeRules } from './rules.ts'
import type { CellKey, MoneyRules, Rules } from './types.ts'

const reading: Reading = new Reading('regels-ongeldig')

/** Reads rules from parsed JSON; what is left out gets its default. Refuses what is looser than the defaults. */
export function parseRules(value: unknown): Rules {
  const found = reading.object(value, '', ['threshold', 'roundingBase', 'structuralZeros', 'money'])
  const { threshold, roundingBase, structuralZeros, money } = found
  return completeRules({
    ...(threshold === undefined ? {} : { threshold: reading.number(threshold, 'threshold') }),
    ...(roundingBase === undefined ? {} : { roundingBase: roundingBase === null ? null : reading.number(roundingBase, 'roundingBase') }),
    ...(structuralZeros === undefined ? {} : { structuralZeros: parseZeros(structuralZeros) }),
    ...(money === undefined ? {} : { money: parseMoney(money) }),
  })
}

function parseMoney(value: unknown): MoneyRules {
  const { p, minContributors } = reading.object(value, 'money', ['p', 'minContributors'])
  const { money } = completeRules()
  return {
    p: p === undefined ? money.p : reading.number(p, 'money.p'),
    minContributors: minContributors === undefined ? money.minContributors : reading.number(minContributors, 'money.minContributors'),
  }
}

function parseZeros(value: unknown): readonly CellKey[] {
  return reading.list(value, 'structuralZeros').map((given, index) => {
    const path = `structuralZeros[${index}]`
    return Object.fromEntries(
      Object.entries(reading.record(given, path)).map(([name, code]) => [name, reading.text(code, `${path}.${name}`)]),
    )
  })
}
