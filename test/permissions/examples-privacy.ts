import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'

const verzoek = { id: async (attack: AttackBed, doel: Doel) => await attack.wisverzoek(doel) }
const opruiming = { id: async (attack: AttackBed) => await attack.opruiming() }

/** What somebody asks about themselves: everybody who is signed in gets an answer about nobody else. */
function own(path: string, text: string): Example {
  return { about: 'alles', ask: () => ({ path }), shows: () => text }
}

/** The routes about the data of people. */
export const privacyExamples: Readonly<Record<string, Example>> = {
  getOwnData: own('/ik/gegevens', 'wie-u-bent'),
  getOwnPaper: own('/ik/gegevens.pdf', '%PDF'),
  getOwnLog: own('/ik/logboek', 'regels'),
  getOwnErasure: own('/ik/wisverzoek', 'wisverzoek'),
  askErasure: own('/ik/wisverzoek', 'id'),
  withdrawErasure: { about: 'alles', ask: () => ({ path: '/ik/wisverzoek' }) },
  listActivities: own('/verwerkingen', 'toegang'),
  listPeriods: own('/bewaartermijnen', 'sessies'),

  getLog: { about: 'plek', isList: true, ask: (_, { plek }) => ({ path: `/logboek?buurt=${plek.id}` }) },
  listErasures: { about: 'alles', make: verzoek, ask: () => ({ path: '/wisverzoeken' }), shows: ({ id = '' }) => id },
  getErasure: { about: 'alles', make: verzoek, ask: ({ id }) => ({ path: `/wisverzoeken/${id}` }), shows: ({ id = '' }) => id },
  agreeErasure: { about: 'alles', make: verzoek, ask: ({ id }) => ({ path: `/wisverzoeken/${id}/_akkoord` }), shows: () => 'isCompleet' },
  refuseErasure: {
    about: 'alles',
    make: verzoek,
    ask: ({ id }) => ({ path: `/wisverzoeken/${id}/_afwijzing`, body: { waarom: 'Deze rol is nog nodig voor de overdracht.' } }),
  },
  listCleanups: { about: 'alles', make: opruiming, ask: () => ({ path: '/opruimingen' }), shows: ({ id = '' }) => id },
  askCleanup: own('/opruimingen', 'id'),
  getCleanup: { about: 'alles', make: opruiming, ask: ({ id }) => ({ path: `/opruimingen/${id}` }), shows: ({ id = '' }) => id },
  agreeCleanup: { about: 'alles', make: opruiming, ask: ({ id }) => ({ path: `/opruimingen/${id}/_akkoord` }), shows: () => 'isCompleet' },
  dropCleanup: { about: 'alles', make: opruiming, ask: ({ id }) => ({ path: `/opruimingen/${id}` }) },
}
