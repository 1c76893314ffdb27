import type { BegrotingClient } from '../../web/begroting-data.ts'

/** Budgets are looked at over the real API. */
export const fakeBegroting: BegrotingClient = {
  begroting: notHere,
  wijzig: notHere,
  zetPost: notHere,
  haalWeg: notHere,
  draaiTerug: notHere,
  werkboek: notHere,
  bekijk: notHere,
  kader: notHere,
  zetKader: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
