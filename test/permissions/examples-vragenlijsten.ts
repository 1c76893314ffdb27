import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeAntwoord, makeCode, makeGolf } from './made-vragenlijsten.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = { id: async (attack: AttackBed, doel: Doel) => await attack.transitiebuurt(doel, 'Kenmerkdorp') }
const golfIn = (staat: 'concept' | 'open' | 'gesloten') => ({
  ...buurt,
  golf: async ({ bed }: AttackBed, { plek }: Doel) => await makeGolf(bed.tasks, plek.id, staat),
})
const gevraagd = {
  ...buurt,
  golf: async ({ bed }: AttackBed, { plek }: Doel) => {
    const golf = await makeGolf(bed.tasks, plek.id, 'open')
    await makeCode(bed.tasks, bed.world.master, plek.id, golf)
    return golf
  },
}
const code = { code: async ({ bed }: AttackBed, { plek }: Doel) => await makeCode(bed.tasks, bed.world.master, plek.id) }
const at = (id = '', golf?: string) => `/transitiebuurten/${id}/vragenlijsten${golf === undefined ? '' : `/${golf}`}`
const invoer = {
  naam: 'Kenmerk nieuw',
  moment: 'nulmeting',
  wie: 'bewoners',
  instrumenten: ['aanbeveling'],
  achtergrond: [],
  lijst: null,
  tot: '2099-01-01',
}

/** The routes about questionnaires. */
export const vragenlijstenExamples: Readonly<Record<string, Example>> = {
  listInstrumenten: { about: 'alles', ask: () => ({ path: '/instrumenten' }), shows: () => 'djg-6' },
  listGolven: {
    about: 'plek',
    make: {
      id: async (attack, doel) => {
        await makeGolf(attack.bed.tasks, doel.plek.id)
        return await attack.transitiebuurt(doel, 'Kenmerkdorp')
      },
    },
    ask: ({ id }) => ({ path: at(id) }),
    shows: () => 'Kenmerk meting',
  },
  maakGolf: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: at(id), body: invoer }), shows: () => '"id":' },
  getGolf: { about: 'plek', make: golfIn('concept'), ask: ({ id, golf }) => ({ path: at(id, golf) }), shows: () => 'Kenmerk meting' },
  wijzigGolf: { about: 'plek', make: golfIn('concept'), ask: ({ id, golf }) => ({ path: at(id, golf), body: invoer, ...ifMatch }) },
  gooiGolfWeg: { about: 'plek', make: golfIn('concept'), ask: ({ id, golf }) => ({ path: at(id, golf), ...ifMatch }) },
  openGolf: { about: 'plek', make: golfIn('concept'), ask: ({ id, golf }) => ({ path: `${at(id, golf)}/_openen`, ...ifMatch }) },
  sluitGolf: { about: 'plek', make: golfIn('open'), ask: ({ id, golf }) => ({ path: `${at(id, golf)}/_sluiten`, ...ifMatch }) },
  maakCodes: {
    about: 'plek',
    make: golfIn('open'),
    ask: ({ id, golf }) => ({ path: `${at(id, golf)}/codes`, body: { wijze: 'link', aantal: 2 } }),
    shows: () => '/vragenlijst/',
  },
  herinnerGolf: {
    about: 'plek',
    make: gevraagd,
    ask: ({ id, golf }) => ({ path: `${at(id, golf)}/_herinneren`, ...ifMatch }),
    shows: () => '"verstuurd":1',
  },
  viewUitkomst: {
    about: 'plek',
    make: golfIn('gesloten'),
    ask: ({ id, golf }) => ({ path: `${at(id, golf)}/uitkomst` }),
    shows: () => 'te-weinig',
  },
  openVragenlijst: {
    about: 'alles',
    make: code,
    ask: ({ code: made }) => ({ path: '/vragenlijst/_bekijk', body: { code: made } }),
    shows: () => 'Kenmerk vraag',
  },
  sendAntwoord: {
    about: 'alles',
    make: code,
    ask: ({ code: made }) => ({
      path: '/vragenlijst/_antwoord',
      body: { code: made, zending: crypto.randomUUID(), namens: 'zelf', antwoorden: { aanbeveling: '9' }, einde: true },
    }),
    shows: () => '"intrekcode":',
  },
  withdrawAntwoord: {
    about: 'alles',
    make: { code: async ({ bed }, { plek }) => await makeAntwoord(bed.tasks, bed.world.master, plek.id) },
    ask: ({ code: made }) => ({ path: '/vragenlijst/_intrekken', body: { intrekcode: made } }),
  },
}
