import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import type { IdentityWorld } from './world.ts'

/** A mail that waits, for a set-up without a mail server. */
export interface WachtendBericht {
  readonly id: string
  readonly aan: string
  readonly onderwerp: string
  readonly tekst: string
  readonly aangemaakt: string
}

interface Row extends Omit<WachtendBericht, 'aangemaakt'> {
  readonly aangemaakt: Date
}

const atMost = 200

/** The latest mails that nobody sends. With a mail server there is nothing to read here: mail is between sender and receiver. */
export async function listBerichten(world: IdentityWorld, actor: Actor, spoor: string): Promise<readonly WachtendBericht[]> {
  if (world.isMailing === true) {
    throw new Refusal('Mails gaan uit via een mailserver. Er is hier niets te lezen.', { code: 'postvak-closed', status: 404 })
  }
  return await asVisitor(world.database, actor, async trx => {
    const { rows } = await sql<Row>`
      select id, aan, onderwerp, tekst, aangemaakt from platform.bericht where verzonden is null order by aangemaakt desc, id limit ${atMost}`.execute(
      trx,
    )
    const line = { handeling: 'postvak.bekeken', soort: 'R', verwerking: 'toegang', inhoud: { aantal: rows.length } } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return rows.map(row => ({ ...row, aangemaakt: row.aangemaakt.toISOString() }))
  })
}
