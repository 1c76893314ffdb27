import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { defineQueue } from '../jobs.ts'
import type { Jobs } from '../jobs.ts'
import type { Log } from '../log.ts'
import { sealAll } from './seal-log.ts'
import type { SealParts } from './seal-log.ts'
import { checkedHandeling, verifyLog } from './verify-log.ts'
import { writeLog } from './write-log.ts'

const queue = defineQueue('logboek-nakijken', z.object({}), { retries: 2, expireInSeconds: 3600 })
/** In the middle of the night, and not on the hour, when everything else starts. */
const everyNight = '17 3 * * *'

export interface CheckParts extends SealParts {
  readonly clock: Clock
  readonly log: Log
}

/** Verifies the log every night, on one of the servers. */
export async function startNightlyCheck({
  jobs,
  ...parts
}: CheckParts & { readonly jobs: Pick<Jobs, 'work' | 'schedule'> }): Promise<void> {
  await jobs.work(queue, () => checkLog(parts))
  await jobs.schedule(queue, everyNight)
}

/** Verifies the log, writes in it what came out, and tells whoever looks after the server when something is wrong. */
export async function checkLog({ tasks, master, clock, log }: CheckParts): Promise<void> {
  await sealAll({ tasks, master })
  const { goed, regels, opgeruimd, ketens } = await verifyLog({ tasks, master })
  const fouten = ketens.reduce((sum, keten) => sum + keten.fouten.length, 0)
  const inhoud = { regels, opgeruimd, ketens: ketens.length, fouten }
  const line = { handeling: checkedHandeling, soort: 'E', verwerking: 'logboek', uitkomst: goed ? 'goed' : 'mislukt', inhoud } as const
  await tasks.transaction().execute(trx => writeLog(trx, null, line, { clock, master, spoor: 'taak logboek-nakijken' }))
  if (goed) log.info('The log was verified', inhoud)
  else log.error('The log does not verify: run npx buurtwijs audit verify', new Error('log tampered with'), inhoud)
}
