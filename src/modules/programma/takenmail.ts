import { sql } from 'kysely'
import { z } from 'zod'
import { asVisitor } from '../../platform/database/visitor.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import type { Datum } from './datum.ts'
import { beginOfWeek, today } from './datum.ts'
import { givableBy } from '../identity/index.ts'
import { log } from './programma-log.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
import type { ProgrammaDatabase, ProgrammaTransaction } from './tables.ts'
import { takenOf } from './taken-van-buurten.ts'
import { takenFor, writeTakenmail } from './voortgang/taken.ts'
import type { Taak, Takenmail } from './voortgang/taken.ts'
import type { ProgrammaWorld } from './world.ts'

/** What the weekly mail needs: connections under the role of work behind the screens. */
export interface TakenmailWorld extends Pick<ProgrammaWorld, 'clock' | 'master' | 'meer'> {
  readonly tasks: ProgrammaDatabase
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation, for the link. */
  readonly adres: string
}

const queue = defineQueue('takenmail', z.object({}), { retries: 3, expireInSeconds: 1800 })
/** Monday at seven. */
const everyWeek = '0 7 * * 1'

/** Sends the mails in this process when their moment comes. */
export async function startTakenmail(
  world: Omit<TakenmailWorld, 'jobs'> & { readonly jobs: Pick<Jobs, 'send' | 'work' | 'schedule'> },
): Promise<void> {
  await world.jobs.work(queue, async () => void (await sendTakenmails(world)))
  await world.jobs.schedule(queue, everyWeek)
}

interface Houder {
  readonly persoon: string
  readonly mail: string
  /** The roles that this person has today, each with its neighbourhood; null for the whole programme. */
  readonly rollen: readonly { readonly rol: string; readonly buurt: string | null }[]
}

/**
 * Mails everybody who has tasks how many there are and where: numbers and a link, because anyone may read along. Once a week at most, also when
 * this runs again after it was interrupted. Says how many mails left.
 */
export async function sendTakenmails(world: TakenmailWorld): Promise<number> {
  const op = today(world.clock)
  const { buurten, houders, meer } = await asVisitor(world.tasks, null, async trx => ({
    buurten: await readBuurten(trx, { op }),
    meer: (await world.meer?.(trx, op)) ?? [],
    houders: await readHouders(trx, op),
  }))
  let sent = 0
  for (const houder of houders) {
    const taken = tasksOf(houder, { buurten, meer }, op)
    const mail = writeTakenmail(taken, op, `${world.adres}/mijn`)
    if (mail && (await sendOne(world, houder, { mail, op, aantal: taken.length }))) sent += 1
  }
  return sent
}

/** Everybody with a role who did not switch the mail off, and has none of this week. */
async function readHouders(trx: ProgrammaTransaction, op: Datum): Promise<readonly Houder[]> {
  const { rows } = await sql<Houder>`
    select p.id as persoon, p.mail, jsonb_agg(distinct jsonb_build_object('rol', l.rol, 'buurt', l.buurt_id)) as rollen
      from identity.persoon as p
      join identity.lidmaatschap as l on l.persoon_id = p.id and l.beeindigd is null
      left join programma.takenmail as t on t.persoon_id = p.id
     where p.gewist is null and coalesce(t.aan, true) and (t.laatste is null or t.laatste < ${beginOfWeek(op)}::date)
     group by p.id, p.mail order by p.id`.execute(trx)
  return rows
}

interface Waiting {
  readonly buurten: readonly BuurtRegel[]
  readonly meer: readonly Taak[]
}

function tasksOf({ persoon, rollen }: Houder, { buurten, meer }: Waiting, op: Datum): readonly Taak[] {
  const byId = new Map(buurten.map(buurt => [buurt.id, buurt]))
  const taken = rollen.flatMap(({ rol, buurt }) => {
    const seen = buurt === null ? buurten : [byId.get(buurt)].filter(found => found !== undefined)
    return takenOf(seen, { persoon, rol, geeft: givableBy(rol) }, op)
  })
  return takenFor({ persoon, rollen: [] }, [...taken, ...meer])
}

async function sendOne(
  world: TakenmailWorld,
  { persoon, mail: aan }: Houder,
  { mail, op, aantal }: { readonly mail: Takenmail; readonly op: Datum; readonly aantal: number },
): Promise<boolean> {
  return await asVisitor(world.tasks, null, async trx => {
    const { rows } = await sql`
      insert into programma.takenmail as t (persoon_id, laatste) values (${persoon}, ${op})
      on conflict (persoon_id) do update set laatste = excluded.laatste
        where t.aan and (t.laatste is null or t.laatste < ${beginOfWeek(op)}::date)
      returning persoon_id`.execute(trx)
    if (rows.length === 0) return false
    await putInOutbox(trx, world.jobs, { aan, ...mail })
    const line = { handeling: 'takenmail.verzonden', soort: 'E', betrokkenen: [persoon], inhoud: { aantal } } as const
    await log(world, trx, { actor: null, spoor: 'taak takenmail' }, line)
    return true
  })
}
