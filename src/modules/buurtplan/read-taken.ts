import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { themas } from '../buurtagenda/index.ts'
import { parseDatum } from '../programma/index.ts'
import type { Taak } from '../programma/index.ts'
import type { ThemaStand } from './thema-stand.ts'

interface Wacht {
  readonly persoon: string
  readonly buurt: string
  readonly naam: string
  readonly thema: keyof typeof themas
  readonly stand: ThemaStand
  readonly sinds: string
}

/** What waits about the themes of plans: an answer of the transition team to who wants to leave one out, and a theme that it gave back for who leads. */
export async function readPlanTaken<Tables>(trx: Transaction<Tables>): Promise<readonly Taak[]> {
  const { rows } = await sql<Wacht>`
    select l.persoon_id as persoon, t.buurt_id as buurt, b.naam, t.thema, t.stand,
           to_char(coalesce(t.beoordeeld, t.gevraagd) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from buurtplan.thema as t
      join identity.buurt as b on b.id = t.buurt_id
      join identity.lidmaatschap as l on l.beeindigd is null
       and ((t.stand = 'gevraagd' and l.rol = 'transitieteam') or (t.stand = 'terug' and l.rol = 'kartrekker' and l.buurt_id = t.buurt_id))
     where t.stand in ('gevraagd', 'terug') order by t.buurt_id, t.thema, l.persoon_id`.execute(trx)
  return rows.map(taakOf)
}

function taakOf({ persoon, buurt, naam, thema, stand, sinds }: Wacht): Taak {
  const titel = themas[thema].nl
  return {
    id: `buurtplan.${stand}.${buurt}.${thema}`,
    module: 'buurtplan',
    tekst: stand === 'gevraagd' ? `Beslis of het thema ${titel} weg mag.` : `Kijk nog eens naar het thema ${titel}.`,
    waarom:
      stand === 'gevraagd' ? 'Het netwerk wil dit thema weglaten en wacht op antwoord.' : 'Het transitieteam gaf het terug. Lees waarom.',
    waarover: { buurt, naam },
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(sinds),
    href: `/programma/buurten/${buurt}/plan/themas/${thema}`,
  }
}
