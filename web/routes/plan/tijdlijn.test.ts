import { expect, test } from 'vitest'
import { addMaanden, inMaand, placeBalk, spanOf } from './tijdlijn.ts'

const winter = { van: '2026-11-15', tot: '2027-02-28' }
const lente = { van: '2027-03-01', tot: null }
const ooit = { van: null, tot: null }

test('the line runs from the first month with a day in it to the last, over the turn of a year', () => {
  expect([spanOf([winter, lente, ooit]), spanOf([ooit]), addMaanden('2026-11', 14)]).toEqual([
    { begin: '2026-11', maanden: 5 },
    null,
    '2028-01',
  ])
})

test('a bar takes its first and last day along, and runs on when nobody knows when it ends', () => {
  const maart = { begin: '2027-03', maanden: 1 }
  expect([placeBalk({ van: '2027-03-01', tot: '2027-03-31' }, maart), placeBalk(lente, maart)]).toEqual([
    { van: 0, tot: 1, isOpen: false },
    { van: 0, tot: 1, isOpen: true },
  ])
})

test('a month names what begins, runs and ends in it, each once', () => {
  const kort = { van: '2027-02-03', tot: '2027-02-04' }
  expect([inMaand([winter, lente, ooit, kort], '2027-02'), inMaand([winter, lente, ooit, kort], '2027-01')]).toEqual([
    { begint: [kort], loopt: [], eindigt: [winter] },
    { begint: [], loopt: [winter], eindigt: [] },
  ])
})
