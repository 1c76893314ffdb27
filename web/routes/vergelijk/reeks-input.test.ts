import { expect, test } from 'vitest'
import type { Reeks } from '../../vergelijk-data.ts'
import { reeksInput } from './reeks-input.ts'

const punt = { grenzen: 2024, status: 'definitief', release: 'r' } as const
const reeks: Reeks = {
  gebied: { code: 'BU00010101', naam: 'Dorp', jaar: 2024 },
  maat: 'eenzaam',
  naam: 'Eenzaam',
  eenheid: '%',
  decimalen: 1,
  polariteit: 'minder-is-gunstig',
  soort: 'steekproef',
  punten: [
    { ...punt, periode: '2020', waarde: null, ontbreekt: 'indeling-gewijzigd' },
    { ...punt, periode: '2022', waarde: 40 },
    { ...punt, periode: '2024', waarde: 36, breuk: 'De vraag is anders.' },
  ],
  trend: null,
  geenTrend: 'breuk',
}
const gebied = {
  code: 'BU00010101',
  naam: 'Dorp',
  soort: 'buurt',
  jaar: 2024,
  ouders: [
    { code: 'GM0001', naam: 'Stad', soort: 'gemeente' },
    { code: 'NL00', naam: 'Nederland', soort: 'land' },
  ],
} as const

test('a line breaks before a figure of another measurement and where the boundaries were others; an area without a figure has no line', () => {
  const cijfer = { periode: '2024', vergelijking: [{ gebied: 'NL00', naam: 'Nederland', waarde: 45 }] }
  expect(reeksInput(reeks, [cijfer], { ...gebied, ouders: [...gebied.ouders] }, 'nl')).toEqual({
    reeksen: [
      {
        rol: 'eigen',
        naam: 'Dorp',
        schatting: false,
        punten: [
          { periode: '2020', x: 2020, waarde: null, reden: 'grenzen gewijzigd' },
          { periode: '2022', x: 2022, waarde: 40 },
          { periode: '2024', x: 2024, waarde: 36 },
        ],
      },
      {
        rol: 'land',
        naam: 'Nederland',
        schatting: false,
        punten: [
          { periode: '2020', x: 2020, waarde: null },
          { periode: '2022', x: 2022, waarde: null },
          { periode: '2024', x: 2024, waarde: 45 },
        ],
      },
    ],
    breuken: [
      { x: 2020, woord: 'andere grenzen' },
      { x: 2023, woord: 'andere meting' },
    ],
    eenheid: '%',
    decimalen: 1,
  })
})
