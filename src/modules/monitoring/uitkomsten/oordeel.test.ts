import { describe, expect, it } from 'vitest'
import { afspraken } from '../indicatoren/afspraken.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { maakMeetplan } from '../meetplan/meetplan.ts'
import type { Doel } from '../meetplan/regel.ts'
import { beoordeelReeks } from './oordeel.ts'
import { maakReeksen } from './reeks.ts'
import type { Reeks } from './reeks.ts'

interface Made {
  readonly indicator: IndicatorNaam
  readonly laag: 'adoptie' | 'kwaliteit' | 'effectiviteit'
  readonly cijfers: Readonly<Record<string, readonly [teller: number, noemer: number | null]>>
  readonly doel?: Doel
  readonly frequentie?: 'maand' | 'kwartaal' | 'jaar'
  readonly herzet?: readonly string[]
}

function reeksOf({ indicator, laag, cijfers, doel, frequentie = 'kwartaal', herzet = [] }: Made): Reeks {
  const isOwn = !['uren-wijkverpleging', 'seh-bezoeken', 'seh-en-hap'].includes(indicator)
  const activiteit = isOwn ? 'a' : null
  const keuze = { bron: null, frequentie, eigenaar: null, persoon: null, nulperiode: null, doel: doel ?? null, versie: 1 }
  const meetplan = maakMeetplan([{ id: 'a', naam: 'Wandelen', thema: 'preventie', van: '2025-01-10', tot: null, effecten: [] }], {
    afspraken,
    lagen: [{ activiteit: 'a', laag, indicatoren: [indicator], reden: '', versie: 1 }],
    regels: [{ indicator, activiteit, ...keuze }],
  })
  const metingen = Object.entries(cijfers).map(([periode, [teller, noemer]]) => ({
    indicator,
    activiteit,
    periode,
    cijfer: { teller, noemer },
  }))
  const found = maakReeksen(meetplan, metingen, new Map([[`${indicator} ${activiteit ?? ''}`, herzet]])).find(
    each => each.indicator === indicator,
  )
  if (found === undefined) throw new Error('no series')
  return found
}

describe('a judgement', () => {
  it('of a short series is whether before and after differ by more than chance', () => {
    const share = (na: number) =>
      beoordeelReeks(
        reeksOf({ indicator: 'mantelzorgbelasting', laag: 'kwaliteit', cijfers: { '2024-Q4': [40, 80], '2025-Q2': [na, 80] } }),
      )
    expect(share(20)).toMatchObject({ regel: 'voor-en-na', isEcht: true, kant: 'lager', isGunstig: true })
    expect(share(36)).toMatchObject({ regel: 'voor-en-na', isEcht: false, kant: 'lager', isGunstig: null })
    expect(share(36).tussen).toEqual({ onder: expect.closeTo(30.061128336808, 8), boven: expect.closeTo(60.262058590131, 8) })
    const count = (na: number) =>
      beoordeelReeks(reeksOf({ indicator: 'clienten-deelname', laag: 'adoptie', cijfers: { '2024-Q4': [8, null], '2025-Q1': [na, null] } }))
    expect([count(12).isEcht, count(30).isEcht]).toEqual([false, true])
  })

  it('of hours says nothing about chance, and of one figure nothing at all', () => {
    const hours = { indicator: 'uren-wijkverpleging', laag: 'effectiviteit' } as const
    const doel = { soort: 'procent', getal: -15, op: null } as const
    const reeks = reeksOf({ ...hours, doel, cijfers: { '2024-Q4': [8000, 100], '2025-Q1': [6700, 100] } })
    expect(reeks.doel?.waarde).toBeCloseTo(68, 10)
    expect(beoordeelReeks(reeks)).toMatchObject({
      regel: 'zonder-marge',
      isEcht: null,
      kant: 'lager',
      isGunstig: true,
      isDoelGehaald: true,
    })
    expect(beoordeelReeks(reeksOf({ ...hours, cijfers: { '2024-Q4': [8000, 100] } })).regel).toBe('een-cijfer')
    expect(beoordeelReeks(reeksOf({ ...hours, cijfers: {} })).regel).toBe('geen-cijfer')
  })

  it('of twelve points and more is the plainest sign of change at its end', () => {
    const month = (index: number) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    const series = (values: readonly number[], herzet: readonly string[] = []) =>
      beoordeelReeks(
        reeksOf({
          indicator: 'clienten-deelname',
          laag: 'adoptie',
          frequentie: 'maand',
          cijfers: Object.fromEntries(values.map((value, index) => [month(index), [value, null] as const])),
          herzet,
        }),
      )
    const rustig = [10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11]
    expect(series(rustig)).toMatchObject({ regel: 'gewone-schommeling', isEcht: false, isGunstig: null })
    expect(series([...rustig, 25])).toMatchObject({ regel: 'buiten-grenzen', isEcht: true, kant: 'hoger', isGunstig: true })
    expect(series([...rustig, 4])).toMatchObject({ regel: 'buiten-grenzen', kant: 'lager', isGunstig: false })
    const risen = [...rustig, 14, 15, 14, 15, 14, 15, 14, 15]
    expect(series(risen)).toMatchObject({ isEcht: true, kant: 'hoger' })
    expect(series(risen, ['2025-01'])).toMatchObject({ regel: 'gewone-schommeling', isEcht: false })
  })

  it('does not put a year and a quarter in one line', () => {
    const reeks = reeksOf({
      indicator: 'uren-wijkverpleging',
      laag: 'effectiviteit',
      cijfers: { '2023': [30_000, 100], '2024-Q4': [8000, 100], '2025-Q1': [7900, 100] },
    })
    expect(reeks.punten.map(({ periode }) => periode)).toEqual(['2024-Q4', '2025-Q1'])
  })
})
