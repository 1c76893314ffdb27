import type { Taal } from '@buurtwijs/figures'
import { roosterKolommen } from '../kolommen.ts'
import { tidy } from '../namen.ts'

/** What a line has in the workbook, in the order in which it is written; it is read by its heading, wherever that stands. */
export const kolommen = [...roosterKolommen, 'regelnummer'] as const
export type Kolom = (typeof kolommen)[number]

/** A sheet with these is a sheet with lines. */
export const nodig: readonly Kolom[] = ['activiteit', 'jaar', 'soort', 'aantal', 'tarief']

/** Columns in which one merged cell may stand for several rows: a choice. Merged amounts would count twice. */
export const magSamengevoegd: ReadonlySet<Kolom> = new Set(['activiteit', 'jaar', 'soort', 'betaler', 'duur'])

interface KolomWoorden {
  readonly kop: string
  /** What to fill in, as a note at the heading. */
  readonly uitleg: string
}

export interface WerkboekWoorden {
  readonly bladen: { readonly uitleg: string; readonly regels: string; readonly totalen: string; readonly lijsten: string }
  readonly kolommen: Readonly<Record<Kolom, KolomWoorden>>
  readonly titel: (buurt: string) => string
  readonly stappen: readonly string[]
  readonly kenmerk: string
  readonly kenmerkUitleg: string
  readonly totaal: string
  readonly plafond: string
  readonly ruimte: string
  readonly perActiviteit: string
  readonly perJaar: string
  readonly perSoort: string
  readonly perBetaler: string
  readonly perDuur: string
  readonly zonderActiviteit: string
  readonly zonderBetaler: string
  readonly bedragKop: string
  readonly kiesUitLijst: string
  readonly kiesUitLijstTekst: string
  readonly getalFout: string
  readonly getalFoutTekst: string
  readonly teLang: string
  readonly teLangTekst: (most: number) => string
}

export const werkboekWoorden: Readonly<Record<Taal, WerkboekWoorden>> = {
  nl: {
    bladen: { uitleg: 'Uitleg', regels: 'Regels', totalen: 'Totalen', lijsten: 'Lijsten' },
    kolommen: {
      activiteit: { kop: 'Activiteit', uitleg: 'Kies een activiteit van het buurtplan.' },
      jaar: { kop: 'Jaar', uitleg: 'Kies een jaar van het programma.' },
      soort: { kop: 'Soort kosten', uitleg: 'Kies waar het geld voor is.' },
      omschrijving: { kop: 'Omschrijving', uitleg: 'In een paar woorden: wat koopt of betaalt u?' },
      aantal: { kop: 'Aantal', uitleg: 'Hoeveel uren, stuks of keren. Hoogstens twee cijfers achter de komma.' },
      tarief: { kop: 'Tarief (€)', uitleg: 'Wat één uur of stuk kost, in euro.' },
      bedrag: { kop: 'Bedrag (€)', uitleg: 'Aantal maal tarief. Dit rekent het werkboek zelf uit.' },
      betaler: { kop: 'Betaler', uitleg: 'Kies wie dit betaalt. Nog niet bekend? Laat dan leeg.' },
      duur: { kop: 'Eenmalig of structureel', uitleg: 'Eenmalig: alleen in dit programma. Structureel: het blijft daarna nodig.' },
      toelichting: { kop: 'Toelichting', uitleg: 'Waarom dit nodig is, of waarom een tarief hoger is dan de norm.' },
      regelnummer: { kop: 'Regelnummer', uitleg: 'Hieraan herkent Buurtwijs de regel. Niet wijzigen; nieuwe regels krijgen er later een.' },
    },
    titel: buurt => `Begroting van ${buurt}`,
    stappen: [
      'Vul het blad ‘Regels’ in: één regel voor elke activiteit, per jaar en soort kosten.',
      'Een nieuwe regel? Gebruik de lege regels onderaan. Laat het regelnummer leeg.',
      'Een regel weg? Maak alle witte vakken van die regel leeg.',
      'Bedragen zijn in euro. Aantal maal tarief rekent het werkboek zelf uit, en de totalen ook.',
      'Een vak met een lijst? Kies uit de lijst, dan past het ook in Buurtwijs.',
      'De grijze vakken zijn beveiligd, zonder wachtwoord. Kolommen verplaatsen mag, als de koppen blijven staan.',
      'Klaar? Bewaar als .xlsx en lees het in bij de begroting op Buurtwijs. U ziet eerst wat er verandert; pas daarna wordt het bewaard.',
    ],
    kenmerk: 'Kenmerk',
    kenmerkUitleg: 'Hieraan ziet Buurtwijs van welke begroting dit werkboek is. Laat dit staan.',
    totaal: 'Totaal',
    plafond: 'Het programma geeft hoogstens',
    ruimte: 'Nog over',
    perActiviteit: 'Per thema en activiteit',
    perJaar: 'Per jaar',
    perSoort: 'Per soort kosten',
    perBetaler: 'Per betaler',
    perDuur: 'Eenmalig en structureel',
    zonderActiviteit: 'Nog geen activiteit',
    zonderBetaler: 'Nog geen betaler',
    bedragKop: 'Bedrag (€)',
    kiesUitLijst: 'Kies uit de lijst',
    kiesUitLijstTekst: 'Dit staat niet in de lijst. Kies een van de namen, of maak het vak leeg.',
    getalFout: 'Dit kan niet',
    getalFoutTekst: 'Vul een getal in van 0 of hoger, zonder letters.',
    teLang: 'Te lang',
    teLangTekst: most => `Gebruik hoogstens ${most} tekens.`,
  },
  en: {
    bladen: { uitleg: 'How to', regels: 'Lines', totalen: 'Totals', lijsten: 'Lists' },
    kolommen: {
      activiteit: { kop: 'Activity', uitleg: 'Choose an activity of the neighbourhood plan.' },
      jaar: { kop: 'Year', uitleg: 'Choose a year of the programme.' },
      soort: { kop: 'Kind of cost', uitleg: 'Choose what the money is for.' },
      omschrijving: { kop: 'Description', uitleg: 'In a few words: what do you buy or pay?' },
      aantal: { kop: 'Quantity', uitleg: 'How many hours, pieces or times. At most two decimals.' },
      tarief: { kop: 'Rate (€)', uitleg: 'What one hour or piece costs, in euro.' },
      bedrag: { kop: 'Amount (€)', uitleg: 'Quantity times rate. The workbook computes this itself.' },
      betaler: { kop: 'Payer', uitleg: 'Choose who pays for this. Not known yet? Leave it empty.' },
      duur: { kop: 'One-off or structural', uitleg: 'One-off: only in this programme. Structural: still needed after it.' },
      toelichting: { kop: 'Explanation', uitleg: 'Why this is needed, or why a rate is higher than the norm.' },
      regelnummer: { kop: 'Line number', uitleg: 'By this Buurtwijs knows the line. Do not change it; new lines get one later.' },
    },
    titel: buurt => `Budget of ${buurt}`,
    stappen: [
      'Fill in the sheet ‘Lines’: one line for each activity, per year and kind of cost.',
      'A new line? Use the empty lines at the bottom. Leave the line number empty.',
      'A line too many? Empty all white cells of that line.',
      'Amounts are in euro. The workbook computes quantity times rate by itself, and the totals too.',
      'A cell with a list? Choose from the list, then it fits in Buurtwijs as well.',
      'The grey cells are protected, without a password. You may move columns, as long as the headings stay.',
      'Done? Save it as .xlsx and read it in at the budget on Buurtwijs. First you see what changes; only then is it kept.',
    ],
    kenmerk: 'Mark',
    kenmerkUitleg: 'By this Buurtwijs sees of which budget this workbook is. Leave it here.',
    totaal: 'Total',
    plafond: 'The programme gives at most',
    ruimte: 'Left',
    perActiviteit: 'By theme and activity',
    perJaar: 'By year',
    perSoort: 'By kind of cost',
    perBetaler: 'By payer',
    perDuur: 'One-off and structural',
    zonderActiviteit: 'No activity yet',
    zonderBetaler: 'No payer yet',
    bedragKop: 'Amount (€)',
    kiesUitLijst: 'Choose from the list',
    kiesUitLijstTekst: 'This is not in the list. Choose one of the names, or empty the cell.',
    getalFout: 'This cannot be',
    getalFoutTekst: 'Fill in a number of 0 or more, without letters.',
    teLang: 'Too long',
    teLangTekst: most => `Use at most ${most} characters.`,
  },
}

