import type { MonitoringTables, MonitoringTransaction } from '../tables.ts'

interface NieuweStand {
  readonly buurt: string
  readonly meting: string
  readonly wat: MonitoringTables['monitoring.meting_stand']['wat']
  readonly inhoud: Readonly<Record<string, string | number | null>>
  readonly door: string | null
  readonly op: Date
}

/** Keeps what happened to a figure, under its next number. */
export async function keepStand(trx: MonitoringTransaction, { buurt, meting, wat, inhoud, door, op }: NieuweStand): Promise<void> {
  const last = await trx
    .selectFrom('monitoring.meting_stand')
    .select('nummer')
    .where('buurt_id', '=', buurt)
    .where('meting_id', '=', meting)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  await trx
    .insertInto('monitoring.meting_stand')
    .values({ buurt_id: buurt, meting_id: meting, nummer: (last?.nummer ?? 0) + 1, wat, inhoud: JSON.stringify(inhoud), door, op })
    .execute()
}
