import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogActor, LogLine } from '../../platform/audit/write-log.ts'
import type { ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. Nobody in particular is null. */
export async function log(
  { clock, master }: Pick<ReactiesWorld, 'clock' | 'master'>,
  trx: ReactiesTransaction,
  { actor, spoor }: { readonly actor: LogActor | null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'reacties' }, { clock, master, spoor })
}
