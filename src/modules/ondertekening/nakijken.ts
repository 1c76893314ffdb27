import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { Clock } from '../../platform/clock.ts'
import type { PlatformTables } from '../../platform/database/database.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Log } from '../../platform/log.ts'
import { verifyBundel } from './bundel.ts'
import type { Bundel } from './bundel.ts'
import { warnCertificaat } from './eigen-certificaat.ts'
import { handtekeningSchema } from './handtekening.ts'
import type { Ondertekenaar } from './pdf-zegel.ts'
import { docType } from './stuk.ts'
import type { OndertekeningTables } from './tables.ts'
import { readSleutels } from './zegels.ts'

const queue = defineQueue('handtekeningen-nakijken', z.object({}), { retries: 2, expireInSeconds: 3600 })
/** After the log. */
const everyNight = '47 3 * * *'
const checkedHandeling = 'handtekeningen.nagekeken'

type Tables = PlatformTables & OndertekeningTables

export interface KetenParts {
  readonly tasks: Kysely<Tables>
  readonly clock: Clock
  readonly master: Uint8Array
  readonly log: Log
  /** A certificate that an authority outside gave; null for one of the installation itself. */
  readonly eigenCertificaat: Ondertekenaar | null
}

/** Verifies every chain of signatures each night, on one of the servers. */
export async function startKetenCheck({ jobs, ...parts }: KetenParts & { readonly jobs: Pick<Jobs, 'work' | 'schedule'> }): Promise<void> {
  await jobs.work(queue, () => checkKetens(parts))
  await jobs.schedule(queue, everyNight)
}

/** What verifying found. Of a made-up buurt nothing is counted for the next night: it may go. */
interface Bevinding {
  readonly ketens: number
  readonly handtekeningen: number
  readonly echt: number
  /** Neighbourhoods whose chain or document is not as it was written. */
  readonly fout: readonly string[]
}

/**
 * Verifies all chains with the documents that they are about, writes in the log what came out, and tells whoever looks after the server when something is
 * wrong. Signatures that were cut off the end of a chain are missed by number: there are fewer than on a night before.
 */
export async function checkKetens({ tasks, clock, master, log, eigenCertificaat }: KetenParts): Promise<void> {
  await tasks.transaction().execute(async trx => {
    const { ketens, handtekeningen, echt, fout } = await verifyAll(trx)
    const minder = Math.max(0, (await readMostCount(trx)) - echt)
    const isGoed = fout.length === 0 && minder === 0
    const inhoud = { ketens, handtekeningen, echt, fouten: fout.length, minder }
    await writeLog(
      trx,
      null,
      { handeling: 'handtekeningen.nagekeken', soort: 'E', verwerking: 'ondertekening', uitkomst: isGoed ? 'goed' : 'mislukt', inhoud },
      { clock, master, spoor: 'taak handtekeningen-nakijken' },
    )
    if (isGoed) log.info('The signatures were verified', inhoud)
    else {
      const where = { ...inhoud, buurten: fout.join(' ') }
      log.error(
        'The signatures do not verify: look at what was signed in these neighbourhoods',
        new Error('signatures tampered with'),
        where,
      )
    }
  })
  const warning = eigenCertificaat && warnCertificaat(eigenCertificaat, clock.now())
  if (warning !== null) log.warn(warning)
}

async function verifyAll(trx: Transaction<Tables>): Promise<Bevinding> {
  const keys = await readSleutels(trx)
  const { rows: buurten } = await sql<{ id: string; verzonnen: boolean }>`
    select distinct b.id, b.verzonnen from identity.buurt as b join ondertekening.stuk as s on s.buurt_id = b.id order by b.id`.execute(trx)
  let [handtekeningen, echt] = [0, 0]
  const fout: string[] = []
  for (const { id, verzonnen } of buurten) {
    const { aantal, isGoed } = await verifyBuurt(trx, id, keys)
    handtekeningen += aantal
    if (!verzonnen) echt += aantal
    if (!isGoed) fout.push(id)
  }
  return { ketens: buurten.length, handtekeningen, echt, fout }
}

async function verifyBuurt(trx: Transaction<Tables>, buurt: string, keys: Bundel['keys']) {
  const stukken = await trx.selectFrom('ondertekening.stuk').select(['id', 'versie', 'inhoud']).where('buurt_id', '=', buurt).execute()
  const rows = await trx.selectFrom('ondertekening.schakel').selectAll().where('buurt_id', '=', buurt).orderBy('nummer').execute()
  try {
    const chain = rows.map(({ regel, jws, sleutel_id }) => ({
      record: handtekeningSchema.parse(JSON.parse(regel)),
      jws,
      keyId: sleutel_id,
    }))
    let isGoed = true
    for (const { id, versie, inhoud } of stukken) {
      const document = { docType, docId: id, version: versie, content: z.json().parse(JSON.parse(inhoud)) }
      const { gebreken } = await verifyBundel({ format: 'buurtwijs-ondertekening/1', document, chain, certificate: null, keys })
      isGoed &&= gebreken.length === 0
    }
    return { aantal: rows.length, isGoed }
  } catch {
    // What cannot even be read was not written by this program.
    return { aantal: rows.length, isGoed: false }
  }
}

/** The most signatures of real buurten that any night found: one never goes away. */
async function readMostCount(trx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ echt: number | null }>`
    select max((inhoud ->> 'echt')::integer) as echt from logboek.regel where handeling = ${checkedHandeling}`.execute(trx)
  return rows[0]?.echt ?? 0
}
