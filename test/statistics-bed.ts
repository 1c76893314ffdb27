import { StatistiekSource } from '#src/modules/statistics/figures/statistiek.ts'
import type { Statistiek } from '#src/modules/statistics/figures/statistiek.ts'
import { ReleaseStore } from '#src/modules/statistics/store/release-store.ts'
import type { MadeTable } from './made-table.ts'
import { makeTable } from './made-table.ts'
import { makeTestFolder } from './setup/test-folder.ts'

/** Statistics over made-up tables, kept as an import keeps them; each table a day later than the one before. */
export async function statistiekOf(...tables: readonly MadeTable[]): Promise<Statistiek> {
  return (await sourceOf(...tables)).current()
}

export async function sourceOf(...tables: readonly MadeTable[]): Promise<StatistiekSource> {
  const store = new ReleaseStore(await makeTestFolder())
  for (const [day, table] of tables.entries()) {
    const opgehaald = new Date(Date.UTC(2026, 0, 1 + day)).toISOString()
    await store.keepTabel(makeTable(table), { herkomst: 'test', opgehaald, sha256: '' }, new AbortController().signal)
  }
  return new StatistiekSource(store)
}
