import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { describeBijWissen } from '../../platform/audit/bewaarregel.ts'
import type { Bewaarregel, Termijn } from '../../platform/audit/bewaarregel.ts'
import { fill } from './invullen.ts'
import type { WerkTransaction } from './world.ts'

/** What one rule would do: how many rows, the first twenty of those, and why they go or stay. */
export interface Telling {
  readonly regel: string
  readonly gegevens: string
  readonly hoe: 'verwijderen' | 'losmaken' | 'blijft' | 'persoon wissen' | 'keten inkorten'
  readonly uitleg: string
  readonly aantal: number
  readonly rijen: readonly string[]
}

const shownRows = 20

/** What erasing this person would do. Changes nothing. */
export async function countPersoon(trx: WerkTransaction, regels: readonly Bewaarregel[], persoon: string): Promise<readonly Telling[]> {
  const counted: Telling[] = []
  for (const regel of regels) {
    if (regel.vanWie === null) continue
    const { bijWissen } = regel
    counted.push(await count(trx, regel, { hoe: bijWissen.hoe, uitleg: describeBijWissen(bijWissen), where: fill(regel.vanWie, persoon) }))
  }
  return counted
}

/** What the periods would remove, counted back from `peildatum`. Changes nothing. */
export async function countVerlopen(trx: WerkTransaction, regels: readonly Bewaarregel[], peildatum: Date): Promise<readonly Telling[]> {
  const counted: Telling[] = []
  for (const regel of regels) {
    const { termijn, uitleg } = regel
    counted.push(
      await count(
        trx,
        regel,
        termijn === null
          ? { hoe: 'blijft', uitleg, where: sql`false` }
          : { hoe: termijn.daarna, uitleg, where: isVerlopen(termijn, peildatum) },
      ),
    )
  }
  return counted
}

/** The condition that a row is older than its period. */
export function isVerlopen({ dagen, vanaf, mits = 'true' }: Termijn, peildatum: Date): RawBuilder<unknown> {
  return sql`(${sql.raw(vanaf)}) < ${peildatum}::timestamptz - make_interval(days => ${dagen}::int) and (${sql.raw(mits)})`
}

interface Counting {
  readonly hoe: Telling['hoe']
  readonly uitleg: string
  readonly where: RawBuilder<unknown>
}

async function count(
  trx: WerkTransaction,
  { id, tabel, gegevens, sleutel }: Bewaarregel,
  { hoe, uitleg, where }: Counting,
): Promise<Telling> {
  const { rows } = await sql<{ aantal: number; rijen: string[] }>`
    select (select count(*) from ${sql.table(tabel)} where ${where}) as aantal,
           array(select (${sql.raw(sleutel)})::text from ${sql.table(tabel)} where ${where} order by 1 limit ${shownRows}) as rijen`.execute(
    trx,
  )
  return { regel: id, gegevens, hoe, uitleg, aantal: rows[0]?.aantal ?? 0, rijen: rows[0]?.rijen ?? [] }
}
