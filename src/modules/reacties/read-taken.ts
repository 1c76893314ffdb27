import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Taak } from '../programma/index.ts'
import type { Wacht } from './taken.ts'
import { taakVoorOpmerkingen, taakVoorSuggesties } from './taken.ts'

/**
 * What waits about plans, for the list of tasks and the weekly mail: suggestions for who leads or coordinates the network; open comments in which
 * another wrote last, for who takes part in them and for who leads.
 */
export async function readReactieTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const suggesties = await sql<Wacht>`
    select l.persoon_id as persoon, s.buurt_id as buurt, b.naam, count(distinct s.id)::integer as aantal, to_char(min(s.ontvangen) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from reacties.suggestie as s
      join identity.buurt as b on b.id = s.buurt_id
      join identity.lidmaatschap as l on l.buurt_id = s.buurt_id and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator')
     where s.uitkomst is null and s.verborgen is null
     group by l.persoon_id, s.buurt_id, b.naam order by s.buurt_id, l.persoon_id`.execute(trx)
  const opmerkingen = await sql<Wacht>`
    with laatste as (
      select distinct on (o.buurt_id, o.draad_id) o.buurt_id, o.draad_id, o.door, o.geschreven
        from reacties.opmerking as o join reacties.opmerking as d on d.buurt_id = o.buurt_id and d.id = o.draad_id and d.afgerond is null
       order by o.buurt_id, o.draad_id, o.geschreven desc, o.id desc
    ), leden as (
      select persoon_id, buurt_id, bool_or(rol = 'kartrekker') as trekt from identity.lidmaatschap
       where beeindigd is null and rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach') group by persoon_id, buurt_id
    )
    select l.persoon_id as persoon, t.buurt_id as buurt, b.naam, count(*)::integer as aantal, to_char(min(t.geschreven) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from laatste as t join leden as l on l.buurt_id = t.buurt_id join identity.buurt as b on b.id = t.buurt_id
     where t.door is distinct from l.persoon_id
       and (l.trekt or exists (select from reacties.opmerking as own where own.buurt_id = t.buurt_id and own.draad_id = t.draad_id and own.door = l.persoon_id))
     group by l.persoon_id, t.buurt_id, b.naam order by t.buurt_id, l.persoon_id`.execute(trx)
  return [...suggesties.rows.map(taakVoorSuggesties), ...opmerkingen.rows.map(taakVoorOpmerkingen)]
}
