import { createHash } from 'node:crypto'
import { canonicalJson } from '../../canonical-json.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './besteding-log.ts'
import { holdBesteding, requireSchrijver } from './hold-besteding.ts'
import { readPenvoerders, readRegels, readTermijnen, readWijzigingen, requireToekenning } from './read-besteding.ts'
import { readVerantwoordingen } from './read-verantwoording.ts'
import { isAfwijking, shortestToelichting } from './regel.ts'
import type { Regel } from './regel.ts'
import type { BestedingTransaction, Besluit } from './tables.ts'
import { makeVerantwoording } from './verantwoording.ts'
import type { Verantwoording } from './verantwoording.ts'
import type { BestedingWorld } from './world.ts'

/** Freezes the account of a year and hands it to who decides on it. Refuses while one waits or was approved, and while a deviation is not explained. */
export async function drawUpVerantwoording(
  world: BestedingWorld,
  daad: Daad,
  buurt: string,
  { jaar, toelichting }: { readonly jaar: number; readonly toelichting: string },
): Promise<{ readonly nummer: number; readonly sha256: string }> {
  requireMay(daad.actor, 'besteding bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    await requireSchrijver(trx, daad.actor, buurt)
    await holdBesteding(trx, buurt)
    const earlier = await readVerantwoordingen(trx, buurt)
    requireFree(earlier.filter(each => each.jaar === jaar))
    const text = canonicalJson(JSON.parse(JSON.stringify(await makeFor(trx, buurt, { jaar, toelichting }))))
    const sha256 = createHash('sha256').update(text).digest('hex')
    const nummer = (earlier[0]?.nummer ?? 0) + 1
    await trx
      .insertInto('besteding.verantwoording')
      .values({ buurt_id: buurt, nummer, jaar, inhoud: text, sha256, opgesteld_door: daad.actor.persoon, opgesteld: world.clock.now() })
      .execute()
    await log(world, trx, daad, { handeling: 'verantwoording.opgesteld', soort: 'C', buurt, inhoud: { nummer, jaar, sha256 } })
    return { nummer, sha256 }
  })
}

async function makeFor(
  trx: BestedingTransaction,
  buurt: string,
  { jaar, toelichting }: { readonly jaar: number; readonly toelichting: string },
): Promise<Verantwoording> {
  const toekenning = await requireToekenning(trx, buurt)
  const regels = await readRegels(trx, buurt, toekenning)
  requireExplained(regels.filter(regel => regel.jaar === jaar))
  const [penvoerder] = await readPenvoerders(trx, buurt)
  if (penvoerder === undefined) {
    throw new Refusal('Wijs eerst een penvoerder aan: die legt verantwoording af.', { code: 'penvoerder-missing', status: 409 })
  }
  const wijzigingen = (await readWijzigingen(trx, buurt)).toReversed()
  return makeVerantwoording({
    buurt: await requirePlanBuurt(trx, buurt),
    jaar,
    besluit: { ronde: toekenning.ronde, dag: toekenning.dag },
    penvoerder: { naam: penvoerder.naam, vanaf: penvoerder.vanaf },
    toelichting,
    regels,
    termijnen: await readTermijnen(trx, buurt),
    wijzigingen: wijzigingen.map(({ nummer, hoe, door, op, inhoud }) => ({ nummer, hoe, door, op: op.toISOString(), ...inhoud })),
  })
}

function requireFree(ofYear: readonly { readonly besluit: Besluit | null }[]): void {
  if (ofYear.some(({ besluit }) => besluit === 'vastgesteld')) {
    throw new Refusal('De verantwoording van dit jaar is al vastgesteld. Zij verandert niet meer.', {
      code: 'verantwoording-fixed',
      status: 409,
    })
  }
  if (ofYear.some(({ besluit }) => besluit === null)) {
    throw new Refusal('De verantwoording van dit jaar wacht al op een besluit.', { code: 'verantwoording-busy', status: 409 })
  }
}

/** A later decision may have changed what was granted after somebody filled a line in, and a line of which nothing was filled in has no account. */
function requireExplained(regels: readonly Regel[]): void {
  if (regels.length === 0) {
    throw new Refusal('Voor dit jaar is niets toegekend. Kies een ander jaar.', { code: 'verantwoording-empty', place: { field: 'jaar' } })
  }
  const bare = regels.filter(regel => isAfwijking(regel) && regel.toelichting.trim().length < shortestToelichting)
  if (bare.length > 0) {
    throw new Refusal(
      `${bare.length === 1 ? 'Eén regel wijkt' : `${bare.length} regels wijken`} meer dan 10% af zonder toelichting. Vul die eerst in.`,
      { code: 'toelichting-nodig', status: 409 },
    )
  }
}

/** Approves an account or gives it back with a reason. Whoever made it does not decide on it. */
export async function decideVerantwoording(
  world: BestedingWorld,
  daad: Daad,
  { buurt, nummer }: { readonly buurt: string; readonly nummer: number },
  { besluit, reden }: { readonly besluit: Besluit; readonly reden: string },
): Promise<void> {
  requireMay(daad.actor, 'verantwoording vaststellen', { buurt })
  if (besluit === 'teruggegeven' && reden.length < shortestToelichting) {
    throw new Refusal('Schrijf op wat er anders moet, zodat de buurt verder kan.', { code: 'reden-missing', place: { field: 'reden' } })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    const found = (await readVerantwoordingen(trx, buurt)).find(each => each.nummer === nummer)
    if (!found) throw new Refusal('Deze verantwoording is er niet.', { code: 'unknown', status: 404 })
    if (found.besluit !== null) {
      throw new Refusal('Over deze verantwoording is al besloten.', { code: 'verantwoording-decided', status: 409 })
    }
    if (found.opgesteldDoor === daad.actor.persoon) {
      throw new Refusal('U stelde deze verantwoording zelf op. Iemand anders besluit erover.', { code: 'verantwoording-own', status: 409 })
    }
    const { numUpdatedRows } = await trx
      .updateTable('besteding.verantwoording')
      .set({ besluit, reden: reden === '' ? null : reden, besloten_door: daad.actor.persoon, besloten: world.clock.now() })
      .where('buurt_id', '=', buurt)
      .where('nummer', '=', nummer)
      .where('besluit', 'is', null)
      .executeTakeFirst()
    // Nothing changed: somebody else decided just now. Whoever may no longer read it is told so below.
    if (numUpdatedRows !== 1n && (await readVerantwoordingen(trx, buurt)).some(each => each.nummer === nummer)) {
      throw new Refusal('Over deze verantwoording is al besloten.', { code: 'verantwoording-decided', status: 409 })
    }
    await log(world, trx, daad, { handeling: 'verantwoording.besloten', soort: 'U', buurt, inhoud: { nummer, jaar: found.jaar, besluit } })
  })
}
