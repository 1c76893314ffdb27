import { codeOf } from './instrument.ts'
import type { Antwoorden, Instrument } from './instrument.ts'

const code = 'aanbeveling'

function deel(antwoorden: Antwoorden): string | null {
  const given = codeOf(antwoorden, code)
  if (given === null) return null
  return given >= 9 ? 'aanrader' : given >= 7 ? 'neutraal' : 'afrader'
}

/** Of so many who would and would not recommend something: the score from -100 to 100, and how far chance alone moves it. */
export function aanbevelingsscore({
  aanraders,
  afraders,
  n,
}: {
  readonly aanraders: number
  readonly afraders: number
  readonly n: number
}): {
  readonly score: number
  readonly fout: number
} {
  const [p, d] = [aanraders / n, afraders / n]
  return { score: 100 * (p - d), fout: 100 * Math.sqrt((p + d - (p - d) ** 2) / n) }
}

export const aanbeveling: Instrument = {
  id: 'aanbeveling',
  versie: '1',
  naam: { nl: 'Aanbevelingsscore', en: 'Recommendation score' },
  wat: {
    nl: 'Of mensen anderen zouden aanraden wat de buurt samen doet.',
    en: 'Whether people would recommend to others what the neighbourhood does together.',
  },
  items: [{ code, over: { nl: 'aanraden', en: 'recommending' } }],
  keuzes: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  licentie: { nl: 'Eigen vraag van Buurtwijs (EUPL-1.2).', en: 'Own question of Buurtwijs (EUPL-1.2).' },
  bron: 'Buurtwijs',
  woordenUit: 'Buurtwijs',
  bewoording: {
    vooraf: '',
    items: { [code]: 'Zou u een familielid, vriend of buur aanraden om mee te doen met wat er in uw buurt georganiseerd wordt?' },
    keuzes: { 0: '0 zeker niet', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 7: '7', 8: '8', 9: '9', 10: '10 zeker wel' },
  },
  hash: '9f7b22f3033839cdbe6edd710beb8a180a83c69480c83f78236fc21df621a9f0',
  schalen: [],
  indeling: {
    naam: { nl: 'Aanraden', en: 'Recommending' },
    klassen: [
      { id: 'aanrader', naam: { nl: 'Raadt het aan (9 of 10)', en: 'Recommends it (9 or 10)' } },
      { id: 'neutraal', naam: { nl: 'Ertussenin (7 of 8)', en: 'In between (7 or 8)' } },
      { id: 'afrader', naam: { nl: 'Raadt het niet aan (0 tot en met 6)', en: 'Does not recommend it (0 to 6)' } },
    ],
    deel,
  },
  magNamens: false,
  minstens: 30,
}
