import type { BestedingClient } from '../../web/besteding-data.ts'

/** Granted money is looked at over the real API. */
export const fakeBesteding: BestedingClient = {
  besteding: notHere,
  wijzig: notHere,
  wijzigingen: notHere,
  zetTermijn: notHere,
  haalTermijnWeg: notHere,
  penvoerders: notHere,
  wijsAan: notHere,
  zetVoorwaarden: notHere,
  werkboek: notHere,
  bekijk: notHere,
  brief: notHere,
  stelOp: notHere,
  verantwoording: notHere,
  besluit: notHere,
  bestand: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
