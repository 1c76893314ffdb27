import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { givableBy, may } from '../identity/index.ts'
import { describeLijn } from './buurten-views.ts'
import { unknownBuurt } from './buurt-versie.ts'
import type { Daad } from './daad.ts'
import { today } from './datum.ts'
import type { buurtSchema, taakSchema } from './buurt-schema.ts'
import { log } from './programma-log.ts'
import { readBuurten } from './standen.ts'
import { takenOf } from './taken-van-buurten.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { sayWeg } from './voortgang/fasen.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import { holdersOf } from './voortgang/netwerk.ts'
import { inviteHref } from './voortgang/nodig-uit.ts'
import { doenerNamen, rolNamen, rollen } from './voortgang/rollen.ts'
import { groupTaken, takenFor } from './voortgang/taken.ts'
import { currentFase, describeTraject, judgeChecklist } from './voortgang/traject.ts'
import type { ProgrammaWorld } from './world.ts'

type BuurtPagina = z.infer<typeof buurtSchema>
type TaakRegel = z.infer<typeof taakSchema>

/** One neighbourhood with everything about it that the actor may see. Reading who sits in a network is in the log. */
export async function findBuurt(world: ProgrammaWorld, daad: Daad, id: string): Promise<BuurtPagina> {
  const { actor } = daad
  const op = today(world.clock)
  const named = may(actor, 'mensen bekijken', { buurt: id })
  const geeft = may(actor, 'rollen geven', { buurt: id }) ? givableBy(actor.rol) : []
  return await asVisitor(world.database, actor, async trx => {
    const [regel] = await readBuurten(trx, { op, buurt: id, named })
    if (!regel) throw unknownBuurt()
    const grenzen = await trx.selectFrom('programma.grens').selectAll().where('buurt_id', '=', id).orderBy('nummer', 'desc').execute()
    const { traject, netwerk, feiten } = regel.stand
    const oordeel = judgeNetwerk(netwerk, op)
    const fase = currentFase(traject)
    const seats = rollen.flatMap(rol => holdersOf(netwerk, rol, op))
    if (named) {
      const betrokkenen = [...new Set(seats.map(({ persoon }) => persoon))].filter(persoon => persoon !== actor.persoon)
      await log(world, trx, daad, { handeling: 'netwerk.bekeken', soort: 'R', buurt: id, betrokkenen })
    }
    return {
      ...describeLijn(regel, op),
      versie: regel.versie,
      weg: fase === null ? null : sayWeg(fase.fase),
      traject: [...describeTraject(traject)],
      fasen: traject.fasen.map(verloop => ({ ...verloop, stukken: verloop.stukken.map(stuk => ({ ...stuk })) })),
      checklist:
        fase === null
          ? []
          : judgeChecklist(traject, fase, gewoneChecklist, feiten).map(({ item, gedaan, uiterlijk }) => ({
              id: item.id,
              tekst: item.tekst,
              wie: doenerNamen[item.wie],
              metDeHand: item.vervulling.soort === 'hand',
              gedaan: gedaan === null ? null : { datum: gedaan.datum },
              uiterlijk,
            })),
      netwerk: {
        leden: oordeel.leden,
        plekken: seats.map(({ rol, naam, sinds }) => ({ rol: rolNamen[rol], naam: named ? naam : null, sinds })),
        legePlekken: oordeel.legePlekken.map(({ rol, zin, volgendeStap, wie }) => ({
          rol,
          naam: rolNamen[rol],
          zin,
          volgendeStap,
          wie: doenerNamen[wie],
          nodigUit: inviteHref(geeft, rol, id),
        })),
        regels: oordeel.regels.map(({ regel: rule, zin, volgendeStap, wie }) => ({
          regel: rule,
          zin,
          volgendeStap,
          wie: doenerNamen[wie],
        })),
      },
      grenzen: grenzen.map(({ nummer, gebieden, indelingsjaar, reden, sinds }) => ({
        nummer,
        gebieden,
        indelingsjaar,
        reden,
        sinds: sinds.toISOString(),
      })),
    }
  })
}

/** What waits for this person, over all neighbourhoods of the role in which they act. Others of their partner are seen, and are for others to do. */
export async function listTaken(
  world: ProgrammaWorld,
  actor: Actor,
): Promise<{ readonly vandaag: readonly TaakRegel[]; readonly dezeWeek: readonly TaakRegel[]; readonly later: readonly TaakRegel[] }> {
  const op = today(world.clock)
  const { seen, meer } = await asVisitor(world.database, actor, async trx => ({
    seen: await readBuurten(trx, { op }),
    meer: (await world.meer?.(trx, op)) ?? [],
  }))
  const buurten = seen.filter(({ id }) => may(actor, 'buurten bekijken', { buurt: id }))
  const own = takenOf(buurten, { ...actor, geeft: givableBy(actor.rol) }, op)
  const groups = groupTaken([...own, ...takenFor({ persoon: actor.persoon, rollen: [] }, meer)], op)
  const describe = (taken: typeof groups.later): TaakRegel[] => taken.map(({ voor: _, ...taak }) => ({ ...taak }))
  return { vandaag: describe(groups.vandaag), dezeWeek: describe(groups.dezeWeek), later: describe(groups.later) }
}
