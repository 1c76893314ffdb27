import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

const commonName = '2.5.4.3'
const basicConstraints = '2.5.29.19'
const keyUsage = '2.5.29.15'
/** digitalSignature and nonRepudiation. */
const mayOnlySign = new Uint8Array([0b1100_0000])

/**
 * A certificate of one's own for the key that seals documents. It says that one and the same installation sealed them, not which organisation that is: for
 * that an organisation brings a certificate that somebody else gave.
 */
export async function makeCertificaat(
  sleutel: KeyObject,
  { naam, van, tot }: { naam: string; van: Date; tot: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  // Once in five years: a start does without these.
  const { BitString, Integer, Utf8String } = await import('asn1js')
  const { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } = await import('pkijs')
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const { subtle } = globalThis.crypto
  const secret = await subtle.importKey('pkcs8', sleutel.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign'])
  const spki = createPublicKey(sleutel).export({ type: 'spki', format: 'der' })
  const shown = await subtle.importKey('spki', spki, algorithm, true, ['verify'])
  const certificate = new Certificate()
  certificate.version = 2
  const serial = createHash('sha256').update(spki).update(van.toISOString()).digest().subarray(0, 16)
  // The first bit off: a serial number is positive.
  serial[0] = (serial[0]! & 0x7f) | 0x01
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array(serial).buffer })
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(new AttributeTypeAndValue({ type: commonName, value: new Utf8String({ value: naam.slice(0, 64) }) }))
  }
  certificate.notBefore.value = van
  certificate.notAfter.value = tot
  const usage = new BitString({ valueHex: mayOnlySign.buffer, unusedBits: 6 })
  certificate.extensions = [
    new Extension({ extnID: basicConstraints, critical: true, extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(false) }),
    new Extension({ extnID: keyUsage, critical: true, extnValue: usage.toBER(false) }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(shown)
  await certificate.sign(secret, 'SHA-256')
  return new Uint8Array(certificate.toSchema(true).toBER(false))
}

/** What people compare: SHA-256 over the certificate, in hexadecimal. */
export function vingerafdrukOf(certificaat: Uint8Array): string {
  return createHash('sha256').update(certificaat).digest('hex')
}

/** From when until when a certificate counts. */
export function looptijdOf(certificaat: Uint8Array): { readonly van: Date; readonly tot: Date } {
  const { validFromDate, validToDate } = new X509Certificate(certificaat)
  return { van: validFromDate, tot: validToDate }
}
