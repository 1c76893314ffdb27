import type { MonitoringClient } from '../../web/monitoring-data.ts'

/** Measuring is looked at over the real API. */
export const fakeMonitoring: MonitoringClient = {
  meetplan: notHere,
  kiesLaag: notHere,
  volgPlan: notHere,
  wijzigRegel: notHere,
  afspraken: notHere,
  wijzigAfspraak: notHere,
  metingen: notHere,
  meting: notHere,
  vulIn: notHere,
  kijkNa: notHere,
  zetVast: notHere,
  heropen: notHere,
  meetplannen: notHere,
  koers: notHere,
  praktijk: notHere,
  praktijkBestand: notHere,
  uitkomsten: notHere,
  uitkomstenBestand: notHere,
  tekenAan: notHere,
  haalAantekeningWeg: notHere,
  herzet: notHere,
  verhalen: notHere,
  bewaarVerhaal: notHere,
  trekVerhaalIn: notHere,
  ingezonden: notHere,
  maakVerhaallink: notHere,
  trekVerhaallinkIn: notHere,
  neemVerhaalAan: notHere,
  legTerzijde: notHere,
  vertel: notHere,
  vertelPoster: notHere,
  zendVerhaal: notHere,
  eigenVerhaal: notHere,
  kiesToestemming: notHere,
  haalVerhaalTerug: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
