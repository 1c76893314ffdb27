import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { Datum, ProgrammaTables } from '../programma/index.ts'
import type { GebeurtenisSoort, Mensen } from './mensen.ts'
import type { Verandering } from './verandering.ts'

type Json<T> = ColumnType<T, string, string>
type Fixed<T> = ColumnType<T, T, never>

/** With what somebody told about an activity. */
export type Hoe = 'niets' | 'bijgewerkt' | 'mijlpaal' | 'gebeurtenis' | 'bewijs'

export type UitvoeringTables = {
  'uitvoering.uitvoering': { buurt_id: string; nummer: Generated<number> }
  'uitvoering.activiteit': {
    buurt_id: string
    activiteit_id: string
    eigenaar_id: Generated<string | null>
    notitie: Generated<string>
    hindernis: Generated<string>
    deelnemers: ColumnType<Partial<Mensen>, string | undefined, string>
    afgerond: Generated<Datum | null>
    gemeld: Generated<Datum | null>
    versie: Generated<number>
  }
  'uitvoering.mijlpaal': {
    buurt_id: string
    id: string
    activiteit_id: string
    wat: string
    dag: Datum | null
    wie: string
    gedaan: Datum | null
    versie: number
  }
  'uitvoering.bewijs': {
    buurt_id: string
    id: string
    activiteit_id: string
    titel: string
    adres: string | null
    document_id: string | null
  }
  'uitvoering.gebeurtenis': {
    buurt_id: string
    id: string
    activiteit_id: string
    ook_voor: string[]
    soort: GebeurtenisSoort
    dag: Datum
    naam: string
    mensen: Json<Partial<Mensen>>
    versie: number
  }
  'uitvoering.wijziging': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    activiteit_id: Fixed<string>
    hoe: Fixed<Hoe>
    veranderingen: ColumnType<readonly Verandering[], string, never>
    door: Fixed<string | null>
    op: Fixed<Date>
  }
  'uitvoering.volger': {
    buurt_id: string
    activiteit_id: string
    persoon_id: string
    gezien: Generated<number>
    gemaild: Generated<number>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & UitvoeringTables

export type UitvoeringDatabase = Kysely<All>
export type UitvoeringTransaction = Transaction<All>
