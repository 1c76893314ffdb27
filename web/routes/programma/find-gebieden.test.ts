import { expect, test } from 'vitest'
import type { GebiedDetail, GebiedGevonden, Omtrek } from '../../data.ts'
import { findGebieden, withoutDouble } from './find-gebieden.ts'

const omtrek: Omtrek = { viewBox: '0 0 10 10', own: 'M0 0h1v1z', others: [], grof: false, jaar: 2024 }
const gevonden: readonly GebiedGevonden[] = [
  { code: 'BU07850101', naam: 'Groenewoud', soort: 'buurt', jaar: 2024, gemeente: 'Goirle' },
  { code: 'WK078502', naam: 'Groenewoud-Noord', soort: 'wijk', jaar: 2024, gemeente: 'Goirle' },
  { code: 'WK085512', naam: 'Groenewoud', soort: 'wijk', jaar: 2024, gemeente: 'Tilburg' },
  { code: 'GM0855', naam: 'Tilburg', soort: 'gemeente', jaar: 2024, gemeente: null },
]

function detailOf(code: string, naam: string, onderdelen: GebiedDetail['onderdelen']): GebiedDetail {
  return { code, naam, soort: 'gemeente', jaar: 2024, jaren: [2024, 2020], gemeente: null, ouders: [], onderdelen }
}

const known: readonly GebiedDetail[] = [
  detailOf('GM0785', 'Goirle', [{ code: 'WK078501', naam: 'Centrum', soort: 'wijk' }]),
  detailOf('WK078501', 'Centrum', [{ code: 'BU07850101', naam: 'Groenewoud', soort: 'buurt' }]),
  detailOf('WK085512', 'Groenewoud', []),
]

const api = {
  gebieden: (zoek: string) => Promise.resolve(gevonden.filter(({ naam }) => naam.toLowerCase().includes(zoek.toLowerCase()))),
  gebied: (code: string) => Promise.resolve(known.find(each => each.code === code) ?? null),
  omtrek: () => Promise.resolve(omtrek),
}

const vraag = { zoek: '', gemeente: null, jaar: null, gekozen: [] }

test('a place in two gemeenten is asked, and nothing is taken for it', async () => {
  expect(await findGebieden(api, { ...vraag, zoek: 'groenewoud' })).toMatchObject({
    gemeenten: [
      { code: 'GM0785', naam: 'Goirle' },
      { code: 'GM0855', naam: 'Tilburg' },
    ],
    vondNiets: false,
    gemeente: null,
    wijken: [],
  })
})

test('the name of a gemeente leads to that gemeente, and words that fit nothing are told', async () => {
  expect(await findGebieden(api, { ...vraag, zoek: 'tilburg' })).toMatchObject({ gemeenten: [], vondNiets: false })
  expect(await findGebieden(api, { ...vraag, zoek: 'xyzzy' })).toMatchObject({ gemeenten: [], vondNiets: true, gemeente: null })
})

test('a gemeente shows its wijken with their buurten and a map; what was chosen elsewhere stays, with its name', async () => {
  expect(await findGebieden(api, { zoek: '', gemeente: 'GM0785', jaar: 2024, gekozen: ['BU07850101', 'WK085512'] })).toEqual({
    gemeenten: [],
    vondNiets: false,
    gemeente: { code: 'GM0785', naam: 'Goirle', jaar: 2024, jaren: [2024, 2020] },
    wijken: [{ code: 'WK078501', naam: 'Centrum', soort: 'wijk', buurten: [{ code: 'BU07850101', naam: 'Groenewoud', soort: 'buurt' }] }],
    elders: [{ code: 'WK085512', naam: 'Groenewoud', soort: 'wijk' }],
    gekozen: ['BU07850101', 'WK085512'],
    kaart: { omtrek, eigen: 'BU07850101' },
  })
})

test('a whole wijk holds its buurten, so those are not named twice', () => {
  expect(withoutDouble(['BU07850101', 'WK078501', 'BU07850201'])).toEqual(['WK078501', 'BU07850201'])
})
