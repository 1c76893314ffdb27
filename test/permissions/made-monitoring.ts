import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { hashCode, linkGeheim, volgCode } from '#src/modules/reacties/index.ts'
import { madeWebm } from '#test/made-geluid.ts'
import { makeActiviteit } from './made-plan.ts'

/** An activity that ran in 2020, of a buurt that measures: its figures are owed for the quarters of that year. */
export async function makeGemeten(tasks: Database, buurt: string): Promise<string> {
  const id = await makeActiviteit(tasks, buurt)
  await sql`update buurtplan.activiteit set van = '2020-01-01', tot = '2020-12-31' where id = ${id}`.execute(tasks)
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  return id
}

/** The same, of which the network chose on version 1 by what it is measured. */
export async function makeGekozenLaag(tasks: Database, buurt: string): Promise<string> {
  const id = await makeGemeten(tasks, buurt)
  await sql`
    insert into monitoring.laag (buurt_id, activiteit_id, laag, indicatoren, reden, versie, op)
    values (${buurt}, ${id}, 'adoptie', '{bewoners-deelname}', '', 1, now())`.execute(tasks)
  return id
}

/** A line of which somebody agreed on something else, on version 1; answers its activity. */
export async function makeGekozenRegel(tasks: Database, buurt: string, persoon: string): Promise<string> {
  const id = await makeGemeten(tasks, buurt)
  await sql`
    insert into monitoring.regel (buurt_id, indicator, activiteit_id, frequentie, persoon_id, versie, op)
    values (${buurt}, 'bewoners-deelname', ${id}, 'kwartaal', ${persoon}, 1, now())`.execute(tasks)
  return id
}

/** A figure of the first quarter on version 1, filled in, looked over or locked by nobody in particular. */
export async function makeMeting(
  tasks: Database,
  buurt: string,
  stand: 'ingevuld' | 'nagekeken' | 'vast' = 'ingevuld',
): Promise<{ readonly id: string; readonly activiteit: string }> {
  const activiteit = await makeGemeten(tasks, buurt)
  const id = crypto.randomUUID()
  await sql`
    insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, toelichting, versie, eerst, ingevuld, nagekeken, vast)
    values (${buurt}, ${id}, 'bewoners-deelname', ${activiteit}, '2020-Q1', 12, '', 1, now(), now(),
            case when ${stand} <> 'ingevuld' then now() end, case when ${stand} = 'vast' then now() end)`.execute(tasks)
  await sql`
    insert into monitoring.meting_stand (buurt_id, meting_id, nummer, wat, inhoud, op)
    values (${buurt}, ${id}, 1, 'ingevuld', '{"teller": 12}', now())`.execute(tasks)
  return { id, activiteit }
}

/** Thirteen figures of an activity, so that the series has limits; answers the activity. */
export async function makeReeks(tasks: Database, buurt: string): Promise<string> {
  const activiteit = await makeGemeten(tasks, buurt)
  await sql`
    insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, toelichting, versie, eerst, ingevuld)
    select ${buurt}, gen_random_uuid(), 'bewoners-deelname', ${activiteit}, (2017 + n / 4) || '-Q' || (n % 4 + 1), 10 + n % 3, '', 1, now(), now()
      from generate_series(0, 12) as n`.execute(tasks)
  return activiteit
}

/** A note beside the figures; answers its id. */
export async function makeAantekening(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into monitoring.aantekening (buurt_id, id, dag, tekst, op) values (${buurt}, ${id}, '2020-03-01', 'De kerk ging dicht.', now())`.execute(
    tasks,
  )
  return id
}

/** A story on version 1; answers its id. */
export async function makeVerhaal(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into monitoring.verhaal (buurt_id, id, dag, hoe, wie, tekst, citaat, thema, labels, toestemming, toestemming_hoe, versie, op)
    values (${buurt}, ${id}, '2020-03-01', 'gesprek', 'een buurvrouw', 'Op woensdag eet ik soep bij de buren.', '', 'zorgzame-buurt', '{}', '{netwerk}', 'mondeling', 1, now())`.execute(
    tasks,
  )
  return id
}

/** A link for stories that works; answers its secret. */
export async function makeVerhaallink(tasks: Database, master: Uint8Array, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  const geheim = linkGeheim(master, id)
  await tasks.transaction().execute(async trx => {
    await sql`update monitoring.verhaallink set ingetrokken = now() where buurt_id = ${buurt} and ingetrokken is null`.execute(trx)
    await sql`
      insert into monitoring.verhaallink (buurt_id, id, geheim, gemaakt, verloopt)
      values (${buurt}, ${id}, sha256(${geheim}::bytea), '2026-01-01', '2099-01-01')`.execute(trx)
  })
  return geheim
}

