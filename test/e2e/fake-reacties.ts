import type { ReactiesClient } from '../../web/reacties-data.ts'

/** What people say about a plan is looked at over the real API. */
export const noReacties: ReactiesClient = {
  opmerkingen: notHere,
  tellingen: notHere,
  plaats: notHere,
  antwoord: notHere,
  herschrijf: notHere,
  trekIn: notHere,
  rondAf: notHere,
  heropen: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this buurt is not there'))
}
