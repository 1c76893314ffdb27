import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { afspraken } from '../indicatoren/afspraken.ts'
import type { Afspraak } from '../indicatoren/afspraken.ts'
import type { Laag } from '../indicatoren/indicator.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { holdMeetplan, readLagen, readMeetplan, readNamen } from './read-meetplan.ts'
import { nulperiodenVan } from './perioden.ts'
import type { LaagKeuze, Meetregel, RegelKeuze, RegelPlek } from './regel.ts'

/** A layer of an activity as somebody looked at it; version 0 when nobody chose anything yet. */
export interface LaagPlek {
  readonly buurt: string
  readonly activiteit: string
  readonly laag: Laag
  readonly versie: number
}

/** Chooses by which indicators a layer of an activity is measured, or says why it is not. */
export async function kiesLaag(
  world: MonitoringWorld,
  daad: Daad,
  op: LaagPlek,
  { indicatoren, reden }: Pick<LaagKeuze, 'indicatoren' | 'reden'>,
): Promise<void> {
  requireMay(daad.actor, 'meetplan bijwerken', { buurt: op.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdLaag(trx, op)
    if (indicatoren.length === 0 && reden.length < 3) {
      throw new Refusal('Kies minstens één indicator, of schrijf waarom u dit niet meet.', {
        code: 'laag-empty',
        place: { field: 'indicatoren' },
      })
    }
    const { buurt, activiteit, laag, versie } = op
    const chosen = { indicatoren: [...new Set(indicatoren)], reden, versie: versie + 1, door: daad.actor.persoon, op: world.clock.now() }
    await trx
      .insertInto('monitoring.laag')
      .values({ buurt_id: buurt, activiteit_id: activiteit, laag, ...chosen })
      .onConflict(oc => oc.columns(['buurt_id', 'activiteit_id', 'laag']).doUpdateSet(chosen))
      .execute()
    await log(world, trx, daad, { handeling: 'meetplan.gekozen', soort: 'U', buurt, inhoud: { activiteit, laag, versie: versie + 1 } })
  })
}

/** Lets a layer follow the plan again. */
export async function volgPlan(world: MonitoringWorld, daad: Daad, op: LaagPlek): Promise<void> {
  requireMay(daad.actor, 'meetplan bijwerken', { buurt: op.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdLaag(trx, op)
    const { buurt, activiteit, laag } = op
    await trx
      .deleteFrom('monitoring.laag')
      .where('buurt_id', '=', buurt)
      .where('activiteit_id', '=', activiteit)
      .where('laag', '=', laag)
      .execute()
    await log(world, trx, daad, { handeling: 'meetplan.gevolgd', soort: 'U', buurt, inhoud: { activiteit, laag } })
  })
}

async function holdLaag(trx: MonitoringTransaction, { buurt, activiteit, laag, versie }: LaagPlek): Promise<void> {
  await holdMeetplan(trx, buurt)
  const { activiteiten } = await readMeetplan(trx, buurt)
  if (!activiteiten.some(({ id }) => id === activiteit)) {
    throw new Refusal('Deze activiteit staat niet (meer) in het plan.', { code: 'unknown', status: 404 })
  }
  const kept = (await readLagen(trx, buurt)).find(each => each.activiteit === activiteit && each.laag === laag)
  requireVersie(kept?.versie ?? 0, versie, 'deze keuze')
}

