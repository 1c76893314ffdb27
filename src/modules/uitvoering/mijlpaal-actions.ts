import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { mostMijlpalen } from './grenzen.ts'
import { holdUitvoering, keepMelding } from './hold-uitvoering.ts'
import { readMijlpalen } from './read-uitvoering.ts'
import type { Mijlpaal } from './read-uitvoering.ts'
import { tooLate } from './update-actions.ts'
import type { Verandering } from './verandering.ts'
import type { UitvoeringWorld } from './world.ts'

export type MijlpaalInhoud = Omit<Mijlpaal, 'id' | 'versie'> & { readonly activiteit: string }

interface Welk {
  readonly buurt: string
  readonly id: string
  /** The version that somebody looked at; 0 for a new one. */
  readonly versie: number
}

/** Makes or changes a milestone of an activity. */
export async function putMijlpaal(
  world: UitvoeringWorld,
  daad: Daad,
  { buurt, id, versie }: Welk,
  { activiteit, ...inhoud }: MijlpaalInhoud,
): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdUitvoering(trx, { buurt, activiteit })) + 1
    const kept = await readMijlpalen(trx, buurt)
    const was = kept.find(each => each.id === id)
    requireVersie(was?.versie ?? 0, versie, 'deze mijlpaal')
    if (was !== undefined && was.activiteit !== activiteit) throw gone()
    if (was === undefined && kept.filter(each => each.activiteit === activiteit).length >= mostMijlpalen) {
      throw new Refusal(`Een activiteit heeft hoogstens ${mostMijlpalen} mijlpalen. Voeg er samen.`, {
        code: 'mijlpalen-too-many',
        status: 409,
      })
    }
    if (inhoud.gedaan !== null && inhoud.gedaan > today(world.clock)) throw tooLate('gedaan')
    const values = { ...inhoud, versie: versie + 1 }
    await trx
      .insertInto('uitvoering.mijlpaal')
      .values({ buurt_id: buurt, id, activiteit_id: activiteit, ...values })
      .onConflict(oc => oc.columns(['buurt_id', 'id']).doUpdateSet(values))
      .execute()
    await keepMelding(world, trx, daad, { buurt, activiteit, nummer, hoe: 'mijlpaal', veranderingen: [describe(was ?? null, inhoud)] })
  })
}

/** Takes a milestone away; that it was there stays to be seen. */
export async function dropMijlpaal(world: UitvoeringWorld, daad: Daad, { buurt, id, versie }: Welk): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const found = (await readMijlpalen(trx, buurt)).find(each => each.id === id)
    if (!found) throw gone()
    const nummer = (await holdUitvoering(trx, { buurt, activiteit: found.activiteit })) + 1
    const was = (await readMijlpalen(trx, buurt)).find(each => each.id === id)
    if (!was) throw gone()
    requireVersie(was.versie, versie, 'deze mijlpaal')
    await trx.deleteFrom('uitvoering.mijlpaal').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await keepMelding(world, trx, daad, {
      buurt,
      activiteit: was.activiteit,
      nummer,
      hoe: 'mijlpaal',
      veranderingen: [describe(was, null)],
    })
  })
}

function gone(): Refusal {
  return new Refusal('Deze mijlpaal is er niet (meer).', { code: 'unknown', status: 404 })
}

type Inhoud = Omit<MijlpaalInhoud, 'activiteit'>

/** A milestone that became reached says so; otherwise what it was and became. */
function describe(was: Inhoud | null, werd: Inhoud | null): Verandering {
  const naam = werd?.wat ?? was?.wat ?? ''
  if (was !== null && werd !== null && was.gedaan === null && werd.gedaan !== null) {
    return { wat: 'gehaald', naam, was: null, werd: werd.gedaan }
  }
  return { wat: 'mijlpaal', naam, was: was === null ? null : sayDay(was), werd: werd === null ? null : sayDay(werd) }
}

/** Its day; empty while nobody knows. */
function sayDay({ dag }: Inhoud): string {
  return dag ?? ''
}
