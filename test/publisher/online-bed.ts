import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ontbreektRedenen } from '@buurtwijs/figures'
import { afterEach, beforeEach } from 'vitest'
import { type ImportOnlineOptions, importOnline } from '#src/modules/statistics/read/odata-online.ts'
import { resolveOnlineSource } from '#src/modules/statistics/read/odata-sources.ts'
import type { PublishedKolom, PublishedTable } from '#src/modules/statistics/published-table.ts'
import { seededRandom } from '#src/platform/random.ts'
import { type Publisher, type PublisherOptions, startPublisher } from './publisher.ts'
import { QuickClock } from './quick-clock.ts'
import type { PublisherTable } from './tables.ts'

/** Publishers and a work folder for the tests of one file; both are gone after each test. */
export interface OnlineBed {
  readonly werkmap: string
  open(tables: readonly PublisherTable[], options?: PublisherOptions): Promise<Publisher>
  importFrom(publisher: Publisher, naam: string, more?: Partial<ImportOnlineOptions>): Promise<PublishedTable>
}

/** Call once at the top of a test file. */
export function makeOnlineBed(): OnlineBed {
  const publishers: Publisher[] = []
  let werkmap = ''

  beforeEach(async () => {
    werkmap = await mkdtemp(join(tmpdir(), 'buurtwijs-odata-'))
  })

  afterEach(async () => {
    await Promise.all(publishers.splice(0).map(publisher => publisher.close()))
    await rm(werkmap, { recursive: true, force: true })
  })

  return {
    get werkmap() {
      return werkmap
    },
    async open(tables, options) {
      const publisher = await startPublisher(tables, options)
      publishers.push(publisher)
      return publisher
    },
    async importFrom(publisher, naam, more) {
      const source = resolveOnlineSource(naam)
      if (source === null) throw new Error(`${naam} is no name of a table`)
      return importOnline(source, {
        fetch,
        werkmap,
        jaar: null,
        signal: new AbortController().signal,
        progress: () => undefined,
        clock: new QuickClock('2026-03-02T10:00:00Z'),
        random: seededRandom('import'),
        adressen: publisher.adressen,
        pauseMs: 0,
        maxTries: 3,
        ...more,
      })
    },
  }
}

/** A column as a person reads it: figures, and reasons in their place. */
export function readable(kolom: PublishedKolom): string {
  const { pad, dimensies, marge, eenheid } = kolom.onderwerp
  const cells = [...kolom.waarden].map((waarde, index) => {
    return ontbreektRedenen[(kolom.ontbreekt[index] ?? 0) - 1] ?? String(waarde)
  })
  const about = [...pad, ...Object.values(dimensies), eenheid, marge, kolom.periode.id, kolom.geheelOntbreekt].filter(Boolean)
  return `${about.join(' · ')}: ${cells.join(', ')}`
}

/** How many pages of rows were asked for. */
export function dataRequests(publisher: Publisher): number {
  return publisher.requests.filter(path => /Observations(?!\/)|UntypedDataSet(?!\/)/.test(path)).length
}
