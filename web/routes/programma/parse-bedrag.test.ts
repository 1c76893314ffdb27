import { expect, it } from 'vitest'
import { parseBedrag } from './parse-bedrag.ts'

it.each([
  ['2.000.000', 200_000_000],
  ['2,000,000.50', 200_000_050],
  ['€ 2.000.000,5', 200_000_050],
  ['1 250', 125_000],
  ['1500', 150_000],
  ['0', 0],
  ['2.500', 250_000],
])('reads %s as %i cents', (text, bedragCent) => {
  expect(parseBedrag(text)).toBe(bedragCent)
})

it.each(['', 'twee miljoen', '2.00.000', '12,345,6', '1e6', '-5', '2.000.000,505', '99999999999999999999'])(
  'finds no amount in "%s"',
  text => {
    expect(parseBedrag(text)).toBe(null)
  },
)
