import type { AgendaClient } from '../../web/agenda-data.ts'

/** What matters in a buurt is looked at over the real API. */
export const noAgenda: AgendaClient = {
  agenda: notHere,
  onderwerpen: notHere,
  voorstellen: notHere,
  kiesAgenda: notHere,
  kiesGewichten: notHere,
  schrijfOp: notHere,
  herschrijf: notHere,
  haalWeg: notHere,
  geefMening: notHere,
  tel: notHere,
  haalTellingWeg: notHere,
  inzichten: notHere,
  bewaarInzicht: notHere,
  wijzigInzicht: notHere,
  haalInzichtWeg: notHere,
  beelden: notHere,
  stelVast: notHere,
  verschillen: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this buurt is not there'))
}
