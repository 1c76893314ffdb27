import { z } from 'zod'
import type { Clock } from '../../../platform/clock.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { putInOutbox } from '../../../platform/mail/outbox.ts'
import type { Bericht } from '../../../platform/mail/outbox.ts'
import { addDagen, today } from '../../programma/index.ts'
import type { Datum } from '../../programma/index.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringDatabase, MonitoringTransaction } from '../tables.ts'
import { laatVoor, readLaat, readNetwerken } from './read-laat.ts'
import type { Netwerklid } from './read-laat.ts'

/** What reminders need: connections under the role of work behind the screens. */
export interface MetingMailWorld {
  readonly tasks: MonitoringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation. */
  readonly adres: string
}

const queue = defineQueue('metingherinnering', z.object({}), { retries: 3, expireInSeconds: 900 })
/** Every day at ten to eight. */
const everyDay = '50 7 * * *'
/** How many days lie between two reminders of the same buurt. */
const daysBetween = 7

/** Sends reminders of figures that are late in this process, when their moment comes. */
export async function startMetingMail(
  world: Omit<MetingMailWorld, 'jobs'> & { readonly jobs: Pick<Jobs, 'send' | 'work' | 'schedule'> },
): Promise<void> {
  await world.jobs.work(queue, async () => void (await sendMetingHerinneringen(world)))
  await world.jobs.schedule(queue, everyDay)
}

/** Mails who owes figures that are late how many there are and where, once a week: who delivers them, or else who leads. Says how many mails left. */
export async function sendMetingHerinneringen(world: MetingMailWorld): Promise<number> {
  return await asVisitor(world.tasks, null, async trx => {
    const op = today(world.clock)
    const late = await readLaat(trx, await findQuiet(trx, op), op)
    const mails = (await readNetwerken(trx, [...late.keys()])).flatMap(ontvanger => {
      const aantal = laatVoor(late.get(ontvanger.buurt) ?? [], ontvanger).length
      return aantal === 0 ? [] : [{ ontvanger, aantal }]
    })
    for (const { ontvanger, aantal } of mails) await putInOutbox(trx, world.jobs, schrijfMail(ontvanger, aantal, world.adres))
    await markReminded(trx, [...late.keys()], op)
    if (mails.length > 0) {
      const betrokkenen = [...new Set(mails.map(({ ontvanger }) => ontvanger.persoon))]
      const line = { handeling: 'meting.herinnerd', soort: 'E', betrokkenen, inhoud: { aantal: mails.length } } as const
      await log(world, trx, { actor: null, spoor: 'taak metingen' }, line)
    }
    return mails.length
  })
}

/** The buurten that take part and were not reminded this week. */
async function findQuiet(trx: MonitoringTransaction, op: Datum): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('programma.transitiebuurt as t')
    .leftJoin('monitoring.meetplan as m', 'm.buurt_id', 't.buurt_id')
    .select('t.buurt_id')
    .where('t.staat', '=', 'deelnemer')
    .where(eb => eb.or([eb('m.herinnerd', 'is', null), eb('m.herinnerd', '<=', addDagen(op, -daysBetween))]))
    .orderBy('t.buurt_id')
    .execute()
  return rows.map(({ buurt_id }) => buurt_id)
}

async function markReminded(trx: MonitoringTransaction, buurten: readonly string[], op: string): Promise<void> {
  if (buurten.length === 0) return
  await trx
    .insertInto('monitoring.meetplan')
    .values(buurten.map(buurt_id => ({ buurt_id, herinnerd: op })))
    .onConflict(oc => oc.column('buurt_id').doUpdateSet({ herinnerd: op }))
    .execute()
}

/** How many figures are late, and where: not which, because anyone may read along. */
function schrijfMail({ buurt, naam, mail, taal }: Netwerklid, aantal: number, adres: string): Bericht {
  const page = `${adres}${taal === 'en' ? '/en' : ''}/programma/buurten/${buurt}/metingen`
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: `${naam} waits for figures`,
        tekst: `${aantal === 1 ? 'One figure' : `${aantal} figures`} of ${naam} did not come yet.\nSee which, and fill in what you know:\n${page}\n\nIs a figure not known yet? Then write there why. You will not be reminded of it again.\n`,
      }
    : {
        aan: mail,
        onderwerp: `${naam} wacht op cijfers`,
        tekst: `${aantal === 1 ? 'Eén cijfer' : `${aantal} cijfers`} van ${naam} ${aantal === 1 ? 'is' : 'zijn'} er nog niet.\nBekijk welke, en vul in wat u weet:\n${page}\n\nIs een cijfer nog niet bekend? Schrijf daar dan waarom. U wordt er dan niet meer aan herinnerd.\n`,
      }
}
