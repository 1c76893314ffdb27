import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BegrotingTables } from '../begroting/index.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { Achtergrond } from './achtergrond.ts'
import type { Doelgroep, GolfStaat, Invuller, Langs, Moment, Wijze } from './golf.ts'
import type { Antwoorden, Bewoording } from './instrumenten/instrument.ts'
import type { Uitkomst } from './uitkomst.ts'
import type { Vorm } from './vorm.ts'

type Op = ColumnType<Date, Date, Date>
type MisschienOp = ColumnType<Date | null, Date | null | undefined, Date | null>
type Json<T> = ColumnType<T, string, string>
type MisschienJson<T> = ColumnType<T | null, string | null | undefined, string | null>

/** Which instrument, in which version and with which words. */
export interface Vastgezet {
  readonly id: string
  readonly versie: string
  readonly hash: string
}

export type VragenlijstenTables = {
  'vragenlijsten.bewoording': {
    instrument: string
    inhoud: Json<Bewoording>
    hash: string
    bron: string
    door: string | null
    gezet: Op
    bevestigd_door: Generated<string | null>
    bevestigd: MisschienOp
  }
  'vragenlijsten.lijst': {
    buurt_id: string
    id: string
    naam: string
    vorm: Json<Vorm>
    vorige_id: string | null
    vast: Generated<boolean>
    door: string | null
    gewijzigd: Op
    versie: Generated<number>
  }
  'vragenlijsten.golf': {
    buurt_id: string
    id: string
    naam: string
    moment: Moment
    wie: Doelgroep
    instrumenten: string[]
    achtergrond: Achtergrond[]
    lijst_id: string | null
    tot: string
    staat: Generated<GolfStaat>
    vorm: MisschienJson<Vorm>
    vast: MisschienJson<readonly Vastgezet[]>
    hash: Generated<string | null>
    uitkomst: MisschienJson<Uitkomst>
    door: string | null
    geopend: MisschienOp
    gesloten: MisschienOp
    versie: Generated<number>
  }
  'vragenlijsten.code': {
    buurt_id: string
    golf_id: string
    id: string
    nummer: number
    wijze: Wijze
    geheim: Uint8Array
    zending: Generated<Uint8Array | null>
  }
  'vragenlijsten.adres': {
    code_id: string
    buurt_id: string
    golf_id: string
    mail: string
    taal: 'nl' | 'en'
    herinnerd: Generated<number>
  }
  'vragenlijsten.antwoord': {
    buurt_id: string
    golf_id: string
    id: string
    antwoorden: Json<Antwoorden>
    langs: Langs
    namens: Invuller
    intrek: Uint8Array | null
  }
  'vragenlijsten.tekst': {
    buurt_id: string
    golf_id: string
    id: string
    vraag: string
    tekst: string
    staat: Generated<'nieuw' | 'vrij' | 'weg'>
    intrek: Uint8Array | null
    door: string | null
    versie: Generated<number>
  }
  'vragenlijsten.papier': {
    buurt_id: string
    golf_id: string
    geheim: Uint8Array
    antwoorden: Json<Antwoorden>
    namens: Invuller
    door: string
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables & VragenlijstenTables

export type VragenlijstenDatabase = Kysely<All>
export type VragenlijstenTransaction = Transaction<All>
