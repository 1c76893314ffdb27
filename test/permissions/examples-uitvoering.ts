import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBewijs, makeGebeurtenis, makeUitvoering, makeUitvoermijlpaal } from './made-uitvoering.ts'
import type { Database } from '#src/platform/database/database.ts'

const at = (id: string | undefined, rest = '') => `/transitiebuurten/${id}/uitvoering${rest}`
const ifMatch = (versie: number) => ({ headers: { 'if-match': `"${versie}"` } })
const mensen = { bewoners: 8, clienten: 0, mantelzorgers: 0, vrijwilligers: 2, professionals: 0 }
const bericht = { eigenaar: null, notitie: 'Er kwamen acht buren.', hindernis: '', deelnemers: mensen, afgerond: null, gehaald: [] }

function made(name: string, make: (tasks: Database, buurt: string) => Promise<string>) {
  return {
    id: async ({ bed }: AttackBed, { plek }: Doel) => {
      await makeUitvoermijlpaal(bed.tasks, plek.id)
      return plek.id
    },
    ...(name === '' ? {} : { [name]: async ({ bed }: AttackBed, { plek }: Doel) => await make(bed.tasks, plek.id) }),
  }
}

const buurt = made('', makeUitvoering)
const activiteit = made('activiteit', makeUitvoering)

/** The routes about how a plan is carried out. */
export const uitvoeringExamples: Readonly<Record<string, Example>> = {
  viewUitvoering: { about: 'plek', make: buurt, ask: ({ id }) => ({ path: at(id) }), shows: () => 'De eerste pan soep' },
  viewUitvoerActiviteit: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({ path: at(id, `/activiteiten/${one}`) }),
    shows: () => 'De soep was op.',
  },
  tellUitvoering: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({ path: at(id, `/activiteiten/${one}/_bijwerken`), body: { versie: 0, bericht } }),
  },
  followUitvoering: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({ path: at(id, `/activiteiten/${one}/volgen`), body: { volgt: true } }),
  },
  putUitvoermijlpaal: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({
      path: at(id, `/mijlpalen/${crypto.randomUUID()}`),
      body: { activiteit: one, wat: 'De tweede pan soep', dag: '2026-06-01', wie: '', gedaan: null },
      ...ifMatch(0),
    }),
  },
  dropUitvoermijlpaal: {
    about: 'plek',
    make: made('mijlpaal', makeUitvoermijlpaal),
    ask: ({ id, mijlpaal }) => ({ path: at(id, `/mijlpalen/${mijlpaal}`), ...ifMatch(1) }),
  },
  listGebeurtenissen: {
    about: 'plek',
    make: made('', makeGebeurtenis),
    ask: ({ id }) => ({ path: at(id, '/gebeurtenissen') }),
    shows: () => '"tellingen":',
  },
  putGebeurtenis: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({
      path: at(id, `/gebeurtenissen/${crypto.randomUUID()}`),
      body: { activiteit: one, ookVoor: [], soort: 'training', dag: '2026-01-12', naam: `Koken ${crypto.randomUUID()}`, mensen },
      ...ifMatch(0),
    }),
  },
  dropGebeurtenis: {
    about: 'plek',
    make: made('gebeurtenis', makeGebeurtenis),
    ask: ({ id, gebeurtenis }) => ({ path: at(id, `/gebeurtenissen/${gebeurtenis}`), ...ifMatch(1) }),
  },
  addBewijs: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: one }) => ({
      path: at(id, `/bewijzen/${crypto.randomUUID()}`),
      body: { activiteit: one, titel: 'Het verslag', adres: 'https://wilgenoord.example/verslag', document: null },
    }),
  },
  dropBewijs: { about: 'plek', make: made('bewijs', makeBewijs), ask: ({ id, bewijs }) => ({ path: at(id, `/bewijzen/${bewijs}`) }) },
  viewMijlpalenVanBuurt: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/mijlpalen` }),
    shows: () => 'De eerste pan soep',
  },
  viewMijlpalenoverzicht: {
    about: 'plek',
    isList: true,
    make: buurt,
    ask: () => ({ path: '/mijlpalenoverzicht' }),
    shows: ({ id }) => String(id),
  },
}
