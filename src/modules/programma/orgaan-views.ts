import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { may } from '../identity/index.ts'
import type { Daad } from './daad.ts'
import { log } from './programma-log.ts'
import type { orgaanSchema } from './orgaan-schema.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

type OrgaanRegel = z.infer<typeof orgaanSchema>

interface Lid {
  readonly id: string
  readonly orgaan_id: string
  readonly persoon_id: string
  readonly naam: string
  readonly functie: string
  readonly sinds: string
  readonly tot: string | null
}

/** The bodies of the programme, with how many sit in each; by name for who leads the programme and for who sits beside them. */
export async function listOrganen(world: ProgrammaWorld, daad: Daad): Promise<readonly OrgaanRegel[]> {
  return await asVisitor(world.database, daad.actor, async trx => await readOrganen(world, trx, daad))
}

export async function findOrgaan(world: ProgrammaWorld, daad: Daad, id: string): Promise<OrgaanRegel> {
  const organen = await asVisitor(world.database, daad.actor, async trx => await readOrganen(world, trx, daad, id))
  const [found] = organen
  if (!found) throw new Refusal('Dit orgaan is er niet. Kies een ander uit de lijst.', { code: 'unknown', status: 404 })
  return found
}

/** Whose names were read is in the log. */
async function readOrganen(world: ProgrammaWorld, trx: ProgrammaTransaction, daad: Daad, id?: string): Promise<readonly OrgaanRegel[]> {
  const rows = await trx
    .selectFrom('programma.orgaan')
    .select(['id', 'soort', 'naam', 'beeindigd', 'versie'])
    .$if(id !== undefined, query => query.where('id', '=', id ?? ''))
    .orderBy('soort')
    .orderBy('naam')
    .orderBy('id')
    .execute()
  const { rows: all } = await sql<Lid>`select * from programma.leden_van_organen() order by sinds, naam, id`.execute(trx)
  const { rows: counts } = await sql<{ orgaan_id: string; leden: number }>`select * from programma.omvang_van_organen()`.execute(trx)
  const shown = all.filter(({ orgaan_id }) => rows.some(row => row.id === orgaan_id))
  const betrokkenen = [...new Set(shown.map(({ persoon_id }) => persoon_id))].filter(persoon => persoon !== daad.actor.persoon)
  if (betrokkenen.length > 0) await log(world, trx, daad, { handeling: 'organen.bekeken', soort: 'R', betrokkenen })
  const isLeading = may(daad.actor, 'programma leiden')
  return rows.map(row => {
    const own = shown.filter(({ orgaan_id }) => orgaan_id === row.id)
    return {
      ...row,
      soort: row.soort as OrgaanRegel['soort'],
      aantalLeden: counts.find(({ orgaan_id }) => orgaan_id === row.id)?.leden ?? 0,
      leden:
        isLeading || own.length > 0 ? own.map(({ id: lid, naam, functie, sinds, tot }) => ({ id: lid, naam, functie, sinds, tot })) : null,
    }
  })
}
