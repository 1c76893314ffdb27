import type { Taal } from '@buurtwijs/figures'

/** What can be wrong with a row. What it says about the row is in `gegevens`; never what stood in a cell that looks like a person. */
export type Foutcode =
  | 'persoon-kolom'
  | 'persoon-waarde'
  | 'kolom-onbekend'
  | 'maat-onbekend'
  | 'gebied-onbekend'
  | 'gebied-niet-van-u'
  | 'maat-niet-van-u'
  | 'periode-onbekend'
  | 'periode-toekomst'
  | 'groep-onbekend'
  | 'waarde-leeg'
  | 'waarde-geen-getal'
  | 'waarde-negatief'
  | 'waarde-niet-heel'
  | 'waarde-te-groot'
  | 'dubbel-anders'
  | 'dubbel-gelijk'
  | 'groepen-tellen-niet-op'
  | 'perioden-tellen-niet-op'
  | 'gebieden-tellen-niet-op'
  | 'tien-keer'

/** Something wrong at a place in the file. */
export interface Fout {
  readonly rij: number
  /** Name of the column as it stands in the file; null when it is about the row. */
  readonly kolom: string | null
  readonly code: Foutcode
  readonly gegevens: Readonly<Record<string, string>>
}

type Zin = (gegevens: Readonly<Record<string, string>>) => string

const nl: Readonly<Record<Foutcode, Zin>> = {
  'persoon-kolom': () => 'Deze kolom gaat over mensen. Lever alleen aantallen per buurt: haal de kolom weg.',
  'persoon-waarde': ({ wat }) => `Hier staat iets dat over één mens kan gaan: ${wat}. Lever alleen aantallen per buurt.`,
  'kolom-onbekend': () => 'Deze kolom hoort er niet in. Haal hem weg, of zeg bij de indeling dat hij niet meetelt.',
  'maat-onbekend': ({ waarde }) => `‘${waarde}’ is geen maat die wij kennen. Kijk in het sjabloon welke er zijn.`,
  'gebied-onbekend': ({ waarde }) => `‘${waarde}’ is geen gebied dat wij kennen. Gebruik een code van het CBS, zoals BU en acht cijfers.`,
  'gebied-niet-van-u': () => 'Over dit gebied mag uw organisatie niet leveren. Vraag het transitieteam, of haal de rij weg.',
  'maat-niet-van-u': () => 'Deze maat mag uw organisatie niet leveren. Vraag het transitieteam, of haal de rij weg.',
  'periode-onbekend': ({ waarde }) =>
    `‘${waarde}’ is geen periode. Schrijf een jaar (2026), een kwartaal (2026-Q1) of een maand (2026-03).`,
  'periode-toekomst': ({ waarde }) => `De periode ${waarde} is nog niet voorbij. Lever haar als zij voorbij is.`,
  'groep-onbekend': ({ waarde }) => `‘${waarde}’ is geen groep die wij kennen. Kies: alle, 0-17, 18-64, 65-74, 75-84, 85+ of 65+.`,
  'waarde-leeg': () => 'Hier ontbreekt het getal. Is het aantal te klein om te geven? Schrijf dan een x.',
  'waarde-geen-getal': ({ waarde }) => `‘${waarde}’ is geen getal. Schrijf een getal, of een x als het aantal te klein is om te geven.`,
  'waarde-negatief': ({ waarde }) => `${waarde} kan niet: dit is minder dan nul.`,
  'waarde-niet-heel': ({ waarde }) => `${waarde} is geen heel getal. Mensen, consulten en opnames tellen wij in hele getallen.`,
  'waarde-te-groot': ({ waarde }) => `${waarde} is groter dan kan. Kijk of er geen nummer staat in plaats van een aantal.`,
  'dubbel-anders': ({ rij, was, waarde }) =>
    `Dit staat ook in rij ${rij}, met een ander getal: daar ${was}, hier ${waarde}. Laat één rij staan.`,
  'dubbel-gelijk': ({ rij }) => `Dit staat ook in rij ${rij}, met hetzelfde getal. Laat één rij staan.`,
  'groepen-tellen-niet-op': ({ som, waarde, groep }) => `De groepen samen zijn ${som}, maar bij ‘${groep}’ staat ${waarde}.`,
  'perioden-tellen-niet-op': ({ som, waarde, periode }) =>
    `De delen van ${periode} samen zijn ${som}, maar voor heel ${periode} staat er ${waarde}.`,
  'gebieden-tellen-niet-op': ({ som, waarde }) =>
    `De gebieden binnen dit gebied zijn samen ${som}. Dat is meer dan de ${waarde} die hier staat.`,
  'tien-keer': ({ was, waarde, periode }) =>
    `Hier staat ${waarde}; de vorige keer (${periode}) was het ${was}. Dat scheelt een factor tien of meer. Klopt het?`,
}

