import type { Daad } from '../programma/index.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. */
export async function log(
  { clock, master }: Pick<BuurtagendaWorld, 'clock' | 'master'>,
  trx: BuurtagendaTransaction,
  { actor, spoor }: Daad,
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'buurtagenda' }, { clock, master, spoor })
}
