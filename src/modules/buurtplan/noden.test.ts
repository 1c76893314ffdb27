import { describe, expect, it } from 'vitest'
import { findNoden, listZonderWoord, nameNood } from './noden.ts'

const eigen = { kant: 'uitdaging' as const, cijfers: [] }
const eenzaam = { ...eigen, id: 'a', titel: 'Te veel mensen zijn alleen', onderwerp: 'eenzaamheid', plek: 1 }
const roken = {
  ...eigen,
  id: 'b',
  titel: 'Minder roken',
  onderwerp: 'roken',
  plek: null,
  cijfers: [{ maat: 'rokers-18plus', naam: 'Rokers', eenheid: '%', decimalen: 0, periode: '2020', release: 'rivm', waarde: 21 }],
}
const feit = {
  maat: 'eenzaam-18plus',
  naam: 'Eenzaam',
  eenheid: '%',
  decimalen: 1,
  periode: '2024',
  release: 'rivm',
  schatting: 'model',
  waarde: 50,
  land: 44.5,
  gelijken: 46,
  ernst: 0.4,
  omvang: 0.4,
  invloed: 1,
} as const

describe('the challenges of a buurt as needs', () => {
  it('weigh by what the network made of them and by how loud figures and voices speak, with the figure in words', () => {
    const voorgesteld = [
      { onderwerp: 'eenzaamheid', kant: 'uitdaging' as const, score: 60, feiten: [feit] },
      { onderwerp: 'bewegen', kant: 'uitdaging' as const, score: 100, feiten: [] },
      { onderwerp: 'roken', kant: 'kracht' as const, score: 90, feiten: [] },
    ]
    expect(findNoden([{ ...roken, kant: 'kracht' }, eenzaam, roken], voorgesteld, 'nl')).toEqual([
      {
        uitdaging: 'eenzaamheid',
        herkomst: 'agenda',
        ernst: 0.8,
        eigen: { id: 'a', titel: 'Te veel mensen zijn alleen' },
        cijfers: [
          { maat: 'eenzaam-18plus', tekst: 'Eenzaam 50,0% (2024, landelijk 44,5%, in vergelijkbare buurten 46,0%, een schatting)' },
        ],
      },
      { uitdaging: 'bewegen', herkomst: 'cijfers', ernst: 0.4, eigen: null, cijfers: [] },
      {
        uitdaging: 'roken',
        herkomst: 'opgeschreven',
        ernst: 0.35,
        eigen: { id: 'b', titel: 'Minder roken' },
        cijfers: [{ maat: 'rokers-18plus', tekst: 'Rokers 21% (2020)' }],
      },
    ])
  })

  it('that no figure can be about stand in the middle, and one without a word of the menukaart is told apart', () => {
    expect(nameNood('vallen')).toEqual({ uitdaging: 'vallen', herkomst: 'gesprekken', ernst: 0.525, eigen: null, cijfers: [] })
    expect(listZonderWoord([eenzaam, { ...roken, onderwerp: null }])).toEqual([{ id: 'b', titel: 'Minder roken' }])
  })
})
