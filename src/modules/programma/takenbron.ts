import type { Datum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { Taak } from './voortgang/taken.ts'

/** What waits in a module above this one: asked with the eyes of whoever looks at their list, or of the weekly mail, which looks at everything. */
export type Takenbron = (trx: ProgrammaTransaction, op: Datum) => Promise<readonly Taak[]>
