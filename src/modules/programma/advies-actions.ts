import { Refusal } from '../../refusal.ts'
import type { Adviseur } from './cohort/besluit.ts'
import { changeCohort } from './cohort-actions.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { formatDatum } from './datum.ts'
import { log } from './programma-log.ts'
import { readAdviezen } from './read-cohorten.ts'
import type { CohortVersie } from './read-cohorten.ts'
import type { ProgrammaWorld } from './world.ts'

/** Keeps that advice was asked on the list of a cohort. */
export async function askAdvies(
  world: ProgrammaWorld,
  daad: Daad,
  op: CohortVersie,
  input: { readonly van: Adviseur; readonly gevraagd: Datum },
): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID()
  await changeCohort(world, daad, op, async (trx, { kop }) => {
    await trx
      .insertInto('programma.advies')
      .values({ id, cohort_id: kop.id, ...input, ontvangen: null, tekst: '' })
      .execute()
    await log(world, trx, daad, { handeling: 'advies.gevraagd', soort: 'C', inhoud: { cohort: kop.id, advies: id, ...input } })
  })
  return { id }
}

/** Keeps what came back. On a list that is adopted the advice stays as it was heard; later advice belongs to a next version. */
export async function receiveAdvies(
  world: ProgrammaWorld,
  daad: Daad,
  op: CohortVersie,
  input: { readonly advies: string; readonly ontvangen: Datum; readonly tekst: string },
): Promise<void> {
  const { advies, ontvangen, tekst } = input
  await changeCohort(world, daad, op, async (trx, { kop }) => {
    const found = (await readAdviezen(trx, kop.id)).find(({ id }) => id === advies)
    if (!found) throw new Refusal('Dit advies is er niet. Ververs de bladzijde.', { code: 'unknown', status: 404 })
    if (ontvangen < found.gevraagd) {
      throw new Refusal(`Dit advies is gevraagd op ${formatDatum(found.gevraagd)}. Het kan niet eerder zijn ontvangen.`, {
        code: 'advies-invalid',
        place: { field: 'ontvangen' },
      })
    }
    await trx.updateTable('programma.advies').set({ ontvangen, tekst }).where('id', '=', advies).execute()
    await log(world, trx, daad, { handeling: 'advies.ontvangen', soort: 'U', inhoud: { cohort: kop.id, advies, ontvangen } })
  })
}
