import { describe, expect, it } from 'vitest'
import { statistiekOf } from '#test/statistics-bed.ts'
import { kenmerkenOfBuurt, kenmerkenOfLand } from './kenmerken.ts'

const gebieden = [
  ['NL00', 'Nederland'],
  ['GM0785', 'Wonderdam', 'Wonderdam'],
  ['WK078501', 'Wijk 01', 'Wonderdam'],
  ['BU07850101', 'Binnenhof', 'Wonderdam', 1],
  ['BU07850102', 'Molenveld', 'Wonderdam', 1],
  ['BU07850103', 'De Horst', 'Wonderdam', 1],
] as const

const kwb = { gebieden, kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: gebieden.map(() => 1000) }] }
const ses = {
  bron: { familie: 'ses-woa', tabel: '85900NED' },
  gebieden,
  kolommen: [
    {
      onderwerp: 'SES-WOA/Totaalscore/Gemiddelde score',
      eenheid: 'Getal',
      decimalen: 3,
      jaar: 2022,
      cellen: [0, 0.1, 0.2, -0.392, 0.25, 'geheim'],
    },
  ],
} as const

describe('what a buurt of the programme is like', () => {
  it('is read from the newest scores and from where its areas lie; a score of two areas together is no score', async () => {
    const statistiek = await statistiekOf(kwb, ses)
    const of = (...codes: readonly string[]) => kenmerkenOfBuurt(statistiek, codes, 2024)
    expect([of('BU07850101'), of('BU07850103'), of('BU07850101', 'BU07850102'), of(), of('BU99999999')]).toEqual([
      { provincie: null, gemeente: 'Wonderdam', ses: -0.392 },
      { provincie: null, gemeente: 'Wonderdam', ses: 'geheim' },
      { provincie: null, gemeente: 'Wonderdam', ses: 'niet-samen-te-voegen' },
      { provincie: null, gemeente: null, ses: 'onbekend' },
      { provincie: null, gemeente: null, ses: 'onbekend' },
    ])
  })

  it('stands beside all buurten of the country, each once', async () => {
    const statistiek = await statistiekOf(kwb, ses)
    const land = kenmerkenOfLand(statistiek, ['BU07850101'])
    expect(land).toEqual({
      periode: '2022',
      alle: [
        { provincie: null, gemeente: 'Wonderdam', ses: -0.392 },
        { provincie: null, gemeente: 'Wonderdam', ses: 'geheim' },
        { provincie: null, gemeente: 'Wonderdam', ses: 0.25 },
      ],
    })
    expect(kenmerkenOfLand(statistiek, [])).toBe(land)
  })

  it('is unknown where nothing with scores is imported', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(kenmerkenOfBuurt(statistiek, ['BU07850101'], null).ses).toBe('niet-geimporteerd')
    expect(kenmerkenOfLand(statistiek, []).periode).toBeNull()
  })
})
