import { createHash, timingSafeEqual } from 'node:crypto'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim } from './geheim.ts'
import { pogingGeldigMs } from './sessie.ts'
import type { IdentityTables } from './tables.ts'
import type { IdentityWorld } from './world.ts'

type Soort = IdentityTables['identity.uitdaging']['soort']

/** What a question to a passkey is for. What it is about is in the question itself, so that the answer is worth nothing for anything else. */
export interface UitdagingVoor {
  readonly soort: Soort
  /** Session, action and content, as far as there are any. */
  readonly over: readonly string[]
  /** Secret of the browser that is asked. */
  readonly browser: string
}

const randomBytes = 32

function hashOf({ soort, over }: Pick<UitdagingVoor, 'soort' | 'over'>): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([soort, ...over]))
    .digest()
}

/** A question that nobody can foresee, which ends in the hash of what it is about. It replaces the one that this browser had open. */
export async function keepUitdaging(world: IdentityWorld, voor: UitdagingVoor): Promise<Uint8Array<ArrayBuffer>> {
  const question = Buffer.concat([world.random.bytes(randomBytes), hashOf(voor)])
  const browser = hashGeheim(voor.browser)
  const open = {
    soort: voor.soort,
    uitdaging: question.toString('base64url'),
    verloopt: new Date(world.clock.now().getTime() + pogingGeldigMs),
  }
  await asVisitor(world.database, null, async trx => {
    await show(trx, { browser })
    await trx
      .insertInto('identity.uitdaging')
      .values({ browser, ...open })
      .onConflict(conflict => conflict.column('browser').doUpdateSet(open))
      .execute()
  })
  return new Uint8Array(question)
}

/**
 * Takes the open question of a browser, so that it is answered once: also an answer that turns out wrong uses it up. Refuses when there is none, when
 * it took too long, or when it was about something else.
 */
export async function takeUitdaging(
  world: IdentityWorld,
  voor: Omit<UitdagingVoor, 'browser'> & { readonly browser: string | undefined },
): Promise<string> {
  const browser = hashGeheim(voor.browser ?? '')
  const taken = await asVisitor(world.database, null, async trx => {
    await show(trx, { browser })
    return await trx.deleteFrom('identity.uitdaging').where('browser', '=', browser).returningAll().executeTakeFirst()
  })
  const isAbout = taken && timingSafeEqual(Buffer.from(taken.uitdaging, 'base64url').subarray(randomBytes), hashOf(voor))
  if (taken && isAbout && taken.soort === voor.soort && taken.verloopt > world.clock.now()) return taken.uitdaging
  throw new Refusal('Dit duurde te lang, of het is al gebruikt. Probeer het opnieuw.', { code: 'challenge-gone', status: 409 })
}
