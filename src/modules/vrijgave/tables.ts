import type { CellStatus, Rules } from '@buurtwijs/disclosure'
import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { Bijdrager, Indeling, Sleutel, Soort, Wie } from './reeks.ts'

/** What is read is a value; what is written is its text. */
type Json<Value> = ColumnType<Value, string, never>

export interface Titel {
  readonly nl: string
  readonly en: string
}

export type VrijgaveTables = {
  'vrijgave.reeks': {
    id: Generated<string>
    naam: string
    titel: Json<Titel>
    soort: Soort
    wie: Generated<Wie>
    regels: Json<Rules>
    gemaakt: Date
  }
  'vrijgave.indeling': { reeks_id: string; nummer: Generated<number>; inhoud: Json<Indeling>; op: Date }
  'vrijgave.ruwe_cel': {
    reeks_id: string
    sleutel: Json<Sleutel>
    nummer: Generated<number>
    aantal: number
    bijdragers: Json<readonly Bijdrager[] | null>
    op: Date
  }
  'vrijgave.uitgave': {
    reeks_id: string
    nummer: number
    invoer: string
    regels_versie: string
    indeling: Json<Indeling>
    cellen: number
    getoond: number
    klein: number
    meeverborgen: number
    ruimte: number | null
    herziening: string | null
    gemaakt: Date
  }
  'vrijgave.cel': { reeks_id: string; sleutel: Json<Sleutel>; uitgave: number; staat: CellStatus; waarde: number | null; reden: string }
  'vrijgave.grondslag': {
    reeks_id: string
    sleutel: Json<Sleutel>
    uitgave: number
    aantal: number
    bijdragers: Json<readonly Bijdrager[] | null>
  }
}

export type VrijgaveDatabase = Kysely<PlatformTables & VrijgaveTables>
export type VrijgaveTransaction = Transaction<PlatformTables & VrijgaveTables>