/** Changes a line of the measuring plan: who delivers it, how often, from which baseline, towards what. Null follows the programme and the plan. */
export async function wijzigRegel(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, versie, ...plek }: RegelPlek & { readonly buurt: string; readonly versie: number },
  keuze: RegelKeuze,
): Promise<void> {
  requireMay(daad.actor, 'meetplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const regel = await requireRegel(trx, buurt, plek)
    requireVersie(regel.versie, versie, 'deze regel')
    await checkKeuze(trx, buurt, regel, keuze)
    const { bron, frequentie, eigenaar, persoon, nulperiode, doel } = keuze
    const values = {
      bron,
      frequentie,
      eigenaar,
      persoon_id: persoon,
      nulperiode,
      doel: doel === null ? null : JSON.stringify(doel),
      versie: versie + 1,
      door: daad.actor.persoon,
      op: world.clock.now(),
    }
    await trx
      .insertInto('monitoring.regel')
      .values({ buurt_id: buurt, indicator: plek.indicator, activiteit_id: plek.activiteit, ...values })
      .onConflict(oc => oc.columns(['buurt_id', 'indicator', 'activiteit_id']).doUpdateSet(values))
      .execute()
    await log(world, trx, daad, {
      handeling: 'meetplan.regel-gewijzigd',
      soort: 'U',
      buurt,
      betrokkenen: persoon === null ? [] : [persoon],
      inhoud: { ...plek, versie: versie + 1 },
    })
  })
}

/** A line of the measuring plan of a buurt, or a refusal when it is not in it. */
export async function requireRegel(trx: MonitoringTransaction, buurt: string, plek: RegelPlek): Promise<Meetregel> {
  const { regels } = await readMeetplan(trx, buurt)
  const found = regels.find(({ indicator, activiteit }) => indicator === plek.indicator && activiteit === plek.activiteit)
  if (found === undefined) throw new Refusal('Dit staat niet (meer) in het meetplan.', { code: 'unknown', status: 404 })
  return found
}

async function checkKeuze(trx: MonitoringTransaction, buurt: string, regel: Meetregel, keuze: RegelKeuze): Promise<void> {
  const { persoon, nulperiode, doel, frequentie } = keuze
  if (persoon !== null && !(await readNamen(trx, buurt)).has(persoon)) {
    throw new Refusal('Kies iemand uit het netwerk van deze buurt.', { code: 'persoon-unknown', place: { field: 'persoon' } })
  }
  const perioden = nulperiodenVan({ ...regel, frequentie: frequentie ?? regel.frequentie })
  if (nulperiode !== null && !perioden.some(({ id }) => id === nulperiode)) {
    throw new Refusal('Deze periode kan niet de nulmeting zijn. Kies een periode uit de lijst.', {
      code: 'nulperiode-unknown',
      place: { field: 'nulperiode' },
    })
  }
  if (doel?.soort === 'geen' && doel.reden.length < 3) {
    throw new Refusal('Schrijf waarom er geen doel is.', { code: 'doel-reden', place: { field: 'reden' } })
  }
}

/** Agrees for the whole programme on another source, frequency or owner. Buurten that chose nothing themselves follow. */
export async function wijzigAfspraak(
  world: MonitoringWorld,
  daad: Daad,
  { thema, laag, indicator, versie }: Pick<Afspraak, 'thema' | 'laag' | 'indicator'> & { readonly versie: number },
  { bron, frequentie, eigenaar }: Pick<Afspraak, 'bron' | 'frequentie' | 'eigenaar'>,
): Promise<void> {
  requireMay(daad.actor, 'meetafspraken bijwerken')
  if (!afspraken.some(each => each.thema === thema && each.laag === laag && each.indicator === indicator)) {
    throw new Refusal('Dit meet het programma niet in dit thema.', { code: 'unknown', status: 404 })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    const kept = await trx
      .selectFrom('monitoring.afspraak')
      .select('versie')
      .where('thema', '=', thema)
      .where('laag', '=', laag)
      .where('indicator', '=', indicator)
      .forUpdate()
      .executeTakeFirst()
    requireVersie(kept?.versie ?? 0, versie, 'deze afspraak')
    const values = { bron, frequentie, eigenaar, versie: versie + 1, door: daad.actor.persoon, op: world.clock.now() }
    await trx
      .insertInto('monitoring.afspraak')
      .values({ thema, laag, indicator, ...values })
      .onConflict(oc => oc.columns(['thema', 'laag', 'indicator']).doUpdateSet(values))
      .execute()
    await log(world, trx, daad, {
      handeling: 'meetplan.afspraak-gewijzigd',
      soort: 'U',
      inhoud: { thema, laag, indicator, versie: versie + 1 },
    })
  })
}
