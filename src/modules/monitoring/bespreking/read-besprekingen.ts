import { sql } from 'kysely'
import { Refusal } from '../../../refusal.ts'
import type { Thema } from '../../buurtagenda/index.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { ActieStand, Verslag } from './verslag.ts'

/** A meeting as it is kept; without a record as long as it is open. */
export interface KeptBespreking {
  readonly id: string
  readonly dag: string
  readonly aanwezig: number | null
  readonly begonnen: Date
  readonly gesloten: Date | null
  readonly verslag: Verslag | null
  readonly versie: number
}

/** The meetings of a buurt, the latest first. */
export async function readBesprekingen(trx: MonitoringTransaction, buurt: string): Promise<readonly KeptBespreking[]> {
  return await trx
    .selectFrom('monitoring.bespreking')
    .select(['id', 'dag', 'aanwezig', 'begonnen', 'gesloten', 'verslag', 'versie'])
    .where('buurt_id', '=', buurt)
    .orderBy('begonnen', 'desc')
    .orderBy('id')
    .execute()
}

/** The meeting with this id, or a refusal. */
export function requireBespreking(all: readonly KeptBespreking[], id: string): KeptBespreking {
  const one = all.find(each => each.id === id)
  if (one === undefined) throw new Refusal('Deze bespreking is er niet (meer).', { code: 'unknown', status: 404 })
  return one
}

export interface KeptNotitie {
  readonly thema: Thema
  readonly tekst: string
  readonly versie: number
}

/** What was written about the themes in a meeting. */
export async function readNotities(trx: MonitoringTransaction, buurt: string, bespreking: string): Promise<readonly KeptNotitie[]> {
  return await trx
    .selectFrom('monitoring.bespreking_notitie')
    .select(['thema', 'tekst', 'versie'])
    .where('buurt_id', '=', buurt)
    .where('bespreking_id', '=', bespreking)
    .execute()
}

export interface KeptActie {
  readonly id: string
  readonly bespreking: string
  readonly thema: Thema | null
  readonly wat: string
  readonly persoon: string | null
  readonly uiterlijk: string
  readonly stand: ActieStand
  readonly afgerond: Date | null
}

/** Everything that was agreed in the meetings of a buurt, what is due first on top. */
export async function readActies(trx: MonitoringTransaction, buurt: string): Promise<readonly KeptActie[]> {
  return await trx
    .selectFrom('monitoring.actie')
    .select(['id', 'bespreking_id as bespreking', 'thema', 'wat', 'persoon_id as persoon', 'uiterlijk', 'stand', 'afgerond'])
    .where('buurt_id', '=', buurt)
    .orderBy('uiterlijk')
    .orderBy('op')
    .orderBy('id')
    .execute()
}

/** What was added to a record after it was closed, the earliest first. */
export async function readNaschriften(
  trx: MonitoringTransaction,
  buurt: string,
  bespreking: string,
): Promise<readonly { readonly id: string; readonly tekst: string; readonly op: Date }[]> {
  return await trx
    .selectFrom('monitoring.naschrift')
    .select(['id', 'tekst', 'op'])
    .where('buurt_id', '=', buurt)
    .where('bespreking_id', '=', bespreking)
    .orderBy('op')
    .orderBy('id')
    .execute()
}

/** Something that was agreed in a meeting that is over, and is still to be done. */
export interface OpenActie {
  readonly buurt: string
  readonly id: string
  readonly wat: string
  /** Null: whoever leads the buurt. */
  readonly persoon: string | null
  readonly uiterlijk: string
  readonly sinds: string
}

/** What is still to be done of all meetings that were closed. */
export async function readOpenActies(trx: MonitoringTransaction): Promise<readonly OpenActie[]> {
  const { rows } = await sql<OpenActie>`
    select a.buurt_id as buurt, a.id, a.wat, a.persoon_id as persoon, to_char(a.uiterlijk, 'YYYY-MM-DD') as uiterlijk,
           to_char(b.dag, 'YYYY-MM-DD') as sinds
      from monitoring.actie as a
      join monitoring.bespreking as b on b.buurt_id = a.buurt_id and b.id = a.bespreking_id and b.gesloten is not null
     where a.stand = 'open' order by a.buurt_id, a.uiterlijk, a.op, a.id`.execute(trx)
  return rows
}
