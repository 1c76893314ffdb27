import type { ColumnType, Kysely } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../../platform/clock.ts'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { Refusal } from '../../../refusal.ts'
import type { Release } from '../release.ts'
import type { AskPublishers } from './ask-catalogue.ts'
import { bekendeTabellen } from './known-tables.ts'
import { findNewer, listGevolgd } from './newer.ts'
import type { CatalogusTabel, NieuwereUitgave } from './newer.ts'

export type UitgaveTables = {
  readonly 'statistics.uitgave_blik': {
    readonly id: number
    readonly gekeken: Date
    readonly tabellen: ColumnType<readonly CatalogusTabel[], string, string>
    readonly fout: string | null
  }
}

export interface UitgavenOptions {
  readonly database: Kysely<UitgaveTables>
  readonly clock: Clock
  /** What was imported, at this moment. */
  readonly releases: () => readonly Release[]
  /** Null where there is no way to the publishers: then only what the program knows itself is told. */
  readonly ask: AskPublishers | null
}

/** What is newer at the publishers, and when they were last asked. */
export interface UitgavenOverzicht {
  readonly uitgaven: readonly NieuwereUitgave[]
  readonly gekeken: string | null
  /** Why the last look did not succeed. */
  readonly fout: string | null
}

const lookQueue = defineQueue('uitgaven-bekijken', z.object({}), { retries: 0, expireInSeconds: 600 })
/** Early, when publishers have little to do. */
const everyMorning = '23 5 * * *'

/**
 * Whether publishers have a newer edition than was imported. Looks once a day and when somebody asks; without a connection it tells what the program
 * knows itself, and says that it could not look.
 */
export class Uitgaven {
  readonly #options: UitgavenOptions

  constructor(options: UitgavenOptions) {
    this.#options = options
  }

  /** Looks every morning in this process. */
  async start(jobs: Jobs): Promise<void> {
    await jobs.work(lookQueue, async () => void (await this.kijk()))
    await jobs.schedule(lookQueue, everyMorning)
  }

  async list(): Promise<UitgavenOverzicht> {
    const { database, releases } = this.#options
    const row = await database.selectFrom('statistics.uitgave_blik').selectAll().executeTakeFirst()
    return {
      uitgaven: findNewer(listGevolgd(releases()), [...(row?.tabellen ?? []), ...bekendeTabellen]),
      gekeken: row?.gekeken.toISOString() ?? null,
      fout: row?.fout ?? null,
    }
  }

  /** Asks the publishers now. That it did not succeed is kept and told; what was found before stays. */
  async kijk(): Promise<UitgavenOverzicht> {
    const { database, clock, releases, ask } = this.#options
    const found = await askOrSay(ask, releases())
    const gekeken = clock.now()
    const change = 'tabellen' in found ? { gekeken, tabellen: JSON.stringify(found.tabellen), fout: null } : { gekeken, fout: found.fout }
    await database
      .insertInto('statistics.uitgave_blik')
      .values({ id: 1, tabellen: '[]', ...change })
      .onConflict(conflict => conflict.column('id').doUpdateSet(change))
      .execute()
    return await this.list()
  }
}

type Found = { readonly tabellen: readonly CatalogusTabel[] } | { readonly fout: string }

async function askOrSay(ask: AskPublishers | null, releases: readonly Release[]): Promise<Found> {
  if (ask === null) return { fout: 'Deze computer kan de uitgevers niet bereiken.' }
  try {
    return { tabellen: await ask(listGevolgd(releases)) }
  } catch (error) {
    if (error instanceof Refusal) return { fout: error.message }
    throw error
  }
}
