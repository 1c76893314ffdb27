import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { madeInput, readTable } from '#test/read/made-input.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { requireMaat } from '../../statistics/index.ts'
import { makeReeks } from './reeks.ts'
import type { Reeks } from './schema.ts'
import { requirePlek } from './waarover.ts'

/** Dorp and Veld of 2020 merged, Haven was split, Markt got another code, Rand gave a strip to Kern. */
const then: MadeTable = {
  bron: { tabel: 'KWB-2020', indelingsjaar: 2020 },
  gebieden: [
    ['NL00', 'Nederland'],
    ['GM0785', 'Goirle', 'Goirle'],
    ['BU07850001', 'Dorp', 'Goirle', 1],
    ['BU07850002', 'Veld', 'Goirle', 1],
    ['BU07850003', 'Haven', 'Goirle', 1],
    ['BU07850004', 'Markt', 'Goirle', 1],
    ['BU07850005', 'Rand', 'Goirle', 1],
    ['BU07850006', 'Kern', 'Goirle', 1],
  ],
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2020, cellen: [17_000_000, 6000, 400, 600, 1000, 900, 1000, 1500] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2020, cellen: [3_000_000, 1200, 100, 60, 200, 300, 250, 300] },
  ],
}
const now: MadeTable = {
  bron: { tabel: 'KWB-2024', indelingsjaar: 2024 },
  gebieden: [
    ['NL00', 'Nederland'],
    ['GM0785', 'Goirle', 'Goirle'],
    ['BU07850101', 'Dorpsveld', 'Goirle', 3],
    ['BU07850102', 'Haven-Noord', 'Goirle', 3],
    ['BU07850103', 'Haven-Zuid', 'Goirle', 3],
    ['BU07850104', 'Markt', 'Goirle', 2],
    ['BU07850005', 'Rand', 'Goirle', 3],
    ['BU07850006', 'Kern', 'Goirle', 3],
  ],
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [18_000_000, 6300, 1050, 650, 450, 950, 950, 1600] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_600_000, 1500, 210, 150, 100, 330, 260, 350] },
  ],
}
const changes = [
  'van;van_jaar;naar;naar_jaar;inwoners',
  'BU07850001;2020;BU07850101;2024;420',
  'BU07850002;2020;BU07850101;2024;630',
  'BU07850003;2020;BU07850102;2024;650',
  'BU07850003;2020;BU07850103;2024;450',
  'BU07850004;2020;BU07850104;2024;950',
  'BU07850005;2020;BU07850005;2024;950',
  'BU07850005;2020;BU07850006;2024;100',
  'BU07850006;2020;BU07850006;2024;1500',
]

async function seriesOf(place: string, lines: readonly string[] | null = changes): Promise<Reeks['punten']> {
  const source = await sourceOf(then, now)
  if (lines) {
    const { tabel } = await readTable(madeInput('overgangen.csv', `${lines.join('\n')}\n`))
    await source.store.keepTabel(
      tabel,
      { herkomst: 'overgangen.csv', opgehaald: '2026-02-01T00:00:00.000Z', sha256: '' },
      new AbortController().signal,
    )
  }
  const statistiek = source.current()
  return makeReeks(statistiek, requireMaat(statistiek, 'leeftijd-65-plus-pct'), requirePlek(statistiek, place), 'nl').punten
}

async function earlier(place: string) {
  const [first] = await seriesOf(place)
  return { periode: first?.periode, waarde: first?.waarde, grenzen: first?.grenzen, herleid: first?.herleid }
}

