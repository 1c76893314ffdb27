import type { Example } from './examples.ts'

const reeks = 'wijkverpleging-verzonnen'

/** The routes about released counts: for everybody, and never more than was released. */
export const vrijgaveExamples: Readonly<Record<string, Example>> = {
  listVrijgaven: { about: 'alles', ask: () => ({ path: '/vrijgaven' }), shows: () => reeks },
  getVrijgave: { about: 'alles', ask: () => ({ path: `/vrijgaven/${reeks}` }), shows: () => reeks },
  listVrijgegevenCijfers: {
    about: 'alles',
    ask: () => ({ path: `/vrijgaven/${reeks}/cijfers?waar=groep:alle-leeftijden` }),
    shows: () => 'alle-leeftijden',
  },
}
