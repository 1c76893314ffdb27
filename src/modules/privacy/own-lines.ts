import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { handelingen } from '../../platform/audit/handelingen.ts'
import { knownKeys } from '../../platform/audit/person-key.ts'
import { decrypt } from '../../platform/audit/sealing.ts'
import { verwerkingen } from '../../platform/audit/verwerkingen.ts'
import type { eigenRegelSchema } from './schema.ts'
import type { PrivacyTransaction } from './world.ts'

type EigenRegel = z.infer<typeof eigenRegelSchema>

interface OwnLine {
  readonly id: string
  readonly tijd: Date
  readonly verwerking: string
  readonly handeling: string
  readonly soort: string
  readonly uitkomst: EigenRegel['uitkomst']
  readonly wie: string | null
  readonly naam: string | null
  readonly rol: string | null
  readonly organisatie: string | null
  readonly buurt: string | null
  readonly is_over_mij: boolean
  readonly geheim: string | null
}

export interface Stretch {
  readonly van?: Date
  readonly tot?: Date
  readonly hoogstens: number
  readonly overslaan: number
}

const soorten: Readonly<Record<string, EigenRegel['soort']>> = { C: 'gemaakt', R: 'gezien', U: 'gewijzigd', D: 'verwijderd', E: 'gedaan' }

/** The lines about this person or by them, the newest first, in words. The transaction is that of this person. */
export async function readOwnLines(
  trx: PrivacyTransaction,
  master: Uint8Array,
  persoon: string,
  { van, tot, hoogstens, overslaan }: Stretch,
): Promise<readonly EigenRegel[]> {
  const { rows } = await sql<OwnLine>`
    select * from logboek.own_lines(${van ?? null}, ${tot ?? null}, ${hoogstens}, ${overslaan})`.execute(trx)
  const key = (await knownKeys(trx, master, [persoon])).get(persoon)
  return rows.map(row => ({
    id: row.id,
    wanneer: row.tijd.toISOString(),
    handeling: row.handeling,
    wat: describeHandeling(row.handeling),
    verwerking: row.verwerking,
    waarom: describeDoel(row.verwerking),
    wie: row.wie === persoon ? 'uzelf' : (row.naam ?? 'Buurtwijs'),
    doorU: row.wie === persoon,
    rol: row.rol,
    organisatie: row.organisatie,
    buurt: row.buurt,
    soort: soorten[row.soort] ?? 'gedaan',
    uitkomst: row.uitkomst,
    overU: row.is_over_mij,
    persoonlijk: row.geheim === null ? null : openPersoonlijk(key, row.geheim, persoon),
  }))
}

export function describeHandeling(handeling: string): string {
  return handelingen[handeling] ?? handeling
}

export function describeDoel(verwerking: string): string {
  return Object.hasOwn(verwerkingen, verwerking) ? verwerkingen[verwerking as keyof typeof verwerkingen].doel : verwerking
}

/** What is not to be read any more, or was tampered with, is null: the line itself is still told, and verifying the chain finds the tampering. */
export function openPersoonlijk(key: Uint8Array | undefined, geheim: string, persoon: string): unknown {
  if (key === undefined) return null
  try {
    return JSON.parse(decrypt(key, Buffer.from(geheim, 'base64'), persoon).toString())
  } catch {
    return null
  }
}
