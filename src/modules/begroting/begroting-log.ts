import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Daad } from '../programma/index.ts'
import type { BegrotingTransaction } from './tables.ts'
import type { BegrotingWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. */
export async function log(
  { clock, master }: Pick<BegrotingWorld, 'clock' | 'master'>,
  trx: BegrotingTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'begroting' }, { clock, master, spoor })
}
