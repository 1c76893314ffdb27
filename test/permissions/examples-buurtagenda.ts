import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBeeld, makeInzicht, makeUitdaging } from './made-agenda.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = { id: async (attack: AttackBed, doel: Doel) => (await attack.transitiebuurt(doel, 'Kenmerkdorp'), doel.plek.id) }
const uitdaging = { ...buurt, uitdaging: async ({ bed }: AttackBed, { plek }: Doel) => await makeUitdaging(bed.tasks, plek.id) }
/** A buurt with something made in it, which is not asked for by its own id. */
function buurtWith(make: (attack: AttackBed, buurt: string) => Promise<unknown>) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      await make(attack, doel.plek.id)
      return doel.plek.id
    },
  }
}
const withInzicht = buurtWith(async ({ bed }, plek) => await makeInzicht(bed.tasks, plek))
const withUitdaging = buurtWith(async ({ bed }, plek) => await makeUitdaging(bed.tasks, plek))
const withBeeld = buurtWith(async ({ bed }, plek) => await makeBeeld(bed.tasks, plek))
const inzicht = { ...buurt, inzicht: async ({ bed }: AttackBed, { plek }: Doel) => await makeInzicht(bed.tasks, plek.id) }
const gesprek = {
  bron: 'bewoners',
  datum: '2026-02-01',
  tekst: 'De bus rijdt niet meer.',
  mensen: 1,
  kant: 'uitdaging',
  onderwerpen: [],
  themas: [],
  maten: [],
  citeren: false,
  zichtbaar: 'programma',
}
const tekst = {
  kant: 'uitdaging',
  onderwerp: null,
  titel: 'Ver van de bus',
  wat: '',
  waarom: '',
  gevolg: '',
  anders: null,
  maten: [],
  themas: [],
}

/** The routes about what matters in a buurt. */
export const buurtagendaExamples: Readonly<Record<string, Example>> = {
  listInzichten: {
    about: 'plek',
    make: withInzicht,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/inzichten?limiet=200` }),
    shows: () => 'De bus rijdt niet meer.',
  },
  keepInzicht: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/inzichten/${crypto.randomUUID()}`, body: gesprek }),
    shows: () => '"id":',
  },
  changeInzicht: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/inzichten/${made}`, body: gesprek, ...ifMatch }),
  },
  dropInzicht: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/inzichten/${made}`, ...ifMatch }),
  },
  addUitdaging: {
    about: 'plek',
    make: inzicht,
    ask: ({ id, inzicht: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen`, body: { ...tekst, inzichten: [made] } }),
    shows: () => '"id":',
  },
  changeUitdaging: {
    about: 'plek',
    make: { ...uitdaging, inzicht: inzicht.inzicht },
    ask: ({ id, uitdaging: made, inzicht: ground }) => ({
      path: `/transitiebuurten/${id}/uitdagingen/${made}`,
      body: { ...tekst, inzichten: [ground] },
      ...ifMatch,
    }),
  },
  dropUitdaging: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}`, ...ifMatch }),
  },
  giveMening: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}/mening`, body: { mening: 'eens' } }),
  },
  addTelling: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({
      path: `/transitiebuurten/${id}/uitdagingen/${made}/tellingen`,
      body: { waar: 'De markt', datum: '2026-02-01', eens: 12, oneens: 3 },
    }),
    shows: () => '"id":',
  },
  dropTelling: {
    about: 'plek',
    make: uitdaging,
    // A challenge that is made for this has one count, with its own id.
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/uitdagingen/${made}/tellingen/${made}` }),
  },
  getBuurtagenda: {
    about: 'plek',
    make: withUitdaging,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtagenda` }),
    shows: () => 'Ver van de bus',
  },
  setBuurtagenda: {
    about: 'plek',
    make: uitdaging,
    ask: ({ id, uitdaging: made }) => ({ path: `/transitiebuurten/${id}/buurtagenda`, body: { uitdagingen: [made] }, ...ifMatch }),
  },
  setAgendaGewichten: {
    about: 'plek',
    make: withUitdaging,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/buurtagenda/gewichten`,
      body: { ernst: 1, omvang: 2, invloed: 1, stem: 0.5 },
      ...ifMatch,
    }),
  },
  listOnderwerpen: { about: 'alles', ask: () => ({ path: '/onderwerpen' }), shows: () => 'eenzaamheid' },
  listVoorstellen: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/voorstellen` }),
    shows: () => '"voorstellen":',
  },
  listBeelden: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden` }),
    shows: () => '"sha256":',
  },
  // Of these buurten the bed has no figures: who may adopt is told so, who may not is told that.
  adoptBeeld: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden`, body: { reden: 'De nulmeting.', na: 0 } }),
    status: 409,
  },
  getBeeld: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden/1` }),
    shows: ({ id = '' }) => id,
  },
  compareBeeld: {
    about: 'plek',
    make: withBeeld,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/beelden/1/verschillen?met=1` }),
    shows: () => '"verschillen":',
  },
}
