import { expect, test } from 'vitest'
import type { GebiedGevonden } from '../../data.ts'
import { messagesIn } from '../../messages/index.ts'
import { describePlace, findNamesakes } from './describe-place.ts'

const known = { soort: 'buurt', jaar: 2024, gemeente: 'Amsterdam' } as const
const old: GebiedGevonden = { ...known, code: 'BU03638100', naam: 'Wildeman', jaar: 2020 }
const anew: GebiedGevonden = { ...known, code: 'BU0363FK01', naam: 'Wildeman' }
const alone: GebiedGevonden = { ...known, code: 'BU07660115', naam: 'Wildert', gemeente: 'Dongen' }
const dongen: GebiedGevonden = { code: 'GM0766', naam: 'Dongen', soort: 'gemeente', jaar: 2024, gemeente: 'Dongen' }

test('two places with the same name in the same gemeente are told apart by the year of their boundaries', () => {
  const found = [old, alone, anew]
  const namesakes = findNamesakes(found)
  expect(found.map(place => describePlace(place, namesakes, messagesIn('nl')))).toEqual([
    'Buurt in Amsterdam, grenzen van 2020',
    'Buurt in Dongen',
    'Buurt in Amsterdam, grenzen van 2024',
  ])
})

test('a gemeente does not lie in itself', () => {
  expect(describePlace(dongen, findNamesakes([dongen]), messagesIn('en'))).toBe('Municipality')
})
