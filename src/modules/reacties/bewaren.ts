import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

/** How long this module keeps what it knows of people. */
export const reactiesBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'opmerkingen',
    tabel: 'reacties.opmerking',
    gegevens: 'Opmerkingen bij een plan die u schreef, of die u afrondde',
    uitleg: 'Een opmerking bewaren wij zolang het programma duurt: zij laat zien waarom het plan zo werd.',
    sleutel: 'id',
    vanWie: '(door = $1 or afgerond_door = $1)',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: 'door = nullif(door, $1), afgerond_door = nullif(afgerond_door, $1)',
      zin: 'De opmerking blijft. Wie haar schreef of afrondde, staat er niet meer bij.',
    },
  },
]
