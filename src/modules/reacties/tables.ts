import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BegrotingTables } from '../begroting/index.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { OverSoort } from './over.ts'

type Moment = ColumnType<Date, Date, Date>
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>

export type ReactiesTables = {
  'reacties.opmerking': {
    buurt_id: string
    id: string
    draad_id: string
    soort: OverSoort
    op: string
    naam: string
    tekst: string
    door: string | null
    geschreven: Moment
    gewijzigd: MaybeMoment
    ingetrokken: MaybeMoment
    laatst: Moment
    afgerond: MaybeMoment
    afgerond_door: Generated<string | null>
    versie: Generated<number>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables & ReactiesTables

export type ReactiesDatabase = Kysely<All>
export type ReactiesTransaction = Transaction<All>
