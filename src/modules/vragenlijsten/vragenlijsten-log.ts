import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogActor, LogLine } from '../../platform/audit/write-log.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import type { VragenlijstenWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. Nobody in particular is null. */
export async function log(
  { clock, master }: Pick<VragenlijstenWorld, 'clock' | 'master'>,
  trx: VragenlijstenTransaction,
  { actor, spoor }: { readonly actor: LogActor | null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'vragenlijsten' }, { clock, master, spoor })
}
