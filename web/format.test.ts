import { expect, test } from 'vitest'
import { lowerFirst } from './format.ts'

test('a name in the middle of a sentence begins small, and keeps its abbreviations', () => {
  const names = ['Goede gezondheid', 'Sociaal-economische score (SES-WOA)', 'SES-WOA', 'Wmo-cliënten', 'Afstand tot de huisarts']
  expect(names.map(lowerFirst)).toEqual([
    'goede gezondheid',
    'sociaal-economische score (SES-WOA)',
    'SES-WOA',
    'Wmo-cliënten',
    'afstand tot de huisarts',
  ])
})
