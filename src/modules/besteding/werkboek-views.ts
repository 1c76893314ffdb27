import type { Taal } from '@buurtwijs/figures'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './besteding-log.ts'
import { requireSchrijver } from './hold-besteding.ts'
import { readBesteding, readRegels, requireToekenning } from './read-besteding.ts'
import { readBestedingboek } from './werkboek/lees-bestedingboek.ts'
import type { BestedingboekVraag } from './werkboek/maak-bestedingboek.ts'
import type { bekekenSchema } from './werkboek-schema.ts'
import type { BestedingWorld } from './world.ts'

/** What a workbook is made of, with a line in the log that it was taken along. */
export async function takeBestedingboek(world: BestedingWorld, daad: Daad, buurt: string, taal: Taal): Promise<BestedingboekVraag> {
  requireMay(daad.actor, 'besteding bekijken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const regels = await readRegels(trx, buurt, await requireToekenning(trx, buurt))
    const { nummer } = await readBesteding(trx, buurt)
    await log(world, trx, daad, { handeling: 'besteding.meegenomen', soort: 'R', buurt, inhoud: { regels: regels.length } })
    return { buurt: plek, nummer, regels, taal }
  })
}

/** More would not help anybody to begin. */
const shownFouten = 200

/** What reading a workbook in would change. It changes nothing: who wants it sends the changes. */
export async function bekijkBestedingboek(
  world: BestedingWorld,
  actor: Actor,
  {
    buurt,
    taal,
    bestand,
  }: { readonly buurt: string; readonly taal: Taal; readonly bestand: { readonly naam: string; readonly inhoud: Buffer } },
): Promise<z.infer<typeof bekekenSchema>> {
  requireMay(actor, 'besteding bijwerken', { buurt })
  const regels = await asVisitor(world.database, actor, async trx => {
    await requireSchrijver(trx, actor, buurt)
    await requirePlanBuurt(trx, buurt)
    return await readRegels(trx, buurt, await requireToekenning(trx, buurt))
  })
  const { kenmerk, fouten, veranderingen, anders, gelijk, ontbreekt } = await readBestedingboek(bestand, { regels, taal })
  if (kenmerk !== null && kenmerk.buurt !== buurt) {
    throw new Refusal('Dit werkboek is van een andere buurt. Kies het werkboek van deze buurt.', {
      code: 'werkboek-other-buurt',
      place: { field: 'bestand' },
    })
  }
  return {
    fouten: fouten.slice(0, shownFouten),
    aantalFouten: fouten.length,
    veranderingen: [...veranderingen],
    anders: [...anders],
    gelijk,
    ontbreekt,
    zonderKenmerk: kenmerk === null,
  }
}
