import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { writeLog } from '../../../platform/audit/write-log.ts'
import type { LogLine } from '../../../platform/audit/write-log.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import type { ImpactTransaction, ImpactWorld, Paneelherkomst } from '../tables.ts'
import { hashPlan, requirePlan } from './analyseplan.ts'
import type { Analyseplan } from './analyseplan.ts'
import { leesPaneel } from './lees-paneel.ts'
import { askAnalyse } from './reken-analyse.ts'
import { readVrijgegevenPaneel } from './read-vrij-paneel.ts'
import { kiesGroep } from '../publicatie/kies-groep.ts'
import { leesPublicatie } from '../publicatie/lees-publicatie.ts'
import type { Herkomst } from '../publicatie/publicatie.ts'
import { readDeelnemers } from '../publicatie/deelnemers.ts'
import { requireDosis, requireUitkomst } from './uitkomsten.ts'

/** Begins an analysis with a plan that can still change. Answers its id. */
export async function draftPlan(world: ImpactWorld, daad: Daad, plan: Analyseplan): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'analyse uitvoeren')
  requireSound(plan)
  return await asVisitor(world.database, daad.actor, async trx => {
    const { analyse_id: id } = await trx
      .insertInto('impact.plan')
      .values({ inhoud: JSON.stringify(plan), door: daad.actor.persoon, gemaakt: world.clock.now() })
      .returning('analyse_id')
      .executeTakeFirstOrThrow()
    await log(world, trx, daad, { handeling: 'analyseplan.gemaakt', soort: 'C', inhoud: { analyse: id, nummer: 1 } })
    return { id }
  })
}

/** Changes a plan that is not locked. */
export async function changePlan(
  world: ImpactWorld,
  daad: Daad,
  { id, versie }: { readonly id: string; readonly versie: number },
  plan: Analyseplan,
): Promise<void> {
  requireMay(daad.actor, 'analyse uitvoeren')
  requireSound(plan)
  await asVisitor(world.database, daad.actor, async trx => {
    await holdPlan(trx, id)
    const now = await requireNewest(trx, id)
    requireConcept(now)
    requireVersie(now.versie, versie, 'dit plan')
    await trx
      .updateTable('impact.plan')
      .set({ inhoud: JSON.stringify(plan), versie: versie + 1 })
      .where('analyse_id', '=', id)
      .where('nummer', '=', now.nummer)
      .execute()
    await log(world, trx, daad, { handeling: 'analyseplan.gewijzigd', soort: 'U', inhoud: { analyse: id, nummer: now.nummer } })
  })
}

/** Locks a plan: from here on it is what was agreed, with a hash and a date. */
export async function lockPlan(world: ImpactWorld, daad: Daad, id: string, versie: number): Promise<{ readonly hash: string }> {
  requireMay(daad.actor, 'analyse uitvoeren')
  return await asVisitor(world.database, daad.actor, async trx => {
    await holdPlan(trx, id)
    const now = await requireNewest(trx, id)
    requireConcept(now)
    requireVersie(now.versie, versie, 'dit plan')
    const inhoud = await freezePlan(world, trx, now.inhoud)
    const hash = hashPlan(id, now.nummer, inhoud)
    await trx
      .updateTable('impact.plan')
      .set({ inhoud: JSON.stringify(inhoud), staat: 'vast', hash, vast_door: daad.actor.persoon, vast: world.clock.now() })
      .where('analyse_id', '=', id)
      .where('nummer', '=', now.nummer)
      .execute()
    await log(world, trx, daad, { handeling: 'analyseplan.vastgelegd', soort: 'U', inhoud: { analyse: id, nummer: now.nummer, hash } })
    return { hash }
  })
}

/** A new plan that begins as the locked one. When figures were opened, the database marks it as exploratory. */
export async function renewPlan(world: ImpactWorld, daad: Daad, id: string): Promise<{ readonly nummer: number }> {
  requireMay(daad.actor, 'analyse uitvoeren')
  return await asVisitor(world.database, daad.actor, async trx => {
    const now = await requireNewest(trx, id)
    if (now.staat !== 'vast') {
      throw new Refusal('Dit plan staat nog niet vast. U kunt het gewoon wijzigen.', { code: 'plan-nog-open', status: 409 })
    }
    const nummer = now.nummer + 1
    await trx
      .insertInto('impact.plan')
      .values({
        analyse_id: id,
        nummer,
        inhoud: JSON.stringify({ ...now.inhoud, groep: undefined }),
        door: daad.actor.persoon,
        gemaakt: world.clock.now(),
      })
      .execute()
    await log(world, trx, daad, { handeling: 'analyseplan.gemaakt', soort: 'C', inhoud: { analyse: id, nummer } })
    return { nummer }
  })
}

/** Opens the figures of a file for a locked plan, once: an act that is kept. What cannot be read leaves everything closed. */
export async function openPaneel(
  world: ImpactWorld,
  daad: Daad,
  id: string,
  { csv, bron }: { readonly csv: string; readonly bron: string },
): Promise<void> {
  await openCijfers(world, daad, id, async () => ({ csv, bron, uit: 'bestand' }))
}