/** A story that its teller sent and that waits; answers its id, of which its code is made. */
export async function makeIngezonden(tasks: Database, master: Uint8Array, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into monitoring.ingezonden_verhaal (buurt_id, id, dag, wie, tekst, toestemming, volg, ontvangen)
    values (${buurt}, ${id}, '2020-03-01', '', 'Ik durf weer alleen naar de markt.', '{netwerk}', ${hashCode(master, volgCode(master, id))}, now())`.execute(
    tasks,
  )
  return id
}

/** The voice of a story that waits, or of one on version 1 that may be heard; answers the id of the story. */
export async function makeGeluid(tasks: Database, master: Uint8Array, buurt: string, waar: 'ingezonden' | 'verhaal'): Promise<string> {
  const id = waar === 'verhaal' ? await makeVerhaal(tasks, buurt) : await makeIngezonden(tasks, master, buurt)
  await sql`update monitoring.verhaal set teruggelezen = '2020-03-02' where buurt_id = ${buurt} and id = ${id}`.execute(tasks)
  await sql`
    insert into monitoring.geluid (buurt_id, id, ${sql.ref(waar)}, soort, inhoud, horen, uitgeschreven, ontvangen)
    values (${buurt}, ${id}, ${id}, 'webm', ${Buffer.from(madeWebm())}, '{netwerk}', case when ${waar === 'verhaal'} then now() end, now())`.execute(
    tasks,
  )
  return id
}

/** The day of the meeting that examples begin. */
export const begonnenDag = '2020-05-01'

/** A buurt that measures, of which no meeting of this day is going on. */
export async function makeZonderBespreking(tasks: Database, buurt: string): Promise<void> {
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    update monitoring.bespreking set gesloten = now(), verslag = '{"themas": [], "eerder": []}'
     where buurt_id = ${buurt} and dag = ${begonnenDag} and gesloten is null`.execute(tasks)
}

/** A meeting on version 1, still open or closed with an empty record; answers its id. */
export async function makeBespreking(tasks: Database, buurt: string, { isGesloten = false } = {}): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into monitoring.meetplan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into monitoring.bespreking (buurt_id, id, dag, begonnen, gesloten, verslag, versie, op)
    values (${buurt}, ${id}, '2020-04-01', now(), case when ${isGesloten} then now() end,
            case when ${isGesloten} then '{"themas": [], "eerder": []}'::jsonb end, 1, now())`.execute(tasks)
  return id
}

/** Something agreed in a meeting; answers its id. */
export async function makeActie(tasks: Database, buurt: string, bespreking: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into monitoring.actie (buurt_id, id, bespreking_id, thema, wat, uiterlijk, op)
    values (${buurt}, ${id}, ${bespreking}, 'preventie', 'De huisarts bellen over de wandelgroep.', '2020-06-01', now())`.execute(tasks)
  return id
}

/** Something in every table about measuring. */
export async function fillMonitoring(tasks: Database, master: Uint8Array, buurt: string, persoon: string): Promise<void> {
  await makeGekozenLaag(tasks, buurt)
  await makeGekozenRegel(tasks, buurt, persoon)
  await makeMeting(tasks, buurt)
  await makeAantekening(tasks, buurt)
  await makeVerhaal(tasks, buurt)
  await makeVerhaallink(tasks, master, buurt)
  await makeIngezonden(tasks, master, buurt)
  await makeGeluid(tasks, master, buurt, 'verhaal')
  const bespreking = await makeBespreking(tasks, buurt, { isGesloten: true })
  await makeActie(tasks, buurt, bespreking)
  await sql`
    insert into monitoring.bespreking_notitie (buurt_id, bespreking_id, thema, tekst, versie, op)
    values (${buurt}, ${bespreking}, 'preventie', 'Meer mensen lopen mee.', 1, now())`.execute(tasks)
  await sql`
    insert into monitoring.naschrift (buurt_id, bespreking_id, id, tekst, op)
    values (${buurt}, ${bespreking}, gen_random_uuid(), 'Het waren er vijf.', now())`.execute(tasks)
  await sql`
    insert into monitoring.afspraak (thema, laag, indicator, bron, frequentie, eigenaar, op)
    values ('preventie', 'adoptie', 'clienten-deelname', 'netwerk', 'kwartaal', 'buurtnetwerk', now()) on conflict do nothing`.execute(
    tasks,
  )
}
