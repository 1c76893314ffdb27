import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Integer, OctetString } from 'asn1js'
import {
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../../platform/documents/paper.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { makeCertificaat, vingerafdrukOf } from './certificaat.ts'
import { readEigenCertificaat, warnCertificaat } from './eigen-certificaat.ts'
import { readPdfZegel } from './lees-pdf.ts'
import { eigenOndertekenaar, verzegelPdf } from './pdf-zegel.ts'
import { documentsleutelOf } from './sleutels.ts'

const now = new Date('2027-03-01T10:00:00Z')
const stamped = new Date('2027-03-01T10:00:05Z')
const looptijd = { van: new Date('2027-01-01'), tot: new Date('2036-01-01') }
const sleutel = documentsleutelOf(Buffer.alloc(32, 7), 1)
const p12 = fileURLToPath(new URL('fixtures/zegel.p12', import.meta.url))

let server: Server
let adres: string
let certificaat: Uint8Array
/** What the authority does now: stamp, stamp something else, or break down. */
let gedrag: 'goed' | 'iets anders' | 'stuk' = 'goed'

async function stamp(body: Uint8Array): Promise<Uint8Array> {
  const request = TimeStampReq.fromBER(new Uint8Array(body).buffer)
  const { subtle } = globalThis.crypto
  const tsaKey = documentsleutelOf(Buffer.alloc(32, 8), 1)
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const secret = await subtle.importKey('pkcs8', tsaKey.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign'])
  const own = Certificate.fromBER((await makeCertificaat(tsaKey, { naam: 'Tijd van de proef', ...looptijd })).buffer)
  const { messageImprint, nonce } = request
  if (gedrag === 'iets anders') messageImprint.hashedMessage = new OctetString({ valueHex: new Uint8Array(32).buffer })
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint,
    serialNumber: new Integer({ value: 1 }),
    genTime: stamped,
    ...(nonce ? { nonce } : {}),
  })
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.9.16.1.4' }),
    signerInfos: [new SignerInfo({ version: 1, sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }) })],
    certificates: [own],
  })
  // In one piece, as authorities send it; given to the constructor it would be cut up.
  signed.encapContentInfo.eContent = new OctetString({ valueHex: info.toSchema().toBER(false) })
  await signed.sign(secret, 0, 'SHA-256')
  const timeStampToken = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return new Uint8Array(new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken }).toSchema().toBER(false))
}

beforeAll(async () => {
  certificaat = await makeCertificaat(sleutel, { naam: 'Buurtwijs van de proef', ...looptijd })
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (gedrag === 'stuk') response.writeHead(503).end()
      else
        void stamp(Buffer.concat(parts)).then(answer =>
          response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(answer),
        )
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(async () => {
  await new Promise(done => server.close(done))
})

async function seal(zegel: Parameters<typeof verzegelPdf>[1]['zegel']) {
  const paper = { titel: 'Plan', taal: 'nl', inleiding: ['Wat wij gaan doen.'], voet: '', niets: '', delen: [] } as const
  return await verzegelPdf(await makePdf(paper, now), { bijlage: Buffer.from('{}'), zegel, now, reden: 'Vastgesteld' })
}

async function sealAtDienst(hoe: typeof gedrag) {
  gedrag = hoe
  const { pdf, tijd } = await seal({ ondertekenaar: eigenOndertekenaar(sleutel, certificaat), tijdstempel: adres })
  const { gebrek, tijdstempel } = await readPdfZegel(pdf)
  const says = Buffer.from(pdf).toString('latin1').includes('zonder tijdstempel')
  return { tijd, gebrek, tijdstempel, says }
}

describe('a time stamp of an authority', () => {
  it('tells when the seal was there already', async () => {
    expect(await sealAtDienst('goed')).toEqual({ tijd: 'dienst', gebrek: null, tijdstempel: stamped, says: false })
  })

  it('is done without when the authority breaks down, and the seal says so', async () => {
    expect(await sealAtDienst('stuk')).toEqual({ tijd: 'dienst zweeg', gebrek: null, tijdstempel: null, says: true })
  })

  it('that is about something else is found', async () => {
    expect(await sealAtDienst('iets anders')).toEqual({ tijd: 'dienst', gebrek: 'tijdstempel klopt niet', tijdstempel: null, says: false })
  })
})

describe('a certificate from outside', () => {
  it('seals with those above it along, and the seal shows its own', async () => {
    const folder = await makeTestFolder()
    const passwordFile = join(folder, 'wachtwoord')
    await writeFile(passwordFile, 'geheim\n')
    const ondertekenaar = await readEigenCertificaat({ file: p12, passwordFile })
    expect([ondertekenaar.keyType, ondertekenaar.certificateChain?.length]).toEqual(['RSA', 1])
    const { gebrek, certificaat: found } = await readPdfZegel((await seal({ ondertekenaar })).pdf)
    expect([gebrek, found && vingerafdrukOf(found)]).toEqual([null, vingerafdrukOf(ondertekenaar.certificate)])

    await writeFile(passwordFile, 'iets anders')
    await expect(readEigenCertificaat({ file: p12, passwordFile })).rejects.toThrow(/gaat niet open met het wachtwoord uit/)
    await expect(readEigenCertificaat({ file: join(folder, 'weg.p12'), passwordFile })).rejects.toThrow(
      /weg\.p12 \(BUURTWIJS_CERTIFICAAT\) is er niet/,
    )
  })

  it('warns well before it ends, and says that nothing is sealed outside its time', async () => {
    const { van, tot } = { van: new Date('2027-01-01T00:00:00Z'), tot: new Date('2027-06-30T00:00:00Z') }
    const certificate = await makeCertificaat(sleutel, { naam: 'Kort', van, tot })
    const at = (day: string) => warnCertificaat({ certificate }, new Date(`${day}T12:00:00Z`))
    expect(['2026-12-31', '2027-02-01', '2027-06-01', '2027-07-01'].map(at)).toEqual([
      'The certificate that seals documents does not count before 2027-01-01T00:00:00.000Z: nothing is sealed until then',
      null,
      'The certificate that seals documents expires in 28 days',
      'The certificate that seals documents expired on 2027-06-30T00:00:00.000Z: nothing is sealed until there is another',
    ])
  })
})
