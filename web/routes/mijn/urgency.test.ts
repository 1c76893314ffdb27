import { expect, test } from 'vitest'
import type { Taak } from '../../data.ts'
import { daysBetween, orderByUrgency } from './urgency.ts'

function taak(id: string, uiterlijk?: string): Taak {
  return { id, module: 'programma', tekst: id, waarover: null, sinds: '2026-11-01', href: '/', ...(uiterlijk ? { uiterlijk } : {}) }
}

const [late, today, sunday, none] = [taak('laat', '2026-11-20'), taak('nu', '2026-11-26'), taak('zondag', '2026-11-29'), taak('geen')]

test('what is late comes first and stands apart as the thing to begin with', () => {
  expect(orderByUrgency({ vandaag: [late, today], dezeWeek: [sunday], later: [none] }, '2026-11-26')).toEqual({
    eerst: late,
    groepen: [
      { naam: 'dezeWeek', taken: [today, sunday] },
      { naam: 'daarna', taken: [none] },
    ],
    aantallen: { teLaat: 1, dezeWeek: 2, daarna: 1 },
  })
})

test('without anything that waits there is nothing to begin with', () => {
  const empty = { eerst: null, groepen: [], aantallen: { teLaat: 0, dezeWeek: 0, daarna: 0 } }
  expect([orderByUrgency(null, '2026-11-26'), orderByUrgency({ vandaag: [], dezeWeek: [], later: [] }, '2026-11-26')]).toEqual([
    empty,
    empty,
  ])
})

test('days are counted over the change to winter time', () => {
  expect([daysBetween('2026-10-20', '2026-10-30'), daysBetween('2026-10-30', '2026-10-20')]).toEqual([10, -10])
})
