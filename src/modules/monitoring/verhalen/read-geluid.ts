import { sql } from 'kysely'
import { Refusal } from '../../../refusal.ts'
import type { MonitoringTransaction } from '../tables.ts'
import { maxGeluiden } from './define-geluid.ts'
import type { NieuwGeluid } from './define-geluid.ts'
import type { Geluid } from './geluid.ts'
import type { GeluidSoort } from './recognise-geluid.ts'
import type { Gebruik } from './verhaal.ts'

/** Part of a sound, as players ask for it: from a byte to a byte, both included. */
export interface Stuk {
  readonly van: number
  readonly tot: number
}

/** A sound, or the part of it that was asked for. */
export interface Gehoord {
  readonly soort: GeluidSoort
  /** Of the whole, in bytes. */
  readonly grootte: number
  /** Null for the whole of it; 'niet' when the part is not in it. */
  readonly stuk: Stuk | 'niet' | null
  readonly inhoud: Uint8Array
}

/** What is known of the sounds of a buurt, by the id of their story; the sounds themselves are not read. */
export async function readGeluiden(trx: MonitoringTransaction, buurt: string): Promise<ReadonlyMap<string, Geluid>> {
  const rows = await trx
    .selectFrom('monitoring.geluid')
    .select(['id', 'soort', 'horen', 'uitgeschreven'])
    .where('buurt_id', '=', buurt)
    .execute()
  return new Map(rows.map(({ id, soort, horen, uitgeschreven }) => [id, { soort, horen, isUitgeschreven: uitgeschreven !== null }]))
}

/** What is known of the sound of one story; null when there is none, or none that this visitor may know of. */
export async function findGeluid(trx: MonitoringTransaction, buurt: string, id: string): Promise<Geluid | null> {
  const row = await trx
    .selectFrom('monitoring.geluid')
    .select(['soort', 'horen', 'uitgeschreven'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { soort: row.soort, horen: row.horen, isUitgeschreven: row.uitgeschreven !== null }
}

/** The sound of a story, or only the bytes that `range` (a header of HTTP) asks for. */
export async function hoorGeluid(
  trx: MonitoringTransaction,
  { buurt, id }: { readonly buurt: string; readonly id: string },
  range: string | undefined,
): Promise<Gehoord> {
  const found = await trx
    .selectFrom('monitoring.geluid')
    .select(['soort', 'grootte'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new Refusal('Bij dit verhaal is er geen geluid (meer).', { code: 'unknown', status: 404 })
  const stuk = readRange(range, found.grootte)
  if (stuk === 'niet') return { ...found, stuk, inhoud: new Uint8Array() }
  const { van, tot } = stuk ?? { van: 0, tot: found.grootte - 1 }
  const { rows } = await sql<{ inhoud: Uint8Array }>`
    select substring(inhoud from ${van + 1}::integer for ${tot - van + 1}::integer) as inhoud
      from monitoring.geluid where buurt_id = ${buurt} and id = ${id}`.execute(trx)
  return { ...found, stuk, inhoud: rows[0]?.inhoud ?? new Uint8Array() }
}

/** One part of so many bytes: `bytes=0-1`, `bytes=500-`, or `bytes=-500` for the last ones. Whatever else it says is answered with the whole. */
export function readRange(range: string | undefined, grootte: number): Stuk | 'niet' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') return last === '0'.repeat(last.length) ? 'niet' : { van: Math.max(0, grootte - Number(last)), tot: grootte - 1 }
  const van = Number(first)
  const tot = last === '' ? grootte - 1 : Math.min(Number(last), grootte - 1)
  if (last !== '' && Number(last) < van) return null
  return van >= grootte ? 'niet' : { van, tot }
}

interface Bij {
  readonly buurt: string
  /** The story that it belongs to. */
  readonly id: string
  readonly waar: 'ingezonden' | 'verhaal'
  readonly horen: readonly Gebruik[]
  readonly uitgeschreven: Date | null
  readonly op: Date
}

/** Keeps a sound with its story, in the place of one that was there. */
export async function keepGeluid(
  trx: MonitoringTransaction,
  { buurt, id, waar, horen, uitgeschreven, op }: Bij,
  { soort, inhoud }: NieuwGeluid,
): Promise<void> {
  await trx.deleteFrom('monitoring.geluid').where('buurt_id', '=', buurt).where('id', '=', id).execute()
  const { rows } = await sql<{ aantal: number }>`select monitoring.aantal_geluiden(${buurt}) as aantal`.execute(trx)
  if ((rows[0]?.aantal ?? 0) >= maxGeluiden) {
    throw new Refusal(
      'Het netwerk van deze buurt heeft nu te veel geluid om te beluisteren. Schrijf uw verhaal op, of probeer het later.',
      {
        code: 'geluiden-full',
        status: 409,
        place: { field: 'geluid' },
      },
    )
  }
  await trx
    .insertInto('monitoring.geluid')
    .values({
      buurt_id: buurt,
      id,
      ...(waar === 'verhaal' ? { verhaal: id } : { ingezonden: id }),
      soort,
      inhoud: Buffer.from(inhoud),
      horen: [...horen],
      uitgeschreven,
      ontvangen: op,
    })
    .execute()
}

/** Takes the sound of a story away for good; whether there was one. */
export async function dropGeluid(trx: MonitoringTransaction, buurt: string, id: string): Promise<boolean> {
  const gone = await trx.deleteFrom('monitoring.geluid').where('buurt_id', '=', buurt).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
