import { expect, test } from 'vitest'
import { hrefOfPage, readStretch } from './stretch.ts'

const read = (query: string) => readStretch(new URLSearchParams(query), 'Schrijf de dag zo: 2-3-2026.')

test('a day begins at midnight in Amsterdam, in winter and in summer, and the last day counts too', () => {
  expect(read('van=2-3-2026&tot=2-3-2026').vraag).toEqual({ van: '2026-03-01T23:00:00.000Z', tot: '2026-03-02T23:00:00.000Z', pagina: '1' })
  expect(read('van=29-3-2026&tot=29-3-2026').vraag).toEqual({
    van: '2026-03-28T23:00:00.000Z',
    tot: '2026-03-29T22:00:00.000Z',
    pagina: '1',
  })
  expect(read('van=1-7-2026').vraag).toEqual({ van: '2026-06-30T22:00:00.000Z', pagina: '1' })
})

test('without anything in the address all lines are asked for, from the first page', () => {
  expect(read('')).toEqual({ state: { waarden: { van: '', tot: '' }, fouten: [] }, pagina: 1, vraag: { pagina: '1' } })
  expect(read('pagina=0').pagina).toBe(1)
})

test.each(['gisteren', '31-2-2026', '1-1-0000', '1-1-1899'])('%s is no day: nothing is asked, and what was typed stays', van => {
  expect(read(`van=${van}&tot=3-3-2026`)).toEqual({
    state: { waarden: { van, tot: '3-3-2026' }, fouten: [{ veld: 'van', tekst: 'Schrijf de dag zo: 2-3-2026.' }] },
    pagina: 1,
    vraag: null,
  })
})

test('another page is of the same lines', () => {
  expect(hrefOfPage('/logboek', { van: '2-3-2026', tot: '' }, 2)).toBe('/logboek?van=2-3-2026&pagina=2')
})
