import { describe, expect, it, onTestFinished, test } from 'vitest'
import { seededRandom } from '#src/platform/random.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { QuickClock } from '#test/publisher/quick-clock.ts'
import { startPublisher } from '#test/publisher/publisher.ts'
import type { PublisherOptions } from '#test/publisher/publisher.ts'
import { wonderdamKwb } from '#test/publisher/tables.ts'
import { testDatabase } from '#test/setup/database.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { askPublishers } from './ask-catalogue.ts'
import { bekendeTabellen } from './known-tables.ts'
import { findNewer, listGevolgd, publicatieOf } from './newer.ts'
import type { Gevolgd } from './newer.ts'
import { Uitgaven } from './uitgaven.ts'
import type { UitgaveTables } from './uitgaven.ts'

const kwb2024: Gevolgd = {
  release: '99984NED-2024-aaaaaaaa',
  uitgever: 'cbs',
  tabel: '99984NED',
  titel: 'Kerncijfers wijken en buurten 2024',
  gewijzigd: '2025-03-27',
}

async function publish(options: PublisherOptions = {}) {
  const next = { ...wonderdamKwb, id: '99986NED', titel: 'Kerncijfers wijken en buurten 2025', gewijzigd: '2026-01-15T02:00:00' }
  const publisher = await startPublisher([wonderdamKwb, next], options)
  onTestFinished(() => publisher.close())
  const clock = new QuickClock('2026-03-02T10:00:00Z')
  return { publisher, ask: askPublishers({ fetch, clock, random: seededRandom('blik'), adressen: publisher.adressen, pauseMs: 0 }) }
}

test.each([
  ['Kerncijfers wijken en buurten 2024', 'kerncijfers wijken en buurten'],
  ['Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)', 'gezondheid per wijk en buurt'],
])('%s is one publication for all years', (titel, publicatie) => {
  expect(publicatieOf(titel)).toBe(publicatie)
})

test('of what is here only the newest edition is followed; own files, the demo and other publishers are not', () => {
  const release = (id: string, change: object) => ({
    id,
    opgehaald: '2026-01-01T00:00:00Z',
    bron: {
      familie: 'kwb' as const,
      uitgever: 'CBS',
      tabel: '85984NED',
      titel: 'Kerncijfers wijken en buurten 2024',
      adres: null,
      licentie: null,
      gewijzigd: '2025-03-27',
      status: 'definitief' as const,
      indelingsjaar: 2024,
      ...change,
    },
  })
  const followed = listGevolgd([
    release('oud', { tabel: '85618NED', titel: 'Kerncijfers wijken en buurten 2023' }),
    release('nu', {}),
    release('eigen', { uitgever: 'Gemeente', tabel: 'eigen' }),
    release('demo', { tabel: 'DEMO-KWB' }),
  ])
  expect(followed.map(({ release: id }) => id)).toEqual(['nu'])
})

test('a later year is newer, and so is the same table that its publisher changed; an earlier year is not', () => {
  const table = (tabel: string, titel: string, gewijzigd: string | null) => ({ uitgever: 'cbs' as const, tabel, titel, gewijzigd })
  expect(findNewer([kwb2024], [table('98NED', 'Kerncijfers wijken en buurten 2023', '2026-02-01')])).toEqual([])
  expect(findNewer([kwb2024], [table('99984NED', kwb2024.titel, '2025-09-01T02:00:00')]).map(({ soort }) => soort)).toEqual(['herzien'])
  expect(findNewer([{ ...kwb2024, gewijzigd: null }], [table('99984NED', kwb2024.titel, '2025-09-01')])).toEqual([])
  expect(findNewer([kwb2024], bekendeTabellen).map(({ bron }) => bron)).toEqual(['cbs:86165NED'])
})

describe('a look at the publishers', () => {
  it('finds the table for the next year in their catalogue, with one question', async () => {
    const { publisher, ask } = await publish()
    expect(findNewer([kwb2024], await ask([kwb2024]))).toEqual([
      {
        release: kwb2024.release,
        bron: 'cbs:99986NED',
        titel: 'Kerncijfers wijken en buurten 2025',
        soort: 'nieuwer',
        gewijzigd: '2026-01-15T02:00:00',
      },
    ])
    expect(publisher.requests.length).toBe(1)
  })

  it('that does not succeed is told, keeps what was found before, and is no error', async () => {
    const { database } = await testDatabase()
    const bron = { tabel: '99984NED', titel: kwb2024.titel, gewijzigd: '2025-03-27' }
    const source = await sourceOf({
      bron,
      gebieden: [['NL00', 'Nederland']],
      kolommen: [{ onderwerp: 'Aantal inwoners', jaar: 2024, cellen: [1] }],
    })
    const parts = {
      database: database.$extendTables<UitgaveTables>(),
      clock: new StandingClock('2026-03-02T05:23:00Z'),
      releases: () => source.store.list(),
    }
    const bronnen = async (uitgaven: Uitgaven, look: 'kijk' | 'list') => {
      const { uitgaven: found, fout, gekeken } = await uitgaven[look]()
      return { bronnen: found.map(each => each.bron), isTold: fout !== null, gekeken }
    }
    const offline = new Uitgaven({ ...parts, ask: null })
    expect(await bronnen(offline, 'list')).toEqual({ bronnen: ['cbs:86165NED'], isTold: false, gekeken: null })
    const { ask } = await publish({ faults: [{ at: 'ODataCatalog', kind: 'status', status: 404, skip: 1 }] })
    const online = new Uitgaven({ ...parts, ask })
    const gekeken = '2026-03-02T05:23:00.000Z'
    expect(await bronnen(online, 'kijk')).toEqual({ bronnen: ['cbs:99986NED'], isTold: false, gekeken })
    expect(await bronnen(online, 'kijk')).toEqual({ bronnen: ['cbs:99986NED'], isTold: true, gekeken })
    expect(await bronnen(offline, 'kijk')).toEqual({ bronnen: ['cbs:99986NED'], isTold: true, gekeken })
  })

  it.each(['html', 'no-connection'] as const)('answers with a refusal when the publisher sends %s', async kind => {
    const { ask } = await publish({ faults: [{ at: 'ODataCatalog', kind }] })
    await expect(ask([kwb2024])).rejects.toMatchObject({ name: 'Refusal' })
  })
})
