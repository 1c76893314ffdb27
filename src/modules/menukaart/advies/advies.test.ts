import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Doelgroepomvang } from '../doelgroep.ts'
import { gedrukteKaart } from '../kaart/index.ts'
import { adviseer } from './advies.ts'
import type { AdviesVraag, Nood } from './advies.ts'
import { verdeel } from './draag.ts'
import type { Draagkracht } from './draag.ts'

const vallen: Nood = {
  uitdaging: 'vallen',
  ernst: 0.9,
  cijfers: [{ maat: 'beperking-bewegen-65plus', tekst: '21% van de 65-plussers heeft moeite met bewegen (RIVM 2020)' }],
}
const eenzaam: Nood = { uitdaging: 'eenzaamheid', ernst: 0.6, cijfers: [] }
const leren: Nood = { uitdaging: 'leren', ernst: 0.3, cijfers: [] }

function vraag(change: Partial<AdviesVraag> = {}): AdviesVraag {
  return {
    kaart: gedrukteKaart,
    noden: [vallen, eenzaam, leren],
    vandaag: '2026-11-26',
    taal: 'nl',
    omvangVan: () => undefined,
    budgetCent: null,
    gekozen: new Set(),
    ...change,
  }
}

const some = (aantal: number): Doelgroepomvang => ({ aantal, onder: aantal - 10, boven: aantal + 10, schatting: 'telling', delen: [] })

describe('advice from the menukaart', () => {
  it('puts need times evidence times fit times cost in order, and names the figure and the entry that it stands on', () => {
    const [first] = adviseer(vraag({ omvangVan: ({ id }) => (id === 'valpreventie' ? some(240) : undefined) }))
    expect(first).toMatchObject({ interventie: 'valpreventie', naam: 'Ketenaanpak valpreventie', thema: 'preventie', noden: [vallen] })
    expect(first?.score).toBeCloseTo(0.9 * 0.85 * 1 * 0.7)
    expect(first?.factoren.map(({ uitleg }) => uitleg)).toEqual([
      'Kan helpen bij vallen: 21% van de 65-plussers heeft moeite met bewegen (RIVM 2020).',
      'Onderzoek zonder vergelijkingsgroep, of beoordeling door deskundigen.',
      'De doelgroep is hier ongeveer 240, tussen 230 en 250.',
      'Wat het kost, is niet bekend.',
    ])
  })

  it('says of a challenge without a figure that it comes from talks', () => {
    const found = adviseer(vraag({ noden: [eenzaam] })).find(({ interventie }) => interventie === 'voorzorgcirkel')
    expect(found?.factoren[0]?.uitleg).toBe('Kan helpen bij eenzaamheid: dat komt uit gesprekken, zonder cijfer.')
  })

  it('answers nothing without a challenge, and leaves out what the plan has and what is proven not to work', () => {
    expect(adviseer(vraag({ noden: [] }))).toEqual([])
    expect(adviseer(vraag({ noden: [{ ...vallen, ernst: 0 }] }))).toEqual([])
    const ids = (change: Partial<AdviesVraag>) => adviseer(vraag({ noden: [vallen], ...change })).map(({ interventie }) => interventie)
    expect(ids({})).toContain('valpreventie')
    expect(ids({ gekozen: new Set(['valpreventie']) })).not.toContain('valpreventie')
    const kaart = gedrukteKaart.map(each =>
      each.id === 'valpreventie' ? { ...each, bewijs: { ...each.bewijs, wwfh: 'evidence-of-ineffectiveness' as const } } : each,
    )
    expect(ids({ kaart })).not.toContain('valpreventie')
  })

  it('counts expired evidence for less, and a level that somebody gave before what a document claims', () => {
    const share = (change: Partial<AdviesVraag>, id = 'valpreventie') =>
      adviseer(vraag({ noden: [vallen, { uitdaging: 'dementie', ernst: 1, cijfers: [] }], ...change }))
        .find(({ interventie }) => interventie === id)
        ?.factoren.find(({ soort }) => soort === 'bewijs')
    expect(share({}, 'vroegsignalering-kwetsbare-ouderen')).toEqual({
      soort: 'bewijs',
      aandeel: 0.85 * 0.8,
      uitleg: 'Onderzoek zonder vergelijkingsgroep, of beoordeling door deskundigen, maar verlopen sinds 2021-12-31.',
    })
    const kaart = gedrukteKaart.map(each =>
      each.id === 'valpreventie'
        ? { ...each, bewijs: { ...each.bewijs, nl: 'sterke-aanwijzingen' as const, wwfh: 'some-evidence' as const } }
        : each,
    )
    expect(share({ kaart })).toEqual({ soort: 'bewijs', aandeel: 0.8, uitleg: 'Enig bewijs.' })
  })

  it('finds a small target group no fit, and a cost above the budget dear', () => {
    const factors = (change: Partial<AdviesVraag>) =>
      adviseer(vraag({ noden: [eenzaam], ...change }))
        .find(({ interventie }) => interventie === 'zorgzame-buurten')
        ?.factoren.slice(2)
        .map(({ aandeel }) => aandeel)
    expect(factors({ omvangVan: () => some(0), budgetCent: 20_000_000 })).toEqual([0.2, 1])
    expect(factors({ omvangVan: () => some(500), budgetCent: 10_000_000 })).toEqual([1, 0.3])
    expect(factors({})).toEqual([0.7, 0.7])
  })

  it('with a weight of 0 does not look at something at all', () => {
    const scores = adviseer(vraag({ noden: [vallen], weging: { nood: 1, bewijs: 0, past: 0, kosten: 0 } })).map(({ score }) => score)
    expect(new Set(scores)).toEqual(new Set([0.9]))
  })

  it('never falls when a need grows, and has scores from 0 to 1, for any needs', () => {
    const ernst = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(ernst, ernst, (a, b) => {
        const score = (value: number) =>
          adviseer(vraag({ noden: [{ ...vallen, ernst: value }] })).find(({ interventie }) => interventie === 'valpreventie')?.score ?? 0
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect([0, score(low), score(high), 1]).toEqual([0, score(low), score(high), 1].toSorted((x, y) => x - y))
      }),
      { numRuns: 30 },
    )
  })
})

