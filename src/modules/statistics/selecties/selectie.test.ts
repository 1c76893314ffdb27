import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import type { Refusal } from '../../../refusal.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { requireSelectie } from '../views.ts'

/** Two municipalities: Goirle with two wijken of two buurten, and Tilburg with one wijk. */
const gebieden = [
  ['NL00', 'Nederland'],
  ['GM0785', 'Goirle', 'Goirle', 1],
  ['WK078501', 'Centrum', 'Goirle', 1],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 1],
  ['WK078502', 'Oost', 'Goirle', 1],
  ['BU07850201', 'Grobbendonck', 'Goirle', 1],
  ['BU07850202', 'De Leijzoom', 'Goirle', 1],
  ['GM0855', 'Tilburg', 'Tilburg', 1],
  ['WK085501', 'Groenewoud', 'Tilburg', 1],
  ['BU08550101', 'Blaak', 'Tilburg', 1],
] as const

const kwb: MadeTable = {
  gebieden,
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: gebieden.map((_, row) => row) }],
}
const demo: MadeTable = {
  bron: { tabel: 'DEMO-KWB-2024' },
  gebieden: [
    ['NL99', 'Demoland'],
    ['BU99010101', 'Oude Markt', 'Wilgenoord', 1],
  ],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [1, 1] }],
}

function codesOf(statistiek: Statistiek, ...codes: readonly string[]): string {
  return requireSelectie(statistiek, codes).code
}

function refusalOf(statistiek: Statistiek, codes: readonly string[], jaar?: number): Pick<Refusal, 'status' | 'code' | 'message'> {
  try {
    requireSelectie(statistiek, codes, jaar)
  } catch (error) {
    const { status, code, message } = error as Refusal
    return { status, code, message }
  }
  throw new Error('this test expects a refusal')
}

describe('a selection of areas', () => {
  it('stands in the order of its codes, each area once, however it was typed', async () => {
    const statistiek = await statistiekOf(kwb)
    const selectie = requireSelectie(statistiek, ['bu07850201 ', 'BU07850101', 'BU07850201'])
    expect(selectie).toEqual({
      code: 'BU07850101,BU07850201',
      jaar: 2024,
      gebieden: ['BU07850101', 'BU07850201'].map(code => expect.objectContaining({ code, jaar: 2024 })),
    })
  })

  it('of all buurten of a wijk is that wijk', async () => {
    expect(codesOf(await statistiekOf(kwb), 'BU07850102', 'BU07850101')).toBe('WK078501')
  })

  it('of all wijken of a gemeente is that gemeente, also when one of them is given as its buurten', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(codesOf(statistiek, 'WK078501', 'WK078502')).toBe('GM0785')
    expect(codesOf(statistiek, 'WK078501', 'BU07850201', 'BU07850202')).toBe('GM0785')
  })

  it('of one area is that area, also when it is all of a wider one', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(codesOf(statistiek, 'WK085501')).toBe('WK085501')
    expect(codesOf(statistiek, 'BU08550101', 'BU07850101')).toBe('BU07850101,BU08550101')
  })

  it('of a whole wijk and a buurt of another is that wijk and that buurt', async () => {
    expect(codesOf(await statistiekOf(kwb), 'BU07850101', 'BU07850102', 'BU07850201')).toBe('BU07850201,WK078501')
  })

  it('may lie in several gemeenten, and stays several wijken where they make up no gemeente', async () => {
    const statistiek = await statistiekOf({ ...kwb, gebieden: [...gebieden, ['WK085502', 'Reeshof', 'Tilburg', 1]], kolommen: [] })
    expect(codesOf(statistiek, 'WK085501', 'WK078501')).toBe('WK078501,WK085501')
  })

  it('is the same when it is asked for by its own code', async () => {
    const statistiek = await statistiekOf(kwb)
    const { code } = requireSelectie(statistiek, ['BU07850101', 'BU08550101', 'BU07850201'])
    expect(requireSelectie(statistiek, code.split(',')).code).toBe(code)
  })

  it('is no whole gemeente when a buurt is left out whose wijk the table lacks', async () => {
    const lacking = { ...kwb, gebieden: gebieden.filter(([code]) => code !== 'WK078502'), kolommen: [] }
    expect(codesOf(await statistiekOf(lacking), 'BU07850101', 'BU07850102', 'BU07850201')).toBe('BU07850201,WK078501')
  })

  it('takes no buurten for a whole wijk when no table holds the wijk with its buurten', async () => {
    const wijken = { ...kwb, gebieden: gebieden.filter(([code]) => !code.startsWith('BU')), kolommen: [] }
    const buurten: MadeTable = {
      bron: { familie: 'wijkbuurtkaart', tabel: 'kaart' },
      gebieden: gebieden.filter(([code]) => code.startsWith('BU0785')),
      kolommen: [],
    }
    expect(codesOf(await statistiekOf(wijken, buurten), 'BU07850101', 'BU07850102')).toBe('BU07850101,BU07850102')
  })

  it('is of the newest year that has all its areas', async () => {
    const newer: MadeTable = {
      bron: { tabel: '86165NED', indelingsjaar: 2025 },
      gebieden: gebieden.filter(([code]) => code !== 'BU07850201'),
      kolommen: [],
    }
    const statistiek = await statistiekOf(kwb, newer)
    expect(requireSelectie(statistiek, ['BU07850101', 'BU08550101']).jaar).toBe(2025)
    expect(requireSelectie(statistiek, ['BU07850101', 'BU07850201']).jaar).toBe(2024)
  })
})

