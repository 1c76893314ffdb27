import { createHash } from 'node:crypto'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { makeBuurtbeeld } from '../buurtbeeld/index.ts'
import { requireMay } from '../identity/index.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Daad } from '../programma/index.ts'
import { requireSelectie } from '../statistics/index.ts'
import { log } from './agenda-log.ts'
import type { BeeldInhoud } from './beeld-schema.ts'
import { readGewichten, readUitdagingen } from './read-agenda.ts'
import { cijfersOfBuurt, requireAgendaBuurt } from './read-buurt.ts'
import type { BuurtagendaWorld } from './world.ts'

/** What somebody adopts: why, and the version that they saw last (0: there was none), so that two people do not adopt at once. */
export interface Vaststelling {
  readonly reden: string
  readonly na: number
}

/**
 * Freezes the picture of a buurt: figures with their releases, challenges and strengths, agenda. The first version is the baseline. Refuses while the
 * areas are not chosen, and when somebody else adopted a version meanwhile.
 */
export async function adoptBeeld(
  world: BuurtagendaWorld,
  daad: Daad,
  id: string,
  { reden, na }: Vaststelling,
): Promise<{ readonly versie: number; readonly sha256: string }> {
  requireMay(daad.actor, 'buurtbeeld vaststellen', { buurt: id })
  return await asVisitor(world.database, daad.actor, async trx => {
    const buurt = await requireAgendaBuurt(trx, id)
    if (buurt.gebieden.length === 0) {
      throw new Refusal('Kies eerst uit welke gebieden de buurt bestaat. Daarna kunt u het beeld vaststellen.', {
        code: 'gebieden-missing',
        status: 409,
      })
    }
    const last = await trx
      .selectFrom('buurtagenda.beeld')
      .select(['versie', 'sha256'])
      .where('buurt_id', '=', id)
      .orderBy('versie', 'desc')
      .limit(1)
      .executeTakeFirst()
    requireNa(last?.versie ?? 0, na)
    const statistiek = world.source.current()
    if (cijfersOfBuurt(statistiek, buurt) === null) {
      throw new Refusal('Van deze gebieden zijn hier geen cijfers. Vraag de beheerder om ze te importeren.', {
        code: 'cijfers-missing',
        status: 409,
      })
    }
    const { versie: _, ...gewichten } = await readGewichten(trx, id)
    const { inzichten } = await trx
      .selectFrom('buurtagenda.inzicht')
      .select(eb => eb.fn.countAll<string>().as('inzichten'))
      .where('buurt_id', '=', id)
      .executeTakeFirstOrThrow()
    const versie = na + 1
    const inhoud: BeeldInhoud = {
      vorm: 1,
      buurt: { id, naam: buurt.naam, gebieden: [...buurt.gebieden], jaar: buurt.jaar },
      versie,
      vastgesteld: world.clock.now().toISOString(),
      reden,
      beeld: makeBuurtbeeld(statistiek, requireSelectie(statistiek, buurt.gebieden, buurt.jaar ?? undefined), 'nl'),
      uitdagingen: (await readUitdagingen(trx, id, daad.actor.persoon)).map(({ netwerk, bewoners, versie: __, ...rest }) => ({
        ...rest,
        netwerk: { eens: netwerk.eens, oneens: netwerk.oneens },
        bewoners: { eens: bewoners.eens, oneens: bewoners.oneens },
      })),
      gewichten,
      inzichten: Number(inzichten),
      vorige: last?.sha256 ?? null,
    }
    const text = canonicalJson(JSON.parse(JSON.stringify(inhoud)))
    const sha256 = createHash('sha256').update(text).digest('hex')
    const made = await trx
      .insertInto('buurtagenda.beeld')
      .values({ buurt_id: id, versie, inhoud: text, sha256, reden, door: daad.actor.persoon, vastgesteld: new Date(inhoud.vastgesteld) })
      .onConflict(conflict => conflict.columns(['buurt_id', 'versie']).doNothing())
      .returning('versie')
      .executeTakeFirst()
    requireNa(made ? na : versie, na)
    await log(world, trx, daad, { handeling: 'beeld.vastgesteld', soort: 'C', buurt: id, inhoud: { versie, sha256 } })
    return { versie, sha256 }
  })
}

function requireNa(last: number, na: number): void {
  if (last === na) return
  throw new Refusal('Iemand anders heeft intussen een versie vastgesteld. Bekijk die eerst; wat u typte is er nog.', {
    code: 'changed-meanwhile',
    status: 412,
  })
}
