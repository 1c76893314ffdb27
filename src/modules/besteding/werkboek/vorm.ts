import type { Taal } from '@buurtwijs/figures'
import { tidy } from '../../begroting/index.ts'

/** What a line has in the workbook, in the order in which it is written; it is read by its heading, wherever that stands. */
export const kolommen = [
  'jaar',
  'soort',
  'omschrijving',
  'betaler',
  'toegekend',
  'verplicht',
  'gerealiseerd',
  'prognose',
  'afwijking',
  'toelichting',
  'regelnummer',
] as const
export type Kolom = (typeof kolommen)[number]

/** What people fill in. */
export const invul = ['verplicht', 'gerealiseerd', 'prognose', 'toelichting'] as const
export type Invul = (typeof invul)[number]

export interface BestedingboekWoorden {
  readonly bladen: { readonly uitleg: string; readonly regels: string }
  readonly koppen: Readonly<Record<Kolom, string>>
  readonly titel: (buurt: string) => string
  readonly stappen: readonly string[]
  readonly kenmerk: string
  readonly kenmerkUitleg: string
  readonly fout: string
  readonly foutTekst: string
  readonly zonderRegelnummer: string
  readonly onbekend: string
  readonly tweeKeer: string
  readonly prognoseLeeg: string
  readonly prognoseTeLaag: string
  readonly toelichtingNodig: string
}

export const bestedingboekWoorden: Readonly<Record<Taal, BestedingboekWoorden>> = {
  nl: {
    bladen: { uitleg: 'Uitleg', regels: 'Uitgaven' },
    koppen: {
      jaar: 'Jaar',
      soort: 'Soort kosten',
      omschrijving: 'Omschrijving',
      betaler: 'Betaler',
      toegekend: 'Toegekend (€)',
      verplicht: 'Afgesproken (€)',
      gerealiseerd: 'Uitgegeven (€)',
      prognose: 'Prognose (€)',
      afwijking: 'Afwijking',
      toelichting: 'Toelichting',
      regelnummer: 'Regelnummer',
    },
    titel: buurt => `Uitgaven van ${buurt}`,
    stappen: [
      'Vul op het blad ‘Uitgaven’ de witte vakken in: afgesproken, uitgegeven, prognose en toelichting.',
      'Afgesproken: waarvoor al een afspraak is gemaakt. Uitgegeven: wat is betaald. Prognose: wat het aan het eind gekost zal hebben.',
      'Wijkt de prognose meer dan 10% af van wat is toegekend? Schrijf dan in de toelichting waardoor.',
      'Bedragen zijn in euro. De grijze vakken zijn beveiligd, zonder wachtwoord. Er kunnen geen regels bij.',
      'Klaar? Bewaar als .xlsx en lees het in bij de uitgaven op Buurtwijs. U ziet eerst wat er verandert; pas daarna wordt het bewaard.',
    ],
    kenmerk: 'Kenmerk',
    kenmerkUitleg: 'Hieraan ziet Buurtwijs van welke buurt dit werkboek is. Laat dit staan.',
    fout: 'Dit kan niet',
    foutTekst: 'Vul een bedrag in van 0 of hoger, zonder letters.',
    zonderRegelnummer: 'Deze regel heeft geen regelnummer. Er kunnen hier geen regels bij: maak de regel leeg.',
    onbekend: 'Dit regelnummer staat niet in het besluit. Neem het werkboek opnieuw mee.',
    tweeKeer: 'Deze regel staat twee keer in het werkboek. Laat er één staan.',
    prognoseLeeg: 'De prognose ontbreekt. Vul in wat het aan het eind gekost zal hebben.',
    prognoseTeLaag: 'De prognose is lager dan wat is uitgegeven. Vul in wat het aan het eind gekost zal hebben.',
    toelichtingNodig: 'De prognose wijkt meer dan 10% af. Schrijf hier waardoor.',
  },
  en: {
    bladen: { uitleg: 'How to', regels: 'Spending' },
    koppen: {
      jaar: 'Year',
      soort: 'Kind of cost',
      omschrijving: 'Description',
      betaler: 'Payer',
      toegekend: 'Granted (€)',
      verplicht: 'Committed (€)',
      gerealiseerd: 'Spent (€)',
      prognose: 'Forecast (€)',
      afwijking: 'Deviation',
      toelichting: 'Explanation',
      regelnummer: 'Line number',
    },
    titel: buurt => `Spending of ${buurt}`,
    stappen: [
      'Fill in the white cells of the sheet ‘Spending’: committed, spent, forecast and explanation.',
      'Committed: what was agreed with others. Spent: what was paid. Forecast: what it will have cost at the end.',
      'Is the forecast more than 10% away from what was granted? Then write in the explanation why.',
      'Amounts are in euro. The grey cells are protected, without a password. No lines can be added.',
      'Done? Save it as .xlsx and read it in at the spending on Buurtwijs. First you see what changes; only then is it kept.',
    ],
    kenmerk: 'Mark',
    kenmerkUitleg: 'By this Buurtwijs sees of which neighbourhood this workbook is. Leave it here.',
    fout: 'This cannot be',
    foutTekst: 'Fill in an amount of 0 or more, without letters.',
    zonderRegelnummer: 'This line has no line number. No lines can be added here: empty the line.',
    onbekend: 'This line number is not in the decision. Take the workbook along anew.',
    tweeKeer: 'This line is in the workbook twice. Leave one.',
    prognoseLeeg: 'The forecast is missing. Fill in what it will have cost at the end.',
    prognoseTeLaag: 'The forecast is lower than what was spent. Fill in what it will have cost at the end.',
    toelichtingNodig: 'The forecast is more than 10% away. Write here why.',
  },
}

const byKop: ReadonlyMap<string, Kolom> = new Map(
  Object.values(bestedingboekWoorden).flatMap(({ koppen }) =>
    kolommen.flatMap(kolom => [koppen[kolom], koppen[kolom].replace(/ \(€\)$/, '')].map(kop => [tidy(kop), kolom] as const)),
  ),
)

/** How a workbook with spending is recognised. */
export const bestedingboekVorm = {
  kolomOf: (kop: string): Kolom | null => byKop.get(tidy(kop)) ?? null,
  nodig: ['gerealiseerd', 'prognose', 'regelnummer'] as readonly Kolom[],
  zonderRegels:
    'In dit werkboek vinden wij geen blad met uitgaven. Het blad heeft de koppen Uitgegeven, Prognose en Regelnummer nodig. Neem eerst het werkboek mee en vul dat in.',
} as const

/** Of which buurt a workbook is, and after how many changes it was made. */
export interface Kenmerk {
  readonly buurt: string
  readonly nummer: number
}

export function writeKenmerk({ buurt, nummer }: Kenmerk): string {
  return `buurtwijs-besteding 1 ${buurt} ${nummer}`
}

export function readKenmerk(text: string): Kenmerk | null {
  const found = /^buurtwijs-besteding 1 ([0-9a-f-]{36}) (\d{1,9})$/.exec(text.trim())
  return found ? { buurt: found[1]!, nummer: Number(found[2]) } : null
}
