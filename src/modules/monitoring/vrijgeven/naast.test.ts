import { describe, expect, it } from 'vitest'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { zetNaast } from './naast.ts'
import type { Delen, OpenCijfers } from './naast.ts'

const kwartalen = ['2025-Q1', '2025-Q2']
const delen = (cijfers: Readonly<Record<string, number | null>>): Delen =>
  new Map(Object.entries(cijfers).map(([deel, waarde]) => [deel === 'aantal' ? null : deel, { waarde, scheelt: null }]))
const uren = (teller: number | null, noemer: number | null) => delen({ teller, noemer })

/** The same places in each quarter. */
function openOf(indicator: IndicatorNaam, plekken: Readonly<Record<string, Delen>>): ReadonlyMap<IndicatorNaam, OpenCijfers> {
  return new Map([[indicator, new Map(kwartalen.map(periode => [periode, new Map(Object.entries(plekken))]))]])
}

const eigen = { indicator: 'uren-wijkverpleging', activiteit: null, perioden: kwartalen, isEnige: true } as const
const vijf = {
  alle: uren(40_000, 500),
  buiten: uren(90_000, 1_000),
  a: uren(6_000, 100),
  b: uren(9_000, 100),
  c: uren(8_000, 100),
  d: uren(9_000, null),
  e: uren(8_000, 100),
}

describe('others beside a series', () => {
  it('are everybody together, and of those that are alike the ones that are shown, divided anew', () => {
    const { alle, gelijken } = zetNaast(eigen, openOf('uren-wijkverpleging', vijf), ['a', 'b', 'c', 'd'])
    expect(alle).toEqual({ punten: kwartalen.map(periode => ({ periode, waarde: 80, buurten: 5 })), reden: null })
    expect(gelijken.punten[0]).toEqual({ periode: '2025-Q1', waarde: 23_000 / 300, buurten: 3 })
  })

  it('are never fewer than three', () => {
    const { a, b, alle, buiten } = vijf
    const open = openOf('uren-wijkverpleging', { a, b, alle, buiten })
    expect(zetNaast(eigen, open, ['a', 'b'])).toEqual({
      alle: { punten: [], reden: 'te-weinig' },
      gelijken: { punten: [], reden: 'te-weinig' },
    })
    expect(zetNaast(eigen, openOf('uren-wijkverpleging', vijf), ['a', 'b', 'd']).gelijken.reden).toBe('te-weinig')
  })

  it('have of counts the mean per buurt, and of one activity among more nothing', () => {
    const een = delen({ aantal: 20 })
    const open = openOf('bewoners-deelname', { alle: delen({ aantal: 90 }), a: een, b: een, c: delen({ aantal: 50 }) })
    const own = { ...eigen, indicator: 'bewoners-deelname', activiteit: 'soep' } as const
    expect(zetNaast(own, open, null).alle.punten[0]).toEqual({ periode: '2025-Q1', waarde: 30, buurten: 3 })
    expect(zetNaast({ ...own, isEnige: false }, open, null).alle).toEqual({ punten: [], reden: 'per-activiteit' })
  })

  it('add up what a figure is made of, when it is known of the same buurten', () => {
    const own = { ...eigen, indicator: 'seh-en-hap' } as const
    const perDeel = { alle: uren(300, 1_000), a: uren(90, 300), b: uren(90, 300), c: uren(120, 400) }
    const both = new Map([...openOf('seh-bezoeken', perDeel), ...openOf('hap-bezoeken', perDeel)])
    expect(zetNaast(own, both, ['a', 'b', 'c'])).toMatchObject({
      alle: { punten: [{ waarde: 0.6, buurten: 3 }, { waarde: 0.6 }] },
      gelijken: { punten: [{ waarde: 0.6, buurten: 3 }, { waarde: 0.6 }] },
    })
    const { c: _, ...two } = perDeel
    const uneven = new Map([...openOf('seh-bezoeken', perDeel), ...openOf('hap-bezoeken', two)])
    expect(zetNaast(own, uneven, null).alle.reden).toBe('te-weinig')
  })

  it('are not there with the reason why', () => {
    const redenOf = (own: Parameters<typeof zetNaast>[0], open = openOf('uren-wijkverpleging', vijf)) =>
      zetNaast(own, open, null).alle.reden
    expect([
      redenOf({ ...eigen, indicator: 'ervaring-bewoners' }),
      redenOf({ ...eigen, indicator: 'opnames' }),
      redenOf({ ...eigen, perioden: ['2025-03'] }),
      redenOf({ ...eigen, perioden: ['2023-Q4'] }),
      redenOf({ ...eigen, perioden: [] }),
      zetNaast(eigen, openOf('uren-wijkverpleging', vijf), null).gelijken.reden,
    ]).toEqual(['niet-gedeeld', 'nog-niets', 'andere-periode', 'te-weinig', null, 'geen-gelijken'])
  })
})
