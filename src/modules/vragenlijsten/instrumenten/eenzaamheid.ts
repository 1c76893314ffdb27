import type { Tekst } from '@buurtwijs/figures'
import { sumOf } from './instrument.ts'
import type { Antwoorden, Bewoording, Instrument, Item, Klasse } from './instrument.ts'

type Nummer = keyof typeof zinnen
type Soort = 'emotioneel' | 'sociaal'

/** The eleven statements, by their number in the scale. */
const zinnen = {
  1: 'Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes terecht kan',
  2: 'Ik mis een echt goede vriend of vriendin',
  3: 'Ik ervaar een leegte om me heen',
  4: 'Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen',
  5: 'Ik mis gezelligheid om me heen',
  6: 'Ik vind mijn kring van kennissen te beperkt',
  7: 'Ik heb veel mensen op wie ik volledig kan vertrouwen',
  8: 'Er zijn voldoende mensen met wie ik me nauw verbonden voel',
  9: 'Ik mis mensen om me heen',
  10: 'Vaak voel ik me in de steek gelaten',
  11: 'Wanneer ik daar behoefte aan heb, kan ik altijd bij mijn vrienden terecht',
} as const

const emotioneel = new Set<Nummer>([2, 3, 5, 6, 9, 10])
const soortOf = (nummer: Nummer): Soort => (emotioneel.has(nummer) ? 'emotioneel' : 'sociaal')
const soorten: Readonly<Record<Soort, Tekst>> = {
  emotioneel: { nl: 'Emotionele eenzaamheid', en: 'Emotional loneliness' },
  sociaal: { nl: 'Sociale eenzaamheid', en: 'Social loneliness' },
}

const licentie: Tekst = {
  nl: 'Vrij te gebruiken voor wetenschappelijk opgezet vragenlijstonderzoek, met bronvermelding. Alleen voor groepen: niet om over één mens te oordelen.',
  en: 'Free for scientifically based survey research, with the source. For groups only: not to judge one person.',
}
const wat: Tekst = {
  nl: 'Hoe eenzaam mensen zich voelen: of zij iemand missen die dichtbij staat, en of zij genoeg mensen om zich heen hebben.',
  en: 'How lonely people feel: whether they miss somebody close, and whether they have enough people around them.',
}
const klassenNamen = {
  niet: { nl: 'Niet eenzaam', en: 'Not lonely' },
  matig: { nl: 'Matig eenzaam', en: 'Moderately lonely' },
  ernstig: { nl: 'Ernstig eenzaam', en: 'Severely lonely' },
  'zeer-ernstig': { nl: 'Zeer ernstig eenzaam', en: 'Very severely lonely' },
} as const

interface Vorm {
  readonly prefix: string
  readonly nummers: readonly Nummer[]
  /** From which score on somebody belongs to a class. */
  readonly vanaf: readonly (readonly [number, keyof typeof klassenNamen])[]
}

/** "Nee" is 1, "min of meer" 2, "ja" 3. A lonely answer to a statement counts as one: 2 and 3 when the statement is about missing, 1 and 2 when it is about having. */
function eenzaamIn({ prefix, nummers, vanaf }: Vorm) {
  const items = nummers.map((nummer): Item & { readonly soort: Soort; readonly nummer: Nummer } => {
    const soort = soortOf(nummer)
    const about = { nl: `${soorten[soort].nl}, uitspraak ${nummer}`, en: `${soorten[soort].en}, statement ${nummer}` }
    return { code: `${prefix}_${nummer}`, over: about, soort, nummer }
  })
  const negative = new Set(items.filter(({ soort }) => soort === 'emotioneel').map(({ code }) => code))
  const telt = (code: number, item: string) => Number(negative.has(item) ? code >= 2 : code <= 2)
  const of = (soort: Soort) => items.filter(item => item.soort === soort).map(({ code }) => code)
  const totaal = (antwoorden: Antwoorden) =>
    sumOf(
      antwoorden,
      items.map(({ code }) => code),
      { telt, magOntbreken: 1 },
    )
  const bewoording: Bewoording = {
    vooraf: '',
    items: Object.fromEntries(items.map(({ code, nummer }) => [code, zinnen[nummer]])),
    keuzes: { 3: 'ja', 2: 'min of meer', 1: 'nee' },
  }
  return {
    items: items.map(({ code, over }): Item => ({ code, over })),
    bewoording,
    schalen: [
      { id: 'totaal', naam: { nl: 'Eenzaamheid', en: 'Loneliness' }, laagst: 0, hoogst: items.length, meerIs: 'ongunstig', scoor: totaal },
      ...(['emotioneel', 'sociaal'] as const).map(soort => ({
        id: soort,
        naam: soorten[soort],
        laagst: 0,
        hoogst: of(soort).length,
        meerIs: 'ongunstig' as const,
        scoor: (antwoorden: Antwoorden) => sumOf(antwoorden, of(soort), { telt }),
      })),
    ],
    indeling: {
      naam: { nl: 'Hoe eenzaam', en: 'How lonely' },
      klassen: vanaf.map(([, id]): Klasse => ({ id, naam: klassenNamen[id] })),
      deel: (antwoorden: Antwoorden) => {
        const score = totaal(antwoorden)
        return score === null ? null : (vanaf.findLast(([from]) => score >= from)?.[1] ?? null)
      },
    },
  } as const satisfies Pick<Instrument, 'items' | 'bewoording' | 'schalen' | 'indeling'>
}

const gedeeld = { keuzes: ['3', '2', '1'], licentie, wat, magNamens: false } as const

export const djg6: Instrument = {
  id: 'djg-6',
  versie: '1',
  naam: {
    nl: 'Eenzaamheid, korte schaal (De Jong Gierveld, 6 uitspraken)',
    en: 'Loneliness, short scale (De Jong Gierveld, 6 statements)',
  },
  bron: 'De Jong Gierveld, J. & Van Tilburg, T. (2008). De ingekorte schaal voor algemene, emotionele en sociale eenzaamheid. Tijdschrift voor Gerontologie en Geriatrie, 39, 4-15.',
  woordenUit: 'CBS, Sociale samenhang en welzijn; LASA (Vrije Universiteit), bestand 073',
  hash: 'c456e8af7aab6f7597cb02752778cf2f03458413d89533593e617d9867d6094f',
  ...gedeeld,
  ...eenzaamIn({
    prefix: 'djg6',
    nummers: [3, 4, 7, 8, 9, 10],
    vanaf: [
      [0, 'niet'],
      [2, 'matig'],
      [5, 'ernstig'],
    ],
  }),
}

export const djg11: Instrument = {
  id: 'djg-11',
  versie: '1',
  naam: {
    nl: 'Eenzaamheid, hele schaal (De Jong Gierveld, 11 uitspraken)',
    en: 'Loneliness, whole scale (De Jong Gierveld, 11 statements)',
  },
  bron: 'De Jong Gierveld, J. & Kamphuis, F. (1985). The development of a Rasch-type loneliness scale. Applied Psychological Measurement, 9, 289-299.',
  woordenUit: 'LASA (Vrije Universiteit), bestand 073',
  hash: '25fdbee9efb681367da9a52e0b8601a526063d28b4c176242e85caa804c011f1',
  ...gedeeld,
  ...eenzaamIn({
    prefix: 'djg11',
    nummers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    vanaf: [
      [0, 'niet'],
      [3, 'matig'],
      [9, 'ernstig'],
      [11, 'zeer-ernstig'],
    ],
  }),
}
