import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../refusal.ts'
import { analyseer, analyseerSnel } from './analyse.ts'
import { afspraakOf, oordeelOver } from './oordeel.ts'
import { afgesproken } from './regels.ts'
import type { Analyseregels, Paneel } from './regels.ts'
import { proefprogramma, verzinPaneel, voorbeelden } from './verzonnen.ts'

const regels: Analyseregels = { ...afgesproken, basisjaar: 2024, trekkingen: 199 }
const klein = verzinPaneel({
  effect: -0.2,
  scheef: 0,
  cohorten: [{ start: 2025, buurten: 12 }],
  vergelijking: 24,
  jaren: [2021, 2026],
  ruis: 0.05,
  zaad: 5,
})

/** The panel with each row changed, or left out. */
function change(paneel: Paneel, to: (row: { buurt: string; jaar: number; start: number; uitkomst: number }) => object | null): Paneel {
  const rows = paneel.buurt.flatMap((buurt, at) => {
    const row = { buurt, jaar: paneel.jaar[at]!, start: paneel.start[at]!, uitkomst: paneel.uitkomst[at]! }
    const changed = to(row)
    return changed === null ? [] : [{ ...row, ...changed }]
  })
  return {
    buurt: rows.map(({ buurt }) => buurt),
    jaar: rows.map(({ jaar }) => jaar),
    start: rows.map(({ start }) => start),
    uitkomst: rows.map(({ uitkomst }) => uitkomst),
    kenmerken: {},
  }
}

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('a made-up programme', () => {
  it('that works is proven, with the effect near the truth, lines that part at the start, and dots around zero before it', () => {
    const analyse = analyseer(verzinPaneel(voorbeelden.werkt), { ...regels, trekkingen: 1000 })
    expect(analyse).toMatchObject({
      oordeel: 'bewezen',
      redenen: [],
      effect: { deel: expect.closeTo(-0.2, 1) },
      vooraf: { isGelijk: true, jaren: 6 },
      deelnemers: { gestart: 40, vergelijking: 60, heel: { gestart: 40, vergelijking: 60 } },
      cohorten: [
        { start: 2025, buurten: 20 },
        { start: 2026, buurten: 20 },
      ],
    })
    expect(analyse.zonderEen).toHaveLength(40)
    expect(analyse.perJaar.find(({ sinds }) => sinds === -1)).toEqual({ sinds: -1, deel: 0, laag: null, hoog: null, samen: null })
    const [basis, last] = [analyse.lijnen.find(({ jaar }) => jaar === 2024)!, analyse.lijnen.at(-1)!]
    expect([basis.gestart, basis.zonder, basis.vergelijking].map(value => Math.round(value ?? 0))).toEqual([100, 100, 100])
    expect(last.gestart / last.zonder).toBeCloseTo(0.8, 1)
    expect(last.afspraak! / last.zonder).toBeCloseTo(0.85, 10)
  })

  it('that does nothing is not proven, and surely falls short of what was agreed', () => {
    expect(analyseerSnel(verzinPaneel(voorbeelden.niets), regels)).toMatchObject({
      oordeel: 'nog-niet-te-zeggen',
      redenen: ['kan-toeval-zijn'],
      afspraak: 'niet-gehaald',
    })
  })

  it('whose buurten went another way before gets no verdict, however large the difference', () => {
    expect(analyseerSnel(verzinPaneel(voorbeelden.scheef), regels)).toMatchObject({
      oordeel: 'nog-niet-te-zeggen',
      redenen: ['trend-vooraf'],
      afspraak: 'niet-te-zeggen',
    })
  })

  it('that makes it worse goes the wrong way', () => {
    expect(analyseerSnel(verzinPaneel({ ...proefprogramma, effect: 0.2, scheef: 0, zaad: 4 }), regels).oordeel).toBe('tegengesteld')
  })

  it('gives the same digits when rows are shuffled and buurten get other names', () => {
    const other = change(klein, ({ buurt }) => ({ buurt: `x${buurt}` }))
    const turned: Paneel = {
      buurt: other.buurt.toReversed(),
      jaar: other.jaar.toReversed(),
      start: other.start.toReversed(),
      uitkomst: other.uitkomst.toReversed(),
      kenmerken: {},
    }
    const [one, two] = [klein, turned].map(paneel => analyseerSnel(paneel, regels))
    expect([two!.schatting.effect, two!.schatting.p, two!.vooraf]).toEqual([one!.schatting.effect, one!.schatting.p, one!.vooraf])
  })
})

