import { describe, expect, test } from 'vitest'
import { comparePaar, joinUitkomsten } from './vergelijk-regio.ts'
import type { Paar, Uitkomst } from './vergelijk-regio.ts'

const paar: Paar = {
  buurt: { waarde: 20, grenzen: null },
  regio: { waarde: 14, grenzen: { onder: 13, boven: 15 } },
  marge: 2,
  isHogerMeer: true,
}

describe('a challenge of the region, beside the figure of the buurt', () => {
  test.each<[string, Partial<Paar>, Uitkomst]>([
    ['is heavier where the figure lies beyond margin and bounds', {}, 'meer'],
    ['is lighter where more of it is good', { isHogerMeer: false }, 'minder'],
    ['is lighter where the figure lies lower', { buurt: { waarde: 9, grenzen: null } }, 'minder'],
    ['does not differ within the margin', { buurt: { waarde: 17, grenzen: null } }, 'gelijk'],
    ['does not differ where the bounds meet', { buurt: { waarde: 20, grenzen: { onder: 14, boven: 26 } } }, 'gelijk'],
    ['does not differ where the measure knows no margin', { marge: Infinity }, 'gelijk'],
    ['is not known where a figure has no side', { isHogerMeer: null }, 'onbekend'],
  ])('%s', (_, change, expected) => {
    expect(comparePaar({ ...paar, ...change })).toBe(expected)
  })
})

test.each<[readonly Uitkomst[], Uitkomst]>([
  [[], 'onbekend'],
  [['onbekend', 'onbekend'], 'onbekend'],
  [['onbekend', 'meer', 'gelijk'], 'meer'],
  [['minder', 'gelijk'], 'minder'],
  [['meer', 'minder'], 'gelijk'],
  [['gelijk', 'onbekend'], 'gelijk'],
])('figures that say %s together say %s', (each, expected) => {
  expect(joinUitkomsten(each)).toBe(expected)
})
