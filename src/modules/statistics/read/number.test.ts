import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellReader } from './number.ts'

function read(text: string, reader = new CellReader()): unknown {
  const bytes = Buffer.from(`;${text};`)
  const value = reader.read(bytes, 1, bytes.length - 1)
  if (!Number.isNaN(value)) return [value, reader.decimalen]
  return reader.soort === 'fout' ? reader.fout : reader.soort
}

describe('reading figures from bytes', () => {
  it.each([
    ['    76.1', [76.1, 1]],
    ['-0.100', [-0.1, 3]],
    ['1,25 ', [1.25, 2]],
    ['17942942', [17942942, 0]],
    ['.5', [0.5, 1]],
    ['-0', [0, 0]],
    ['999999999', [999999999, 0]],
    ['9999999999', [9999999999, 0]],
    ['123456789012345', [123456789012345, 0]],
    ['0.3333333333333333', [0.3333333333333333, 16]],
    ['12*', [12, 0]],
    ['12,5**', [12.5, 1]],
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['       .', 'punt'],
    ['x', 'kruis'],
    ['-', 'streep'],
  ])('%j is %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['1.234,5', "Het getal '1.234,5' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden."],
    ['1,234.5', "Het getal '1,234.5' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden."],
    ['1e308', "Het getal '1e308' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit."],
    ['1.5E+3', "Het getal '1.5E+3' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit."],
    ['9'.repeat(30), 'Dit getal is te groot of staat in een onbekende schrijfwijze.'],
    ['1.234.567', "Het getal '1.234.567' heeft tekens voor duizenden. Schrijf het zonder."],
    ['12 345', "'12 345' is geen getal."],
    ['5.', "'5.' is geen getal."],
    ['+5', "'+5' is geen getal."],
    ['Infinity', "'Infinity' is geen getal."],
    ['0x10', "'0x10' is geen getal."],
  ])('%j is refused', (text, sentence) => {
    expect(read(text)).toBe(sentence)
  })

  it('holds on to the decimal mark that a file began with', () => {
    const reader = new CellReader()
    expect([read('12,5', reader), read('7', reader), read('7.5', reader)]).toEqual([
      [12.5, 1],
      [7, 0],
      'Dit getal heeft een punt, maar eerdere getallen in dit bestand hebben een komma. Gebruik één decimaalteken.',
    ])
    expect(read('7,5', new CellReader('.'))).toBe('Dit getal heeft een komma, maar in dit soort bestand is de punt het decimaalteken.')
  })

  it('agrees with the language on every number that is written out', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 12 }), (digits, decimals) => {
        const sign = digits < 0n ? '-' : ''
        const written = String(digits)
          .replace('-', '')
          .padStart(decimals + 1, '0')
        const text = sign + (decimals === 0 ? written : `${written.slice(0, -decimals)}.${written.slice(-decimals)}`)
        const value = Number(text)
        expect(read(text)).toEqual([value === 0 ? 0 : value, decimals])
      }),
    )
  })
})
