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
  {
    id: 'aantekeningen',
    tabel: 'monitoring.aantekening',
    gegevens: 'Wat u bij de cijfers van een buurt aantekende',
    uitleg: why,
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'ervaringsverhalen',
    tabel: 'monitoring.verhaal',
    gegevens: 'Ervaringsverhalen die u opschreef',
    uitleg:
      'Een verhaal blijft zolang de verteller dat goed vindt, en hoogstens vijf jaar. Trekt de verteller de toestemming in, dan gaat het meteen weg.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: { dagen: 1826, vanaf: 'op', daarna: 'verwijderen' },
    bijWissen: {
      hoe: 'losmaken',
      zet: 'door = null',
      zin: 'Het verhaal is van de verteller en blijft. Wie het opschreef, staat er niet meer bij.',
    },
  },
]
