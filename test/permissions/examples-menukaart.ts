import { gedrukteKaart } from '#src/modules/menukaart/kaart/index.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'

const voorstel = { id: (attack: AttackBed, doel: Doel) => attack.menukaartvoorstel(doel) }
const ifMatch = { headers: { 'if-match': '"1"' } }

/** An entry that is not there yet. */
const nieuw = { ...gedrukteKaart[0], id: 'wandelclub', naam: 'Wandelclub' }

/** Proposals for the menukaart: of who made them, until a themacoalitie decides. Nobody here sits in one. */
export const menukaartExamples: Readonly<Record<string, Example>> = {
  listInterventieversies: { about: 'alles', ask: () => ({ path: '/menukaart/valpreventie/versies' }), shows: () => 'sha256' },
  listMenukaartvoorstellen: {
    about: 'zelf',
    isList: true,
    make: voorstel,
    ask: () => ({ path: '/menukaartvoorstellen' }),
    shows: ({ id = '' }) => id,
  },
  getMenukaartvoorstel: {
    about: 'zelf',
    make: voorstel,
    ask: ({ id }) => ({ path: `/menukaartvoorstellen/${id}` }),
    shows: ({ id = '' }) => id,
  },
  proposeInterventie: {
    about: 'alles',
    ask: () => ({ path: '/menukaartvoorstellen', body: { interventie: nieuw, opVersie: 0, toelichting: 'Samen wandelen' } }),
    shows: () => '"id":',
  },
  withdrawMenukaartvoorstel: {
    about: 'zelf',
    make: voorstel,
    ask: ({ id }) => ({ path: `/menukaartvoorstellen/${id}/_intrekken`, ...ifMatch }),
  },
  judgeMenukaartvoorstel: {
    about: 'alles',
    status: 403,
    make: { ...voorstel, orgaan: attack => attack.orgaan() },
    ask: ({ id, orgaan }) => ({
      path: `/menukaartvoorstellen/${id}/_beoordelen`,
      body: { uitkomst: 'aangenomen', orgaan, reden: 'Dat werkt.' },
      ...ifMatch,
    }),
  },
}
