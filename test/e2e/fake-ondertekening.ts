import type { OndertekeningClient } from '../../web/ondertekening-data.ts'

/** Signing is looked at over the real API. */
export const noOndertekening: OndertekeningClient = {
  ondertekening: notHere,
  biedAan: notHere,
  teken: notHere,
  beleid: notHere,
  bepaalBeleid: notHere,
  stuk: notHere,
  bundel: notHere,
  nagaan: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('nothing is signed here'))
}
