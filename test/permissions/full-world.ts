import { sql } from 'kysely'
import { plantMensen } from '#src/modules/identity/demo/plant-mensen.ts'
import type { Database } from '#src/platform/database/database.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'

/** The people of Wilgenoord in a database in which every table has something to see. */
export async function makeFullWorld(): Promise<PeopleBed> {
  const bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await bed.signIn(wereld.personen.mirjam.mail)
  await fillTheRest(bed.tasks, bed.clock.now())
  return bed
}

/** What nobody does by signing in: invitations, passkeys, a sign-in under way, a handover, seals in the log. */
async function fillTheRest(tasks: Database, now: Date): Promise<void> {
  const { mirjam, tijmen } = wereld.personen
  const later = new Date(now.getTime() + 7 * 24 * 3600_000)
  const secret = (name: string) => sql`sha256(${name}::bytea)`
  await tasks.transaction().execute(async trx => {
    await sql`
      insert into identity.passkey (id, persoon_id, sleutel, soort, reservekopie, naam)
      values ('sleutel-van-mirjam', ${mirjam.id}, ${secret('sleutel')}, 'singleDevice', false, 'telefoon')`.execute(trx)
    await sql`
      insert into identity.uitdaging (browser, soort, uitdaging, verloopt) values (${secret('browser')}, 'inloggen', 'vraag', ${later})`.execute(
      trx,
    )
    await sql`
      insert into identity.oidc_poging (browser, aanbieder, staat, eenmalig, bewijs, doel, verloopt)
      values (${secret('browser')}, 'gemeente', 'a', 'b', 'c', '/mijn', ${later})`.execute(trx)
    await sql`
      insert into identity.oidc_identiteit (uitgever, onderwerp, persoon_id) values ('https://inloggen.example', 'mirjam', ${mirjam.id})`.execute(
      trx,
    )
    await sql`
      insert into identity.bevestiging (sessie_id, handeling, inhoud, manier, verloopt)
      select id, 'rol geven', ${secret('inhoud')}, 'vers', ${later} from identity.sessie limit 1`.execute(trx)
    await sql`
      insert into identity.uitnodiging (geheim, naam, mail, rol, buurt_id, door, aangemaakt, verloopt)
      values (${secret('uitnodiging')}, 'Ada Veldkamp', 'ada@wilgenoord.example', 'bewoner', ${wereld.buurten.molenveld.id}, ${mirjam.id}, ${now}, ${later})`.execute(
      trx,
    )
    await sql`
      insert into identity.overdracht (van, naar, notitie, door, gedaan)
      select min(id::text)::uuid, max(id::text)::uuid, 'De sleutel ligt bij de buren.', ${tijmen.id}, ${now} from identity.lidmaatschap`.execute(
      trx,
    )
    await sql`insert into logboek.sleutel (persoon_id, sleutel) values (${mirjam.id}, ${secret('logsleutel')})`.execute(trx)
    await sql`
      insert into logboek.schakel (keten, nummer, regel_id, vorige, zegel)
      select keten, 1, id, ${secret('vorige')}, ${secret('zegel')} from logboek.regel limit 1`.execute(trx)
    await sql`insert into logboek.stand (keten, nummer, zegel) values ('programma', 1, ${secret('zegel')})`.execute(trx)
  })
}
