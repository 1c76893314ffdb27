import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import type { Draad, OpmerkingRegel, Tellingen } from './opmerking-schema.ts'
import type { OpmerkingFilter, Over } from './over.ts'
import type { ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'
import { sql } from 'kysely'

/** Which threads of a plan, a page of them; all of one thing, or of the whole plan. */
export interface DradenVraag {
  readonly over?: Over | undefined
  readonly filter: OpmerkingFilter
  readonly pagina: number
  readonly limiet: number
}

/** A page of threads, where somebody wrote last first, and how many there are. */
export async function listDraden(
  world: ReactiesWorld,
  actor: Actor,
  buurt: string,
  { over, filter, pagina, limiet }: DradenVraag,
): Promise<{ readonly draden: readonly Draad[]; readonly totaal: number }> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const wanted = trx
      .selectFrom('reacties.opmerking as o')
      .where('o.buurt_id', '=', buurt)
      .whereRef('o.draad_id', '=', 'o.id')
      .$if(over !== undefined, query => query.where('o.soort', '=', over?.soort ?? 'plan').where('o.op', '=', over?.op ?? ''))
      .$if(filter === 'open', query => query.where('o.afgerond', 'is', null))
      .$if(filter === 'mijn', query =>
        query.where(eb =>
          eb.exists(
            eb
              .selectFrom('reacties.opmerking as own')
              .select('own.id')
              .where('own.buurt_id', '=', buurt)
              .whereRef('own.draad_id', '=', 'o.id')
              .where('own.door', '=', actor.persoon),
          ),
        ),
      )
    const { totaal } = await wanted.select(eb => eb.fn.countAll<string>().as('totaal')).executeTakeFirstOrThrow()
    const firsts = await wanted
      .select('o.id')
      .orderBy('o.laatst', 'desc')
      .orderBy('o.id')
      .limit(limiet)
      .offset((pagina - 1) * limiet)
      .execute()
    const ids = firsts.map(({ id }) => id)
    const rows = await readThreads(trx, buurt, ids)
    const present = await readPresent(trx, buurt)
    return { totaal: Number(totaal), draden: ids.map(id => describeDraad(rows, { id, actor, present })) }
  })
}

/** How many comments there are, in all and at each part of the plan. */
export async function telOpmerkingen(world: ReactiesWorld, actor: Actor, buurt: string): Promise<Tellingen> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const per = await trx
      .selectFrom('reacties.opmerking')
      .select(eb => [
        'soort',
        'op',
        eb.fn.countAll<string>().as('alle'),
        eb.fn.countAll<string>().filterWhere('afgerond', 'is', null).as('open'),
      ])
      .where('buurt_id', '=', buurt)
      .whereRef('draad_id', '=', 'id')
      .groupBy(['soort', 'op'])
      .orderBy('soort')
      .orderBy('op')
      .execute()
    const { mijn } = await trx
      .selectFrom('reacties.opmerking')
      .select(eb => eb.fn.count<string>('draad_id').distinct().as('mijn'))
      .where('buurt_id', '=', buurt)
      .where('door', '=', actor.persoon)
      .executeTakeFirstOrThrow()
    const counted = per.map(row => ({ ...row, open: Number(row.open), alle: Number(row.alle) }))
    const sum = (name: 'open' | 'alle') => counted.reduce((total, row) => total + row[name], 0)
    return { open: sum('open'), alle: sum('alle'), mijn: Number(mijn), per: counted }
  })
}

async function readThreads(trx: ReactiesTransaction, buurt: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return await trx
    .selectFrom('reacties.opmerking as o')
    .leftJoin('identity.persoon as p', 'p.id', 'o.door')
    .leftJoin('identity.persoon as a', 'a.id', 'o.afgerond_door')
    .selectAll('o')
    .select(['p.naam as schrijver', 'a.naam as afronder'])
    .where('o.buurt_id', '=', buurt)
    .where('o.draad_id', 'in', ids)
    .orderBy('o.geschreven')
    .orderBy('o.id')
    .execute()
}

type Row = Awaited<ReturnType<typeof readThreads>>[number]

/** The activities and lines that are part of the plan now. */
async function readPresent(trx: ReactiesTransaction, buurt: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from buurtplan.activiteit where buurt_id = ${buurt} and verwijderd is null
     union all select id from begroting.post where buurt_id = ${buurt}`.execute(trx)
  return new Set(rows.map(({ id }) => id))
}

interface Looked {
  readonly id: string
  readonly actor: Actor
  readonly present: ReadonlySet<string>
}

function describeDraad(rows: readonly Row[], { id, actor, present }: Looked): Draad {
  const first = rows.find(row => row.id === id)
  if (!first) throw new Error(`thread ${id} has no beginning`)
  const { soort, op, naam, afgerond, afgerond_door, afronder } = first
  return {
    ...describe(first, actor),
    over: { soort, op, naam, weg: (soort === 'activiteit' || soort === 'post') && !present.has(op) },
    afgerond: afgerond === null ? null : { op: afgerond.toISOString(), door: { naam: afronder, isEigen: afgerond_door === actor.persoon } },
    antwoorden: rows.filter(row => row.draad_id === id && row.id !== id).map(row => describe(row, actor)),
  }
}

function describe({ id, tekst, door, schrijver, geschreven, gewijzigd, ingetrokken, versie }: Row, actor: Actor): OpmerkingRegel {
  return {
    id,
    tekst,
    door: { naam: schrijver, isEigen: door === actor.persoon },
    geschreven: geschreven.toISOString(),
    gewijzigd: gewijzigd?.toISOString() ?? null,
    ingetrokken: ingetrokken !== null,
    versie,
  }
}
