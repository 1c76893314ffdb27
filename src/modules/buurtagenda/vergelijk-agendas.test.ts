import { expect, test } from 'vitest'
import { compareAgendas } from './vergelijk-agendas.ts'
import type { AgendaPunt } from './vergelijk-agendas.ts'

const alleen: AgendaPunt = {
  id: 'a',
  kant: 'uitdaging',
  titel: 'Samen minder alleen',
  wat: 'Veel mensen missen iemand.',
  waarom: '',
  gevolg: '',
  anders: null,
  themas: ['zorgzame-buurt'],
  plek: 0,
  cijfers: [{ maat: 'eenzaam' }],
  inzichten: ['i1'],
}

test('lists that say the same do not differ, whatever the order of themes and of what they rest on', () => {
  const other = { ...alleen, themas: [...alleen.themas], inzichten: [...alleen.inzichten], waarom: '' }
  expect(compareAgendas([alleen], [other])).toEqual([])
})

test('what came and what went is named, with whether it was chosen', () => {
  const donker: AgendaPunt = { ...alleen, id: 'b', titel: 'De straat is donker', plek: 1 }
  const koor: AgendaPunt = { ...alleen, id: 'c', kant: 'kracht', titel: 'Het koor', plek: null }
  expect(compareAgendas([alleen], [donker, koor])).toEqual([
    { soort: 'erbij', kant: 'uitdaging', titel: 'De straat is donker', teksten: [], kenmerken: ['gekozen'] },
    { soort: 'erbij', kant: 'kracht', titel: 'Het koor', teksten: [], kenmerken: [] },
    { soort: 'weg', kant: 'uitdaging', titel: 'Samen minder alleen', teksten: [], kenmerken: [] },
  ])
})

test('a text that was rewritten stands beside what it was, and an empty one is nothing', () => {
  expect(compareAgendas([alleen], [{ ...alleen, titel: 'Minder alleen', waarom: 'Bewoners vragen erom.', wat: '' }])).toEqual([
    {
      soort: 'gewijzigd',
      kant: 'uitdaging',
      titel: 'Minder alleen',
      teksten: [
        { veld: 'titel', was: 'Samen minder alleen', wordt: 'Minder alleen' },
        { veld: 'wat', was: 'Veel mensen missen iemand.', wordt: null },
        { veld: 'waarom', was: null, wordt: 'Bewoners vragen erom.' },
      ],
      kenmerken: [],
    },
  ])
})

test.each([
  ['what kind it is', { kant: 'kracht' }, 'kant'],
  ['its themes', { themas: ['lerende-buurt'] }, 'themas'],
  ['a figure that it rests on', { cijfers: [] }, 'steun'],
  ['a voice that it rests on', { inzichten: ['i1', 'i2'] }, 'steun'],
  ['its place', { plek: 2 }, 'plek'],
  ['that it was let go', { plek: null }, 'losgelaten'],
] as const)('%s can differ', (_, change, kenmerk) => {
  expect(compareAgendas([alleen], [{ ...alleen, ...change }])).toMatchObject([{ soort: 'gewijzigd', teksten: [], kenmerken: [kenmerk] }])
})

test('a choice that was made is told from one that was undone', () => {
  expect(compareAgendas([{ ...alleen, plek: null }], [alleen])).toMatchObject([{ soort: 'gewijzigd', kenmerken: ['gekozen'] }])
})
