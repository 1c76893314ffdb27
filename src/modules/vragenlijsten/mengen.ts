import { sql } from 'kysely'
import { z } from 'zod'
import { asVisitor } from '../../platform/database/visitor.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { VragenlijstenDatabase } from './tables.ts'

/** What mixing needs: connections under the role of work behind the screens. */
export interface MengWorld {
  readonly tasks: VragenlijstenDatabase
}

const queue = defineQueue('vragenlijsten-mengen', z.object({}), { retries: 3, expireInSeconds: 900 })
/** Every night at ten past three. */
const everyNight = '10 3 * * *'

/** Mixes answers every night in this process. */
export async function startMengen(world: MengWorld & { readonly jobs: Pick<Jobs, 'work' | 'schedule'> }): Promise<void> {
  await world.jobs.work(queue, async () => await meng(world))
  await world.jobs.schedule(queue, everyNight)
}

/**
 * Writes codes, answers and texts of open waves once more, in another order: so that whoever reads the files of the database cannot see from the number of a transaction, or from where a row
 * lies, which code an answer came with.
 */
export async function meng({ tasks }: MengWorld): Promise<void> {
  await asVisitor(tasks, null, async trx => {
    await sql`
      update vragenlijsten.code as c set zending = c.zending
        from vragenlijsten.golf as g where g.buurt_id = c.buurt_id and g.id = c.golf_id and g.staat = 'open'`.execute(trx)
    for (const tabel of ['vragenlijsten.antwoord', 'vragenlijsten.tekst']) {
      await sql`
        with weg as (
          delete from ${sql.table(tabel)} as a using vragenlijsten.golf as g
           where g.buurt_id = a.buurt_id and g.id = a.golf_id and g.staat = 'open' returning a.*
        )
        insert into ${sql.table(tabel)} select * from weg order by random()`.execute(trx)
    }
  })
}
