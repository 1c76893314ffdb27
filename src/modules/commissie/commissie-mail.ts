import { sql } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../platform/clock.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { addDagen, today } from '../programma/index.ts'
import type { Datum } from '../programma/index.ts'
import { log } from './commissie-log.ts'
import { commissieMailQueue } from './mail-queue.ts'
import type { CommissieBericht } from './mail-queue.ts'
import { schrijfMail } from './schrijf-mail.ts'
import type { CommissieDatabase, CommissieTransaction } from './tables.ts'

/** What mails need: connections under the role of work behind the screens. */
export interface CommissieMailWorld {
  readonly tasks: CommissieDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation. */
  readonly adres: string
}

const herinnerQueue = defineQueue('commissieherinnering', z.object({}), { retries: 3, expireInSeconds: 900 })
/** Every day at half past seven. */
const everyDay = '30 7 * * *'
/** From how many days before the last day somebody is reminded, and how many days lie between two reminders. */
const daysBefore = 5
const daysBetween = 7

/** Sends mails about rounds in this process, and reminders when their moment comes. */
export async function startCommissieMail(
  world: Omit<CommissieMailWorld, 'jobs'> & { readonly jobs: Pick<Jobs, 'send' | 'work' | 'schedule'> },
): Promise<void> {
  await world.jobs.work(commissieMailQueue, async bericht => void (await sendCommissieMail(world, bericht)))
  await world.jobs.work(herinnerQueue, async () => void (await sendHerinneringen(world)))
  await world.jobs.schedule(herinnerQueue, everyDay)
}

interface Ontvanger {
  readonly persoon: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
}

/** Mails whom it concerns that something is there. Says how many mails left. */
export async function sendCommissieMail(world: CommissieMailWorld, bericht: CommissieBericht): Promise<number> {
  return await asVisitor(world.tasks, null, async trx => {
    const naam = await naamOf(trx, bericht.buurt)
    const ontvangers = naam === null ? [] : await readOntvangers(trx, bericht)
    for (const { mail, taal } of ontvangers) {
      await putInOutbox(trx, world.jobs, schrijfMail({ ...bericht, aan: mail, taal, adres: world.adres, naam: naam ?? '' }))
    }
    return ontvangers.length
  })
}

async function naamOf(trx: CommissieTransaction, buurt: string): Promise<string | null> {
  const row = await trx.selectFrom('identity.buurt').select('naam').where('id', '=', buurt).executeTakeFirst()
  return row?.naam ?? null
}

/** Who leads in the buurt, who arranges, who has to agree, or the one who is named. */
async function readOntvangers(
  trx: CommissieTransaction,
  { soort, buurt, ronde, persoon }: CommissieBericht,
): Promise<readonly Ontvanger[]> {
  const whom = {
    ingediend: sql`l.rol = 'transitieteam'`,
    verzekeraars: sql`l.rol = 'verzekeraar' and l.organisatie_id in
      (select i.organisatie_id from commissie.instemming as i where i.buurt_id = ${buurt} and i.ronde = ${ronde} and i.akkoord is null)`,
    vraag: sql`l.rol in ('kartrekker', 'projectcoordinator') and l.buurt_id = ${buurt}`,
    besluit: sql`l.rol in ('kartrekker', 'projectcoordinator') and l.buurt_id = ${buurt}`,
    definitief: sql`l.rol in ('kartrekker', 'projectcoordinator') and l.buurt_id = ${buurt}`,
    aangewezen: sql`p.id = ${persoon ?? null}`,
    antwoord: sql`p.id = ${persoon ?? null}`,
    herinnering: sql`p.id = ${persoon ?? null}`,
  } as const
  const { rows } = await sql<Ontvanger>`
    select distinct p.id as persoon, p.mail, p.taal from identity.persoon as p
      join identity.lidmaatschap as l on l.persoon_id = p.id and l.beeindigd is null
     where p.gewist is null and ${whom[soort]} order by p.mail`.execute(trx)
  return rows
}

/** Reminds reviewers who did not vote and insurers who did not answer, from some days before the last day and then once a week. Says how many were reminded. */
export async function sendHerinneringen(world: CommissieMailWorld): Promise<number> {
  const op = today(world.clock)
  const late = await asVisitor(world.tasks, null, async trx => [...(await markReviewers(trx, op)), ...(await markInsurers(trx, op))])
  for (const { buurt_id, ronde, persoon_id } of late) {
    await sendCommissieMail(world, { soort: 'herinnering', buurt: buurt_id, ronde, persoon: persoon_id })
  }
  if (late.length > 0) {
    await asVisitor(world.tasks, null, async trx => {
      const line = { handeling: 'commissie.herinnerd', soort: 'E', betrokkenen: [...new Set(late.map(each => each.persoon_id))] } as const
      await log(world, trx, { actor: null, spoor: 'taak commissie' }, { ...line, inhoud: { aantal: late.length } })
    })
  }
  return late.length
}

interface Laat {
  readonly buurt_id: string
  readonly ronde: number
  readonly persoon_id: string
}

async function markReviewers(trx: CommissieTransaction, op: Datum): Promise<readonly Laat[]> {
  const { rows } = await sql<Laat>`
    update commissie.beoordelaar as b set herinnerd = ${op}::date
      from commissie.behandeling as h
     where h.buurt_id = b.buurt_id and h.ronde = b.ronde and h.termijn <= ${addDagen(op, daysBefore)}::date
       and b.aangewezen is not null and b.belang is null and commissie.is_lid(b.persoon_id) and not commissie.is_betrokken(b.persoon_id, b.buurt_id, b.ronde)
       and commissie.is_open(b.buurt_id, b.ronde) and (b.herinnerd is null or b.herinnerd <= ${addDagen(op, -daysBetween)}::date)
       and not exists (select from commissie.oordeel as o
                        where o.buurt_id = b.buurt_id and o.ronde = b.ronde and o.persoon_id = b.persoon_id and o.stem is not null)
    returning b.buurt_id, b.ronde, b.persoon_id`.execute(trx)
  return rows
}

async function markInsurers(trx: CommissieTransaction, op: Datum): Promise<readonly Laat[]> {
  const { rows } = await sql<Laat>`
    with laat as (
      update commissie.instemming as i set herinnerd = ${op}::date
        from commissie.besluit as d
       where d.buurt_id = i.buurt_id and d.ronde = i.ronde and d.termijn <= ${addDagen(op, daysBefore)}::date and i.akkoord is null
         and not exists (select from commissie.instemming as n where n.buurt_id = i.buurt_id and n.ronde = i.ronde and n.akkoord = false)
         and (i.herinnerd is null or i.herinnerd <= ${addDagen(op, -daysBetween)}::date)
      returning i.buurt_id, i.ronde, i.organisatie_id)
    select distinct laat.buurt_id, laat.ronde, l.persoon_id from laat
      join identity.lidmaatschap as l on l.organisatie_id = laat.organisatie_id and l.rol = 'verzekeraar' and l.beeindigd is null`.execute(
    trx,
  )
  return rows
}
