import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import type { Thema } from '../../buurtagenda/index.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import { afspraken } from '../indicatoren/afspraken.ts'
import type { Laag } from '../indicatoren/indicator.ts'
import { findIndicator, indicatorNamen } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { MonitoringWorld } from '../world.ts'
import { isLosseLaag } from './meetplan.ts'
import type { AfsprakenAntwoord, MeetplanAntwoord } from './meetplan-schema.ts'
import { nulperiodenVan } from './perioden.ts'
import { readAfspraken, readMeetplan, readNamen } from './read-meetplan.ts'
import { sleutelVan } from './regel.ts'
import { zegWoorden } from './zeg-woorden.ts'

/** The measuring plan of a buurt: by which indicators each activity is measured, and of each of those what was agreed and what is still open. */
export async function viewMeetplan(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<MeetplanAntwoord> {
  requireMay(actor, 'meetplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const { activiteiten, regels } = await readMeetplan(trx, buurt)
    const namen = await readNamen(trx, buurt)
    return {
      buurt: plek,
      activiteiten: activiteiten.map(({ lagen, ...activiteit }) => ({
        ...activiteit,
        lagen: lagen.map(laag => ({
          ...laag,
          indicatoren: [...laag.indicatoren],
          isLos: isLosseLaag(laag, activiteit.thema),
          mogelijk: [...mogelijkIn(activiteit.thema, laag.laag)],
        })),
      })),
      regels: regels.map(regel => ({
        ...regel,
        sleutel: sleutelVan(regel),
        activiteiten: [...regel.activiteiten],
        aangepast: [...regel.aangepast],
        mist: [...regel.mist],
        nulperioden: nulperiodenVan(regel).map(({ id }) => id),
      })),
      mensen: [...namen].map(([id, naam]) => ({ id, naam })),
      woorden: zegWoorden(taal),
      mag: { bijwerken: may(actor, 'meetplan bijwerken', { buurt }), metingen: may(actor, 'metingen bekijken', { buurt }) },
    }
  })
}

/** By what a layer can be measured: what the programme measures in this theme first, then everything of that layer. */
function mogelijkIn(thema: Thema, laag: Laag): readonly IndicatorNaam[] {
  const agreed = afspraken.filter(each => each.thema === thema && each.laag === laag).map(({ indicator }) => indicator)
  const others = indicatorNamen.filter(naam => findIndicator(naam).laag === laag)
  return [...new Set([...agreed, ...others])]
}

/** What the programme agreed for every theme: source, frequency and owner of each indicator. */
export async function viewAfspraken(world: MonitoringWorld, actor: Actor, taal: Taal): Promise<AfsprakenAntwoord> {
  requireMay(actor, 'meetplan bekijken')
  return await asVisitor(world.database, actor, async trx => ({
    afspraken: [...(await readAfspraken(trx))],
    woorden: zegWoorden(taal),
    mag: { bijwerken: may(actor, 'meetafspraken bijwerken') },
  }))
}
