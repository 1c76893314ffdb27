import { sql } from 'kysely'
import type { Datum, Takenbron } from '../../programma/index.ts'
import { besprekingTaken } from './bespreking-taken.ts'

interface Rij {
  readonly buurt: string
  readonly naam: string
  readonly trekkers: readonly string[]
  readonly laatste: Datum | null
  readonly open: string | null
  readonly openDag: Datum | null
  readonly eersteCijfer: Datum | null
}

/** Networks that should go through their figures again, or close a record, for who leads them. */
export const readBesprekingTaken: Takenbron = async (trx, op) => {
  const { rows } = await sql<Rij>`
    select b.id as buurt, b.naam,
           array(select distinct l.persoon_id from identity.lidmaatschap as l
                  where l.buurt_id = b.id and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator') order by 1) as trekkers,
           o.id as open, to_char(o.dag, 'YYYY-MM-DD') as "openDag",
           (select to_char(max(s.dag), 'YYYY-MM-DD') from monitoring.bespreking as s where s.buurt_id = b.id and s.gesloten is not null) as laatste,
           (select to_char(min(m.eerst) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') from monitoring.meting as m where m.buurt_id = b.id) as "eersteCijfer"
      from monitoring.meetplan as p join identity.buurt as b on b.id = p.buurt_id
      left join lateral (
        select s.id, s.dag from monitoring.bespreking as s where s.buurt_id = b.id and s.gesloten is null order by s.dag, s.id limit 1
      ) as o on true
     order by b.id`.execute(trx)
  return besprekingTaken(
    rows.map(({ open, openDag, ...rest }) => ({ ...rest, open: open === null || openDag === null ? null : { id: open, dag: openDag } })),
    op,
  )
}
