import { describe, expect, it } from 'vitest'
import { Refusal } from '../../refusal.ts'
import { matchQuestionSchema } from './match-schema.ts'
import { readPanelFile } from './panel-file.ts'
import { planSchema, readJson } from './plan.ts'
import { powerQuestionSchema } from './power-schema.ts'
import { runEffect } from './run-effect.ts'
import { runMatch } from './run-match.ts'
import { runPower } from './run-power.ts'

const plan = planSchema.parse({ unit: 'buurt', period: 'jaar', cohort: 'start', outcome: 'uren' })

/** Ten buurten, three of which start in 2025 with two hours less. */
const csv = `buurt;jaar;start;uren;gebied\n${Array.from({ length: 10 }, (_, b) =>
  [2023, 2024, 2025, 2026].map(jaar => {
    const start = b < 3 ? 2025 : 0
    return `B${b};${jaar};${start};${(20 + b + (jaar - 2023) * 0.5 + ((b * jaar) % 3) / 10 - (start > 0 && jaar >= start ? 2 : 0)).toFixed(3)};G${b % 5}`
  }),
)
  .flat()
  .join('\n')}\n`

function refusalOf(work: () => unknown): { readonly code: string; readonly text: string } | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, text: error.toString() }
    throw error
  }
}

describe('an effect from a file and a plan', () => {
  it('is found, with who took part and what to know', () => {
    const answer = runEffect(readPanelFile(csv, 'panel.csv'), plan, 'group-time')
    expect(answer).toMatchObject({
      attGt: [
        { group: 2025, period: 2024 },
        { group: 2025, period: 2025, estimate: expect.closeTo(-2, 0) },
        { group: 2025, period: 2026, estimate: expect.closeTo(-2, 0) },
      ],
      preTest: { df: 1 },
      units: 10,
      dropped: [],
      warnings: [{ code: 'small-cohort' }, { code: 'few-clusters' }],
    })
    expect(answer).not.toHaveProperty('bands')
  })

  it('does not change when lines are shuffled and buurten get other names', () => {
    const [header, ...lines] = csv.trim().split('\n')
    const other = [header, ...lines.toReversed().map(line => line.replace(/^B(\d)/, (_, b: string) => `Z${9 - Number(b)}`))].join('\n')
    const withBands = { ...plan, bootstrap: { draws: 200, seed: 3 } }
    expect(runEffect(readPanelFile(other, 'panel.csv'), withBands, 'group-time')).toEqual(
      runEffect(readPanelFile(csv, 'panel.csv'), withBands, 'group-time'),
    )
  })

  it('warns when no mix of buurten comes near those that start', () => {
    expect(runEffect(readPanelFile(csv, 'panel.csv'), plan, 'sc')).toMatchObject({ estimator: 'sc', warnings: [{ code: 'no-close-fit' }] })
  })

  it.each(['twfe', 'synthdid'] as const)('is also given by %s, in its own form', estimator => {
    expect(runEffect(readPanelFile(csv, 'panel.csv'), plan, estimator)).toMatchObject({
      estimator,
      estimate: expect.closeTo(-2, 0),
      units: 10,
    })
  })

  it.each([
    ['a word instead of a figure', csv.replace(/\d+\.\d{3}/, 'veel'), plan, 'panel-not-a-number'],
    ['a line that misses a field', `${csv}B9;2027;0\n`, plan, 'panel-ragged'],
    ['a column that is not there', csv, { ...plan, outcome: 'geluk' }, 'panel-column-unknown'],
    ['a column twice', csv.replace('gebied', 'uren'), plan, 'panel-column-twice'],
    ['no lines', 'buurt;jaar;start;uren\n', plan, 'panel-empty'],
    ['a quote without an end', `${csv}"B9;2027;0;1;G\n`, plan, 'panel-quote-open'],
    ['a start that is missing', csv.replace(/;2025;(?=\d+\.)/, ';;'), plan, 'panel-not-a-number'],
    ['a buurt twice in a year', `${csv}B9;2026;0;1;G\n`, plan, 'effect-duplicate-row'],
    ['a cohort that starts before the data', csv.replaceAll(/;2025;(?=\d+\.)/g, ';2020;'), plan, 'effect-no-pre-period'],
  ])('refuses %s', (_, text, own, code) => {
    const refused = refusalOf(() => runEffect(readPanelFile(text, 'panel.csv'), own, 'group-time'))
    expect(refused?.code).toBe(code)
  })

  it('reads quoted fields, a BOM and Windows line ends', () => {
    const file = readPanelFile('\uFEFFa,"b ""x"""\r\n1,"2,5"\r\n', 'f.csv')
    expect([...file.columns]).toEqual([
      ['a', ['1']],
      ['b "x"', ['2,5']],
    ])
  })
})

