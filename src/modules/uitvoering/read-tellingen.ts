import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { mensenOf } from './mensen.ts'
import type { GebeurtenisSoort, Mensen } from './mensen.ts'

/** How often one kind of thing happened in one buurt in one month, and how many people were there. */
export interface Gebeurtenistelling {
  readonly buurt: string
  readonly soort: GebeurtenisSoort
  /** Year and month: `2026-03`. */
  readonly maand: string
  readonly aantal: number
  /** People at each thing, added up: who came twice is counted twice. */
  readonly mensen: Mensen
}

/** Which months, which buurten and which activity; the first and the last month both belong to it. */
export interface Tellingvraag {
  readonly van?: string
  readonly tot?: string
  readonly buurten?: readonly string[]
  /** What happened in this one only, also when it was for others as well. */
  readonly activiteit?: string
}

/**
 * What happened, counted once where it happened, also when it was for several activities. Everything that who asks may see, unless the question says
 * which buurten. Months in which nothing happened are not there.
 */
export async function readGebeurtenistellingen<Tables>(
  trx: Transaction<Tables>,
  { van = '0001-01', tot = '9999-12', buurten, activiteit }: Tellingvraag = {},
): Promise<readonly Gebeurtenistelling[]> {
  const { rows } = await sql<Omit<Gebeurtenistelling, 'mensen'> & { mensen: Partial<Mensen> | null }>`
    with gekozen as (
      select buurt_id, soort, to_char(dag, 'YYYY-MM') as maand, mensen from uitvoering.gebeurtenis
       where (${buurten === undefined}::boolean or buurt_id = any (${[...(buurten ?? [])]}::uuid[]))
         and (${activiteit === undefined}::boolean or activiteit_id = ${activiteit ?? null}::uuid)
    ), geteld as (
      select buurt_id, soort, maand, key as wie, sum(value::integer)::integer as som
        from gekozen, jsonb_each_text(mensen) group by buurt_id, soort, maand, key
    )
    select g.buurt_id as buurt, g.soort, g.maand, count(*)::integer as aantal,
           (select jsonb_object_agg(t.wie, t.som) from geteld as t where t.buurt_id = g.buurt_id and t.soort = g.soort and t.maand = g.maand) as mensen
      from gekozen as g where g.maand between ${van} and ${tot}
     group by g.buurt_id, g.soort, g.maand order by g.buurt_id, g.maand, g.soort`.execute(trx)
  return rows.map(({ mensen, ...row }) => ({ ...row, mensen: mensenOf(mensen ?? {}) }))
}
