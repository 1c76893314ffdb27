import type { z } from '@hono/zod-openapi'
import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { makeTrechter, partsOfGroepen } from '../buurtbeeld/index.ts'
import { requireMaat } from '../statistics/index.ts'
import type { cohortTrechterSchema } from './cohort-schema.ts'
import { readBuurtenInCohort, requireCohortKop } from './read-cohorten.ts'
import type { ProgrammaWorld } from './world.ts'

interface TrechterVraag {
  readonly maat: string
  readonly periode?: string | undefined
  readonly taal: Taal
}

/** The buurten of a cohort that this actor may see, around their mean. A buurt without areas has no place, and is named. */
export async function findCohortTrechter(
  world: ProgrammaWorld,
  actor: Actor,
  id: string,
  { maat, periode, taal }: TrechterVraag,
): Promise<z.infer<typeof cohortTrechterSchema>> {
  const { naam, buurten } = await asVisitor(world.database, actor, async trx => ({
    naam: (await requireCohortKop(trx, id)).naam,
    buurten: (await readBuurtenInCohort(trx)).get(id) ?? [],
  }))
  const statistiek = world.source.current()
  const groepen = buurten.map(buurt => ({
    naam: buurt.naam,
    codes: buurt.gebieden.map(({ code }) => code),
    jaar: buurt.gebieden[0]?.jaar,
  }))
  const { over, zonder } = partsOfGroepen(statistiek, groepen, { code: id, naam, taal })
  return { ...makeTrechter(statistiek, requireMaat(statistiek, maat), over, { periode, taal }), zonder: [...zonder] }
}
