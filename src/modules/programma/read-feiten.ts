import { sql } from 'kysely'
import type { Datum, MisschienDatum } from './datum.ts'
import { keptDatum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { Feit } from './voortgang/checklist.ts'

/** By neighbourhood what modules further on know has happened, with the day on which it did last. The database gathers it, so that this module need not know them. */
export async function readFeiten(
  trx: ProgrammaTransaction,
  buurten: readonly string[],
  op: string,
): Promise<ReadonlyMap<string, ReadonlyMap<Feit, MisschienDatum>>> {
  const found = new Map<string, Map<Feit, MisschienDatum>>()
  if (buurten.length === 0) return found
  const { rows } = await sql<{ buurt_id: string; feit: Feit; datum: string }>`
    select buurt_id, feit, to_char(datum, 'YYYY-MM-DD') as datum from programma.feiten(${[...buurten]}::uuid[], ${op}::date)`.execute(trx)
  for (const { buurt_id: buurt, feit, datum } of rows) {
    found.set(buurt, (found.get(buurt) ?? new Map<Feit, MisschienDatum>()).set(feit, keptDatum(datum)))
  }
  return found
}

/** By neighbourhood the day on which somebody last wrote something down there, in whatever module; one where nobody did is not in it. */
export async function readLaatstBezig(trx: ProgrammaTransaction, buurten: readonly string[]): Promise<ReadonlyMap<string, Datum>> {
  if (buurten.length === 0) return new Map()
  const { rows } = await sql<{ buurt_id: string; dag: string | null }>`
    select buurt_id, to_char(dag, 'YYYY-MM-DD') as dag from programma.laatst_bezig(${[...buurten]}::uuid[])`.execute(trx)
  return new Map(rows.flatMap(({ buurt_id: buurt, dag }) => (dag === null ? [] : [[buurt, keptDatum(dag)] as const])))
}
