import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad, Datum } from '../programma/index.ts'
import { holdUitvoering, keepMelding } from './hold-uitvoering.ts'
import type { Welke } from './hold-uitvoering.ts'
import { readNetwerk, readUitvoering } from './read-uitvoering.ts'
import type { Uitvoerend } from './read-uitvoering.ts'
import type { UitvoeringTransaction } from './tables.ts'
import { verschilVan } from './verandering.ts'
import type { Gemeld, Verandering } from './verandering.ts'
import type { UitvoeringWorld } from './world.ts'

/** How an activity goes, with the milestones that were reached since. */
export interface Bericht extends Gemeld {
  readonly afgerond: Datum | null
  readonly gehaald: readonly { readonly mijlpaal: string; readonly dag: Datum }[]
}

/** Tells how an activity goes. Refuses when somebody else told something meanwhile. */
export async function tellUitvoering(
  world: UitvoeringWorld,
  daad: Daad,
  welke: Welke,
  { versie, bericht }: { readonly versie: number; readonly bericht: Bericht },
): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt: welke.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdUitvoering(trx, welke)) + 1
    const now = (await readUitvoering(trx, welke.buurt)).find(({ activiteit }) => activiteit.id === welke.activiteit)
    requireVersie(now?.stand.versie ?? 0, versie, 'wat er over deze activiteit staat')
    if (!now) return
    requirePast(bericht, today(world.clock))
    if (bericht.eigenaar !== null && bericht.eigenaar !== now.stand.eigenaar) await requireNetwerk(trx, welke.buurt, bericht.eigenaar)
    const reached = await reach(trx, welke, now, bericht.gehaald)
    const veranderingen = [...reached, ...verschilVan(now.stand, bericht)]
    const { eigenaar, notitie, hindernis, deelnemers, afgerond } = bericht
    await trx
      .updateTable('uitvoering.activiteit')
      .set({ eigenaar_id: eigenaar, notitie, hindernis, deelnemers: JSON.stringify(deelnemers), afgerond, versie: versie + 1 })
      .where('buurt_id', '=', welke.buurt)
      .where('activiteit_id', '=', welke.activiteit)
      .execute()
    if (eigenaar !== null && eigenaar !== now.stand.eigenaar && eigenaar === daad.actor.persoon) await follow(trx, welke, eigenaar, nummer)
    const hoe = veranderingen.length === 0 ? 'niets' : 'bijgewerkt'
    await keepMelding(world, trx, daad, { ...welke, nummer, hoe, veranderingen })
  })
}

/** Tells that nothing changed since somebody told last: one tap. */
export async function tellNiets(world: UitvoeringWorld, daad: Daad, welke: Welke): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt: welke.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const nummer = (await holdUitvoering(trx, welke)) + 1
    await keepMelding(world, trx, daad, { ...welke, nummer, hoe: 'niets', veranderingen: [] })
  })
}

/** Milestones that were reached, as what changed; one that was reached already stays as it is. */
async function reach(
  trx: UitvoeringTransaction,
  { buurt }: Welke,
  { mijlpalen }: Uitvoerend,
  gehaald: Bericht['gehaald'],
): Promise<readonly Verandering[]> {
  const veranderingen: Verandering[] = []
  for (const { mijlpaal, dag } of gehaald) {
    const kept = mijlpalen.find(({ id }) => id === mijlpaal)
    if (kept === undefined) {
      throw new Refusal('Een van deze mijlpalen is er niet meer. Bekijk wat er nu staat.', { code: 'mijlpaal-gone', status: 409 })
    }
    if (kept.gedaan !== null) continue
    await trx
      .updateTable('uitvoering.mijlpaal')
      .set({ gedaan: dag, versie: kept.versie + 1 })
      .where('buurt_id', '=', buurt)
      .where('id', '=', mijlpaal)
      .execute()
    veranderingen.push({ wat: 'gehaald', naam: kept.wat, was: null, werd: dag })
  }
  return veranderingen
}

/** What was reached or finished lies behind us. */
function requirePast({ gehaald, afgerond }: Bericht, op: Datum): void {
  if (gehaald.some(({ dag }) => dag > op)) throw tooLate('gehaald')
  if (afgerond !== null && afgerond > op) throw tooLate('afgerond')
}

export function tooLate(field: string): Refusal {
  return new Refusal('Deze dag ligt in de toekomst. Kies de dag waarop het gebeurde, of vandaag.', {
    code: 'day-in-future',
    place: { field },
  })
}

async function requireNetwerk(trx: UitvoeringTransaction, buurt: string, persoon: string): Promise<void> {
  if ((await readNetwerk(trx, buurt)).some(({ id }) => id === persoon)) return
  throw new Refusal('Kies iemand uit het netwerk van deze buurt.', { code: 'eigenaar-unknown', place: { field: 'eigenaar' } })
}

/** Makes somebody a follower of an activity, who saw everything up to this number. */
export async function follow(trx: UitvoeringTransaction, { buurt, activiteit }: Welke, persoon: string, nummer: number): Promise<void> {
  const seen = { gezien: nummer, gemaild: nummer }
  await trx
    .insertInto('uitvoering.volger')
    .values({ buurt_id: buurt, activiteit_id: activiteit, persoon_id: persoon, ...seen })
    .onConflict(oc => oc.columns(['buurt_id', 'activiteit_id', 'persoon_id']).doUpdateSet(seen))
    .execute()
}
