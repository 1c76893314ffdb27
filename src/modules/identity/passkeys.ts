import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON, VerifiedRegistrationResponse } from '@simplewebauthn/server'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { parsePasskeyNaam } from './persoon.ts'
import { requireStepUp, requireStepUpLater } from './step-up.ts'
import type { IdentityTransaction } from './tables.ts'
import { keepUitdaging, takeUitdaging } from './uitdaging.ts'
import type { IdentityWorld } from './world.ts'

/** Ways to sign that every device has at least one of: Ed25519, P-256, RSA. Numbers of COSE. */
const algorithms = [-8, -7, -257]
/** Far more than anybody has devices. */
const mostPasskeys = 20

/** The name of the site that keys are bound to, and the one address from which they are used. Both follow from the configuration, never from a request. */
export function passkeySite({ adres }: Pick<IdentityWorld, 'adres'>): { readonly rpID: string; readonly origin: string } {
  return { rpID: new URL(adres).hostname, origin: adres }
}

function adding(actor: Actor) {
  return { handeling: 'passkey.toevoegen', inhoud: { persoon: actor.persoon } } as const
}

/** The person as their keys know them: nothing in it says who it is. */
export function userHandleOf(persoon: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(persoon.replaceAll('-', ''), 'hex'))
}

/** What the browser needs to make a key: one that is found without typing a name, and that asks for a finger, a face or a code. */
export async function askToAdd(world: IdentityWorld, actor: Actor, browser: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await asVisitor(world.database, actor, async trx => {
    await requireStepUpLater(trx, world, actor, adding(actor))
    return await readOwn(trx, actor)
  })
  if (known.length >= mostPasskeys) {
    throw new Refusal('U hebt al veel passkeys. Verwijder er eerst een.', { code: 'passkeys-full', status: 409 })
  }
  const challenge = await keepUitdaging(world, { soort: 'toevoegen', over: [actor.sessie], browser })
  return await generateRegistrationOptions({
    rpName: 'Buurtwijs',
    rpID: passkeySite(world).rpID,
    userName: actor.naam,
    userDisplayName: actor.naam,
    userID: userHandleOf(actor.persoon),
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ id, vervoer }) => ({ id, transports: vervoer })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

async function readOwn(trx: IdentityTransaction, actor: Actor) {
  return await trx
    .selectFrom('identity.passkey')
    .select(['id', 'vervoer'])
    .where('persoon_id', '=', actor.persoon)
    .orderBy('aangemaakt')
    .execute()
}

/** Keeps a key that the browser made. It has to answer the question of this browser and this session, at our own address. */
export async function addPasskey(
  world: IdentityWorld,
  actor: Actor,
  input: { readonly naam: string; readonly antwoord: RegistrationResponseJSON; readonly browser: string | undefined },
  spoor: string,
): Promise<void> {
  const naam = parsePasskeyNaam(input.naam)
  const uitdaging = await takeUitdaging(world, { soort: 'toevoegen', over: [actor.sessie], browser: input.browser })
  const { credential, credentialDeviceType, credentialBackedUp } = await verifyNew(world, input.antwoord, uitdaging)
  await asVisitor(world.database, actor, async trx => {
    await requireStepUp(trx, world, actor, adding(actor))
    const added = await trx
      .insertInto('identity.passkey')
      .values({
        id: credential.id,
        persoon_id: actor.persoon,
        sleutel: Buffer.from(credential.publicKey),
        teller: credential.counter,
        vervoer: [...(credential.transports ?? [])],
        soort: credentialDeviceType,
        reservekopie: credentialBackedUp,
        naam,
        aangemaakt: world.clock.now(),
        gebruikt: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) throw new Refusal('Deze passkey is al toegevoegd.', { code: 'passkey-known', status: 409 })
    await logPasskey(trx, world, actor, { handeling: 'passkey.toegevoegd', soort: 'C', spoor })
  })
}

type Registered = Extract<VerifiedRegistrationResponse, { verified: true }>['registrationInfo']

async function verifyNew(world: IdentityWorld, response: RegistrationResponseJSON, expectedChallenge: string): Promise<Registered> {
  const { rpID, origin } = passkeySite(world)
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch((error: unknown) => {
    throw refusePasskey(error)
  })
  if (!verified.verified) throw refusePasskey(null)
  return verified.registrationInfo
}

/** What went wrong is of no use to the visitor, and might be to somebody who tries. */
export function refusePasskey(cause: unknown): Refusal {
  return new Refusal('Deze passkey is niet te controleren. Probeer het opnieuw, of log in met uw mail.', {
    code: 'passkey-refused',
    status: 400,
    cause,
  })
}

interface PasskeyLine {
  readonly handeling: string
  readonly soort: 'C' | 'U' | 'D'
  readonly spoor: string
}

async function logPasskey(
  trx: IdentityTransaction,
  world: IdentityWorld,
  actor: Actor,
  { handeling, soort, spoor }: PasskeyLine,
): Promise<void> {
  await writeLog(trx, actor, { handeling, soort, verwerking: 'toegang', betrokkenen: [actor.persoon] }, { ...world, spoor })
}

export async function renamePasskey(
  world: IdentityWorld,
  actor: Actor,
  input: { readonly id: string; readonly naam: string },
  spoor: string,
): Promise<void> {
  const naam = parsePasskeyNaam(input.naam)
  await asVisitor(world.database, actor, async trx => {
    const changed = await trx
      .updateTable('identity.passkey')
      .set({ naam })
      .where('id', '=', input.id)
      .where('persoon_id', '=', actor.persoon)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw new Refusal('Deze passkey is er niet (meer).', { code: 'passkey-gone', status: 404 })
    await logPasskey(trx, world, actor, { handeling: 'passkey.hernoemd', soort: 'U', spoor })
  })
}

/** Removes a key: from now on it signs nobody in. Removing what is gone already is fine. */
export async function removePasskey(world: IdentityWorld, actor: Actor, id: string, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const removed = await trx.deleteFrom('identity.passkey').where('id', '=', id).where('persoon_id', '=', actor.persoon).executeTakeFirst()
    if (removed.numDeletedRows > 0n) await logPasskey(trx, world, actor, { handeling: 'passkey.verwijderd', soort: 'D', spoor })
  })
}