describe('a plan', () => {
  it.each([
    ['{', 'plan-not-json', 'plan.json: Dit bestand is geen JSON.'],
    [
      '{"unit":"a","period":"b","cohort":"c","outcome":"d","methode":"dr"}',
      'plan-invalid',
      'plan.json, veld methode: Dit veld klopt niet: de naam is onbekend, het ontbreekt, of de waarde kan niet.',
    ],
    [
      '{"unit":"a","period":"b","cohort":"c","outcome":"d","level":95}',
      'plan-invalid',
      'plan.json, veld level: Dit veld klopt niet: de naam is onbekend, het ontbreekt, of de waarde kan niet.',
    ],
  ])('%s is refused', (text, code, sentence) => {
    expect(refusalOf(() => readJson(text, 'plan.json', planSchema))).toEqual({ code, text: sentence })
  })
})

describe('comparison buurten', () => {
  const units = Array.from({ length: 12 }, (_, at) => ({
    id: `B${at}`,
    treated: at < 3,
    covariates: { ouderen: (at * 7) % 11, inkomen: (at * 5) % 13 },
    team: at === 0 || at === 7 ? 'team Oost' : null,
    adjacent: at === 1 ? ['B5', 'B6'] : [],
  }))

  it('are never next door and never of the same team', () => {
    const question = matchQuestionSchema.parse({ units })
    const { pairs, unmatched, balance } = runMatch(question, 'vraag.json')
    expect([pairs.length, unmatched, balance.before.map(({ covariate }) => covariate)]).toEqual([3, [], ['ouderen', 'inkomen']])
    expect(
      pairs.filter(
        ({ treated, comparison }) => (treated === 'B0' && comparison === 'B7') || (treated === 'B1' && ['B5', 'B6'].includes(comparison)),
      ),
    ).toEqual([])
  })

  it.each([
    ['match-unit-twice', [...units, units[0]!]],
    ['match-covariates-differ', [...units, { ...units[5]!, id: 'B99', covariates: { ouderen: 1 } }]],
    ['effect-nobody-treated', units.map(unit => ({ ...unit, treated: false }))],
  ])('%s', (code, own) => {
    expect(refusalOf(() => runMatch(matchQuestionSchema.parse({ units: own }), 'vraag.json'))?.code).toBe(code)
  })
})

describe('power', () => {
  it('says from which year an effect of 15% can be seen', () => {
    const answer = runPower(
      powerQuestionSchema.parse({ treated: 20, controls: 60, before: 3, after: 3, outcome: { sd: 20, correlation: 0.7 }, effect: -15 }),
      'vraag.json',
    )
    expect(answer.byAfter.map(({ after, detectable }) => [after, detectable < 15])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ])
    expect(answer.simulated).toBeNull()
  })

  it('refuses a correlation of one', () => {
    expect(
      refusalOf(() =>
        runPower(
          powerQuestionSchema.parse({ treated: 20, controls: 60, before: 3, after: 3, outcome: { sd: 20, correlation: 1 } }),
          'v.json',
        ),
      )?.code,
    ).toBe('effect-option-invalid')
  })
})
