import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeBuurtpagina } from './made-buurtpagina.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
/** A buurt with a public page, which is not asked for by the id of what is on it. */
const pagina = {
  id: async (attack: AttackBed, doel: Doel) => {
    await attack.transitiebuurt(doel, 'Kenmerkdorp')
    await makeBuurtpagina(attack.bed.tasks, doel.plek.id)
    return doel.plek.id
  },
}
const bijeenkomst = {
  id: async (attack: AttackBed, doel: Doel) => (await attack.transitiebuurt(doel, 'Kenmerkdorp'), doel.plek.id),
  bijeenkomst: async ({ bed }: AttackBed, { plek }: Doel) => await makeBuurtpagina(bed.tasks, plek.id),
}
const koffie = { dag: '2026-05-01', van: '19:30', tot: null, wat: 'Koffie', plek: 'De Schakel', toegang: '', afgelast: false }

/** The routes about the public page of a buurt. */
export const buurtpaginaExamples: Readonly<Record<string, Example>> = {
  listBuurtpaginas: { about: 'alles', make: pagina, ask: () => ({ path: '/buurtpaginas?limiet=200' }), shows: ({ id = '' }) => id },
  getBuurtpagina: { about: 'alles', make: pagina, ask: ({ id }) => ({ path: `/buurtpaginas/${id}` }), shows: () => 'Roos van Dijk' },
  getBuurtKalender: {
    about: 'alles',
    make: pagina,
    ask: ({ id }) => ({ path: `/buurtpaginas/${id}/bijeenkomsten.ics` }),
    shows: () => 'BEGIN:VEVENT',
  },
  getBuurtBrief: { about: 'alles', make: pagina, ask: ({ id }) => ({ path: `/buurtpaginas/${id}/brief.pdf` }), shows: () => '%PDF-' },
  getEigenBuurtpagina: {
    about: 'plek',
    make: pagina,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/pagina` }),
    shows: () => 'Welkom in de buurt.',
  },
  previewBuurtpagina: {
    about: 'plek',
    make: pagina,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/pagina/voorbeeld` }),
    shows: () => 'Welkom in de buurt.',
  },
  keepBuurtpagina: {
    about: 'plek',
    make: pagina,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/pagina`, body: { welkom: 'Dag.', contacten: [], openbaar: false }, ...ifMatch }),
  },
  addBijeenkomst: {
    about: 'plek',
    make: pagina,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/bijeenkomsten`, body: koffie }),
    shows: () => '"id":',
  },
  changeBijeenkomst: {
    about: 'plek',
    make: bijeenkomst,
    ask: ({ id, bijeenkomst: made }) => ({ path: `/transitiebuurten/${id}/bijeenkomsten/${made}`, body: koffie, ...ifMatch }),
  },
}
