import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Json } from '../../platform/audit/write-log.ts'
import { canonicalJson } from '../../canonical-json.ts'
import { Refusal } from '../../refusal.ts'
import type { ToConfirm } from '../../refusal.ts'
import { bevestigingGeldigMs, bewijsGeldigMs } from './sessie.ts'
import type { IdentityTables, IdentityTransaction } from './tables.ts'
import type { IdentityWorld } from './world.ts'

/** An action, and everything about it that may not change between confirming and doing. */
export interface StepUp {
  /** `rol.geven`, `plan.ondertekenen`: what the page that asks for it names in words. */
  readonly handeling: string
  readonly inhoud: Json
}

/** SHA-256 over action and content in the one canonical form of JSON (RFC 8785). */
export function hashStepUp({ handeling, inhoud }: StepUp): Buffer {
  return createHash('sha256')
    .update(canonicalJson([handeling, inhoud]))
    .digest()
}

/** Whether somebody proved who they are so recently that nothing has to be asked. */
function isFresh({ bewezen }: Pick<Actor, 'bewezen'>, now: Date): boolean {
  return now.getTime() - bewezen.getTime() <= bewijsGeldigMs
}

/** Who looks around in a demo is nobody, with nothing to prove: a made-up person, in a set-up where no administrator really exists. */
async function isLookingAround(
  trx: IdentityTransaction,
  { isDemo = false }: Pick<IdentityWorld, 'isDemo'>,
  actor: Actor,
): Promise<boolean> {
  if (!isDemo) return false
  const { rows } = await sql<{ is_demo: boolean }>`
    select not identity.has_real_beheerder() and exists (
      select from identity.sessie as s join identity.persoon as p on p.id = s.persoon_id
       where s.id = ${actor.sessie} and s.persoon_id = ${actor.persoon} and s.manier = 'demo' and p.verzonnen
    ) as is_demo`.execute(trx)
  return rows[0]?.is_demo === true
}

/**
 * Refuses unless the actor signed in within the last five minutes, or has confirmed exactly this action on exactly this content; then the confirmation
 * is used up, in the same transaction as the action. The refusal names what to confirm, so that a page can ask for it. Answers how it was proved: `vers` when
 * signing in was proof enough.
 */
export async function requireStepUp(
  trx: IdentityTransaction,
  world: Pick<IdentityWorld, 'clock' | 'isDemo'>,
  actor: Actor,
  step: StepUp,
): Promise<{ readonly manier: IdentityTables['identity.bevestiging']['manier'] }> {
  const now = world.clock.now()
  const inhoud = hashStepUp(step)
  const key = { sessie_id: actor.sessie, handeling: step.handeling, inhoud }
  if (isFresh(actor, now) || (await isLookingAround(trx, world, actor))) {
    const used = { manier: 'vers', verleend: now, verloopt: now, gebruikt: now } as const
    await trx
      .insertInto('identity.bevestiging')
      .values({ ...key, ...used })
      .onConflict(conflict => conflict.columns(['sessie_id', 'handeling', 'inhoud']).doUpdateSet(used))
      .execute()
    return { manier: 'vers' }
  }
  const found = await trx
    .updateTable('identity.bevestiging')
    .set({ gebruikt: now })
    .where('sessie_id', '=', key.sessie_id)
    .where('handeling', '=', key.handeling)
    .where('inhoud', '=', inhoud)
    .where('gebruikt', 'is', null)
    .where('verloopt', '>', now)
    .returning('manier')
    .executeTakeFirst()
  if (!found) throw askFirst({ handeling: step.handeling, inhoud: inhoud.toString('hex') })
  return found
}

/** The same, before the action has all it needs: refuses who would be refused, and uses nothing up. */
export async function requireStepUpLater(
  trx: IdentityTransaction,
  world: Pick<IdentityWorld, 'clock' | 'isDemo'>,
  actor: Actor,
  step: StepUp,
): Promise<void> {
  const now = world.clock.now()
  if (isFresh(actor, now) || (await isLookingAround(trx, world, actor))) return
  const inhoud = hashStepUp(step)
  const found = await trx
    .selectFrom('identity.bevestiging')
    .select('sessie_id')
    .where('sessie_id', '=', actor.sessie)
    .where('handeling', '=', step.handeling)
    .where('inhoud', '=', inhoud)
    .where('gebruikt', 'is', null)
    .where('verloopt', '>', now)
    .executeTakeFirst()
  if (!found) throw askFirst({ handeling: step.handeling, inhoud: inhoud.toString('hex') })
}

function askFirst(confirm: ToConfirm): Refusal {
  return new Refusal('Bevestig eerst dat u het bent.', { code: 'confirm-first', status: 403, confirm })
}

/** Keeps that somebody confirmed this; it waits a few minutes to be used, once, in this session. */
export async function grantStepUp(
  trx: IdentityTransaction,
  world: Pick<IdentityWorld, 'clock'>,
  granted: {
    readonly sessie: string
    readonly handeling: string
    readonly inhoud: Buffer
    readonly manier: 'passkey' | 'maillink' | 'oidc'
  },
): Promise<void> {
  const now = world.clock.now()
  const { sessie, handeling, inhoud, manier } = granted
  const waiting = { manier, verleend: now, verloopt: new Date(now.getTime() + bevestigingGeldigMs), gebruikt: null }
  await trx
    .insertInto('identity.bevestiging')
    .values({ sessie_id: sessie, handeling, inhoud, ...waiting })
    .onConflict(conflict => conflict.columns(['sessie_id', 'handeling', 'inhoud']).doUpdateSet(waiting))
    .execute()
}
