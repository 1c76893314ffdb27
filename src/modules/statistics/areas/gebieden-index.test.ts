import { parseGebiedCode } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'

const code = (text: string) => parseGebiedCode(text).code
const inwoners = (jaar: number, ...cellen: number[]) => ({ onderwerp: 'Bevolking/Aantal inwoners', jaar, cellen })

const in2024: MadeTable = {
  gebieden: [
    ['NL00', 'Nederland'],
    ['GM0785', 'Goirle', 'Goirle'],
    ['WK078501', 'Wijk 01', 'Goirle'],
    ['BU07850102', 'De Hoeve', 'Goirle', 3],
    ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ],
  kolommen: [inwoners(2024, 17_000_000, 24_000, 3_000, 1_770, 1_230)],
}

const in2020: MadeTable = {
  bron: { familie: 'rivm-gezondheid', uitgever: 'RIVM', tabel: '50090NED', indelingsjaar: 2020 },
  gebieden: [
    ['NL00', 'Nederland'],
    ['GM0785', 'Goirle', 'Goirle'],
    ['BU07850101', 'BU07850101', 'Goirle'],
    ['BU07850109', 'BU07850109', 'Goirle'],
  ],
  kolommen: [{ onderwerp: 'Eenzaam', eenheid: '%', jaar: 2020, cellen: [47, 42, 47, 40] }],
}

describe('the areas of all releases', () => {
  it('lie in their wijk, gemeente and country', async () => {
    const { gebieden } = await statistiekOf(in2024)
    const centrum = gebieden.find(code('BU07850101'))
    expect(centrum).toMatchObject({ naam: 'Goirle-Centrum', soort: 'buurt', jaar: 2024, gemeente: 'Goirle', indelingswijziging: 1 })
    expect(centrum && gebieden.ouders(centrum).map(({ naam }) => naam)).toEqual(['Wijk 01', 'Goirle', 'Nederland'])
  })

  it('hold what lies in them, by name', async () => {
    const { gebieden } = await statistiekOf(in2024)
    const wijk = gebieden.find(code('WK078501'))
    expect(wijk && gebieden.kinderen(wijk, 'buurt').map(({ naam }) => naam)).toEqual(['De Hoeve', 'Goirle-Centrum'])
  })

  it('are other areas in another boundary year, newest first', async () => {
    const { gebieden } = await statistiekOf(in2020, in2024)
    expect(gebieden.jaren(code('BU07850101'))).toEqual([2024, 2020])
    expect(gebieden.find(code('BU07850101'))?.jaar).toBe(2024)
    expect(gebieden.find(code('BU07850101'), 2020)?.jaar).toBe(2020)
    expect(gebieden.find(code('BU07850109'))?.jaar).toBe(2020)
    expect(gebieden.find(code('BU07850109'), 2024)).toBeNull()
  })

  it('borrow a name from another year where a table has codes only', async () => {
    const { gebieden } = await statistiekOf(in2020, in2024)
    expect(gebieden.find(code('BU07850101'), 2020)?.naam).toBe('Goirle-Centrum')
    expect(gebieden.find(code('BU07850109'))?.naam).toBe('BU07850109')
  })

  it('are redrawn when the flag of any year in between says so', async () => {
    const { gebieden } = await statistiekOf(in2020, in2024)
    expect(gebieden.compareGrenzen(code('BU07850102'), 2020, 2024)).toBe('veranderd')
    expect(gebieden.compareGrenzen(code('BU07850101'), 2020, 2024)).toBe('onbekend')
    expect(gebieden.compareGrenzen(code('BU07850101'), 2023, 2024)).toBe('gelijk')
    expect(gebieden.compareGrenzen(code('BU07850102'), 2024, 2024)).toBe('gelijk')
  })

  it('get their province from a table that tells it, in whatever year', async () => {
    const { gebieden } = await statistiekOf(in2024, {
      bron: { familie: 'cbs-overig', tabel: 'gebieden-2020', indelingsjaar: 2020 },
      gebieden: [['PV30', 'Noord-Brabant']],
      kolommen: [],
    })
    expect(gebieden.find(code('PV30'))?.naam).toBe('Noord-Brabant')
  })

  it('keep their wijken when a later table names gemeenten only', async () => {
    const { gebieden } = await statistiekOf(in2024, {
      bron: { familie: 'cbs-overig', tabel: '03759ned', indelingsjaar: 2026 },
      gebieden: [
        ['NL00', 'Nederland'],
        ['GM0785', 'Goirle', 'Goirle'],
      ],
      kolommen: [inwoners(2026, 18_000_000, 25_000)],
    })
    const goirle = gebieden.find(code('GM0785'))
    expect(goirle?.jaar).toBe(2024)
    expect(goirle && gebieden.kinderen(goirle, 'wijk').map(({ naam }) => naam)).toEqual(['Wijk 01'])
  })

  it('of the made-up country never mix with real ones', async () => {
    const { gebieden } = await statistiekOf(in2024, {
      bron: { tabel: 'DEMO-KWB-2024' },
      gebieden: [
        ['NL99', 'Demoland'],
        ['GM9901', 'Wilgenoord', 'Wilgenoord'],
        ['BU99010101', 'Molenveld', 'Wilgenoord'],
      ],
      kolommen: [inwoners(2024, 1_000, 800, 100)],
    })
    const molenveld = gebieden.find(code('BU99010101'))
    expect(molenveld && gebieden.ouders(molenveld).map(({ naam }) => naam)).toEqual(['Wilgenoord', 'Demoland'])
    const land = gebieden.find(code('NL00'))
    expect(land && gebieden.kinderen(land, 'gemeente').map(({ naam }) => naam)).toEqual(['Goirle'])
  })
})
