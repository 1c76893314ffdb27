import type { Transaction } from 'kysely'
import { z } from 'zod'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'

/** What people are told by mail, without what it says. */
export const mailSoorten = ['ingediend', 'aangewezen', 'vraag', 'antwoord', 'besluit', 'verzekeraars', 'definitief', 'herinnering'] as const
export type MailSoort = (typeof mailSoorten)[number]

const payload = z.object({ soort: z.enum(mailSoorten), buurt: z.uuid(), ronde: z.number().int(), persoon: z.uuid().optional() })
export type CommissieBericht = z.infer<typeof payload>

/** Whom a mail goes to is found out behind the screens: whoever acts does not see the addresses of others. */
export const commissieMailQueue = defineQueue('commissiemail', payload, { retries: 3, expireInSeconds: 300 })

/** Lets people know, when the transaction holds. */
export async function tellMail<Tables>(trx: Transaction<Tables>, jobs: Pick<Jobs, 'send'>, bericht: CommissieBericht): Promise<void> {
  await jobs.send(trx, commissieMailQueue, bericht)
}
