import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const impactDelen: readonly EigenDeel[] = [
  {
    id: 'analyses',
    titel: 'Analyses waarvan u het plan maakte of vastlegde, of de cijfers opende',
    uitleg: 'Zo is na te gaan dat het plan er was voordat iemand de uitkomst zag.',
    tabellen: ['impact.plan', 'impact.paneel'],
    kolommen: { analyse: 'Analyse', wat: 'Wat', op: 'Op' },
    vraag: `select inhoud ->> 'titel' as analyse, 'plan gemaakt' as wat, gemaakt as op from impact.plan where door = $1
      union all select inhoud ->> 'titel', 'plan vastgelegd', vast from impact.plan where vast_door = $1
      union all select bron, 'cijfers geopend', geopend from impact.paneel where geopend_door = $1 order by 3, 1`,
  },
]
