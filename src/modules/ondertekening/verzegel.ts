import { FlattenedSign, calculateJwkThumbprint, exportJWK, flattenedVerify, importJWK } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import { canonicalJson } from '../../canonical-json.ts'
import type { Handtekening, Schakel } from './handtekening.ts'

/** Ed25519: OpenSSL verifies the bytes as they are, and the same record always gives the same signature. */
export const zegelAlgoritme = 'EdDSA'

export interface Zegelsleutel {
  readonly keyId: string
  readonly privateKey: CryptoKey
  readonly publicJwk: JWK
}

/** A sealing key out of its private JWK. Its id is its thumbprint (RFC 7638), so that a key cannot be swapped under its name. */
export async function readZegelsleutel(privateJwk: JWK): Promise<Zegelsleutel> {
  const key = await importJWK({ ...privateJwk, ext: true }, zegelAlgoritme)
  if (key instanceof Uint8Array) throw new Error('a sealing key is a private Ed25519 key')
  const { d: _, ...rest } = await exportJWK(key)
  const publicJwk = { kty: rest.kty!, crv: rest.crv!, x: rest.x! }
  return { keyId: await calculateJwkThumbprint(publicJwk), privateKey: key, publicJwk }
}

/** Seals a record: what is signed is the header in base64url, a full stop, and the canonical record, byte for byte. */
export async function verzegel(record: Handtekening, sleutel: Zegelsleutel): Promise<Schakel> {
  return { record, jws: await zegelOver(record, sleutel), keyId: sleutel.keyId }
}

/** A detached JWS over the canonical form of a value, not encoded (RFC 7797). */
export async function zegelOver(value: unknown, { keyId, privateKey }: Zegelsleutel): Promise<string> {
  const { protected: header, signature } = await new FlattenedSign(new TextEncoder().encode(canonicalJson(value)))
    .setProtectedHeader({ alg: zegelAlgoritme, b64: false, crit: ['b64'], kid: keyId })
    .sign(privateKey)
  return `${header}..${signature}`
}

/** Whether this key made this seal over exactly this value. */
export async function isZegelGoed(value: unknown, { jws, keyId }: Pick<Schakel, 'jws' | 'keyId'>, publicJwk: JWK): Promise<boolean> {
  const [header = '', , signature = ''] = jws.split('.')
  try {
    const { protectedHeader } = await flattenedVerify(
      { protected: header, signature, payload: new TextEncoder().encode(canonicalJson(value)) },
      await importJWK(publicJwk, zegelAlgoritme),
      { algorithms: [zegelAlgoritme], crit: { b64: true } },
    )
    return protectedHeader?.kid === keyId && keyId === (await calculateJwkThumbprint(publicJwk))
  } catch {
    return false
  }
}
