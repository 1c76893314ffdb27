import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
  VerifiedAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import type { Geheim } from './geheim.ts'
import { passkeySite, refusePasskey, userHandleOf } from './passkeys.ts'
import { openSessie, renewSessie } from './sessions.ts'
import { safeDoel, triesPerAddress } from './sign-in.ts'
import type { BegonnenSessie } from './sign-in.ts'
import { grantStepUp } from './step-up.ts'
import type { IdentityTransaction } from './tables.ts'
import { keepUitdaging, takeUitdaging } from './uitdaging.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

const questionsPerAddress = { naam: 'uitdaging-adres', keer: 120, perMinuten: 15 }

/** What the browser needs to let somebody sign in: it finds the key by itself, so nobody says who they are. */
export async function askToSignIn(
  world: IdentityWorld,
  browser: string,
  { vanaf }: Bezoek,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  await requireTempo(world.database, world.clock, questionsPerAddress, vanaf)
  const challenge = await keepUitdaging(world, { soort: 'inloggen', over: [], browser })
  return await generateAuthenticationOptions({ rpID: passkeySite(world).rpID, challenge, userVerification: 'required' })
}

interface Answered {
  readonly antwoord: AuthenticationResponseJSON
  readonly browser: string | undefined
}

/** Signs in whoever holds a key that we know and that answers the question of this browser. */
export async function signInWithPasskey(
  world: IdentityWorld,
  input: Answered & { readonly doel?: string },
  bezoek: Bezoek,
): Promise<BegonnenSessie> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  const uitdaging = await takeUitdaging(world, { soort: 'inloggen', over: [], browser: input.browser })
  const geheim = await asVisitor(world.database, null, async trx => {
    const persoon = await usePasskey(trx, world, { antwoord: input.antwoord, uitdaging }, bezoek.spoor)
    return persoon === null ? null : await openSessie(trx, world, { persoon, manier: 'passkey' }, bezoek)
  })
  if (geheim === null) throw refuseCopied()
  return { geheim, doel: safeDoel(input.doel) }
}

/** What somebody confirms: an action and the hash of its content, in hexadecimals. */
export interface Confirmed {
  readonly handeling: string
  readonly inhoud: string
}

function confirming(actor: Actor, { handeling, inhoud }: Confirmed) {
  return { soort: 'bevestigen', over: [actor.sessie, handeling, inhoud] } as const
}

/** What the browser needs to let somebody confirm with a key of theirs: the question ends in the hash of what they confirm. */
export async function askToConfirm(
  world: IdentityWorld,
  actor: Actor,
  confirmed: Confirmed,
  browser: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const keys = await asVisitor(world.database, actor, trx =>
    trx.selectFrom('identity.passkey').select(['id', 'vervoer']).where('persoon_id', '=', actor.persoon).execute(),
  )
  if (keys.length === 0) {
    throw new Refusal('U hebt nog geen passkey. Bevestig met een link in uw mail.', { code: 'passkey-none', status: 409 })
  }
  return await generateAuthenticationOptions({
    rpID: passkeySite(world).rpID,
    challenge: await keepUitdaging(world, { ...confirming(actor, confirmed), browser }),
    userVerification: 'required',
    allowCredentials: keys.map(({ id, vervoer }) => ({ id, transports: vervoer })),
  })
}

/** Keeps that somebody confirmed one action with a key of their own. The session gets a new secret. */
export async function confirmWithPasskey(
  world: IdentityWorld,
  actor: Actor,
  { handeling, inhoud, antwoord, browser }: Confirmed & Answered,
  spoor: string,
): Promise<Geheim> {
  const uitdaging = await takeUitdaging(world, { ...confirming(actor, { handeling, inhoud }), browser })
  const geheim = await asVisitor(world.database, actor, async trx => {
    const persoon = await usePasskey(trx, world, { antwoord, uitdaging }, spoor)
    if (persoon === null) return null
    if (persoon !== actor.persoon) throw refusePasskey(null)
    await grantStepUp(trx, world, { sessie: actor.sessie, handeling, inhoud: Buffer.from(inhoud, 'hex'), manier: 'passkey' })
    return await renewSessie(trx, world, actor)
  })
  if (geheim === null) throw refuseCopied()
  return geheim
}

/**
 * Whose key answered, after every check. Null when its counter did not move on: then there is a copy of the key somewhere, which the log keeps, and the
 * answer counts for nothing.
 */
async function usePasskey(
  trx: IdentityTransaction,
  world: IdentityWorld,
  { antwoord, uitdaging }: { readonly antwoord: AuthenticationResponseJSON; readonly uitdaging: string },
  spoor: string,
): Promise<string | null> {
  await show(trx, { passkey: antwoord.id })
  const owner = await trx.selectFrom('identity.passkey').select('persoon_id').where('id', '=', antwoord.id).executeTakeFirst()
  if (!owner) throw unknownPasskey()
  const persoon = owner.persoon_id
  await show(trx, { persoon })
  const key = await trx.selectFrom('identity.passkey').selectAll().where('id', '=', antwoord.id).forUpdate().executeTakeFirst()
  const known = await trx.selectFrom('identity.persoon').select('gewist').where('id', '=', persoon).executeTakeFirst()
  if (!key || known?.gewist !== null) throw unknownPasskey()
  const { newCounter, credentialBackedUp } = await verify(world, { antwoord, uitdaging, sleutel: key.sleutel, persoon })
  const { teller } = key
  const isCopied = (newCounter > 0 || teller > 0) && newCounter <= teller
  if (!isCopied) {
    const used = { teller: newCounter, reservekopie: credentialBackedUp, gebruikt: world.clock.now() }
    await trx.updateTable('identity.passkey').set(used).where('id', '=', key.id).execute()
    return persoon
  }
  const line = {
    handeling: 'passkey.gekopieerd',
    soort: 'E',
    uitkomst: 'geweigerd',
    verwerking: 'toegang',
    betrokkenen: [persoon],
  } as const
  await writeLog(trx, { persoon, rol: null, organisaties: [] }, line, { ...world, spoor })
  return null
}

interface Claim {
  readonly antwoord: AuthenticationResponseJSON
  readonly uitdaging: string
  readonly sleutel: Buffer
  readonly persoon: string
}

/**
 * Checks address, site, question, signature, that somebody was there and showed a finger, a face or a code, and whose key it says to be. Not the counter,
 * so that a copied key is told apart from a wrong answer.
 */
async function verify(
  world: IdentityWorld,
  { antwoord, uitdaging, sleutel, persoon }: Claim,
): Promise<VerifiedAuthenticationResponse['authenticationInfo']> {
  const { rpID, origin } = passkeySite(world)
  const { userHandle } = antwoord.response
  if (userHandle !== undefined && userHandle !== Buffer.from(userHandleOf(persoon)).toString('base64url')) throw refusePasskey(null)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: antwoord,
    expectedChallenge: uitdaging,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: antwoord.id, publicKey: new Uint8Array(sleutel), counter: 0 },
    requireUserVerification: true,
  }).catch((error: unknown) => {
    throw refusePasskey(error)
  })
  if (!verified) throw refusePasskey(null)
  return authenticationInfo
}

function unknownPasskey(): Refusal {
  return new Refusal('Deze passkey kennen wij niet (meer). Log in met uw mail.', { code: 'passkey-unknown', status: 403 })
}

function refuseCopied(): Refusal {
  return new Refusal('Deze passkey is misschien gekopieerd. Log in met uw mail en verwijder hem.', { code: 'passkey-copied', status: 403 })
}
