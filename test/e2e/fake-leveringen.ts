import type { LeveringenClient } from '../../web/leveringen-data.ts'

/** Deliveries are looked at over the real API. */
export const fakeLeveringen: LeveringenClient = {
  leveringen: notHere,
  levering: notHere,
  breng: notHere,
  nagaan: notHere,
  formaat: notHere,
  biedAan: notHere,
  haalWeg: notHere,
  besluit: notHere,
  machtigingen: notHere,
  machtig: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
