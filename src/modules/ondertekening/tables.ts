import type { ColumnType, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BegrotingTables } from '../begroting/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { CommissieTables } from '../commissie/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { TekenBeleid, TekenStap } from './beleid.ts'
import type { Daad as Tekendaad } from './handtekening.ts'

type Json<T> = ColumnType<T, string, never>
type Fixed<T> = ColumnType<T, T, never>

export type OndertekeningTables = {
  'ondertekening.zegel': {
    ronde: Fixed<number>
    sleutel_id: Fixed<string>
    publiek: Json<{ readonly kty: string; readonly crv: string; readonly x: string }>
    certificaat: Fixed<Buffer>
    bevestigd: Fixed<string>
    van: Fixed<Date>
    tot: Fixed<Date>
  }
  'ondertekening.beleid': {
    versie: Fixed<number>
    stappen: Json<readonly TekenStap[]>
    in_volgorde: Fixed<boolean>
    na_besluit: Fixed<boolean>
    door: Fixed<string>
    sinds: Fixed<Date>
  }
  'ondertekening.stuk': {
    buurt_id: Fixed<string>
    versie: Fixed<number>
    id: Fixed<string>
    inhoud: Fixed<string>
    sha256: Fixed<string>
    beleid: Json<TekenBeleid>
    door: Fixed<string | null>
    aangeboden: Fixed<Date>
  }
  'ondertekening.schakel': {
    buurt_id: Fixed<string>
    nummer: Fixed<number>
    versie: Fixed<number>
    persoon_id: Fixed<string>
    daad: Fixed<Tekendaad>
    regel: Fixed<string>
    jws: Fixed<string>
    sleutel_id: Fixed<string>
    hash: Fixed<string>
  }
}

type All = PlatformTables &
  IdentityTables &
  ProgrammaTables &
  BuurtagendaTables &
  BuurtplanTables &
  BegrotingTables &
  CommissieTables &
  OndertekeningTables

export type OndertekeningDatabase = Kysely<All>
export type OndertekeningTransaction = Transaction<All>
