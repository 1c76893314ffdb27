import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { show } from '../database/visitor.ts'
import { decrypt, encrypt } from './sealing.ts'

interface KeyRow {
  readonly persoon_id: string
  readonly sleutel: Buffer | null
}

type Keys = ReadonlyMap<string, Uint8Array>

/**
 * The key of each person, made where there is none yet; without those whose key was destroyed. Keys are made in one order, so that two transactions
 * that make the same ones wait for each other and never in a circle.
 */
export async function personKeys<Tables>(trx: Transaction<Tables>, master: Uint8Array, personen: readonly string[]): Promise<Keys> {
  await show(trx, { betrokkenen: personen })
  const found = await readRows(trx, personen)
  const missing = personen.filter(persoon => !found.has(persoon)).toSorted()
  if (missing.length === 0) return unwrap(found, master)
  for (const persoon of missing) {
    const wrapped = encrypt(master, randomBytes(32), persoon)
    await sql`insert into logboek.sleutel (persoon_id, sleutel) values (${persoon}, ${wrapped}) on conflict do nothing`.execute(trx)
  }
  return unwrap(await readRows(trx, personen), master)
}

/** The keys that there are: for reading, which makes none. */
export async function knownKeys<Tables>(trx: Transaction<Tables>, master: Uint8Array, personen: readonly string[]): Promise<Keys> {
  await show(trx, { betrokkenen: personen })
  return unwrap(await readRows(trx, personen), master)
}

/** From now on nobody reads the personal parts about this person, and no new key is made; also when there never was one. */
export async function destroyKey<Tables>(trx: Transaction<Tables>, persoon: string, now: Date): Promise<void> {
  await sql`
    insert into logboek.sleutel as s (persoon_id, sleutel, vernietigd) values (${persoon}, null, ${now})
    on conflict (persoon_id) do update set sleutel = null, vernietigd = excluded.vernietigd where s.sleutel is not null`.execute(trx)
}

async function readRows<Tables>(trx: Transaction<Tables>, personen: readonly string[]): Promise<ReadonlyMap<string, Buffer | null>> {
  const { rows } = await sql<KeyRow>`select persoon_id, sleutel from logboek.sleutel where persoon_id = any (${personen}::uuid[])`.execute(
    trx,
  )
  return new Map(rows.map(({ persoon_id, sleutel }) => [persoon_id, sleutel]))
}

function unwrap(found: ReadonlyMap<string, Buffer | null>, master: Uint8Array): Keys {
  return new Map([...found].flatMap(([persoon, key]) => (key === null ? [] : [[persoon, decrypt(master, key, persoon)] as const])))
}
