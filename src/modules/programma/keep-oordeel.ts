import { requireMay } from '../identity/index.ts'
import type { Daad } from './daad.ts'
import { log } from './programma-log.ts'
import type { Oordeel } from './read-oordeel.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Keeps a verdict about the first cohort in a transaction of who may lead the programme. */
export async function keepOordeel(
  world: Pick<ProgrammaWorld, 'clock' | 'master'>,
  trx: ProgrammaTransaction,
  daad: Daad,
  { analyse, ...input }: Oordeel,
): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  await trx
    .insertInto('programma.oordeel')
    .values({ ...input, overgenomen: analyse === null ? null : JSON.stringify(analyse), door: daad.actor.persoon })
    .execute()
  const from = analyse === null ? {} : { analyse: analyse.id, nummer: analyse.nummer, hash: analyse.hash }
  await log(world, trx, daad, { handeling: 'oordeel.vastgelegd', soort: 'C', inhoud: { ...input, ...from } })
}
