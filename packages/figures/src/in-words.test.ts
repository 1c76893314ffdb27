import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FigureError, formatGetal, formatMensen, inWords, peopleFromPercentage } from './index.ts'

/** Every tenth of a percent that can be published. */
const published = Array.from({ length: 1001 }, (_, index) => index / 10)

describe('a percentage in words', () => {
  test.each([
    [0, 'bijna niemand', 'hardly anyone'],
    [0.6, 'minder dan één op de honderd', 'fewer than one in a hundred'],
    [2.1, 'één op de vijftig', 'one in fifty'],
    [10, 'één op de tien', 'one in ten'],
    [12.5, 'één op de acht', 'one in eight'],
    [22, 'ruim één op de vijf', 'more than one in five'],
    [25.4, 'een kwart', 'a quarter'],
    [33, 'een derde', 'a third'],
    [43.4, 'ruim vier op de tien', 'more than four in ten'],
    [45, 'bijna de helft', 'nearly half'],
    [47.4, 'bijna de helft', 'nearly half'],
    [50.9, 'de helft', 'half'],
    [55, 'ruim de helft', 'more than half'],
    [66.7, 'twee derde', 'two thirds'],
    [70, 'zeven op de tien', 'seven in ten'],
    [73.8, 'bijna driekwart', 'nearly three quarters'],
    [78.4, 'bijna acht op de tien', 'nearly eight in ten'],
    [85, 'ruim acht op de tien', 'more than eight in ten'],
    [95, 'ruim negen op de tien', 'more than nine in ten'],
    [100, 'bijna iedereen', 'nearly everyone'],
  ])('%d percent is "%s" and "%s"', (percentage, nl, en) => {
    expect([inWords(percentage, 'nl').tekst, inWords(percentage, 'en').tekst]).toEqual([nl, en])
  })

  test.each([
    [0, 'bijna geen volwassenen', 'hardly any adults'],
    [12.5, 'één op de acht volwassenen', 'one in eight adults'],
    [47.4, 'bijna de helft van de volwassenen', 'nearly half of the adults'],
    [75, 'driekwart van de volwassenen', 'three quarters of the adults'],
    [99, 'bijna alle volwassenen', 'nearly all adults'],
  ])('%d percent of adults is "%s" and "%s"', (percentage, nl, en) => {
    expect([inWords(percentage, 'nl', 'volwassenen').tekst, inWords(percentage, 'en', 'adults').tekst]).toEqual([nl, en])
  })

  test('is never more than 5 percentage points off, and from 1% to 25% never more than a fifth of the value', () => {
    const check = (percentage: number): void => {
      const error = Math.abs(inWords(percentage, 'nl').verhouding * 100 - percentage)
      expect(error, `${percentage}%`).toBeLessThanOrEqual(5 + 1e-9)
      if (percentage >= 1 && percentage <= 25) expect(error / percentage, `${percentage}%`).toBeLessThanOrEqual(0.2)
    }
    published.forEach(check)
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), check))
  })

  test('says on which side it is off, and says so whenever it is off by more than a point', () => {
    for (const percentage of published.filter(value => value >= 1 && value <= 95)) {
      const { tekst, verhouding } = inWords(percentage, 'nl')
      const difference = percentage - verhouding * 100
      const side = tekst.startsWith('ruim ') ? 'above' : tekst.startsWith('bijna ') ? 'below' : 'near'
      const expected = Math.abs(difference) <= Math.min(1, verhouding * 5) + 1e-9 ? 'near' : difference > 0 ? 'above' : 'below'
      expect({ percentage, side }).toEqual({ percentage, side: expected })
    }
  })

  test('never goes down when the percentage goes up, and means the same share in both languages', () => {
    const shares = published.map(percentage => inWords(percentage, 'nl').verhouding)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares).toEqual(published.map(percentage => inWords(percentage, 'en').verhouding))
  })

  test.each([-0.1, 100.1, Number.NaN])('%d percent is refused', percentage => {
    expect(() => inWords(percentage, 'nl')).toThrow(FigureError)
    expect(() => peopleFromPercentage(percentage, 100)).toThrow(FigureError)
  })
})

describe('a percentage as people', () => {
  test.each([
    [47.4, 1020, 'ongeveer 480', 'about 480'],
    [47.4, 12_300, 'ongeveer 5.830', 'about 5,830'],
    [12.5, 120, 'ongeveer 20', 'about 20'],
    [28.7, 500, 'ongeveer 140', 'about 140'],
    [10, 100, 'ongeveer 10', 'about 10'],
    [9.9, 100, 'minder dan 10', 'fewer than 10'],
    [0, 5000, 'minder dan 10', 'fewer than 10'],
    [100, 5, 'minder dan 10', 'fewer than 10'],
    [96, 17, 'ongeveer 10', 'about 10'],
    [100, 25, 'ongeveer 20', 'about 20'],
  ])('%d percent of %d people is "%s" and "%s"', (percentage, population, nl, en) => {
    const mensen = peopleFromPercentage(percentage, population)
    expect(mensen && [formatMensen(mensen, 'nl'), formatMensen(mensen, 'en')]).toEqual([nl, en])
  })

  test('is a multiple of ten within ten of the truth, and never more than there are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 2_000_000 }), (percentage, population) => {
        const people = (percentage / 100) * population
        const mensen = peopleFromPercentage(percentage, population)
        if (mensen?.soort !== 'ongeveer') {
          expect([mensen, people < 10.0001]).toEqual([{ soort: 'minder-dan', aantal: 10 }, true])
          return
        }
        expect([mensen.aantal % 10, mensen.aantal >= 10, mensen.aantal <= population]).toEqual([0, true, true])
        expect(Math.abs(mensen.aantal - people)).toBeLessThan(10)
      }),
    )
  })

  test('of nobody does not exist, and of fewer than nobody is refused', () => {
    expect(peopleFromPercentage(50, 0)).toBeNull()
    expect(() => peopleFromPercentage(50, -1)).toThrow(FigureError)
  })
})

describe('a number', () => {
  test.each([
    [1234, 0, '1.234', '1,234'],
    [12.3, 1, '12,3', '12.3'],
    [17_942_942, 0, '17.942.942', '17,942,942'],
    [12, 2, '12,00', '12.00'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '-3', '-3'],
    [-0.04, 1, '0,0', '0.0'],
    [-1234.5, 1, '-1.234,5', '-1,234.5'],
  ])('%d with %i decimals is %s in Dutch and %s in English', (value, decimalen, nl, en) => {
    expect([formatGetal(value, decimalen, 'nl'), formatGetal(value, decimalen, 'en')]).toEqual([nl, en])
  })

  test('is refused when it is none, or with an impossible number of decimals', () => {
    expect(() => formatGetal(Number.NaN, 1, 'nl')).toThrow(FigureError)
    expect(() => formatGetal(1, -1, 'nl')).toThrow(FigureError)
    expect(() => formatGetal(1, 1.5, 'nl')).toThrow(FigureError)
  })
})
