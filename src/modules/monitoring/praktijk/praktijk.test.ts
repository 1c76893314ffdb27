import { describe, expect, it } from 'vitest'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Delen, OpenCijfers } from '../vrijgeven/naast.ts'
import { beoordeelOngeveer, openReeks } from './praktijk.ts'

const delen = (teller: number | null, noemer: number, scheelt: number | null = null): Delen =>
  new Map([
    ['teller', { waarde: teller, scheelt }],
    ['noemer', { waarde: noemer, scheelt }],
  ])
const open = (perPeriode: Readonly<Record<string, Delen>>): OpenCijfers =>
  new Map(Object.entries(perPeriode).map(([periode, own]) => [periode, new Map([['a', own]])]))
const naam = 'opnames' satisfies IndicatorNaam

describe('the released figures of a buurt', () => {
  it('stand in the order of time, without what is hidden, and of periods of one kind', () => {
    const cijfers = open({
      '2025-Q2': delen(60, 2_000),
      '2024': delen(200, 2_000),
      '2025-Q1': delen(50, 2_000),
      '2025-Q3': delen(null, 2_000),
    })
    const found = openReeks(naam, 'a', new Map([[naam, cijfers]]))
    expect(found.map(({ periode, teller, noemer, waarde }) => [periode, teller, noemer, waarde])).toEqual([
      ['2025-Q1', 50, 2_000, 0.025],
      ['2025-Q2', 60, 2_000, 0.03],
    ])
    expect(openReeks(naam, 'b', new Map([[naam, cijfers]]))).toEqual([])
  })

  it('add up what they are made of', () => {
    const both = new Map([
      ['seh-bezoeken', open({ '2025-Q1': delen(100, 2_000), '2025-Q2': delen(100, 2_000) })],
      ['hap-bezoeken', open({ '2025-Q1': delen(140, 2_000) })],
    ] as const)
    const near = expect.closeTo(0.12, 9) as number
    expect(openReeks('seh-en-hap', 'a', both)).toEqual([
      { periode: '2025-Q1', teller: 240, noemer: 2_000, waarde: near, tussen: { onder: near, boven: near } },
    ])
  })
})

describe('a change of rounded figures', () => {
  const judge = (van: number, naar: number, scheelt: number | null) => {
    const cijfers = open({ '2025-Q1': delen(van, 2_000, scheelt), '2025-Q2': delen(naar, 2_000, scheelt) })
    const { regel, isEcht, kant, isGunstig } = beoordeelOngeveer(naam, openReeks(naam, 'a', new Map([[naam, cijfers]])))
    return { regel, isEcht, kant, isGunstig }
  }

  it('is real when chance does not explain it, nor rounding', () => {
    expect(judge(100, 50, 5)).toEqual({ regel: 'voor-en-na', isEcht: true, kant: 'lager', isGunstig: true })
    expect(judge(50, 52, null)).toEqual({ regel: 'voor-en-na', isEcht: false, kant: 'hoger', isGunstig: null })
  })

  it('is not real when both figures may be nearer to each other than they look', () => {
    expect(judge(60, 90, null)).toEqual({ regel: 'voor-en-na', isEcht: true, kant: 'hoger', isGunstig: false })
    expect(judge(60, 90, 10)).toEqual({ regel: 'voor-en-na', isEcht: false, kant: 'hoger', isGunstig: null })
  })

  it('of one figure, or of none, is none', () => {
    const one = openReeks(naam, 'a', new Map([[naam, open({ '2025-Q1': delen(60, 2_000) })]]))
    expect([beoordeelOngeveer(naam, one).regel, beoordeelOngeveer(naam, []).regel]).toEqual(['een-cijfer', 'geen-cijfer'])
  })
})
