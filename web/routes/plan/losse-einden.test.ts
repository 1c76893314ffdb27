import { expect, test } from 'vitest'
import type { BegrotingPost } from '../../begroting-data.ts'
import type { Activiteit } from '../../plan-data.ts'
import { findLosseEinden } from './losse-einden.ts'

const soep: Activiteit = {
  id: 'soep',
  thema: 'zorgzame-buurt',
  soort: null,
  naam: 'De soeptafel',
  wat: '',
  van: '2026-04-01',
  tot: null,
  wie: 'Bewoners',
  voorWie: '',
  uitdaging: 'alleen',
  effecten: [{ indicator: 'bewoners-deelname', richting: 'meer', hoeveel: 40, eenheid: 'mensen', bron: '' }],
  interventie: null,
  versie: 1,
}
const post: BegrotingPost = {
  id: 'kok',
  versie: 1,
  activiteit: 'soep',
  jaar: 2026,
  soort: 'vervangingsuren',
  omschrijving: 'Een kok',
  aantalHonderdste: 100,
  tariefCent: 5000,
  betaler: null,
  duur: 'eenmalig',
  toelichting: '',
  bedragCent: 5000,
}
const niets = { zonderActiviteit: [], zonderUitdaging: [], zonderEffect: [], zonderDag: [], zonderWie: [], zonderPost: [], losPosten: [] }

test('an activity without a line and a line without an activity hang loose; who does not see the budget is told of neither', () => {
  const plan = { activiteiten: [soep], uitdagingen: [] }
  const los = { ...post, id: 'huur', activiteit: null }
  const gone = { ...post, id: 'oud', activiteit: 'weg' }
  expect(findLosseEinden(plan, [post])).toEqual(niets)
  expect(findLosseEinden(plan, [los, gone])).toEqual({ ...niets, zonderPost: [soep], losPosten: [los, gone] })
  expect(findLosseEinden(plan, null)).toEqual(niets)
})

test('a chosen challenge without an activity and what an activity leaves open hang loose', () => {
  const kaal = { ...soep, id: 'kaal', uitdaging: null, van: null, wie: ' ', effecten: [] }
  const uitdaging = { id: 'alleen', titel: 'Te veel mensen zijn alleen', themas: [], gekozen: true }
  expect(findLosseEinden({ activiteiten: [kaal], uitdagingen: [uitdaging] }, null)).toEqual({
    ...niets,
    zonderActiviteit: [uitdaging],
    zonderUitdaging: [kaal],
    zonderEffect: [kaal],
    zonderDag: [kaal],
    zonderWie: [kaal],
  })
})
