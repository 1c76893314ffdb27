import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BegrotingTables } from '../begroting/index.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { Datum, ProgrammaTables } from '../programma/index.ts'
import type { Uitkomst } from './besluiten.ts'
import type { Scores, Stem, Telling } from './oordelen.ts'

type Fixed<T> = ColumnType<T, T, never>
type Json<T> = ColumnType<T, string, string>
type FixedJson<T> = ColumnType<T, string, never>

/** What a question is about: the whole, an activity, or a line of the budget. */
export const vraagSoorten = ['geheel', 'activiteit', 'post'] as const
export type VraagSoort = (typeof vraagSoorten)[number]

export type CommissieTables = {
  'commissie.ronde': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    inhoud: Fixed<string>
    sha256: Fixed<string>
    gevraagd_cent: Fixed<number>
    regels: Fixed<number>
    toelichting: Fixed<string>
    door: Fixed<string | null>
    ingediend: Fixed<Date>
  }
  'commissie.behandeling': { buurt_id: string; ronde: number; termijn: Datum; quorum: number; versie: Generated<number> }
  'commissie.beoordelaar': {
    buurt_id: string
    ronde: number
    persoon_id: string
    door: string | null
    aangewezen: Date | null
    belang: Generated<string | null>
    belang_door: Generated<string | null>
    belang_op: ColumnType<Date | null, Date | null | undefined, Date | null>
    herinnerd: Generated<Datum | null>
  }
  'commissie.oordeel': {
    buurt_id: string
    ronde: number
    persoon_id: string
    scores: Json<Scores>
    stem: Stem | null
    toelichting: string
    op: Date
  }
  'commissie.vraag': {
    buurt_id: string
    id: string
    ronde: number
    soort: VraagSoort
    over: string | null
    tekst: string
    door: string | null
    gesteld: Date
    antwoord: Generated<string | null>
    beantwoorder: Generated<string | null>
    beantwoord: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  'commissie.besluit': {
    buurt_id: Fixed<string>
    ronde: Fixed<number>
    uitkomst: Fixed<Uitkomst>
    redenen: Fixed<string>
    toegekend_cent: Fixed<number>
    samenvatting: FixedJson<Telling>
    termijn: Fixed<Datum>
    door: Fixed<string | null>
    op: Fixed<Date>
  }
  'commissie.postbesluit': {
    buurt_id: Fixed<string>
    ronde: Fixed<number>
    post_id: Fixed<string>
    uitkomst: Fixed<Uitkomst>
    gevraagd_cent: Fixed<number>
    toegekend_cent: Fixed<number>
    reden: Fixed<string>
  }
  'commissie.instemming': {
    buurt_id: string
    ronde: number
    organisatie_id: string
    naam: string
    akkoord: Generated<boolean | null>
    reden: Generated<string | null>
    door: Generated<string | null>
    op: ColumnType<Date | null, Date | null | undefined, Date | null>
    herinnerd: Generated<Datum | null>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables & CommissieTables

export type CommissieDatabase = Kysely<All>
export type CommissieTransaction = Transaction<All>
