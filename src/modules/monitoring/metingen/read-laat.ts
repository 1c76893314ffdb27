import { sql } from 'kysely'
import type { MonitoringTransaction } from '../tables.ts'
import { readMeetplannen } from './read-meetplannen.ts'
import { readGeleverd } from './read-metingen.ts'
import { laatOp } from './staat.ts'

/** A figure that is late: who delivers it (null: who leads), and the day on which it should have been there. */
export interface Laat {
  readonly persoon: string | null
  readonly uiterlijk: string
}

/** The figures that are late in these buurten; a buurt without any is not in it. */
export async function readLaat(
  trx: MonitoringTransaction,
  buurten: readonly string[],
  op: string,
): Promise<ReadonlyMap<string, readonly Laat[]>> {
  const [plannen, geleverd] = [await readMeetplannen(trx, buurten), await readGeleverd(trx, buurten)]
  const late = buurten.map((buurt): readonly [string, readonly Laat[]] => {
    const owed = laatOp(plannen.get(buurt)?.regels ?? [], geleverd.get(buurt) ?? [], op)
    return [buurt, owed.map(({ regel, uiterlijk }) => ({ persoon: regel.persoon, uiterlijk }))]
  })
  return new Map(late.filter(([, owed]) => owed.length > 0))
}

/** Somebody of the network of a buurt, and whether they lead it. */
export interface Netwerklid {
  readonly buurt: string
  readonly naam: string
  readonly persoon: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
  readonly leidt: boolean
}

/** The networks of these buurten. */
export async function readNetwerken(trx: MonitoringTransaction, buurten: readonly string[]): Promise<readonly Netwerklid[]> {
  const { rows } = await sql<Netwerklid>`
    select b.id as buurt, b.naam, p.id as persoon, p.mail, p.taal, bool_or(m.rol in ('kartrekker', 'projectcoordinator')) as leidt
      from identity.buurt as b
      join identity.lidmaatschap as m on m.buurt_id = b.id and m.beeindigd is null
      join identity.persoon as p on p.id = m.persoon_id and p.gewist is null
     where b.id = any (${[...buurten]}::uuid[]) and m.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')
     group by b.id, b.naam, p.id, p.mail, p.taal
     order by b.naam, p.mail`.execute(trx)
  return rows
}

/** What of this is late for somebody: what they deliver, and for who leads what nobody in particular does. */
export function laatVoor(late: readonly Laat[], { persoon, leidt }: Pick<Netwerklid, 'persoon' | 'leidt'>): readonly Laat[] {
  return late.filter(each => each.persoon === persoon || (each.persoon === null && leidt))
}
