import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Hoe een plan werd uitgevoerd, moet na te gaan blijven zolang er verantwoording over wordt afgelegd.'

/** How long this module keeps what it knows of people: who told how an activity goes, who sees to it, and who follows it. */
export const uitvoeringBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'uitvoering-berichten',
    tabel: 'uitvoering.wijziging',
    gegevens: 'Berichten van u over hoe een activiteit gaat',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` },
  },
  {
    id: 'uitvoering-eigenaren',
    tabel: 'uitvoering.activiteit',
    gegevens: 'Dat u op een activiteit let',
    uitleg: 'Zo weet het netwerk bij wie het terechtkan.',
    sleutel: 'activiteit_id',
    vanWie: 'eigenaar_id = $1',
    termijn: null,
    bijWissen: { hoe: 'losmaken', zet: 'eigenaar_id = null', zin: 'De activiteit blijft staan, zonder u.' },
  },
  {
    id: 'uitvoering-volgers',
    tabel: 'uitvoering.volger',
    gegevens: 'Welke activiteiten u volgt',
    uitleg: 'Zolang u ze volgt.',
    sleutel: 'activiteit_id',
    vanWie: 'persoon_id = $1',
    termijn: null,
    bijWissen: { hoe: 'verwijderen' },
  },
]
