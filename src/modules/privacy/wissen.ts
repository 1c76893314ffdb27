import { sql } from 'kysely'
import type { Bewaarregel, Termijn } from '../../platform/audit/bewaarregel.ts'
import { destroyKey } from '../../platform/audit/person-key.ts'
import { shortenLog } from '../../platform/audit/shorten-log.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { requireOtherBeheerder } from '../identity/index.ts'
import { fill } from './invullen.ts'
import { isVerlopen } from './tellen.ts'
import type { WerkTransaction, WerkWorld } from './world.ts'

/** Why somebody is erased. */
export type Aanleiding = 'wisverzoek' | 'bewaartermijn' | 'terugzetten'

/** What was done, per rule. */
export interface Gedaan {
  readonly regel: string
  readonly aantal: number
}

export interface Wissen {
  readonly persoon: string
  readonly aanleiding: Aanleiding
  readonly spoor: string
}

/**
 * Erases one person by the rules, in the transaction given: rows, the key of the log, the tombstone and the line about it hold together or not at all.
 * Null when this person was erased before, or never was. Refuses the last administrator.
 */
export async function wisPersoon(
  trx: WerkTransaction,
  world: Omit<WerkWorld, 'tasks' | 'folder'>,
  { persoon, aanleiding, spoor }: Wissen,
): Promise<readonly Gedaan[] | null> {
  const known = await sql`select from identity.persoon where id = ${persoon} and gewist is null for update`.execute(trx)
  if (known.rows.length === 0) return null
  const admin =
    await sql`select from identity.lidmaatschap where persoon_id = ${persoon} and rol = 'beheerder' and beeindigd is null`.execute(trx)
  if (admin.rows.length > 0) await requireOtherBeheerder(trx)
  const now = world.clock.now()
  const done: Gedaan[] = []
  for (const regel of world.bewaarregels) done.push({ regel: regel.id, aantal: await wisRijen(trx, regel, persoon, now) })
  await destroyKey(trx, persoon, now)
  await sql`insert into privacy.grafsteen (persoon_id, gewist, aanleiding) values (${persoon}, ${now}, ${aanleiding}) on conflict do nothing`.execute(
    trx,
  )
  const inhoud = { aanleiding, ...Object.fromEntries(done.map(({ regel, aantal }) => [regel, aantal])) }
  const line = { handeling: 'persoon.gewist', soort: 'D', verwerking: 'rechten', betrokkenen: [persoon], inhoud } as const
  await writeLog(trx, null, line, { ...world, spoor })
  return done
}

async function wisRijen(trx: WerkTransaction, { tabel, vanWie, bijWissen }: Bewaarregel, persoon: string, now: Date): Promise<number> {
  if (vanWie === null || bijWissen.hoe === 'blijft') return 0
  const ofPerson = fill(vanWie, persoon)
  const statement =
    bijWissen.hoe === 'verwijderen'
      ? sql`delete from ${sql.table(tabel)} where ${ofPerson}`
      : sql`update ${sql.table(tabel)} set ${fill(bijWissen.zet, persoon, now)} where ${ofPerson}`
  return Number((await statement.execute(trx)).numAffectedRows ?? 0)
}

/** Removes what is older than its period, counted back from `peildatum`, in the transaction given. */
export async function ruimOp(
  trx: WerkTransaction,
  world: Omit<WerkWorld, 'tasks' | 'folder'>,
  { peildatum, spoor }: { readonly peildatum: Date; readonly spoor: string },
): Promise<readonly Gedaan[]> {
  const done: Gedaan[] = []
  for (const regel of world.bewaarregels) {
    if (regel.termijn !== null)
      done.push({ regel: regel.id, aantal: await ruimRegelOp(trx, world, { regel, termijn: regel.termijn, peildatum, spoor }) })
  }
  return done
}

interface Opruimen {
  readonly regel: Bewaarregel
  readonly termijn: Termijn
  readonly peildatum: Date
  readonly spoor: string
}

async function ruimRegelOp(
  trx: WerkTransaction,
  world: Omit<WerkWorld, 'tasks' | 'folder'>,
  { regel: { tabel, sleutel }, termijn, peildatum, spoor }: Opruimen,
): Promise<number> {
  if (termijn.daarna === 'verwijderen') return await removeVerlopen(trx, tabel, termijn, peildatum)
  if (termijn.daarna === 'keten inkorten') return await shortenLog(trx, world.master, daysBefore(peildatum, termijn.dagen))
  const { rows } = await sql<{ persoon: string }>`
    select ${sql.raw(sleutel)} as persoon from ${sql.table(tabel)} where ${isVerlopen(termijn, peildatum)} order by 1`.execute(trx)
  for (const { persoon } of rows) await wisPersoon(trx, world, { persoon, aanleiding: 'bewaartermijn', spoor })
  return rows.length
}

/** Removes the rows of one rule that are older than its period. */
export async function removeVerlopen(trx: WerkTransaction, tabel: string, termijn: Termijn, peildatum: Date): Promise<number> {
  const removed = await sql`delete from ${sql.table(tabel)} where ${isVerlopen(termijn, peildatum)}`.execute(trx)
  return Number(removed.numAffectedRows ?? 0)
}

function daysBefore(moment: Date, dagen: number): Date {
  return new Date(moment.getTime() - dagen * 86_400_000)
}