/** Opens what was released in this installation, of its buurten and of the areas to compare with, in the same way. */
export async function openVrijgave(world: ImpactWorld, daad: Daad, id: string): Promise<void> {
  await openCijfers(world, daad, id, async (trx, plan) => ({ ...(await readVrijgegevenPaneel(trx, plan)), uit: 'vrijgave' }))
}

/** Opens what offices published of the outcome, of exactly the areas that the plan names. */
export async function openPublicatie(world: ImpactWorld, daad: Daad, id: string): Promise<void> {
  await openCijfers(world, daad, id, async (_, plan) => ({ ...leesPublicatie(world.source.current(), plan), uit: 'publicatie' }))
}

/** Whom is compared with whom goes into the plan, and so into its hash, before anything of the outcome after the start is read. */
async function freezePlan({ source, vormen }: ImpactWorld, trx: ImpactTransaction, plan: Analyseplan): Promise<Analyseplan> {
  const { publicatie } = plan
  if (publicatie == null) return plan
  const bron = { statistiek: source.current(), vormen }
  return { ...plan, groep: await kiesGroep(bron, { ...plan, publicatie }, await readDeelnemers(trx)) }
}

interface Cijfers {
  readonly csv: string
  readonly bron: string
  readonly uit: Paneelherkomst
  readonly herkomst?: Herkomst
}

async function openCijfers(
  world: ImpactWorld,
  daad: Daad,
  id: string,
  find: (trx: ImpactTransaction, plan: Analyseplan) => Promise<Cijfers>,
): Promise<void> {
  requireMay(daad.actor, 'analyse uitvoeren')
  await asVisitor(world.database, daad.actor, async trx => {
    const now = await requireNewest(trx, id)
    if (now.staat !== 'vast') {
      throw new Refusal('Leg het plan eerst vast. Daarna kunt u de cijfers openen.', { code: 'plan-niet-vast', status: 409 })
    }
    const opened = await trx
      .selectFrom('impact.paneel')
      .select('nummer')
      .where('analyse_id', '=', id)
      .where('nummer', '=', now.nummer)
      .executeTakeFirst()
    if (opened) throw new Refusal('De cijfers van dit plan zijn al geopend.', { code: 'paneel-al-open', status: 409 })
    const { csv, bron, uit, herkomst } = await find(trx, now.inhoud)
    requireBron(now.inhoud, uit)
    leesPaneel(csv, now.inhoud)
    const sha256 = createHash('sha256').update(csv).digest('hex')
    await trx
      .insertInto('impact.paneel')
      .values({
        analyse_id: id,
        nummer: now.nummer,
        csv,
        sha256,
        bron,
        uit,
        herkomst: herkomst === undefined ? null : JSON.stringify(herkomst),
        geopend_door: daad.actor.persoon,
        geopend: world.clock.now(),
      })
      .execute()
    await askAnalyse(world, trx, { analyse: id, nummer: now.nummer })
    await log(world, trx, daad, {
      handeling: 'analyse.cijfers-geopend',
      soort: 'E',
      inhoud: { analyse: id, nummer: now.nummer, sha256, uit },
    })
  })
}

/** A plan says where its figures come from: choosing that afterwards would be choosing the outcome. */
function requireBron({ publicatie }: Analyseplan, uit: Paneelherkomst): void {
  if ((publicatie == null) === (uit !== 'publicatie')) return
  throw new Refusal('In dit plan staat dat de cijfers gepubliceerde cijfers zijn. Open die, of maak een nieuw plan.', {
    code: 'paneel-andere-bron',
    status: 409,
  })
}

function requireSound(plan: Analyseplan): void {
  requirePlan(plan)
  requireUitkomst(plan.uitkomst)
  if (plan.dosis != null) requireDosis(plan.dosis)
}

async function requireNewest(trx: ImpactTransaction, id: string) {
  const found = await trx
    .selectFrom('impact.plan')
    .select(['nummer', 'versie', 'staat', 'inhoud'])
    .where('analyse_id', '=', id)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found) return found
  throw new Refusal('Deze analyse is er niet. Kijk in de lijst van analyses.', { code: 'unknown', status: 404 })
}

/** Held while a plan is changed or locked, with a number of its own per analysis. */
const oneAtATime = 7_302_058

/** Whoever changes or locks a plan waits for who was first, and then sees what that one did. */
async function holdPlan(trx: ImpactTransaction, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${oneAtATime}, hashtext(${id}))`.execute(trx)
}

function requireConcept({ staat }: { readonly staat: 'concept' | 'vast' }): void {
  if (staat === 'concept') return
  throw new Refusal('Dit plan staat vast en verandert niet meer. Maak een nieuw plan als u iets anders wilt.', {
    code: 'plan-vast',
    status: 409,
  })
}

async function log(
  { clock, master }: ImpactWorld,
  trx: ImpactTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'impact' }, { clock, master, spoor })
}
