import { parseGebiedCode } from '@buurtwijs/figures'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sourceOf } from '#test/statistics-bed.ts'
import { findBuren } from './buren.ts'
import type { PublishedGeometrie, Vorm } from './published-table.ts'
import { requireGebied } from './views.ts'
import { VormenSource } from './vormen.ts'

/** A block of so many hundredths of a degree; a hundredth is about 700 metres from west to east here. */
function block(code: string, [west, oost]: readonly [number, number], [zuid, noord]: readonly [number, number] = [0, 1]): Vorm {
  const ring = [
    [west, zuid],
    [oost, zuid],
    [oost, noord],
    [west, noord],
    [west, zuid],
  ].map(([x, y]): [number, number] => [5 + x! / 100, 52 + y! / 100])
  return { code: parseGebiedCode(code).code, naam: code, geometrie: { type: 'MultiPolygon', coordinates: [[ring]] } }
}

function kaart(indelingsjaar: number, vormen: readonly Vorm[]): PublishedGeometrie {
  const bron = {
    familie: 'wijkbuurtkaart',
    uitgever: 'Kadaster van Dijkveen',
    tabel: `grenzen-${indelingsjaar}`,
    titel: 'Grenzen',
    adres: null,
    licentie: null,
    gewijzigd: null,
    status: 'definitief',
    indelingsjaar,
  } as const
  return { bron, vormen, grof: false, opmerkingen: [] }
}

const codes = ['BU98010101', 'BU98010102', 'BU98020101', 'BU98020102', 'BU98020201'] as const
const tabel = {
  gebieden: [
    ['NL99', 'Demoland'],
    ['GM9801', 'Dijkveen', 'Dijkveen'],
    ['WK980201', 'Oost', 'Overveen'],
    ...codes.map(code => [code, code, code.startsWith('BU9801') ? 'Dijkveen' : 'Overveen'] as const),
  ],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [900, 900, 900, ...codes.map(() => 300)] }],
} as const

async function withKaarten(...kaarten: readonly PublishedGeometrie[]) {
  const source = await sourceOf(tabel)
  const from = { herkomst: 'test', opgehaald: '2026-01-09T00:00:00.000Z', sha256: '' }
  for (const each of kaarten) await source.store.keepGeometrie(each, from, new AbortController().signal)
  const vormen = new VormenSource(source)
  onTestFinished(async () => await vormen.close())
  return async (...asked: readonly string[]) => {
    const { jaar, naast, zonderKaart } = await findBuren(
      vormen,
      asked.map(code => requireGebied(source.current(), code)),
    )
    return { jaar, naast: [...naast].toSorted((a, b) => (a < b ? -1 : 1)), zonderKaart: zonderKaart.map(({ code }) => code) }
  }
}

/** A row from west to east: two buurten of Dijkveen, two of Overveen 7 metres further, and one at 70 metres more. */
const rij = [
  block('BU98010101', [0, 1]),
  block('BU98010102', [1, 2]),
  block('BU98020101', [2.01, 3]),
  block('BU98020102', [3, 4]),
  block('BU98020201', [4.1, 5]),
]

describe('who lies next to a buurt', () => {
  it('is told by the map, across the border of a gemeente too, and a narrow gap between two drawings is no distance', async () => {
    const ask = await withKaarten(kaart(2024, rij))
    expect(await ask('BU98010102')).toEqual({ jaar: 2024, naast: ['BU98010101', 'BU98020101'], zonderKaart: [] })
    expect(await ask('BU98020102')).toEqual({ jaar: 2024, naast: ['BU98020101'], zonderKaart: [] })
    expect(await ask('BU98010101', 'BU98010102')).toEqual({ jaar: 2024, naast: ['BU98020101'], zonderKaart: [] })
  })

  it('of a wijk are those next to its buurten; a shared corner is enough', async () => {
    const ask = await withKaarten(kaart(2024, [...rij.slice(0, 4), block('BU98020201', [4, 5], [1, 2])]))
    expect(await ask('WK980201')).toEqual({ jaar: 2024, naast: ['BU98010102', 'BU98020201'], zonderKaart: [] })
  })

  it('comes from the nearest year, and is not known without a map or outside it', async () => {
    const ask = await withKaarten(kaart(2020, rij), kaart(2023, rij.slice(0, 2)))
    expect(await ask('BU98010102', 'BU98020201')).toEqual({ jaar: 2023, naast: ['BU98010101'], zonderKaart: ['BU98020201'] })
    expect(await (await withKaarten())('BU98010102')).toEqual({ jaar: null, naast: [], zonderKaart: ['BU98010102'] })
  })
})
