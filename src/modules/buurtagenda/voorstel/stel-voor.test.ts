import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { catalogus } from '../../statistics/index.ts'
import { writeVoorstel } from '../voorstel-tekst.ts'
import type { Feit } from './feit.ts'
import { gewoneGewichten } from './gewichten.ts'
import { findOnderwerp, onderwerpen } from './onderwerpen.ts'
import { proposeUitdagingen } from './stel-voor.ts'
import type { StelVoorInput } from './stel-voor.ts'

/** In a buurt of 2,000 adults of 2,500 inhabitants half of them feel lonely: 6 points above the country, 4 above peers. */
const eenzaam: Feit = {
  maat: 'eenzaam-18plus',
  periode: '2024',
  release: 'rivm',
  waarde: 50,
  grenzen: null,
  schatting: 'model',
  marge: 2,
  land: { waarde: 44, spreiding: 4 },
  gelijken: { waarde: 46, spreiding: 4 },
  bevolking: 2000,
}
const rokers: Feit = { ...eenzaam, maat: 'rokers-18plus', waarde: 8, land: { waarde: 14, spreiding: 3 }, gelijken: null }

function propose(input: Partial<StelVoorInput>) {
  return proposeUitdagingen({ onderwerpen, feiten: [], stemmen: [], inwoners: 2500, gewichten: gewoneGewichten, ...input })
}

test('a figure beside country and peers becomes a challenge that says how many people fewer there would be', () => {
  const [voorstel] = propose({ feiten: [eenzaam] })
  // Severity: (6/4 + 4/4) / 2 / 3; residents: 1,000 of 2,500; the caring neighbourhood can do a lot.
  const cijfer = Math.cbrt((1.25 / 3) * 0.4 * 1)
  expect(voorstel).toEqual({
    onderwerp: findOnderwerp('eenzaamheid'),
    kant: 'uitdaging',
    score: expect.closeTo(70 * cijfer, 9),
    uitCijfers: expect.closeTo(100 * cijfer, 9),
    uitStemmen: 0,
    weging: {
      feit: eenzaam,
      kant: 'uitdaging',
      ernst: expect.closeTo(1.25 / 3, 12),
      omvang: 0.4,
      invloed: 1,
      cijfer: expect.closeTo(cijfer, 12),
      verschil: 80,
    },
    ook: [],
    isTweezijdig: false,
    stemmen: { onderwerp: 'eenzaamheid', kant: 'uitdaging', inzichten: 0, steun: 0 },
    themas: ['zorgzame-buurt', 'preventie', 'integrale-eerste-lijn'],
  })
})

test('the good side of a figure is a strength, and counts the people it is good for', () => {
  const [voorstel] = propose({ feiten: [rokers] })
  expect(voorstel).toMatchObject({ kant: 'kracht', onderwerp: { id: 'roken' }, weging: { omvang: 0.736, ernst: 2 / 3, verschil: null } })
})

describe('nothing is proposed', () => {
  test.each([
    ['within the margin of both', { waarde: 45.9, gelijken: { waarde: 44.5, spreiding: 4 } }],
    ['when country and peers contradict each other', { waarde: 50, gelijken: { waarde: 55, spreiding: 4 } }],
    ['when the bounds of a combination reach the country', { grenzen: { onder: 43, boven: 57 }, gelijken: null }],
    ['without anything to compare with', { land: null, gelijken: null }],
  ] as const)('%s', (_, change) => {
    expect(propose({ feiten: [{ ...eenzaam, ...change }] })).toEqual([])
  })

  test('where fewer than fifty people live', () => {
    expect(propose({ feiten: [eenzaam], inwoners: 49 })).toEqual([])
  })

  test('as a strength, about what only asks for more', () => {
    const ouderen: Feit = { ...eenzaam, maat: 'leeftijd-65-plus-pct', waarde: 8, land: { waarde: 20, spreiding: 6 }, gelijken: null }
    expect(propose({ feiten: [ouderen] })).toEqual([])
  })
})