const en: Readonly<Record<Foutcode, Zin>> = {
  'persoon-kolom': () => 'This column is about people. Deliver only counts per neighbourhood: take the column away.',
  'persoon-waarde': ({ wat }) => `Something here may be about one person: ${wat}. Deliver only counts per neighbourhood.`,
  'kolom-onbekend': () => 'This column does not belong here. Take it away, or say with the layout that it does not count.',
  'maat-onbekend': ({ waarde }) => `‘${waarde}’ is no measure that we know. Look in the template which there are.`,
  'gebied-onbekend': ({ waarde }) => `‘${waarde}’ is no area that we know. Use a code of CBS, such as BU and eight digits.`,
  'gebied-niet-van-u': () => 'Your organisation may not deliver about this area. Ask the transition team, or take the row away.',
  'maat-niet-van-u': () => 'Your organisation may not deliver this measure. Ask the transition team, or take the row away.',
  'periode-onbekend': ({ waarde }) => `‘${waarde}’ is no period. Write a year (2026), a quarter (2026-Q1) or a month (2026-03).`,
  'periode-toekomst': ({ waarde }) => `The period ${waarde} is not over yet. Deliver it when it is.`,
  'groep-onbekend': ({ waarde }) => `‘${waarde}’ is no group that we know. Choose: alle, 0-17, 18-64, 65-74, 75-84, 85+ or 65+.`,
  'waarde-leeg': () => 'The number is missing here. Is the count too small to give? Then write an x.',
  'waarde-geen-getal': ({ waarde }) => `‘${waarde}’ is no number. Write a number, or an x when the count is too small to give.`,
  'waarde-negatief': ({ waarde }) => `${waarde} cannot be: this is less than zero.`,
  'waarde-niet-heel': ({ waarde }) => `${waarde} is no whole number. People, consults and admissions are counted in whole numbers.`,
  'waarde-te-groot': ({ waarde }) => `${waarde} is larger than can be. Look whether there is a number of something in place of a count.`,
  'dubbel-anders': ({ rij, was, waarde }) => `This is in row ${rij} too, with another number: ${was} there, ${waarde} here. Leave one row.`,
  'dubbel-gelijk': ({ rij }) => `This is in row ${rij} too, with the same number. Leave one row.`,
  'groepen-tellen-niet-op': ({ som, waarde, groep }) => `The groups together are ${som}, but ‘${groep}’ says ${waarde}.`,
  'perioden-tellen-niet-op': ({ som, waarde, periode }) =>
    `The parts of ${periode} together are ${som}, but the whole of ${periode} says ${waarde}.`,
  'gebieden-tellen-niet-op': ({ som, waarde }) =>
    `The areas within this area are ${som} together. That is more than the ${waarde} that stands here.`,
  'tien-keer': ({ was, waarde, periode }) =>
    `This says ${waarde}; last time (${periode}) it was ${was}. That differs ten times or more. Is it right?`,
}

/** A fault as a sentence that says what to do. */
export function zegFout({ code, gegevens }: Fout, taal: Taal): string {
  return { nl, en }[taal][code](gegevens)
}

/** Whether it is about somebody: then nothing of the file is kept. */
export function isOverMens({ code }: Fout): boolean {
  return code === 'persoon-kolom' || code === 'persoon-waarde'
}
