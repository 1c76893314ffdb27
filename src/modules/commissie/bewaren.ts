import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Waarom geld is toegekend of geweigerd, moet na te gaan blijven zolang het programma verantwoording aflegt.'
const stays = { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who submitted, judged, asked, answered and decided, as a number. */
export const commissieBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'rondes',
    tabel: 'commissie.ronde',
    gegevens: 'Plannen en begrotingen die u indiende',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'beoordelaars',
    tabel: 'commissie.beoordelaar',
    gegevens: 'Rondes die u beoordeelde of regelde, en belangen die u meldde',
    uitleg: why,
    sleutel: 'ronde',
    vanWie: 'persoon_id = $1 or door = $1 or belang_door = $1',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: `belang = case when persoon_id = $1 and belang is not null then 'Er was een belang.' else belang end`,
      zin: `${why} Wat uw belang was, gaat weg; dat er een was, blijft staan.`,
    },
  },
  {
    id: 'ronde-oordelen',
    tabel: 'commissie.oordeel',
    gegevens: 'Wat u van een plan vond, en uw stem',
    uitleg: why,
    sleutel: 'ronde',
    vanWie: 'persoon_id = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'rondevragen',
    tabel: 'commissie.vraag',
    gegevens: 'Vragen over een plan die u stelde of beantwoordde',
    uitleg: why,
    sleutel: 'id',
    vanWie: 'door = $1 or beantwoorder = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'commissiebesluiten',
    tabel: 'commissie.besluit',
    gegevens: 'Besluiten van de commissie die u vastlegde',
    uitleg: why,
    sleutel: 'ronde',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'verzekeraarsbesluiten',
    tabel: 'commissie.instemming',
    gegevens: 'Besluiten die u namens een zorgverzekeraar nam',
    uitleg: why,
    sleutel: 'ronde',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
