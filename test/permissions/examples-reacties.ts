import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeOpmerking } from './made-reacties.ts'

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
}
