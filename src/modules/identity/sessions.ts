import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { hashGeheim, makeGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import type { Rol } from './rollen.ts'
import { isRol } from './rollen.ts'
import { duurVan, eindeVan, isWorthNoting, leeft } from './sessie.ts'
import type { IdentityTransaction } from './tables.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

/** One role that somebody has, with the names of what it is in. */
export interface Lidmaatschap {
  readonly id: string
  readonly rol: Rol
  readonly buurt: { readonly id: string; readonly naam: string } | null
  readonly organisatie: { readonly id: string; readonly naam: string } | null
}

/** Somebody who is signed in, with every role they could choose and the moment at which the session ends by itself. */
export interface Ingelogd extends Actor {
  readonly mail: string
  readonly taal: 'nl' | 'en'
  readonly lidmaatschappen: readonly Lidmaatschap[]
  readonly eindigt: Date
  /** Somebody made up, in whose place a visitor looks around. */
  readonly demo: boolean
}

/** Who asks, with all that is known of them: the edge found it out. */
export function requireIngelogd(actor: Actor): Ingelogd {
  if (isIngelogd(actor)) return actor
  throw new Error('the edge puts in who is signed in, and nobody else does')
}

function isIngelogd(actor: Actor): actor is Ingelogd {
  return 'lidmaatschappen' in actor
}

export type Manier = 'passkey' | 'maillink' | 'oidc' | 'uitnodiging' | 'demo'

/** The roles that somebody has at this moment. The transaction must be that of this person. */
export async function readLidmaatschappen(trx: IdentityTransaction, persoon: string): Promise<readonly Lidmaatschap[]> {
  const rows = await trx
    .selectFrom('identity.lidmaatschap as l')
    .leftJoin('identity.buurt as b', 'b.id', 'l.buurt_id')
    .leftJoin('identity.organisatie as o', 'o.id', 'l.organisatie_id')
    .select(['l.id as lidmaatschap', 'l.rol', 'l.buurt_id', 'b.naam as buurt', 'l.organisatie_id', 'o.naam as organisatie'])
    .where('l.persoon_id', '=', persoon)
    .where('l.beeindigd', 'is', null)
    .orderBy('l.begonnen')
    .orderBy('l.id')
    .execute()
  return lidmaatschappenOf(rows)
}

/** A role with its place, as a row; without a role for who has none. */
interface LidmaatschapRow {
  readonly lidmaatschap: string | null
  readonly rol: string | null
  readonly buurt_id: string | null
  readonly buurt: string | null
  readonly organisatie_id: string | null
  readonly organisatie: string | null
}

/** What `identity.wie_vraagt` says of a session and of one role of who holds it. */
interface WieVraagt extends LidmaatschapRow {
  readonly sessie: string
  readonly persoon: string
  readonly naam: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
  readonly gekozen: Rol | null
  readonly manier: Manier
  readonly bewezen: Date
  readonly gezien: Date
  readonly verloopt: Date
  readonly beeindigd: Date | null
}

function lidmaatschappenOf(rows: readonly LidmaatschapRow[]): readonly Lidmaatschap[] {
  return rows.flatMap(({ lidmaatschap, rol, buurt_id, buurt, organisatie_id, organisatie }) =>
    lidmaatschap !== null && rol !== null && isRol(rol)
      ? [
          {
            id: lidmaatschap,
            rol,
            buurt: buurt_id === null ? null : { id: buurt_id, naam: buurt ?? '' },
            organisatie: organisatie_id === null ? null : { id: organisatie_id, naam: organisatie ?? '' },
          },
        ]
      : [],
  )
}

/**
 * Signs somebody in on a device: a new secret each time, so that nobody can prepare a session for somebody else. They start in the role given, or in
 * the one that they got first.
 */
export async function openSessie(
  trx: IdentityTransaction,
  { clock, random, master }: Pick<IdentityWorld, 'clock' | 'random' | 'master'>,
  input: { readonly persoon: string; readonly manier: Manier; readonly acr?: string; readonly aanbieder?: string; readonly rol?: Rol },
  bezoek: Bezoek,
): Promise<Geheim> {
  await show(trx, { persoon: input.persoon })
  const lidmaatschappen = await readLidmaatschappen(trx, input.persoon)
  const now = clock.now()
  const geheim = makeGeheim(random)
  const rol = input.rol ?? lidmaatschappen[0]?.rol ?? null
  await trx
    .insertInto('identity.sessie')
    .values({
      geheim: geheim.hash,
      persoon_id: input.persoon,
      rol,
      manier: input.manier,
      acr: input.acr ?? null,
      aanbieder: input.aanbieder ?? null,
      apparaat: bezoek.apparaat,
      aangemaakt: now,
      bewezen: now,
      gezien: now,
      verloopt: new Date(now.getTime() + duurVan(lidmaatschappen.map(lid => lid.rol)).hoogstens),
      beeindigd: null,
    })
    .execute()
  const line = {
    handeling: 'sessie.begonnen',
    soort: 'E',
    verwerking: 'toegang',
    betrokkenen: [input.persoon],
    inhoud: { manier: input.manier },
  } as const
  await writeLog(trx, { persoon: input.persoon, rol, organisaties: [] }, line, { clock, master, spoor: bezoek.spoor })
  return geheim
}

/** The same session under a new secret: the old one is worth nothing from now on. */
export async function renewSessie(
  trx: IdentityTransaction,
  { random }: Pick<IdentityWorld, 'random'>,
  actor: Pick<Actor, 'sessie'>,
): Promise<Geheim> {
  const geheim = makeGeheim(random)
  await trx.updateTable('identity.sessie').set({ geheim: geheim.hash }).where('id', '=', actor.sessie).execute()
  return geheim
}

/** Who holds this session secret, and in which role; null when the session ended, or never was. A sign of life is noted now and then. */
export async function findIngelogd(world: Pick<IdentityWorld, 'database' | 'clock'>, tekst: string | undefined): Promise<Ingelogd | null> {
  if (tekst === undefined || tekst === '') return null
  const geheim = hashGeheim(tekst)
  const { rows } = await sql<WieVraagt>`select * from identity.wie_vraagt(${geheim})`.execute(world.database)
  const [sessie] = rows
  if (!sessie) return null
  const lidmaatschappen = lidmaatschappenOf(rows)
  const duur = duurVan(lidmaatschappen.map(lid => lid.rol))
  const now = world.clock.now()
  if (!leeft(sessie, duur, now)) return null
  const seen = isWorthNoting(sessie.gezien, now)
  if (seen) await noteSeen(world, geheim, sessie.persoon)
  const inRol = lidmaatschappen.filter(lid => lid.rol === sessie.gekozen)
  return {
    persoon: sessie.persoon,
    naam: sessie.naam,
    mail: sessie.mail,
    taal: sessie.taal,
    rol: inRol.length > 0 ? sessie.gekozen : null,
    buurten: inRol.flatMap(lid => lid.buurt?.id ?? []),
    organisaties: inRol.flatMap(lid => lid.organisatie?.id ?? []),
    sessie: sessie.sessie,
    bewezen: sessie.bewezen,
    lidmaatschappen,
    eindigt: eindeVan({ ...sessie, gezien: seen ? now : sessie.gezien }, duur),
    demo: sessie.manier === 'demo',
  }
}

async function noteSeen(world: Pick<IdentityWorld, 'database' | 'clock'>, geheim: Buffer, persoon: string): Promise<void> {
  await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim, persoon })
    await trx.updateTable('identity.sessie').set({ gezien: world.clock.now() }).where('geheim', '=', geheim).execute()
  })
}
