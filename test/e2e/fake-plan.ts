import type { PlanClient } from '../../web/plan-data.ts'

/** The plan of a buurt is looked at over the real API. */
export const noPlan: PlanClient = {
  plannen: notHere,
  plan: notHere,
  advies: notHere,
  laatWeg: notHere,
  open: notHere,
  beoordeel: notHere,
  activiteit: notHere,
  schrijfOp: notHere,
  neemOver: notHere,
  herschrijf: notHere,
  stand: notHere,
  werkBij: notHere,
  haalWeg: notHere,
  zetTerug: notHere,
  versies: notHere,
  bewaarVersie: notHere,
  verschillen: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this buurt is not there'))
}
