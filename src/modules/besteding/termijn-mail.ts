import { sql } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../platform/clock.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import type { Bericht } from '../../platform/mail/outbox.ts'
import { addDagen, today } from '../programma/index.ts'
import { log } from './besteding-log.ts'
import type { BestedingDatabase, BestedingTransaction } from './tables.ts'

/** What reminders need: connections under the role of work behind the screens. */
export interface TermijnMailWorld {
  readonly tasks: BestedingDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation. */
  readonly adres: string
}

const queue = defineQueue('termijnherinnering', z.object({}), { retries: 3, expireInSeconds: 900 })
/** Every day at a quarter to eight. */
const everyDay = '45 7 * * *'
/** How many days lie between two reminders of the same instalment. */
const daysBetween = 7

/** Sends reminders of late instalments in this process, when their moment comes. */
export async function startTermijnMail(
  world: Omit<TermijnMailWorld, 'jobs'> & { readonly jobs: Pick<Jobs, 'send' | 'work' | 'schedule'> },
): Promise<void> {
  await world.jobs.work(queue, async () => void (await sendTermijnHerinneringen(world)))
  await world.jobs.schedule(queue, everyDay)
}

interface Ontvanger {
  readonly buurt: string
  readonly naam: string
  readonly aantal: number
  readonly persoon: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
}

/** Mails who leads and who keeps the money which buurten wait for money that is late: once a week, how many and where. Says how many mails left. */
export async function sendTermijnHerinneringen(world: TermijnMailWorld): Promise<number> {
  return await asVisitor(world.tasks, null, async trx => {
    const ontvangers = await markLate(trx, world.clock)
    for (const ontvanger of ontvangers) await putInOutbox(trx, world.jobs, schrijfMail(ontvanger, world.adres))
    if (ontvangers.length > 0) {
      const betrokkenen = [...new Set(ontvangers.map(({ persoon }) => persoon))]
      const line = { handeling: 'termijn.herinnerd', soort: 'E', betrokkenen, inhoud: { aantal: ontvangers.length } } as const
      await log(world, trx, { actor: null, spoor: 'taak termijnen' }, line)
    }
    return ontvangers.length
  })
}

async function markLate(trx: BestedingTransaction, clock: Clock): Promise<readonly Ontvanger[]> {
  const op = today(clock)
  const { rows } = await sql<Ontvanger>`
    with laat as (
      update besteding.termijn as t set herinnerd = ${op}::date
       where t.ontvangen is null and t.verwacht < ${op}::date and (t.herinnerd is null or t.herinnerd <= ${addDagen(op, -daysBetween)}::date)
      returning t.buurt_id, t.id
    ), per_buurt as (select buurt_id, count(*)::int as aantal from laat group by buurt_id)
    select distinct b.id as buurt, b.naam, l.aantal, p.id as persoon, p.mail, p.taal
      from per_buurt as l
      join identity.buurt as b on b.id = l.buurt_id
      join identity.lidmaatschap as m on m.buurt_id = b.id and m.beeindigd is null
      join identity.persoon as p on p.id = m.persoon_id and p.gewist is null
     where m.rol in ('kartrekker', 'projectcoordinator')
        or p.id = (select e.persoon_id from besteding.penvoerder as e where e.buurt_id = b.id order by e.nummer desc limit 1)
     order by b.naam, p.mail`.execute(trx)
  return rows
}

/** How many instalments are late, and where: no amounts, because anyone may read along. */
function schrijfMail({ buurt, naam, aantal, mail, taal }: Ontvanger, adres: string): Bericht {
  const page = `${adres}${taal === 'en' ? '/en' : ''}/programma/buurten/${buurt}/besteding`
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: `${naam} waits for money`,
        tekst: `${aantal === 1 ? 'One instalment' : `${aantal} instalments`} of ${naam} did not come on the agreed day.\nSee which, and ask the payer:\n${page}\n\nDid it come? Then fill it in there.\n`,
      }
    : {
        aan: mail,
        onderwerp: `${naam} wacht op geld`,
        tekst: `${aantal === 1 ? 'Eén termijn' : `${aantal} termijnen`} van ${naam} ${aantal === 1 ? 'kwam' : 'kwamen'} niet op de afgesproken dag.\nBekijk welke, en vraag de betaler ernaar:\n${page}\n\nIs het geld er al? Vul dat daar dan in.\n`,
      }
}
