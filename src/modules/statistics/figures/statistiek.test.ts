import { parseGebiedCode } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { sourceOf, statistiekOf } from '#test/statistics-bed.ts'

const code = (text: string) => parseGebiedCode(text).code
const gebieden = [
  ['NL00', 'Nederland'],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 3],
] as const

const kwb: MadeTable = {
  gebieden,
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 1_230, 0] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_677_228, 470, 0] },
    { onderwerp: 'Wonen/Iets wat niemand kent', jaar: 2024, cellen: [1, 2, 3] },
  ],
}

const rivm: MadeTable = {
  bron: { familie: 'rivm-gezondheid', uitgever: 'RIVM', tabel: '50090NED', indelingsjaar: 2020 },
  gebieden,
  kolommen: [2012, 2016, 2020].map((jaar, wave) => ({
    onderwerp: 'Eenzaam',
    eenheid: '%',
    decimalen: 1,
    jaar,
    cellen: [39.6 + wave, 40 + wave, 41 + wave],
    dimensies: { Leeftijd: '18 jaar of ouder' },
  })),
}

describe('the figures of all releases', () => {
  it('are found by measure, period and area', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(statistiek.find('inwoners', '2024', code('BU07850101'))?.cel).toEqual({ waarde: 1230 })
    expect(statistiek.find('inwoners', '2023', code('BU07850101'))).toBeNull()
    expect(statistiek.find('inwoners', '2024', code('BU99999999'))).toBeNull()
  })

  it('hold every wave, newest first', async () => {
    const statistiek = await statistiekOf(rivm)
    expect(statistiek.periodes('eenzaam-18plus', code('BU07850101')).map(({ id }) => id)).toEqual(['2020', '2016', '2012'])
  })

  it('derive a share from two counts of one release; a share of nobody cannot occur', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(statistiek.find('leeftijd-65-plus-pct', '2024', code('BU07850101'))?.cel).toEqual({ waarde: 38.2 })
    expect(statistiek.find('leeftijd-65-plus-pct', '2024', code('BU07850102'))?.cel).toEqual({
      waarde: null,
      ontbreekt: 'kan-niet-voorkomen',
    })
  })

  it('give no share of so few that rounding to five decides it', async () => {
    const kolommen = [
      { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 45, 50] },
      { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_677_228, 20, 20] },
    ]
    const statistiek = await statistiekOf({ gebieden, kolommen })
    expect(statistiek.find('leeftijd-65-plus-pct', '2024', code('BU07850101'))?.cel).toEqual({ waarde: null, ontbreekt: 'te-klein' })
    expect(statistiek.find('leeftijd-65-plus-pct', '2024', code('BU07850102'))?.cel).toEqual({ waarde: 40 })
  })

  it('take the newest final edition of the home table; the others stay', async () => {
    const newer = {
      ...kwb,
      bron: { gewijzigd: '2026-05-01' },
      kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 1_235, 0] }],
    }
    const kaart: MadeTable = {
      bron: { familie: 'wijkbuurtkaart', tabel: 'wijkbuurtkaart-2024', gewijzigd: '2027-01-01' },
      gebieden,
      kolommen: [{ onderwerp: 'aantal_inwoners', sleutel: 'aantal_inwoners', jaar: 2024, cellen: [17_942_942, 9_999, 0] }],
    }
    const statistiek = await statistiekOf(kwb, kaart, newer)
    expect(statistiek.find('inwoners', '2024', code('BU07850101'))?.cel).toEqual({ waarde: 1235 })
    expect(statistiek.reeksen('inwoners')).toHaveLength(3)
  })

  it('ask another table when one has no value, but never an older edition of a table that keeps it secret', async () => {
    const secret = {
      ...kwb,
      bron: { gewijzigd: '2026-05-01' },
      kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 'geheim', 0] }],
    } as const
    expect((await statistiekOf(kwb, secret)).find('inwoners', '2024', code('BU07850101'))?.cel).toEqual({
      waarde: null,
      ontbreekt: 'geheim',
    })
    const empty = {
      ...secret,
      kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: ['nog-niet-gepubliceerd', 'nog-niet-gepubliceerd', 0] }],
    } as const
    expect((await statistiekOf(kwb, empty)).find('inwoners', '2024', code('BU07850101'))?.cel).toEqual({ waarde: 1230 })
  })

  it('never run silently over a redrawn boundary', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    const same = statistiek.gebieden.find(code('BU07850101'))
    const redrawn = statistiek.gebieden.find(code('BU07850102'))
    expect(same && statistiek.findFor('eenzaam-18plus', '2020', same)?.cel).toEqual({ waarde: 42 })
    expect(redrawn && statistiek.findFor('eenzaam-18plus', '2020', redrawn)?.cel).toEqual({ waarde: null, ontbreekt: 'indeling-gewijzigd' })
    const as2020 = statistiek.gebieden.find(code('BU07850102'), 2020)
    expect(as2020 && statistiek.findFor('eenzaam-18plus', '2020', as2020)?.cel).toEqual({ waarde: 43 })
  })

  it('keep a topic that nobody curated, so that it can be found', async () => {
    const statistiek = await statistiekOf(kwb)
    const found = [...statistiek.maten()].find(maat => maat.naam.nl.includes('niemand kent'))
    expect(found && statistiek.find(found.id, '2024', code('BU07850102'))?.cel).toEqual({ waarde: 3 })
  })

  it("carry the publisher's own interval", async () => {
    const dimensies = { Leeftijd: '18 jaar of ouder' }
    const statistiek = await statistiekOf({
      ...rivm,
      kolommen: [
        { onderwerp: 'Eenzaam', eenheid: '%', jaar: 2020, cellen: [47, 42, 43], dimensies },
        { onderwerp: 'Eenzaam', eenheid: '%', jaar: 2020, cellen: [46, 35, 'onbekend'], dimensies, marge: 'onder' },
        { onderwerp: 'Eenzaam', eenheid: '%', jaar: 2020, cellen: [48, 49, 'onbekend'], dimensies, marge: 'boven' },
      ],
    })
    expect(statistiek.find('eenzaam-18plus', '2020', code('BU07850101'))?.cel).toEqual({ waarde: 42, onder: 35, boven: 49 })
    expect(statistiek.find('eenzaam-18plus', '2020', code('BU07850102'))?.cel).toEqual({ waarde: 43 })
  })

  it('are there as soon as a release is, and gone as soon as it is', async () => {
    const source = await sourceOf(kwb)
    const [release] = source.store.list()
    expect(source.current().find('inwoners', '2024', code('BU07850101'))?.cel).toEqual({ waarde: 1230 })
    source.store.remove(release?.id ?? '')
    expect(source.current().find('inwoners', '2024', code('BU07850101'))).toBeNull()
  })

  it('place an area among its own kind only', async () => {
    const statistiek = await statistiekOf(kwb)
    const [reeks] = statistiek.reeksen('inwoners')
    const rangorde = reeks && statistiek.rangorde(reeks, 'buurt', code('BU07850101'))
    expect([0, 1, 2].map(row => rangorde?.positieOf(row))).toEqual([null, 0.75, 0.25])
    expect(rangorde).toMatchObject({ aantal: 2, verdeling: { min: 0, p10: 123, p25: 307.5, p50: 615, p75: 922.5, p90: 1107, max: 1230 } })
  })
})
