import type { Taal } from '@buurtwijs/figures'
import { levergroepen, levermaten, levermaatNamen } from './maten.ts'

/** The columns of the published format, with what each holds. */
export const formaatKolommen = [
  {
    naam: 'maat',
    verplicht: true,
    nl: 'Wat er geteld is: een van de maten hieronder.',
    en: 'What was counted: one of the measures below.',
  },
  {
    naam: 'gebied',
    verplicht: true,
    nl: 'Een code van het CBS: BU en acht cijfers, WK en zes, GM en vier, of NL00. Voor een buurt van het programma mag ook haar nummer.',
    en: 'A code of CBS: BU and eight digits, WK and six, GM and four, or NL00. For a neighbourhood of the programme its own number will do too.',
  },
  {
    naam: 'periode',
    verplicht: true,
    nl: 'Een jaar (2026), een kwartaal (2026-Q1) of een maand (2026-03).',
    en: 'A year (2026), a quarter (2026-Q1) or a month (2026-03).',
  },
  { naam: 'groep', verplicht: false, nl: 'Een leeftijdsgroep; leeg is alle.', en: 'An age group; empty is alle, everybody.' },
  {
    naam: 'waarde',
    verplicht: true,
    nl: 'Het aantal, nul of meer; x als het te klein is om te geven.',
    en: 'The count, zero or more; x when it is too small to give.',
  },
] as const

const voorbeelden = [
  ['wijkverpleging-uren', 'BU07850101', '2026-Q1', 'alle', '1240,5'],
  ['wijkverpleging-uren', 'BU07850101', '2026-Q1', '65+', '1190'],
  ['wijkverpleging-clienten', 'BU07850101', '2026-Q1', 'alle', '38'],
  ['huisarts-consulten', 'BU07850101', '2026', 'alle', '4210'],
  ['wmo-clienten', 'BU07850101', '2026', '0-17', 'x'],
] as const

/** What the format is, in words. */
export function describeFormaat(taal: Taal) {
  return {
    kolommen: formaatKolommen.map(({ naam, verplicht, [taal]: uitleg }) => ({ naam, verplicht, uitleg })),
    maten: levermaatNamen.map(id => ({ id, naam: levermaten[id][taal], heel: levermaten[id].eenheid !== 'uren' })),
    groepen: [...levergroepen],
  }
}

/** The template as text: headings and a few made-up rows to overwrite. */
export function sjabloonCsv(): string {
  return `\uFEFF${[formaatKolommen.map(({ naam }) => naam), ...voorbeelden].map(row => row.join(';')).join('\r\n')}\r\n`
}

/** What a workbook with the template holds, sheet by sheet. */
export function sjabloonBladen(taal: Taal): readonly { readonly naam: string; readonly rijen: readonly (readonly string[])[] }[] {
  const { kolommen, maten, groepen } = describeFormaat(taal)
  const isNl = taal === 'nl'
  return [
    { naam: isNl ? 'Cijfers' : 'Figures', rijen: [formaatKolommen.map(({ naam }) => naam), ...voorbeelden] },
    { naam: isNl ? 'Uitleg' : 'How to', rijen: kolommen.map(({ naam, uitleg }) => [naam, uitleg]) },
    { naam: isNl ? 'Maten' : 'Measures', rijen: maten.map(({ id, naam }) => [id, naam]) },
    { naam: isNl ? 'Groepen' : 'Groups', rijen: groepen.map(groep => [groep]) },
  ]
}
