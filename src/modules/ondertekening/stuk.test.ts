import { createHash, verify, X509Certificate } from 'node:crypto'
import { fromBER } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../platform/documents/paper.ts'
import { certificaatZin } from './bundel.ts'
import type { Bundel } from './bundel.ts'
import { makeCertificaat, vingerafdrukOf } from './certificaat.ts'
import { hashOf } from './handtekening.ts'
import { canonicalJson } from '../../canonical-json.ts'
import { verifyStuk } from './lees-stuk.ts'
import { eigenOndertekenaar, verzegelPdf } from './pdf-zegel.ts'
import { printOordeel } from './print-oordeel.ts'
import { documentsleutelOf, zegelsleutelOf } from './sleutels.ts'
import { verzegel, zegelOver } from './verzegel.ts'

const now = new Date('2026-11-26T10:00:00Z')
const docId = '7d0c7a5e-6a0e-4f0e-9a39-0d0f3f5c2b11'
const content = { titel: 'Buurtplan Molenveld' }
const master = Buffer.alloc(32, 7)
const sleutel = documentsleutelOf(master, 1)

let certificaat: Uint8Array
let bundel: Bundel
let pdf: Uint8Array

async function makeBundel(key = master): Promise<Bundel> {
  const zegel = await zegelsleutelOf(key, 1)
  const schakel = await verzegel(
    {
      sequence: 1,
      act: 'getekend',
      docType: 'buurtplan-en-begroting',
      docId,
      version: 1,
      contentHash: hashOf(content),
      pdfHash: null,
      statementText: 'Ik ga akkoord met het buurtplan van Molenveld.',
      lang: 'nl',
      reason: null,
      signerSub: '0b6b4b0c-4f7b-4a52-8d0a-4f6a9d1c0001',
      iss: 'http://localhost:4300',
      name: 'Mirjam de Wit',
      role: 'kartrekker',
      orgId: null,
      orgName: null,
      mandateTo: null,
      mandate: null,
      acr: 'passkey',
      authTime: '2026-11-26T09:00:00.000Z',
      stepUpMethod: 'passkey',
      credentialId: null,
      signedAt: '2026-11-26T09:59:00.000Z',
      prevHash: null,
    },
    zegel,
  )
  const sha256 = vingerafdrukOf(certificaat)
  return {
    format: 'buurtwijs-ondertekening/1',
    document: { docType: 'buurtplan-en-begroting', docId, version: 1, content },
    chain: [schakel],
    certificate: { sha256, jws: await zegelOver(certificaatZin(sha256), zegel), keyId: zegel.keyId },
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: zegel.publicJwk.x!, kid: zegel.keyId }],
  }
}

async function sealed(records: Bundel, waarmee = { sleutel, certificaat }): Promise<Uint8Array> {
  const paper = {
    titel: 'Buurtplan Molenveld',
    taal: 'nl',
    inleiding: ['Wat wij gaan doen.'],
    voet: 'Molenveld',
    niets: 'Niets',
    delen: [],
  } as const
  const bijlage = Buffer.from(canonicalJson(records))
  const zegel = { ondertekenaar: eigenOndertekenaar(waarmee.sleutel, waarmee.certificaat) }
  return (await verzegelPdf(await makePdf(paper, now), { bijlage, zegel, now, reden: 'Vastgesteld' })).pdf
}

async function gebrekenOf(file: Uint8Array, bekend: Parameters<typeof verifyStuk>[1] = {}): Promise<readonly string[]> {
  return (await verifyStuk(file, bekend)).gebreken.map(({ soort }) => soort)
}

beforeAll(async () => {
  certificaat = await makeCertificaat(sleutel, { naam: 'Buurtwijs van de proef', van: new Date('2026-01-01'), tot: new Date('2036-01-01') })
  bundel = await makeBundel()
  pdf = await sealed(bundel)
})

describe('the keys of an installation', () => {
  it('come out of its master key alone: the same on each server, another one at a renewal', async () => {
    const [same, again, renewed] = await Promise.all([zegelsleutelOf(master, 1), zegelsleutelOf(master, 1), zegelsleutelOf(master, 2)])
    expect(again.keyId).toBe(same.keyId)
    expect(renewed.keyId).not.toBe(same.keyId)
    const jwk = (ronde: number) => documentsleutelOf(master, ronde).export({ format: 'jwk' })
    expect(jwk(1)).toEqual(jwk(1))
    expect(jwk(2)).not.toEqual(jwk(1))
  })

  it('have a certificate that holds for its own key and says no more than it may', () => {
    const read = new X509Certificate(certificaat)
    expect(read.verify(read.publicKey)).toBe(true)
    expect({ subject: read.subject, ca: read.ca, bits: read.serialNumber.length <= 40 }).toEqual({
      subject: 'CN=Buurtwijs van de proef',
      ca: false,
      bits: true,
    })
  })
})

