import { describe, expect, it } from 'vitest'
import { analyseSource, peiling } from '#test/analyse-world.ts'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import { requireMaat } from '../../statistics/index.ts'
import { makeReeks } from './reeks.ts'
import type { Reeks } from './schema.ts'
import { requirePlek } from './waarover.ts'

const alleen = 'peiling.voelt-zich-alleen-pct'

async function seriesOf(lines: readonly string[], maat = alleen): Promise<Reeks> {
  const statistiek = (await analyseSource(lines)).current()
  return makeReeks(statistiek, requireMaat(statistiek, maat), requirePlek(statistiek, 'BU99010101'), 'nl')
}

describe('a figure over the years', () => {
  it('falls when its last five surveys say so', async () => {
    const { punten, trend, ...rest } = await seriesOf(peiling)
    expect(rest).toEqual({
      gebied: { code: 'BU99010101', naam: 'Oude Markt', jaar: 2024 },
      maat: alleen,
      naam: 'Voelt zich alleen',
      eenheid: '%',
      decimalen: 0,
      polariteit: 'minder-is-gunstig',
      soort: 'steekproef',
    })
    expect(trend).toEqual({ woord: 'daalt', chi2: expect.closeTo(38.4, 1), van: '2020', tot: '2024', grenzenOnzeker: true })
    expect(punten.map(({ periode, waarde }) => [periode, waarde])).toEqual([
      ['2020', 52],
      ['2021', 49],
      ['2022', 45],
      ['2023', 41],
      ['2024', 36],
    ])
  })

  it('has no trend without five of them, without intervals and by a model', async () => {
    expect(await seriesOf(peiling.slice(0, 5))).toMatchObject({ trend: null, geenTrend: 'te-weinig-cijfers' })
    expect(await seriesOf(peiling, 'eenzaam-18plus')).toMatchObject({ trend: null, geenTrend: 'model' })
    expect(await seriesOf(peiling, 'inwoners')).toMatchObject({ trend: null, geenTrend: 'geen-interval' })
  })

  it('says nothing where the surveys go up and down', async () => {
    const flat = [
      peiling[0] ?? '',
      ...[40, 44, 41, 45, 41].map(
        (waarde, index) => `BU99010101;${2020 + index};Voelt zich alleen;%;minder;${waarde};${waarde - 4};${waarde + 4}`,
      ),
    ]
    expect((await seriesOf(flat)).trend?.woord).toBe('geen-duidelijke-trend')
  })

  it('is refused where there is none', async () => {
    await expect(seriesOf(peiling, 'koopwoningen')).rejects.toThrow("Van 'Koopwoningen' is hier geen cijfer.")
  })
})

it('a change of method stands between the two figures', async () => {
  const tables = [2019, 2020].map((jaar): MadeTable => ({
    bron: { tabel: `KWB-${jaar}`, indelingsjaar: jaar },
    gebieden: [['BU07850101', 'Goirle-Centrum', 'Goirle', 1]],
    kolommen: [{ onderwerp: 'Nabijheid voorzieningen/Afstand tot huisartsenpraktijk', eenheid: 'km', decimalen: 1, jaar, cellen: [0.6] }],
  }))
  const statistiek = await statistiekOf(...tables)
  const { punten, geenTrend } = makeReeks(
    statistiek,
    requireMaat(statistiek, 'afstand-huisarts'),
    requirePlek(statistiek, 'BU07850101'),
    'nl',
  )
  expect({ geenTrend, breuken: punten.map(({ periode, breuk }) => [periode, breuk?.slice(0, 14)]) }).toEqual({
    geenTrend: 'geen-interval',
    breuken: [
      ['2019', undefined],
      ['2020', 'Vanaf 2020 kom'],
    ],
  })
})