describe('what a network can carry', () => {
  const draagkracht: Draagkracht = { trekkers: 2, perTrekker: 2, lopend: 0, budgetCent: null, fte: null }
  const adviezen = adviseer(vraag())

  it('goes first to the compulsory themes, then to the best, until nobody is left to lead', () => {
    const { nu, later, zonder } = verdeel(adviezen, gedrukteKaart, draagkracht, 'nl')
    expect(nu.length).toBe(4)
    expect(nu.map(({ thema }) => thema)).toEqual(expect.arrayContaining(['zorgzame-buurt', 'lerende-buurt']))
    expect(nu.length + later.length).toBe(adviezen.length)
    expect(later[0]).toMatchObject({ reden: 'trekkers', uitleg: 'Met 2 trekkers die elk 2 dingen tegelijk doen, is het netwerk vol.' })
    expect(zonder).toEqual(expect.arrayContaining(['behandeling-dichtbij']))
  })

  it('keeps within the money, tells what waits for it, and counts costs that nobody knows', () => {
    const many = { ...draagkracht, trekkers: 100, budgetCent: 10_000_000 }
    const { later, cent, kostenOnbekend, nu } = verdeel(adviezen, gedrukteKaart, many, 'nl')
    expect(later).toEqual([
      {
        advies: expect.objectContaining({ interventie: 'zorgzame-buurten' }),
        reden: 'budget',
        uitleg: 'Samen met de rest kost dit 150.000 euro, en er is 100.000 euro.',
      },
    ])
    expect([cent, kostenOnbekend]).toEqual([0, nu.length])
  })

  it('keeps within the staff that can be freed', () => {
    const ouderen = adviseer(vraag({ noden: [{ uitdaging: 'druk-op-huisarts', ernst: 1, cijfers: [] }] }))
    const { later } = verdeel(ouderen, gedrukteKaart, { ...draagkracht, trekkers: 100, fte: 1 }, 'nl')
    expect(later).toMatchObject([
      { advies: { interventie: 'hybride-zorg' }, reden: 'personeel', uitleg: 'Samen met de rest vraagt dit 1,5 fte, en er is 1 fte.' },
    ])
  })

  it('can carry nothing without people, and all of it with enough', () => {
    expect(verdeel(adviezen, gedrukteKaart, { ...draagkracht, trekkers: 0 }, 'nl').nu).toEqual([])
    expect(verdeel(adviezen, gedrukteKaart, { ...draagkracht, trekkers: 1_000 }, 'nl').later).toEqual([])
  })

  it('counts what the network leads already, and says so in the language of the reader', () => {
    const { nu, later } = verdeel(adviezen, gedrukteKaart, { ...draagkracht, lopend: 3 }, 'en')
    expect([nu.length, later[0]?.uitleg]).toEqual([
      1,
      'With 2 people leading 2 things each, the network is full. The plan holds 3 already.',
    ])
  })
})
