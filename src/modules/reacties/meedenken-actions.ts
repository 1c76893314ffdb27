import { createHash } from 'node:crypto'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { linkGeheim } from './geheimen.ts'
import type { Meedenken, MeedenkenInhoud } from './meedenken-schema.ts'
import { makeQr } from './qr.ts'
import { log } from './reacties-log.ts'
import type { ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'

/** What a network shows of its plan to who has its link, and the link that works now. */
export async function findMeedenken(world: ReactiesWorld, actor: Actor, buurt: string): Promise<Meedenken> {
  requireMay(actor, 'buurtplan bijwerken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const row = await trx.selectFrom('reacties.meedenken').selectAll().where('buurt_id', '=', buurt).executeTakeFirst()
    const link = await trx
      .selectFrom('reacties.suggestielink')
      .select(['id', 'gemaakt', 'verloopt'])
      .where('buurt_id', '=', buurt)
      .where('ingetrokken', 'is', null)
      .executeTakeFirst()
    return {
      buurt: of,
      vraag: row?.vraag ?? '',
      themas: row?.themas ?? [],
      toon: row?.toon ?? [],
      telt: row?.telt ?? false,
      versie: row?.versie ?? 0,
      link: link ? describeLink(world, link) : null,
    }
  })
}

interface Link {
  readonly id: string
  readonly gemaakt: Date
  readonly verloopt: Date
}

function describeLink({ adres: home, master, clock }: ReactiesWorld, { id, gemaakt, verloopt }: Link): NonNullable<Meedenken['link']> {
  const adres = `${home}/meedenken/${linkGeheim(master, id)}`
  return { adres, gemaakt: gemaakt.toISOString(), verloopt: verloopt.toISOString(), verlopen: verloopt <= clock.now(), qr: makeQr(adres) }
}

/** Chooses what is shown. It holds at once, also for a link that was given away before. */
export async function keepMeedenken(
  world: ReactiesWorld,
  daad: Daad,
  op: { readonly buurt: string; readonly versie: number },
  inhoud: MeedenkenInhoud,
): Promise<void> {
  const { buurt } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const row = await trx.selectFrom('reacties.meedenken').select('versie').where('buurt_id', '=', buurt).forUpdate().executeTakeFirst()
    requireVersie(row?.versie ?? 0, op.versie, 'dit')
    const kept = { ...inhoud, themas: [...new Set(inhoud.themas)], toon: [...new Set(inhoud.toon)] }
    const done = await trx
      .insertInto('reacties.meedenken')
      .values({ buurt_id: buurt, ...kept })
      .onConflict(conflict =>
        conflict
          .column('buurt_id')
          .doUpdateSet({ ...kept, versie: op.versie + 1 })
          .where('reacties.meedenken.versie', '=', op.versie),
      )
      .executeTakeFirst()
    if (done.numInsertedOrUpdatedRows !== 1n) requireVersie(op.versie + 1, op.versie, 'dit')
    const { themas, toon, telt } = kept
    await log(world, trx, daad, { handeling: 'meedenken.gekozen', soort: 'U', buurt, inhoud: { themas, toon, telt } })
  })
}

/** Makes a new link; the one before does not work any more. Refuses before the network chose what is shown. */
export async function makeLink(world: ReactiesWorld, daad: Daad, buurt: string, dagen: number): Promise<{ readonly adres: string }> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  const id = crypto.randomUUID()
  const geheim = linkGeheim(world.master, id)
  const now = world.clock.now()
  await asVisitor(world.database, daad.actor, async trx => {
    const chosen = await trx.selectFrom('reacties.meedenken').select('versie').where('buurt_id', '=', buurt).forUpdate().executeTakeFirst()
    if (!chosen) {
      throw new Refusal('Kies eerst wat bewoners te zien krijgen. Daarna kunt u de link maken.', { code: 'meedenken-missing', status: 409 })
    }
    await endLinks(world, trx, buurt)
    await trx
      .insertInto('reacties.suggestielink')
      .values({
        buurt_id: buurt,
        id,
        geheim: createHash('sha256').update(geheim).digest(),
        door: daad.actor.persoon,
        gemaakt: now,
        verloopt: new Date(now.getTime() + dagen * 86_400_000),
      })
      .execute()
    await log(world, trx, daad, { handeling: 'suggestielink.gemaakt', soort: 'C', buurt, inhoud: { link: id, dagen } })
  })
  return { adres: `${world.adres}/meedenken/${geheim}` }
}

/** Ends the link that works now. Suggestions that came through it stay, and so do the codes by which they are followed. */
export async function withdrawLink(world: ReactiesWorld, daad: Daad, buurt: string): Promise<void> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const live = await trx
      .selectFrom('reacties.suggestielink')
      .select('id')
      .where('buurt_id', '=', buurt)
      .where('ingetrokken', 'is', null)
      .executeTakeFirst()
    if (!live) throw new Refusal('Er is geen link die werkt.', { code: 'nothing-to-do', status: 409 })
    await endLinks(world, trx, buurt)
    await log(world, trx, daad, { handeling: 'suggestielink.ingetrokken', soort: 'U', buurt })
  })
}

async function endLinks({ clock }: ReactiesWorld, trx: ReactiesTransaction, buurt: string): Promise<void> {
  await trx
    .updateTable('reacties.suggestielink')
    .set({ ingetrokken: clock.now() })
    .where('buurt_id', '=', buurt)
    .where('ingetrokken', 'is', null)
    .execute()
}
