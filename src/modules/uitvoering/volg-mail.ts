import { sql } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../platform/clock.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import type { Bericht } from '../../platform/mail/outbox.ts'
import type { UitvoeringDatabase, UitvoeringTransaction } from './tables.ts'
import { log } from './uitvoering-log.ts'

/** What mails to followers need: connections under the role of work behind the screens. */
export interface VolgMailWorld {
  readonly tasks: UitvoeringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation. */
  readonly adres: string
}

const queue = defineQueue('uitvoeringvolgers', z.object({}), { retries: 3, expireInSeconds: 900 })
/** Every day at the end of the afternoon, so that a busy day is one mail. */
const everyDay = '30 16 * * *'

/** Sends the mails in this process, when their moment comes. */
export async function startVolgMail(
  world: Omit<VolgMailWorld, 'jobs'> & { readonly jobs: Pick<Jobs, 'send' | 'work' | 'schedule'> },
): Promise<void> {
  await world.jobs.work(queue, async () => void (await sendVolgMails(world)))
  await world.jobs.schedule(queue, everyDay)
}

interface Ontvanger {
  readonly buurt: string
  readonly naam: string
  readonly persoon: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
}

/** Mails who follows an activity that there is something new, once for everything of a buurt since the last mail. Says how many mails left. */
export async function sendVolgMails(world: VolgMailWorld): Promise<number> {
  return await asVisitor(world.tasks, null, async trx => {
    const ontvangers = await markTold(trx)
    for (const ontvanger of ontvangers) await putInOutbox(trx, world.jobs, schrijfMail(ontvanger, world.adres))
    if (ontvangers.length > 0) {
      const betrokkenen = [...new Set(ontvangers.map(({ persoon }) => persoon))]
      const line = { handeling: 'uitvoering.verteld', soort: 'E', betrokkenen, inhoud: { aantal: ontvangers.length } } as const
      await log(world, trx, { actor: null, spoor: 'taak uitvoering' }, line)
    }
    return ontvangers.length
  })
}

/** Who has something new that they did not see and were not mailed about; only who still belongs to the buurt. */
async function markTold(trx: UitvoeringTransaction): Promise<readonly Ontvanger[]> {
  const { rows } = await sql<Ontvanger>`
    with nieuw as (
      select v.buurt_id, v.activiteit_id, v.persoon_id, max(w.nummer) as nummer
        from uitvoering.volger as v
        join uitvoering.wijziging as w on w.buurt_id = v.buurt_id and w.activiteit_id = v.activiteit_id
         and w.nummer > greatest(v.gezien, v.gemaild) and w.hoe <> 'niets' and w.door is distinct from v.persoon_id
       group by v.buurt_id, v.activiteit_id, v.persoon_id
    ), verteld as (
      update uitvoering.volger as v set gemaild = n.nummer from nieuw as n
       where v.buurt_id = n.buurt_id and v.activiteit_id = n.activiteit_id and v.persoon_id = n.persoon_id
      returning v.buurt_id, v.persoon_id
    )
    select distinct b.id as buurt, b.naam, p.id as persoon, p.mail, p.taal
      from verteld as t
      join identity.buurt as b on b.id = t.buurt_id
      join identity.persoon as p on p.id = t.persoon_id and p.gewist is null
      join identity.lidmaatschap as l on l.persoon_id = p.id and l.buurt_id = b.id and l.beeindigd is null
     order by b.naam, p.mail`.execute(trx)
  return rows
}

/** That there is something new, and where: nothing about what, because anyone may read along. */
function schrijfMail({ buurt, naam, mail, taal }: Ontvanger, adres: string): Bericht {
  const page = `${adres}${taal === 'en' ? '/en' : ''}/programma/buurten/${buurt}/uitvoering`
  return taal === 'en'
    ? { aan: mail, onderwerp: `Something new in ${naam}`, tekst: `There is something new in what you follow. Read it here:\n${page}\n` }
    : { aan: mail, onderwerp: `Iets nieuws in ${naam}`, tekst: `Er is iets nieuws bij wat u volgt. Lees het hier:\n${page}\n` }
}
