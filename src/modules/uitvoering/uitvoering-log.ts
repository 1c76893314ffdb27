import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { Daad } from '../programma/index.ts'
import type { UitvoeringTransaction } from './tables.ts'
import type { UitvoeringWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. */
export async function log(
  { clock, master }: Pick<UitvoeringWorld, 'clock' | 'master'>,
  trx: UitvoeringTransaction,
  { actor, spoor }: Daad | { readonly actor: null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'uitvoering' }, { clock, master, spoor })
}
