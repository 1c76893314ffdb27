import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { may, requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import type { TekenBeleid } from './beleid.ts'
import { readBeleid } from './read-stuk.ts'
import type { OndertekeningWorld } from './world.ts'

/** The roles that may sign at all; what the policy names lies within these. */
export const tekenrollen = ['kartrekker', 'buurtnetwerklid', 'projectcoordinator'] as const

/** Decides who signs from now on. Documents that were offered keep the policy under which they were. Refuses a role that cannot sign, or one that stands there twice. */
export async function changeBeleid(
  world: OndertekeningWorld,
  daad: Daad,
  { versie: seen, ...beleid }: TekenBeleid & { readonly versie: number },
): Promise<void> {
  requireMay(daad.actor, 'tekenbeleid vaststellen')
  for (const [index, { rol }] of beleid.stappen.entries()) {
    if (!may({ ...daad.actor, rol }, 'stuk ondertekenen')) {
      throw new Refusal('Deze rol kan niet tekenen. Kies kartrekker, lid van het buurtnetwerk of projectcoördinator.', {
        code: 'beleid-rol',
        place: { field: `stappen.${index}.rol` },
      })
    }
  }
  if (new Set(beleid.stappen.map(({ rol }) => rol)).size < beleid.stappen.length) {
    throw new Refusal('Een rol staat er twee keer. Noem elke rol één keer, met hoeveel mensen.', {
      code: 'beleid-dubbel',
      place: { field: 'stappen' },
    })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    const { versie } = await readBeleid(trx)
    const made =
      versie === seen
        ? await trx
            .insertInto('ondertekening.beleid')
            .values({
              versie: seen + 1,
              stappen: JSON.stringify(beleid.stappen),
              in_volgorde: beleid.isInVolgorde,
              na_besluit: beleid.isNaBesluit,
              door: daad.actor.persoon,
              sinds: world.clock.now(),
            })
            .onConflict(conflict => conflict.column('versie').doNothing())
            .returning('versie')
            .executeTakeFirst()
        : undefined
    if (!made) {
      throw new Refusal('Iemand anders heeft intussen iets bepaald over tekenen. Bekijk dat eerst; wat u koos is er nog.', {
        code: 'changed-meanwhile',
        status: 412,
      })
    }
    await writeLog(
      trx,
      daad.actor,
      { handeling: 'tekenbeleid.vastgesteld', soort: 'C', verwerking: 'ondertekening', inhoud: { versie: made.versie } },
      { ...world, spoor: daad.spoor },
    )
  })
}