describe('the rule', () => {
  const effect = { deel: -0.2, laag: -0.25, hoog: -0.15 }
  const sterk = {
    regels,
    deelnemers: { jaren: [], gestart: 20, vergelijking: 40, heel: { gestart: 20, vergelijking: 40 } },
    schatting: { effect, effect90: effect, p: 0.001, aantoonbaar: 0.1 },
    vooraf: { isGelijk: true },
    zonderEen: [effect],
  }
  const zwak = { deel: -0.1, laag: -0.21, hoog: 0.01 }

  it.each([
    ['everything holds', sterk, 'bewezen', []],
    ['the groups drifted apart before', { ...sterk, vooraf: { isGelijk: false } }, 'nog-niet-te-zeggen', ['trend-vooraf']],
    ['nobody knows whether they did', { ...sterk, vooraf: null }, 'aanwijzing', ['geen-trend-vooraf']],
    [
      'an effect as agreed could not be seen',
      { ...sterk, schatting: { ...sterk.schatting, aantoonbaar: 0.151 } },
      'aanwijzing',
      ['te-grof'],
    ],
    ['the test for few buurten finds nothing', { ...sterk, schatting: { ...sterk.schatting, p: 0.05 } }, 'aanwijzing', ['kan-toeval-zijn']],
    ['one buurt carries it', { ...sterk, zonderEen: [effect, zwak] }, 'aanwijzing', ['een-buurt-draagt']],
    [
      'there are few buurten',
      { ...sterk, deelnemers: { ...sterk.deelnemers, gestart: 9, heel: { gestart: 9, vergelijking: 40 } } },
      'aanwijzing',
      ['weinig-buurten'],
    ],
    [
      'figures are missing',
      { ...sterk, deelnemers: { ...sterk.deelnemers, gestart: 40, vergelijking: 60 } },
      'aanwijzing',
      ['veel-ontbreekt'],
    ],
    [
      'both intervals hold zero',
      { ...sterk, schatting: { ...sterk.schatting, effect: zwak, effect90: zwak } },
      'nog-niet-te-zeggen',
      ['kan-toeval-zijn'],
    ],
  ] as const)('says what it says when %s', (_, bewijs, oordeel, redenen) => {
    expect(oordeelOver(bewijs)).toMatchObject({ oordeel, redenen })
  })

  it('turns around for an outcome of which more is good', () => {
    const meer = { deel: 0.2, laag: 0.16, hoog: 0.25 }
    const schatting = { ...sterk.schatting, effect: meer, effect90: meer }
    const omgekeerd = { ...sterk, regels: { ...regels, drempel: 0.15 }, schatting, zonderEen: [meer] }
    expect([oordeelOver(omgekeerd), oordeelOver({ ...omgekeerd, regels })]).toMatchObject([
      { oordeel: 'bewezen', afspraak: 'gehaald' },
      { oordeel: 'tegengesteld', afspraak: 'niet-gehaald' },
    ])
    expect(afspraakOf(zwak, -0.15)).toBe('niet-te-zeggen')
  })
})

describe('what would give a number that means nothing is refused', () => {
  const eerste = 'Verzonnen buurt 1'
  it.each([
    ['one buurt that starts', change(klein, row => (row.start !== 0 && row.buurt !== eerste ? null : row)), 'effect-one-treated-unit'],
    ['all start at once', change(klein, row => (row.start === 0 ? null : row)), 'effect-no-controls'],
    ['a start before the data', change(klein, row => (row.start === 0 ? row : { start: 2020 })), 'effect-no-pre-period'],
    ['an outcome that is constant', change(klein, () => ({ uitkomst: 12 })), 'paneel-uitkomst-gelijk'],
    ['an outcome of zero', change(klein, row => (row.buurt === eerste ? { uitkomst: 0 } : row)), 'paneel-nul'],
    [
      'an outcome that is missing half the time',
      change(klein, row => ((row.jaar + row.buurt.length) % 2 === 0 ? { uitkomst: Number.NaN } : row)),
      'paneel-te-veel-gaten',
    ],
    [
      'minutes instead of hours from 2025',
      change(klein, row => (row.jaar < 2025 ? row : { uitkomst: row.uitkomst * 60 })),
      'paneel-andere-eenheid',
    ],
    [
      'minutes only where it started',
      change(klein, row => (row.jaar < 2025 || row.start === 0 ? row : { uitkomst: row.uitkomst * 60 })),
      'paneel-andere-eenheid',
    ],
    ['a buurt twice in a year', change(klein, row => (row.jaar === 2022 ? { jaar: 2021 } : row)), 'paneel-dubbel'],
    [
      'a buurt that starts twice',
      change(klein, row => (row.buurt === eerste && row.jaar === 2022 ? { start: 2026 } : row)),
      'paneel-twee-starts',
    ],
    ['a base year after the start', klein, 'paneel-basisjaar'],
    ['no rows', change(klein, () => null), 'paneel-leeg'],
  ])('%s', (naam, paneel, code) => {
    expect(codeOf(() => analyseerSnel(paneel, naam.startsWith('a base year') ? { ...regels, basisjaar: 2025 } : regels))).toBe(code)
  })
})
