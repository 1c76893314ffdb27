import { beforeAll, describe, expect, test } from 'vitest'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { closeApi } from '#src/platform/http/api.ts'
import { silentLog } from '#src/platform/log.ts'
import { OmtrekSource } from '#src/modules/statistics/omtrek.ts'
import { kaartSource, opgeheven } from '#test/kaart-world.ts'
import { kaartRoutes } from './routes.ts'
import type { Kaart, Landlijst, Landwaarden } from './schema.ts'

let api: ReturnType<typeof kaartRoutes>

beforeAll(async () => {
  const source = await kaartSource()
  api = kaartRoutes({ source, omtrekken: new OmtrekSource(source) })
  closeApi(api, { log: silentLog, newId: () => 'x' })
})

async function ask<T>(path: string): Promise<T> {
  return (await (await api.request(path)).json()) as T
}

describe('the map of a place', () => {
  test('shows its buurten in classes of shown figures; a hidden figure is in none and says why', async () => {
    const kaart = await ask<Kaart>('/gebieden/GM9901/kaart?maat=eenzaam-18plus')
    expect({
      titel: [kaart.naam, kaart.soort, kaart.binnen, kaart.periode, kaart.schatting, kaart.decimalen, kaart.zonderCijfer],
      klassen: kaart.klassen,
      vlakken: kaart.vlakken.map(({ naam, waarde, klasse, ontbreekt }) => [naam, waarde, klasse, ontbreekt]),
      zonderVorm: kaart.zonderVorm.map(({ naam, waarde }) => [naam, waarde]),
      samen: kaart.samen,
    }).toEqual({
      titel: ['Eenzaam (18+)', 'buurt', [{ code: 'GM9901', naam: 'Lindebeek' }], '2024', 'model', 0, 1],
      klassen: [{ van: 12, tot: 40, aantal: 5 }],
      vlakken: [
        ['Hofkwartier', 12, 0, undefined],
        ['Hovenierspark', 15, 0, undefined],
        ['De Hoven-Zuid', 22, 0, undefined],
        ['Kruidentuin', 40, 0, undefined],
        ['Perenlaan', null, null, 'onderdrukt'],
      ],
      zonderVorm: [['Appelgaard', 22]],
      samen: null,
    })
  })

  test('of a selection over two gemeenten shows both, with the figure of the chosen areas together', async () => {
    const kaart = await ask<Kaart>('/selecties/kaart?gebieden=BU99010402,BU99020101&maat=inwoners')
    expect({
      binnen: kaart.binnen.map(({ naam }) => naam),
      gekozen: kaart.vlakken.filter(({ gekozen }) => gekozen).map(({ naam }) => naam),
      samen: kaart.samen,
    }).toEqual({
      binnen: ['Lindebeek', 'Elders'],
      gekozen: ['Hovenierspark', 'Markt'],
      samen: { aantal: 2, waarde: 900, afronding: { onder: 892, boven: 908 } },
    })
  })

  test('names an area that was abolished in words, and takes it along in no figure', async () => {
    const kaart = await ask<Kaart>(`/selecties/kaart?gebieden=BU99010401,${opgeheven}&maat=inwoners`)
    expect([kaart.gebied.jaar, kaart.samen?.waarde, kaart.vervallen]).toEqual([
      2024,
      100,
      [{ code: opgeheven, naam: 'Oude Kas', laatste: 2023 }],
    ])
  })

  test('of a wijk is that of its gemeente, with the buurten of the wijk standing out', async () => {
    const kaart = await ask<Kaart>('/gebieden/WK990201/kaart?maat=inwoners')
    expect([kaart.binnen, kaart.vlakken.map(({ naam, gekozen }) => [naam, gekozen]), kaart.samen]).toEqual([
      [{ code: 'GM9902', naam: 'Elders' }],
      [
        ['Markt', true],
        ['Kade', true],
      ],
      { aantal: 1, waarde: 700 },
    ])
  })

  test('of gemeenten whose parts nobody brought outlines of shows them among those around, standing out', async () => {
    const source = await kaartSource({ heeftBuurten: false })
    const coarse = kaartRoutes({ source, omtrekken: new OmtrekSource(source) })
    const look = async (path: string) => {
      const { soort, vlakken, samen } = (await (await coarse.request(path)).json()) as Kaart
      return { soort, vlakken: vlakken.map(({ naam, waarde, gekozen }) => [naam, waarde, gekozen]), samen }
    }
    expect([
      await look('/selecties/kaart?gebieden=GM9901,GM9902&maat=inwoners'),
      await look('/gebieden/GM9902/kaart?maat=inwoners'),
    ]).toEqual([
      {
        soort: 'gemeente',
        vlakken: [
          ['Lindebeek', 2900, true],
          ['Elders', 700, true],
        ],
        samen: { aantal: 2, waarde: 3600, afronding: { onder: 3592, boven: 3608 } },
      },
      {
        soort: 'gemeente',
        vlakken: [
          ['Lindebeek', 2900, undefined],
          ['Elders', 700, true],
        ],
        samen: null,
      },
    ])
  })

  test('is refused with a sentence when nobody brought figures', async () => {
    const answer = await api.request('/gebieden/GM9901/kaart?maat=koopwoningen')
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'kaart-empty' }])
  })
})

