import { sql } from 'kysely'
import { asVisitor, show } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import type { Geheim } from '../geheim.ts'
import type { Rol } from '../rollen.ts'
import { rolNamen } from '../rollen.ts'
import { openSessie } from '../sessions.ts'
import type { IdentityTransaction } from '../tables.ts'
import type { Bezoek, IdentityWorld } from '../world.ts'
import { mensen, mensInRol } from './mensen.ts'
import type { VerzonnenMens } from './mensen.ts'

/** A role to look around in, with the made-up person who has it. */
export interface Rondkijker {
  readonly rol: Rol
  readonly naam: string
  readonly verhaal: string
}

/** Outside a demo there is nothing here, and nothing tells that there could be. */
function notHere(): Refusal {
  return new Refusal('Dit adres bestaat niet. Bekijk /v1/openapi.json voor wat er wel is.', { code: 'path-unknown', status: 404 })
}

/** Refuses unless this is a demo: set up as one, and without an administrator who really exists. */
async function requireDemo(trx: IdentityTransaction, { isDemo = false }: Pick<IdentityWorld, 'isDemo'>): Promise<void> {
  if (!isDemo) throw notHere()
  const { rows } = await sql<{ is_real: boolean }>`select identity.has_real_beheerder() as is_real`.execute(trx)
  if (rows[0]?.is_real !== false) throw notHere()
}

/** The roles of the demo; refuses when its people were never made, or are gone. */
export async function listRondkijkers(world: Pick<IdentityWorld, 'database' | 'isDemo'>): Promise<readonly Rondkijker[]> {
  if (world.isDemo !== true) throw notHere()
  await asVisitor(world.database, null, async trx => {
    await requireDemo(trx, world)
    await requireMadeUp(trx, mensen.tijmen)
  })
  return rolNamen.flatMap(rol => {
    const mens = mensInRol(rol)
    return mens === undefined ? [] : [{ rol, naam: mens.naam, verhaal: mens.verhaal }]
  })
}

/** Signs a visitor in as the made-up person who has this role. Nobody who exists can be signed in this way. */
export async function lookAround(world: IdentityWorld, rol: Rol, bezoek: Bezoek): Promise<Geheim> {
  const mens = mensInRol(rol)
  if (world.isDemo !== true || mens === undefined) throw notHere()
  return await asVisitor(world.database, null, async trx => {
    await requireDemo(trx, world)
    await requireMadeUp(trx, mens)
    return await openSessie(trx, world, { persoon: mens.id, manier: 'demo', rol }, bezoek)
  })
}

async function requireMadeUp(trx: IdentityTransaction, { id }: VerzonnenMens): Promise<void> {
  await show(trx, { persoon: id })
  const found = await trx
    .selectFrom('identity.persoon')
    .select('id')
    .where('id', '=', id)
    .where('verzonnen', '=', true)
    .where('gewist', 'is', null)
    .executeTakeFirst()
  if (!found) throw notHere()
}
