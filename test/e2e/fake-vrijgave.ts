import type { VrijgaveClient } from '../../web/vrijgave-data.ts'

/** Nothing was released yet. */
export const noVrijgave: VrijgaveClient = {
  reeksen: () => Promise.resolve({ gelukt: [] }),
  reeks: () => Promise.resolve({ weigering: { status: 404, code: 'reeks-unknown', tekst: 'Deze reeks cijfers is er niet.' } }),
  cijfers: () => Promise.resolve({ gelukt: { cijfers: [], totaal: 0 } }),
}
