import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { Refusal } from '../../refusal.ts'
import { decrypt } from './sealing.ts'

/** The key of the installation, from the configuration or else from a file in the data folder that is made once. */
export async function openMasterKey(dataFolder: string, configured: Uint8Array | undefined): Promise<Uint8Array> {
  if (configured !== undefined) return configured
  const path = join(dataFolder, 'geheimen', 'hoofdsleutel')
  const key = Buffer.from(await readFile(path, 'utf8').catch(() => makeKeyFile(path)), 'base64')
  if (key.length === 32) return key
  throw new Refusal(
    `Het bestand ${path} is beschadigd. Zet het terug uit een reservekopie: zonder deze sleutel is het logboek niet te lezen.`,
    { code: 'master-key-broken', status: 409 },
  )
}

/** Written and flushed under another name first: of two processes that start at once one key remains, whole, also when the power goes. */
async function makeKeyFile(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const own = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(own, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('base64')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(own, path).catch(ignoreThere)
  } finally {
    await rm(own)
  }
  return await readFile(path, 'utf8')
}

function ignoreThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/** Refuses a key that did not wrap what is in this database: everything that is written about a person would fail later. Asked as the role of tasks. */
export async function requireOwnMaster(tasks: pg.ClientBase, master: Uint8Array): Promise<void> {
  const { rows } = await tasks.query<{ persoon_id: string; sleutel: Buffer }>(
    'select persoon_id, sleutel from logboek.sleutel where sleutel is not null limit 1',
  )
  const [known] = rows
  if (known === undefined) return
  try {
    decrypt(master, known.sleutel, known.persoon_id)
  } catch (cause) {
    throw new Refusal(
      'De hoofdsleutel hoort niet bij deze database. Zet het bestand geheimen/hoofdsleutel (of BUURTWIJS_SLEUTEL) terug dat bij de database hoort; er is niets veranderd.',
      { code: 'master-key-other', status: 409, cause },
    )
  }
}
