import { createPublicKey, verify } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyBundel } from './bundel.ts'
import type { Bundel } from './bundel.ts'
import { hashOf, hashSchakel } from './handtekening.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Handtekening, Schakel } from './handtekening.ts'
import { readZegelsleutel, verzegel } from './verzegel.ts'
import type { Zegelsleutel } from './verzegel.ts'

const docId = '7d0c7a5e-6a0e-4f0e-9a39-0d0f3f5c2b11'
const mensen = {
  mirjam: '0b6b4b0c-4f7b-4a52-8d0a-4f6a9d1c0001',
  samir: '0b6b4b0c-4f7b-4a52-8d0a-4f6a9d1c0002',
  noor: '0b6b4b0c-4f7b-4a52-8d0a-4f6a9d1c0003',
} as const
const content = { titel: 'Buurtplan Molenveld', posten: [{ omschrijving: 'Training "thuis" & meer', bedragCent: 125_000 }] }
let sleutel: Zegelsleutel

async function makeSleutel(): Promise<Zegelsleutel> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return await readZegelsleutel(await exportJWK(privateKey))
}

beforeAll(async () => {
  sleutel = await makeSleutel()
})

async function sign(
  chain: readonly Schakel[],
  wie: keyof typeof mensen,
  change: Partial<Handtekening> = {},
  key = sleutel,
): Promise<Schakel> {
  const before = chain.at(-1)
  return await verzegel(
    {
      sequence: chain.length + 1,
      act: 'getekend',
      docType: 'buurtplan-en-begroting',
      docId,
      version: 3,
      contentHash: hashOf(content),
      pdfHash: null,
      statementText: 'Ik ga akkoord met het buurtplan en de begroting van Molenveld, versie 3.',
      lang: 'nl',
      reason: null,
      signerSub: mensen[wie],
      iss: 'http://localhost:4300',
      name: wie,
      role: 'kartrekker',
      orgId: null,
      orgName: null,
      mandateTo: null,
      mandate: null,
      acr: 'passkey',
      authTime: '2026-11-26T09:00:00.000Z',
      stepUpMethod: 'passkey',
      credentialId: null,
      signedAt: `2026-11-26T10:0${chain.length}:00.000Z`,
      prevHash: before === undefined ? null : hashSchakel(before),
      ...change,
    },
    key,
  )
}

type Step = readonly [keyof typeof mensen, Partial<Handtekening>?]

async function chainOf(...each: readonly Step[]): Promise<Schakel[]> {
  const chain: Schakel[] = []
  for (const [wie, change] of each) chain.push(await sign(chain, wie, change))
  return chain
}

function bundelOf(chain: readonly Schakel[], change: Partial<Bundel['document']> = {}): Bundel {
  return {
    format: 'buurtwijs-ondertekening/1',
    document: { docType: 'buurtplan-en-begroting', docId, version: 3, content, ...change },
    chain: [...chain],
    certificate: null,
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: sleutel.publicJwk.x!, kid: sleutel.keyId }],
  }
}

describe('a bundle of what was signed', () => {
  it('is whole, says for whom it holds, and gives the head that each signer was mailed', async () => {
    const chain = await chainOf(['mirjam'], ['samir'], ['noor', { act: 'geweigerd', reason: 'De huur ontbreekt.' }])
    const { gebreken, gevonden, kop } = await verifyBundel(bundelOf(chain), { kop: hashSchakel(chain[1]!) })
    expect({ gebreken, geldt: gevonden.map(({ geldt }) => geldt), kop }).toEqual({
      gebreken: [],
      geldt: [true, true, false],
      kop: hashSchakel(chain[2]!),
    })
  })

  it('is verified by plain Ed25519 over the header, a full stop and the record, as any other program would', async () => {
    const [schakel] = await chainOf(['mirjam'])
    const [header, , signature] = schakel!.jws.split('.')
    const bytes = Buffer.from(`${header}.${canonicalJson(schakel!.record)}`)
    const key = createPublicKey({ key: sleutel.publicJwk, format: 'jwk' })
    expect(verify(null, bytes, key, Buffer.from(signature!, 'base64url'))).toBe(true)
    bytes[bytes.length - 3]! ^= 1
    expect(verify(null, bytes, key, Buffer.from(signature!, 'base64url'))).toBe(false)
  })

  it('stands for the version that was seen: a later one is covered by nobody, and nothing is wrong with it', async () => {
    const { gebreken, gevonden } = await verifyBundel(
      bundelOf(await chainOf(['mirjam'], ['samir']), { version: 4, content: { ...content, titel: 'Anders' } }),
    )
    expect({ gebreken, geldt: gevonden.map(({ geldt }) => geldt) }).toEqual({ gebreken: [], geldt: [false, false] })
  })
})

