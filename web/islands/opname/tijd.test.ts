import { expect, it } from 'vitest'
import { zegTijd } from './tijd.ts'

const woorden = { minuut: 'minuut', minuten: 'minuten', seconde: 'seconde', seconden: 'seconden', en: 'en' }

it('a time is told in words, without what is nothing', () => {
  expect([0, 1.9, 59, 60, 61, 125, 600].map(seconds => zegTijd(seconds, woorden))).toEqual([
    '0 seconden',
    '1 seconde',
    '59 seconden',
    '1 minuut',
    '1 minuut en 1 seconde',
    '2 minuten en 5 seconden',
    '10 minuten',
  ])
})