describe('the map of a country', () => {
  test('gives the figures of all areas at once, with the places that have none', async () => {
    const waarden = await ask<Landwaarden>('/kaart/waarden?land=NL99&soort=buurt&maat=eenzaam-18plus')
    expect([waarden.jaar, waarden.totaal, waarden.gebieden.length, waarden.waarden, waarden.ontbreekt]).toEqual([
      2024,
      8,
      7,
      [12, 15, 22, 40, null, 30, null],
      { onderdrukt: [4, 6] },
    ])
  })

  test('as a list puts areas without a figure last, whichever way it is ordered', async () => {
    const names = async (volgorde: string, pagina: number) =>
      (
        await ask<Landlijst>(`/kaart/lijst?land=NL99&soort=buurt&maat=eenzaam-18plus&volgorde=${volgorde}&limiet=4&pagina=${pagina}`)
      ).rijen.map(({ naam }) => naam)
    expect([await names('hoog', 1), await names('hoog', 2), await names('laag', 1), await names('laag', 3)]).toEqual([
      ['Kruidentuin', 'Markt', 'De Hoven-Zuid', 'Hovenierspark'],
      ['Hofkwartier', 'Kade', 'Perenlaan'],
      ['Hofkwartier', 'Hovenierspark', 'De Hoven-Zuid', 'Markt'],
      [],
    ])
  })

  test('gives boundaries that other programs read, may be kept for ever under their mark, and are not sent twice', async () => {
    const { vormen } = await ask<Landwaarden>('/kaart/waarden?land=NL99&soort=buurt&maat=inwoners')
    const path = '/kaart/vormen?land=NL99&soort=buurt'
    const [kept, plain] = [await api.request(`${path}&versie=${vormen}`), await api.request(path)]
    const topologie = (await plain.json()) as Topology<{ readonly gebieden: GeometryCollection<{ readonly naam: string }> }>
    const read = feature(topologie, topologie.objects.gebieden)
    const again = await api.request(path, { headers: { 'If-None-Match': kept.headers.get('ETag') ?? '' } })
    expect({
      cache: [kept, plain].map(answer => answer.headers.get('Cache-Control')),
      again: [again.status, await again.text()],
      first: [read.features.length, read.features[0]?.id, read.features[0]?.properties.naam],
    }).toEqual({
      cache: ['public, max-age=31536000, immutable', 'public, no-cache'],
      again: [304, ''],
      first: [7, 'BU99010401', 'Hofkwartier'],
    })
  })
})
