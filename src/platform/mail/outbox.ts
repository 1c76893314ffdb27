import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import { defineQueue } from '../jobs.ts'
import type { Jobs } from '../jobs.ts'

/** A mail without content: it says that something is ready, and where. */
export interface Bericht {
  readonly aan: string
  readonly onderwerp: string
  readonly tekst: string
}

export const mailQueue = defineQueue('mail', z.object({ id: z.uuid() }), { retries: 5, expireInSeconds: 120 })

/** Puts a mail in the outbox as part of a transaction: it leaves when the transaction holds, and never otherwise. */
export async function putInOutbox<Tables>(
  trx: Transaction<Tables>,
  jobs: Pick<Jobs, 'send'>,
  { aan, onderwerp, tekst }: Bericht,
): Promise<void> {
  const id = crypto.randomUUID()
  await sql`insert into platform.bericht (id, aan, onderwerp, tekst) values (${id}, ${aan}, ${onderwerp}, ${tekst})`.execute(trx)
  await jobs.send(trx, mailQueue, { id })
}
