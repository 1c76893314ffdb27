import { sql } from 'kysely'
import { codeVan, hashCode, hashIntrek, intrekcodeVan } from '#src/modules/vragenlijsten/codes.ts'
import type { Database } from '#src/platform/database/database.ts'

const hash = 'a'.repeat(64)
const vorm = {
  title: 'Kenmerk meting',
  pages: [
    {
      name: 'aanbeveling',
      title: '',
      elements: [
        {
          type: 'radiogroup',
          name: 'aanbeveling',
          title: 'Kenmerk vraag',
          choices: [
            { value: '9', text: '9' },
            { value: '3', text: '3' },
          ],
        },
      ],
    },
  ],
}
const uitkomst = {
  gevraagd: 0,
  gebruikt: 0,
  n: 0,
  wijze: 'scherm',
  doorAnder: 0,
  schalen: [],
  indelingen: [],
  aanbeveling: { verborgen: 'te-weinig' },
  vragen: [],
  teksten: 0,
}

/** A wave on version 1: a draft, open or closed; answers its id. */
export async function makeGolf(tasks: Database, buurt: string, staat: 'concept' | 'open' | 'gesloten' = 'concept', n = 0): Promise<string> {
  const id = crypto.randomUUID()
  const fixed = staat === 'concept' ? [null, null, null, null] : [JSON.stringify(vorm), '[]', hash, sql`now()`]
  const closed = staat === 'gesloten' ? [JSON.stringify({ ...uitkomst, n }), sql`now()`] : [null, null]
  await sql`
    insert into vragenlijsten.golf (buurt_id, id, naam, moment, wie, instrumenten, achtergrond, tot, staat, vorm, vast, hash, geopend, uitkomst, gesloten)
    values (${buurt}, ${id}, 'Kenmerk meting', 'nulmeting', 'bewoners', array['aanbeveling'], array[]::text[], '2099-01-01', ${staat}, ${sql.join(fixed)}, ${sql.join(closed)})`.execute(
    tasks,
  )
  return id
}

/** A code of an open wave, with a mail address to remind; answers the code. */
export async function makeCode(tasks: Database, master: Uint8Array, buurt: string, golf?: string): Promise<string> {
  const id = crypto.randomUUID()
  const code = codeVan(master, id)
  const wave = golf ?? (await makeGolf(tasks, buurt, 'open'))
  await sql`
    insert into vragenlijsten.code (buurt_id, golf_id, id, nummer, wijze, geheim)
    values (${buurt}, ${wave}, ${id}, (select count(*) + 1 from vragenlijsten.code where golf_id = ${wave}), 'mail', ${hashCode(master, code)})`.execute(
    tasks,
  )
  await sql`
    insert into vragenlijsten.adres (code_id, buurt_id, golf_id, mail, taal) values (${id}, ${buurt}, ${wave}, ${`${id}@wilgenoord.example`}, 'nl')`.execute(
    tasks,
  )
  return code
}

/** An answer with a text; answers the code with which it is taken back. */
export async function makeAntwoord(tasks: Database, master: Uint8Array, buurt: string): Promise<string> {
  const golf = await makeGolf(tasks, buurt, 'open')
  const intrekcode = intrekcodeVan(master, crypto.randomUUID())
  await sql`
    insert into vragenlijsten.antwoord (buurt_id, golf_id, id, antwoorden, langs, namens, intrek)
    values (${buurt}, ${golf}, gen_random_uuid(), '{"aanbeveling":"9"}', 'scherm', 'zelf', ${hashIntrek(master, intrekcode, 'antwoord')})`.execute(
    tasks,
  )
  await sql`
    insert into vragenlijsten.tekst (buurt_id, golf_id, id, vraag, tekst, intrek)
    values (${buurt}, ${golf}, gen_random_uuid(), 'mist', 'Kenmerk eigen woorden', ${hashIntrek(master, intrekcode, 'tekst')})`.execute(
    tasks,
  )
  return intrekcode
}

/** Something in every table of questionnaires. */
export async function fillVragenlijsten(tasks: Database, master: Uint8Array, buurt: string, door: string): Promise<void> {
  await makeCode(tasks, master, buurt)
  await makeAntwoord(tasks, master, buurt)
  const golf = await makeGolf(tasks, buurt, 'open')
  await sql`
    insert into vragenlijsten.papier (buurt_id, golf_id, geheim, antwoorden, namens, door)
    values (${buurt}, ${golf}, sha256('papier'), '{}', 'zelf', ${door})`.execute(tasks)
  await makeLijst(tasks, buurt)
  await makeBewoording(tasks, door)
}

/** An own questionnaire on version 1; answers its id. */
export async function makeLijst(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into vragenlijsten.lijst (buurt_id, id, naam, vorm, gewijzigd)
    values (${buurt}, ${id}, 'Kenmerk lijst', ${JSON.stringify({ ...vorm, pages: [] })}, now())`.execute(tasks)
  return id
}

/** A text in own words in a closed wave of which enough people answered; answers the ids of both. */
export async function makeTekst(tasks: Database, buurt: string): Promise<{ readonly golf: string; readonly tekst: string }> {
  const golf = await makeGolf(tasks, buurt, 'gesloten', 20)
  const tekst = crypto.randomUUID()
  await sql`
    insert into vragenlijsten.tekst (buurt_id, golf_id, id, vraag, tekst) values (${buurt}, ${golf}, ${tekst}, 'mist', 'Kenmerk eigen woorden')`.execute(
    tasks,
  )
  return { golf, tekst }
}

/** Words of an instrument that wait to be confirmed; answers the instrument. */
export async function makeBewoording(tasks: Database, door: string): Promise<string> {
  await tasks.transaction().execute(async trx => {
    await sql`delete from vragenlijsten.bewoording where instrument = 'katz-6'`.execute(trx)
    await sql`
      insert into vragenlijsten.bewoording (instrument, inhoud, hash, bron, door, gezet)
      values ('katz-6', '{"vooraf":"Kenmerk woorden","items":{},"keuzes":{}}', ${hash}, 'Kenmerk bron', ${door}, now())`.execute(trx)
  })
  return 'katz-6'
}
