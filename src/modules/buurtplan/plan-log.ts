import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Daad } from '../programma/index.ts'
import type { BuurtplanTransaction } from './tables.ts'
import type { BuurtplanWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. */
export async function log(
  { clock, master }: Pick<BuurtplanWorld, 'clock' | 'master'>,
  trx: BuurtplanTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'buurtplan' }, { clock, master, spoor })
}
