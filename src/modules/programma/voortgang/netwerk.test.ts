import { describe, expect, it } from 'vitest'
import { parseDatum } from '../datum.ts'
import { begin, everyone, netwerkOf, seat, without } from '#test/programma/netwerken.ts'
import { judgeNetwerk } from './judge-netwerk.ts'
import { defineNetwerk, emptySince, handOver, holdersOf, membersOf } from './netwerk.ts'

const op = parseDatum('2025-03-03')

function day(text: string) {
  return parseDatum(text)
}

describe('a buurtnetwerk', () => {
  it('is complete with two kartrekkers, four others, a coordinator of the partner and a coach', () => {
    expect(judgeNetwerk(netwerkOf(everyone), op)).toEqual({ leden: 6, legePlekken: [], regels: [], isCompleet: true })
  })

  it('is complete with four people when two of them hold two seats', () => {
    const four = [
      seat('Mirjam', 'kartrekker'),
      seat('Fatima', 'kartrekker'),
      seat('Fatima', 'burgervertegenwoordiging'),
      seat('Sanne', 'huisartsenpraktijk'),
      seat('Joost', 'sociaal-domein'),
      seat('Joost', 'gemeente'),
      seat('Pieter', 'projectcoordinator'),
      seat('Nora', 'transitiecoach'),
    ]
    expect(judgeNetwerk(netwerkOf(four), op)).toEqual({ leden: 4, legePlekken: [], regels: [], isCompleet: true })
  })

  it('begins a sentence about somebody without a name with a capital', () => {
    const one = [seat('iemand', 'kartrekker'), ...without('kartrekker')]
    const [{ zin, volgendeStap } = { zin: '', volgendeStap: '' }] = judgeNetwerk(netwerkOf(one), op).legePlekken
    expect([zin, volgendeStap]).toEqual(['Iemand is de enige kartrekker.', 'Zoek samen met iemand een tweede kartrekker.'])
  })

  it('tells which seats are empty, since when, and who can invite whom', () => {
    const left = [...without('huisartsenpraktijk').slice(1), seat('Sanne', 'huisartsenpraktijk', { tot: day('2025-01-06') })]
    expect(judgeNetwerk(netwerkOf(left), op)).toEqual({
      leden: 4,
      legePlekken: [
        {
          rol: 'kartrekker',
          sinds: '2024-09-02',
          zin: 'Fatima is de enige kartrekker.',
          volgendeStap: 'Zoek samen met Fatima een tweede kartrekker.',
          wie: 'projectcoordinator',
        },
        {
          rol: 'huisartsenpraktijk',
          sinds: '2025-01-06',
          zin: 'Er is niemand van de huisartsenpraktijk.',
          volgendeStap: 'Nodig iemand van de huisartsenpraktijk uit.',
          wie: 'kartrekker',
        },
      ],
      regels: [
        {
          regel: 'wijkverpleegkundige',
          zin: 'Geen van de kartrekkers is wijkverpleegkundige.',
          volgendeStap: 'Vraag een wijkverpleegkundige om kartrekker te worden.',
          wie: 'projectcoordinator',
        },
      ],
      isCompleet: false,
    })
  })

  it('that nobody joined yet misses every seat', () => {
    const { legePlekken, regels } = judgeNetwerk(netwerkOf([]), op)
    expect([legePlekken.map(({ zin }) => zin), regels.map(({ zin }) => zin)]).toEqual([
      [
        'Er zijn geen kartrekkers.',
        'Er is niemand die namens de bewoners meedoet.',
        'Er is niemand van de huisartsenpraktijk.',
        'Er is niemand van het sociaal domein.',
        'Er is niemand van de gemeente.',
        'Er is geen projectcoördinator.',
        'Er is geen transitiecoach.',
      ],
      ['Het netwerk heeft geen leden. De afspraak is vier tot zes.'],
    ])
  })

  it('has four to six members, two kartrekkers, a coordinator of the partner, and support from outside', () => {
    const crowd = [
      ...without('projectcoordinator'),
      seat('Bram', 'kartrekker'),
      seat('Ilse', 'gemeente'),
      seat('Joost', 'projectcoordinator', { organisatie: 'Zorg Elzen' }),
    ]
    expect(judgeNetwerk(netwerkOf(crowd), op).regels.map(({ regel, zin }) => [regel, zin])).toEqual([
      ['te-veel-kartrekkers', 'Er zijn 3 kartrekkers. Een netwerk heeft er twee.'],
      ['te-veel-leden', 'Het netwerk heeft 8 leden. De afspraak is vier tot zes.'],
      ['coordinator-van-partner', 'Joost is projectcoördinator, maar werkt niet bij Thuiszorg Rietmeer.'],
      ['steun-buiten-netwerk', 'Joost ondersteunt het netwerk en is er ook lid van. Dat zijn twee verschillende taken.'],
    ])
  })

  it('remembers who was there on which day', () => {
    const netwerk = netwerkOf([
      seat('Sanne', 'gemeente', { tot: day('2025-01-06') }),
      seat('Joost', 'gemeente', { sinds: day('2025-02-03') }),
    ])
    const days = ['2024-09-01', '2024-09-02', '2025-01-05', '2025-01-06', '2025-02-03'].map(day)
    expect(days.map(on => holdersOf(netwerk, 'gemeente', on).map(({ naam }) => naam))).toEqual([[], ['Sanne'], ['Sanne'], [], ['Joost']])
  })

  it('knows since when the second kartrekker is missed, also when people came and went', () => {
    const history = [
      seat('Mirjam', 'kartrekker'),
      seat('Fatima', 'kartrekker', { tot: day('2024-11-04') }),
      seat('Bram', 'kartrekker', { sinds: day('2024-10-28'), tot: day('2025-01-20') }),
      seat('Ilse', 'kartrekker', { sinds: day('2024-09-09'), tot: day('2024-09-16') }),
    ]
    expect(emptySince(netwerkOf(history), 'kartrekker', op)).toBe('2025-01-20')
    expect(emptySince(netwerkOf([], { sinds: 'onbekend' }), 'kartrekker', op)).toBe('onbekend')
  })

  it('refuses a seat that ends before it begins, or that one person holds twice at a time', () => {
    expect(() => defineNetwerk(netwerkOf([seat('Mirjam', 'kartrekker', { tot: day('2024-09-01') })]))).toThrow(
      'Mirjam kan als kartrekker niet stoppen op 1 september 2024: dat is vóór het begin op 2 september 2024.',
    )
    const twice = [seat('Mirjam', 'kartrekker', { sinds: 'onbekend' }), seat('Mirjam', 'kartrekker')]
    expect(() => defineNetwerk(netwerkOf(twice))).toThrow('Mirjam staat twee keer als kartrekker in dezelfde tijd. Haal er één weg.')
    const again = [seat('Mirjam', 'kartrekker', { tot: day('2024-10-01') }), seat('Mirjam', 'kartrekker', { sinds: day('2024-12-01') })]
    expect(defineNetwerk(netwerkOf(again)).bezettingen).toEqual(again)
  })
})

