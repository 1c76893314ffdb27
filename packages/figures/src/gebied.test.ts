import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineGebied, FigureError, isSameGebied, landOf, parentCode, parseGebiedCode, soortOf, type GebiedSoort } from './index.ts'

describe('reading the code of an area', () => {
  test.each<[string, string, GebiedSoort]>([
    ['NL00', 'NL00', 'land'],
    ['NL01  ', 'NL00', 'land'],
    ['NL99', 'NL99', 'land'],
    ['LD03', 'LD03', 'landsdeel'],
    ['PV30      ', 'PV30', 'provincie'],
    ['CR35', 'CR35', 'corop'],
    ['GG5406', 'GG5406', 'ggd-regio'],
    ['ZK12', 'ZK12', 'zorgkantoor'],
    ['GM0785    ', 'GM0785', 'gemeente'],
    ['wk085532', 'WK085532', 'wijk'],
    ['WK0363AA', 'WK0363AA', 'wijk'],
    ['BU07850101', 'BU07850101', 'buurt'],
    ['BU0363AA01', 'BU0363AA01', 'buurt'],
    ['bu0363aa01', 'BU0363AA01', 'buurt'],
    ['\uFEFFBU99010001\u00A0', 'BU99010001', 'buurt'],
    ['5051', '5051', 'postcode4'],
    ['5051 ab', '5051AB', 'postcode6'],
    ['5051AB', '5051AB', 'postcode6'],
  ])("'%s' is %s, a %s", (text, code, soort) => {
    expect(parseGebiedCode(text)).toEqual({ code, soort })
    expect(soortOf(parseGebiedCode(text).code)).toBe(soort)
  })

  test.each([
    '',
    '  ',
    'NL02',
    'NL',
    'GM785',
    'GM07850',
    'WK0785',
    'BU078501',
    'BU0785010',
    'BU0363AAA1',
    'XX01',
    '0785',
    '505',
    '5051A',
    '5051  AB',
    'GM0785;',
  ])("'%s' is refused", text => {
    expect(() => parseGebiedCode(text)).toThrow(FigureError)
  })

  test('the refusal says what was written and how codes look', () => {
    expect(() => parseGebiedCode(' GM785 ')).toThrow(
      new FigureError(
        'gebied-ongeldig',
        "De gebiedscode 'GM785' is niet bekend. Schrijf bijvoorbeeld NL00, PV30, GM0785, WK078501, BU07850101, 5051 of 5051AB.",
      ),
    )
    expect(() => parseGebiedCode(' ')).toThrow(
      new FigureError('gebied-ongeldig', 'Er staat geen gebiedscode. Vul een code in, zoals GM0785.'),
    )
    expect(() => parseGebiedCode('Goirle\n'.repeat(100_000))).toThrow(/^.{1,200}$/)
  })

  test('a code that was read is read the same again, whatever padding and case', () => {
    const code = fc.stringMatching(/^(?:BU\d{4}[0-9A-Z]{2}\d{2}|WK\d{4}[0-9A-Z]{2}|GM\d{4}|PV\d{2})$/)
    fc.assert(
      fc.property(code, fc.nat(10), (text, padding) => {
        expect(parseGebiedCode(`${' '.repeat(padding)}${text.toLowerCase()}${' '.repeat(padding)}`)).toEqual(parseGebiedCode(text))
      }),
    )
  })
})

describe('what a code tells about other areas', () => {
  test.each([
    ['BU07850101', 'WK078501'],
    ['BU0363AA01', 'WK0363AA'],
    ['WK0363AA', 'GM0363'],
    ['GM0363', null],
    ['GG5406', null],
    ['NL00', null],
    ['5051AB', null],
  ])('%s lies in %s', (code, parent) => {
    expect(parentCode(parseGebiedCode(code).code)).toBe(parent)
  })

  test.each([
    ['BU99010001', 'NL99'],
    ['WK990100', 'NL99'],
    ['GM9901', 'NL99'],
    ['NL99', 'NL99'],
    ['GM0999', 'NL00'],
    ['PV99', 'NL00'],
    ['9901', 'NL00'],
    ['BU07859901', 'NL00'],
    ['NL01', 'NL00'],
  ])('%s belongs to %s', (code, land) => {
    expect(landOf(parseGebiedCode(code).code)).toBe(land)
  })
})

describe('an area', () => {
  test('is a code with the year of its boundaries, and cannot be changed', () => {
    const gebied = defineGebied({ code: 'BU07850101', naam: 'Goirle-Centrum      ', jaar: 2024 })
    expect(gebied).toEqual({ code: 'BU07850101', soort: 'buurt', naam: 'Goirle-Centrum', jaar: 2024 })
    expect(Object.isFrozen(gebied)).toBe(true)
  })

  test('is not the same area in another year, whatever its name', () => {
    const in2024 = defineGebied({ code: 'BU07850101', naam: 'Centrum', jaar: 2024 })
    expect(isSameGebied(in2024, defineGebied({ code: 'bu07850101', naam: 'Goirle-Centrum', jaar: 2024 }))).toBe(true)
    expect(isSameGebied(in2024, defineGebied({ code: 'BU07850101', naam: 'Centrum', jaar: 2020 }))).toBe(false)
  })

  test('needs a name and a whole year', () => {
    expect(() => defineGebied({ code: 'GM0785', naam: ' ', jaar: 2024 })).toThrow('Gebied GM0785 heeft geen naam. Vul een naam in.')
    expect(() => defineGebied({ code: 'GM0785', naam: 'Goirle', jaar: 24 })).toThrow(FigureError)
    expect(() => defineGebied({ code: 'GM0785', naam: 'Goirle', jaar: 2024.5 })).toThrow(FigureError)
  })
})