describe('a selection is refused', () => {
  it('of nothing, of what is no code and of what nobody knows, in that year or at all', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(refusalOf(statistiek, [])).toEqual({
      status: 400,
      code: 'selectie-empty',
      message: 'Kies minstens één gebied, bijvoorbeeld BU07850101.',
    })
    expect(refusalOf(statistiek, ['BU07850101', 'appel'])).toMatchObject({ status: 400, code: 'gebied-invalid' })
    expect(refusalOf(statistiek, ['BU07850101', 'BU07859999'])).toMatchObject({ status: 400, code: 'gebied-unknown' })
    expect(refusalOf(statistiek, ['BU07850101'], 2023).message).toContain('Gebied BU07850101 is hier niet bekend in 2023.')
  })

  it('of an area together with one that lies in it', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(refusalOf(statistiek, ['WK078501', 'BU07850101'])).toEqual({
      status: 400,
      code: 'selectie-nested',
      message: 'Goirle-Centrum (BU07850101) ligt in Centrum (WK078501) en zou dubbel tellen. Kies een van de twee.',
    })
    expect(refusalOf(statistiek, ['GM0785', 'BU07850101']).code).toBe('selectie-nested')
  })

  it('of made-up and real areas, and of a country with something else', async () => {
    const statistiek = await statistiekOf(kwb, demo)
    expect(refusalOf(statistiek, ['BU07850101', 'BU99010101'])).toEqual({
      status: 400,
      code: 'selectie-land',
      message: 'Verzonnen gebieden kunt u niet samennemen met echte gebieden. Kies alleen het een of het ander.',
    })
    expect(refusalOf(statistiek, ['NL00', 'BU07850101']).code).toBe('selectie-soort')
  })

  it('of more than two hundred areas', async () => {
    const many = Array.from({ length: 201 }, (_, index) => `BU0363${String(index).padStart(4, '0')}`)
    const statistiek = await statistiekOf({ gebieden: many.map(code => [code, code, 'Amsterdam', 1] as const), kolommen: [] })
    expect(refusalOf(statistiek, many)).toEqual({
      status: 400,
      code: 'selectie-too-large',
      message: 'Dit zijn 201 gebieden. Kies er hoogstens 200.',
    })
  })

  it('of areas that never existed in one year', async () => {
    const later: MadeTable = {
      bron: { tabel: '86165NED', indelingsjaar: 2025 },
      gebieden: [['BU07850109', 'Nieuwbouw', 'Goirle', 1]],
      kolommen: [],
    }
    expect(refusalOf(await statistiekOf(kwb, later), ['BU07850101', 'BU07850109']).code).toBe('selectie-jaar')
  })
})
