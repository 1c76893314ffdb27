import type { AgendaClient } from '../../web/agenda-data.ts'
import type { RegioClient } from '../../web/regio-data.ts'

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
  neemMee: notHere,
  neemBeeldMee: notHere,
  vergelijk: notHere,
  neemTekstenOver: notHere,
  inzichten: notHere,
  bewaarInzicht: notHere,
  wijzigInzicht: notHere,
  haalInzichtWeg: notHere,
  beelden: notHere,
  stelVast: notHere,
  verschillen: notHere,
}

/** So are regions. */
export const noRegio: RegioClient = {
  regios: notHere,
  regio: notHere,
  beeld: notHere,
  voorstellen: notHere,
  maak: notHere,
  wijzig: notHere,
  haalWeg: notHere,
  schrijfOp: notHere,
  herschrijf: notHere,
  haalUitdagingWeg: notHere,
  vanBuurt: notHere,
  beoordeel: notHere,
  neemOordeelTerug: notHere,
  neemOver: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this buurt is not there'))
}
