import { expect, test } from 'vitest'
import { compareBeelden } from './vergelijk-beelden.ts'
import type { BeeldCijfer } from './vergelijk-beelden.ts'

const eenzaam: BeeldCijfer = {
  maat: 'eenzaam',
  naam: 'Eenzaam',
  eenheid: '%',
  decimalen: 0,
  periode: '2022',
  waarde: 48,
  release: 'rivm-2022',
  grenzen: 2022,
}

function reasons(van: readonly BeeldCijfer[], naar: readonly BeeldCijfer[], gebieden: readonly string[] = ['BU1']): unknown {
  return compareBeelden({ gebieden: ['BU1'], cijfers: van }, { gebieden, cijfers: naar }).map(({ maat, reden }) => ({ maat, reden }))
}

test.each([
  ['the same figure', {}, 'gelijk'],
  ['a newer wave', { periode: '2024', waarde: 51, release: 'rivm-2024' }, 'meting'],
  ['the same wave published anew', { waarde: 47, release: 'rivm-2022-b' }, 'uitgave'],
  ['the same wave published anew without a change', { release: 'rivm-2022-b' }, 'gelijk'],
  ['other boundaries under the same code', { waarde: 47, release: 'rivm-2022-b', grenzen: 2024 }, 'grenzen'],
] as const)('%s has the reason %#', (_, change, reden) => {
  expect(reasons([eenzaam], [{ ...eenzaam, ...change }])).toEqual([{ maat: 'eenzaam', reden }])
})

test('a buurt of other areas has no figure that changed by itself', () => {
  expect(reasons([eenzaam], [{ ...eenzaam, periode: '2024' }], ['BU1', 'BU2'])).toEqual([{ maat: 'eenzaam', reden: 'gebieden' }])
})

test('of several waves the newest with a value speaks; what came and what went is said', () => {
  const older: BeeldCijfer = { ...eenzaam, periode: '2020', waarde: 44 }
  const roken: BeeldCijfer = { ...eenzaam, maat: 'roken', naam: 'Roken' }
  expect(
    compareBeelden({ gebieden: ['BU1'], cijfers: [{ ...eenzaam, waarde: null }, older] }, { gebieden: ['BU1'], cijfers: [roken] }),
  ).toEqual([
    { maat: 'roken', naam: 'Roken', eenheid: '%', decimalen: 0, van: null, naar: { periode: '2022', waarde: 48 }, reden: 'nieuw' },
    { maat: 'eenzaam', naam: 'Eenzaam', eenheid: '%', decimalen: 0, van: { periode: '2020', waarde: 44 }, naar: null, reden: 'verdwenen' },
  ])
})
