import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'

/** What somebody does at a provider: sign in, or confirm one action; each may ask for a level of its own. */
export type Niveau = 'inloggen' | 'bevestigen'

/** Ways to sign that the Dutch profile of OpenID Connect allows, with what Web Crypto calls them. */
const algorithms = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
} as const

type Algorithm = keyof typeof algorithms

/** An OpenID provider, as its file describes it. */
export interface Aanbieder {
  readonly id: string
  readonly naam: string
  readonly uitgever: string
  readonly client: string
  readonly sleutel: CryptoKey
  readonly sleutelId?: string
  /** How the provider signs what it says about somebody. */
  readonly tekent: Algorithm
  /** Levels that are good enough, the wanted one first; none: whatever the provider does. */
  readonly acr: Readonly<Record<Niveau, readonly string[]>>
  /** The claim that says at which level somebody signed in. */
  readonly niveauClaim: string
}

const levels = z.array(z.string().min(1)).default([])

const fileSchema = z.strictObject({
  aanbieders: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{2,40}$/),
      naam: z.string().min(2).max(60),
      uitgever: z.url({ protocol: /^https$/, error: 'uitgever moet een adres met https zijn' }),
      client: z.string().min(1),
      sleutelbestand: z.string().min(1),
      sleutelId: z.string().min(1).optional(),
      algoritme: z.enum(['ES256', 'PS256', 'RS256']).default('ES256'),
      tekent: z.enum(['ES256', 'PS256', 'RS256']).default('RS256'),
      acr: z.strictObject({ inloggen: levels, bevestigen: levels }).default({ inloggen: [], bevestigen: [] }),
      claims: z.strictObject({ niveau: z.string().min(1).default('acr') }).default({ niveau: 'acr' }),
    }),
  ),
})

/** Reads the file of BUURTWIJS_OIDC with the keys that it names, at the start of the server. Whatever is wrong with it stops the start, with a sentence. */
export async function readAanbieders(path: string | undefined): Promise<readonly Aanbieder[]> {
  if (path === undefined) return []
  const parsed = fileSchema.safeParse(await readJson(path))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw wrongFile(path, `${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { aanbieders } = parsed.data
  if (new Set(aanbieders.map(({ id }) => id)).size < aanbieders.length) throw wrongFile(path, 'twee aanbieders hebben hetzelfde id')
  return await Promise.all(
    aanbieders.map(async ({ sleutelbestand, algoritme, sleutelId, claims, ...rest }) => ({
      ...rest,
      ...(sleutelId === undefined ? {} : { sleutelId }),
      niveauClaim: claims.niveau,
      sleutel: await readKey(resolve(dirname(path), sleutelbestand), algoritme),
    })),
  )
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw wrongFile(path, 'het is niet te lezen', error)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw wrongFile(path, 'het is geen JSON', error)
  }
}

/** A private key in PEM (PKCS #8). Once read it signs, and cannot be taken out again. */
async function readKey(path: string, algorithm: Algorithm): Promise<CryptoKey> {
  try {
    return createPrivateKey(await readFile(path)).toCryptoKey(algorithms[algorithm], false, ['sign']) as CryptoKey
  } catch (error) {
    throw wrongFile(path, `het bevat geen sleutel voor ${algorithm} (PEM, PKCS #8)`, error)
  }
}

function wrongFile(path: string, why: string, cause?: unknown): Refusal {
  return new Refusal(`Het bestand ${path} (BUURTWIJS_OIDC) klopt niet: ${why}.`, { code: 'oidc-config', cause })
}
