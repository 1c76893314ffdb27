import { describe, expect, test } from 'vitest'
import {
  describeOntbreekt,
  explainOntbreekt,
  FigureError,
  formatCijfer,
  gegeven,
  isGegeven,
  isOntbreekt,
  isOntbrekend,
  ontbreektRedenen,
  ontbrekend,
  type Herkomst,
} from './index.ts'

const herkomst: Herkomst = { status: 'definitief', schatting: 'steekproef', release: 'demo-gezondheid-2020' }

describe('a figure', () => {
  test('has a value, its bounds and its origin', () => {
    const cijfer = gegeven(47.4, { ...herkomst, onder: 44.1, boven: 50.6 })
    expect(cijfer).toEqual({ waarde: 47.4, onder: 44.1, boven: 50.6, ...herkomst })
    expect([Object.isFrozen(cijfer), isGegeven(cijfer), isOntbrekend(cijfer)]).toEqual([true, true, false])
  })

  test('can be nothing at all, which is not the same as missing', () => {
    expect(gegeven(0, herkomst)).toEqual({ waarde: 0, ...herkomst })
  })

  test('that is missing has a reason and no bounds', () => {
    const withBounds = { ...herkomst, onder: 1, boven: 2 }
    const cijfer = ontbrekend('onderdrukt', withBounds)
    expect(cijfer).toEqual({ waarde: null, ontbreekt: 'onderdrukt', ...herkomst })
    expect([Object.isFrozen(cijfer), isGegeven(cijfer), isOntbrekend(cijfer)]).toEqual([true, false, true])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('is refused with the value %s', waarde => {
    expect(() => gegeven(waarde, herkomst)).toThrow(FigureError)
    expect(() => gegeven(1, { ...herkomst, boven: waarde })).toThrow(FigureError)
  })

  test('is refused outside its bounds, without a release, or with a reason that we do not know', () => {
    expect(() => gegeven(5, { ...herkomst, onder: 6, boven: 8 })).toThrow('De waarde 5 ligt niet tussen de grenzen 6 en 8.')
    expect(() => gegeven(9, { ...herkomst, boven: 8 })).toThrow(FigureError)
    expect(() => gegeven(5, { ...herkomst, release: '' })).toThrow('Een cijfer heeft een release nodig')
    expect(() => ontbrekend('geheim', { ...herkomst, release: '' })).toThrow(FigureError)
    expect(() => ontbrekend(JSON.parse('"kwijt"'), herkomst)).toThrow("De reden 'kwijt' bestaat niet.")
  })

  test('stands in a table with the decimals of its measure, or with the reason', () => {
    const shown = [gegeven(47.4, herkomst), gegeven(1230, herkomst), ontbrekend('niet-geimporteerd', herkomst)]
    expect(shown.map(cijfer => formatCijfer(cijfer, { decimalen: 1 }, 'nl'))).toEqual(['47,4', '1.230,0', 'niet geïmporteerd'])
    expect(shown.map(cijfer => formatCijfer(cijfer, { decimalen: 0 }, 'en'))).toEqual(['47', '1,230', 'not imported'])
  })
})

describe('a reason why a figure is missing', () => {
  test('can be told apart from every other, in a few words and in whole sentences, in both languages', () => {
    for (const taal of ['nl', 'en'] as const) {
      const phrases = ontbreektRedenen.map(reden => describeOntbreekt(reden, taal))
      const explanations = ontbreektRedenen.map(reden => explainOntbreekt(reden, taal))
      expect(new Set(phrases).size).toBe(ontbreektRedenen.length)
      expect(new Set(explanations).size).toBe(ontbreektRedenen.length)
      expect(phrases.every(phrase => /^[a-z][^.]{3,28}$/.test(phrase))).toBe(true)
      expect(explanations.every(sentence => /^[A-Z].*\.$/.test(sentence))).toBe(true)
    }
  })

  test('is one of the list, and nothing else is', () => {
    expect(ontbreektRedenen.every(isOntbreekt)).toBe(true)
    expect(['', 'Geheim', null, undefined, 0, 'secret'].some(isOntbreekt)).toBe(false)
  })
})
