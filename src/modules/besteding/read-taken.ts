import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { parseDatum } from '../programma/index.ts'
import type { Datum, Taak } from '../programma/index.ts'

interface Wacht {
  readonly persoon: string
  readonly buurt: string
  readonly naam: string
  readonly aantal: number
  readonly oudste: string
}

/** Instalments whose day has passed, for who leads or coordinates the buurt and for who keeps its money. */
export async function readTermijnTaken<Tables>(trx: Transaction<Tables>, op: Datum): Promise<readonly Taak[]> {
  const { rows } = await sql<Wacht>`
    with laat as materialized (
      select buurt_id, count(*)::integer as aantal, min(verwacht)::text as oudste
        from besteding.termijn where ontvangen is null and verwacht < ${op}::date group by buurt_id
    ), wie as (
      select buurt_id, persoon_id from identity.lidmaatschap where beeindigd is null and rol in ('kartrekker', 'projectcoordinator')
      union
      select buurt_id, persoon_id from (select distinct on (buurt_id) buurt_id, persoon_id from besteding.penvoerder order by buurt_id, nummer desc) as p
    )
    select w.persoon_id as persoon, l.buurt_id as buurt, b.naam, l.aantal, l.oudste
      from laat as l join identity.buurt as b on b.id = l.buurt_id join wie as w on w.buurt_id = l.buurt_id
     where w.persoon_id is not null order by l.buurt_id, w.persoon_id`.execute(trx)
  return rows.map(({ persoon, buurt, naam, aantal, oudste }) => ({
    id: `besteding.termijnen.${buurt}`,
    module: 'besteding',
    tekst: aantal === 1 ? 'Vraag na waar een termijn blijft.' : `Vraag na waar ${aantal} termijnen blijven.`,
    waarom: 'De afgesproken dag is voorbij. Kwam het geld? Vul dat dan in.',
    waarover: { buurt, naam },
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(oudste),
    uiterlijk: parseDatum(oudste),
    href: `/programma/buurten/${buurt}/besteding`,
  }))
}
