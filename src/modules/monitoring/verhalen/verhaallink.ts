import { sql } from 'kysely'
import { show } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { hashGeheim } from '../../identity/index.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'

/** A link for stories that works: where it leads. */
export interface OpenVerhaallink {
  readonly buurt: string
  readonly naam: string
  readonly verloopt: Date
}

/** Where a link leads, and shows it in this transaction; refuses with the reason when it does not work (any more). */
export async function requireVerhaallink(
  trx: MonitoringTransaction,
  { clock }: Pick<MonitoringWorld, 'clock'>,
  link: string,
): Promise<OpenVerhaallink> {
  const geheim = hashGeheim(link)
  const { rows } = await sql<{ buurt_id: string; naam: string; verloopt: Date; ingetrokken: Date | null }>`
    select * from monitoring.open_verhaallink(${geheim})`.execute(trx)
  const [found] = rows
  if (!found) throw gone('unknown', 404, 'Deze link kennen wij niet.')
  if (found.ingetrokken !== null) throw gone('withdrawn', 409, 'Deze link werkt niet meer.')
  if (found.verloopt <= clock.now()) throw gone('expired', 409, 'Deze link is verlopen.')
  await show(trx, { geheim })
  return { buurt: found.buurt_id, naam: found.naam, verloopt: found.verloopt }
}

function gone(why: string, status: 404 | 409, sentence: string): Refusal {
  return new Refusal(`${sentence} Vraag het netwerk van uw buurt om een nieuwe.`, { code: `verhaallink-${why}`, status })
}
