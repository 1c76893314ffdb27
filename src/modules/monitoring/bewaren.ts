import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wat een buurt meet en hoe dat is afgesproken, moet na te gaan zijn zolang het programma duurt.'
const stays = { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who agreed on what, who delivers a figure, and who filled in, looked over and locked it. */
export const monitoringBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'metingen',
    tabel: 'monitoring.meting_stand',
    gegevens: 'Cijfers die u invulde, nakeek, vastzette of heropende',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'metingen-nu',
    tabel: 'monitoring.meting',
    gegevens: 'Dat u een cijfer van een buurt als laatste invulde, nakeek of vastzette',
    uitleg: why,
    sleutel: 'id',
    vanWie: 'ingevuld_door = $1 or nagekeken_door = $1 or vast_door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'meetplanregels',
    tabel: 'monitoring.regel',
    gegevens: 'Dat u een cijfer levert, of daarover iets afsprak',
    uitleg: why,
    sleutel: 'indicator',
    vanWie: 'door = $1 or persoon_id = $1',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: 'persoon_id = nullif(persoon_id, $1)',
      zin: `${why} U levert het cijfer niet meer; wat is afgesproken, blijft staan.`,
    },
  },
  {
    id: 'meetplanlagen',
    tabel: 'monitoring.laag',
    gegevens: 'Wat u koos om een activiteit aan te meten',
    uitleg: why,
    sleutel: 'activiteit_id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'meetafspraken',
    tabel: 'monitoring.afspraak',
    gegevens: 'Afspraken over meten die u voor het programma wijzigde',
    uitleg: why,
    sleutel: 'indicator',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
