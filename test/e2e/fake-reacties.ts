import type { ReactiesClient } from '../../web/reacties-data.ts'

/** What people say about a plan is looked at over the real API. */
export const noReacties: ReactiesClient = {
  meedenken: notHere,
  kiesMeedenken: notHere,
  maakLink: notHere,
  trekLinkIn: notHere,
  openPlan: notHere,
  vel: notHere,
  stelVoor: notHere,
  volg: notHere,
  suggesties: notHere,
  suggestie: notHere,
  typIn: notHere,
  beantwoord: notHere,
  verberg: notHere,
  toon: notHere,
  lak: notHere,
  telling: async () => null,
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
