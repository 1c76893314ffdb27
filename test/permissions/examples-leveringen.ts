import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeLevering, makeMachtiging } from './made-leveringen.ts'

const bestand = () => new File(['maat;gebied;periode;waarde\r\nopnames;BU07850101;2025;3\r\n'], 'levering.csv')
const brought = { levering: async ({ bed }: AttackBed, { organisatie }: Doel) => await makeLevering(bed.tasks, organisatie, 'gelezen') }
const offered = { levering: async ({ bed }: AttackBed, { organisatie }: Doel) => await makeLevering(bed.tasks, organisatie, 'aangeboden') }
const sender = {
  organisatie: async ({ bed }: AttackBed, { organisatie }: Doel) => {
    await makeMachtiging(bed.tasks, organisatie)
    return organisatie
  },
}

/** The routes about what organisations deliver. */
export const leveringenExamples: Readonly<Record<string, Example>> = {
  listLeveringen: {
    about: 'plek',
    isList: true,
    make: offered,
    ask: () => ({ path: '/leveringen' }),
    shows: ({ levering }) => String(levering),
  },
  bringLevering: {
    about: 'plek',
    make: sender,
    ask: ({ organisatie }) => {
      const body = new FormData()
      body.append('bestand', bestand())
      body.append('organisatie', String(organisatie))
      return { path: '/leveringen', body }
    },
    shows: () => '"verslag":',
  },
  checkLevering: {
    about: 'alles',
    ask: () => {
      const body = new FormData()
      body.append('bestand', bestand())
      return { path: '/leveringen/_nagaan', body }
    },
    shows: () => '"inOrde":',
  },
  describeLeverformaat: { about: 'alles', ask: () => ({ path: '/leveringen/formaat' }), shows: () => 'wijkverpleging-uren' },
  takeLeversjabloonCsv: { about: 'alles', ask: () => ({ path: '/leveringen/sjabloon.csv' }), shows: () => 'maat;gebied' },
  takeLeversjabloonXlsx: { about: 'alles', ask: () => ({ path: '/leveringen/sjabloon.xlsx' }), shows: () => 'PK' },
  viewLevering: {
    about: 'plek',
    make: offered,
    ask: ({ levering }) => ({ path: `/leveringen/${levering}` }),
    shows: () => 'uren-wijkverpleging.csv',
  },
  offerLevering: {
    about: 'plek',
    make: brought,
    ask: ({ levering }) => ({ path: `/leveringen/${levering}/_aanbieden`, body: { toelichting: 'Zo klopt het.' } }),
  },
  dropLevering: { about: 'plek', make: brought, ask: ({ levering }) => ({ path: `/leveringen/${levering}` }) },
  decideLevering: {
    about: 'plek',
    make: offered,
    ask: ({ levering }) => ({ path: `/leveringen/${levering}/besluit`, body: { besluit: 'teruggegeven', reden: 'Er mist een kwartaal.' } }),
  },
  listLevermachtigingen: { about: 'alles', make: sender, ask: () => ({ path: '/levermachtigingen' }), shows: () => '"maten":' },
  putLevermachtiging: {
    about: 'plek',
    make: sender,
    ask: ({ organisatie }) => ({
      path: `/levermachtigingen/${organisatie}`,
      body: { versie: 1, gebieden: ['GM0785'], maten: ['opnames'] },
    }),
  },
}
