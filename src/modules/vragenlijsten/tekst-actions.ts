import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { lakWeg } from '../reacties/index.ts'
import { mayShowTeksten } from './bereken-uitkomst.ts'
import { readGolf } from './hold-golf.ts'
import type { Tekst, TekstOordeel } from './tekst-schema.ts'
import { log } from './vragenlijsten-log.ts'
import { vragenVan } from './vorm.ts'
import type { VragenlijstenWorld } from './world.ts'

/**
 * What people wrote in their own words, once the wave is closed and when enough people answered: in an order that says nothing, apart from everything
 * else that they answered.
 */
export async function listTeksten(world: VragenlijstenWorld, actor: Actor, buurt: string, golf: string): Promise<readonly Tekst[]> {
  requireMay(actor, 'vragenlijsten bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const row = await readGolf(trx, buurt, golf)
    if (row.uitkomst === null || row.vorm === null) {
      throw new Refusal('Eigen woorden zijn te lezen als de meting gesloten is.', { code: 'uitkomst-missing', status: 409 })
    }
    if (!mayShowTeksten(row.wie, row.uitkomst.n)) return []
    const titles = new Map(vragenVan(row.vorm).map(({ name, title }) => [name, title]))
    const rows = await trx
      .selectFrom('vragenlijsten.tekst')
      .select(['id', 'vraag', 'tekst', 'staat', 'versie'])
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      // By an id made by chance: the order in which they came says nothing.
      .orderBy('id')
      .execute()
    return rows.map(each => ({ ...each, vraag: titles.get(each.vraag) ?? each.vraag }))
  })
}

/** What a person decided after reading: to show it, without words by which somebody is known, or not. */
export async function beoordeelTekst(
  world: VragenlijstenWorld,
  daad: Daad,
  op: { readonly buurt: string; readonly golf: string; readonly id: string; readonly versie: number },
  { oordeel, woorden }: TekstOordeel,
): Promise<void> {
  const { buurt, golf, id, versie } = op
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const { staat } = await readGolf(trx, buurt, golf)
    const row = await trx
      .selectFrom('vragenlijsten.tekst')
      .select(['tekst', 'versie'])
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row || staat !== 'gesloten') throw new Refusal('Deze tekst is er niet (meer).', { code: 'unknown', status: 404 })
    requireVersie(row.versie, versie, 'deze tekst')
    const tekst = woorden === '' ? row.tekst : lakWeg(row.tekst, woorden)
    if (tekst === null) {
      throw new Refusal('Deze woorden staan niet in de tekst. Typ ze precies zo over.', {
        code: 'woorden-missing',
        place: { field: 'woorden' },
      })
    }
    await trx
      .updateTable('vragenlijsten.tekst')
      .set({ tekst, staat: oordeel, door: daad.actor.persoon, versie: versie + 1 })
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, {
      handeling: 'eigen-woorden.beoordeeld',
      soort: 'U',
      buurt,
      inhoud: { golf, oordeel, gelakt: woorden !== '' },
    })
  })
}
