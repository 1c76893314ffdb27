import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wie een begroting wijzigde, bewaren wij zolang het programma duurt: het hoort bij de verantwoording van het geld.'

/** How long this module keeps what it knows of people: who changed a budget, as a number. */
export const begrotingBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'begrotingswijzigingen',
    tabel: 'begroting.wijziging',
    gegevens: 'Wijzigingen van begrotingen die u deed',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` },
  },
]
