import type { Config } from '../config.ts'
import { openMasterKey } from './audit/master-key.ts'
import type { Clock } from './clock.ts'
import { openDatabase, type Database, type OpenDatabase } from './database/database.ts'
import { openDataFolder, type DataFolder } from './data-folder.ts'
import { startJobs, type Jobs } from './jobs.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'

/** Everything that the modules stand on, opened together and closed together. */
export interface House {
  readonly config: Config
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly dataFolder: DataFolder
  /** For visitors: see `OpenDatabase`. */
  readonly database: Database
  /** For work behind the screens and the command line. */
  readonly tasks: Database
  readonly databaseKind: OpenDatabase['kind']
  readonly migrationsRun: readonly string[]
  readonly jobs: Jobs
  /** The key of this installation. */
  readonly master: Uint8Array
  /** Has this done before the database closes. */
  atClose(stop: () => Promise<void>): void
  close(): Promise<void>
}

export interface HouseOptions {
  readonly config: Config
  readonly version: string
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly use: 'server' | 'command'
}

/** Opens the data folder, the database and the jobs, in that order; closes them in the other. */
export async function openHouse({ config, version, clock, random, log, use }: HouseOptions): Promise<House> {
  const dataFolder = await openDataFolder(config.dataFolder, version)
  const master = await openMasterKey(config.dataFolder, config.masterKey)
  const opened = await openDatabase({ config, master, log, use })
  try {
    const jobs = await startJobs({ pool: opened.pool, log, supervise: use === 'server' })
    const stops: (() => Promise<void>)[] = []
    const atClose = (stop: () => Promise<void>) => void stops.push(stop)
    const close = async () => {
      for (const stop of stops) await stop()
      await jobs.stop()
      await opened.close()
    }
    const { database, tasks, kind: databaseKind, migrationsRun } = opened
    return { config, clock, random, log, dataFolder, database, tasks, databaseKind, migrationsRun, jobs, master, atClose, close }
  } catch (error) {
    await opened.close()
    throw error
  }
}
