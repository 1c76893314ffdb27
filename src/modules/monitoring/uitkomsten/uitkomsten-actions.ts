import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { today } from '../../programma/index.ts'
import { holdMeetplan, readMeetplan } from '../meetplan/read-meetplan.ts'
import type { RegelPlek } from '../meetplan/regel.ts'
import { readMetingen } from '../metingen/read-metingen.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { maakReeksen } from './reeks.ts'

/** What happened on a day, to stand beside the figures. */
export interface Aantekening {
  readonly dag: string
  readonly tekst: string
}

/** Notes what happened in a buurt. */
export async function tekenAan(world: MonitoringWorld, daad: Daad, buurt: string, { dag, tekst }: Aantekening): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  if (dag > today(world.clock)) {
    throw new Refusal('Deze dag moet nog komen. Kies vandaag of een eerdere dag.', { code: 'dag-later', place: { field: 'dag' } })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    await addAantekening(trx, { world, daad, buurt, dag, tekst })
    await log(world, trx, daad, { handeling: 'aantekening.gemaakt', soort: 'C', buurt, inhoud: { dag } })
  })
}

async function addAantekening(
  trx: MonitoringTransaction,
  { world, daad, buurt, dag, tekst }: Aantekening & { readonly world: MonitoringWorld; readonly daad: Daad; readonly buurt: string },
): Promise<void> {
  await trx
    .insertInto('monitoring.aantekening')
    .values({ buurt_id: buurt, id: crypto.randomUUID(), dag, tekst, door: daad.actor.persoon, op: world.clock.now() })
    .execute()
}

/** Takes a note away. */
export async function haalAantekeningWeg(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, id }: { readonly buurt: string; readonly id: string },
): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const gone = await trx.deleteFrom('monitoring.aantekening').where('buurt_id', '=', buurt).where('id', '=', id).executeTakeFirst()
    if (gone.numDeletedRows === 0n) throw new Refusal('Deze aantekening is er niet (meer).', { code: 'unknown', status: 404 })
    await log(world, trx, daad, { handeling: 'aantekening.weggehaald', soort: 'D', buurt, inhoud: { aantekening: id } })
  })
}

/** Lets the limits of a series begin anew from a period, or takes that back; why is noted beside the figures. */
export async function herzet(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, ...plek }: RegelPlek & { readonly buurt: string },
  { periode, isAan, reden }: { readonly periode: string; readonly isAan: boolean; readonly reden: string },
): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const reeksen = maakReeksen(await readMeetplan(trx, buurt), await readMetingen(trx, buurt), new Map())
    const reeks = reeksen.find(each => each.indicator === plek.indicator && each.activiteit === plek.activiteit)
    if (reeks === undefined || !reeks.punten.slice(1).some(punt => punt.periode === periode)) {
      throw new Refusal('Vanaf deze periode kunnen de grenzen niet opnieuw beginnen. Kies een periode uit de reeks.', {
        code: 'herzet-unknown',
        place: { field: 'periode' },
      })
    }
    await writeHerzet(trx, { world, daad, buurt, plek, periode, isAan })
    await addAantekening(trx, { world, daad, buurt, dag: today(world.clock), tekst: reden })
    await log(world, trx, daad, { handeling: 'grenzen.herzet', soort: 'U', buurt, inhoud: { ...plek, periode, aan: isAan } })
  })
}

interface Herzet {
  readonly world: MonitoringWorld
  readonly daad: Daad
  readonly buurt: string
  readonly plek: RegelPlek
  readonly periode: string
  readonly isAan: boolean
}

async function writeHerzet(trx: MonitoringTransaction, { world, daad, buurt, plek, periode, isAan }: Herzet): Promise<void> {
  const { indicator, activiteit } = plek
  const kept = await trx
    .selectFrom('monitoring.regel')
    .select(['herzet', 'versie'])
    .where('buurt_id', '=', buurt)
    .where('indicator', '=', indicator)
    .where('activiteit_id', activiteit === null ? 'is' : '=', activiteit)
    .executeTakeFirst()
  const others = (kept?.herzet ?? []).filter(each => each !== periode)
  const values = {
    herzet: isAan ? [...others, periode].toSorted() : others,
    versie: (kept?.versie ?? 0) + 1,
    door: daad.actor.persoon,
    op: world.clock.now(),
  }
  await trx
    .insertInto('monitoring.regel')
    .values({ buurt_id: buurt, indicator, activiteit_id: activiteit, ...values })
    .onConflict(oc => oc.columns(['buurt_id', 'indicator', 'activiteit_id']).doUpdateSet(values))
    .execute()
}
