import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { sayOordeel } from './cohort/opening.ts'
import { today } from './datum.ts'
import { sayMijlpaal } from './rapport/mijlpalen.ts'
import type { mijlpaalSchema, portefeuilleSchema, rapportRegelSchema, rapportSchema } from './rapport-schema.ts'
import { readMijlpalen } from './read-mijlpalen.ts'
import { readPortefeuille } from './read-portefeuille.ts'
import { readRapporten } from './read-rapporten.ts'
import type { Rapport } from './read-rapporten.ts'
import type { ProgrammaWorld } from './world.ts'

type PortefeuilleAntwoord = z.infer<typeof portefeuilleSchema>
type MijlpaalRegel = z.infer<typeof mijlpaalSchema>
type RapportRegel = z.infer<typeof rapportRegelSchema>
type RapportPagina = z.infer<typeof rapportSchema>

/** The programme in numbers: totals per cohort, and nothing that tells which neighbourhood is stuck. */
export async function findPortefeuille(world: ProgrammaWorld, actor: Actor): Promise<PortefeuilleAntwoord> {
  const op = today(world.clock)
  return await asVisitor(world.database, actor, async trx => {
    const { portefeuille, oordeel, buurten } = await readPortefeuille(trx, op)
    return {
      op,
      cohorten: portefeuille.cohorten.map(({ perFase, ...cijfers }) => ({ ...cijfers, perFase: [...perFase] })),
      kandidaten: buurten.filter(({ cohort, staat }) => cohort === null && staat === 'kandidaat').length,
      gestopt: buurten.filter(({ staat }) => staat === 'gestopt').length,
      oordeel: oordeel && { ...oordeel },
      oordeelZin: sayOordeel(portefeuille.oordeel),
    }
  })
}

/** Milestones with how each stands today. */
export async function listMijlpalen(world: ProgrammaWorld, actor: Actor): Promise<readonly MijlpaalRegel[]> {
  const op = today(world.clock)
  const mijlpalen = await asVisitor(world.database, actor, async trx => await readMijlpalen(trx))
  return mijlpalen.map(mijlpaal => ({ ...mijlpaal, zin: sayMijlpaal(mijlpaal, op) }))
}

/** Every report that was made, the newest first. */
export async function listRapporten(world: ProgrammaWorld, actor: Actor): Promise<readonly RapportRegel[]> {
  return (await asVisitor(world.database, actor, async trx => await readRapporten(trx))).map(describeRapport)
}

export async function findRapport(world: ProgrammaWorld, actor: Actor, id: string): Promise<RapportPagina> {
  const found = (await asVisitor(world.database, actor, async trx => await readRapporten(trx))).find(rapport => rapport.id === id)
  if (!found) throw new Refusal('Dit rapport is er niet.', { code: 'unknown', status: 404 })
  const { sha256: _, ...stuk } = found.stuk
  return { ...describeRapport(found), vorige: stuk.vorige, teksten: [...stuk.teksten], stuk: { ...stuk } }
}

function describeRapport({ id, soort, stuk, gemaakt, isOngewijzigd }: Rapport): RapportRegel {
  const { versie, datum, sha256 } = stuk
  return { id, soort, versie, datum, sha256, gemaakt: gemaakt.toISOString(), ongewijzigd: isOngewijzigd }
}
