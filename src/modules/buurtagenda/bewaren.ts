import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const agenda = 'Wat een netwerk over zijn buurt opschreef, bewaren wij zolang het programma duurt: het plan rust erop.'
const stays = { hoe: 'blijft', plicht: `${agenda} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who wrote what, as a number. */
export const buurtagendaBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'inzichten',
    tabel: 'buurtagenda.inzicht',
    gegevens: 'Inzichten die u opschreef',
    uitleg: agenda,
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'uitdagingen',
    tabel: 'buurtagenda.uitdaging',
    gegevens: 'Uitdagingen en krachten die u opschreef',
    uitleg: agenda,
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'meningen',
    tabel: 'buurtagenda.mening',
    gegevens: 'Of u het eens was met een uitdaging of een kracht',
    uitleg: 'Uw mening blijft zolang de uitdaging er is.',
    sleutel: 'uitdaging_id',
    vanWie: 'persoon_id = $1',
    termijn: null,
    bijWissen: { hoe: 'verwijderen' },
  },
  {
    id: 'tellingen',
    tabel: 'buurtagenda.telling',
    gegevens: 'Tellingen van bewoners die u invoerde',
    uitleg: agenda,
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'beelden',
    tabel: 'buurtagenda.beeld',
    gegevens: 'Buurtbeelden die u vaststelde',
    uitleg: agenda,
    sleutel: 'versie',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
