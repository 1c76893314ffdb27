import { expect, test } from 'vitest'
import { minutenPerThema, sindsVorige, teHoren } from './verslag.ts'

const oordeel = {
  regel: 'voor-en-na',
  isEcht: false,
  kant: 'hoger',
  isGunstig: null,
  voor: null,
  na: null,
  tussen: null,
  isDoelGehaald: null,
} as const
const toen = { sleutel: 'bewoners-deelname', laatste: { periode: '2026-Q1', waarde: 12 }, oordeel }

test('since the meeting before a figure is new, corrected, judged otherwise or the same', () => {
  const now = (change: Partial<typeof toen> | { oordeel: object }) => sindsVorige({ ...toen, ...change } as typeof toen, toen)
  expect([
    sindsVorige(toen, null),
    now({ laatste: { periode: '2026-Q2', waarde: 12 } }),
    now({ laatste: { periode: '2026-Q1', waarde: 14 } }),
    now({ oordeel: { ...oordeel, isEcht: true } }),
    now({}),
  ]).toEqual(['eerste', 'nieuw', 'gewijzigd', 'anders', 'gelijk'])
})

test('a meeting hears what was told since the one before, and else the latest story', () => {
  const told = [
    { id: 'c', dag: '2026-05-01' },
    { id: 'b', dag: '2026-03-01' },
    { id: 'a', dag: '2026-01-01' },
  ]
  expect([teHoren(told, null), teHoren(told, '2026-02-01'), teHoren(told, '2026-05-01'), teHoren([], null)]).toEqual([
    ['c', 'b', 'a'],
    ['c', 'b'],
    ['c'],
    [],
  ])
})

test('going through everything takes half an hour, however many themes there are', () => {
  expect([0, 1, 2, 3, 4, 5].map(minutenPerThema)).toEqual([22, 22, 11, 7, 5, 4])
})
