import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Taak } from '../../programma/index.ts'
import { verhaalTaken } from './verhaal-taken.ts'
import type { WachtendeVerhalen } from './verhaal-taken.ts'

/** Stories that wait to be read, written out or read back, for who leads a network: one question, each part of it with an index of what waits only. */
export async function readVerhaalTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<WachtendeVerhalen>`
    with wachtend as (
      select i.buurt_id, 'lezen' as wat, i.ontvangen as sinds, true as is_ingezonden from monitoring.ingezonden_verhaal as i
       where i.terzijde is null and not exists (select from monitoring.geluid as g where g.buurt_id = i.buurt_id and g.ingezonden = i.id)
      union all
      select g.buurt_id, 'uitschrijven', g.ontvangen, g.ingezonden is not null from monitoring.geluid as g
       where g.uitgeschreven is null
         and not exists (select from monitoring.ingezonden_verhaal as i where i.buurt_id = g.buurt_id and i.id = g.ingezonden and i.terzijde is not null)
      union all
      select v.buurt_id, 'teruglezen', v.op, false from monitoring.verhaal as v
       where v.teruggelezen is null
         and not exists (select from monitoring.geluid as g where g.buurt_id = v.buurt_id and g.verhaal = v.id and g.uitgeschreven is null)
    )
    select w.buurt_id as buurt, b.naam, w.wat, count(*)::integer as aantal, bool_or(w.is_ingezonden) as "isIngezonden",
           to_char(min(w.sinds) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds,
           array(select distinct l.persoon_id from identity.lidmaatschap as l
                  where l.buurt_id = w.buurt_id and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator') order by 1) as trekkers
      from wachtend as w join identity.buurt as b on b.id = w.buurt_id
     group by w.buurt_id, b.naam, w.wat order by w.buurt_id, w.wat`.execute(trx)
  return verhaalTaken(rows)
}