test('voices alone bring a subject up, and the more of them the heavier', () => {
  const heard = (inzichten: number) => propose({ stemmen: [{ onderwerp: 'roken', kant: 'uitdaging', inzichten, steun: 0 }] })
  expect([heard(5), heard(20)].map(([voorstel]) => voorstel)).toMatchObject([
    { onderwerp: { id: 'roken' }, score: 15, uitCijfers: null, uitStemmen: 50, weging: null },
    { onderwerp: { id: 'roken' }, score: expect.closeTo(24, 9), uitCijfers: null, uitStemmen: 80, weging: null },
  ])
})

test('voices change the order of what the figures bring up', () => {
  const drinkers: Feit = {
    ...eenzaam,
    maat: 'overmatige-drinkers-18plus',
    waarde: 9,
    land: { waarde: 6, spreiding: 2 },
    marge: 1,
    gelijken: null,
  }
  const order = (inzichten: number) =>
    propose({ feiten: [eenzaam, drinkers], stemmen: [{ onderwerp: 'alcohol', kant: 'uitdaging', inzichten, steun: 0 }] }).map(
      ({ onderwerp }) => onderwerp.id,
    )
  expect([order(0), order(40)]).toEqual([
    ['eenzaamheid', 'alcohol'],
    ['alcohol', 'eenzaamheid'],
  ])
})

test('figures of one subject that point both ways are two proposals, and each says which it is about', () => {
  const ouderen: Feit = { ...eenzaam, maat: 'eenzaam-65plus', waarde: 30, gelijken: null }
  const found = propose({ feiten: [eenzaam, ouderen] })
  const titels = found.map(
    voorstel => writeVoorstel(voorstel, catalogus.find(({ id }) => id === voorstel.weging?.feit.maat) ?? null, 'nl').titel,
  )
  expect(titels).toEqual(['Weinig mensen voelen zich eenzaam: Eenzaam (65+)', 'Meer mensen die zich eenzaam voelen: Eenzaam (18+)'])
})

test('weights outside their range are refused with the field', () => {
  const gewichten = [
    { ...gewoneGewichten, ernst: -1 },
    { ...gewoneGewichten, stem: 1.1 },
    { ...gewoneGewichten, omvang: Number.NaN },
    { ernst: 0, omvang: 0, invloed: 0, stem: 0.3 },
  ]
  const fields = gewichten.map(each => {
    try {
      return propose({ gewichten: each })
    } catch (error) {
      return (error as { place?: { field?: string } }).place?.field
    }
  })
  expect(fields).toEqual(['ernst', 'stem', 'omvang', 'ernst'])
})

test('a worse figure never weighs less, whatever the weights', () => {
  const weight = fc.double({ min: 0.01, max: 5, noNaN: true })
  fc.assert(
    fc.property(
      fc.double({ min: 48, max: 99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.record({ ernst: weight, omvang: weight, invloed: weight, stem: fc.double({ min: 0, max: 1, noNaN: true }) }),
      (waarde, more, gewichten) => {
        const score = (each: number) => propose({ feiten: [{ ...eenzaam, waarde: each }], gewichten })[0]?.score ?? 0
        expect(score(waarde + more)).toBeGreaterThanOrEqual(score(waarde) - 1e-9)
      },
    ),
  )
})

test('every subject has a title, a reason and measures that the catalogue knows, each in one subject only', () => {
  const known = new Map(catalogus.map(maat => [maat.id, maat.polariteit]))
  const wrong = onderwerpen.flatMap(({ maten }) =>
    maten.filter(
      ({ id, richting }) =>
        known.get(id) !== { gunstig: 'meer-is-gunstig', ongunstig: 'minder-is-gunstig', 'vraagt-meer': 'geen' }[richting],
    ),
  )
  const ids = onderwerpen.flatMap(({ maten }) => maten.map(({ id }) => id))
  expect({ wrong, doubles: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({ wrong: [], doubles: [] })
})
