import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { volgCode } from '#src/modules/reacties/geheimen.ts'
import { makeActiviteit } from './made-plan.ts'
import { makeMeedenken, makeOpmerking, makeSuggestie } from './made-reacties.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = { id: async (attack: AttackBed, doel: Doel) => await attack.transitiebuurt(doel, 'Kenmerkdorp') }
const opmerking = {
  ...buurt,
  opmerking: async ({ bed }: AttackBed, { plek, persoon }: Doel) => await makeOpmerking(bed.tasks, plek.id, persoon),
}
const afgerond = {
  ...buurt,
  opmerking: async ({ bed }: AttackBed, { plek, persoon }: Doel) => await makeOpmerking(bed.tasks, plek.id, persoon, { isAf: true }),
}
const withOpmerking = {
  id: async (attack: AttackBed, doel: Doel) => {
    await makeOpmerking(attack.bed.tasks, doel.plek.id, doel.persoon)
    return await attack.transitiebuurt(doel, 'Kenmerkdorp')
  },
}
const withMeedenken = {
  id: async (attack: AttackBed, doel: Doel) => {
    await makeMeedenken(attack.bed.tasks, attack.bed.world.master, doel.plek.id)
    return await attack.transitiebuurt(doel, 'Kenmerkdorp')
  },
}
const withSuggestie = {
  id: async (attack: AttackBed, doel: Doel) => {
    await makeSuggestie(attack.bed.tasks, attack.bed.world.master, doel.plek.id)
    return await attack.transitiebuurt(doel, 'Kenmerkdorp')
  },
}
const suggestie = {
  ...buurt,
  suggestie: async ({ bed }: AttackBed, { plek }: Doel) => await makeSuggestie(bed.tasks, bed.world.master, plek.id),
}
const verborgen = {
  ...buurt,
  suggestie: async ({ bed }: AttackBed, { plek }: Doel) => await makeSuggestie(bed.tasks, bed.world.master, plek.id, { isVerborgen: true }),
}
/** The secret of a link; whoever has it asks, whoever they are. */
const link = { link: async ({ bed }: AttackBed, { plek }: Doel) => await makeMeedenken(bed.tasks, bed.world.master, plek.id) }
const suggesties = (id = '') => `/transitiebuurten/${id}/buurtplan/suggesties`
const meedenken = (id = '') => `/transitiebuurten/${id}/buurtplan/meedenken`
const gekozen = { vraag: '', themas: ['preventie'], toon: [], telt: false }
const at = (id = '') => `/transitiebuurten/${id}/buurtplan/opmerkingen`

