import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseGebiedCode } from '@buurtwijs/figures'
import { beforeEach, describe, expect, onTestFinished, it } from 'vitest'
import { importAll, type ImportUitkomst } from '#src/modules/statistics/import.ts'
import { ReleaseStore, StatistiekSource, type Cel } from '#src/modules/statistics/index.ts'
import { seededRandom } from '#src/platform/random.ts'
import { dataRequests } from '#test/publisher/online-bed.ts'
import { type Fault, type Publisher, type PublisherOptions, startPublisher } from '#test/publisher/publisher.ts'
import { QuickClock } from '#test/publisher/quick-clock.ts'
import { moveColumn, type PublisherTable, wonderdamGezondheid, wonderdamKwb } from '#test/publisher/tables.ts'
import { makeFilledBed, type ImportBed } from './import-bed.ts'

let bed: ImportBed
let source: StatistiekSource
let clock: QuickClock

beforeEach(async () => {
  bed = await makeFilledBed()
  source = new StatistiekSource(new ReleaseStore(bed.folder))
  clock = new QuickClock(new Date().toISOString())
})

async function open(tables: readonly PublisherTable[], options: PublisherOptions = {}): Promise<Publisher> {
  const publisher = await startPublisher(tables, options)
  onTestFinished(() => publisher.close())
  return publisher
}

interface Choices {
  readonly jaar?: number
  readonly dryRun?: boolean
  readonly signal?: AbortSignal
  readonly progress?: (klaar: number) => void
}

/** Imports a table from a publisher as the command does, but for the clock, which waits for nothing. */
async function fetchTable(publisher: Publisher, naam: string, choices: Choices = {}): Promise<ImportUitkomst> {
  const { jaar = null, dryRun = false, signal = new AbortController().signal, progress = () => {} } = choices
  const options = { jaar, toewijzing: null, dryRun, signal, progress: ({ klaar }: { klaar: number }) => progress(klaar) }
  const world = { fetch, clock, random: seededRandom('online'), werkmap: join(bed.folder, 'downloads'), adressen: publisher.adressen }
  const [outcome] = await importAll([naam], options, source, world)
  if (!outcome) throw new Error('one source gives one outcome')
  return outcome
}

/** What became of it: the outcome and how many releases there are, or the code of the refusal. */
function summaryOf(outcome: ImportUitkomst): object {
  if ('weigering' in outcome) return { weigering: outcome.weigering.code, releases: source.store.list().length }
  const { uitkomst, gebieden, cellen } = outcome.verslag
  return { uitkomst, gebieden, cellen, releases: source.store.list().length }
}

function celOf(maat: string, periode: string, code: string): Cel | undefined {
  return source.current().find(maat, periode, parseGebiedCode(code).code)?.cel
}

function waarde(maat: string, periode: string, code: string): number | string | undefined {
  const cel = celOf(maat, periode, code)
  return cel?.waarde ?? cel?.ontbreekt
}

function downloads(): readonly string[] {
  return readdirSync(join(bed.folder, 'downloads'), { recursive: true }).map(name => String(name))
}

const kwbV3: PublisherTable = { ...wonderdamKwb, versies: ['v3'] }
const missing = { geheim: 2, 'kan-niet-voorkomen': 1, 'nog-niet-gepubliceerd': 6 }
const nieuw = { uitkomst: 'nieuw', gebieden: 6, cellen: 24, releases: 2 }

describe('a table of a publisher becomes a release', () => {
  it('over OData v4 and over v3 with the same content, and what was kept for another try is gone', async () => {
    const v4 = await open([wonderdamKwb], { pageSize: 10 })
    expect(summaryOf(await fetchTable(v4, 'cbs:99984NED'))).toEqual(nieuw)
    expect(downloads()).toEqual([])
    expect([waarde('inwoners', '2024', 'BU99010101'), source.store.list()[1]?.ontbreekt]).toEqual([400, missing])
    const kept = bed.contents()
    expect(summaryOf(await fetchTable(await open([wonderdamKwb]), 'cbs:99984NED'))).toEqual({ ...nieuw, uitkomst: 'bekend' })
    expect(bed.contents()).toEqual(kept)
    const [, release] = source.store.list()
    source.store.remove(release?.id ?? '')
    expect(summaryOf(await fetchTable(await open([kwbV3], { pageSize: 2 }), 'cbs:99984NED'))).toEqual(nieuw)
    expect([waarde('inwoners', '2024', 'BU99010101'), source.store.list()[1]?.ontbreekt]).toEqual([400, missing])
  })

  it('with the interval of the publisher, of one year when that is asked', async () => {
    const publisher = await open([wonderdamGezondheid], { pageSize: 10 })
    expect(summaryOf(await fetchTable(publisher, 'rivm:50090NED', { jaar: 2020 }))).toEqual({
      uitkomst: 'nieuw',
      gebieden: 4,
      cellen: 48,
      releases: 2,
    })
    expect(celOf('eenzaam-18plus', '2020', 'BU99010101')).toEqual({ waarde: 47.4, onder: 45.4, boven: 49.4 })
  })

  it('only when it is no trial', async () => {
    const before = bed.contents()
    expect(summaryOf(await fetchTable(await open([wonderdamKwb]), 'cbs:99984NED', { dryRun: true }))).toEqual({
      ...nieuw,
      uitkomst: 'proef',
      releases: 1,
    })
    expect(bed.contents()).toEqual(before)
  })

  it('beside the old one when the publisher changed it; the newer figures are shown', async () => {
    const publisher = await open([wonderdamKwb])
    await fetchTable(publisher, 'cbs:99984NED')
    const old = bed.contents()
    const rijen = wonderdamKwb.rijen.map(rij => (rij['Codering_3'] === 'BU99010101' ? { ...rij, AantalInwoners_5: '410' } : rij))
    publisher.setTable({ ...wonderdamKwb, gewijzigd: '2025-09-30T02:00:00', rijen })
    expect(summaryOf(await fetchTable(publisher, 'cbs:99984NED'))).toEqual({ ...nieuw, releases: 3 })
    expect(bed.contents()).toMatchObject(old)
    expect(waarde('inwoners', '2024', 'BU99010101')).toBe(410)
  })

  it('with the same measures after a column got another key', async () => {
    await fetchTable(await open([moveColumn(kwbV3, 'k_65JaarOfOuder_12', 'k_65JaarOfOuder_14')]), 'cbs:99984NED')
    expect(waarde('inwoners-65-plus', '2024', 'BU99010101')).toBe(95)
    await fetchTable(await open([moveColumn(wonderdamGezondheid, 'Eenzaam_28', 'Eenzaam_27')]), 'rivm:50090NED')
    expect(waarde('eenzaam-18plus', '2020', 'BU99010101')).toBe(47.4)
  })
})

