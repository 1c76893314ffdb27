import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Refusal } from '../refusal.ts'
import type { Clock } from './clock.ts'
import type { Database } from './database/database.ts'
import { asVisitor, show } from './database/visitor.ts'

/** How often something may be tried in a stretch of time. */
export interface Tempo {
  readonly naam: string
  readonly keer: number
  readonly perMinuten: number
}

/**
 * Counts one try of what is named (an address, a mail address) and refuses when there were too many in this stretch of time. Only a hash of it is
 * kept. Counts in a transaction of its own: a try that is refused further on counts too.
 */
export async function requireTempo(database: Database, clock: Clock, { naam, keer, perMinuten }: Tempo, van: string): Promise<void> {
  const sleutel = createHash('sha256').update(`${naam}\n${van}`).digest()
  const length = perMinuten * 60_000
  const venster = new Date(Math.floor(clock.now().getTime() / length) * length)
  const aantal = await asVisitor(database, null, async trx => {
    await show(trx, { tempo: sleutel })
    const { rows } = await sql<{ aantal: number }>`
      insert into platform.tempo as t (sleutel, venster, aantal) values (${sleutel}, ${venster}, 1)
      on conflict (sleutel, venster) do update set aantal = t.aantal + 1 returning t.aantal`.execute(trx)
    return rows[0]?.aantal ?? 0
  })
  if (aantal <= keer) return
  const minuten = Math.max(1, Math.ceil((venster.getTime() + length - clock.now().getTime()) / 60_000))
  throw new Refusal(`Dit is te vaak geprobeerd. Wacht ${minuten === 1 ? 'een minuut' : `${minuten} minuten`} en probeer het dan opnieuw.`, {
    code: 'too-often',
    status: 429,
  })
}
