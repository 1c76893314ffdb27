import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { Interventie } from './schema.ts'

/** What is read is an entry; what is written is its text. */
type Inhoud = ColumnType<Interventie, string, never>

export type VoorstelStaat = 'ingediend' | 'ingetrokken' | 'aangenomen' | 'afgewezen'

export type MenukaartTables = {
  'menukaart.voorstel': {
    id: Generated<string>
    interventie: string
    inhoud: Inhoud
    op_versie: number
    toelichting: string
    staat: Generated<VoorstelStaat>
    door: string
    ingediend: Date
    orgaan_id: Generated<string | null>
    beoordelaar: Generated<string | null>
    reden: Generated<string | null>
    beoordeeld: Generated<Date | null>
    versie: Generated<number>
  }
  'menukaart.versie': { interventie: string; nummer: number; inhoud: Inhoud; sha256: string; voorstel_id: string; sinds: Date }
}

export type MenukaartDatabase = Kysely<PlatformTables & MenukaartTables>
export type MenukaartTransaction = Transaction<PlatformTables & MenukaartTables>
