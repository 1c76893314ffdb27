import { describe, expect, test } from 'vitest'
import { leesVelden, readVoorwaarde } from './velden.ts'
import { readAntwoord } from './verstuur.ts'

describe('received is only what comes with a receipt', () => {
  test.each([
    [
      'a receipt',
      200,
      { nummer: '1A2B-3C4D', intrekcode: 'ABCD-EFGH-JKLM' },
      { soort: 'ontvangen', nummer: '1A2B-3C4D', intrekcode: 'ABCD-EFGH-JKLM' },
    ],
    ['a page of the network of a train', 200, null, { soort: 'later' }],
    ['a code that was used', 409, { detail: 'Al geantwoord.' }, { soort: 'geweigerd', zin: 'Al geantwoord.', veld: null }],
    ['an answer that does not fit', 400, { detail: 'Kies.', place: { field: 'a' } }, { soort: 'geweigerd', zin: 'Kies.', veld: 'a' }],
    ['too many questions', 429, { detail: 'Te vaak.' }, { soort: 'later' }],
    ['a server in trouble', 502, null, { soort: 'later' }],
  ])('%s', (_, status, body, expected) => {
    expect(readAntwoord(status, body)).toEqual(expected)
  })
})

test('fields are read as answers; not knowing comes before what else was filled in', () => {
  const filled: Readonly<Record<string, string>> = { 'v.a': '3', 'v.b.x': 'x', 'v.b.z': 'z', 'v.c': '12', 'v.c.zonder': 'wn' }
  const vragen = [
    { name: 'a', type: 'radiogroup', keuzes: [] },
    { name: 'b', type: 'checkbox', keuzes: ['x', 'y', 'z'] },
    { name: 'c', type: 'text', keuzes: [] },
    { name: 'd', type: 'comment', keuzes: [] },
  ]
  expect(leesVelden(vragen, name => filled[name] ?? '')).toEqual({ a: '3', b: ['x', 'z'], c: 'wn' })
})

test('a condition is read as it is written', () => {
  expect([readVoorwaarde("{a} anyof ['ja', 'soms']"), readVoorwaarde('{a} > 3')]).toEqual([{ vraag: 'a', waarden: ['ja', 'soms'] }, null])
})
