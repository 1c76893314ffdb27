import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables, Thema } from '../buurtagenda/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { Effect, Inhoud } from './inhoud.ts'
import type { ThemaStand } from './thema-stand.ts'

type Json<T> = ColumnType<T, string, string>
type Moment = ColumnType<Date, Date, Date>
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>

export type BuurtplanTables = {
  'buurtplan.plan': { buurt_id: string; versie: Generated<number> }
  'buurtplan.thema': {
    buurt_id: string
    thema: Thema
    stand: ThemaStand
    reden: string | null
    door: string | null
    gevraagd: MaybeMoment
    antwoord: Generated<string | null>
    beoordelaar: Generated<string | null>
    beoordeeld: MaybeMoment
    versie: Generated<number>
  }
  'buurtplan.activiteit': {
    buurt_id: string
    id: string
    thema: Thema
    soort: Inhoud['soort']
    naam: string
    wat: string
    van: string | null
    tot: string | null
    wie: string
    voor_wie: string
    uitdaging_id: string | null
    effecten: Json<readonly Effect[]>
    interventie: Generated<string | null>
    interventie_versie: Generated<number | null>
    overgenomen: ColumnType<Inhoud | null, string | null | undefined, string | null>
    versie: Generated<number>
    aangemaakt: Moment
    gewijzigd: Moment
    verwijderd: MaybeMoment
  }
  'buurtplan.activiteit_stand': {
    buurt_id: string
    activiteit_id: string
    versie: number
    inhoud: ColumnType<Inhoud | null, string | null, never>
    door: string | null
    op: Moment
  }
  'buurtplan.versie': {
    buurt_id: string
    nummer: number
    planversie: number
    inhoud: string
    sha256: string
    toelichting: string
    door: string | null
    op: Moment
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables

export type BuurtplanDatabase = Kysely<All>
export type BuurtplanTransaction = Transaction<All>
