import type { Taak, Taal, Taken, Uitgaven } from '../../data.ts'
import { messagesIn } from '../../messages/index.ts'

/** What waits for who keeps the figures, with newer editions at the publishers as one thing to do; there is no haste with it. */
export function metUitgaven(
  taken: Taken | null,
  overzicht: Uitgaven | null,
  { op, taal }: { readonly op: string; readonly taal: Taal },
): Taken | null {
  if (overzicht === null || overzicht.uitgaven.length === 0) return taken
  const { vandaag, dezeWeek, later } = taken ?? { vandaag: [], dezeWeek: [], later: [] }
  const taak: Taak = {
    id: 'uitgaven',
    module: 'statistics',
    tekst: messagesIn(taal).uitgaven.taak(overzicht.uitgaven.length),
    waarover: null,
    sinds: (overzicht.gekeken ?? op).slice(0, 10),
    href: '/bronnen#uitgaven',
  }
  return { vandaag, dezeWeek, later: [...later, taak] }
}
