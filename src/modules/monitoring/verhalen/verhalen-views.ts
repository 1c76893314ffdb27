import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { themas } from '../../buurtagenda/index.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { readVerhalen } from './read-verhalen.ts'
import { gebruiken } from './verhaal.ts'
import type { VerhalenAntwoord } from './verhalen-schema.ts'

/** The stories that a network was told, the latest first. */
export async function viewVerhalen(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<VerhalenAntwoord> {
  requireMay(actor, 'verhalen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const verhalen = await readVerhalen(trx, buurt)
    return {
      buurt: plek,
      verhalen: verhalen.map(each => ({ ...each, labels: [...each.labels], toestemming: [...each.toestemming] })),
      gebruiken: { netwerk: gebruiken.netwerk[taal], bewoners: gebruiken.bewoners[taal], programma: gebruiken.programma[taal] },
      themas: {
        preventie: themas.preventie[taal],
        'integrale-eerste-lijn': themas['integrale-eerste-lijn'][taal],
        'behandeling-dichtbij': themas['behandeling-dichtbij'][taal],
        'zorgzame-buurt': themas['zorgzame-buurt'][taal],
        'lerende-buurt': themas['lerende-buurt'][taal],
      },
      mag: { bijwerken: may(actor, 'verhalen bijwerken', { buurt }) },
    }
  })
}
