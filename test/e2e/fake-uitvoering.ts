import type { UitvoeringClient } from '../../web/uitvoering-data.ts'

/** How plans are carried out is looked at over the real API. */
export const fakeUitvoering: UitvoeringClient = {
  uitvoering: notHere,
  activiteit: notHere,
  meld: notHere,
  volg: notHere,
  zetMijlpaal: notHere,
  haalMijlpaalWeg: notHere,
  voegBewijsToe: notHere,
  haalBewijsWeg: notHere,
  gebeurtenissen: notHere,
  zetGebeurtenis: notHere,
  haalGebeurtenisWeg: notHere,
  mijlpalen: notHere,
  overzicht: notHere,
}

function notHere(): Promise<never> {
  return Promise.reject(new Error('this question is not there'))
}
