import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import { isLosseLaag } from '../meetplan/meetplan.ts'
import type { MonitoringWorld } from '../world.ts'
import type { OverzichtAntwoord } from './metingen-schema.ts'
import { readMeetplannen } from './read-meetplannen.ts'
import { readGeleverd } from './read-metingen.ts'
import { telLeveringenOp } from './staat.ts'

/** Which buurten deliver what they owe, and how far their measuring plans are: numbers of figures, never a figure. */
export async function viewOverzicht(world: MonitoringWorld, actor: Actor): Promise<OverzichtAntwoord> {
  requireMay(actor, 'meetplan bekijken')
  return await asVisitor(world.database, actor, async trx => {
    const buurten = await trx
      .selectFrom('programma.transitiebuurt as t')
      .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
      .select(['b.id', 'b.naam'])
      .where('t.staat', '=', 'deelnemer')
      .orderBy('b.naam')
      .orderBy('b.id')
      .execute()
    const ids = buurten.map(({ id }) => id)
    const plannen = await readMeetplannen(trx, ids)
    const geleverd = await readGeleverd(trx, ids)
    const op = today(world.clock)
    return {
      buurten: buurten.map(buurt => {
        const { activiteiten, regels } = plannen.get(buurt.id) ?? { activiteiten: [], regels: [] }
        return {
          buurt,
          ...telLeveringenOp(regels, geleverd.get(buurt.id) ?? [], op),
          activiteiten: activiteiten.length,
          losseLagen: activiteiten.reduce((sum, { thema, lagen }) => sum + lagen.filter(laag => isLosseLaag(laag, thema)).length, 0),
          regels: regels.length,
          nietAf: regels.filter(({ mist }) => mist.length > 0).length,
        }
      }),
    }
  })
}
