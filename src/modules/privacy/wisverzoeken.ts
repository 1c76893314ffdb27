import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay, requireOtherBeheerder } from '../identity/index.ts'
import { addAkkoord, requireOpen } from './akkoord.ts'
import { privacyQueue } from './werk.ts'
import type { PrivacyTransaction, PrivacyWorld } from './world.ts'

/** Asks to be erased. Refuses the last administrator, and who asked already. */
export async function askWissen(world: PrivacyWorld, actor: Actor, spoor: string): Promise<{ readonly id: string }> {
  return await asVisitor(world.database, actor, async trx => {
    const admin = await trx
      .selectFrom('identity.lidmaatschap')
      .select('id')
      .where('persoon_id', '=', actor.persoon)
      .where('rol', '=', 'beheerder')
      .where('beeindigd', 'is', null)
      .executeTakeFirst()
    if (admin) await requireOtherBeheerder(trx)
    const { rows } = await sql<{ id: string }>`
      insert into privacy.wisverzoek (persoon_id, aangevraagd) values (${actor.persoon}, ${world.clock.now()}) on conflict do nothing returning id`.execute(
      trx,
    )
    const [made] = rows
    if (!made) throw new Refusal('U hebt dit al gevraagd. Wij zijn ermee bezig.', { code: 'wisverzoek-already', status: 409 })
    await world.jobs.send(trx, privacyQueue, { over: 'wisverzoek', id: made.id })
    const line = {
      handeling: 'wisverzoek.gedaan',
      soort: 'C',
      verwerking: 'rechten',
      betrokkenen: [actor.persoon],
      inhoud: { verzoek: made.id },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return made
  })
}

/** Withdraws one's own request, as long as it is open. */
export async function withdrawWissen(world: PrivacyWorld, actor: Actor, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const { rows } = await sql<{ id: string }>`
      update privacy.wisverzoek set staat = 'ingetrokken', afgehandeld = ${world.clock.now()}
       where persoon_id = ${actor.persoon} and staat = 'aangevraagd' returning id`.execute(trx)
    const [withdrawn] = rows
    if (!withdrawn) throw new Refusal('Er staat geen verzoek van u open.', { code: 'wisverzoek-none', status: 404 })
    const line = {
      handeling: 'wisverzoek.ingetrokken',
      soort: 'U',
      verwerking: 'rechten',
      betrokkenen: [actor.persoon],
      inhoud: { verzoek: withdrawn.id },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
  })
}

interface Verzoek {
  readonly persoon_id: string
  readonly staat: string
  readonly is_geteld: boolean
}

/** The request that somebody decides about; never about their own. One decision at a time. */
async function requireVerzoek(trx: PrivacyTransaction, actor: Actor, id: string): Promise<Verzoek> {
  const columns = sql`persoon_id, staat, proef is not null as is_geteld`
  const seen = await sql<Verzoek>`select ${columns} from privacy.wisverzoek where id = ${id}`.execute(trx)
  const [verzoek] = seen.rows
  if (!verzoek) throw new Refusal('Dit verzoek is er niet.', { code: 'wisverzoek-unknown', status: 404 })
  if (verzoek.persoon_id === actor.persoon) {
    throw new Refusal('Over uw eigen verzoek beslissen twee anderen.', { code: 'wisverzoek-own', status: 403 })
  }
  const locked = await sql<Verzoek>`select ${columns} from privacy.wisverzoek where id = ${id} for update`.execute(trx)
  return locked.rows[0] ?? { ...verzoek, staat: 'afgehandeld' }
}

/** Agrees with erasing; with the second of two it is put to work. */
export async function agreeWissen(world: PrivacyWorld, actor: Actor, id: string, spoor: string): Promise<{ readonly isCompleet: boolean }> {
  requireMay(actor, 'wisverzoek behandelen')
  return await asVisitor(world.database, actor, async trx => {
    const verzoek = await requireVerzoek(trx, actor, id)
    requireOpen(verzoek)
    const outcome = await addAkkoord(trx, { soort: 'wisverzoek', id }, actor, world.clock)
    if (outcome.isCompleet) {
      await sql`update privacy.wisverzoek set staat = 'akkoord' where id = ${id}`.execute(trx)
      await world.jobs.send(trx, privacyQueue, { over: 'wisverzoek', id })
    }
    const inhoud = { verzoek: id, compleet: outcome.isCompleet }
    const line = { handeling: 'wisverzoek.akkoord', soort: 'U', verwerking: 'rechten', betrokkenen: [verzoek.persoon_id], inhoud } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return outcome
  })
}

/** Refuses a request, with a sentence that the person gets to read. */
export async function refuseWissen(
  world: PrivacyWorld,
  actor: Actor,
  { id, waarom }: { readonly id: string; readonly waarom: string },
  spoor: string,
): Promise<void> {
  requireMay(actor, 'wisverzoek behandelen')
  const sentence = waarom.trim()
  if (sentence.length < 10) {
    throw new Refusal('Schrijf in een zin waarom het niet kan. De persoon krijgt die zin te lezen.', {
      code: 'waarom-short',
      place: { field: 'waarom' },
    })
  }
  await asVisitor(world.database, actor, async trx => {
    const verzoek = await requireVerzoek(trx, actor, id)
    if (verzoek.staat !== 'aangevraagd') throw new Refusal('Over dit verzoek is al beslist.', { code: 'wisverzoek-closed', status: 409 })
    await sql`
      update privacy.wisverzoek set staat = 'afgewezen', waarom = ${sentence}, afgehandeld = ${world.clock.now()} where id = ${id}`.execute(
      trx,
    )
    const line = {
      handeling: 'wisverzoek.afgewezen',
      soort: 'U',
      verwerking: 'rechten',
      betrokkenen: [verzoek.persoon_id],
      inhoud: { verzoek: id },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
  })
}
