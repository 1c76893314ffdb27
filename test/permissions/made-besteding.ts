import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { wereld } from '#test/world.ts'
import { makeRonde, makeToekenning, post } from './made-commissie.ts'

const { anneke, gerda } = wereld.personen
const zonder = { verplichtCent: 0, gerealiseerdCent: 0, prognoseCent: 5000, toelichting: '' }
const termijn = {
  betaler: 'iza',
  jaar: 2026,
  verwacht: '2026-04-01',
  verwachtCent: 5000,
  ontvangen: null,
  ontvangenCent: null,
  zin: '',
}

/** A round of a buurt that was granted: one line of fifty euros, to which the insurer agreed. */
export async function makeToegekend(tasks: Database, buurt: string): Promise<void> {
  const ronde = await makeRonde(tasks, buurt)
  await makeToekenning(tasks, buurt, ronde, wereld.organisaties.verzekeraar.id)
  await sql`update commissie.instemming set akkoord = true, door = ${anneke.id}, op = now() where buurt_id = ${buurt} and ronde = ${ronde}`.execute(
    tasks,
  )
}

/** Granted money of which something was spent, kept by this person; nothing waits for a decision. Answers how many kept it so far. Several may ask at once. */
export async function makeBesteding(tasks: Database, buurt: string, penvoerder: string): Promise<number> {
  return await tasks.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtext(${`besteding ${buurt}`}))`.execute(trx)
    await makeToegekend(trx, buurt)
    await sql`
      insert into besteding.besteding as b (buurt_id, nummer) values (${buurt}, 1)
      on conflict (buurt_id) do update set nummer = b.nummer + 1, voorwaarden_versie = 0`.execute(trx)
    const { rows } = await sql<{ nummer: number }>`
      insert into besteding.penvoerder (buurt_id, nummer, naam, persoon_id, vanaf, reden, op)
      select ${buurt}, coalesce(max(nummer), 0) + 1, 'De penningmeester', ${penvoerder}, '2026-01-01', '', now()
        from besteding.penvoerder where buurt_id = ${buurt} returning nummer`.execute(trx)
    await sql`
      update besteding.verantwoording set besluit = 'teruggegeven', reden = 'Nog niet af.', besloten = now()
       where buurt_id = ${buurt} and besluit is null`.execute(trx)
    await sql`
      insert into besteding.regel (buurt_id, post_id, besloten, verplicht_cent, gerealiseerd_cent, prognose_cent, toelichting, versie)
      values (${buurt}, ${post}, ${JSON.stringify({ post, jaar: 2026, thema: null, soort: 'huur', omschrijving: 'De zaal van de kerk', betaler: 'iza', toegekendCent: 5000 })}, 100, 50, 5000, '', 1)
      on conflict (buurt_id, post_id) do update set versie = 1, verplicht_cent = 100`.execute(trx)
    await sql`
      insert into besteding.wijziging (buurt_id, nummer, hoe, inhoud, op)
      select buurt_id, nummer, 'regels', ${JSON.stringify({ regels: [{ post, omschrijving: 'De zaal van de kerk', was: zonder, werd: { ...zonder, verplichtCent: 100 } }], termijnen: [] })}::jsonb, now()
        from besteding.besteding where buurt_id = ${buurt}`.execute(trx)
    return rows[0]?.nummer ?? 0
  })
}

/** An instalment of which nothing came yet; answers its id. */
export async function makeTermijn(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`delete from besteding.termijn where buurt_id = ${buurt}`.execute(tasks)
  await sql`
    insert into besteding.termijn (buurt_id, id, betaler, jaar, verwacht, verwacht_cent, zin, versie)
    values (${buurt}, ${id}, ${termijn.betaler}, ${termijn.jaar}, ${termijn.verwacht}, ${termijn.verwachtCent}, '', 1)`.execute(tasks)
  return id
}

/** An account of a year of its own that waits for a decision; answers its number. */
export async function makeVerantwoording(tasks: Database, buurt: string): Promise<number> {
  const inhoud = {
    vorm: 1,
    buurt: { id: buurt, naam: 'De soeptafel' },
    jaar: 2026,
    besluit: { ronde: 1, dag: '2026-01-01' },
    penvoerder: null,
    toelichting: 'De zaal van de kerk is betaald.',
    regels: [],
    totaal: { toegekendCent: 0, verplichtCent: 0, gerealiseerdCent: 0, prognoseCent: 0 },
    termijnen: [],
    afrekening: [],
    wijzigingen: [],
  }
  const { rows } = await sql<{ nummer: number }>`
    insert into besteding.verantwoording (buurt_id, nummer, jaar, inhoud, sha256, opgesteld_door, opgesteld)
    select ${buurt}, coalesce(max(nummer), 0) + 1, 2031, ${JSON.stringify(inhoud)}, ${'b'.repeat(64)}, ${gerda.id}, now()
      from besteding.verantwoording where buurt_id = ${buurt} returning nummer`.execute(tasks)
  return rows[0]?.nummer ?? 0
}

/** Something in every table about granted money. */
export async function fillBesteding(tasks: Database, buurt: string): Promise<void> {
  await makeBesteding(tasks, buurt, gerda.id)
  await makeTermijn(tasks, buurt)
  await makeVerantwoording(tasks, buurt)
}
