import { describe, expect, it } from 'vitest'
import { bepaalKoers } from './koers.ts'
import type { KoersCijfer } from './koers.ts'

const start = '2026-01-01'
const kwartalen = (jaar: number) => [1, 2, 3, 4].map(kwartaal => `${jaar}-Q${kwartaal}`)

/** Hours per client of buurten, by year, the same in each quarter but for the season. */
function cijfersVan(perJaar: Readonly<Record<number, readonly number[]>>): readonly KoersCijfer[] {
  return Object.entries(perJaar).flatMap(([jaar, waarden]) =>
    waarden.flatMap((waarde, buurt) =>
      kwartalen(Number(jaar)).map((periode, kwartaal) => ({ buurt: String(buurt), periode, waarde: waarde + (kwartaal === 0 ? 4 : 0) })),
    ),
  )
}

describe('the course of a cohort', () => {
  it('is the mean change of its buurten against their year before, with a margin, and how it stands to what is needed', () => {
    const { jaren, oordeel } = bepaalKoers(cijfersVan({ 2025: [79, 99, 119], 2026: [71, 89, 107], 2027: [62.2, 78.2, 94.2] }), start)
    expect(oordeel).toBe('op-koers')
    expect(jaren.map(({ sinds, buurten, nodig }) => [sinds, buurten, Number(nodig.toFixed(6))])).toEqual([
      [0, 3, -0.05],
      [1, 3, -0.1],
    ])
    // 80 to 72, 100 to 90 and 120 to 108: each exactly a tenth less, so there is no spread.
    expect([jaren[0]!.verschil, jaren[0]!.laag, jaren[0]!.hoog].map(value => value!.toFixed(6))).toEqual([
      '-0.100000',
      '-0.100000',
      '-0.100000',
    ])
  })

  it('has the margin of Student over buurten, on logarithms', () => {
    const { jaren, oordeel } = bepaalKoers(cijfersVan({ 2025: [99, 99, 99], 2026: [89, 94, 99] }), start)
    // By hand: the logarithms of 0.90, 0.95 and 1 have mean -0.0522179 and spread 0.0526863; t(0.975; 2) is 4.302653, so -0.0522179 -+ 0.1308800.
    expect([jaren[0]!.verschil, jaren[0]!.laag, jaren[0]!.hoog].map(value => value!.toFixed(4))).toEqual(['-0.0509', '-0.1673', '0.0818'])
    expect(oordeel).toBe('onzeker')
  })

  it('is behind when even chance does not bring it there', () => {
    expect(bepaalKoers(cijfersVan({ 2025: [99, 99, 99, 99], 2026: [98, 99, 99.5, 99] }), start).oordeel).toBe('achter')
  })

  it('says nothing of half a year, of a buurt without a year before, or of fewer than three', () => {
    const half = cijfersVan({ 2025: [80, 90, 100], 2026: [70, 80, 90] }).filter(({ periode }) => periode !== '2026-Q4')
    expect(bepaalKoers(half, start)).toEqual({ jaren: [], oordeel: 'te-weinig' })
    expect(bepaalKoers(cijfersVan({ 2026: [70, 80, 90] }), start)).toEqual({ jaren: [], oordeel: 'te-weinig' })
    const two = bepaalKoers(cijfersVan({ 2025: [80, 90], 2026: [70, 80] }), start)
    expect([two.oordeel, two.jaren.map(({ buurten, laag, hoog }) => [buurten, laag, hoog])]).toEqual(['te-weinig', [[2, null, null]]])
  })

  it('counts a year of months, and the quarter in which a cohort opened as before', () => {
    const maanden = Array.from({ length: 24 }, (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
    const cijfers = ['a', 'b', 'c'].flatMap(buurt => maanden.map((periode, at) => ({ buurt, periode, waarde: at < 12 ? 100 : 80 })))
    expect(bepaalKoers(cijfers, start).jaren.map(({ verschil }) => verschil.toFixed(3))).toEqual(['-0.200'])
    const later = bepaalKoers(cijfersVan({ 2025: [100, 100, 100], 2026: [80, 80, 80], 2027: [80, 80, 80] }), '2026-02-15')
    expect(later.jaren.map(({ sinds, buurten }) => [sinds, buurten])).toEqual([[0, 3]])
  })
})
