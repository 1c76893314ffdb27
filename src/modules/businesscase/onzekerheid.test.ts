import { describe, expect, test } from 'vitest'
import { readAannames } from './model/aannames.ts'
import type { Vraag } from './model/aannames.ts'
import { makeOnzekerheid } from './model/antwoord.ts'
import { omslagen, tornado } from './model/gevoelig.ts'
import { mean, spreidingOf, trek } from './model/trek.ts'
import { kansPerPrijs, rekenWeten } from './model/weten.ts'
import { rekenZaak } from './model/zaak.ts'

const metPrijs = { invoer: { kostenLater: 2_000_000 } } as const satisfies Vraag
const aannamesOf = (vraag: Vraag = metPrijs) => readAannames(vraag).aannames
const draw = (aantal: number, vraag: Vraag = metPrijs) =>
  trek(aannamesOf(vraag), { aantal, zaad: 7, uitkomsten: ['totaalContant', 'besparing'] })

function correlation(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [mean(a), mean(b)]
  const cov = mean(a.map((each, i) => (each - ma) * ((b[i] ?? 0) - mb)))
  return cov / Math.sqrt(mean(a.map(each => (each - ma) ** 2)) * mean(b.map(each => (each - mb) ** 2)))
}

describe('drawing', () => {
  const { invoer, uitkomsten } = draw(20_000)
  const of = (id: string) => invoer.get(id) ?? new Float64Array(0)

  test('gives the same digits for the same seed', () => {
    const once = makeOnzekerheid(aannamesOf(), { aantal: 300, zaad: 5 })
    expect(makeOnzekerheid(aannamesOf(), { aantal: 300, zaad: 5 })).toEqual(once)
    expect(once.uitkomsten.find(({ id }) => id === 'besparing')).toEqual({
      id: 'besparing',
      gemiddelde: 1_099_872_789.45,
      p5: 522_511_275.92,
      p50: 1_050_966_980.86,
      p95: 1_981_477_000.6,
    })
  })

  test('keeps a triangle between its ends, with its own mean and middle', () => {
    const uren = of('urenMinder')
    expect(Math.min(...uren)).toBeGreaterThan(0)
    expect(Math.max(...uren)).toBeLessThan(0.3)
    expect(mean(uren)).toBeCloseTo(0.15, 2)
    expect(spreidingOf(of('euroPerFte')).p50).toBeCloseTo(90_000, -3)
  })

  test('lets inputs move together as much as was said, and others not', () => {
    expect(correlation(of('urenMinder'), of('ligduurMinder'))).toBeCloseTo(0.49, 1)
    expect(correlation(of('urenMinder'), of('euroPerFte'))).toBeCloseTo(0, 1)
  })

  test('leaves the draws of an input as they were when another one changes', () => {
    const other = draw(500, { invoer: { ...metPrijs.invoer, verval: { laag: 0, hoog: 0.5 } } })
    expect(other.invoer.get('urenMinder')).toEqual(draw(500).invoer.get('urenMinder'))
  })

  test('takes a measured effect with its own error, and never beyond what can be', () => {
    const meting = { schatting: 0.95, standaardfout: 0.05, bron: 'een meting', datum: '2027-01-01' }
    const uren = draw(5000, { ...metPrijs, metingen: { urenMinder: meting } }).invoer.get('urenMinder') ?? new Float64Array(0)
    expect(Math.max(...uren)).toBe(1)
    expect(spreidingOf(uren).p50).toBeCloseTo(0.95, 2)
  })

  test('computes each draw as the case itself would', () => {
    const values = Object.fromEntries([...invoer].map(([id, getallen]) => [id, getallen[123] ?? 0]))
    const one = rekenZaak(aannamesOf({ invoer: { ...metPrijs.invoer, ...values } }))
    expect([uitkomsten.get('totaalContant')?.[123], uitkomsten.get('besparing')?.[123]]).toEqual([
      one.getallen['totaalContant'],
      one.getallen['besparing'],
    ])
  })
})

describe('what moves the outcome', () => {
  test('is put in order, with the outcome at both ends of each range', () => {
    const [first, ...others] = tornado(aannamesOf(), 'totaalContant')
    const at = (urenMinder: number) => rekenZaak(aannamesOf({ invoer: { ...metPrijs.invoer, urenMinder } })).getallen['totaalContant']
    expect(first).toEqual({ invoer: 'urenMinder', laag: 0, hoog: 0.3, bijLaag: at(0), bijHoog: at(0.3) })
    expect(others.map(({ invoer }) => invoer)).not.toContain('tekortWv')
  })

  test('tips at zero exactly at the break-even value', () => {
    const found = omslagen(aannamesOf(), 'totaalContant').filter(({ waarde }) => waarde !== null)
    expect(found.map(({ invoer }) => invoer)).toEqual(
      expect.arrayContaining(['kostenLater', 'ftePerPersoon', 'betaaldDeel', 'rente', 'verval']),
    )
    for (const { invoer, waarde } of found) {
      const rest = rekenZaak(readAannames({ invoer: { ...metPrijs.invoer, [invoer]: waarde ?? 0 } }).aannames)
      expect([invoer, (rest.getallen['totaalContant'] ?? 1e9) / 1e9]).toEqual([invoer, expect.closeTo(0, 4)])
    }
  })

  test('is not told when the outcome is unknown', () => {
    expect(omslagen(aannamesOf({}), 'totaalContant')).toEqual([])
  })
})

describe('knowing more', () => {
  const x = Float64Array.from({ length: 4000 }, (_, plek) => (plek + 0.5) / 2000 - 1)
  const noise = Float64Array.from({ length: 4000 }, (_, plek) => ((plek * 1237) % 4000) / 2000 - 1)
  const drawn = {
    aantal: 4000,
    zaad: 1,
    invoer: new Map([
      ['x', x],
      ['noise', noise],
    ]),
    uitkomsten: new Map(),
  }

  test('of the only thing that matters is worth as much as knowing everything: a quarter, for a choice between zero and even odds', () => {
    const found = rekenWeten(drawn, x, () => true)
    expect(found).toMatchObject({
      alles: expect.closeTo(0.25, 3),
      kans: 0.5,
      perInvoer: [
        { invoer: 'x', waarde: expect.closeTo(0.25, 3) },
        { invoer: 'noise', waarde: expect.closeTo(0, 1) },
      ],
    })
  })

  test('is worth nothing when the choice is clear', () => {
    const clear = x.map(each => each + 5)
    expect(rekenWeten(drawn, clear, () => true)).toEqual({ alles: 0, perInvoer: [], kans: 1 })
  })

  test('has no value in euros while the outcome is unknown, but the chance at each price has', () => {
    const unknown = makeOnzekerheid(aannamesOf({}), { aantal: 1000, zaad: 1 })
    expect(unknown.weten).toBeNull()
    const kansen = unknown.kansPerPrijs.map(({ kans }) => kans)
    expect(kansen).toEqual(kansen.toSorted((a, b) => b - a))
    expect(kansPerPrijs(Float64Array.of(1, 3), Float64Array.of(1, 1), [2])).toEqual([{ prijs: 2, kans: 0.5 }])
  })
})
