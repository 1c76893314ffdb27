import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { holdUitvoering } from './hold-uitvoering.ts'
import type { Welke } from './hold-uitvoering.ts'
import { log } from './uitvoering-log.ts'
import { follow } from './update-actions.ts'
import type { UitvoeringWorld } from './world.ts'

/** Follows an activity, having seen what was told so far, or no longer follows it. Follows again means: seen. */
export async function followUitvoering(world: UitvoeringWorld, daad: Daad, welke: Welke, volgt: boolean): Promise<void> {
  requireMay(daad.actor, 'uitvoering bekijken', { buurt: welke.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const nummer = await holdUitvoering(trx, welke)
    const { buurt, activiteit } = welke
    const { persoon } = daad.actor
    if (volgt) await follow(trx, welke, persoon, nummer)
    else {
      await trx
        .deleteFrom('uitvoering.volger')
        .where('buurt_id', '=', buurt)
        .where('activiteit_id', '=', activiteit)
        .where('persoon_id', '=', persoon)
        .execute()
    }
    await log(world, trx, daad, { handeling: 'uitvoering.gevolgd', soort: 'U', buurt, inhoud: { activiteit, volgt } })
  })
}
