import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { Fout } from './fouten.ts'
import type { Indeling } from './indeling.ts'

/** Read and kept by the sender; offered; taken; given back. */
export type Staat = 'gelezen' | 'aangeboden' | 'aanvaard' | 'teruggegeven'

export type LeveringenTables = {
  'leveringen.machtiging': {
    organisatie_id: string
    gebieden: string[]
    maten: string[]
    versie: number
    door: string | null
  }
  'leveringen.indeling': {
    organisatie_id: string
    koppen: string
    inhoud: ColumnType<Indeling, string, string>
  }
  'leveringen.levering': {
    organisatie_id: string
    id: string
    bestandsnaam: string
    vorm: 'csv' | 'xlsx'
    sha256: string
    regels: number
    van: string
    tot: string
    vragen: ColumnType<readonly Fout[], string | undefined, string>
    toelichting: Generated<string>
    staat: Generated<Staat>
    gelezen_door: string | null
    gelezen: Date
    aangeboden: ColumnType<Date | null, Date | null | undefined, Date | null>
    besloten_door: Generated<string | null>
    besloten: ColumnType<Date | null, Date | null | undefined, Date | null>
    reden: Generated<string>
    vervangt: Generated<number>
  }
  'leveringen.cijfer': {
    levering_id: string
    nummer: number
    rij: number
    maat: string
    gebied: string
    periode: string
    groep: string
    waarde: number | null
    vervangen_door: Generated<string | null>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & LeveringenTables

export type LeveringenDatabase = Kysely<All>
export type LeveringenTransaction = Transaction<All>
