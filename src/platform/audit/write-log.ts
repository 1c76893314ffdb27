import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { readVersion } from '../version.ts'
import { personKeys } from './person-key.ts'
import { encrypt } from './sealing.ts'
import type { VerwerkingId } from './verwerkingen.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What is to be remembered of one action. */
export interface LogLine {
  /** What happened: `uitnodiging.gemaakt`. */
  readonly handeling: string
  /** As NEN 7513 has it: create, read, update, delete, execute. */
  readonly soort: 'C' | 'R' | 'U' | 'D' | 'E'
  /** Id of the processing activity that this is part of. */
  readonly verwerking: VerwerkingId
  readonly buurt?: string
  readonly organisatie?: string
  readonly uitkomst?: 'goed' | 'geweigerd' | 'mislukt'
  /** The persons whom it is about. */
  readonly betrokkenen?: readonly string[]
  /** Without names and without texts of people. */
  readonly inhoud?: Readonly<Record<string, Json>>
  /** By person: what is only to be read as long as that person is not erased. */
  readonly persoonlijk?: Readonly<Record<string, Json>>
}

/** Who acts, as far as a line tells of it. */
export type LogActor = Pick<Actor, 'persoon' | 'rol' | 'organisaties'> & { readonly sessie?: string }

export interface LogContext {
  readonly clock: Clock
  /** The key of the installation. */
  readonly master: Uint8Array
  /** The request or command in which this happens. */
  readonly spoor: string
}

const bron = `buurtwijs ${readVersion()}`

/**
 * Writes a line in the transaction of what it describes: when the line cannot be written, the action does not happen either. A line about a
 * neighbourhood is a link of the chain of that neighbourhood, else of the organisation, else of the programme.
 */
export async function writeLog<Tables>(
  trx: Transaction<Tables>,
  actor: LogActor | null,
  line: LogLine,
  { clock, master, spoor }: LogContext,
): Promise<void> {
  const { buurt = null, organisatie = null, uitkomst = 'goed', betrokkenen = [], inhoud = {}, persoonlijk = {} } = line
  const geheim = await encryptPersonal(trx, master, persoonlijk)
  const who = {
    wie: actor?.persoon ?? null,
    rol: actor?.rol ?? null,
    namens: actor?.organisaties[0] ?? null,
    sessie: actor?.sessie ?? null,
  }
  await sql`
    insert into logboek.regel (buurt_id, organisatie_id, tijd, verwerking, handeling, soort, uitkomst, wie, rol, namens, sessie, betrokkenen, inhoud, geheim,
      spoor, bron)
    values (${buurt}, ${organisatie}, ${clock.now()}, ${line.verwerking}, ${line.handeling}, ${line.soort}, ${uitkomst}, ${who.wie}, ${who.rol},
      ${who.namens}, ${who.sessie}, ${betrokkenen}::uuid[], ${JSON.stringify(inhoud)}::jsonb, ${JSON.stringify(geheim)}::jsonb, ${spoor}, ${bron})`.execute(
    trx,
  )
}

/** What nobody may read any more is not written: of an erased person the line stays, without the personal part. */
async function encryptPersonal<Tables>(
  trx: Transaction<Tables>,
  master: Uint8Array,
  persoonlijk: Readonly<Record<string, Json>>,
): Promise<Readonly<Record<string, string>>> {
  const personen = Object.keys(persoonlijk)
  if (personen.length === 0) return {}
  const keys = await personKeys(trx, master, personen)
  return Object.fromEntries(
    personen.flatMap(persoon => {
      const key = keys.get(persoon)
      return key ? [[persoon, encrypt(key, Buffer.from(JSON.stringify(persoonlijk[persoon])), persoon).toString('base64')]] : []
    }),
  )
}
