import { sql } from 'kysely'
import type { CommissieTransaction } from './tables.ts'

/** Somebody who could judge a round. */
export interface Kandidaat {
  readonly persoon: string
  readonly naam: string
  readonly isBetrokken: boolean
  /** Whether they were asked to judge the round before this one. */
  readonly wasBeoordelaar: boolean
}

/** Who sits on the committee, for who assigns reviewers; nobody for others. */
export async function readKandidaten(trx: CommissieTransaction, buurt: string, nummer: number): Promise<readonly Kandidaat[]> {
  const { rows } = await sql<{ persoon_id: string; naam: string; is_betrokken: boolean; was_beoordelaar: boolean }>`
    select k.*, exists (select from commissie.beoordelaar as e
                         where e.buurt_id = ${buurt} and e.ronde = ${nummer - 1} and e.persoon_id = k.persoon_id and e.aangewezen is not null) as was_beoordelaar
      from commissie.kandidaten(${buurt}, ${nummer}) as k order by k.naam, k.persoon_id`.execute(trx)
  return rows.map(({ persoon_id, naam, is_betrokken, was_beoordelaar }) => ({
    persoon: persoon_id,
    naam,
    isBetrokken: is_betrokken,
    wasBeoordelaar: was_beoordelaar,
  }))
}
