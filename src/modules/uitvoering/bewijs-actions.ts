import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { mostBewijzen } from './grenzen.ts'
import { holdUitvoering, keepMelding } from './hold-uitvoering.ts'
import { readBewijzen, readDocumenten } from './read-uitvoering.ts'
import type { UitvoeringWorld } from './world.ts'

export interface BewijsInhoud {
  readonly activiteit: string
  readonly titel: string
  /** One of the two: where it is on the web, or a document of the buurt. */
  readonly adres: string | null
  readonly document: string | null
}

interface Welk {
  readonly buurt: string
  readonly id: string
}

/** Adds where it can be seen that something was done; the same once more changes nothing. */
export async function addBewijs(
  world: UitvoeringWorld,
  daad: Daad,
  { buurt, id }: Welk,
  { activiteit, titel, adres, document }: BewijsInhoud,
): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdUitvoering(trx, { buurt, activiteit })) + 1
    const kept = await readBewijzen(trx, { buurt, activiteit })
    if (kept.some(each => each.id === id)) return
    if (kept.length >= mostBewijzen) {
      throw new Refusal(`Een activiteit heeft hoogstens ${mostBewijzen} bewijsstukken.`, { code: 'bewijzen-too-many', status: 409 })
    }
    if (document !== null && !(await readDocumenten(trx, buurt)).some(each => each.id === document)) {
      throw new Refusal('Kies een document van deze buurt.', { code: 'document-unknown', place: { field: 'document' } })
    }
    const added = await trx
      .insertInto('uitvoering.bewijs')
      .values({ buurt_id: buurt, id, activiteit_id: activiteit, titel, adres, document_id: document })
      .onConflict(oc => oc.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) {
      throw new Refusal('Dit bewijsstuk staat al bij een andere activiteit.', { code: 'bewijs-elsewhere', status: 409 })
    }
    await keepMelding(world, trx, daad, {
      buurt,
      activiteit,
      nummer,
      hoe: 'bewijs',
      veranderingen: [{ wat: 'bewijs', naam: titel, was: null, werd: adres ?? '' }],
    })
  })
}

/** Takes away where it could be seen; the document itself stays. */
export async function dropBewijs(world: UitvoeringWorld, daad: Daad, { buurt, id }: Welk): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await trx
      .selectFrom('uitvoering.bewijs')
      .select(['activiteit_id', 'titel', 'adres'])
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Refusal('Dit bewijsstuk is er niet (meer).', { code: 'unknown', status: 404 })
    const activiteit = row.activiteit_id
    const nummer = (await holdUitvoering(trx, { buurt, activiteit })) + 1
    await trx.deleteFrom('uitvoering.bewijs').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    const verandering = { wat: 'bewijs', naam: row.titel, was: row.adres ?? '', werd: null } as const
    await keepMelding(world, trx, daad, { buurt, activiteit, nummer, hoe: 'bewijs', veranderingen: [verandering] })
  })
}
