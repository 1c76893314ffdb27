import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { requireAgendaBuurt } from './read-buurt.ts'
import type { NieuweTekst } from './uitdaging-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

/**
 * Puts new words in challenges and strengths: all of them, or none. What they rest on stays as it is. Refuses when somebody changed or took away
 * one of them since it was looked at.
 */
export async function changeTeksten(world: BuurtagendaWorld, daad: Daad, buurt: string, teksten: readonly NieuweTekst[]): Promise<void> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  const groups = [...Map.groupBy(teksten, ({ uitdaging }) => uitdaging)]
  await asVisitor(world.database, daad.actor, async trx => {
    await requireAgendaBuurt(trx, buurt)
    // Always in the same order, so that two who do this at once wait for each other.
    for (const [id, changes] of groups.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const found = await trx
        .selectFrom('buurtagenda.uitdaging')
        .select('versie')
        .where('buurt_id', '=', buurt)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!found) {
        throw new Refusal('Een van deze uitdagingen of krachten is er niet (meer), of is niet van uw buurt.', {
          code: 'unknown',
          status: 404,
        })
      }
      for (const { versie } of changes) requireVersie(found.versie, versie, 'een van deze teksten')
      await trx
        .updateTable('buurtagenda.uitdaging')
        .set(eb => ({ ...valuesOf(changes), versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
        .where('buurt_id', '=', buurt)
        .where('id', '=', id)
        .execute()
      await log(world, trx, daad, { handeling: 'uitdaging.herschreven', soort: 'U', buurt, inhoud: { uitdaging: id } })
    }
  })
}

/** Nothing at all where the network sees it otherwise means that it no longer does. */
function valuesOf(changes: readonly NieuweTekst[]) {
  const { anders, ...rest }: Partial<Record<NieuweTekst['veld'], string>> = Object.fromEntries(
    changes.map(({ veld, tekst }) => [veld, tekst]),
  )
  return { ...rest, ...(anders === undefined ? {} : { anders: anders === '' ? null : anders }) }
}
