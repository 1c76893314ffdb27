import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wat er met toegekend geld gebeurde, moet na te gaan blijven zolang er verantwoording over wordt afgelegd.'
const stays = { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who filled in what was spent, who kept the money, and who gave account. */
export const bestedingBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'bestedingen',
    tabel: 'besteding.wijziging',
    gegevens: 'Uitgaven en termijnen van een buurt die u invulde',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'penvoerders',
    tabel: 'besteding.penvoerder',
    gegevens: 'Dat u penvoerder was, of een penvoerder aanwees',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'persoon_id = $1 or door = $1',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: `naam = case when persoon_id = $1 then 'Iemand uit de buurt' else naam end, persoon_id = nullif(persoon_id, $1)`,
      zin: `${why} Uw naam gaat weg; dat de buurt een penvoerder had, blijft staan.`,
    },
  },
  {
    id: 'verantwoordingen',
    tabel: 'besteding.verantwoording',
    gegevens: 'Verantwoordingen die u opstelde of waarover u besloot',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'opgesteld_door = $1 or besloten_door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'toekenningsvoorwaarden',
    tabel: 'besteding.besteding',
    gegevens: 'Voorwaarden bij een toekenning die u opschreef',
    uitleg: why,
    sleutel: 'buurt_id',
    vanWie: 'voorwaarden_door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
