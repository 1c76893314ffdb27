import { sql } from 'kysely'
import type { Takenbron } from '../programma/index.ts'
import { golfTaken } from './golf-taken.ts'
import type { TeVolgen } from './golf-taken.ts'

/** What waves ask of who leads a network. */
export const readGolfTaken: Takenbron = async (trx, op) => {
  const { rows } = await sql<TeVolgen>`
    select g.buurt_id as buurt, b.naam as "naamVanBuurt", g.id, g.naam, g.moment, g.wie, g.staat, to_char(g.tot, 'YYYY-MM-DD') as tot,
           to_char(g.geopend at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as geopend, coalesce(c.gevraagd, 0) as gevraagd, coalesce(c.gebruikt, 0) as gebruikt,
           array(select distinct l.persoon_id from identity.lidmaatschap as l
                  where l.buurt_id = b.id and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator') order by 1) as trekkers
      from vragenlijsten.golf as g join identity.buurt as b on b.id = g.buurt_id
      left join (select buurt_id, golf_id, count(*)::integer as gevraagd, count(zending)::integer as gebruikt
                   from vragenlijsten.code where (buurt_id, golf_id) in (select buurt_id, id from vragenlijsten.golf where staat = 'open')
                  group by buurt_id, golf_id) as c on c.buurt_id = g.buurt_id and c.golf_id = g.id
     order by g.buurt_id, g.id`.execute(trx)
  return golfTaken(rows, op)
}
