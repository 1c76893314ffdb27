import { describe, expect, it } from 'vitest'
import { analyseSource, kwbTable, peiling } from '#test/analyse-world.ts'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import { requireMaat } from '../../statistics/index.ts'
import { readGewichten } from './gewichten.ts'
import type { Vergelijkbaar } from './schema.ts'
import { makeVergelijkbaar } from './vergelijkbaar.ts'
import { requirePlek } from './waarover.ts'

interface Asked {
  readonly gewichten?: string
  readonly maat?: string
  readonly more?: readonly MadeTable[]
}

async function peersOf(place: string, { gewichten, maat, more = [] }: Asked = {}): Promise<Vergelijkbaar> {
  const statistiek = (await analyseSource(peiling, ...more)).current()
  const asked = {
    gewichten: readGewichten(gewichten),
    maat: maat === undefined ? undefined : requireMaat(statistiek, maat),
    taal: 'nl' as const,
  }
  return makeVergelijkbaar(statistiek, requirePlek(statistiek, place), asked)
}

describe('the areas most like one', () => {
  it('come with what they differ in, and what could not be compared', async () => {
    const { gebieden, kenmerken, ...rest } = await peersOf('BU99010102')
    expect(rest).toEqual({ gebied: { code: 'BU99010102', naam: 'Kerkkwartier', jaar: 2024 }, gezochtTussen: 12, stabiliteit: null })
    expect(gebieden.map(({ naam }) => naam)).not.toContain('Kerkkwartier')
    expect(gebieden[0]).toEqual({
      gebied: 'BU99010106',
      naam: 'Vogelbuurt',
      gemeente: 'Wilgenoord',
      afstand: expect.closeTo(0.52679, 4),
      bekend: 1,
      aandelen: [
        { maat: 'leeftijd-65-plus-pct', aandeel: expect.closeTo(0.08925, 4) },
        { maat: 'ses-score', aandeel: expect.closeTo(0.91075, 4) },
      ],
    })
    expect(kenmerken.map(({ kenmerk, maten }) => [kenmerk, ...maten.filter(({ doetMee }) => doetMee).map(({ maat }) => maat)])).toEqual([
      ['leeftijd', 'leeftijd-65-plus-pct'],
      ['huishoudens'],
      ['herkomst'],
      ['ses', 'ses-score'],
      ['stedelijkheid'],
      ['woningen'],
    ])
  })

  it('follow the weights', async () => {
    const { gebieden } = await peersOf('BU99010102', { gewichten: 'leeftijd:0' })
    expect(gebieden.slice(0, 2).map(({ naam, aandelen }) => [naam, aandelen])).toEqual([
      ['Oude Markt', [{ maat: 'ses-score', aandeel: 1 }]],
      ['Molenveld', [{ maat: 'ses-score', aandeel: 1 }]],
    ])
  })

  it('are sought without a measure that does not count', async () => {
    const { gebieden } = await peersOf('BU99010102', { gewichten: 'leeftijd-65-plus-pct:0' })
    expect(gebieden[0]?.aandelen).toEqual([{ maat: 'ses-score', aandeel: 1 }])
  })

  it('can be set beside the place in another figure', async () => {
    const { cijfer, gebieden } = await peersOf('BU99010102', { maat: 'eenzaam-18plus' })
    expect(cijfer).toEqual({
      maat: 'eenzaam-18plus',
      naam: 'Eenzaam (18+)',
      eenheid: '%',
      decimalen: 1,
      periode: '2024',
      waarde: 50.3,
      bekend: 10,
      mediaan: 45.7,
      laagste: 38.6,
      hoogste: 55,
    })
    expect(gebieden[0]?.cijfer).toEqual({ waarde: 47.9 })
  })

  it('are those of a year before as well, or the list says how many changed', async () => {
    const earlier = (cellen: readonly number[]): MadeTable => ({
      ...kwbTable,
      bron: { ...kwbTable.bron, tabel: 'DEMO-KWB-2023', indelingsjaar: 2023 },
      kolommen: kwbTable.kolommen.map((kolom, index) => ({
        ...kolom,
        jaar: 2023,
        cellen: index === 0 ? kolom.cellen : [0, 0, 0, 0, ...cellen],
      })),
    })
    const same = kwbTable.kolommen[1]?.cellen.slice(4) as number[]
    const { stabiliteit } = await peersOf('BU99010102', { more: [earlier(same)] })
    expect(stabiliteit).toEqual({ woord: 'vast', gebleven: 10, van: 10, eerder: ['2023'] })
  })
})

describe('the peers of a selection', () => {
  it('leave out its own buurten, and the score that cannot be combined', async () => {
    const { gebieden, gebied, kenmerken } = await peersOf('BU99010101,BU99010102', { gewichten: 'ses:0.5' })
    expect(gebied.naam).toBe('2 buurten in Wilgenoord')
    expect(gebieden.map(({ gebied: code }) => code).filter(code => ['BU99010101', 'BU99010102'].includes(code))).toEqual([])
    const ses = kenmerken.find(({ kenmerk }) => kenmerk === 'ses')?.maten.find(({ maat }) => maat === 'ses-score')
    expect(ses).toEqual({
      maat: 'ses-score',
      naam: 'Sociaal-economische score (SES-WOA)',
      periode: '2023',
      doetMee: false,
      reden: 'eigen-cijfer-ontbreekt',
    })
  })
})

describe('a list is refused', () => {
  it('for a place of which too little is known, and where no figures of the country are', async () => {
    await expect(peersOf('BU99010212')).rejects.toThrow('Van Bedrijven is te weinig bekend om vergelijkbare gebieden te zoeken.')
    const statistiek = await statistiekOf({
      ...kwbTable,
      gebieden: kwbTable.gebieden.slice(1),
      kolommen: kwbTable.kolommen.map(kolom => ({ ...kolom, cellen: kolom.cellen.slice(1) })),
    })
    const asked = { gewichten: readGewichten(undefined), taal: 'nl' as const }
    expect(() => makeVergelijkbaar(statistiek, requirePlek(statistiek, 'BU99010101'), asked)).toThrow(
      'Importeer eerst Kerncijfers wijken en buurten.',
    )
  })

  it.each([
    ['luchtkwaliteit:1', "'luchtkwaliteit' is geen kenmerk. Kies uit: leeftijd, huishoudens, herkomst, ses, stedelijkheid, woningen."],
    ['ses:9', 'Geef ses een gewicht van 0 tot en met 5, zoals ses:2.'],
    ['ses', 'Geef ses een gewicht van 0 tot en met 5, zoals ses:2.'],
    ['leeftijd:0,huishoudens:0,herkomst:0,ses:0,stedelijkheid:0,woningen:0', 'Laat minstens één kenmerk meetellen.'],
  ])('for the weights %s', (text, sentence) => {
    expect(() => readGewichten(text)).toThrow(sentence)
  })
})
