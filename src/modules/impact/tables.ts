import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import type { Database, PlatformTables } from '../../platform/database/database.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Analyse } from './oordeel/analyse.ts'
import type { Rauw } from './oordeel/rauw.ts'
import type { StatistiekSource, VormenSource } from '../statistics/index.ts'
import type { Analyseplan } from './plan/analyseplan.ts'
import type { Herkomst } from './publicatie/publicatie.ts'

/** Where the figures of an analysis come from. */
export type Paneelherkomst = 'bestand' | 'vrijgave' | 'publicatie'

export type ImpactTables = {
  'impact.plan': {
    analyse_id: Generated<string>
    nummer: Generated<number>
    versie: Generated<number>
    inhoud: ColumnType<Analyseplan, string, string>
    staat: Generated<'concept' | 'vast'>
    verkennend: Generated<boolean>
    hash: ColumnType<string | null, never, string>
    door: string | null
    gemaakt: Date
    vast_door: ColumnType<string | null, never, string | null>
    vast: ColumnType<Date | null, never, Date>
  }
  'impact.paneel': {
    analyse_id: string
    nummer: number
    csv: string
    sha256: string
    bron: string
    uit: ColumnType<Paneelherkomst, Paneelherkomst | undefined, never>
    herkomst: ColumnType<Herkomst | null, string | null | undefined, never>
    eerder: Generated<boolean>
    geopend_door: string | null
    geopend: Date
    staat: Generated<'bezig' | 'klaar' | 'geweigerd'>
    voortgang: Generated<number>
    antwoord: ColumnType<Analyse | null, never, string>
    fout: ColumnType<string | null, never, string>
    rauw: ColumnType<Rauw | null, never, string>
  }
}

export type ImpactDatabase = Kysely<PlatformTables & ImpactTables>
export type ImpactTransaction = Transaction<PlatformTables & ImpactTables>

/** What computing needs: connections under the role of work behind the screens. */
export interface Rekenwerk {
  readonly tasks: Database
  readonly clock: Clock
  readonly master: Uint8Array
}

/** What the actions of this module need from outside. */
export interface ImpactWorld {
  readonly database: ImpactDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  readonly source: StatistiekSource
  readonly vormen: VormenSource
}
