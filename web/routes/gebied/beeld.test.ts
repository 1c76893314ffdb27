import { expect, test } from 'vitest'
import type { BeeldCijfer, Buurtbeeld, Zin } from '../../data.ts'
import type { Gepubliceerd } from './beeld.ts'
import { makeBeeldView } from './beeld-view.ts'
import { arrangeSecties, findOudeGrenzen, isGrootdeelsVerborgen, isOnbewoond, pickKerngetallen, sortZinnen } from './beeld.ts'
import { pickLeeftijden, pickPercentages, pickTellingen } from './pick-cijfers.ts'

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

const release = {
  id: 'r1',
  tabel: 'DEMO-1',
  titel: 'Verzonnen cijfers 2024',
  uitgever: 'Verzonnen bureau',
  adres: null,
  licentie: null,
  opgehaald: '2026-11-20T10:00:00Z',
  indelingsjaar: 2024,
}

function beeld(cijfers: BeeldCijfer[], zinnen: Zin[] = []): Buurtbeeld {
  return {
    gebied: { code: 'BU99010101', naam: 'Kruidentuin', soort: 'buurt', jaar: 2024, ouders: [] },
    cijfers,
    zinnen,
    releases: [release],
  }
}

/** Set beside the country, which has 50. */
function beside(maat: string, waarde: number, woord: 'hoger' | 'lager' | 'ongeveer-gelijk', kern = false): Gepubliceerd {
  return published(cijfer(maat, { waarde, kern, vergelijking: [{ gebied: 'NL99', naam: 'Demoland', waarde: 50, woord }] }))
}

function published(own: BeeldCijfer): Gepubliceerd {
  return { ...own, periode: '2024', release: 'r1', grenzen: 2024 }
}

const ouders = [{ code: 'NL99', naam: 'Demoland', soort: 'land' as const }]

test('a section shows the newest figure that has a value, with the waves before, and names what nobody imported', () => {
  const nieuw = cijfer('eenzaam', { sectie: 'gezondheid', periode: '2022', waarde: null, ontbreekt: 'nog-niet-gepubliceerd' })
  const midden = cijfer('eenzaam', { sectie: 'gezondheid', periode: '2020', waarde: 47 })
  const oud = cijfer('eenzaam', { sectie: 'gezondheid', periode: '2016', waarde: 44 })
  const weg = cijfer('rookt', {
    sectie: 'gezondheid',
    periode: null,
    release: null,
    grenzen: null,
    status: null,
    waarde: null,
    ontbreekt: 'niet-geimporteerd',
  })
  const gezondheid = arrangeSecties(beeld([nieuw, midden, oud, weg]), []).find(sectie => sectie.sectie === 'gezondheid')
  expect(gezondheid).toEqual({
    sectie: 'gezondheid',
    leeftijden: [],
    percentages: [],
    tellingen: [],
    los: [midden],
    trends: [],
    tabel: [{ cijfer: midden, eerder: [oud] }],
    aantal: 1,
    heeftWaarde: true,
    afwezig: ['rookt'],
    bronnen: [
      {
        uitgever: 'Verzonnen bureau',
        titel: 'Verzonnen cijfers 2024',
        perioden: ['2020'],
        grenzen: 2024,
        grenzenOnzeker: false,
        releases: ['r1'],
        nieuwer: null,
      },
    ],
  })
})

test('a line through the years needs three waves with a value, and runs from old to new', () => {
  const waves = ['2020', '2016', '2012'].map((periode, index) => cijfer('eenzaam', { periode, waarde: 50 - index }))
  const [bevolking] = arrangeSecties(beeld(waves), [])
  expect(bevolking?.trends).toEqual([{ maat: 'eenzaam', punten: waves.toReversed() }])
  expect(arrangeSecties(beeld(waves.slice(1)), [])[0]?.trends).toEqual([])
})

