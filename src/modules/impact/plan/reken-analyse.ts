import { z } from 'zod'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { alleenEffect } from '../oordeel/rauw.ts'
import type { Rauw } from '../oordeel/rauw.ts'
import { rekenApart } from '../reken-apart.ts'
import type { Gerekend } from '../reken-hier.ts'
import type { ImpactTables, ImpactTransaction, Rekenwerk } from '../tables.ts'
import { regelsOf } from './analyseplan.ts'
import { leesPaneel } from './lees-paneel.ts'
import { readRuw } from './read-vrij-paneel.ts'

const payload = z.object({ analyse: z.uuid(), nummer: z.number().int() })
const queue = defineQueue('impact', payload, { retries: 1, expireInSeconds: 3600 })

type Vraag = z.infer<typeof payload>

/** Asks for an analysis, in the transaction in which its figures are opened. */
export async function askAnalyse({ jobs }: { readonly jobs: Pick<Jobs, 'send'> }, trx: ImpactTransaction, vraag: Vraag): Promise<void> {
  await jobs.send(trx, queue, vraag)
}

/** Computes analyses in this process when they are asked for. */
export async function startAnalyses(werk: Rekenwerk & { readonly jobs: Pick<Jobs, 'work'> }): Promise<void> {
  await werk.jobs.work(queue, async vraag => await rekenAnalyse(werk, vraag))
}

/** Computes one analysis, tells how far it is, and keeps what comes of it. Once it has been answered it stays as it is. */
export async function rekenAnalyse(werk: Rekenwerk, { analyse, nummer }: Vraag): Promise<void> {
  const tasks = werk.tasks.$extendTables<ImpactTables>()
  const found = await tasks
    .selectFrom('impact.paneel as d')
    .innerJoin('impact.plan as p', join => join.onRef('p.analyse_id', '=', 'd.analyse_id').onRef('p.nummer', '=', 'd.nummer'))
    .select(['d.csv', 'd.uit', 'p.inhoud'])
    .where('d.analyse_id', '=', analyse)
    .where('d.nummer', '=', nummer)
    .where('d.staat', '=', 'bezig')
    .executeTakeFirst()
  if (found === undefined) return
  const { csv, inhoud } = found
  const regels = regelsOf(inhoud)
  const isBoth = found.uit === 'vrijgave'
  const gerekend = await rekenApart({ paneel: leesPaneel(csv, inhoud), regels }, deel => {
    void update({ voortgang: isBoth ? deel / 2 : deel })
  })
  const ruw = isBoth && 'analyse' in gerekend ? await rekenRuw() : null
  await update({ ...keptOf(gerekend), ...(ruw === null ? {} : { rauw: JSON.stringify(ruw) }) })

  async function rekenRuw(): Promise<Rauw | null> {
    const paneel = await readRuw(werk, inhoud)
    const answer = await rekenApart({ paneel, regels }, deel => {
      void update({ voortgang: (1 + deel) / 2 })
    })
    return 'analyse' in answer ? alleenEffect(answer.analyse) : null
  }

  async function update(values: { readonly voortgang: number } | (ReturnType<typeof keptOf> & { readonly rauw?: string })): Promise<void> {
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
