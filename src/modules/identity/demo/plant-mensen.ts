import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'
import { randomBytes } from 'node:crypto'
import { extraRollen, sessieVan, spelers, teamgenoot, vroegeBuurten, vroegeTrekkers } from './geschiedenis.ts'
import { buurten, mensen, organisaties } from './mensen.ts'
import type { VerzonnenMens, VerzonnenPlek, VerzonnenRol } from './mensen.ts'

/** Puts the people of the made-up municipality in the database, with what they are part of. Who is there already stays as they are. */
export async function plantMensen(tasks: Database, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    for (const buurt of Object.values(buurten)) await plantBuurt(trx, buurt)
    for (const { id, naam, soort } of Object.values(organisaties)) {
      await sql`
        insert into identity.organisatie (id, naam, soort, plaats, verzonnen) values (${id}, ${naam}, ${soort}, 'Wilgenoord', true)
        on conflict do nothing`.execute(trx)
    }
    for (const mens of Object.values(mensen)) await plantMens(trx, mens, clock.now())
  })
}

/** Puts the neighbourhoods in the database that began long ago, with who leads them. Answers whether they were not there yet. */
export async function plantVroegeBuurten(tasks: Database, begin: Date): Promise<boolean> {
  return await tasks.transaction().execute(async trx => {
    const made = await Promise.all(Object.values(vroegeBuurten).map(async buurt => await plantBuurt(trx, buurt)))
    if (!made.every(Boolean)) return false
    for (const { trekker, verpleegkundige } of Object.values(vroegeTrekkers)) {
      await plantMens(trx, trekker, begin)
      await plantMens(trx, verpleegkundige, begin)
    }
    await plantMens(trx, teamgenoot, begin)
    for (const { mens, rollen } of extraRollen) await plantRollen(trx, mens, rollen, begin)
    for (const speler of spelers) {
      await sql`
        insert into identity.sessie (geheim, id, persoon_id, manier, apparaat, aangemaakt, bewezen, gezien, verloopt, beeindigd)
        values (${randomBytes(32)}, ${sessieVan(speler)}, ${speler.id}, 'demo', 'De demo', ${begin}, ${begin}, ${begin}, ${begin}, ${begin})
        on conflict do nothing`.execute(trx)
    }
    return true
  })
}

async function plantBuurt(trx: Transaction<PlatformTables>, { id, naam }: VerzonnenPlek): Promise<boolean> {
  const made = await sql`insert into identity.buurt (id, naam, verzonnen) values (${id}, ${naam}, true) on conflict do nothing`.execute(trx)
  return made.numAffectedRows === 1n
}

async function plantMens(trx: Transaction<PlatformTables>, { id, naam, mail, rollen }: VerzonnenMens, now: Date): Promise<void> {
  const made = await sql`
    insert into identity.persoon (id, naam, mail, verzonnen, aangemaakt) values (${id}, ${naam}, ${mail}, true, ${now}) on conflict do nothing`.execute(
    trx,
  )
  if (made.numAffectedRows === 1n) await plantRollen(trx, { id }, rollen, now)
}

async function plantRollen(
  trx: Transaction<PlatformTables>,
  { id }: Pick<VerzonnenMens, 'id'>,
  rollen: readonly VerzonnenRol[],
  now: Date,
): Promise<void> {
  for (const [index, { rol, buurt, organisatie, beroep, zetel }] of rollen.entries()) {
    const begonnen = new Date(now.getTime() + index)
    await sql`
      insert into identity.lidmaatschap (persoon_id, rol, buurt_id, organisatie_id, beroep, zetel, begonnen)
      values (${id}, ${rol}, ${buurt?.id ?? null}, ${organisatie?.id ?? null}, ${beroep ?? null}, ${zetel ?? null}, ${begonnen})`.execute(
      trx,
    )
  }
}

/** Takes everybody and everything made up out of the database again. What really exists stays; what happened stays in the log. Returns how many people went. */
export async function removeMensen(tasks: Database): Promise<number> {
  return await tasks.transaction().execute(async trx => {
    const personen = sql`select id from identity.persoon where verzonnen`
    const plekken = sql`select id from identity.buurt where verzonnen union all select id from identity.organisatie where verzonnen`
    const sessies = sql`select id from identity.sessie where persoon_id in (${personen})`
    await sql`delete from platform.bericht where aan in (select mail from identity.persoon where verzonnen)`.execute(trx)
    await sql`delete from identity.bevestiging where sessie_id in (${sessies})`.execute(trx)
    for (const table of ['sessie', 'inloglink', 'passkey', 'oidc_identiteit']) {
      await sql`delete from ${sql.table(`identity.${table}`)} where persoon_id in (${personen})`.execute(trx)
    }
    await sql`
      delete from identity.uitnodiging where door in (${personen}) or buurt_id in (${plekken}) or organisatie_id in (${plekken})`.execute(
      trx,
    )
    await sql`
      delete from identity.lidmaatschap
       where persoon_id in (${personen}) or door in (${personen}) or buurt_id in (${plekken}) or organisatie_id in (${plekken})`.execute(
      trx,
    )
    await sql`delete from identity.buurt where verzonnen`.execute(trx)
    await sql`delete from identity.organisatie where verzonnen`.execute(trx)
    const gone = await sql`delete from identity.persoon where verzonnen`.execute(trx)
    return Number(gone.numAffectedRows ?? 0n)
  })
}
