import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { BegrotingsKader } from './controles.ts'
import type { Betaler, Duur, PostSoort } from './post.ts'
import type { PostWijziging } from './wijziging.ts'

type Json<T> = ColumnType<T, string, string>

export type BegrotingTables = {
  'begroting.kader': {
    id: Generated<number>
    jaren: number[]
    plafond_cent: number | null
    norm_tarief_cent: Json<BegrotingsKader['normTariefCent']>
    versie: Generated<number>
  }
  'begroting.begroting': { buurt_id: string; nummer: Generated<number> }
  'begroting.post': {
    buurt_id: string
    id: string
    activiteit_id: string | null
    jaar: number
    soort: PostSoort
    omschrijving: string
    aantal_honderdste: number
    tarief_cent: number
    betaler: Betaler | null
    duur: Duur
    toelichting: string
    versie: number
    gemaakt: number
    plek: number
  }
  'begroting.wijziging': {
    buurt_id: string
    nummer: number
    hoe: Hoe
    posten: Json<readonly PostWijziging[]>
    door: string | null
    op: Date
  }
}

/** With what a budget was changed. */
export type Hoe = 'regels' | 'werkboek' | 'terug'

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables

export type BegrotingDatabase = Kysely<All>
export type BegrotingTransaction = Transaction<All>
