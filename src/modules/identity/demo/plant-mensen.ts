import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'
import { buurten, mensen, organisaties } from './mensen.ts'
import type { VerzonnenMens } from './mensen.ts'

/** Puts the people of the made-up municipality in the database, with what they are part of. Who is there already stays as they are. */
export async function plantMensen(tasks: Database, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    for (const { id, naam } of Object.values(buurten)) {
      await sql`insert into identity.buurt (id, naam, verzonnen) values (${id}, ${naam}, true) on conflict do nothing`.execute(trx)
    }
    for (const { id, naam, soort } of Object.values(organisaties)) {
      await sql`
        insert into identity.organisatie (id, naam, soort, plaats, verzonnen) values (${id}, ${naam}, ${soort}, 'Wilgenoord', true)
        on conflict do nothing`.execute(trx)
    }
    for (const mens of Object.values(mensen)) await plantMens(trx, mens, clock.now())
  })
}

async function plantMens(trx: Transaction<PlatformTables>, { id, naam, mail, rollen }: VerzonnenMens, now: Date): Promise<void> {
  const made = await sql`
    insert into identity.persoon (id, naam, mail, verzonnen, aangemaakt) values (${id}, ${naam}, ${mail}, true, ${now}) on conflict do nothing`.execute(
    trx,
  )
  if (made.numAffectedRows === 0n) return
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
