import { verzinPaneel } from '#src/modules/impact/oordeel/verzonnen.ts'
import type { AttackBed } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { fillImpact, madePlan, makeOordeel, makePlan } from './made-impact.ts'

const concept = { id: async ({ bed }: AttackBed) => await makePlan(bed.tasks) }
const vast = { id: async ({ bed }: AttackBed) => await makePlan(bed.tasks, 'vast') }
const klaar = { id: async ({ bed }: AttackBed) => await makeOordeel(bed.tasks) }
const paneel = verzinPaneel({
  effect: 0,
  scheef: 0,
  cohorten: [{ start: 2025, buurten: 2 }],
  vergelijking: 2,
  jaren: [2021, 2026],
  ruis: 0.1,
  zaad: 1,
})
const csv = [
  'buurt;jaar;start;uitkomst',
  ...paneel.buurt.map((buurt, at) => [buurt, paneel.jaar[at], paneel.start[at], paneel.uitkomst[at]].join(';')),
].join('\n')

/** The routes about whether it works. */
export const impactExamples: Readonly<Record<string, Example>> = {
  getVoorbeeldanalyse: { about: 'alles', ask: () => ({ path: '/analyses/_voorbeelden/niets' }), shows: () => 'nog-niet-te-zeggen' },
  getAnalyseontwerp: { about: 'alles', ask: () => ({ path: '/analyses/_ontwerp?jarenNa=2' }), shows: () => 'aantoonbaar' },
  listAnalyses: { about: 'alles', make: concept, ask: () => ({ path: '/analyses' }), shows: ({ id }) => String(id) },
  draftAnalyseplan: { about: 'alles', ask: () => ({ path: '/analyses', body: madePlan }), shows: () => '"id":' },
  getAnalyse: { about: 'alles', make: concept, ask: ({ id }) => ({ path: `/analyses/${id}` }), shows: () => madePlan.wie },
  changeAnalyseplan: {
    about: 'alles',
    make: concept,
    ask: ({ id }) => ({ path: `/analyses/${id}`, body: madePlan, headers: { 'if-match': '"1"' } }),
  },
  lockAnalyseplan: {
    about: 'alles',
    make: concept,
    ask: ({ id }) => ({ path: `/analyses/${id}/_vastleggen`, body: { versie: 1 } }),
    shows: () => '"hash":',
  },
  renewAnalyseplan: { about: 'alles', make: vast, ask: ({ id }) => ({ path: `/analyses/${id}/_opnieuw` }), shows: () => '"nummer":2' },
  openAnalysecijfers: {
    about: 'alles',
    make: vast,
    ask: ({ id }) => {
      const body = new FormData()
      body.append('bestand', new File([csv], 'paneel.csv'))
      body.append('bron', 'Vrijgave van november')
      return { path: `/analyses/${id}/_openen`, body }
    },
  },
  openAnalysevrijgave: {
    about: 'alles',
    make: vast,
    ask: ({ id }) => ({ path: `/analyses/${id}/_openen-vrijgave` }),
    shows: () => 'vrijgave-leeg',
    status: 409,
  },
  openAnalysepublicatie: {
    about: 'alles',
    make: vast,
    ask: ({ id }) => ({ path: `/analyses/${id}/_openen-publicatie` }),
    shows: () => 'publicatie-geen',
    status: 409,
  },
  listOvername: { about: 'alles', make: klaar, ask: () => ({ path: '/analyses/_oordelen' }), shows: ({ id }) => String(id) },
  takeOordeelOver: { about: 'alles', make: klaar, ask: ({ id }) => ({ path: `/analyses/${id}/_overnemen`, body: { nummer: 1 } }) },
  takeAnalysebundel: {
    about: 'alles',
    make: { id: async ({ bed }: AttackBed) => await fillImpact(bed.tasks) },
    ask: ({ id }) => ({ path: `/analyses/${id}/bundel?nummer=1` }),
    shows: () => 'analyse-niet-klaar',
    status: 404,
  },
}
