import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wat getekend is moet na te gaan blijven: ook wie het tekende, in welke rol en wanneer.'
const stays = { hoe: 'blijft', plicht: `${why} Daarom blijft uw naam bij uw handtekening staan, ook als u gewist wordt.` } as const

/** How long this module keeps what it knows of people. */
export const ondertekeningBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'handtekeningen',
    tabel: 'ondertekening.schakel',
    gegevens: 'Uw handtekeningen, weigeringen en machtigingen, met uw naam en rol',
    uitleg: why,
    sleutel: 'nummer',
    vanWie: 'persoon_id = $1',
    termijn: null,
    bijWissen: stays,
  },
  {
    id: 'aangeboden-stukken',
    tabel: 'ondertekening.stuk',
    gegevens: 'Versies van een plan die u liet tekenen',
    uitleg: 'Wat is aangeboden om te tekenen blijft zoals het was.',
    sleutel: 'versie',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: 'Wat is aangeboden om te tekenen blijft zoals het was. Er staat een nummer, geen naam.' },
  },
  {
    id: 'tekenbeleid',
    tabel: 'ondertekening.beleid',
    gegevens: 'Wat u bepaalde over wie er tekenen',
    uitleg: 'Waaronder getekend werd, blijft na te gaan.',
    sleutel: 'versie',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'blijft', plicht: 'Waaronder getekend werd, blijft na te gaan. Er staat een nummer, geen naam.' },
  },
]
