import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { addDagen, parseDatum } from '../programma/index.ts'
import type { Datum, Taak } from '../programma/index.ts'
import { dichtbijDagen } from './stand.ts'

interface Wacht {
  readonly persoon: string
  readonly buurt: string
  readonly naam: string
  readonly aantal: number
  /** ISO date. */
  readonly sinds: string
}

/** What waits about the carrying out of plans: what is new in what somebody follows, and milestones that are due of what somebody sees to. */
export async function readUitvoeringTaken<Tables>(trx: Transaction<Tables>, op: Datum): Promise<readonly Taak[]> {
  const nieuw = await sql<Wacht>`
    select v.persoon_id as persoon, v.buurt_id as buurt, b.naam, count(distinct v.activiteit_id)::integer as aantal,
           to_char(min(w.op) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as sinds
      from uitvoering.volger as v
      join uitvoering.wijziging as w on w.buurt_id = v.buurt_id and w.activiteit_id = v.activiteit_id and w.nummer > v.gezien
       and w.hoe <> 'niets' and w.door is distinct from v.persoon_id
      join buurtplan.activiteit as a on a.buurt_id = v.buurt_id and a.id = v.activiteit_id and a.verwijderd is null
      join identity.buurt as b on b.id = v.buurt_id
      join identity.lidmaatschap as l on l.persoon_id = v.persoon_id and l.buurt_id = v.buurt_id and l.beeindigd is null
     group by v.persoon_id, v.buurt_id, b.naam order by v.buurt_id, v.persoon_id`.execute(trx)
  const mijlpalen = await sql<Wacht>`
    select s.eigenaar_id as persoon, s.buurt_id as buurt, b.naam, count(distinct m.id)::integer as aantal, to_char(min(m.dag), 'YYYY-MM-DD') as sinds
      from uitvoering.activiteit as s
      join buurtplan.activiteit as a on a.buurt_id = s.buurt_id and a.id = s.activiteit_id and a.verwijderd is null
      join uitvoering.mijlpaal as m on m.buurt_id = s.buurt_id and m.activiteit_id = s.activiteit_id and m.gedaan is null
       and m.dag <= ${addDagen(op, dichtbijDagen)}::date
      join identity.buurt as b on b.id = s.buurt_id
      join identity.lidmaatschap as l on l.persoon_id = s.eigenaar_id and l.buurt_id = s.buurt_id and l.beeindigd is null
     where s.afgerond is null
     group by s.eigenaar_id, s.buurt_id, b.naam order by s.buurt_id, s.eigenaar_id`.execute(trx)
  return [...nieuw.rows.map(taakVoorNieuws), ...mijlpalen.rows.map(taakVoorMijlpalen)]
}

function taakVoorNieuws(wacht: Wacht): Taak {
  const { buurt, aantal, sinds } = wacht
  return {
    ...taakOf(wacht),
    id: `uitvoering.nieuw.${buurt}`,
    tekst: aantal === 1 ? 'Er is iets nieuws bij een activiteit die u volgt.' : `Er is iets nieuws bij ${aantal} activiteiten die u volgt.`,
    sinds: parseDatum(sinds),
  }
}

function taakVoorMijlpalen(wacht: Wacht): Taak {
  const { buurt, aantal, sinds } = wacht
  return {
    ...taakOf(wacht),
    id: `uitvoering.mijlpalen.${buurt}`,
    tekst: aantal === 1 ? 'Vertel of een mijlpaal is gehaald.' : `Vertel of ${aantal} mijlpalen zijn gehaald.`,
    waarom: 'U let op deze activiteit, en de dag komt dichtbij of is voorbij.',
    sinds: addDagen(parseDatum(sinds), -dichtbijDagen),
    uiterlijk: parseDatum(sinds),
  }
}

function taakOf({ persoon, buurt, naam }: Wacht): Omit<Taak, 'id' | 'tekst' | 'sinds'> {
  const href = `/programma/buurten/${buurt}/uitvoering`
  return { module: 'uitvoering', waarover: { buurt, naam }, voor: { soort: 'persoon', persoon }, href }
}
