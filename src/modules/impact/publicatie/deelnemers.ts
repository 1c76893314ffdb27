import type { Transaction } from 'kysely'
import { sql } from 'kysely'

/** A buurt that takes part or took part: what it consists of, and the day on which its cohort opened. */
export interface Deelnemer {
  readonly naam: string
  readonly gebieden: readonly string[]
  readonly indelingsjaar: number | null
  readonly isGestopt: boolean
  readonly start: string | null
}

/** Who takes part in the programme now, and who stopped, by name. */
export async function readDeelnemers<Tables>(trx: Transaction<Tables>): Promise<readonly Deelnemer[]> {
  const { rows } = await sql<Deelnemer>`
    select b.naam, t.gebieden, t.indelingsjaar, t.staat = 'gestopt' as "isGestopt", c.opening ->> 'datum' as start
      from programma.transitiebuurt as t
      join identity.buurt as b on b.id = t.buurt_id
      left join programma.cohort as c on c.id = t.cohort_id
     where t.staat in ('deelnemer', 'gestopt')
     order by b.naam, t.buurt_id`.execute(trx)
  return rows
}
