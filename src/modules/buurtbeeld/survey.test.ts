import { expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import type { Statistiek } from '../statistics/index.ts'
import { requireGebied } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'

const gebieden = [
  ['NL99', 'Demoland'],
  ['GM9901', 'Wilgenoord', 'Wilgenoord'],
  ['WK990104', 'Molenveld', 'Wilgenoord'],
  ['BU99010401', 'Molenveld-Noord', 'Wilgenoord'],
] as const

/** How many walk every day, by a survey: the figure, and the ends of the interval that the publisher gives with it. */
function peiling(cellen: readonly [land: number, gemeente: number, wijk: number, buurt: number], interval?: [number, number]): MadeTable {
  const kolom = (marge: 'waarde' | 'onder' | 'boven', values: readonly number[]) => ({
    onderwerp: 'Wandelt elke dag',
    eenheid: '%',
    jaar: 2024,
    marge,
    cellen: values,
  })
  const ends = (marge: 'onder' | 'boven', own: number) => kolom(marge, [...cellen.slice(0, 3), own])
  return {
    bron: { uitgever: 'Bureau Wilgenoord', tabel: 'PEILING', titel: 'Wandelpeiling', indelingsjaar: 2024 },
    gebieden,
    kolommen: [kolom('waarde', cellen), ...(interval ? [ends('onder', interval[0]), ends('boven', interval[1])] : [])],
  }
}

/** The same statistics with the topic described as a survey with a margin of two points, which no measure of the catalogue is. */
function describedAsSurvey(statistiek: Statistiek): Statistiek {
  const maten = [...statistiek.ongecureerd()].map(maat => ({
    ...maat,
    schatting: 'steekproef' as const,
    marge: { soort: 'absoluut' as const, waarde: 2 },
  }))
  return Object.assign(statistiek, { ongecureerd: () => maten })
}

async function askWandelen(table: MadeTable) {
  const statistiek = describedAsSurvey(await statistiekOf(table))
  const { cijfers } = makeBuurtbeeld(statistiek, requireGebied(statistiek, 'BU99010401'), 'nl')
  const found = cijfers.find(({ naam }) => naam === 'Wandelt elke dag')
  return {
    soort: found?.soort,
    waarde: found?.waarde,
    onder: found?.onder,
    boven: found?.boven,
    woorden: found?.vergelijking.map(({ naam, woord }) => `${naam} ${woord}`),
  }
}

it('a survey figure is called higher or lower only when its whole interval is, however large the difference', async () => {
  expect(await askWandelen(peiling([33, 42, 45, 40], [34, 45]))).toEqual({
    soort: 'steekproef',
    waarde: 40,
    onder: 34,
    boven: 45,
    woorden: ['Molenveld geen-duidelijk-verschil', 'Wilgenoord geen-duidelijk-verschil', 'Demoland hoger'],
  })
  const narrow = await askWandelen(peiling([33, 40.5, 41, 40], [39.8, 40.2]))
  expect(narrow.woorden).toEqual(['Molenveld lager', 'Wilgenoord lager', 'Demoland hoger'])
})

it('a survey figure without an interval is held against the margin of its measure', async () => {
  expect(await askWandelen(peiling([33, 42, 45, 40]))).toEqual({
    soort: 'steekproef',
    waarde: 40,
    onder: undefined,
    boven: undefined,
    woorden: ['Molenveld lager', 'Wilgenoord ongeveer-gelijk', 'Demoland hoger'],
  })
})
