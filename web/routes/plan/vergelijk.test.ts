import { expect, test } from 'vitest'
import type { Inhoud } from '../../plan-data.ts'
import { vergelijkInhoud, voegSamen } from './vergelijk.ts'

const basis: Inhoud = {
  thema: 'zorgzame-buurt',
  soort: null,
  naam: 'De soeptafel',
  wat: 'Samen koken.',
  van: null,
  tot: null,
  wie: 'Bewoners',
  voorWie: 'Iedereen',
  uitdaging: null,
  effecten: [{ indicator: 'bewoners-deelname', richting: 'meer', hoeveel: 'onbekend', eenheid: '', bron: '' }],
}

test('what only one of two people changed needs no choice; what both changed does', () => {
  const eigen = { ...basis, wat: 'Samen eten.', voorWie: 'Wie alleen eet', naam: 'Soep' }
  const [effect] = basis.effecten
  const sameOtherwise = effect && { bron: '', eenheid: '', hoeveel: effect.hoeveel, richting: effect.richting, indicator: effect.indicator }
  const ander = { ...basis, wat: 'Koken.', wie: 'Een kok', naam: 'Soep', effecten: sameOtherwise ? [sameOtherwise] : [] }
  const velden = vergelijkInhoud(basis, eigen, ander)
  expect({
    velden: velden.filter(({ uitkomst }) => uitkomst !== 'gelijk'),
    samen: voegSamen(velden, eigen, ander),
  }).toEqual({
    velden: [
      { veld: 'wat', uitkomst: 'botst' },
      { veld: 'wie', uitkomst: 'ander' },
      { veld: 'voorWie', uitkomst: 'eigen' },
    ],
    samen: { ...eigen, wie: 'Een kok' },
  })
})
