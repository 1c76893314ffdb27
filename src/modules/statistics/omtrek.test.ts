import { withoutPeople } from '#test/without-people.ts'
import { parseGebiedCode } from '@buurtwijs/figures'
import { expect, test } from 'vitest'
import { createApiApp } from '#src/app.ts'
import { silentLog } from '#src/platform/log.ts'
import { seededRandom } from '#src/platform/random.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { OmtrekSource } from './omtrek.ts'
import type { Omtrek } from './omtrek.ts'
import type { PublishedGeometrie, Vorm } from './published-table.ts'

/** Dorpsplein in Dijkveen, which lost its eastern half to a new buurt in 2024. */
const names = { BU98010101: 'Dorpsplein', BU98010102: 'Achterdijk', BU98010103: 'Nieuwe Oost' }

function block(code: keyof typeof names, west: number, east: number): Vorm {
  const corners = [west, east, east, west, west].map((x, index): [number, number] => [5 + x / 100, index === 2 || index === 3 ? 52.01 : 52])
  return { code: parseGebiedCode(code).code, naam: names[code], geometrie: { type: 'MultiPolygon', coordinates: [[corners]] } }
}

function kaart(indelingsjaar: number, vormen: readonly Vorm[], grof = false): PublishedGeometrie {
  return {
    bron: {
      familie: 'wijkbuurtkaart',
      uitgever: 'Kadaster van Dijkveen',
      tabel: `grenzen-${grof ? 'grof' : 'fijn'}`,
      titel: 'Grenzen',
      adres: null,
      licentie: null,
      gewijzigd: null,
      status: 'definitief',
      indelingsjaar,
    },
    vormen,
    grof,
    opmerkingen: [],
  }
}

async function askOmtrek(kaarten: readonly PublishedGeometrie[]): Promise<(query: string) => Promise<unknown>> {
  const tabel = (indelingsjaar: number, codes: readonly (keyof typeof names)[]) => ({
    bron: { indelingsjaar },
    gebieden: [['GM9801', 'Dijkveen', 'Dijkveen'] as const, ...codes.map(code => [code, names[code], 'Dijkveen'] as const)],
    kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: indelingsjaar, cellen: [900, ...codes.map(() => 300)] }],
  })
  const source = await sourceOf(
    tabel(2020, ['BU98010101', 'BU98010102']),
    tabel(2022, ['BU98010101', 'BU98010102']),
    tabel(2024, ['BU98010101', 'BU98010102', 'BU98010103']),
  )
  const from = { herkomst: 'test', opgehaald: '2026-01-09T00:00:00.000Z', sha256: '' }
  for (const each of kaarten) await source.store.keepGeometrie(each, from, new AbortController().signal)
  const path = await makeTestFolder()
  const house = {
    log: silentLog,
    random: seededRandom('omtrek'),
    clock: { now: () => new Date(0) },
    dataFolder: { path, releases: path, wantsDemo: false },
  }
  const omtrekken = new OmtrekSource(source)
  const api = createApiApp({ source, omtrekken, imports: undefined as never, identity: withoutPeople, house })
  return async query => {
    const response = await api.request(query.startsWith('/') ? query : `/v1/gebieden/BU98010101/omtrek${query}`)
    const body = (await response.json()) as Omtrek & { readonly code?: string }
    if (!response.ok) return { status: response.status, code: body.code }
    return { jaar: body.jaar, grof: body.grof, others: body.others.map(({ naam }) => naam) }
  }
}

const in2020 = kaart(2020, [block('BU98010101', 0, 2), block('BU98010102', 2, 3)])
const in2024 = kaart(2024, [block('BU98010101', 0, 1), block('BU98010103', 1, 2), block('BU98010102', 2, 3)])

test('an area is drawn with its newest boundaries, and with those of a year when somebody asks', async () => {
  const ask = await askOmtrek([in2020, in2024])
  const newest = { jaar: 2024, grof: false, others: ['Achterdijk', 'Nieuwe Oost'] }
  expect([await ask(''), await ask('?jaar=2024'), await ask('?jaar=2020')]).toEqual([
    newest,
    newest,
    { jaar: 2020, grof: false, others: ['Achterdijk'] },
  ])
})

test('areas of one gemeente are drawn together among the rest of it, and not when one has no outline or lies elsewhere', async () => {
  const ask = await askOmtrek([in2020, in2024])
  const together = (codes: string) => ask(`/v1/selecties/omtrek?gebieden=${codes}`)
  expect([
    await together('BU98010102,BU98010101'),
    await together('BU98010101,BU98010103,BU98010102'),
    await together('BU98010101,GM9801'),
  ]).toEqual([
    { jaar: 2024, grof: false, others: ['Nieuwe Oost'] },
    { jaar: 2024, grof: false, others: [] },
    { status: 400, code: 'selectie-nested' },
  ])
  const before = await askOmtrek([kaart(2024, in2024.vormen.slice(0, 1))])
  expect(await before('/v1/selecties/omtrek?gebieden=BU98010101,BU98010102')).toEqual({ status: 404, code: 'omtrek-unknown' })
})

test('a year of which no map is here gets the nearest one, and the answer says of which year that is', async () => {
  const ask = await askOmtrek([in2020])
  expect(await ask('?jaar=2022')).toEqual({ jaar: 2020, grof: false, others: ['Achterdijk'] })
})

test('a coarse map of the year itself says more than a fine one of another year', async () => {
  const ask = await askOmtrek([kaart(2020, in2020.vormen, true), in2024])
  expect(await ask('?jaar=2020')).toEqual({ jaar: 2020, grof: true, others: ['Achterdijk'] })
})

test('a year in which the area was not known, or that is no year, is refused', async () => {
  const ask = await askOmtrek([in2020, in2024])
  expect([await ask('?jaar=2014'), await ask('?jaar=vorig'), await ask('?jaar=20')]).toEqual([
    { status: 404, code: 'gebied-unknown' },
    { status: 400, code: 'input-invalid' },
    { status: 400, code: 'input-invalid' },
  ])
})
