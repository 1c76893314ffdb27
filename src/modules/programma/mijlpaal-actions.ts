import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from './daad.ts'
import { formatDatum, today } from './datum.ts'
import { log } from './programma-log.ts'
import type { Mijlpaal } from './rapport/mijlpalen.ts'
import type { ProgrammaWorld } from './world.ts'

type NieuweMijlpaal = Omit<Mijlpaal, 'id'>

/** Keeps a milestone as it was agreed. */
export async function addMijlpaal(world: ProgrammaWorld, daad: Daad, input: NieuweMijlpaal): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'programma leiden')
  const id = crypto.randomUUID()
  const values = valuesOf(world, input)
  await asVisitor(world.database, daad.actor, async trx => {
    await trx
      .insertInto('programma.mijlpaal')
      .values({ id, ...values })
      .execute()
    await log(world, trx, daad, { handeling: 'mijlpaal.vastgelegd', soort: 'C', inhoud: { mijlpaal: id, bereikt: input.bereikt } })
  })
  return { id }
}

/** Changes a milestone: that it was reached, where that can be seen, or another agreement. */
export async function changeMijlpaal(
  world: ProgrammaWorld,
  daad: Daad,
  op: { readonly mijlpaal: string; readonly versie: number },
  input: NieuweMijlpaal,
): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  const values = valuesOf(world, input)
  await asVisitor(world.database, daad.actor, async trx => {
    const found = await trx.selectFrom('programma.mijlpaal').select('versie').where('id', '=', op.mijlpaal).forUpdate().executeTakeFirst()
    if (!found) throw new Refusal('Deze mijlpaal is er niet. Ververs de bladzijde.', { code: 'unknown', status: 404 })
    requireVersie(found.versie, op.versie, 'deze mijlpaal')
    await trx
      .updateTable('programma.mijlpaal')
      .set({ ...values, versie: found.versie + 1 })
      .where('id', '=', op.mijlpaal)
      .execute()
    const inhoud = { mijlpaal: op.mijlpaal, bereikt: input.bereikt, afgesproken: input.afgesproken }
    await log(world, trx, daad, { handeling: 'mijlpaal.gewijzigd', soort: 'U', inhoud })
  })
}

function valuesOf({ clock }: Pick<ProgrammaWorld, 'clock'>, { tekst, afgesproken, bereikt, bewijs }: NieuweMijlpaal) {
  if (bereikt !== null && bereikt !== 'onbekend' && bereikt > today(clock)) {
    throw new Refusal(`${formatDatum(bereikt)} moet nog komen. Laat leeg wanneer de mijlpaal is bereikt, zolang dat niet zo is.`, {
      code: 'mijlpaal-invalid',
      place: { field: 'bereikt' },
    })
  }
  return { tekst, afgesproken, is_bereikt: bereikt !== null, bereikt: bereikt === 'onbekend' ? null : bereikt, bewijs }
}
