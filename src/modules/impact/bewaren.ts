import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wie een plan vastlegde en wie de cijfers opende, moet na te gaan blijven zolang het oordeel gebruikt wordt.'
const stays = { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who made and locked a plan, and who opened figures. */
export const impactBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'analyseplannen',
    tabel: 'impact.plan',
    gegevens: 'Plannen voor een analyse die u maakte of vastlegde',
    uitleg: why,
    sleutel: 'analyse_id',
    vanWie: 'door = $1 or vast_door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'analysecijfers',
    tabel: 'impact.paneel',
    gegevens: 'Dat u cijfers opende voor een analyse',
    uitleg: why,
    sleutel: 'analyse_id',
    vanWie: 'geopend_door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
