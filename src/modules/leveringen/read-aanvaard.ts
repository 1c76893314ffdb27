import { sql } from 'kysely'
import type { LeveringenTransaction } from './tables.ts'

/** A figure of a delivery that was taken: raw, so only for the release of figures. */
export interface AanvaardCijfer {
  readonly levering: string
  readonly organisatie: string
  readonly besloten: Date
  readonly maat: string
  readonly gebied: string
  readonly periode: string
  /** Null when the sender found it too small to give. */
  readonly waarde: number | null
}

/** The figures about everybody of deliveries that were taken and not replaced, per buurt; only work behind the screens can read them. */
export async function readAanvaard(trx: LeveringenTransaction): Promise<readonly AanvaardCijfer[]> {
  const { rows } = await sql<AanvaardCijfer>`
    select c.levering_id as levering, o.naam as organisatie, l.besloten, c.maat, c.gebied, c.periode, c.waarde::double precision as waarde
      from leveringen.cijfer as c join leveringen.levering as l on l.id = c.levering_id and l.staat = 'aanvaard'
      join identity.organisatie as o on o.id = l.organisatie_id
     where c.vervangen_door is null and c.groep = 'alle' and c.gebied !~ '^(?:WK|GM|NL)'
     order by c.maat, c.gebied, c.periode, l.besloten, l.id, c.nummer`.execute(trx)
  return rows
}
