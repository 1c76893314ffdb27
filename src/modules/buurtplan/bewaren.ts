import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const plan = 'Wat een netwerk in zijn plan schreef, bewaren wij zolang het programma duurt: de begroting en de handtekeningen rusten erop.'
const stays = { hoe: 'blijft', plicht: `${plan} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who wrote and who judged, as a number. */
export const buurtplanBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'plan-activiteiten',
    tabel: 'buurtplan.activiteit_stand',
    gegevens: 'Activiteiten in een plan die u schreef, wijzigde of weghaalde',
    uitleg: plan,
    sleutel: 'activiteit_id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'plan-themas',
    tabel: 'buurtplan.thema',
    gegevens: 'Thema’s die u wilde weglaten, of waarover u antwoordde',
    uitleg: plan,
    sleutel: 'thema',
    vanWie: 'door = $1 or beoordelaar = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'plan-versies',
    tabel: 'buurtplan.versie',
    gegevens: 'Versies van een plan die u bewaarde',
    uitleg: plan,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
