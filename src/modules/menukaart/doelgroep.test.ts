import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import { requireSelectie } from '../statistics/index.ts'
import { countDoelgroep } from './doelgroep.ts'
import { regels } from './kaart/regels.ts'
import { meetIn } from './meet.ts'

const gebieden = [
  ['NL00', 'Nederland'],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 1],
] as const

const kwb: MadeTable = {
  gebieden,
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 1_230, 800] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_677_228, 470, 130] },
  ],
}

const rivm: MadeTable = {
  bron: { familie: 'rivm-gezondheid', uitgever: 'RIVM', tabel: '50090NED', indelingsjaar: 2020 },
  gebieden,
  kolommen: [
    {
      onderwerp: 'Eenzaam',
      eenheid: '%',
      decimalen: 1,
      jaar: 2020,
      cellen: [47, 50, 'onderdrukt'],
      dimensies: { Leeftijd: '65 jaar of ouder' },
    },
  ],
}

async function count(codes: readonly string[], regel: (typeof regels)[keyof typeof regels], tables: readonly MadeTable[] = [kwb, rivm]) {
  const statistiek = await statistiekOf(...tables)
  const { delen, ...rest } = countDoelgroep(regel, meetIn(statistiek, requireSelectie(statistiek, codes), 'nl'))
  return { ...rest, periodes: delen.flatMap(({ meting, van }) => [meting.periode, ...(van ? [van.periode] : [])]) }
}

describe('the size of a target group', () => {
  it('is the count of a buurt, with what rounding by the office leaves open', async () => {
    expect(await count(['BU07850101'], regels.vanaf65)).toEqual({
      aantal: 470,
      onder: 460,
      boven: 480,
      schatting: 'telling',
      periodes: ['2024'],
    })
  })

  it('is a percentage of its own population, and says that the percentage comes from a model', async () => {
    expect(await count(['BU07850101'], regels.eenzaamVanaf65)).toEqual({
      aantal: 240,
      onder: 230,
      boven: 240,
      schatting: 'model',
      periodes: ['2020', '2024'],
    })
  })

  it('of areas together is that of each added up, with wider bounds', async () => {
    expect(await count(['BU07850101', 'BU07850102'], regels.vanaf65)).toMatchObject({ aantal: 600, onder: 590, boven: 610 })
  })

  it('is missing where a figure is hidden or was never imported, with that as the reason', async () => {
    const absent = { aantal: null, onder: null, boven: null }
    expect(await count(['BU07850102'], regels.eenzaamVanaf65)).toMatchObject({ ...absent, ontbreekt: 'onderdrukt' })
    expect(await count(['BU07850101'], regels.mantelzorgers)).toMatchObject({ ...absent, ontbreekt: 'niet-geimporteerd' })
    expect(await count(['BU07850101'], regels.eenzaamVanaf65, [rivm])).toMatchObject({ ...absent, ontbreekt: 'niet-geimporteerd' })
  })

  it('has bounds that hold the number, for any figures', () => {
    for (const [waarde, people] of [
      [0, 0],
      [0.4, 15],
      [99.9, 4],
      [33.3, 12_345],
    ] as const) {
      const { aantal, onder, boven } = countDoelgroep(regels.eenzaam, maat => ({
        maat,
        naam: maat,
        schatting: 'model',
        bevolking: 'inwoners-18-plus',
        cijfer:
          maat === 'inwoners-18-plus'
            ? { waarde: people, onder: Math.max(0, people - 4), boven: people + 4 }
            : { waarde, onder: Math.max(0, waarde - 0.05), boven: Math.min(100, waarde + 0.05) },
        periode: '2024',
        release: 'x',
      }))
      expect([onder, aantal, boven]).toEqual([onder, aantal, boven].toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    }
  })
})
