import { z } from 'zod'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { rekenApart } from '../reken-apart.ts'
import type { Gerekend } from '../reken-hier.ts'
import type { ImpactDatabase, ImpactTransaction } from '../tables.ts'
import { regelsOf } from './analyseplan.ts'
import { leesPaneel } from './lees-paneel.ts'

const payload = z.object({ analyse: z.uuid(), nummer: z.number().int() })
const queue = defineQueue('impact', payload, { retries: 1, expireInSeconds: 3600 })

type Vraag = z.infer<typeof payload>

/** Asks for an analysis, in the transaction in which its figures are opened. */
export async function askAnalyse({ jobs }: { readonly jobs: Pick<Jobs, 'send'> }, trx: ImpactTransaction, vraag: Vraag): Promise<void> {
  await jobs.send(trx, queue, vraag)
}

/** Computes analyses in this process when they are asked for. */
export async function startAnalyses({ tasks, jobs }: { readonly tasks: ImpactDatabase; readonly jobs: Pick<Jobs, 'work'> }): Promise<void> {
  await jobs.work(queue, async vraag => await rekenAnalyse(tasks, vraag))
}

/** Computes one analysis, tells how far it is, and keeps what comes of it. Once it has been answered it stays as it is. */
export async function rekenAnalyse(tasks: ImpactDatabase, { analyse, nummer }: Vraag): Promise<void> {
  const found = await tasks
    .selectFrom('impact.paneel as d')
    .innerJoin('impact.plan as p', join => join.onRef('p.analyse_id', '=', 'd.analyse_id').onRef('p.nummer', '=', 'd.nummer'))
    .select(['d.csv', 'p.inhoud'])
    .where('d.analyse_id', '=', analyse)
    .where('d.nummer', '=', nummer)
    .where('d.staat', '=', 'bezig')
    .executeTakeFirst()
  if (found === undefined) return
  const gerekend = await rekenApart({ paneel: leesPaneel(found.csv, found.inhoud), regels: regelsOf(found.inhoud) }, deel => {
    void update({ voortgang: deel })
  })
  await update(keptOf(gerekend))

  async function update(values: { readonly voortgang: number } | ReturnType<typeof keptOf>): Promise<void> {
    await tasks
      .updateTable('impact.paneel')
      .set(values)
      .where('analyse_id', '=', analyse)
      .where('nummer', '=', nummer)
      .where('staat', '=', 'bezig')
      .execute()
  }
}

function keptOf(gerekend: Gerekend) {
  return 'analyse' in gerekend
    ? ({ staat: 'klaar', voortgang: 1, antwoord: JSON.stringify(gerekend.analyse) } as const)
    : ({ staat: 'geweigerd', voortgang: 1, fout: gerekend.geweigerd.tekst } as const)
}
