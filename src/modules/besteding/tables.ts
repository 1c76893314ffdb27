import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BegrotingTables, Betaler } from '../begroting/index.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { CommissieTables } from '../commissie/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { Datum, ProgrammaTables } from '../programma/index.ts'
import type { Besloten } from './regel.ts'
import type { Inhoud } from './wijziging.ts'

type Json<T> = ColumnType<T, string, string>
type Fixed<T> = ColumnType<T, T, never>

/** With what spending was changed. */
export type Hoe = 'regels' | 'werkboek' | 'termijn'
export type Besluit = 'vastgesteld' | 'teruggegeven'

export type BestedingTables = {
  'besteding.besteding': {
    buurt_id: string
    nummer: Generated<number>
    voorwaarden: Generated<string>
    voorwaarden_versie: Generated<number>
    voorwaarden_door: Generated<string | null>
  }
  'besteding.penvoerder': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    naam: Fixed<string>
    organisatie_id: Fixed<string | null>
    persoon_id: Fixed<string | null>
    vanaf: Fixed<Datum>
    reden: Fixed<string>
    door: Fixed<string | null>
    op: Fixed<Date>
  }
  'besteding.regel': {
    buurt_id: string
    post_id: string
    besloten: Json<Besloten>
    verplicht_cent: number
    gerealiseerd_cent: number
    prognose_cent: number
    toelichting: string
    versie: number
  }
  'besteding.termijn': {
    buurt_id: string
    id: string
    betaler: Betaler
    jaar: number
    verwacht: Datum
    verwacht_cent: number
    ontvangen: Datum | null
    ontvangen_cent: number | null
    zin: string
    versie: number
    herinnerd: Generated<Datum | null>
  }
  'besteding.wijziging': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    hoe: Fixed<Hoe>
    inhoud: ColumnType<Inhoud, string, never>
    door: Fixed<string | null>
    op: Fixed<Date>
  }
  'besteding.verantwoording': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    jaar: Fixed<number>
    inhoud: Fixed<string>
    sha256: Fixed<string>
    opgesteld_door: Fixed<string | null>
    opgesteld: Fixed<Date>
    besluit: Generated<Besluit | null>
    reden: Generated<string | null>
    besloten_door: Generated<string | null>
    besloten: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
}

type All = PlatformTables &
  IdentityTables &
  ProgrammaTables &
  BuurtagendaTables &
  BuurtplanTables &
  BegrotingTables &
  CommissieTables &
  BestedingTables

export type BestedingDatabase = Kysely<All>
export type BestedingTransaction = Transaction<All>
