import { sql } from 'kysely'
import type { MonitoringTransaction } from '../tables.ts'

/** What happened in a buurt, the earliest first. */
export async function readAantekeningen(
  trx: MonitoringTransaction,
  buurt: string,
): Promise<readonly { readonly id: string; readonly dag: string; readonly tekst: string }[]> {
  return await trx
    .selectFrom('monitoring.aantekening')
    .select(['id', 'dag', 'tekst'])
    .where('buurt_id', '=', buurt)
    .orderBy('dag')
    .orderBy('id')
    .execute()
}

/** Whether a buurt is made up, so that no file about it can be taken for real. */
export async function readIsVerzonnen(trx: MonitoringTransaction, buurt: string): Promise<boolean> {
  const { rows } = await sql<{ verzonnen: boolean }>`select verzonnen from identity.buurt where id = ${buurt}`.execute(trx)
  return rows[0]?.verzonnen ?? false
}

/** From which periods limits begin anew, by the series: its indicator and its activity. */
export async function readHerzet(trx: MonitoringTransaction, buurt: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await trx
    .selectFrom('monitoring.regel')
    .select(['indicator', 'activiteit_id', 'herzet'])
    .where('buurt_id', '=', buurt)
    .execute()
  return new Map(rows.filter(({ herzet }) => herzet.length > 0).map(row => [`${row.indicator} ${row.activiteit_id ?? ''}`, row.herzet]))
}
