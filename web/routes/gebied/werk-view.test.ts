import { expect, test } from 'vitest'
import type { BeeldCijfer, Vergelijking } from '../../data.ts'
import { isDescribed, makeWerkView, shortRelease } from './werk-view.ts'

const gemeente = { code: 'GM9901', naam: 'Wilgenoord', soort: 'gemeente' } as const
const land = { code: 'NL99', naam: 'Demoland', soort: 'land' } as const

function cijfer(maat: string, vergelijking: readonly Vergelijking[]): BeeldCijfer {
  return {
    maat,
    naam: maat,
    eenheid: '%',
    soort: 'telling',
    sectie: 'wonen',
    decimalen: 0,
    polariteit: 'geen',
    kern: true,
    periode: '2024',
    waarde: 40,
    status: 'definitief',
    release: 'DEMO-KWB-2024-1972f6a2',
    grenzen: 2024,
    vergelijking: [...vergelijking],
  }
}

const here: Vergelijking = { gebied: gemeente.code, naam: gemeente.naam, waarde: 38 }
const notHere: Vergelijking = { gebied: land.code, naam: land.naam, waarde: null, ontbreekt: 'niet-geimporteerd' }
const hidden: Vergelijking = { ...notHere, ontbreekt: 'geheim' }

function columnsOf(...cijfers: readonly BeeldCijfer[]) {
  const gebied = { code: 'BU99010101', naam: 'Oude Markt', soort: 'buurt', jaar: 2024, ouders: [gemeente, land] } as const
  const beeld = { gebied: { ...gebied, ouders: [...gebied.ouders] }, cijfers: [...cijfers], zinnen: [], releases: [] }
  const { around, hasWoord } = makeWerkView(beeld, { sectie: null, allePerioden: false })
  return { around: around.map(({ naam }) => naam), hasWoord }
}

test('an area of which nothing was imported gets no column, one that hides its figures does', () => {
  expect(columnsOf(cijfer('koopwoningen', [here, notHere]))).toEqual({ around: ['Wilgenoord'], hasWoord: false })
  expect(columnsOf(cijfer('koopwoningen', [here, notHere]), cijfer('huurwoningen', [here, hidden]))).toEqual({
    around: ['Wilgenoord', 'Demoland'],
    hasWoord: false,
  })
})

test('the comparison gets a column when there is something to compare with the widest area', () => {
  expect(columnsOf(cijfer('koopwoningen', [{ ...here, woord: 'hoger' }, notHere]))).toEqual({ around: ['Wilgenoord'], hasWoord: true })
  expect(columnsOf(cijfer('koopwoningen', [{ ...here, woord: 'hoger' }, hidden]))).toEqual({
    around: ['Wilgenoord', 'Demoland'],
    hasWoord: false,
  })
})

test('a figure that nobody described is not called a count', () => {
  const [own, model] = [{ sectie: 'overig', soort: 'telling' } as const, { sectie: 'overig', soort: 'model' } as const]
  expect([isDescribed(own), isDescribed(model), isDescribed({ ...own, sectie: 'wonen' })]).toEqual([false, true, true])
})

test('a source is named by its table and year', () => {
  expect(['85984NED-2024-f0e0591e', 'wandelclubs-2024-4b7ae0c1', 'zonder'].map(shortRelease)).toEqual([
    '85984NED-2024',
    'wandelclubs-2024',
    'zonder',
  ])
})
