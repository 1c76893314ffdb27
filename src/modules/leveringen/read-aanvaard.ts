import { sql } from 'kysely'
import { groepDelen } from './maten.ts'
import type { LeveringenTransaction } from './tables.ts'

/** A figure of a delivery that was taken: raw, so only for the release of figures. */
export interface AanvaardCijfer {
  readonly levering: string
  readonly organisatie: string
  /** When a figure of this sender, measure, area, period and group was first taken. */
  readonly besloten: Date
  readonly maat: string
  readonly gebied: string
  readonly periode: string
  /** `alle`, or one of the groups of age that together are everybody. */
  readonly groep: string
  /** Null when the sender found it too small to give. */
  readonly waarde: number | null
}

/**
 * The figures of deliveries that were taken and not replaced, per buurt, of everybody and by age; only work behind the screens can read them. Of a delivery that has all groups of age
 * and not everybody together, the groups are added up, unless the same sender gave everybody in another.
 */
export async function readAanvaard(trx: LeveringenTransaction): Promise<readonly AanvaardCijfer[]> {
  const delen = groepDelen.find(({ geheel }) => geheel === 'alle')?.delen ?? []
  const { rows } = await sql<AanvaardCijfer>`
    with aanvaard as (
      select c.levering_id as levering, l.organisatie_id, c.maat, c.gebied, c.periode, c.groep, c.waarde, c.nummer, c.vervangen_door,
             min(l.besloten) over (partition by l.organisatie_id, c.maat, c.gebied, c.periode, c.groep) as besloten
        from leveringen.cijfer as c join leveringen.levering as l on l.id = c.levering_id and l.staat = 'aanvaard'
       where c.gebied !~ '^(?:WK|GM|NL)'
    ), geldig as (
      select levering, organisatie_id, besloten, maat, gebied, periode, groep, waarde, nummer from aanvaard where vervangen_door is null
    ), samen as (
      select levering, organisatie_id, min(besloten), maat, gebied, periode, 'alle', sum(waarde), min(nummer) from geldig as d
       where groep = any (${[...delen]}::text[])
         and not exists (
           select from geldig as g
            where g.groep = 'alle' and (g.organisatie_id, g.maat, g.gebied, g.periode) = (d.organisatie_id, d.maat, d.gebied, d.periode))
       group by levering, organisatie_id, maat, gebied, periode having count(waarde) = ${delen.length}
    ), van as (
      select * from geldig where groep = 'alle' or groep = any (${[...delen]}::text[]) union all select * from samen
    )
    select v.levering, o.naam as organisatie, v.besloten, v.maat, v.gebied, v.periode, v.groep, v.waarde::double precision as waarde
      from van as v join identity.organisatie as o on o.id = v.organisatie_id
     order by v.maat, v.gebied, v.periode, v.groep, v.besloten, v.levering, v.nummer`.execute(trx)
  return rows
}
