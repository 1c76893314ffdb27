import { sql } from 'kysely'
import { isIndicator } from '../indicatoren/register.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { Vastgezet } from './uit-netwerk.ts'

/** Every figure of every buurt that is locked: raw, so only for the release of figures. */
export async function readVast(trx: MonitoringTransaction): Promise<readonly Vastgezet[]> {
  const rows = await trx
    .selectFrom('monitoring.meting')
    .select(['buurt_id', 'indicator', 'periode', 'teller', 'noemer'])
    .where('vast', 'is not', null)
    .where('teller', 'is not', null)
    .orderBy('buurt_id')
    .orderBy('indicator')
    .orderBy('periode')
    .execute()
  return rows.flatMap(({ buurt_id: buurt, indicator, periode, teller, noemer }) =>
    teller === null || !isIndicator(indicator) ? [] : [{ buurt, indicator, periode, teller, noemer }],
  )
}

interface Deelnemer {
  readonly id: string
  readonly naam: string
  readonly gebieden: readonly string[]
  readonly cohort: { readonly id: string; readonly naam: string } | null
}

/** The buurten of the programme, with the areas that each consists of. */
export async function readDeelnemers(trx: MonitoringTransaction): Promise<readonly Deelnemer[]> {
  const { rows } = await sql<Deelnemer>`
    select b.id, b.naam, t.gebieden, case when c.id is null then null else jsonb_build_object('id', c.id, 'naam', c.naam) end as cohort
      from programma.transitiebuurt as t join identity.buurt as b on b.id = t.buurt_id left join programma.cohort as c on c.id = t.cohort_id
     where t.staat = 'deelnemer' order by b.naam, b.id`.execute(trx)
  return rows
}
