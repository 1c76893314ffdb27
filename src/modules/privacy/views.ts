import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import type { eigenWisverzoekSchema, opruimingSchema, wisverzoekSchema } from './schema.ts'
import type { PrivacyTransaction, PrivacyWorld } from './world.ts'

type Wisverzoek = z.infer<typeof wisverzoekSchema>
type EigenWisverzoek = z.infer<typeof eigenWisverzoekSchema>
type Opruiming = z.infer<typeof opruimingSchema>

interface VerzoekRow {
  readonly id: string
  readonly persoon_id: string
  readonly naam: string | null
  readonly staat: Wisverzoek['staat']
  readonly aangevraagd: Date
  readonly proef: Wisverzoek['proef']
  readonly waarom: string | null
  readonly afgehandeld: Date | null
}

/** One's own latest request, null when there never was one. */
export async function findEigenWisverzoek(world: PrivacyWorld, actor: Actor): Promise<EigenWisverzoek | null> {
  return await asVisitor(world.database, actor, async trx => {
    const { rows } = await sql<VerzoekRow>`
      select id, staat, aangevraagd, proef, waarom, afgehandeld from privacy.wisverzoek where persoon_id = ${actor.persoon} order by aangevraagd desc limit 1`.execute(
      trx,
    )
    return rows[0] ? describeEigen(rows[0]) : null
  })
}

function describeEigen({ id, staat, aangevraagd, proef, waarom, afgehandeld }: VerzoekRow): EigenWisverzoek {
  return { id, staat, aangevraagd: aangevraagd.toISOString(), proef, waarom, afgehandeld: afgehandeld?.toISOString() ?? null }
}

/** Requests to be erased, open ones first. Who was looked at is in the log. */
export async function listWisverzoeken(world: PrivacyWorld, actor: Actor, spoor: string): Promise<Wisverzoek[]> {
  return await asVisitor(world.database, actor, async trx => {
    const found = await readVerzoeken(trx, sql`true`)
    await tellSeen(trx, world, { handeling: 'wisverzoeken.bekeken', personen: found.map(({ persoon }) => persoon.id), actor, spoor })
    return found
  })
}

/** One request, with what would happen. */
export async function findWisverzoek(world: PrivacyWorld, actor: Actor, id: string, spoor: string): Promise<Wisverzoek> {
  return await asVisitor(world.database, actor, async trx => {
    const [found] = await readVerzoeken(trx, sql`w.id = ${id}`)
    if (!found) throw new Refusal('Dit verzoek is er niet.', { code: 'wisverzoek-unknown', status: 404 })
    await tellSeen(trx, world, { handeling: 'wisverzoek.bekeken', personen: [found.persoon.id], actor, spoor })
    return found
  })
}

interface Seen {
  readonly handeling: string
  readonly personen: readonly string[]
  readonly actor: Actor
  readonly spoor: string
}

async function tellSeen(trx: PrivacyTransaction, world: PrivacyWorld, { handeling, personen, actor, spoor }: Seen): Promise<void> {
  const betrokkenen = [...new Set(personen)].filter(persoon => persoon !== actor.persoon)
  await writeLog(
    trx,
    actor,
    { handeling, soort: 'R', verwerking: 'rechten', betrokkenen, inhoud: { aantal: personen.length } },
    { ...world, spoor },
  )
}

async function readVerzoeken(trx: PrivacyTransaction, where: ReturnType<typeof sql>): Promise<Wisverzoek[]> {
  const { rows } = await sql<VerzoekRow>`
    select w.id, w.persoon_id, p.naam, w.staat, w.aangevraagd, w.proef, w.waarom, w.afgehandeld
      from privacy.wisverzoek as w left join identity.persoon as p on p.id = w.persoon_id
     where ${where} order by w.afgehandeld is not null, w.aangevraagd desc, w.id limit 500`.execute(trx)
  const akkoorden = await readAkkoorden(
    trx,
    'wisverzoek',
    rows.map(({ id }) => id),
  )
  return rows.map(row => ({
    ...describeEigen(row),
    persoon: { id: row.persoon_id, naam: row.naam },
    akkoorden: akkoorden(row.id),
  }))
}

interface AkkoordRow {
  readonly onderwerp: string
  readonly door: string
  readonly naam: string | null
  readonly rol: string
  readonly op: Date
}

async function readAkkoorden(
  trx: PrivacyTransaction,
  soort: 'wisverzoek' | 'opruiming',
  ids: readonly string[],
): Promise<(id: string) => Wisverzoek['akkoorden']> {
  const column = sql.ref(`a.${soort}_id`)
  const { rows } = await sql<AkkoordRow>`
    select ${column} as onderwerp, a.door, p.naam, a.rol, a.op from privacy.akkoord as a left join identity.persoon as p on p.id = a.door
     where ${column} = any (${ids}::uuid[]) order by a.op, a.id`.execute(trx)
  return id =>
    rows.filter(row => row.onderwerp === id).map(({ door, naam, rol, op }) => ({ door: { id: door, naam }, rol, op: op.toISOString() }))
}

interface OpruimingRow {
  readonly id: string
  readonly door: string
  readonly naam: string | null
  readonly peildatum: Date
  readonly staat: Opruiming['staat']
  readonly proef: Opruiming['proef']
  readonly uitslag: Opruiming['uitslag']
  readonly afgehandeld: Date | null
}

/** Runs of the retention periods, the newest first. They hold counts and numbers of rows, nothing about who. */
export async function listOpruimingen(world: PrivacyWorld, actor: Actor): Promise<Opruiming[]> {
  return await asVisitor(world.database, actor, trx => readOpruimingen(trx, sql`true`))
}

export async function findOpruiming(world: PrivacyWorld, actor: Actor, id: string): Promise<Opruiming> {
  const [found] = await asVisitor(world.database, actor, trx => readOpruimingen(trx, sql`o.id = ${id}`))
  if (!found) throw new Refusal('Deze opruiming is er niet.', { code: 'opruiming-unknown', status: 404 })
  return found
}

async function readOpruimingen(trx: PrivacyTransaction, where: ReturnType<typeof sql>): Promise<Opruiming[]> {
  const { rows } = await sql<OpruimingRow>`
    select o.id, o.door, p.naam, o.peildatum, o.staat, o.proef, o.uitslag, o.afgehandeld
      from privacy.opruiming as o left join identity.persoon as p on p.id = o.door
     where ${where} order by o.peildatum desc, o.id limit 500`.execute(trx)
  const akkoorden = await readAkkoorden(
    trx,
    'opruiming',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, door, naam, peildatum, staat, proef, uitslag, afgehandeld }) => ({
    id,
    door: { id: door, naam },
    peildatum: peildatum.toISOString(),
    staat,
    proef,
    akkoorden: akkoorden(id),
    uitslag,
    afgehandeld: afgehandeld?.toISOString() ?? null,
  }))
}
