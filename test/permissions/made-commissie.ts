import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { wereld } from '#test/world.ts'

/** The only line of such a round. */
export const post = '00000000-0000-4000-8000-00000000ca01'

const { gerda, anneke } = wereld.personen

let made = 0

/** A round of a buurt with a number that no other has: Gerda judges it and voted to give it back; a question waits for an answer. Answers its number. */
export async function makeRonde(tasks: Database, buurt: string): Promise<number> {
  made += 1
  const nummer = made
  const inhoud = {
    vorm: 1,
    buurt: { id: buurt, naam: 'De soeptafel' },
    plan: { versie: 1, themas: [], activiteiten: [] },
    uitdagingen: [],
    posten: [
      {
        id: post,
        activiteit: null,
        jaar: 2026,
        soort: 'huur',
        omschrijving: 'De zaal van de kerk',
        aantalHonderdste: 100,
        tariefCent: 5000,
        betaler: 'iza',
        duur: 'eenmalig',
        toelichting: '',
      },
    ],
  }
  await sql`
    insert into commissie.ronde (buurt_id, nummer, inhoud, sha256, gevraagd_cent, regels, toelichting, ingediend)
    values (${buurt}, ${nummer}, ${JSON.stringify(inhoud)}, ${'a'.repeat(64)}, 5000, 1, 'Hier is ons plan.', now())`.execute(tasks)
  await sql`insert into commissie.behandeling (buurt_id, ronde, termijn, quorum) values (${buurt}, ${nummer}, '2099-01-01', 1)`.execute(
    tasks,
  )
  await sql`
    insert into commissie.beoordelaar (buurt_id, ronde, persoon_id, aangewezen) values (${buurt}, ${nummer}, ${gerda.id}, now())`.execute(
    tasks,
  )
  await sql`
    insert into commissie.oordeel (buurt_id, ronde, persoon_id, scores, stem, toelichting, op)
    values (${buurt}, ${nummer}, ${gerda.id}, '{}', 'teruggeven', 'Nog niet af.', now())`.execute(tasks)
  return nummer
}

/** A question about a round that waits for an answer. */
export async function makeVraag(tasks: Database, buurt: string, ronde: number): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into commissie.vraag (buurt_id, id, ronde, soort, over, tekst, door, gesteld)
    values (${buurt}, ${id}, ${ronde}, 'post', ${post}, 'Waarom is de zaal zo duur?', ${gerda.id}, now())`.execute(tasks)
  return id
}

/** The committee granted a round in full, and an insurer has to agree. */
export async function makeToekenning(tasks: Database, buurt: string, ronde: number, organisatie: string): Promise<void> {
  const telling = {
    quorum: 1,
    gestemd: 1,
    kunnen: 1,
    isGenoeg: true,
    stemmen: { toekennen: 1, teruggeven: 0, weigeren: 0 },
    meeste: 'toekennen',
    scores: {},
  }
  await sql`
    insert into commissie.postbesluit (buurt_id, ronde, post_id, uitkomst, gevraagd_cent, toegekend_cent, reden)
    values (${buurt}, ${ronde}, ${post}, 'toegekend', 5000, 5000, '')`.execute(tasks)
  await sql`insert into commissie.instemming (buurt_id, ronde, organisatie_id, naam) values (${buurt}, ${ronde}, ${organisatie}, 'Zorgfonds')`.execute(
    tasks,
  )
  await sql`
    insert into commissie.besluit (buurt_id, ronde, uitkomst, redenen, toegekend_cent, samenvatting, termijn, door, op)
    values (${buurt}, ${ronde}, 'toegekend', 'Een goed plan.', 5000, ${JSON.stringify(telling)}, '2099-01-01', ${gerda.id}, now())`.execute(
    tasks,
  )
}

/** Something in every table about rounds: one that was granted, to which an insurer agreed. */
export async function fillCommissie(tasks: Database, buurt: string): Promise<void> {
  const ronde = await makeRonde(tasks, buurt)
  await makeVraag(tasks, buurt, ronde)
  await makeToekenning(tasks, buurt, ronde, wereld.organisaties.verzekeraar.id)
  await sql`update commissie.instemming set akkoord = true, door = ${anneke.id}, op = now() where buurt_id = ${buurt} and ronde = ${ronde}`.execute(
    tasks,
  )
}
