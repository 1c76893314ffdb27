import { expect, test } from 'vitest'
import type { Omtrek } from '../../data.ts'
import { findKandidatenKaart } from './kandidaten-op-kaart.ts'
import type { TePlaatsen } from './kandidaten-op-kaart.ts'

const asked: string[] = []
const api = {
  omtrek(code: string): Promise<Omtrek> {
    asked.push(code)
    const others = [{ code: 'GM0363', naam: 'Dijkveen', d: 'M0 0h10v20h-10z' }]
    return Promise.resolve({ viewBox: '0 0 100 100', own: '', others, grof: false, jaar: 2024 })
  },
}

function kandidaat(id: string, change: Partial<TePlaatsen['kandidaten'][number]>): TePlaatsen['kandidaten'][number] {
  return { id, naam: `Buurt ${id}`, plaats: null, gebieden: [], gekozen: false, plek: null, ...change }
}

test('candidates of several gemeenten stand on the map of the country; what the map lacks is in the table', async () => {
  const kandidaten = [
    kandidaat('a', { gebieden: ['BU03630001'] }),
    kandidaat('b', { gebieden: ['WK036211'], plaats: 'Lindehaven', gekozen: true }),
    kandidaat('c', {}),
  ]
  const { plekken, zonderGebied } = await findKandidatenKaart(api, { plaatsen: 1, kandidaten })
  expect({ plekken, zonderGebied }).toEqual({
    plekken: [
      { code: 'GM0363', naam: 'Dijkveen', kandidaten: [{ id: 'a', naam: 'Buurt a', markering: 'overig' }], midden: [5, 10] },
      { code: 'GM0362', naam: 'Lindehaven', kandidaten: [{ id: 'b', naam: 'Buurt b', markering: 'lijst' }], midden: null },
    ],
    zonderGebied: 1,
  })
})

test('the map is that of the country, of the one gemeente in which all lie, or none while nobody knows where they lie', async () => {
  asked.length = 0
  for (const codes of [['BU03630001', 'BU03620001'], ['BU99010401', 'WK990105'], ['BU99010401', 'BU99020401'], []]) {
    const kandidaten = codes.map(code => kandidaat(code, { gebieden: [code] }))
    await findKandidatenKaart(api, { plaatsen: 20, kandidaten })
  }
  expect(asked).toEqual(['NL00', 'BU99010401', 'NL99'])
})