describe('a kartrekker who leaves', () => {
  const bram = { persoon: 'bram', naam: 'Bram', isWijkverpleegkundige: true, organisatie: 'Thuiszorg Rietmeer' }

  it('hands over on a day, and stays in the history', () => {
    const after = handOver(netwerkOf(everyone), { rol: 'kartrekker', van: 'mirjam', naar: bram, datum: op })
    expect(after.bezettingen.filter(({ rol }) => rol === 'kartrekker')).toEqual([
      seat('Mirjam', 'kartrekker', { tot: op }),
      seat('Fatima', 'kartrekker'),
      { ...bram, rol: 'kartrekker', sinds: op, tot: null },
    ])
    expect([judgeNetwerk(after, op).isCompleet, membersOf(after, begin).length]).toEqual([true, 6])
  })

  it('cannot hand over what is not theirs, nor to the other kartrekker', () => {
    const netwerk = netwerkOf(everyone)
    expect(() => handOver(netwerk, { rol: 'kartrekker', van: 'hendrik', naar: bram, datum: op })).toThrow(
      'Op 3 maart 2025 is deze persoon geen kartrekker in Molenveld. Kies wie de plek nu heeft.',
    )
    const fatima = { ...bram, persoon: 'fatima', naam: 'Fatima' }
    expect(() => handOver(netwerk, { rol: 'kartrekker', van: 'mirjam', naar: fatima, datum: op })).toThrow(
      'Fatima is al kartrekker in Molenveld. Kies iemand anders.',
    )
  })
})