describe('what was done to a bundle is found, each with its own word', () => {
  async function faultsOf(make: (chain: Schakel[]) => Promise<Bundel> | Bundel, kop: string | null = null): Promise<readonly unknown[]> {
    const { gebreken } = await verifyBundel(await make(await chainOf(['mirjam'], ['samir'], ['noor'])), { kop })
    return gebreken.map(({ soort, regel }) => [soort, regel])
  }

  it('a changed letter in what was signed', async () => {
    expect(await faultsOf(chain => bundelOf(chain, { content: { ...content, titel: 'Buurtplan Molenvelt' } }))).toEqual([
      ['inhoud veranderd', null],
    ])
  })

  it('a changed letter in a record', async () => {
    const changed = (chain: Schakel[]) =>
      chain.map((each, at) => (at === 1 ? { ...each, record: { ...each.record, name: 'Samira' } } : each))
    expect(await faultsOf(chain => bundelOf(changed(chain)))).toEqual([
      ['regel veranderd', 2],
      ['sluit niet aan', 3],
    ])
  })

  it('a record that was taken out', async () => {
    expect(await faultsOf(chain => bundelOf([chain[0]!, chain[2]!]))).toEqual([['schakel verdwenen', 2]])
  })

  it('a record that was put in twice', async () => {
    expect(await faultsOf(chain => bundelOf([...chain, chain[0]!]))).toEqual([['regel herhaald', 4]])
  })

  it('a record about another document', async () => {
    const elsewhere = await sign([], 'mirjam', { docId: '7d0c7a5e-6a0e-4f0e-9a39-0d0f3f5c2b12' })
    expect(await faultsOf(chain => bundelOf([elsewhere, ...chain.slice(1)]))).toEqual([
      ['regel van een ander document', 1],
      ['sluit niet aan', 2],
    ])
  })

  it('records that changed places', async () => {
    expect(await faultsOf(chain => bundelOf([chain[1]!, chain[0]!, chain[2]!]))).toEqual([
      ['schakel verdwenen', 1],
      ['volgorde klopt niet', 2],
      ['volgorde klopt niet', 2],
      ['schakel verdwenen', 3],
    ])
  })

  it('a record that is older than the one before it', async () => {
    expect(
      await faultsOf(async chain => bundelOf([...chain, await sign(chain, 'mirjam', { signedAt: '2026-11-25T00:00:00.000Z' })])),
    ).toEqual([['volgorde klopt niet', 4]])
  })

  it('a key that is not in the bundle, also under the name of one that is', async () => {
    const other = await makeSleutel()
    expect(await faultsOf(async chain => bundelOf([...chain, await sign(chain, 'mirjam', {}, other)]))).toEqual([['sleutel onbekend', 4]])
    expect(
      await faultsOf(async chain => bundelOf([...chain, await sign(chain, 'mirjam', {}, { ...other, keyId: sleutel.keyId })])),
    ).toEqual([['regel veranderd', 4]])
  })

  it('a chain that whoever holds the key cut off, or made anew without a refusal', async () => {
    const whole = await chainOf(['mirjam'], ['samir', { act: 'geweigerd', reason: 'Te duur.' }])
    const anew = await chainOf(['mirjam'], ['samir'])
    const kop = hashSchakel(whole[1]!)
    expect([await faultsOf(() => bundelOf(whole.slice(0, 1)), kop), await faultsOf(() => bundelOf(anew), kop)]).toEqual([
      [['ander einde', null]],
      [['ander einde', null]],
    ])
  })

  it('a mandate that nobody gave, or gave to somebody else', async () => {
    const inPlace = { mandate: { sequence: 1, from: mensen.mirjam } }
    const given = (mandateTo: string) => ['mirjam', { act: 'gemachtigd', mandateTo, reason: 'Ik ben op reis.' }] as const
    const faults = async (...each: readonly Step[]) =>
      (await verifyBundel(bundelOf(await chainOf(...each)))).gebreken.map(({ soort }) => soort)
    expect([
      await faults(given(mensen.samir), ['samir', inPlace]),
      await faults(given(mensen.noor), ['samir', inPlace]),
      await faults(['mirjam'], ['samir', inPlace]),
    ]).toEqual([[], ['machtiging bestaat niet'], ['machtiging bestaat niet']])
  })
})
