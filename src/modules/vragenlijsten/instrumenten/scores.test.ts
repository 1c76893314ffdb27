import { describe, expect, test } from 'vitest'
import { aanbevelingsscore } from './aanbeveling.ts'
import { hashBewoording } from './hash-bewoording.ts'
import type { Antwoorden } from './instrument.ts'
import { findInstrument, instrumenten } from './lijst.ts'

function scores(id: string, codes: readonly (number | string | null)[]) {
  const instrument = findInstrument(id)
  if (instrument === null) throw new Error(`${id} is not there`)
  const antwoorden: Antwoorden = Object.fromEntries(
    instrument.items.flatMap(({ code }, index) => {
      const given = codes[index]
      return given === null || given === undefined ? [] : [[code, String(given)]]
    }),
  )
  const schalen = Object.fromEntries(instrument.schalen.map(({ id: schaal, scoor }) => [schaal, scoor(antwoorden)]))
  return [Object.values(schalen), instrument.indeling?.deel(antwoorden) ?? null]
}

describe('a score follows the manual to the letter', () => {
  // Statements 3, 4, 7, 8, 9, 10: nee is 1, min of meer 2, ja 3. Total, emotional (3, 9, 10), social (4, 7, 8).
  test.each([
    ['nobody missed, everybody there', [1, 3, 3, 3, 1, 1], [0, 0, 0], 'niet'],
    ['more or less on everything', [2, 2, 2, 2, 2, 2], [6, 3, 3], 'ernstig'],
    ['the border of not lonely', [3, 3, 3, 3, 1, 1], [1, 1, 0], 'niet'],
    ['the border of moderate', [3, 1, 3, 3, 1, 1], [2, 1, 1], 'matig'],
    ['four is still moderate', [3, 1, 1, 3, 3, 1], [4, 2, 2], 'matig'],
    ['five is severe', [3, 1, 1, 1, 3, 1], [5, 2, 3], 'ernstig'],
    ['one missing: a total, no part of it', [null, 1, 1, 1, 3, 3], [5, null, 3], 'ernstig'],
    ['not known is missing', ['wn', 1, 1, 'wz', 3, 3], [null, null, null], null],
  ])('loneliness, 6 statements: %s', (_, codes, expected, klasse) => {
    expect(scores('djg-6', codes)).toEqual([expected, klasse])
  })

  // Emotional 2, 3, 5, 6, 9, 10; social 1, 4, 7, 8, 11.
  test.each([
    ['not lonely', [3, 1, 1, 3, 1, 1, 3, 3, 1, 1, 3], [0, 0, 0], 'niet'],
    ['two is not lonely', [3, 3, 2, 3, 1, 1, 3, 3, 1, 1, 3], [2, 2, 0], 'niet'],
    ['three is moderate', [1, 3, 2, 3, 1, 1, 3, 3, 1, 1, 3], [3, 2, 1], 'matig'],
    ['nine is severe', [1, 3, 3, 1, 3, 3, 1, 3, 3, 3, 3], [9, 6, 3], 'ernstig'],
    ['all of it is very severe', [1, 3, 3, 1, 3, 3, 1, 1, 3, 3, 1], [11, 6, 5], 'zeer-ernstig'],
    ['one missing', [1, 3, 3, 1, 3, 3, 1, 1, 3, 3, null], [10, 6, null], 'ernstig'],
  ])('loneliness, 11 statements: %s', (_, codes, expected, klasse) => {
    expect(scores('djg-11', codes)).toEqual([expected, klasse])
  })

  // Fulfilment, relation, mental, combining, money, support, physical: none 0, some 1, a lot 2.
  test.each([
    ['the best there is', [2, 0, 0, 0, 0, 2, 0], [14]],
    ['the worst there is', [0, 2, 2, 2, 2, 0, 2], [0]],
    ['some of everything', [1, 1, 1, 1, 1, 1, 1], [7]],
    ['one missing', [1, 1, 1, 1, 1, 1, null], [null]],
  ])('carers: %s', (_, codes, expected) => {
    expect(scores('carerqol-7d', codes)).toEqual([expected, null])
  })

  test.each([
    ['every day', Array(14).fill(5), [70, 15, 25, 30], 'floreert'],
    ['one feeling and six of the others nearly every day', [4, 2, 2, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2], [42, 8, 20, 14], 'floreert'],
    ['five of the others is not enough', [4, 2, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2], [40, 8, 20, 12], 'tussenin'],
    ['never', Array(14).fill(0), [0, 0, 0, 0], 'kwijnt'],
    ['one feeling and six of the others once or twice', [1, 2, 2, 1, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2], [20, 5, 5, 10], 'kwijnt'],
    ['without a feeling that is rare', [2, 2, 2, ...Array(11).fill(0)], [6, 6, 0, 0], 'tussenin'],
    ['one missing', [null, ...Array(13).fill(5)], [null, null, 25, 30], null],
  ])('well-being: %s', (_, codes, expected, klasse) => {
    expect(scores('mhc-sf', codes)).toEqual([expected, klasse])
  })

  test.each([
    ['everything alone', [1, 1, 1, 1, 1, 1], [6]],
    ['with help for eating', [1, 1, 1, 1, 1, 0], [5]],
    ['one missing', [1, 1, 1, 1, 1, null], [null]],
  ])('daily things: %s', (_, codes, expected) => {
    expect(scores('katz-6', codes)).toEqual([expected, null])
  })

  test.each([
    [10, 'aanrader'],
    [9, 'aanrader'],
    [8, 'neutraal'],
    [7, 'neutraal'],
    [6, 'afrader'],
    [0, 'afrader'],
    ['wn', null],
  ])('recommending: %s', (code, klasse) => {
    expect(scores('aanbeveling', [code])).toEqual([[], klasse])
  })

  test('half of a hundred recommend it and a fifth does not: 30, give or take 7.81', () => {
    const { score, fout } = aanbevelingsscore({ aanraders: 50, afraders: 20, n: 100 })
    expect([score.toFixed(8), fout.toFixed(2)]).toEqual(['30.00000000', '7.81'])
  })
})

describe('the words of an instrument', () => {
  test('are those that they were locked with, and every item and answer has some', () => {
    const seen = instrumenten.map(({ id, bewoording, hash, items, keuzes }) => ({
      id,
      isLocked: bewoording === null ? hash === null : hashBewoording(bewoording) === hash,
      hasItems: bewoording === null || Object.keys(bewoording.items).join() === items.map(({ code }) => code).join(),
      hasKeuzes: bewoording === null || Object.keys(bewoording.keuzes).toSorted().join() === [...keuzes].toSorted().join(),
    }))
    expect(seen).toEqual(instrumenten.map(({ id }) => ({ id, isLocked: true, hasItems: true, hasKeuzes: true })))
  })

  test('have names of their own in answers', () => {
    const codes = instrumenten.flatMap(({ items }) => items.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
  })
})
