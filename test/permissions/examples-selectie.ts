import { gelijkeGewichten } from '#src/modules/programma/index.ts'
import { wereld } from '#test/world.ts'
import type { AttackBed } from './attack-bed.ts'
import type { Example } from './examples.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const datum = '2026-03-02'
const door = ['Het transitieteam']

const kandidaat = { id: (attack: AttackBed) => attack.kandidaat() }
const prepared = { id: (attack: AttackBed) => attack.cohort('voorbereiding') }
const adopted = { id: (attack: AttackBed) => attack.cohort('vastgesteld') }
const mijlpaal = { id: (attack: AttackBed) => attack.mijlpaal() }
const rapport = { id: (attack: AttackBed) => attack.rapport() }
const orgaan = { id: (attack: AttackBed) => attack.orgaan() }
const afspraak = { tekst: 'Twintig buurten zijn begonnen', afgesproken: '2026-12-31', bereikt: null, bewijs: null }

/** The only buurt on the list of a made cohort has the id of that cohort. */
const besluitOver = (buurt = '') => ({ datum, door, redenen: [{ buurt, reden: 'Veel vrijwilligers.' }], nietGekozen: [] })

/** The routes about the choice of buurten, the programme as a whole, and what it tells others. */
export const selectieExamples: Readonly<Record<string, Example>> = {
  listKandidaten: { about: 'alles', make: kandidaat, ask: () => ({ path: '/kandidaten' }), shows: ({ id = '' }) => id },
  getKandidaat: {
    about: 'plek',
    make: { id: (attack, { organisatie }) => attack.kandidaat(organisatie) },
    ask: ({ id }) => ({ path: `/kandidaten/${id}` }),
    shows: ({ id = '' }) => id,
  },
  giveScore: {
    about: 'alles',
    make: kandidaat,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/scores`,
      body: { criterium: 'bewoners', score: 4, onderbouwing: 'Veel vrijwilligers.', datum },
    }),
  },
  setMarktaandeel: {
    about: 'alles',
    make: kandidaat,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/marktaandeel`,
      body: { procent: 62, bron: 'Opgave van de partner', datum },
      ...ifMatch,
    }),
  },

  listCohorten: { about: 'alles', make: prepared, ask: () => ({ path: '/cohorten' }), shows: ({ id = '' }) => id },
  makeCohort: {
    about: 'alles',
    make: { naam: async attack => attack.naam(), nummer: async attack => String(attack.cohortNummer()) },
    ask: ({ naam, nummer }) => ({ path: '/cohorten', body: { nummer: Number(nummer), naam, plaatsen: 20 } }),
    shows: () => '"id":',
  },
  getCohort: { about: 'alles', make: prepared, ask: ({ id }) => ({ path: `/cohorten/${id}` }), shows: ({ id = '' }) => id },
  getCohortTrechter: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}/trechter?maat=inwoners` }),
    status: 404,
    shows: () => 'trechter',
  },
  updateCohort: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}`, body: { plaatsen: 21, start: datum, toelichting: 'De eerste golf.' }, ...ifMatch }),
  },
  setGewichten: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}/gewichten`, body: { ...gelijkeGewichten, bewoners: 2 }, ...ifMatch }),
  },
  planLijst: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}/buurten`, body: { buurten: [id] }, ...ifMatch }),
  },
  adoptLijst: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}/_vaststellen`, body: besluitOver(id), ...ifMatch }),
  },
  reviseLijst: {
    about: 'alles',
    make: adopted,
    ask: ({ id }) => ({ path: `/cohorten/${id}/_herzien`, body: { ...besluitOver(id), buurten: [id] }, ...ifMatch }),
  },
  openCohort: {
    about: 'alles',
    make: adopted,
    ask: ({ id }) => ({ path: `/cohorten/${id}/_openen`, body: { datum, door, reden: 'De buurten staan klaar.' }, ...ifMatch }),
  },
  listLijsten: { about: 'alles', make: adopted, ask: ({ id }) => ({ path: `/cohorten/${id}/lijsten` }), shows: ({ id = '' }) => id },
  askAdvies: {
    about: 'alles',
    make: prepared,
    ask: ({ id }) => ({ path: `/cohorten/${id}/adviezen`, body: { van: 'KBO', gevraagd: datum }, ...ifMatch }),
    shows: () => '"id":',
  },
  receiveAdvies: {
    about: 'alles',
    make: { advies: attack => attack.adviesOverCohort() },
    ask: ({ advies }) => ({
      path: `/cohorten/${advies}/adviezen/${advies}`,
      body: { ontvangen: datum, tekst: 'Neem ook een dorp.' },
      ...ifMatch,
    }),
  },

  getEersteTwintig: { about: 'alles', ask: () => ({ path: '/eerste-twintig' }), shows: () => 'isVoorlopig' },
  loadEersteTwintig: { about: 'alles', ask: () => ({ path: '/eerste-twintig', body: { keuzes: [] } }), shows: () => 'cohortGemaakt' },

  getPortefeuille: { about: 'alles', ask: () => ({ path: '/portefeuille' }), shows: () => 'oordeelZin' },
  giveOordeel: {
    about: 'alles',
    ask: () => ({ path: '/impact-oordelen', body: { uitkomst: 'onbekend', bron: 'Analyse 2026, versie 1', datum } }),
  },
  listMijlpalen: { about: 'alles', make: mijlpaal, ask: () => ({ path: '/mijlpalen' }), shows: ({ id = '' }) => id },
  addMijlpaal: { about: 'alles', ask: () => ({ path: '/mijlpalen', body: afspraak }), shows: () => '"id":' },
  changeMijlpaal: { about: 'alles', make: mijlpaal, ask: ({ id }) => ({ path: `/mijlpalen/${id}`, body: afspraak, ...ifMatch }) },
  listRapporten: { about: 'alles', make: rapport, ask: () => ({ path: '/rapporten' }), shows: ({ id = '' }) => id },
  makeRapport: {
    about: 'alles',
    make: mijlpaal,
    ask: () => ({ path: '/rapporten', body: { soort: 'mijlpalen' } }),
    shows: () => '"id":',
  },
  getRapport: { about: 'alles', make: rapport, ask: ({ id }) => ({ path: `/rapporten/${id}` }), shows: ({ id = '' }) => id },

  listOrganen: { about: 'alles', make: orgaan, ask: () => ({ path: '/organen' }), shows: ({ id = '' }) => id },
  getOrgaan: { about: 'alles', make: orgaan, ask: ({ id }) => ({ path: `/organen/${id}` }), shows: ({ id = '' }) => id },
  makeOrgaan: {
    about: 'alles',
    ask: () => ({ path: '/organen', body: { soort: 'themacoalitie', naam: 'Themacoalitie eenzaamheid' } }),
    shows: () => '"id":',
  },
  changeOrgaan: {
    about: 'alles',
    make: orgaan,
    ask: ({ id }) => ({ path: `/organen/${id}`, body: { naam: 'Transitieraad', beeindigd: null }, ...ifMatch }),
  },
  addOrgaanlid: {
    about: 'alles',
    make: orgaan,
    ask: ({ id }) => ({
      path: `/organen/${id}/leden`,
      body: { mail: wereld.personen.mirjam.mail, functie: 'voorzitter', sinds: datum },
      ...ifMatch,
    }),
    shows: () => '"id":',
  },
  changeOrgaanlid: {
    about: 'alles',
    make: { id: attack => attack.orgaanMetLid() },
    ask: ({ id }) => ({ path: `/organen/${id}/leden/${id}`, body: { functie: 'secretaris', tot: null }, ...ifMatch }),
  },

  listWeergaven: {
    about: 'zelf',
    isList: true,
    make: { id: (attack, doel) => attack.weergave(doel) },
    ask: () => ({ path: '/weergaven' }),
    shows: ({ id = '' }) => id,
  },
  keepWeergave: {
    about: 'alles',
    make: { naam: async attack => attack.naam() },
    ask: ({ naam }) => ({ path: '/weergaven', body: { naam, vraag: {} } }),
    shows: () => '"id":',
  },
  dropWeergave: { about: 'zelf', make: { id: (attack, doel) => attack.weergave(doel) }, ask: ({ id }) => ({ path: `/weergaven/${id}` }) },
  exportTransitiebuurten: {
    about: 'plek',
    isList: true,
    make: {
      plaats: async (attack, doel) => {
        const plaats = attack.naam()
        await attack.transitiebuurt(doel, plaats)
        return plaats
      },
    },
    ask: () => ({ path: '/transitiebuurten.csv' }),
    shows: ({ plaats = '' }) => plaats,
  },

  getTakenmail: { about: 'alles', ask: () => ({ path: '/ik/takenmail' }), shows: () => 'aan' },
  chooseTakenmail: { about: 'alles', ask: () => ({ path: '/ik/takenmail', body: { aan: true } }) },
}
