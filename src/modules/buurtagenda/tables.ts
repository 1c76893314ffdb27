import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { InzichtBron, Zichtbaar } from './inzicht.ts'
import type { Kant } from './voorstel/feit.ts'
import type { Thema } from './voorstel/themas.ts'

type Json<T> = ColumnType<T, string, string>
type Numeric = ColumnType<string, number, number>

/** A figure as it was when it was cited. */
export interface AangehaaldCijfer {
  readonly maat: string
  readonly periode: string
  readonly release: string
  readonly waarde: number
}

export type BuurtagendaTables = {
  'buurtagenda.inzicht': {
    buurt_id: string
    id: string
    bron: InzichtBron
    datum: string
    tekst: string
    mensen: number
    kant: Kant
    onderwerpen: string[]
    themas: Thema[]
    maten: string[]
    citeren: boolean
    zichtbaar: Zichtbaar
    door: string | null
    versie: Generated<number>
    ontvangen: Generated<Date>
    gewijzigd: Generated<Date>
  }
  'buurtagenda.uitdaging': {
    buurt_id: string
    id: Generated<string>
    kant: Kant
    onderwerp: string | null
    titel: string
    wat: string
    waarom: string
    gevolg: string
    anders: string | null
    cijfers: Json<readonly AangehaaldCijfer[]>
    themas: Thema[]
    plek: number | null
    uit_regio: Generated<string | null>
    herkomst: Generated<string | null>
    versie: Generated<number>
    door: string | null
    aangemaakt: Generated<Date>
    gewijzigd: Generated<Date>
  }
  'buurtagenda.steunt_op': { buurt_id: string; uitdaging_id: string; inzicht_id: string }
  'buurtagenda.mening': { buurt_id: string; uitdaging_id: string; persoon_id: string; eens: boolean; gegeven: Generated<Date> }
  'buurtagenda.telling': {
    buurt_id: string
    id: Generated<string>
    uitdaging_id: string
    waar: string
    datum: string
    eens: number
    oneens: number
    door: string | null
  }
  'buurtagenda.agenda': {
    buurt_id: string
    ernst: Numeric
    omvang: Numeric
    invloed: Numeric
    stem: Numeric
    versie: Generated<number>
  }
  'buurtagenda.regio': {
    id: Generated<string>
    naam: string
    gemeenten: string[]
    versie: Generated<number>
    door: string | null
    gemaakt: Generated<Date>
    gewijzigd: Generated<Date>
  }
  'buurtagenda.regio_uitdaging': {
    id: Generated<string>
    regio_id: string
    kant: Kant
    onderwerp: string | null
    titel: string
    wat: string
    waarom: string
    bron: string
    cijfers: Json<readonly AangehaaldCijfer[]>
    themas: Thema[]
    versie: Generated<number>
    door: string | null
    aangemaakt: Generated<Date>
    gewijzigd: Generated<Date>
  }
  'buurtagenda.regio_oordeel': {
    buurt_id: string
    uitdaging_id: string
    geldt: boolean
    woord: string
    door: string | null
    gegeven: Generated<Date>
  }
  'buurtagenda.beeld': {
    buurt_id: string
    versie: number
    inhoud: string
    sha256: string
    reden: string
    door: string | null
    vastgesteld: Generated<Date>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables

export type BuurtagendaDatabase = Kysely<All>
export type BuurtagendaTransaction = Transaction<All>
