import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Daad } from '../programma/index.ts'
import type { MonitoringTransaction } from './tables.ts'
import type { MonitoringWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. Never a figure: the log is read by others than who sees those. */
export async function log(
  { clock, master }: Pick<MonitoringWorld, 'clock' | 'master'>,
  trx: MonitoringTransaction,
  { actor, spoor }: Daad | { readonly actor: null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'monitoring' }, { clock, master, spoor })
}
