import { createECDH, createPrivateKey, hkdfSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readZegelsleutel } from './verzegel.ts'
import type { Zegelsleutel } from './verzegel.ts'

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
/** The number of points on P-256 (FIPS 186-5): a private key is at least 1 and under this. */
const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')

/**
 * The key that seals records, out of the key of the installation: every server of one installation has the same, and nothing has to be kept beside it. `ronde`
 * counts renewals, from 1.
 */
export async function zegelsleutelOf(master: Uint8Array, ronde: number): Promise<Zegelsleutel> {
  const der = Buffer.concat([ed25519Prefix, stretch(master, `ed25519/${ronde}`, 32)])
  return await readZegelsleutel(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' }))
}

/** The key that seals documents: ECDSA on P-256, which programs that read PDF know. */
export function documentsleutelOf(master: Uint8Array, ronde: number): KeyObject {
  // 16 bytes more than the order has, so that what is left after dividing is as good as even (FIPS 186-5, A.2.1).
  const drawn = BigInt(`0x${stretch(master, `p-256/${ronde}`, 48).toString('hex')}`)
  const secret = Buffer.from(((drawn % (order - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex')
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(secret)
  const point = ecdh.getPublicKey()
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url')
  return createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', d: secret.toString('base64url'), x: part(1), y: part(33) } })
}

function stretch(master: Uint8Array, what: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `ondertekening/${what}`, bytes))
}
