import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { EenGolf, Golf, InstrumentUit } from './golf-schema.ts'
import { readGolf } from './hold-golf.ts'
import type { GolfRow } from './hold-golf.ts'
import { listInstrumenten } from './read-instrumenten.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import type { VragenlijstenWorld } from './world.ts'

/** What can be asked, with whose words it is and under which licence. */
export async function viewInstrumenten({ database }: VragenlijstenWorld): Promise<readonly InstrumentUit[]> {
  return await asVisitor(database, null, listInstrumenten)
}

interface Telling {
  readonly gevraagd: number
  readonly gebruikt: number
  readonly brieven: number
}

/** The waves of a buurt, the latest first. */
export async function listGolven(
  world: VragenlijstenWorld,
  actor: Actor,
  buurt: string,
): Promise<{ readonly buurt: EenGolf['buurt']; readonly golven: readonly Golf[] }> {
  requireMay(actor, 'vragenlijsten bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const rows = await trx
      .selectFrom('vragenlijsten.golf')
      .selectAll()
      .where('buurt_id', '=', buurt)
      .orderBy('geopend', order => order.desc().nullsFirst())
      .orderBy('id')
      .execute()
    const counts = await countCodes(trx, buurt)
    return { buurt: of, golven: rows.map(row => describeGolf(row, counts.get(row.id))) }
  })
}

/** One wave and how many answered; who and when is not known. */
export async function findGolfView(world: VragenlijstenWorld, actor: Actor, buurt: string, id: string): Promise<EenGolf> {
  requireMay(actor, 'vragenlijsten bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const row = await readGolf(trx, buurt, id)
    const counts = (await countCodes(trx, buurt)).get(id)
    const mails = await trx
      .selectFrom('vragenlijsten.code')
      .select(({ fn }) => fn.countAll<string>().as('aantal'))
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', id)
      .where('wijze', '=', 'mail')
      .where('zending', 'is', null)
      .executeTakeFirstOrThrow()
    // Through JSON: a questionnaire is JSON of a library, and leaves in types that may be written to.
    const vorm = row.vorm === null ? null : (JSON.parse(JSON.stringify(row.vorm)) as EenGolf['vorm'])
    return { ...describeGolf(row, counts), buurt: of, vorm, brieven: counts?.brieven ?? 0, mailsOpen: Number(mails.aantal) }
  })
}

async function countCodes(trx: VragenlijstenTransaction, buurt: string): Promise<ReadonlyMap<string, Telling>> {
  const rows = await trx
    .selectFrom('vragenlijsten.code')
    .select(({ fn, eb }) => [
      'golf_id',
      fn.countAll<string>().as('gevraagd'),
      fn.count<string>('zending').as('gebruikt'),
      fn
        .countAll<string>()
        .filterWhere(eb('wijze', '=', 'brief'))
        .as('brieven'),
    ])
    .where('buurt_id', '=', buurt)
    .groupBy('golf_id')
    .execute()
  return new Map(
    rows.map(({ golf_id: golf, gevraagd, gebruikt, brieven }) => [
      golf,
      { gevraagd: Number(gevraagd), gebruikt: Number(gebruikt), brieven: Number(brieven) },
    ]),
  )
}

function describeGolf(row: GolfRow, telling: Telling | undefined): Golf {
  const { id, naam, moment, wie, instrumenten, achtergrond, lijst_id: lijst, tot, staat, hash, geopend, gesloten, versie } = row
  return {
    id,
    naam,
    moment,
    wie,
    instrumenten,
    achtergrond,
    lijst,
    tot,
    staat,
    hash,
    geopend: geopend?.toISOString() ?? null,
    gesloten: gesloten?.toISOString() ?? null,
    versie,
    gevraagd: telling?.gevraagd ?? 0,
    gebruikt: telling?.gebruikt ?? 0,
  }
}
