import type { Example } from './examples.ts'

const reeks = 'wijkverpleging-verzonnen'

/** A buurt with a figure that everybody sees. */
export const vrijgegevenBuurt = { id: '00000000-0000-4000-8000-00000000abcd', naam: 'Zilverveld' } as const

/** The routes about released counts: for everybody, and never more than was released. */
export const vrijgaveExamples: Readonly<Record<string, Example>> = {
  listVrijgaven: { about: 'alles', ask: () => ({ path: '/vrijgaven' }), shows: () => reeks },
  getVrijgave: { about: 'alles', ask: () => ({ path: `/vrijgaven/${reeks}` }), shows: () => reeks },
  listVrijgegevenCijfers: {
    about: 'alles',
    ask: () => ({ path: `/vrijgaven/${reeks}/cijfers?waar=groep:alle-leeftijden` }),
    shows: () => 'alle-leeftijden',
  },
  listVrijgegevenBuurten: { about: 'alles', ask: () => ({ path: '/vrijgegeven-buurten' }), shows: () => vrijgegevenBuurt.naam },
  listVrijgegevenMeasureReports: {
    about: 'alles',
    ask: () => ({ path: `/vrijgegeven-buurten/${vrijgegevenBuurt.id}/fhir/MeasureReport` }),
    shows: () => vrijgegevenBuurt.naam,
  },
  viewVrijgegevenBuurt: {
    about: 'alles',
    ask: () => ({ path: `/vrijgegeven-buurten/${vrijgegevenBuurt.id}` }),
    shows: () => vrijgegevenBuurt.naam,
  },
}
