import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuurtKenmerken } from './spreiding.ts'
import { describeSpreiding } from './spreiding.ts'

function buurt(provincie: string | null, gemeente: string | null, ses: BuurtKenmerken['ses']): BuurtKenmerken {
  return { provincie, gemeente, ses }
}

/** A made-up country of ten buurten: six in Noord, three in Zuid, one in West, with scores from 1 to 10. */
const alle = Array.from({ length: 10 }, (_, index) => buurt(index < 6 ? 'Noord' : index < 9 ? 'Zuid' : 'West', null, index + 1))

describe('the set of chosen buurten', () => {
  it('is laid beside all buurten of the country', () => {
    const gekozen = [
      buurt('Zuid', 'Wilgenoord', 1),
      buurt('Zuid', 'Wilgenoord', 2),
      buurt('Zuid', 'Rietmeer', 9),
      buurt('Noord', 'Elzen', 'geheim'),
    ]
    expect(describeSpreiding(gekozen, alle)).toEqual({
      aantal: 4,
      provincies: [
        { provincie: 'Noord', gekozen: 1, alle: 6, aandeelGekozen: 0.25, aandeelAlle: 0.6 },
        { provincie: 'Zuid', gekozen: 3, alle: 3, aandeelGekozen: 0.75, aandeelAlle: 0.3 },
        { provincie: 'West', gekozen: 0, alle: 1, aandeelGekozen: 0, aandeelAlle: 0.1 },
      ],
      provincieOnbekend: 0,
      gemeentenVaker: [{ gemeente: 'Wilgenoord', gekozen: 2 }],
      vijfden: [
        { vijfde: 1, gekozen: 2 },
        { vijfde: 2, gekozen: 0 },
        { vijfde: 3, gekozen: 0 },
        { vijfde: 4, gekozen: 0 },
        { vijfde: 5, gekozen: 1 },
      ],
      sesOnbekend: 1,
      zinnen: [
        { regel: 'provincies-met-en-zonder', tekst: 'De 4 buurten liggen in 2 van de 3 provincies. Er is nog geen buurt in West.' },
        { regel: 'provincie-zwaar', tekst: '3 van de 4 buurten liggen in Zuid. Van alle buurten in Nederland ligt daar 30%.' },
        { regel: 'gemeente-vaker', tekst: 'In de gemeente Wilgenoord liggen 2 van de 4 buurten.' },
        {
          regel: 'vijfden-geteld',
          tekst:
            '2 van de 3 buurten met een bekende score horen bij het vijfde deel van Nederland met de laagste score. Bij een gelijke mix is dat één op de vijf.',
        },
        { regel: 'vijfde-leeg', tekst: 'Er is geen buurt uit het vijfde deel van Nederland met een lage score.' },
        { regel: 'vijfde-leeg', tekst: 'Er is geen buurt uit het vijfde deel van Nederland met een score in het midden.' },
        { regel: 'vijfde-leeg', tekst: 'Er is geen buurt uit het vijfde deel van Nederland met een hoge score.' },
        { regel: 'ses-onbekend', tekst: 'Van 1 buurt weten wij de sociaal-economische score niet. Die telt hier niet mee.' },
      ],
    })
  })

  it('says nothing about fifths when no buurt of the country has a score', () => {
    const unknown = alle.map(each => ({ ...each, ses: 'niet-geimporteerd' as const }))
    const { vijfden, sesOnbekend, zinnen } = describeSpreiding([buurt(null, null, 'niet-geimporteerd')], unknown)
    expect({ vijfden, sesOnbekend, regels: zinnen.map(({ regel }) => regel) }).toEqual({
      vijfden: [],
      sesOnbekend: 1,
      regels: ['provincies-met-en-zonder', 'ligging-onbekend', 'ses-onbekend'],
    })
  })

  it('that is empty has no sentences', () => {
    expect(describeSpreiding([], alle)).toMatchObject({ aantal: 0, zinnen: [] })
  })

  it('counts every buurt once, known or unknown', () => {
    const some = fc.array(
      fc.record({
        provincie: fc.constantFrom('Noord', 'Zuid', 'West', 'Oost', null),
        gemeente: fc.constantFrom('Wilgenoord', 'Elzen', null),
        ses: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constant('geheim' as const)),
      }),
    )
    fc.assert(
      fc.property(some, some, (gekozen, country) => {
        const { provincies, provincieOnbekend, vijfden, sesOnbekend } = describeSpreiding(gekozen, country)
        expect(provincies.reduce((sum, row) => sum + row.gekozen, provincieOnbekend)).toBe(gekozen.length)
        if (vijfden.length > 0) expect(vijfden.reduce((sum, row) => sum + row.gekozen, sesOnbekend)).toBe(gekozen.length)
      }),
    )
  })
})
