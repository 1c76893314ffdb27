import type { Thema } from '../buurtagenda/index.ts'
import { Refusal } from '../../refusal.ts'

/** Whether a theme is part of the plan: the network asks to leave it out, the transition team agrees or gives it back. */
export const themaStanden = ['open', 'gevraagd', 'akkoord', 'terug'] as const
export type ThemaStand = (typeof themaStanden)[number]

/** These are part of every plan. */
export const verplicht: readonly Thema[] = ['zorgzame-buurt', 'lerende-buurt']

/** Refuses to leave out a theme that every plan has, or in which something is planned. */
export function checkWeglaten(thema: Thema, activiteiten: number): void {
  if (verplicht.includes(thema)) {
    throw new Refusal('Dit thema hoort in elk plan. Zorgzame buurt en lerende buurt kunt u niet weglaten.', {
      code: 'thema-compulsory',
      status: 409,
    })
  }
  if (activiteiten > 0) {
    throw new Refusal('Bij dit thema staan nog activiteiten. Haal die eerst weg, of laat het thema in het plan.', {
      code: 'thema-in-use',
      status: 409,
    })
  }
}

/** Refuses an activity in a theme that is left out, or that the network asked to leave out. */
export function checkOpen(stand: ThemaStand): void {
  if (stand === 'open' || stand === 'terug') return
  throw new Refusal('Dit thema doet niet mee in uw plan. Open het thema eerst weer.', {
    code: 'thema-left-out',
    status: 409,
    place: { field: 'thema' },
  })
}