describe('a sealed document', () => {
  it('is in order as it was made, and says who signed', async () => {
    const oordeel = await verifyStuk(pdf)
    expect(oordeel.gebreken).toEqual([])
    expect(oordeel.handtekeningen.map(({ geldt, schakel }) => [schakel.record.name, geldt])).toEqual([['Mirjam de Wit', true]])
    expect(printOordeel(oordeel)).toContain('In orde: het zegel van de PDF en alle handtekeningen kloppen.')
  })

  it('holds for OpenSSL too, over every byte but the seal itself', () => {
    const bytes = Buffer.from(pdf)
    const [, , before = 0, after = 0, length = 0] = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)/
      .exec(bytes.toString('latin1'))!
      .map(Number)
    expect(after + length).toBe(bytes.length)
    const cms = Buffer.from(bytes.subarray(before + 1, after - 1).toString('latin1'), 'hex')
    const signed = new SignedData({ schema: new ContentInfo({ schema: fromBER(new Uint8Array(cms).buffer).result }).content })
    const [signer] = signed.signerInfos
    const attributes = signer!.signedAttrs!
    const digest = createHash('sha256').update(bytes.subarray(0, before)).update(bytes.subarray(after)).digest('hex')
    const messageDigest = attributes.attributes.find(({ type }) => type === '1.2.840.113549.1.9.4')!.values[0].valueBlock.valueHexView
    expect(Buffer.from(messageDigest).toString('hex')).toBe(digest)
    const over = Buffer.from(attributes.toSchema().toBER(false))
    // RFC 5652, 5.4: signed as a SET OF, not under the tag that it travels with.
    over[0] = 0x31
    const signature = Buffer.from(signer!.signature.valueBlock.valueHexView)
    expect(verify('sha256', over, new X509Certificate(certificaat).publicKey, signature)).toBe(true)
    // signing-certificate-v2 makes it PAdES.
    expect(attributes.attributes.map(({ type }) => type)).toContain('1.2.840.113549.1.9.16.2.47')
  })

  it('shows each byte that changed, what was added after it, and a seal that went', async () => {
    const changed = (at: number): Uint8Array => Buffer.from(pdf).fill(pdf[at]! ^ 1, at, at + 1)
    for (const at of [20, 900, pdf.length - 30]) expect(await gebrekenOf(changed(at))).toContain('zegel gebroken')
    expect(await gebrekenOf(Buffer.concat([pdf, Buffer.from('\n% nog iets\n%%EOF\n')]))).toEqual(['aangevuld na het zegel'])
    expect(await gebrekenOf(Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll('/ByteRange', '/ByteRanje'), 'latin1'))).toContain(
      'geen zegel',
    )
  })

  it('is not taken from another who puts true signatures into a document of their own', async () => {
    const other = documentsleutelOf(Buffer.alloc(32, 9), 1)
    const own = await makeCertificaat(other, { naam: 'Een ander', van: new Date('2026-01-01'), tot: new Date('2036-01-01') })
    expect(await gebrekenOf(await sealed(bundel, { sleutel: other, certificaat: own }))).toEqual(['ander zegel'])
  })

  it('is not taken from another installation by whoever knows the keys of this one', async () => {
    const { keyId } = await zegelsleutelOf(master, 1)
    const foreign = Buffer.from(JSON.stringify(await makeBundel(Buffer.alloc(32, 8))))
    expect(await gebrekenOf(foreign)).toEqual([])
    expect(await gebrekenOf(foreign, { sleutels: [keyId] })).toEqual(['andere installatie'])
    expect(await gebrekenOf(pdf, { sleutels: [keyId] })).toEqual([])
  })

  it('is not made with a certificate that has run out, and the refusal says since when', async () => {
    const old = await makeCertificaat(sleutel, { naam: 'Oud', van: new Date('2020-01-01'), tot: new Date('2024-12-31T12:00:00Z') })
    await expect(sealed(bundel, { sleutel, certificaat: old })).rejects.toThrow(/tot 31 december 2024, en dus nu niet/)
  })
})

describe('a file that is something else', () => {
  it('is refused with a sentence about what to choose', async () => {
    await expect(verifyStuk(Buffer.from('{"format":"iets anders"}'))).rejects.toThrow(/Kies de PDF of het bestand ondertekening.json/)
    await expect(verifyStuk(Buffer.from('dit is geen json'))).rejects.toThrow(/geen bestand met handtekeningen/)
  })

  it('is a PDF without a seal: said, not refused', async () => {
    const plain = await makePdf({ titel: 'x', taal: 'nl', inleiding: [], voet: '', niets: '', delen: [] }, now)
    expect(await gebrekenOf(plain)).toEqual(['geen zegel', 'zonder handtekeningen'])
  })
})