describe('a publisher that has trouble', () => {
  it('is given time: busy (429, 503), cut off, gone for a moment', async () => {
    const faults: Fault[] = [
      { at: 'Properties', kind: 'status', status: 429, retryAfter: '7', times: 1 },
      { at: 'MeasureCodes', kind: 'status', status: 503, times: 2 },
      { at: '$skip=10', kind: 'cut-off', times: 1 },
      { at: '$skip=20', kind: 'dropped', times: 1 },
      { at: '$skip=30', kind: 'no-connection', times: 1 },
    ]
    expect(summaryOf(await fetchTable(await open([wonderdamKwb], { pageSize: 10, faults }), 'cbs:99984NED'))).toEqual(nieuw)
    expect(clock.waits).toContain(7_000)
  })

  it.each<readonly [string, Fault, string]>([
    ['points to the same page for ever', { at: 'Observations', kind: 'endless' }, 'source-endless'],
    ['points to ever new pages with the same rows', { at: 'Observations', kind: 'endless-new' }, 'source-endless'],
    ['points to somebody else', { at: 'Observations', kind: 'foreign-link', link: 'https://evil.example/rows' }, 'source-foreign-host'],
    ['answers with a web page', { at: 'Observations', kind: 'html' }, 'source-unreachable'],
    ['stays busy', { at: 'Observations', kind: 'status', status: 503 }, 'source-unreachable'],
    ['asks to come back tomorrow', { at: 'Properties', kind: 'status', status: 429, retryAfter: '86400' }, 'source-busy'],
    ['does not have the table', { at: '99984NED', kind: 'status', status: 404 }, 'source-not-found'],
  ])('is refused and nothing changes when it %s', async (_, fault, code) => {
    const before = bed.contents()
    const publisher = await open([wonderdamKwb], { pageSize: 48, faults: [fault] })
    expect(summaryOf(await fetchTable(publisher, 'cbs:99984NED'))).toEqual({ weigering: code, releases: 1 })
    expect(bed.contents()).toEqual(before)
    expect(publisher.requests.length).toBeLessThan(60)
  })
})

describe('an import from a publisher that is cancelled', () => {
  it('in the middle leaves no release, and the next one goes on at the page where it stopped', async () => {
    const publisher = await open([wonderdamKwb], { pageSize: 10 })
    const before = bed.contents()
    const cancel = new AbortController()
    const reason = new Error('Ctrl-C')
    const stopped = fetchTable(publisher, 'cbs:99984NED', {
      signal: cancel.signal,
      progress: klaar => void (klaar === 30 && cancel.abort(reason)),
    })
    await expect(stopped).rejects.toBe(reason)
    expect(bed.contents()).toEqual(before)
    expect([dataRequests(publisher), downloads().filter(name => name.endsWith('.json') && name.includes('page')).length]).toEqual([3, 3])
    expect(summaryOf(await fetchTable(publisher, 'cbs:99984NED'))).toEqual(nieuw)
    expect([dataRequests(publisher), downloads()]).toEqual([5, []])
  })

  it('while it is being written leaves nothing either', async () => {
    const before = bed.contents()
    const cancel = new AbortController()
    const stopped = fetchTable(await open([wonderdamKwb]), 'cbs:99984NED', {
      signal: cancel.signal,
      progress: klaar => void (klaar === 0 && cancel.abort()),
    })
    await expect(stopped).rejects.toThrow('aborted')
    expect(bed.contents()).toEqual(before)
  })
})
