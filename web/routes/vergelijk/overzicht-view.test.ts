import { expect, test } from 'vitest'
import type { Selectiebeeld, SelectiebeeldCijfer } from '../../vergelijk-data.ts'
import { makeOverzichtView, readOverzichtFilter } from './overzicht-view.ts'

const verdeling = { min: 0, p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, max: 100 }

function cijfer(maat: string, waarde: number | null, more: Partial<SelectiebeeldCijfer> = {}): SelectiebeeldCijfer {
  return {
    maat,
    naam: maat,
    sectie: 'gezondheid',
    eenheid: '%',
    soort: 'model',
    periode: '2024',
    waarde,
    status: 'definitief',
    release: 'r',
    vergelijking: [{ gebied: 'NL00', naam: 'Nederland', waarde: 50, woord: 'hoger' }],
    decimalen: 0,
    polariteit: 'meer-is-gunstig',
    grenzen: 2024,
    kern: false,
    verdeling,
    ...more,
  }
}

const gelijk = [{ gebied: 'NL00', naam: 'Nederland', waarde: 50, woord: 'ongeveer-gelijk' }] as const
const beeld: Selectiebeeld = {
  gebied: {
    code: 'BU00010101,BU00010102',
    naam: '2 buurten',
    soort: 'transitiebuurt',
    jaar: 2024,
    ouders: [{ code: 'NL00', naam: 'Nederland', soort: 'land' }],
    gebieden: [
      { code: 'BU00010101', naam: 'Een', soort: 'buurt' },
      { code: 'BU00010102', naam: 'Twee', soort: 'buurt' },
    ],
  },
  cijfers: [
    cijfer('gezond', 60),
    cijfer('gezond', 40, { periode: '2020' }),
    cijfer('actief', 90),
    cijfer('rookt', 10, { polariteit: 'minder-is-gunstig' }),
    cijfer('eenzaam', 52, { polariteit: 'minder-is-gunstig', vergelijking: [...gelijk] }),
    cijfer('inwoners', 900, { eenheid: 'inwoners', vergelijking: [{ gebied: 'NL00', naam: 'Nederland', waarde: 18_000_000 }] }),
    cijfer('geheim', null, { ontbreekt: 'onderdrukt' }),
    cijfer('nooit', null, { ontbreekt: 'niet-geimporteerd', release: null }),
  ],
  zinnen: [],
  releases: [],
}

function viewOf(query: string) {
  const { groepen, tellingen, ontbreekt, ...view } = makeOverzichtView(beeld, readOverzichtFilter(new URLSearchParams(query)))
  const names = (cijfers: readonly SelectiebeeldCijfer[]) => cijfers.map(({ maat, periode }) => `${maat} ${periode}`)
  return {
    ...view,
    groepen: groepen.map(({ naam, cijfers }) => [Object.values(naam)[0], ...names(cijfers)]),
    tellingen: names(tellingen),
    ontbreekt: names(ontbreekt),
  }
}

test('the newest figures stand together by what is favourable, the most favourable first; counts and what is missing stand apart', () => {
  expect(viewOf('')).toEqual({
    gebied: beeld.gebied,
    onder: 'buurt',
    filter: { sectie: null, groep: 'richting', alleenVerschil: false, gelijken: false },
    around: [{ code: 'NL00', naam: 'Nederland', soort: 'land' }],
    groepen: [
      ['meer-is-gunstig', 'actief 2024', 'gezond 2024'],
      ['minder-is-gunstig', 'rookt 2024', 'eenzaam 2024'],
    ],
    tellingen: ['inwoners 2024'],
    ontbreekt: ['geheim 2024'],
    getoond: 4,
    totaal: 4,
    gelijken: undefined,
    toetsing: [],
    allesSchatting: true,
    weinig: null,
  })
})

test('only what differs from the country is left when that was asked, and other subjects are left out', () => {
  expect(viewOf('alleen=verschil&groep=onderwerp')).toMatchObject({
    groepen: [['gezondheid', 'gezond 2024', 'actief 2024', 'rookt 2024']],
    tellingen: [],
    getoond: 3,
    totaal: 4,
  })
  expect(viewOf('sectie=wonen')).toMatchObject({ groepen: [], getoond: 0, totaal: 4 })
})
