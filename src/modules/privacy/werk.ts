import { sql } from 'kysely'
import { z } from 'zod'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import { defineQueue } from '../../platform/jobs.ts'
import type { Jobs } from '../../platform/jobs.ts'
import { Refusal } from '../../refusal.ts'
import { keepGrafstenen } from './grafstenen.ts'
import { countPersoon, countVerlopen } from './tellen.ts'
import type { Telling } from './tellen.ts'
import { everyNight, ruimVanzelfOp, vanzelfQueue } from './vanzelf.ts'
import { ruimOp, wisPersoon } from './wissen.ts'
import type { WerkTransaction, WerkWorld } from './world.ts'

const taakSchema = z.object({ over: z.enum(['wisverzoek', 'opruiming']), id: z.uuid() })
export type Taak = z.infer<typeof taakSchema>

/** Work that a request or a run waits for: what it is follows from the state of that, so that doing it twice does no harm. */
export const privacyQueue = defineQueue('privacy', taakSchema, { retries: 5, expireInSeconds: 600 })

/** Takes up what is asked, and first keeps the tombstones that a crash left out; and plans what goes by itself. */
export async function startPrivacy({ jobs, ...world }: WerkWorld & { readonly jobs: Pick<Jobs, 'work' | 'schedule'> }): Promise<void> {
  await keepGrafstenen(world.tasks, world.folder)
  await jobs.work(privacyQueue, taak => doTaak(world, taak))
  await jobs.work(vanzelfQueue, () => ruimVanzelfOp(world))
  await jobs.schedule(vanzelfQueue, everyNight)
}

/** Counts what nobody counted yet, or does what two people agreed to. */
export async function doTaak(world: WerkWorld, { over, id }: Taak): Promise<void> {
  const spoor = `taak ${over} ${id}`
  try {
    await world.tasks
      .transaction()
      .execute(trx => (over === 'wisverzoek' ? doWisverzoek(trx, world, id, spoor) : doOpruiming(trx, world, id, spoor)))
  } catch (error) {
    if (over !== 'wisverzoek' || !(error instanceof Refusal)) throw error
    await world.tasks.transaction().execute(trx => refuseWisverzoek(trx, world, { id, spoor, waarom: error.message }))
  }
  await keepGrafstenen(world.tasks, world.folder)
}

/** What was counted, without the ids of rows that are gone now. */
const withoutRows = sql`(select coalesce(jsonb_agg(telling || '{"rijen": []}' order by place), '[]') from jsonb_array_elements(proef) with ordinality as each (telling, place))`

interface Verzoek {
  readonly persoon_id: string
  readonly staat: string
  readonly is_geteld: boolean
}

async function readVerzoek(trx: WerkTransaction, id: string): Promise<Verzoek | undefined> {
  const { rows } = await sql<Verzoek>`
    select persoon_id, staat, proef is not null as is_geteld from privacy.wisverzoek where id = ${id} for update`.execute(trx)
  return rows[0]
}

async function doWisverzoek(trx: WerkTransaction, world: WerkWorld, id: string, spoor: string): Promise<void> {
  const verzoek = await readVerzoek(trx, id)
  if (verzoek === undefined) return
  const { persoon_id: persoon, staat, is_geteld } = verzoek
  const now = world.clock.now()
  if (staat === 'aangevraagd' && !is_geteld) {
    const proef = await countPersoon(trx, world.bewaarregels, persoon)
    await sql`update privacy.wisverzoek set proef = ${JSON.stringify(proef)}::jsonb, proef_op = ${now} where id = ${id}`.execute(trx)
    await tell(
      trx,
      world,
      { handeling: 'wisverzoek.geteld', soort: 'R', betrokkenen: [persoon], inhoud: { verzoek: id, ...summary(proef) } },
      spoor,
    )
  }
  if (staat === 'akkoord') {
    await wisPersoon(trx, world, { persoon, aanleiding: 'wisverzoek', spoor })
    await sql`
      update privacy.wisverzoek set staat = 'gewist', afgehandeld = ${now}, proef = ${withoutRows} where id = ${id}`.execute(trx)
  }
}

/** What could not be done after all, such as erasing who has become the last administrator since. */
async function refuseWisverzoek(
  trx: WerkTransaction,
  world: WerkWorld,
  { id, waarom, spoor }: { readonly id: string; readonly waarom: string; readonly spoor: string },
): Promise<void> {
  const verzoek = await readVerzoek(trx, id)
  if (verzoek?.staat !== 'akkoord') return
  await sql`update privacy.wisverzoek set staat = 'afgewezen', waarom = ${waarom}, afgehandeld = ${world.clock.now()} where id = ${id}`.execute(
    trx,
  )
  const line = { handeling: 'wisverzoek.afgewezen', soort: 'U', betrokkenen: [verzoek.persoon_id], inhoud: { verzoek: id } } as const
  await tell(trx, world, { ...line, uitkomst: 'mislukt' }, spoor)
}

interface Opruiming {
  readonly staat: string
  readonly peildatum: Date
  readonly is_geteld: boolean
}

async function doOpruiming(trx: WerkTransaction, world: WerkWorld, id: string, spoor: string): Promise<void> {
  const { rows } = await sql<Opruiming>`
    select staat, peildatum, proef is not null as is_geteld from privacy.opruiming where id = ${id} for update`.execute(trx)
  const [opruiming] = rows
  if (opruiming === undefined) return
  const { staat, peildatum, is_geteld } = opruiming
  const now = world.clock.now()
  if (staat === 'aangevraagd' && !is_geteld) {
    const proef = await countVerlopen(trx, world.bewaarregels, peildatum)
    await sql`update privacy.opruiming set proef = ${JSON.stringify(proef)}::jsonb, proef_op = ${now} where id = ${id}`.execute(trx)
    await tell(trx, world, { handeling: 'opruiming.geteld', soort: 'R', inhoud: { opruiming: id, ...summary(proef) } }, spoor)
  }
  if (staat === 'akkoord') {
    const uitslag = await ruimOp(trx, world, { peildatum, spoor })
    await sql`
      update privacy.opruiming set staat = 'uitgevoerd', uitslag = ${JSON.stringify(uitslag)}::jsonb, afgehandeld = ${now} where id = ${id}`.execute(
      trx,
    )
    const inhoud = { opruiming: id, ...Object.fromEntries(uitslag.map(({ regel, aantal }) => [regel, aantal])) }
    await tell(trx, world, { handeling: 'opruiming.uitgevoerd', soort: 'D', inhoud }, spoor)
  }
}

function summary(proef: readonly Telling[]): Readonly<Record<string, number>> {
  return Object.fromEntries(proef.map(({ regel, aantal }) => [regel, aantal]))
}

async function tell(trx: WerkTransaction, world: WerkWorld, line: Omit<LogLine, 'verwerking'>, spoor: string): Promise<void> {
  await writeLog(trx, null, { verwerking: line.handeling.startsWith('opruiming') ? 'bewaren' : 'rechten', ...line }, { ...world, spoor })
}
