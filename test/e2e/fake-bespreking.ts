import type { BesprekingClient } from '../../web/bespreking-data.ts'

/** Meetings are looked at over the real API. */
export const fakeBespreking: BesprekingClient = {
  alle: notHere,
  begin: notHere,
  een: notHere,
  wijzig: notHere,
  haalWeg: notHere,
  noteer: notHere,
  spreekAf: notHere,
  haalActieWeg: notHere,
  rondAf: notHere,
  sluit: notHere,
  vulAan: notHere,
  verslag: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
