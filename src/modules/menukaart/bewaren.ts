import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why =
  'Wie iets voorstelde voor de menukaart of een voorstel beoordeelde, bewaren wij zolang het programma duurt: het hoort bij de verantwoording.'

/** How long this module keeps what it knows of people: who proposed and who judged, as a number. */
export const menukaartBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'menukaartvoorstellen',
    tabel: 'menukaart.voorstel',
    gegevens: 'Voorstellen voor de menukaart die u deed of beoordeelde',
    uitleg: why,
    sleutel: 'id',
    vanWie: 'door = $1 or beoordelaar = $1',
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` },
  },
]
