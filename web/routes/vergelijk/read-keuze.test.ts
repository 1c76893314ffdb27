import { expect, test } from 'vitest'
import { readKeuze } from './read-keuze.ts'

test('what was chosen reaches the API, and what is no choice counts as usual', () => {
  expect(readKeuze(new URLSearchParams('leeftijd=2&ses=0&woningen=zwaar&zonder=koopwoningen&zonder=<b>'))).toEqual({
    gewichten: 'leeftijd:2,ses:0,koopwoningen:0',
    perKenmerk: { leeftijd: '2', huishoudens: '1', herkomst: '1', ses: '0', stedelijkheid: '1', woningen: '1' },
    zonder: ['koopwoningen'],
  })
  expect(readKeuze(new URLSearchParams()).gewichten).toBe('')
})
