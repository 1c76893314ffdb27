import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const why = 'Wie cijfers leverde en wie erover besloot, moet na te gaan blijven zolang de cijfers gebruikt worden.'
const stays = { hoe: 'blijft', plicht: `${why} Er staat een nummer, geen naam.` } as const

/** How long this module keeps what it knows of people: who delivered, who decided, and who said what may be delivered. */
export const leveringenBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'leveringen',
    tabel: 'leveringen.levering',
    gegevens: 'Leveringen van cijfers die u bracht of waarover u besloot',
    uitleg: `${why} Wat gelezen is en na dertig dagen niet is aangeboden, gaat weg met alle cijfers.`,
    sleutel: 'id',
    vanWie: 'gelezen_door = $1 or besloten_door = $1',
    termijn: { dagen: 30, vanaf: 'gelezen', mits: "staat = 'gelezen'", daarna: 'verwijderen', vanzelf: true },
    bijWissen: stays,
  },
  {
    id: 'levermachtigingen',
    tabel: 'leveringen.machtiging',
    gegevens: 'Dat u vastlegde wat een organisatie mag leveren',
    uitleg: why,
    sleutel: 'organisatie_id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: stays,
  },
]
