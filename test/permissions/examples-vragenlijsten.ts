import { sql } from 'kysely'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { findInstrument } from '#src/modules/vragenlijsten/instrumenten/lijst.ts'
import { wereld } from '#test/world.ts'
import { makeAntwoord, makeBewoording, makeCode, makeGolf, makeLijst, makeTekst } from './made-vragenlijsten.ts'

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

const eigen = (id = '') => `/transitiebuurten/${id}/eigen-vragenlijsten`
const lijst = { naam: 'Kenmerk eigen', vorm: { title: 'Kenmerk eigen', pages: [] } }
const katz = findInstrument('katz-6')
const woorden = {
  vooraf: '',
  items: Object.fromEntries(katz?.items.map(({ code: item }) => [item, 'Kenmerk']) ?? []),
  keuzes: { 0: 'Kenmerk', 1: 'Kenmerk' },
  bron: 'Kenmerk bron',
}
/** What belongs to a wave that was made: the code of its paper, and its text. */
const papers = new Map<string, string>()
const texts = new Map<string, string>()

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
  drukBrieven: {
    about: 'plek',
    make: {
      ...buurt,
      golf: async ({ bed }, { plek }) => {
        const golf = await makeGolf(bed.tasks, plek.id, 'open')
        await makeCode(bed.tasks, bed.world.master, plek.id, golf)
        await sql`update vragenlijsten.code set wijze = 'brief' where golf_id = ${golf}`.execute(bed.tasks)
        return golf
      },
    },
    ask: ({ id, golf }) => ({
      path: `${at(id, golf)}/_brieven`,
      body: { van: 1, aantal: 1, taal: 'nl', boodschap: '', groot: false, vragen: false, herinnering: false },
    }),
    shows: () => '%PDF-',
  },
  maakPoster: {
    about: 'plek',
    make: golfIn('open'),
    ask: ({ id, golf }) => ({ path: `${at(id, golf)}/poster.pdf` }),
    shows: () => '%PDF-',
  },
  typPapier: {
    about: 'plek',
    make: {
      ...buurt,
      golf: async ({ bed }, { plek }) => {
        const golf = await makeGolf(bed.tasks, plek.id, 'open')
        papers.set(golf, await makeCode(bed.tasks, bed.world.master, plek.id, golf))
        return golf
      },
    },
    ask: ({ id, golf = '' }) => ({
      path: `${at(id, golf)}/_papier`,
      body: { code: papers.get(golf) ?? '-', namens: 'zelf', antwoorden: { aanbeveling: '9' }, zeker: false },
    }),
    shows: () => '"staat":"eerste"',
  },
  listTeksten: {
    about: 'plek',
    make: { ...buurt, golf: async ({ bed }, { plek }) => (await makeTekst(bed.tasks, plek.id)).golf },
    ask: ({ id, golf }) => ({ path: `${at(id, golf)}/teksten` }),
    shows: () => 'Kenmerk eigen woorden',
  },
  beoordeelTekst: {
    about: 'plek',
    make: {
      ...buurt,
      golf: async ({ bed }, { plek }) => {
        const made = await makeTekst(bed.tasks, plek.id)
        texts.set(made.golf, made.tekst)
        return made.golf
      },
    },
    ask: ({ id, golf = '' }) => ({
      path: `${at(id, golf)}/teksten/${texts.get(golf) ?? golf}/_beoordelen`,
      body: { oordeel: 'vrij', woorden: '' },
      ...ifMatch,
    }),
  },
  listEigenLijsten: {
    about: 'plek',
    make: {
      id: async (attack, doel) => {
        await makeLijst(attack.bed.tasks, doel.plek.id)
        return await attack.transitiebuurt(doel, 'Kenmerkdorp')
      },
    },
    ask: ({ id }) => ({ path: eigen(id) }),
    shows: () => 'Kenmerk lijst',
  },
  maakLijst: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: eigen(id), body: lijst }), shows: () => '"id":' },
  wijzigLijst: {
    about: 'plek',
    make: { ...buurt, lijst: async ({ bed }, { plek }) => await makeLijst(bed.tasks, plek.id) },
    ask: ({ id, lijst: made }) => ({ path: `${eigen(id)}/${made}`, body: lijst, ...ifMatch }),
    shows: () => '"id":',
  },
  findBewoording: {
    about: 'alles',
    make: { instrument: async ({ bed }) => await makeBewoording(bed.tasks, wereld.personen.mirjam.id) },
    ask: ({ instrument }) => ({ path: `/instrumenten/${instrument}/bewoording` }),
    shows: () => 'Kenmerk woorden',
  },
  zetBewoording: {
    about: 'alles',
    make: { instrument: async ({ bed }) => await makeBewoording(bed.tasks, wereld.personen.mirjam.id) },
    ask: ({ instrument }) => ({ path: `/instrumenten/${instrument}/bewoording`, body: woorden }),
  },
  bevestigBewoording: {
    about: 'alles',
    make: { instrument: async ({ bed }) => await makeBewoording(bed.tasks, wereld.personen.mirjam.id) },
    ask: ({ instrument }) => ({ path: `/instrumenten/${instrument}/bewoording/_bevestigen`, body: { hash: 'a'.repeat(64) } }),
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
