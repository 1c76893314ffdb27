import { Refusal } from '../../refusal.ts'
import type { TekenBeleid } from './beleid.ts'
import { handtekeningSchema } from './handtekening.ts'
import type { Handtekening, Schakel } from './handtekening.ts'
import type { StukInhoud } from './stuk.ts'
import type { OndertekeningTransaction } from './tables.ts'

/** A document as it is kept. */
export interface BewaardStuk {
  readonly id: string
  readonly versie: number
  readonly inhoud: StukInhoud
  readonly sha256: string
  readonly beleid: TekenBeleid
  readonly door: string | null
  readonly aangeboden: Date
}

/** A link of the chain with its place and its hash. */
export interface BewaardeSchakel extends Schakel {
  readonly hash: string
}

/** Who signs while the programme did not decide otherwise: both leads, two of the network, and then the partner, who approves what others made. */
export const gewoonBeleid: TekenBeleid = {
  stappen: [
    { rol: 'kartrekker', aantal: 2, keurtGoed: false },
    { rol: 'buurtnetwerklid', aantal: 1, keurtGoed: false },
    { rol: 'projectcoordinator', aantal: 1, keurtGoed: true },
  ],
  isInVolgorde: true,
  isNaBesluit: true,
}

/** The policy as the programme decided it last; version 0 while it did not. */
export async function readBeleid(trx: OndertekeningTransaction): Promise<TekenBeleid & { readonly versie: number }> {
  const row = await trx.selectFrom('ondertekening.beleid').selectAll().orderBy('versie', 'desc').limit(1).executeTakeFirst()
  if (!row) return { versie: 0, ...gewoonBeleid }
  return { versie: row.versie, stappen: row.stappen, isInVolgorde: row.in_volgorde, isNaBesluit: row.na_besluit }
}

/** The documents of a buurt, the newest first. */
export async function readStukken(trx: OndertekeningTransaction, buurt: string): Promise<readonly BewaardStuk[]> {
  const rows = await trx.selectFrom('ondertekening.stuk').selectAll().where('buurt_id', '=', buurt).orderBy('versie', 'desc').execute()
  return rows.map(({ buurt_id: _, inhoud, ...row }) => ({ ...row, inhoud: parseInhoud(inhoud) }))
}

/** One version; a refusal when it is not there. */
export async function requireStuk(trx: OndertekeningTransaction, buurt: string, versie: number): Promise<BewaardStuk> {
  const found = (await readStukken(trx, buurt)).find(stuk => stuk.versie === versie)
  if (found) return found
  throw new Refusal('Deze versie is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
}

/** The whole chain of a buurt, from its first link. */
export async function readKeten(trx: OndertekeningTransaction, buurt: string): Promise<readonly BewaardeSchakel[]> {
  const rows = await trx.selectFrom('ondertekening.schakel').selectAll().where('buurt_id', '=', buurt).orderBy('nummer').execute()
  return rows.map(({ regel, jws, sleutel_id, hash }) => ({ record: parseRegel(regel), jws, keyId: sleutel_id, hash }))
}

export function parseRegel(text: string): Handtekening {
  return handtekeningSchema.parse(JSON.parse(text))
}

// Written by this program and never changed since, under a hash.
function parseInhoud(text: string): StukInhoud {
  return JSON.parse(text) as StukInhoud
}
