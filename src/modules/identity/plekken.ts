import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import type { Organisatie, OrganisatieSoort } from './organisatie.ts'
import { unknownOrganisatie } from './organisaties.ts'
import { bereikVan } from './rechten.ts'
import type { IdentityDatabase } from './tables.ts'

/** The organisations that take part, by name. */
export async function listOrganisaties(database: IdentityDatabase, actor: Actor): Promise<readonly Organisatie[]> {
  return await asVisitor(database, actor, async trx => {
    const rows = await trx
      .selectFrom('identity.organisatie')
      .select(['id', 'naam', 'soort', 'plaats', 'versie'])
      .where('beeindigd', 'is', null)
      .orderBy('naam')
      .orderBy('id')
      .execute()
    return rows.map(row => ({ ...row, soort: row.soort as OrganisatieSoort }))
  })
}

export async function getOrganisatie(database: IdentityDatabase, actor: Actor, id: string): Promise<Organisatie> {
  const found = (await listOrganisaties(database, actor)).find(one => one.id === id)
  if (found === undefined) throw unknownOrganisatie()
  return found
}

export interface Buurt {
  readonly id: string
  readonly naam: string
}

/** The neighbourhoods that the actor may choose from in their role, by name. */
export async function listBuurten(database: IdentityDatabase, actor: Actor): Promise<readonly Buurt[]> {
  const isAll = bereikVan('buurten bekijken', actor.rol) === 'programma'
  return await asVisitor(database, actor, async trx => {
    const rows = await trx
      .selectFrom('identity.buurt')
      .select(['id', 'naam'])
      .where('beeindigd', 'is', null)
      .orderBy('naam')
      .orderBy('id')
      .execute()
    return rows.filter(({ id }) => isAll || actor.buurten.includes(id))
  })
}
