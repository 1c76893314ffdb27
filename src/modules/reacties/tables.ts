import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BegrotingTables } from '../begroting/index.ts'
import type { BuurtagendaTables, Thema } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { OverSoort } from './over.ts'
import type { ToonDeel, Uitkomst } from './suggestie.ts'

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
  'reacties.meedenken': {
    buurt_id: string
    vraag: string
    themas: Thema[]
    toon: ToonDeel[]
    telt: boolean
    versie: Generated<number>
  }
  'reacties.suggestielink': {
    buurt_id: string
    id: string
    geheim: Uint8Array
    door: string | null
    gemaakt: Moment
    verloopt: Moment
    ingetrokken: MaybeMoment
  }
  'reacties.suggestie': {
    buurt_id: string
    id: string
    langs: 'link' | 'papier'
    link_id: string | null
    activiteit_id: string | null
    over: string
    wie: string
    tekst: string
    dag: string
    ontvangen: Moment
    getypt_door: string | null
    akkoord: Generated<boolean>
    volg: Uint8Array
    uitkomst: Generated<Uitkomst | null>
    reden: Generated<string | null>
    antwoord_activiteit: Generated<string | null>
    antwoord_versie: Generated<number | null>
    beantwoord: MaybeMoment
    beantwoord_door: Generated<string | null>
    verborgen: MaybeMoment
    verborgen_reden: Generated<string | null>
    verborgen_door: Generated<string | null>
    versie: Generated<number>
  }
  'reacties.contact': { suggestie_id: string; buurt_id: string; mail: string; taal: 'nl' | 'en'; gegeven: Moment; beantwoord: MaybeMoment }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables & ReactiesTables

export type ReactiesDatabase = Kysely<All>
export type ReactiesTransaction = Transaction<All>
