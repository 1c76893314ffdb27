import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Writes what happened in the transaction in which it happens. Without an actor the program itself did it, on a command. */
export async function log(
  { clock, master }: Pick<ProgrammaWorld, 'clock' | 'master'>,
  trx: ProgrammaTransaction,
  { actor, spoor }: { readonly actor: Actor | null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'programma' }, { clock, master, spoor })
}