test('a picture has the core measures first, then what differs most from the country; the graver form of a row is left to the table', () => {
  const rows = [
    beside('bijna', 51, 'ongeveer-gelijk'),
    beside('veel', 70, 'hoger'),
    beside('ernstig-eenzaam', 90, 'hoger'),
    beside('meer', 60, 'hoger'),
    beside('eenzaam', 52, 'ongeveer-gelijk', true),
    beside('veel-65plus', 80, 'hoger'),
  ]
  expect(pickPercentages(rows, ouders).map(({ maat }) => maat)).toEqual(['eenzaam', 'veel', 'meer', 'bijna', 'veel-65plus'])
  const many = Array.from({ length: 20 }, (_, index) => beside(`maat-${index}`, 60 + index, 'hoger'))
  expect(pickPercentages(many, ouders).map(({ waarde }) => waarde)).toEqual([79, 78, 77, 76, 75, 74, 73, 72, 71])
  expect(pickPercentages(rows.slice(0, 2), ouders)).toEqual([])
})

test('beside the ages stand the counts that are known', () => {
  const rows = [
    published(cijfer('mannen', { waarde: 595 })),
    published(cijfer('inwoners-65-plus', { waarde: 470 })),
    published(cijfer('vrouwen', { waarde: null, ontbreekt: 'geheim' })),
  ]
  expect(pickTellingen(rows).map(({ waarde }) => waarde)).toEqual([470, 595])
})

test('an area that was redrawn knows from which boundaries it has figures that no longer hold', () => {
  const old = cijfer('eenzaam', { waarde: null, ontbreekt: 'indeling-gewijzigd', grenzen: 2020 })
  expect([findOudeGrenzen(beeld([cijfer('inwoners'), old])), findOudeGrenzen(beeld([cijfer('inwoners')]))]).toEqual([2020, null])
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
  const rows = ['leeftijd-65-plus-pct', 'leeftijd-0-14-pct', 'inwoners', 'leeftijd-15-24-pct'].map(maat => published(cijfer(maat)))
  expect(pickLeeftijden(rows).map(({ maat }) => maat)).toEqual(['leeftijd-0-14-pct', 'leeftijd-15-24-pct', 'leeftijd-65-plus-pct'])
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
  const [feit, gunstig, aandacht, gelijk, ontbreekt] = [
    zin('feit'),
    zin('gunstig'),
    zin('aandacht'),
    zin('gelijk'),
    zin('ontbreekt'),
  ] as const
  expect(sortZinnen([ontbreekt, aandacht, gelijk, gunstig, feit])).toEqual({
    opening: [feit],
    goed: [gunstig],
    beter: [aandacht],
    gelijk: [gelijk],
    ontbreekt: [ontbreekt],
  })
  expect(sortZinnen([gunstig]).opening).toEqual([gunstig])
})

test('where every percentage is hidden a section shows the counts that are known', () => {
  const hidden = { sectie: 'herkomst', waarde: null, ontbreekt: 'te-klein' } as const
  const own = beeld([
    cijfer('herkomst-buiten-europa-pct', hidden),
    cijfer('herkomst-nederland-pct', { ...hidden, kern: false }),
    cijfer('herkomst-nederland', { sectie: 'herkomst', eenheid: 'inwoners', waarde: 20, kern: false }),
  ])
  const herkomst = arrangeSecties(own, []).find(({ sectie }) => sectie === 'herkomst')
  expect(herkomst?.los.map(({ maat, waarde }) => [maat, waarde])).toEqual([
    ['herkomst-buiten-europa-pct', null],
    ['herkomst-nederland', 20],
  ])
})

test('the strips are explained only on a page that has one: a count has a rank, and no place to show', () => {
  const telling = cijfer('inwoners', {
    eenheid: 'inwoners',
    positie: 0.2,
    vergelijking: [{ gebied: 'NL99', naam: 'Demoland', waarde: 50 }],
  })
  const deel = cijfer('leeftijd-0-14-pct', {
    positie: 0.2,
    vergelijking: [{ gebied: 'NL99', naam: 'Demoland', waarde: 50, woord: 'lager' }],
  })
  expect([makeBeeldView(beeld([telling]), []).heeftPlaatsen, makeBeeldView(beeld([telling, deel]), []).heeftPlaatsen]).toEqual([
    false,
    true,
  ])
})
