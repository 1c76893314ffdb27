import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { may, requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Datum } from '../programma/index.ts'
import type { Welke } from './hold-uitvoering.ts'
import { readGebeurtenissen } from './read-gebeurtenissen.ts'
import { readGebeurtenistellingen } from './read-tellingen.ts'
import * as read from './read-uitvoering.ts'
import type { Uitvoerend } from './read-uitvoering.ts'
import { oordeelOver } from './stand.ts'
import { perKwartaal } from './tellen.ts'
import type { Gebeurtenissen, UitvoerActiviteit, Uitvoering } from './uitvoering-schema.ts'
import type { UitvoeringWorld } from './world.ts'

/** How every activity of a plan goes. */
export async function viewUitvoering(world: UitvoeringWorld, actor: Actor, id: string): Promise<Uitvoering> {
  requireMay(actor, 'uitvoering bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const buurt = await requirePlanBuurt(trx, id)
    const vandaag = today(world.clock)
    const kader = { vandaag, namen: await read.readNamen(trx, id), gevolgd: await read.readGevolgd(trx, id, actor.persoon) }
    const activiteiten = (await read.readUitvoering(trx, id)).map(each => describe(each, kader))
    return { buurt, vandaag, activiteiten, magBijwerken: may(actor, 'uitvoering bijwerken', { buurt: id }) }
  })
}

/** One activity with everything that was told about it. */
export async function viewUitvoerActiviteit(world: UitvoeringWorld, actor: Actor, welke: Welke): Promise<UitvoerActiviteit> {
  const { buurt: id } = welke
  requireMay(actor, 'uitvoering bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const buurt = await requirePlanBuurt(trx, id)
    const found = (await read.readUitvoering(trx, id)).find(({ activiteit }) => activiteit.id === welke.activiteit)
    if (!found) throw new Refusal('Deze activiteit staat niet (meer) in het plan.', { code: 'unknown', status: 404 })
    const namen = await read.readNamen(trx, id)
    const vandaag = today(world.clock)
    const activiteit = describe(found, { vandaag, namen, gevolgd: await read.readGevolgd(trx, id, actor.persoon) })
    const wijzigingen = await read.readWijzigingen(trx, welke)
    let left = activiteit.nieuw
    return {
      buurt,
      vandaag,
      activiteit,
      netwerk: [...(await read.readNetwerk(trx, id))],
      bewijzen: await read.readBewijzen(trx, welke),
      documenten: [...(await read.readDocumenten(trx, id))],
      gebeurtenissen: (await readGebeurtenissen(trx, id))
        .filter(each => each.activiteit === welke.activiteit || each.ookVoor.includes(welke.activiteit))
        .map(each => ({ ...each, ookVoor: [...each.ookVoor] })),
      wijzigingen: wijzigingen.map(({ nummer, hoe, veranderingen, door, op }) => {
        const isNieuw = left > 0 && hoe !== 'niets' && door !== actor.persoon
        if (isNieuw) left -= 1
        const naam = door === null ? null : (namen.get(door) ?? null)
        return { nummer, hoe, veranderingen: [...veranderingen], door: naam, op: op.toISOString(), isNieuw }
      }),
      magBijwerken: may(actor, 'uitvoering bijwerken', { buurt: id }),
    }
  })
}

interface Kader {
  readonly vandaag: Datum
  readonly namen: ReadonlyMap<string, string>
  readonly gevolgd: ReadonlyMap<string, number>
}

function describe(
  { activiteit: { id, naam, thema, van, tot }, stand, mijlpalen, gang }: Uitvoerend,
  { vandaag, namen, gevolgd }: Kader,
): Uitvoering['activiteiten'][number] {
  const { eigenaar, ...rest } = stand
  const { stand: hoe, redenen } = oordeelOver(gang, vandaag)
  return {
    ...{ id, naam, thema, van, tot },
    stand: hoe,
    redenen: [...redenen],
    eigenaar: eigenaar === null ? null : { id: eigenaar, naam: namen.get(eigenaar) ?? null },
    ...rest,
    mijlpalen: [...mijlpalen],
    volgt: gevolgd.has(id),
    nieuw: gevolgd.get(id) ?? 0,
  }
}

/** What happened in a buurt, and how often per kind and quarter. */
export async function viewGebeurtenissen(world: UitvoeringWorld, actor: Actor, id: string): Promise<Gebeurtenissen> {
  requireMay(actor, 'uitvoering bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const buurt = await requirePlanBuurt(trx, id)
    const tellingen = perKwartaal(await readGebeurtenistellingen(trx, { buurten: [id] }))
    return {
      buurt,
      vandaag: today(world.clock),
      gebeurtenissen: (await readGebeurtenissen(trx, id)).map(each => ({ ...each, ookVoor: [...each.ookVoor] })),
      tellingen: tellingen.map(({ mensen, ...each }) => ({ ...each, mensen: { ...mensen } })),
      activiteiten: (await read.readUitvoering(trx, id)).map(({ activiteit: { id: own, naam } }) => ({ id: own, naam })),
      magBijwerken: may(actor, 'uitvoering bijwerken', { buurt: id }),
    }
  })
}
