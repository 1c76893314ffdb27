import { expect, test } from 'vitest'
import type { BeeldCijfer, Buurtbeeld, Zin } from '../../data.ts'
import { arrangeSecties, isGrootdeelsVerborgen, isOnbewoond, pickKerngetallen, pickLeeftijden, sortZinnen } from './beeld.ts'

function cijfer(maat: string, overrides: Partial<BeeldCijfer> = {}): BeeldCijfer {
  return {
    maat,
    naam: maat,
    sectie: 'bevolking',
    eenheid: '%',
    soort: 'telling',
    periode: '2024',
    waarde: 10,
    status: 'definitief',
    release: 'r1',
    vergelijking: [],
    decimalen: 0,
    polariteit: 'minder-is-gunstig',
    grenzen: 2024,
    kern: true,
    ...overrides,
  }
}

function beeld(cijfers: readonly BeeldCijfer[], zinnen: readonly Zin[] = []): Buurtbeeld {
  return {
    gebied: { code: 'BU99010101', naam: 'Kruidentuin', soort: 'buurt', jaar: 2024, ouders: [] },
    cijfers,
    zinnen,
    releases: [{ id: 'r1', tabel: 'DEMO-1', titel: 'Verzonnen cijfers', uitgever: 'Verzonnen bureau' }],
  }
}

test('a section shows the newest figure that has a value, and names what nobody imported', () => {
  const nieuw = cijfer('eenzaam', { sectie: 'gezondheid', periode: '2022', waarde: null, ontbreekt: 'nog-niet-gepubliceerd' })
  const oud = cijfer('eenzaam', { sectie: 'gezondheid', periode: '2020', waarde: 47 })
  const weg = cijfer('rookt', {
    sectie: 'gezondheid',
    periode: null,
    release: null,
    grenzen: null,
    status: null,
    waarde: null,
    ontbreekt: 'niet-geimporteerd',
  })
  const gezondheid = arrangeSecties(beeld([nieuw, oud, weg])).find(sectie => sectie.sectie === 'gezondheid')
  expect(gezondheid).toEqual({
    sectie: 'gezondheid',
    cijfers: [oud],
    kern: [oud],
    afwezig: ['rookt'],
    trends: [],
    releases: [{ id: 'r1', tabel: 'DEMO-1', titel: 'Verzonnen cijfers', uitgever: 'Verzonnen bureau' }],
  })
})

test('a line through the years needs three waves with a value, and runs from old to new', () => {
  const waves = ['2020', '2016', '2012'].map((periode, index) => cijfer('eenzaam', { periode, waarde: 50 - index }))
  const [bevolking] = arrangeSecties(beeld(waves))
  expect(bevolking?.trends).toEqual([{ maat: 'eenzaam', punten: waves.toReversed() }])
  expect(arrangeSecties(beeld(waves.slice(1)))[0]?.trends).toEqual([])
})

test('the numbers at the top are at most three, and only those that are known', () => {
  const known = [
    cijfer('inwoners', { waarde: 900 }),
    cijfer('woningen', { waarde: null, ontbreekt: 'geheim' }),
    cijfer('huishoudens', { waarde: 400 }),
  ]
  expect(pickKerngetallen(beeld(known)).map(({ soort }) => soort)).toEqual(['inwoners', 'huishoudens'])
})

test('ages go from young to old', () => {
  const [bevolking] = arrangeSecties(
    beeld(['leeftijd-65-plus-pct', 'leeftijd-0-14-pct', 'inwoners', 'leeftijd-15-24-pct'].map(maat => cijfer(maat))),
  )
  expect(pickLeeftijden(bevolking?.cijfers ?? []).map(({ maat }) => maat)).toEqual([
    'leeftijd-0-14-pct',
    'leeftijd-15-24-pct',
    'leeftijd-65-plus-pct',
  ])
})

test('a place without people and a place with hidden figures are told apart', () => {
  const hidden = Array.from({ length: 12 }, (_, index) => cijfer(`m${index}`, { waarde: null, ontbreekt: 'onderdrukt' }))
  const leeg = beeld([cijfer('inwoners', { waarde: 0 })])
  const verborgen = beeld([cijfer('inwoners', { waarde: 25 }), ...hidden])
  expect([isOnbewoond(leeg), isGrootdeelsVerborgen(leeg), isOnbewoond(verborgen), isGrootdeelsVerborgen(verborgen)]).toEqual([
    true,
    false,
    false,
    true,
  ])
})

test('facts open the page and good news comes before what could be better', () => {
  const zin = (strekking: Zin['strekking']): Zin => ({ tekst: strekking, regel: 'r', cijfers: [], strekking })
  const [feit, gunstig, aandacht, gelijk] = [zin('feit'), zin('gunstig'), zin('aandacht'), zin('gelijk')] as const
  expect(sortZinnen([aandacht, gelijk, gunstig, feit])).toEqual({ opening: [feit], goed: [gunstig], beter: [aandacht], anders: [gelijk] })
  expect(sortZinnen([gunstig]).opening).toEqual([gunstig])
})
