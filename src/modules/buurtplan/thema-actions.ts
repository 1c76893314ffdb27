import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import type { Thema } from '../buurtagenda/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { holdPlan, readStand } from './hold-plan.ts'
import { log } from './plan-log.ts'
import { checkWeglaten } from './thema-stand.ts'
import type { BuurtplanTransaction } from './tables.ts'
import type { BuurtplanWorld } from './world.ts'

/** A theme of a plan, as somebody looked at it. */
export interface ThemaPlek {
  readonly buurt: string
  readonly thema: Thema
  readonly versie: number
}

/** Asks to leave a theme out, with the reason that the transition team reads. */
export async function laatWeg(world: BuurtplanWorld, daad: Daad, op: ThemaPlek, reden: string): Promise<void> {
  const { buurt, thema } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdThema(trx, op)
    checkWeglaten(thema, await countActiviteiten(trx, buurt, thema))
    const gevraagd = world.clock.now()
    const asked = {
      stand: 'gevraagd',
      reden,
      door: daad.actor.persoon,
      gevraagd,
      antwoord: null,
      beoordelaar: null,
      beoordeeld: null,
    } as const
    await keep(trx, op, asked)
    await log(world, trx, daad, { handeling: 'plan.thema-weggelaten', soort: 'U', buurt, inhoud: { thema, reden } })
  })
}

/** Makes a theme part of the plan again. */
export async function openThema(world: BuurtplanWorld, daad: Daad, op: ThemaPlek): Promise<void> {
  const { buurt, thema } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdThema(trx, op)
    const opened = { stand: 'open', reden: null, door: null, gevraagd: null, antwoord: null, beoordelaar: null, beoordeeld: null } as const
    await keep(trx, op, opened)
    await log(world, trx, daad, { handeling: 'plan.thema-geopend', soort: 'U', buurt, inhoud: { thema } })
  })
}

/** Answers, on behalf of the transition team, whether a theme may be left out. Who asked does not answer. */
export async function beoordeelThema(
  world: BuurtplanWorld,
  daad: Daad,
  op: ThemaPlek,
  { besluit, antwoord }: { readonly besluit: 'akkoord' | 'terug'; readonly antwoord: string },
): Promise<void> {
  const { buurt, thema } = op
  requireMay(daad.actor, 'buurtplan beoordelen', { buurt })
  if (besluit === 'terug' && antwoord.length < 3) {
    throw new Refusal('Schrijf wat het netwerk nog moet bekijken.', { code: 'answer-missing', place: { field: 'antwoord' } })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    await trx.selectFrom('buurtplan.plan').select('versie').where('buurt_id', '=', buurt).forUpdate().execute()
    const found = await readStand(trx, buurt, thema)
    if (found.stand !== 'gevraagd') {
      throw new Refusal('Over dit thema is nu niets gevraagd. Ververs de bladzijde.', { code: 'nothing-asked', status: 409 })
    }
    requireVersie(found.versie, op.versie, 'dit thema')
    if (found.door === daad.actor.persoon) {
      throw new Refusal('U vroeg dit zelf. Laat iemand anders van het transitieteam antwoorden.', { code: 'own-question', status: 403 })
    }
    await trx
      .updateTable('buurtplan.plan')
      .set(eb => ({ versie: eb('versie', '+', 1) }))
      .where('buurt_id', '=', buurt)
      .execute()
    await trx
      .updateTable('buurtplan.thema')
      .set(eb => ({
        stand: besluit,
        antwoord,
        beoordelaar: daad.actor.persoon,
        beoordeeld: world.clock.now(),
        versie: eb('versie', '+', 1),
      }))
      .where('buurt_id', '=', buurt)
      .where('thema', '=', thema)
      .execute()
    await log(world, trx, daad, {
      handeling: 'plan.thema-beoordeeld',
      soort: 'U',
      buurt,
      betrokkenen: found.door === null ? [] : [found.door],
      inhoud: { thema, besluit, antwoord },
    })
  })
}

async function holdThema(trx: BuurtplanTransaction, { buurt, thema, versie }: ThemaPlek): Promise<void> {
  await holdPlan(trx, buurt)
  requireVersie((await readStand(trx, buurt, thema)).versie, versie, 'dit thema')
}

interface Asked {
  readonly stand: 'open' | 'gevraagd'
  readonly reden: string | null
  readonly door: string | null
  readonly gevraagd: Date | null
  readonly antwoord: null
  readonly beoordelaar: null
  readonly beoordeeld: null
}

async function keep(trx: BuurtplanTransaction, { buurt, thema, versie }: ThemaPlek, asked: Asked): Promise<void> {
  if (versie === 0) {
    await trx
      .insertInto('buurtplan.thema')
      .values({ buurt_id: buurt, thema, ...asked })
      .execute()
    return
  }
  await trx
    .updateTable('buurtplan.thema')
    .set(eb => ({ ...asked, versie: eb('versie', '+', 1) }))
    .where('buurt_id', '=', buurt)
    .where('thema', '=', thema)
    .execute()
}

async function countActiviteiten(trx: BuurtplanTransaction, buurt: string, thema: Thema): Promise<number> {
  const { aantal } = await trx
    .selectFrom('buurtplan.activiteit')
    .select(eb => eb.fn.countAll<string>().as('aantal'))
    .where('buurt_id', '=', buurt)
    .where('thema', '=', thema)
    .where('verwijderd', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
