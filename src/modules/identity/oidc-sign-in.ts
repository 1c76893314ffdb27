import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim, makeGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import type { OidcPersoon } from './openid.ts'
import { pogingGeldigMs } from './sessie.ts'
import { openSessie, renewSessie } from './sessions.ts'
import { safeDoel, triesPerAddress } from './sign-in.ts'
import { grantStepUp, requireStepUp } from './step-up.ts'
import type { IdentityTables, IdentityTransaction } from './tables.ts'
import type { Confirmed } from './use-passkey.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

/** What somebody goes to a provider for: to sign in, to link the account there to who they are here, or to confirm one action. */
export type OidcVraag =
  | { readonly soort: 'inloggen'; readonly doel?: string }
  | { readonly soort: 'koppelen'; readonly doel?: string }
  | ({ readonly soort: 'bevestigen'; readonly doel?: string } & Confirmed)

type Poging = IdentityTables['identity.oidc_poging']

/** Begins a trip to a provider for one browser. Linking an account asks for a proof as adding a passkey does. Returns where the browser has to go. */
export async function beginOidc(
  world: IdentityWorld,
  actor: Actor | null,
  { aanbieder, vraag, browser }: { readonly aanbieder: string; readonly vraag: OidcVraag; readonly browser: Geheim },
  bezoek: Bezoek,
): Promise<string> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  const sessie = vraag.soort === 'inloggen' ? null : requireSessie(actor)
  const trip = { staat: secret(world), eenmalig: secret(world), bewijs: secret(world) }
  const naar = await world.openId.begin(aanbieder, trip, vraag.soort === 'bevestigen' ? 'bevestigen' : 'inloggen')
  const poging = {
    aanbieder,
    ...trip,
    doel: safeDoel(vraag.doel),
    verloopt: new Date(world.clock.now().getTime() + pogingGeldigMs),
    soort: vraag.soort,
    sessie_id: sessie,
    handeling: vraag.soort === 'bevestigen' ? vraag.handeling : null,
    inhoud: vraag.soort === 'bevestigen' ? Buffer.from(vraag.inhoud, 'hex') : null,
  }
  await asVisitor(world.database, actor, async trx => {
    await show(trx, { browser: browser.hash })
    if (actor !== null && vraag.soort === 'koppelen') {
      await requireStepUp(trx, world, actor, { handeling: 'aanbieder.koppelen', inhoud: { aanbieder } })
    }
    await trx
      .insertInto('identity.oidc_poging')
      .values({ browser: browser.hash, ...poging })
      .onConflict(conflict => conflict.column('browser').doUpdateSet(poging))
      .execute()
  })
  return naar.href
}

function secret({ random }: Pick<IdentityWorld, 'random'>): string {
  return makeGeheim(random).tekst
}

function requireSessie(actor: Actor | null): string {
  if (actor !== null) return actor.sessie
  throw new Refusal('Log eerst in. Daarna kunt u verder waar u was.', { code: 'sign-in-first', status: 401 })
}

export interface OidcKlaar {
  readonly doel: string
  /** The secret of a new session, or the new secret of this one. */
  readonly geheim: Geheim | null
}

interface Terug {
  readonly aanbieder: string
  /** What stands behind the question mark. */
  readonly zoek: string
  readonly browser: string | undefined
}

/** Ends the trip: once, in the browser that began it, for what it began for. What a provider says that does not hold is kept in the log. */
export async function finishOidc(world: IdentityWorld, actor: Actor | null, terug: Terug, bezoek: Bezoek): Promise<OidcKlaar> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  const poging = await takePoging(world, terug)
  const begonnen = new Date(poging.verloopt.getTime() - pogingGeldigMs)
  const niveau = poging.soort === 'bevestigen' ? 'bevestigen' : 'inloggen'
  const back = { ...poging, zoek: terug.zoek, niveau, begonnen } as const
  const wie = await world.openId.finish(terug.aanbieder, back).catch(async (error: unknown) => {
    await logRefused(world, terug.aanbieder, error, bezoek.spoor)
    throw error
  })
  switch (poging.soort) {
    case 'inloggen':
      return { doel: poging.doel, geheim: await signIn(world, wie, terug.aanbieder, bezoek) }
    case 'koppelen':
      await link(world, requireSame(actor, poging), wie, bezoek.spoor)
      return { doel: poging.doel, geheim: null }
    case 'bevestigen':
      return { doel: poging.doel, geheim: await confirm(world, requireSame(actor, poging), poging, wie) }
  }
}

async function takePoging(world: IdentityWorld, { aanbieder, browser }: Terug): Promise<Poging> {
  const hash = hashGeheim(browser ?? '')
  const taken = await asVisitor(world.database, null, async trx => {
    await show(trx, { browser: hash })
    return await trx.deleteFrom('identity.oidc_poging').where('browser', '=', hash).returningAll().executeTakeFirst()
  })
  if (taken && taken.aanbieder === aanbieder && taken.verloopt > world.clock.now()) return taken
  throw new Refusal('Dit duurde te lang, of het begon in een andere browser. Begin hieronder opnieuw.', {
    code: 'poging-gone',
    status: 409,
  })
}

