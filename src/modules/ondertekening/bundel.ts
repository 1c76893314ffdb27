import * as z from 'zod'
import { hashOf, hashSchakel, schakelSchema } from './handtekening.ts'
import type { Schakel } from './handtekening.ts'
import { isZegelGoed } from './verzegel.ts'

/** Everything that is needed to verify what was signed, without this product and without a network. */
export const bundelSchema = z.strictObject({
  format: z.literal('buurtwijs-ondertekening/1'),
  document: z.strictObject({ docType: z.string(), docId: z.uuid(), version: z.int().min(1), content: z.json() }),
  chain: z.array(schakelSchema),
  /** Which certificate seals the document as a PDF, sealed by the key of the records; null where no PDF was made. */
  certificate: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), jws: z.string(), keyId: z.string() }).nullable(),
  /** The public sealing keys by their thumbprint. */
  keys: z.array(z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().regex(/^[\w-]{43}$/), kid: z.string() })),
})
export type Bundel = z.infer<typeof bundelSchema>

/** What can be wrong, each with a sentence of its own. */
export const gebreken = [
  'inhoud veranderd',
  'regel veranderd',
  'sleutel onbekend',
  'schakel verdwenen',
  'regel van een ander document',
  'regel herhaald',
  'volgorde klopt niet',
  'sluit niet aan',
  'machtiging bestaat niet',
  'ander einde',
] as const
export type GebrekSoort = (typeof gebreken)[number]

export interface Gebrek {
  readonly soort: GebrekSoort
  /** Place in the bundle, from 1; null when it is about the whole. */
  readonly regel: number | null
}

/** What a record that is whole says about the document of the bundle. */
export interface Gevonden {
  readonly regel: number
  readonly schakel: Schakel
  /** Signed, and for exactly this version with exactly this content. */
  readonly geldt: boolean
}

export interface BundelOordeel {
  readonly gebreken: readonly Gebrek[]
  readonly gevonden: readonly Gevonden[]
  /** Hash of the last record: what each signer was mailed. Null without records. */
  readonly kop: string | null
}

/**
 * Verifies a bundle. Every record is looked at by itself (seal, key, document) and in its place (sequence, the hash of the one before, time, mandate), so that a
 * changed byte, a record that was replayed, one that was taken out and a chain that was made anew are told apart. With `kop`, the head that somebody was
 * mailed, a chain that was cut off or written again by whoever holds the key is found as well.
 */
export async function verifyBundel(bundel: Bundel, { kop = null }: { kop?: string | null } = {}): Promise<BundelOordeel> {
  const { document, chain, keys } = bundel
  const contentHash = hashOf(document.content)
  const found: Gebrek[] = []
  const gevonden: Gevonden[] = []
  const seen = new Set<string>()
  for (const [index, schakel] of chain.entries()) {
    const regel = index + 1
    const own = [...(await sealFaults(schakel, keys)), ...placeFaults(schakel, { document, chain, index, seen })]
    seen.add(hashOf(schakel.record))
    found.push(...own.map(soort => ({ soort, regel })))
    const { act, version, contentHash: hash } = schakel.record
    gevonden.push({ regel, schakel, geldt: own.length === 0 && act === 'getekend' && version === document.version && hash === contentHash })
  }
  const own = chain.filter(({ record }) => record.docId === document.docId && record.version === document.version)
  if (own.some(({ record }) => record.contentHash !== contentHash)) found.unshift({ soort: 'inhoud veranderd', regel: null })
  const heads = chain.map(hashSchakel)
  const last = heads.at(-1) ?? null
  if (kop !== null && !heads.includes(kop)) found.push({ soort: 'ander einde', regel: null })
  return { gebreken: found, gevonden, kop: last }
}

async function sealFaults(schakel: Schakel, keys: Bundel['keys']): Promise<GebrekSoort[]> {
  const key = keys.find(({ kid }) => kid === schakel.keyId)
  if (key === undefined) return ['sleutel onbekend']
  return (await isZegelGoed(schakel.record, schakel, jwkOf(key))) ? [] : ['regel veranderd']
}

/** What is sealed about a certificate. */
export function certificaatZin(sha256: string): { readonly certificate: string } {
  return { certificate: sha256 }
}

/** Whether the key of the records vouches for this certificate. */
export async function isEigenCertificaat({ certificate, keys }: Bundel, sha256: string): Promise<boolean> {
  const key = keys.find(({ kid }) => kid === certificate?.keyId)
  if (certificate === null || key === undefined || certificate.sha256 !== sha256) return false
  return await isZegelGoed(certificaatZin(sha256), certificate, jwkOf(key))
}

function jwkOf({ kty, crv, x }: Bundel['keys'][number]) {
  return { kty, crv, x }
}

interface Place {
  readonly document: Bundel['document']
  readonly chain: readonly Schakel[]
  readonly index: number
  readonly seen: ReadonlySet<string>
}

function placeFaults({ record }: Schakel, { document, chain, index, seen }: Place): GebrekSoort[] {
  if (record.docId !== document.docId || record.docType !== document.docType) return ['regel van een ander document']
  if (seen.has(hashOf(record))) return ['regel herhaald']
  const before = chain[index - 1]
  const faults: GebrekSoort[] = []
  const expected = (before?.record.sequence ?? 0) + 1
  if (record.sequence > expected) faults.push('schakel verdwenen')
  if (record.sequence < expected) faults.push('volgorde klopt niet')
  if (record.sequence === expected && record.prevHash !== (before ? hashSchakel(before) : null)) faults.push('sluit niet aan')
  if (before && record.signedAt < before.record.signedAt) faults.push('volgorde klopt niet')
  const { mandate } = record
  if (mandate !== null) {
    const given = chain.slice(0, index).find(({ record: { sequence } }) => sequence === mandate.sequence)?.record
    const isGiven = given?.act === 'gemachtigd' && given.signerSub === mandate.from && given.mandateTo === record.signerSub
    if (!isGiven || given.version !== record.version || given.role !== record.role) faults.push('machtiging bestaat niet')
  }
  return faults
}
