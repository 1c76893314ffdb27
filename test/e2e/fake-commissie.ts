import type { CommissieClient } from '../../web/commissie-data.ts'

/** Submitting and deciding is looked at over the real API. */
export const noCommissie: CommissieClient = {
  lijst: notHere,
  rondes: notHere,
  ronde: notHere,
  dienIn: notHere,
  regel: notHere,
  oordeel: notHere,
  vraag: notHere,
  antwoord: notHere,
  besluit: notHere,
  belang: notHere,
  stemIn: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('nothing is submitted here'))
}
