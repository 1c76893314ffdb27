import type { Antwoord } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import type { EenActiviteit, Gezien, Inhoud } from '../../plan-data.ts'
import { readTicked } from '../agenda/tick.ts'
import { vergelijkInhoud } from './vergelijk.ts'

/** What the menukaart says now and the activity does not: what only the menukaart changed, and what the buurt had changed too. */
export function findNieuweVelden(nieuw: NonNullable<EenActiviteit['nieuw']>, activiteit: Inhoud) {
  return vergelijkInhoud(nieuw.basis, activiteit, nieuw.inhoud).filter(({ uitkomst }) => uitkomst === 'ander' || uitkomst === 'botst')
}

/** Takes over the fields that were ticked. */
export async function takeNieuw(form: SentForm, op: Gezien): Promise<Antwoord<unknown>> {
  const { plan } = form.api
  const found = await plan.activiteit(op.buurt, op.id)
  if ('weigering' in found || found.gelukt.nieuw === null) return found
  const { activiteit, nieuw } = found.gelukt
  const { id, interventie, versie, ...eigen } = activiteit
  const ticked = readTicked(form, 'neem')
  const taken = findNieuweVelden(nieuw, eigen).filter(({ veld }) => ticked.includes(veld))
  const changes = Object.fromEntries(taken.map(({ veld }) => [veld, nieuw.inhoud[veld]] as const)) as Partial<Inhoud>
  return await plan.werkBij(op, { ...eigen, ...changes }, nieuw.versie)
}