const koppen: ReadonlyMap<string, Kolom> = new Map(
  Object.values(werkboekWoorden).flatMap(woorden =>
    kolommen.flatMap(kolom => {
      const { kop } = woorden.kolommen[kolom]
      return [kop, kop.replace(/ \(€\)$/, '')].map(each => [tidy(each), kolom] as const)
    }),
  ),
)

/** The column that a heading stands for, in either language; null for any other text. */
export function kolomOf(kop: string): Kolom | null {
  return koppen.get(tidy(kop)) ?? null
}

/** Of which budget a workbook is, and after how many changes it was made. */
export interface Kenmerk {
  readonly buurt: string
  readonly nummer: number
}

export function writeKenmerk({ buurt, nummer }: Kenmerk): string {
  return `buurtwijs-begroting 1 ${buurt} ${nummer}`
}

export function readKenmerk(text: string): Kenmerk | null {
  const found = /^buurtwijs-begroting 1 ([0-9a-f-]{36}) (\d{1,9})$/.exec(text.trim())
  return found ? { buurt: found[1]!, nummer: Number(found[2]) } : null
}

/** What each activity is called in the workbook: its name, with its theme or a number behind it where two are called the same. */
export function labelsOf(
  activiteiten: readonly { readonly id: string; readonly naam: string; readonly themaNaam: string }[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  const next = new Map<string, number>()
  const perNaam = Map.groupBy(activiteiten, ({ naam }) => tidy(naam))
  for (const { id, naam, themaNaam } of activiteiten) {
    const begin = perNaam.get(tidy(naam))?.length === 1 ? naam : `${naam} (${themaNaam})`
    let label = begin
    for (let nummer = next.get(begin) ?? 2; taken.has(tidy(label)); nummer += 1) {
      label = `${begin} ${nummer}`
      next.set(begin, nummer + 1)
    }
    taken.add(tidy(label))
    labels.set(id, label)
  }
  return labels
}
