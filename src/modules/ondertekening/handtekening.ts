import { createHash } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../../canonical-json.ts'

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const moment = z.iso.datetime({ precision: 3 })

/** What somebody put their name to, or refused, or let somebody else do in their place. */
export const daden = ['getekend', 'geweigerd', 'gemachtigd'] as const
export type Daad = (typeof daden)[number]

/**
 * One signature, as it is kept and can be checked by anyone. Field names follow the record that is customary for signing inside an application; each record
 * carries the hash of the one before it, so that the records about one document are a chain.
 */
export const handtekeningSchema = z.strictObject({
  /** Place in the chain of the document, from 1. */
  sequence: z.int().min(1),
  act: z.enum(daden),
  docType: z.string().min(1),
  docId: z.uuid(),
  /** The version that was seen; a later one is not covered. */
  version: z.int().min(1),
  /** SHA-256 over the content in the canonical form of JSON (RFC 8785). */
  contentHash: sha256Hex,
  pdfHash: sha256Hex.nullable(),
  /** The words that the signer agreed to, as they stood on the screen. */
  statementText: z.string().min(1),
  lang: z.enum(['nl', 'en']),
  /** Why it was refused, or what a mandate covers; null when it was signed. */
  reason: z.string().min(1).nullable(),
  signerSub: z.uuid(),
  iss: z.string().min(1),
  name: z.string().min(1),
  role: z.string().min(1),
  orgId: z.uuid().nullable(),
  orgName: z.string().min(1).nullable(),
  /** Who may sign in the place of the signer; only where the act is a mandate. */
  mandateTo: z.uuid().nullable(),
  /** In whose place: the record of the chain that gives the mandate. */
  mandate: z.strictObject({ sequence: z.int().min(1), from: z.uuid() }).nullable(),
  acr: z.string().min(1),
  authTime: moment,
  stepUpMethod: z.string().min(1),
  credentialId: z.string().min(1).nullable(),
  signedAt: moment,
  /** SHA-256 over the record before it with its signature; null for the first. */
  prevHash: sha256Hex.nullable(),
})
export type Handtekening = z.infer<typeof handtekeningSchema>

/** A record with the seal of the instance over it: a detached JWS whose payload is the record in canonical form, not encoded (RFC 7797). */
export const schakelSchema = z.strictObject({
  record: handtekeningSchema,
  jws: z.string().regex(/^[\w-]+\.\.[\w-]+$/),
  keyId: z.string().min(1),
})
export type Schakel = z.infer<typeof schakelSchema>

/** SHA-256 in hexadecimal over the canonical form. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** What the next record names as the one before it. */
export function hashSchakel({ record, jws, keyId }: Schakel): string {
  return hashOf({ record, jws, keyId })
}
