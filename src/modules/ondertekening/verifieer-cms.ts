import type { ICryptoEngine, SignedData } from 'pkijs'

/**
 * Whether the first signature in a CMS holds over these bytes, by the certificate that it names; who gave that certificate is not looked at. It brings a
 * crypto engine of its own: what opens a PKCS #12 file puts another in the place of the one that everybody shares.
 */
export async function isCmsGoed(signed: SignedData, over: Uint8Array): Promise<boolean> {
  const { CryptoEngine } = await import('pkijs')
  // It is one; its types are behind on the newest kinds of key, which it does not make here.
  const engine = new CryptoEngine({ name: 'verify', crypto: globalThis.crypto }) as ICryptoEngine
  return await signed.verify({ signer: 0, data: new Uint8Array(over).buffer, checkChain: false }, engine).catch(() => false)
}