/** Linking and confirming end in the session in which they began. */
function requireSame(actor: Actor | null, { sessie_id }: Pick<Poging, 'sessie_id'>): Actor {
  if (actor !== null && actor.sessie === sessie_id) return actor
  throw new Refusal('U bent intussen uitgelogd. Log in en begin opnieuw.', { code: 'sign-in-first', status: 401 })
}

async function logRefused(world: IdentityWorld, aanbieder: string, error: unknown, spoor: string): Promise<void> {
  const code = error instanceof Refusal ? error.code : 'bug'
  const cause = error instanceof Refusal && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : null
  const line = {
    handeling: 'oidc.geweigerd',
    soort: 'E',
    uitkomst: 'geweigerd',
    verwerking: 'toegang',
    inhoud: { aanbieder, code, cause },
  } as const
  await asVisitor(world.database, null, trx => writeLog(trx, null, line, { ...world, spoor }))
}

/** Who is known under this subject of this issuer; never by a mail address, which can change hands. */
async function findLinked(trx: IdentityTransaction, { uitgever, onderwerp }: OidcPersoon): Promise<string | null> {
  await show(trx, { onderwerp })
  const found = await trx
    .selectFrom('identity.oidc_identiteit')
    .select('persoon_id')
    .where('uitgever', '=', uitgever)
    .where('onderwerp', '=', onderwerp)
    .executeTakeFirst()
  return found?.persoon_id ?? null
}

async function signIn(world: IdentityWorld, wie: OidcPersoon, aanbieder: string, bezoek: Bezoek): Promise<Geheim> {
  return await asVisitor(world.database, null, async trx => {
    const persoon = await findLinked(trx, wie)
    if (persoon !== null) {
      const { acr } = wie
      return await openSessie(trx, world, { persoon, manier: 'oidc', aanbieder, ...(acr === null ? {} : { acr }) }, bezoek)
    }
    throw new Refusal('Wij kennen dit account nog niet. Log eerst in met uw mail, en koppel het op de bladzijde over uw toegang.', {
      code: 'oidc-unknown',
      status: 403,
    })
  })
}

async function link(world: IdentityWorld, actor: Actor, wie: OidcPersoon, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const persoon = await findLinked(trx, wie)
    if (persoon === actor.persoon) return
    if (persoon !== null) {
      throw new Refusal('Dit account is al gekoppeld aan iemand anders. Log in met uw mail.', { code: 'oidc-taken', status: 409 })
    }
    const { uitgever, onderwerp } = wie
    await trx
      .insertInto('identity.oidc_identiteit')
      .values({ uitgever, onderwerp, persoon_id: actor.persoon, aangemaakt: world.clock.now() })
      .execute()
    await logLink(trx, world, actor, { handeling: 'oidc.gekoppeld', soort: 'C', uitgever, spoor })
  })
}

async function confirm(world: IdentityWorld, actor: Actor, { handeling, inhoud }: Poging, wie: OidcPersoon): Promise<Geheim> {
  return await asVisitor(world.database, actor, async trx => {
    if (handeling === null || inhoud === null || (await findLinked(trx, wie)) !== actor.persoon) {
      throw new Refusal('Dit is een ander account dan dat van u. Bevestig op een andere manier.', { code: 'oidc-other', status: 403 })
    }
    await grantStepUp(trx, world, { sessie: actor.sessie, handeling, inhoud, manier: 'oidc' })
    return await renewSessie(trx, world, actor)
  })
}

/** Ends that somebody can sign in with their account at a provider. What is not linked stays so. */
export async function unlinkOidc(world: IdentityWorld, actor: Actor, uitgever: string, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const removed = await trx
      .deleteFrom('identity.oidc_identiteit')
      .where('uitgever', '=', uitgever)
      .where('persoon_id', '=', actor.persoon)
      .executeTakeFirst()
    if (removed.numDeletedRows > 0n) await logLink(trx, world, actor, { handeling: 'oidc.ontkoppeld', soort: 'D', uitgever, spoor })
  })
}

interface LinkLine {
  readonly handeling: string
  readonly soort: 'C' | 'D'
  readonly uitgever: string
  readonly spoor: string
}

async function logLink(
  trx: IdentityTransaction,
  world: IdentityWorld,
  actor: Actor,
  { handeling, soort, uitgever, spoor }: LinkLine,
): Promise<void> {
  const line = { handeling, soort, verwerking: 'toegang', betrokkenen: [actor.persoon], inhoud: { uitgever } } as const
  await writeLog(trx, actor, line, { ...world, spoor })
}
