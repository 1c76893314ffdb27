import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts with a nonce of its own: nonce, ciphertext and tag in a row. `about` is checked with it, so that a value cannot be moved to another place. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The reverse of `seal`; throws when anything about it was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Buffer {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes)).setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
}

/** The key of the installation, from the configuration or else from a file in the data folder that is made once. */
export async function openMasterKey(dataFolder: string, configured: Uint8Array | undefined): Promise<Uint8Array> {
  if (configured !== undefined) return configured
  const path = join(dataFolder, 'geheimen', 'hoofdsleutel')
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' }).catch(ignoreThere)
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64')
  if (key.length === 32) return key
  throw new Refusal(
    `Het bestand ${path} is beschadigd. Zet het terug uit een reservekopie: zonder deze sleutel is het logboek niet te lezen.`,
    {
      code: 'master-key-broken',
      status: 409,
    },
  )
}

function ignoreThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

export interface KeyTables {
  'logboek.sleutel': { readonly persoon_id: string; readonly sleutel: Buffer | null }
}

/**
 * The key of each person, made where there is none yet; without those whose key was destroyed. The transaction must be allowed to see the keys of these
 * persons (`show` with `betrokkenen`, or a task).
 */
export async function personKeys<Tables>(
  trx: Transaction<Tables>,
  master: Uint8Array,
  personen: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await readKeys(trx, master, personen)
  const missing = personen.filter(persoon => !found.has(persoon))
  if (missing.length === 0) return withKey(found)
  for (const persoon of missing) {
    const wrapped = seal(master, randomBytes(32), persoon)
    await sql`insert into logboek.sleutel (persoon_id, sleutel) values (${persoon}, ${wrapped}) on conflict do nothing`.execute(trx)
  }
  return withKey(await readKeys(trx, master, personen))
}

async function readKeys<Tables>(
  trx: Transaction<Tables>,
  master: Uint8Array,
  personen: readonly string[],
): Promise<Map<string, Uint8Array | null>> {
  const { rows } = await sql<KeyTables['logboek.sleutel']>`
    select persoon_id, sleutel from logboek.sleutel where persoon_id = any (${personen}::uuid[])`.execute(trx)
  return new Map(rows.map(({ persoon_id, sleutel }) => [persoon_id, sleutel === null ? null : unseal(master, sleutel, persoon_id)]))
}

function withKey(found: ReadonlyMap<string, Uint8Array | null>): ReadonlyMap<string, Uint8Array> {
  return new Map([...found].flatMap(([persoon, key]) => (key === null ? [] : [[persoon, key] as const])))
}