describe('a figure on earlier boundaries', () => {
  it('is that of both areas after a merge, added up before it is divided', async () => {
    expect(await earlier('BU07850101')).toEqual({
      periode: '2020',
      waarde: 16,
      grenzen: 2020,
      herleid: {
        gebieden: [
          { code: 'BU07850001', naam: 'Dorp' },
          { code: 'BU07850002', naam: 'Veld' },
        ],
        overgedragen: 1,
      },
    })
  })

  it('is that of the area itself when only its code changed', async () => {
    expect(await earlier('BU07850104')).toEqual({
      periode: '2020',
      waarde: 33.3,
      grenzen: 2020,
      herleid: { gebieden: [{ code: 'BU07850004', naam: 'Markt' }], overgedragen: 1 },
    })
  })

  it('is refused for one part of a split, and is there for both parts as a selection', async () => {
    const part = (await seriesOf('BU07850102'))[0]
    expect(part).toMatchObject({
      periode: '2020',
      waarde: null,
      ontbreekt: 'indeling-gewijzigd',
      herleid: { gebieden: [{ code: 'BU07850003' }], overgedragen: expect.closeTo(650 / 1100, 12) },
    })
    expect(await earlier('BU07850102,BU07850103')).toEqual({
      periode: '2020',
      waarde: 20,
      grenzen: 2020,
      herleid: { gebieden: [{ code: 'BU07850003', naam: 'Haven' }], overgedragen: 1 },
    })
  })

  it('is refused where a strip of more than 5% moved, though the code stayed', async () => {
    expect(await earlier('BU07850006')).toMatchObject({
      waarde: null,
      herleid: { gebieden: [{ code: 'BU07850006' }], overgedragen: expect.closeTo(1500 / 1600, 12) },
    })
    expect(await earlier('BU07850005')).toMatchObject({ waarde: null, herleid: { overgedragen: expect.closeTo(950 / 1050, 12) } })
  })

  it('stays missing without a table of changes', async () => {
    expect((await seriesOf('BU07850101', null)).map(({ periode }) => periode)).toEqual(['2024'])
    expect(await seriesOf('BU07850006', null)).toMatchObject([
      { periode: '2020', waarde: null, ontbreekt: 'indeling-gewijzigd' },
      { periode: '2024' },
    ])
  })

  it('follows two tables of changes, one after the other', async () => {
    const source = await sourceOf(then, now)
    const steps = [
      ['eerst.csv', 'van;van_jaar;naar;naar_jaar;adressen\nBU07850004;2020;BU07850054;2022;400\n'],
      ['daarna.csv', 'van;van_jaar;naar;naar_jaar;adressen\nBU07850054;2022;BU07850104;2024;410\n'],
    ] as const
    for (const [naam, text] of steps) {
      const { tabel } = await readTable(madeInput(naam, text))
      await source.store.keepTabel(
        tabel,
        { herkomst: naam, opgehaald: '2026-02-01T00:00:00.000Z', sha256: '' },
        new AbortController().signal,
      )
    }
    const statistiek = source.current()
    const { punten } = makeReeks(statistiek, requireMaat(statistiek, 'inwoners'), requirePlek(statistiek, 'BU07850104'), 'nl')
    expect(punten.map(({ periode, waarde, herleid }) => [periode, waarde, herleid?.overgedragen])).toEqual([
      ['2020', 900, 1],
      ['2024', 950, undefined],
    ])
  })
})

describe('a table of changes is refused', () => {
  it.each([
    ['that goes back in time', 'BU07850001;2024;BU07850101;2020;1', '2024 ligt niet voor 2020.'],
    ['that makes a buurt of a wijk', 'WK078500;2020;BU07850101;2024;1', 'Een buurt gaat over in een buurt'],
    ['with a number that is none', 'BU07850001;2020;BU07850101;2024;1.000', "'1.000' is geen aantal."],
    ['about two pairs of years', 'BU07850001;2020;BU07850101;2024;1\nBU07850001;2021;BU07850101;2024;1', 'gaat over één paar jaren'],
    [
      'that names a change twice',
      'BU07850001;2020;BU07850101;2024;1\nBU07850001;2020;BU07850101;2024;1',
      'De overgang van BU07850001 naar BU07850101 staat er al.',
    ],
    ['without changes', '', 'maar geen overgangen'],
  ])('%s', async (_, rows, sentence) => {
    await expect(readTable(madeInput('overgangen.csv', `${changes[0]}\n${rows}\n`))).rejects.toThrow(sentence)
  })
})