/** The routes about what people say about a plan. */
export const reactiesExamples: Readonly<Record<string, Example>> = {
  listOpmerkingen: { about: 'plek', make: withOpmerking, ask: ({ id }) => ({ path: at(id) }), shows: () => 'Kan dit ook op zaterdag?' },
  telOpmerkingen: { about: 'plek', make: withOpmerking, ask: ({ id }) => ({ path: `${at(id)}/tellingen` }), shows: () => '"per":' },
  plaatsOpmerking: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: at(id), body: { over: { soort: 'plan', op: '' }, tekst: 'Is dit niet te veel?' } }),
    shows: () => '"id":',
  },
  beantwoordOpmerking: {
    about: 'plek',
    make: opmerking,
    ask: ({ id, opmerking: made }) => ({ path: `${at(id)}/${made}/antwoorden`, body: { tekst: 'Dat kan.' } }),
    shows: () => '"id":',
  },
  herschrijfOpmerking: {
    about: 'plek',
    make: opmerking,
    ask: ({ id, opmerking: made }) => ({ path: `${at(id)}/${made}`, body: { tekst: 'Kan het op zondag?' }, ...ifMatch }),
  },
  trekOpmerkingIn: {
    about: 'plek',
    make: opmerking,
    ask: ({ id, opmerking: made }) => ({ path: `${at(id)}/${made}/_intrekken`, ...ifMatch }),
  },
  rondOpmerkingAf: {
    about: 'plek',
    make: opmerking,
    ask: ({ id, opmerking: made }) => ({ path: `${at(id)}/${made}/_afronden`, ...ifMatch }),
  },
  heropenOpmerking: {
    about: 'plek',
    make: afgerond,
    ask: ({ id, opmerking: made }) => ({ path: `${at(id)}/${made}/_heropenen`, ...ifMatch }),
  },

  getMeedenken: { about: 'plek', make: withMeedenken, ask: ({ id }) => ({ path: meedenken(id) }), shows: () => 'Wat mist u?' },
  keepMeedenken: { about: 'plek', make: withMeedenken, ask: ({ id }) => ({ path: meedenken(id), body: gekozen, ...ifMatch }) },
  makeSuggestielink: {
    about: 'plek',
    make: withMeedenken,
    ask: ({ id }) => ({ path: `${meedenken(id)}/links`, body: { dagen: 30 } }),
    shows: () => '/meedenken/',
  },
  withdrawSuggestielink: { about: 'plek', make: withMeedenken, ask: ({ id }) => ({ path: `${meedenken(id)}/links/_intrekken` }) },
  viewOpenPlan: {
    about: 'alles',
    make: link,
    ask: ({ link: made }) => ({ path: '/meedenken/_bekijk', body: { link: made } }),
    shows: () => 'De soeptafel',
  },
  makeVel: {
    about: 'alles',
    make: link,
    ask: ({ link: made }) => ({ path: '/meedenken/_vel', body: { link: made, taal: 'nl' } }),
    shows: () => '%PDF-',
  },
  sendSuggestie: {
    about: 'alles',
    make: link,
    ask: ({ link: made }) => ({
      path: '/meedenken/_suggestie',
      body: { link: made, tekst: 'Zet er een bankje neer.', activiteit: null, wie: 'bewoner', taal: 'nl' },
    }),
    shows: () => '"code":',
  },
  followSuggestie: {
    about: 'alles',
    make: {
      code: async ({ bed }, { plek }) => volgCode(bed.world.master, await makeSuggestie(bed.tasks, bed.world.master, plek.id)),
    },
    ask: ({ code }) => ({ path: '/meedenken/_volg', body: { code } }),
    shows: () => 'Zet er een bankje neer.',
  },
  countSuggesties: { about: 'alles', ask: () => ({ path: '/buurtpaginas/niet-openbaar/suggesties' }), status: 404 },
  listSuggesties: {
    about: 'plek',
    make: withSuggestie,
    ask: ({ id }) => ({ path: `${suggesties(id)}?limiet=200` }),
    shows: () => 'Zet er een bankje neer.',
  },
  getSuggestie: {
    about: 'plek',
    make: suggestie,
    ask: ({ id, suggestie: made }) => ({ path: `${suggesties(id)}/${made}` }),
    shows: () => 'Zet er een bankje neer.',
  },
  typeSuggestie: {
    about: 'plek',
    make: { ...buurt, activiteit: async ({ bed }, { plek }) => await makeActiviteit(bed.tasks, plek.id) },
    ask: ({ id, activiteit }) => ({
      path: suggesties(id),
      body: { tekst: 'Zet er een bankje neer.', activiteit, wie: 'bewoner', dag: '2026-03-01', akkoord: true },
    }),
    shows: () => '"id":',
  },
  beantwoordSuggestie: {
    about: 'plek',
    make: { ...suggestie, activiteit: async ({ bed }, { plek }) => await makeActiviteit(bed.tasks, plek.id) },
    ask: ({ id, suggestie: made, activiteit }) => ({
      path: `${suggesties(id)}/${made}/antwoord`,
      body: { uitkomst: 'overgenomen', reden: 'Goed idee.', activiteit },
      ...ifMatch,
    }),
  },
  verbergSuggestie: {
    about: 'plek',
    make: suggestie,
    ask: ({ id, suggestie: made }) => ({ path: `${suggesties(id)}/${made}/_verbergen`, body: { reden: 'Dit is reclame.' }, ...ifMatch }),
  },
  toonSuggestie: {
    about: 'plek',
    make: verborgen,
    ask: ({ id, suggestie: made }) => ({ path: `${suggesties(id)}/${made}/_tonen`, ...ifMatch }),
  },
  lakSuggestie: {
    about: 'plek',
    make: suggestie,
    ask: ({ id, suggestie: made }) => ({ path: `${suggesties(id)}/${made}/_lakken`, body: { woorden: 'bankje' }, ...ifMatch }),
  },
}
