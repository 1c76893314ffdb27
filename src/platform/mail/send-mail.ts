import { sql } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import type { Jobs } from '../jobs.ts'
import { mailQueue } from './outbox.ts'
import type { Bericht } from './outbox.ts'

export interface Mailer {
  send(bericht: Bericht): Promise<void>
}

export function smtpMailer({ smtp, afzender }: { readonly smtp: string; readonly afzender: string }): Mailer {
  const transport = createTransport(smtp, { from: { name: 'Buurtwijs', address: afzender } })
  return {
    async send({ aan, onderwerp, tekst }) {
      await transport.sendMail({
        to: { name: '', address: aan },
        subject: onderwerp,
        text: tekst,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
  }
}

interface Waiting extends Bericht {
  readonly verzonden: Date | null
}

/** Sends what is put in the outbox. Without a mailer it stays there, to be read on the page of the outbox. */
export async function startMail(options: {
  readonly jobs: Jobs
  readonly tasks: Database
  readonly clock: Clock
  readonly mailer: Mailer | null
}): Promise<void> {
  const { jobs, tasks, clock, mailer } = options
  await jobs.work(mailQueue, async ({ id }) => {
    if (mailer === null) return
    const { rows } = await sql<Waiting>`select aan, onderwerp, tekst, verzonden from platform.bericht where id = ${id}`.execute(tasks)
    const [bericht] = rows
    if (!bericht || bericht.verzonden !== null) return
    try {
      await mailer.send(bericht)
      await sql`update platform.bericht set verzonden = ${clock.now()}, pogingen = pogingen + 1, fout = null where id = ${id}`.execute(
        tasks,
      )
    } catch (error) {
      const fout = error instanceof Error ? error.message.slice(0, 500) : 'onbekend'
      await sql`update platform.bericht set pogingen = pogingen + 1, fout = ${fout} where id = ${id}`.execute(tasks)
      throw error
    }
  })
}
