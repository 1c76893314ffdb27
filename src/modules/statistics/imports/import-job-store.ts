import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Toewijzing } from '../read/input.ts'
import type { ImportVerslag } from '../import.ts'
import type { ImportResource } from '../schema.ts'

export interface ImportOpties {
  readonly jaar: number | null
  readonly proef: boolean
  readonly toewijzing: Toewijzing | null
  /** Where an uploaded file lies until it is read; null for an online table. */
  readonly bestand: string | null
}

/** What is kept of a refusal, so that a page can offer the way on. */
export interface ImportFout {
  readonly code: string
  readonly tekst: string
  readonly kolommen?: readonly string[]
}

type Json<T> = ColumnType<T, string, string>

interface ImportJobTable {
  readonly id: Generated<string>
  readonly source: string
  readonly opties: Json<ImportOpties>
  readonly staat: ColumnType<ImportResource['staat'], ImportResource['staat'] | undefined, ImportResource['staat']>
  readonly voortgang: ColumnType<NonNullable<ImportResource['voortgang']> | null, string | undefined, string>
  readonly verslag: ColumnType<{ readonly verslag?: ImportVerslag; readonly fout?: ImportFout } | null, string | undefined, string | null>
  readonly foutmelding: ColumnType<string | null, undefined, string | null>
  readonly aangemaakt: Generated<Date>
  readonly begonnen: ColumnType<Date | null, undefined, Date>
  readonly geeindigd: ColumnType<Date | null, undefined, Date>
}

/** A type and not an interface: Kysely asks for tables by any name. */
export type StatisticsTables = { readonly 'statistics.import_job': ImportJobTable }

export type StatisticsDatabase = Kysely<StatisticsTables>

const shownJobs = 20

export async function insertImportJob(trx: Transaction<StatisticsTables>, source: string, opties: ImportOpties): Promise<string> {
  const row = await trx
    .insertInto('statistics.import_job')
    .values({ source, opties: JSON.stringify(opties) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function readImportJob(database: StatisticsDatabase, id: string) {
  return await database.selectFrom('statistics.import_job').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listImportJobs(database: StatisticsDatabase): Promise<ImportResource[]> {
  const rows = await database
    .selectFrom('statistics.import_job')
    .selectAll()
    .orderBy('aangemaakt', 'desc')
    .orderBy('id')
    .limit(shownJobs)
    .execute()
  return rows.map(row => describeJob(row))
}

type Row = NonNullable<Awaited<ReturnType<typeof readImportJob>>>

export function describeJob(row: Row): ImportResource {
  const { id, source, opties, staat, voortgang, verslag, foutmelding } = row
  const fout = verslag?.fout ?? (foutmelding === null ? null : { code: 'import-failed', tekst: foutmelding })
  const { verslag: report = null } = verslag ?? {}
  return {
    id,
    bron: source,
    staat,
    voortgang,
    verslag: report === null ? null : { ...report, periodes: [...report.periodes], opmerkingen: [...report.opmerkingen] },
    fout:
      fout === null
        ? null
        : { code: fout.code, tekst: fout.tekst, ...('kolommen' in fout && fout.kolommen ? { kolommen: [...fout.kolommen] } : {}) },
    proef: opties.proef,
    jaar: opties.jaar,
    aangemaakt: row.aangemaakt.toISOString(),
    begonnen: row.begonnen?.toISOString() ?? null,
    geeindigd: row.geeindigd?.toISOString() ?? null,
  }
}

export async function beginImportJob(database: StatisticsDatabase, id: string, at: Date): Promise<Row | undefined> {
  return await database
    .updateTable('statistics.import_job')
    .set({ staat: 'bezig', begonnen: at })
    .where('id', '=', id)
    .where('staat', '=', 'wacht')
    .returningAll()
    .executeTakeFirst()
}

/** False when the job no longer runs: somebody cancelled it, perhaps through another server. */
export async function noteProgress(
  database: StatisticsDatabase,
  id: string,
  voortgang: NonNullable<ImportResource['voortgang']>,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('statistics.import_job')
    .set({ voortgang: JSON.stringify(voortgang) })
    .where('id', '=', id)
    .where('staat', '=', 'bezig')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type ImportEnd =
  | { readonly staat: 'klaar'; readonly verslag: ImportVerslag }
  | { readonly staat: 'mislukt'; readonly fout: ImportFout }
  | { readonly staat: 'geannuleerd' }

/** Ends a job that has not ended; an end is never changed. */
export async function endImportJob(database: StatisticsDatabase, id: string, end: ImportEnd, at: Date): Promise<void> {
  await database
    .updateTable('statistics.import_job')
    .set({
      staat: end.staat,
      geeindigd: at,
      verslag: keptOf(end),
      foutmelding: end.staat === 'mislukt' ? end.fout.tekst : null,
    })
    .where('id', '=', id)
    .where('staat', 'in', ['wacht', 'bezig'])
    .execute()
}

function keptOf(end: ImportEnd): string | null {
  if (end.staat === 'klaar') return JSON.stringify({ verslag: end.verslag })
  return end.staat === 'mislukt' ? JSON.stringify({ fout: end.fout }) : null
}

/** A job that waits for its columns has failed for now; who does not want to go on cancels it. */
export async function giveUpImportJob(database: StatisticsDatabase, id: string, at: Date): Promise<void> {
  await database
    .updateTable('statistics.import_job')
    .set({ staat: 'geannuleerd', geeindigd: at, verslag: null, foutmelding: null })
    .where('id', '=', id)
    .where('staat', '=', 'mislukt')
    .execute()
}

/** Jobs that say they run while nothing runs: the server was stopped under them. */
export async function failOrphans(database: StatisticsDatabase, at: Date): Promise<void> {
  const tekst = 'De server is gestopt terwijl deze import liep. Er is niets bewaard. Start de import opnieuw.'
  await database
    .updateTable('statistics.import_job')
    .set({ staat: 'mislukt', geeindigd: at, foutmelding: tekst, verslag: JSON.stringify({ fout: { code: 'import-stopped', tekst } }) })
    .where('staat', '=', 'bezig')
    .execute()
}
