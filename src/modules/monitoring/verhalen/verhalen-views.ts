import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { countWachten, readVerhalen } from './read-verhalen.ts'
import type { VerhalenAntwoord } from './verhalen-schema.ts'
import { stemVoor } from './geluid.ts'
import { zegGebruiken, zegGeluid, zegThemas } from './zeg-verhaal.ts'

/** The stories that a network was told, the latest first. */
export async function viewVerhalen(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<VerhalenAntwoord> {
  requireMay(actor, 'verhalen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const verhalen = await readVerhalen(trx, buurt)
    return {
      buurt: plek,
      verhalen: verhalen.map(each => ({
        ...each,
        labels: [...each.labels],
        toestemming: [...each.toestemming],
        geluid: zegGeluid(each.geluid),
        stem: stemVoor(each),
      })),
      wachten: await countWachten(trx, buurt),
      gebruiken: zegGebruiken(taal),
      themas: zegThemas(taal),
      mag: { bijwerken: may(actor, 'verhalen bijwerken', { buurt }) },
    }
  })
}
