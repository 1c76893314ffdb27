import { sql } from 'kysely'
import { z } from 'zod'
import type { Clock } from '../../../platform/clock.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { putInOutbox } from '../../../platform/mail/outbox.ts'
import type { Bericht } from '../../../platform/mail/outbox.ts'
import { addDagen, today } from '../../programma/index.ts'
import { sleutelVan } from '../meetplan/regel.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringDatabase, MonitoringTransaction } from '../tables.ts'
import { readMeetplannen } from './read-meetplannen.ts'
import { readGeleverd } from './read-metingen.ts'
import { leveringenOp } from './staat.ts'

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

interface Ontvanger {
  readonly buurt: string
  readonly naam: string
  readonly persoon: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
  readonly leidt: boolean
}

/** Mails who owes figures that are late how many there are and where, once a week: who delivers them, or else who leads. Says how many mails left. */
export async function sendMetingHerinneringen(world: MetingMailWorld): Promise<number> {
  return await asVisitor(world.tasks, null, async trx => {
    const late = await findLate(trx, world.clock)
    const ontvangers = await readOntvangers(trx, [...late.keys()])
    const mails = ontvangers.flatMap(ontvanger => {
      const owed = late.get(ontvanger.buurt) ?? []
      const own = owed.filter(persoon => persoon === ontvanger.persoon || (persoon === null && ontvanger.leidt)).length
      return own === 0 ? [] : [{ ontvanger, aantal: own }]
    })
    for (const { ontvanger, aantal } of mails) await putInOutbox(trx, world.jobs, schrijfMail(ontvanger, aantal, world.adres))
    await markReminded(trx, [...late.keys()], today(world.clock))
    if (mails.length > 0) {
      const betrokkenen = [...new Set(mails.map(({ ontvanger }) => ontvanger.persoon))]
      const line = { handeling: 'meting.herinnerd', soort: 'E', betrokkenen, inhoud: { aantal: mails.length } } as const
      await log(world, trx, { actor: null, spoor: 'taak metingen' }, line)
    }
    return mails.length
  })
}

/** Per buurt that was not reminded this week: of every figure that is late, who delivers it (null: who leads). */
async function findLate(trx: MonitoringTransaction, clock: Clock): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const op = today(clock)
  const rows = await trx
    .selectFrom('programma.transitiebuurt as t')
    .leftJoin('monitoring.meetplan as m', 'm.buurt_id', 't.buurt_id')
    .select('t.buurt_id')
    .where('t.staat', '=', 'deelnemer')
    .where(eb => eb.or([eb('m.herinnerd', 'is', null), eb('m.herinnerd', '<=', addDagen(op, -daysBetween))]))
    .orderBy('t.buurt_id')
    .execute()
  const buurten = rows.map(({ buurt_id }) => buurt_id)
  const [plannen, geleverd] = [await readMeetplannen(trx, buurten), await readGeleverd(trx, buurten)]
  const late = buurten.map((buurt): readonly [string, readonly (string | null)[]] => {
    const regels = plannen.get(buurt)?.regels ?? []
    const owed = leveringenOp(regels, geleverd.get(buurt) ?? [], op).filter(({ staat }) => staat === 'te-laat')
    return [buurt, owed.map(({ sleutel }) => regels.find(regel => sleutelVan(regel) === sleutel)?.persoon ?? null)]
  })
  return new Map(late.filter(([, owed]) => owed.length > 0))
}

async function readOntvangers(trx: MonitoringTransaction, buurten: readonly string[]): Promise<readonly Ontvanger[]> {
  const { rows } = await sql<Ontvanger>`
    select b.id as buurt, b.naam, p.id as persoon, p.mail, p.taal, bool_or(m.rol in ('kartrekker', 'projectcoordinator')) as leidt
      from identity.buurt as b
      join identity.lidmaatschap as m on m.buurt_id = b.id and m.beeindigd is null
      join identity.persoon as p on p.id = m.persoon_id and p.gewist is null
     where b.id = any (${[...buurten]}::uuid[]) and m.rol in ('kartrekker', 'buurtnetwerklid', 'projectcoordinator', 'transitiecoach')
     group by b.id, b.naam, p.id, p.mail, p.taal
     order by b.naam, p.mail`.execute(trx)
  return rows
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
function schrijfMail({ buurt, naam, mail, taal }: Ontvanger, aantal: number, adres: string): Bericht {
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
