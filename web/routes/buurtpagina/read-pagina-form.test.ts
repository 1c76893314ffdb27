import { expect, test } from 'vitest'
import { parseTijd } from './read-pagina-form.ts'

test('a time is read as people type it, and what is no time is not', () => {
  expect(['19:30', '9.00', '19.30 uur', '24:00', '19:60', 'half acht'].map(parseTijd)).toEqual([
    '19:30',
    '09:00',
    '19:30',
    null,
    null,
    null,
  ])
})
