import { z } from 'zod'
import { writeLog } from '../../platform/audit/write-log.ts'
import { defineQueue } from '../../platform/jobs.ts'
import { removeVerlopen } from './wissen.ts'
import type { WerkWorld } from './world.ts'

/** What goes by itself. */
export const vanzelfQueue = defineQueue('opruimen-vanzelf', z.object({}), { retries: 2, expireInSeconds: 600 })
/** At night, apart from the check of the log. */
export const everyNight = '47 3 * * *'

/** Removes what keeps the program going and has had its use, by the rules that say so; a line in the log tells how much, when there was anything. */
export async function ruimVanzelfOp({ tasks, clock, master, bewaarregels }: Omit<WerkWorld, 'folder'>): Promise<void> {
  const now = clock.now()
  await tasks.transaction().execute(async trx => {
    const done: Record<string, number> = {}
    for (const { id, tabel, termijn } of bewaarregels) {
      if (termijn?.vanzelf !== true) continue
      const aantal = await removeVerlopen(trx, tabel, termijn, now)
      if (aantal > 0) done[id] = aantal
    }
    if (Object.keys(done).length === 0) return
    const line = { handeling: 'opruiming.vanzelf', soort: 'D', verwerking: 'bewaren', inhoud: done } as const
    await writeLog(trx, null, line, { clock, master, spoor: 'taak opruimen-vanzelf' })
  })
}
