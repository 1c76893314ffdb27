import { expect, it } from 'vitest'
import { parseDatum } from '#src/modules/programma/index.ts'
import { besprekingTaken } from './bespreking-taken.ts'
import type { Besproken } from './bespreking-taken.ts'

const nooit: Besproken = { buurt: 'b1', naam: 'Molenveld', trekkers: ['mirjam'], laatste: null, open: null, eersteCijfer: null }
const op = parseDatum('2026-05-10')
const tekstVan = (change: Partial<Besproken>) => besprekingTaken([{ ...nooit, ...change }], op).map(({ tekst }) => tekst)

it('a network goes through its figures again after two months, the first time two months after its first figure', () => {
  expect(tekstVan({ laatste: parseDatum('2026-03-09') })).toEqual([
    'Bespreek samen wat het plan oplevert: de vorige keer was op 9 maart 2026, meer dan twee maanden terug.',
  ])
  expect(tekstVan({ laatste: parseDatum('2026-03-10') })).toEqual([])
  expect(tekstVan({ eersteCijfer: parseDatum('2026-03-09') })).toEqual([
    'Bespreek samen wat het plan oplevert: er zijn cijfers, en dat deed u nog niet.',
  ])
  expect(tekstVan({})).toEqual([])
})

it('a record that was begun is closed first, from the day after the meeting', () => {
  const open = { id: 's1', dag: parseDatum('2026-05-09') }
  expect(besprekingTaken([{ ...nooit, laatste: parseDatum('2026-01-01'), open }], op)).toEqual([
    {
      id: 'monitoring.verslag.s1',
      module: 'monitoring',
      tekst: 'Sluit het verslag van de bespreking van 9 mei 2026 af.',
      waarom: 'Dan staat vast wat u zag en afsprak.',
      waarover: { buurt: 'b1', naam: 'Molenveld' },
      voor: { soort: 'persoon', persoon: 'mirjam' },
      sinds: '2026-05-09',
      uiterlijk: '2026-05-16',
      href: '/programma/buurten/b1/besprekingen/s1',
    },
  ])
  expect(besprekingTaken([{ ...nooit, open: { ...open, dag: op } }], op)).toEqual([])
})
