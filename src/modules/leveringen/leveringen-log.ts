import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Daad } from '../programma/index.ts'
import type { LeveringenTransaction } from './tables.ts'
import type { LeveringenWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. */
export async function log(
  { clock, master }: Pick<LeveringenWorld, 'clock' | 'master'>,
  trx: LeveringenTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'leveringen' }, { clock, master, spoor })
}
