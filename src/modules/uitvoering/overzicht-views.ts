import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { isThema } from '../buurtagenda/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import { groepeer, isMijlpaalTeLaat, oordeelVan, telRegels, volgendeVan } from './overzicht.ts'
import { readOverzicht } from './read-overzicht.ts'
import type { Mijlpalenoverzicht, MijlpalenVanBuurt } from './uitvoering-schema.ts'
import type { UitvoeringWorld } from './world.ts'

/** The milestones of one buurt: no notes, no names, no counts of people. */
export async function viewMijlpalen(world: UitvoeringWorld, actor: Actor, id: string): Promise<MijlpalenVanBuurt> {
  requireMay(actor, 'mijlpalen bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const buurt = await requirePlanBuurt(trx, id)
    const vandaag = today(world.clock)
    const regels = await readOverzicht(trx, id)
    return {
      buurt,
      vandaag,
      ...telRegels(regels, vandaag),
      lijst: regels.flatMap(regel => {
        const { activiteit_id, naam, thema, mijlpalen } = regel
        if (!isThema(thema)) return []
        const { stand, redenen } = oordeelVan(regel, vandaag)
        const own = mijlpalen.map(mijlpaal => ({ ...mijlpaal, isTeLaat: isMijlpaalTeLaat(mijlpaal, vandaag) }))
        return [{ id: activiteit_id, naam, thema, stand, redenen: [...redenen], mijlpalen: own }]
      }),
    }
  })
}

/** How every buurt that who asks may see stands with its milestones, cohort by cohort. */
export async function viewMijlpalenoverzicht(world: UitvoeringWorld, actor: Actor): Promise<Mijlpalenoverzicht> {
  requireMay(actor, 'mijlpalen bekijken')
  return await asVisitor(world.database, actor, async trx => {
    const vandaag = today(world.clock)
    const regels = await readOverzicht(trx, null)
    const cohorten = groepeer(regels, ({ cohort_id }) => cohort_id ?? '').map(([{ cohort_id, cohort }, own]) => ({
      id: cohort_id,
      naam: cohort,
      ...telRegels(own, vandaag),
      buurten: groepeer(own, ({ buurt_id }) => buurt_id).map(([{ buurt_id, buurt }, rows]) => ({
        id: buurt_id,
        naam: buurt,
        ...telRegels(rows, vandaag),
        volgende: volgendeVan(rows, vandaag),
      })),
    }))
    const buurten = cohorten.reduce((sum, cohort) => sum + cohort.buurten.length, 0)
    return { vandaag, totaal: { buurten, ...telRegels(regels, vandaag) }, cohorten }
  })
}
