import type { VragenlijstenClient } from '../../web/vragenlijsten-data.ts'

/** Questionnaires are looked at over the real API. */
export const noVragenlijsten: VragenlijstenClient = {
  instrumenten: async () => [],
  metingen: notHere,
  maak: notHere,
  meting: notHere,
  wijzig: notHere,
  gooiWeg: notHere,
  open: notHere,
  sluit: notHere,
  maakCodes: notHere,
  herinner: notHere,
  uitkomst: notHere,
  brieven: notHere,
  poster: notHere,
  typPapier: notHere,
  teksten: notHere,
  beoordeelTekst: notHere,
  lijsten: notHere,
  maakLijst: notHere,
  wijzigLijst: notHere,
  wachtendeWoorden: notHere,
  zetWoorden: notHere,
  bevestigWoorden: notHere,
  openVragen: notHere,
  stuur: notHere,
  trekIn: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this buurt is not there'))
}
