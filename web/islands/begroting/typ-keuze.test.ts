import { expect, it } from 'vitest'
import { Getypt } from './typ-keuze.ts'

const soorten = ['', '2025', '2026', 'Vervangingsuren', 'Coördinatie', 'Materialen', 'Samen op pad', 'Samen eten']

function typ(letters: string): string | null {
  const getypt = new Getypt(soorten)
  let found: string | null = null
  for (const letter of letters) found = getypt.typ(letter) ?? found
  return found
}

it('each letter narrows the choice down, also without accents and from the middle of a name', () => {
  const typed = ['2026', 'verv', 'coordinatie', 'Samen e', 'pad', 'ialen']
  expect(typed.map(typ)).toEqual(['2026', 'Vervangingsuren', 'Coördinatie', 'Samen eten', 'Samen op pad', 'Materialen'])
})

it('a letter that fits nothing changes nothing, and the last one can be taken back', () => {
  const getypt = new Getypt(soorten)
  expect(['s', 'a', 'x', 'm', 'e', 'n', ' ', 'e'].map(letter => getypt.typ(letter)).at(-1)).toBe('Samen eten')
  expect(getypt.terug()).toBe('Samen op pad')
  getypt.begin()
  expect([getypt.typ('x'), getypt.typ('m'), getypt.terug()]).toEqual([null, 'Materialen', null])
})
