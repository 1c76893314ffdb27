import { asVisitor } from '../../platform/database/visitor.ts'
import { may, requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { ontvangstnummer } from './inzicht.ts'
import type { InzichtRegel } from './inzicht-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Which insights, a page of them. */
export interface InzichtenVraag {
  readonly kant?: 'uitdaging' | 'kracht' | undefined
  readonly onderwerp?: string | undefined
  readonly pagina: number
  readonly limiet: number
}

/** The insights of a buurt that this actor may read, the newest first. Who wrote them down is for who may see people. */
export async function listInzichten(
  world: BuurtagendaWorld,
  daad: Daad,
  buurt: string,
  { kant, onderwerp, pagina, limiet }: InzichtenVraag,
): Promise<{ readonly inzichten: readonly InzichtRegel[]; readonly totaal: number }> {
  requireMay(daad.actor, 'inzichten bekijken', { buurt })
  const named = may(daad.actor, 'mensen bekijken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const wanted = trx
      .selectFrom('buurtagenda.inzicht as i')
      .where('i.buurt_id', '=', buurt)
      .$if(kant !== undefined, query => query.where('i.kant', '=', kant ?? 'uitdaging'))
      .$if(onderwerp !== undefined, query => query.where(eb => eb(eb.val(onderwerp ?? ''), '=', eb.fn.any('i.onderwerpen'))))
    const { totaal } = await wanted.select(eb => eb.fn.countAll<string>().as('totaal')).executeTakeFirstOrThrow()
    // The page is cut out first: who wrote it down is then looked up for what is shown, not for every insight there is.
    const page = wanted
      .selectAll('i')
      .orderBy('i.datum', 'desc')
      .orderBy('i.id')
      .limit(limiet)
      .offset((pagina - 1) * limiet)
    const rows = await trx
      .selectFrom(page.as('i'))
      .leftJoin('identity.persoon as p', 'p.id', 'i.door')
      .select(['i.id', 'i.bron', 'i.datum', 'i.tekst', 'i.mensen', 'i.kant', 'i.onderwerpen', 'i.themas', 'i.maten', 'i.citeren'])
      .select(['i.zichtbaar', 'i.ontvangen', 'i.versie', 'i.door', 'p.naam'])
      .orderBy('i.datum', 'desc')
      .orderBy('i.id')
      .execute()
    if (named) {
      const betrokkenen = [...new Set(rows.map(({ door }) => door))].filter(id => id !== null && id !== daad.actor.persoon)
      if (betrokkenen.length > 0)
        await log(world, trx, daad, { handeling: 'inzichten.bekeken', soort: 'R', buurt, betrokkenen: betrokkenen as string[] })
    }
    return {
      totaal: Number(totaal),
      inzichten: rows.map(({ naam, door: _, ontvangen, ...row }) => ({
        ...row,
        nummer: ontvangstnummer(row.id),
        ontvangen: ontvangen.toISOString(),
        door: named ? naam : null,
      })),
    }
  })
}
