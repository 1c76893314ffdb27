import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a device does that an honest one would not. */
export interface Dishonest {
  /** Says that it was asked by a page of this address. */
  readonly origin?: string
  /** Answers for a site with this name. */
  readonly rpID?: string
  /** Answers this instead of what was asked. */
  readonly challenge?: string
  /** Nobody showed a finger, a face or a code. */
  readonly isUnverified?: boolean
  /** Counts from here, like a copy would. */
  readonly counter?: number
  /** Says that the key is of somebody else. */
  readonly userHandle?: string
  /** Signs with another key. */
  readonly isForged?: boolean
}

/** A security key in software: makes one key and answers questions with it, as the standard WebAuthn has it. */
export class PasskeyDevice {
  readonly #origin: string
  readonly #key: { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly #id = randomBytes(32)
  #userHandle = ''
  #counter = 0

  constructor(origin: string) {
    this.#origin = origin
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  }

  /** Makes the key that a site asks for. */
  register(options: unknown, dishonest: Dishonest = {}): RegistrationResponseJSON {
    const { challenge, user } = options as { challenge: string; user: { id: string } }
    this.#userHandle = user.id
    const authData = this.#authenticatorData({ ...dishonest, hasKey: true })
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: this.#clientData('webauthn.create', dishonest.challenge ?? challenge, dishonest),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0])).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  /** Answers a question with the key. */
  answer(options: unknown, dishonest: Dishonest = {}): AuthenticationResponseJSON {
    const { challenge } = options as { challenge: string }
    this.#counter += 1
    const clientData = this.#clientData('webauthn.get', dishonest.challenge ?? challenge, dishonest)
    const authData = this.#authenticatorData({ ...dishonest, hasKey: false })
    const signed = Buffer.concat([authData, createHash('sha256').update(Buffer.from(clientData, 'base64url')).digest()])
    const key = dishonest.isForged ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : this.#key.privateKey
    return {
      ...this.#credential(),
      response: {
        clientDataJSON: clientData,
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, key).toString('base64url'),
        userHandle: dishonest.userHandle ?? this.#userHandle,
      },
    }
  }

  #credential() {
    const id = this.#id.toString('base64url')
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} }
  }

  #clientData(type: string, challenge: string, { origin = this.#origin }: Dishonest): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')
  }

  #authenticatorData({ rpID, isUnverified, counter, hasKey }: Dishonest & { readonly hasKey: boolean }): Buffer {
    const flags = 0x01 | (isUnverified ? 0 : 0x04) | (hasKey ? 0x40 : 0)
    const head = Buffer.alloc(5)
    head.writeUInt8(flags, 0)
    head.writeUInt32BE(counter ?? this.#counter, 1)
    const site = createHash('sha256')
      .update(rpID ?? new URL(this.#origin).hostname)
      .digest()
    return Buffer.concat([site, head, ...(hasKey ? [this.#attestedKey()] : [])])
  }

  #attestedKey(): Buffer {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' })
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.#id.length)
    return Buffer.concat([Buffer.alloc(16), length, this.#id, isoCBOR.encode(cose)])
  }
}
