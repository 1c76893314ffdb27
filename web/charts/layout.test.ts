import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodge, findRoom, overlaps } from './layout.ts'
import { decimalsOf, formatWaarde, scaleAround, scaleFromZero } from './numbers.ts'
import { textWidth, wrapText } from './text.ts'

test('labels that have room stay where they want to be', () => {
  expect(
    dodge(
      [
        { at: 10, size: 8 },
        { at: 40, size: 8 },
      ],
      2,
      [0, 100],
    ),
  ).toEqual([10, 40])
})

test('labels that meet share the way they move', () => {
  expect(
    dodge(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
        { at: 90, size: 10 },
      ],
      0,
      [0, 100],
    ),
  ).toEqual([45, 55, 90])
})

test('labels that fit never meet and never leave the bounds', () => {
  const wish = fc.record({ at: fc.double({ min: -50, max: 350, noNaN: true }), size: fc.integer({ min: 1, max: 25 }) })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), wishes => {
      const middles = dodge(wishes, 2, [0, 300])
      const spans = wishes.map((each, index) => [(middles[index] ?? 0) - each.size / 2, (middles[index] ?? 0) + each.size / 2] as const)
      const sorted = spans.toSorted((a, b) => a[0] - b[0])
      const gaps = sorted.slice(1).map((span, index) => span[0] - (sorted[index]?.[1] ?? 0))
      expect(Math.min(...gaps, 2)).toBeGreaterThan(2 - 1e-9)
      expect(sorted[0]?.[0]).toBeGreaterThan(-1e-9)
      expect(sorted.at(-1)?.[1]).toBeLessThan(300 + 1e-9)
    }),
  )
})

test('boxes that only touch do not overlap, and the first free place is taken', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlaps(box, { ...box, x: 10 })).toBe(false)
  expect(overlaps(box, { ...box, x: 9 })).toBe(true)
  expect(findRoom([box, { ...box, y: 20 }], [box], { x: 0, y: 0, width: 50, height: 50 })).toEqual({ ...box, y: 20 })
  expect(findRoom([box], [box], { x: 0, y: 0, width: 50, height: 50 })).toBeUndefined()
})

test('accents do not make a word wider, bold does', () => {
  expect(textWidth('geïnteresseerd', 14)).toBe(textWidth('geinteresseerd', 14))
  expect(textWidth('Eenzaam', 14, true)).toBeGreaterThan(textWidth('Eenzaam', 14))
})

test('a long name breaks between words and ends in an ellipsis when it does not fit', () => {
  expect(wrapText('Eén of meer langdurige aandoeningen', { width: 168, size: 15, lines: 2 })).toEqual([
    'Eén of meer langdurige',
    'aandoeningen',
  ])
  expect(wrapText('Wereldtentoonstellingsterrein', { width: 80, size: 15, lines: 2 })).toEqual(['Wereldte…'])
  expect(wrapText('een twee drie', { width: 40, size: 15, lines: 1 })).toEqual(['een…'])
})

test('scales end on round figures', () => {
  expect(scaleFromZero([26.4, 12])).toEqual({ domain: [0, 30], ticks: [0, 10, 20, 30] })
  expect(scaleFromZero([])).toEqual({ domain: [0, 100], ticks: [0, 25, 50, 75, 100] })
  expect(scaleAround([39.6, 55]).ticks).toEqual([30, 40, 50, 60])
  expect(decimalsOf([0, 2.5, 5])).toBe(1)
})

test('figures are written the Dutch or the English way', () => {
  expect(formatWaarde(1234.56, { taal: 'nl', decimalen: 1 })).toBe('1.234,6')
  expect(formatWaarde(1234.56, { taal: 'en', decimalen: 1, eenheid: 'km' })).toBe('1,234.6 km')
  expect(formatWaarde(-0.2, { taal: 'nl', decimalen: 0, eenheid: '%' })).toBe('0%')
})
