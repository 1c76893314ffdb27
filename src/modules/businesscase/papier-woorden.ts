import type { Taal } from '@buurtwijs/figures'
import type { PaperDeel } from '../../platform/documents/paper.ts'
import type { Zaakgebied } from './plek.ts'

type Deel = Omit<PaperDeel, 'rijen'>

interface PapierWoorden {
  readonly land: string
  readonly titel: (naam: string) => string
  readonly inleiding: (dag: Date) => readonly string[]
  readonly gebied: (gebied: Zaakgebied) => string
  readonly verzonnen: string
  readonly niets: string
  readonly onbekend: string
  readonly samen: string
  readonly tekort: Deel
  readonly geld: Deel
  readonly wie: { readonly titel: string; readonly uitleg: string; readonly betaler: string; readonly totaal: string }
  readonly zekerheid: Deel
  readonly beweegt: { readonly titel: string; readonly uitleg: (doel: string) => string; readonly kolommen: readonly string[] }
  readonly wringt: Deel
  readonly aannamen: Deel
}

const day = (dag: Date, locale: string) =>
  dag.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' })

/** What stands in the document around the numbers. */
export const papierWoorden: Readonly<Record<Taal, PapierWoorden>> = {
  nl: {
    land: 'Nederland',
    titel: naam => `Businesscase: ${naam}`,
    inleiding: dag => [
      `Gemaakt op ${day(dag, 'nl-NL')}. Dit is een rekenmodel, geen bewijs dat het programma werkt. Elk getal volgt uit aannamen die u kunt veranderen; ze staan achterin, met hun bron.`,
      'Bedragen zijn in euro’s van 2024. Onder nul betaalt iemand, boven nul wint iemand.',
    ],
    gebied: ({ naam, inwoners, ouderen, isEenBuurt }) =>
      `${naam} heeft ${inwoners.toLocaleString('nl-NL')} inwoners, van wie ${ouderen.toLocaleString('nl-NL')} van 65 jaar of ouder. ${isEenBuurt ? 'Wij rekenen dit als één buurt van het programma.' : 'Het aantal buurten is naar rato van de inwoners.'}`,
    verzonnen: 'De cijfers over dit gebied zijn verzonnen.',
    niets: 'Niets.',
    onbekend: 'onbekend',
    samen: 'Samen',
    tekort: {
      titel: 'Tekort aan mensen in 2033',
      uitleg: 'Hoeveel mensen de zorg tekortkomt, zonder en met het programma.',
      kolommen: ['Zorg', 'Zonder', 'Met', 'Verschil'],
    },
    geld: {
      titel: 'Geld',
      uitleg: 'Onbekend betekent: daarvoor is een aanname nodig die niemand kent.',
      kolommen: ['Uitkomst', 'Waarde', 'Hoe berekend'],
    },
    wie: {
      titel: 'Wie betaalt en wie wint',
      uitleg: 'Per jaar, en alle jaren samen in euro’s van 2024.',
      betaler: 'Betaler',
      totaal: 'Alle jaren',
    },
    zekerheid: {
      titel: 'Hoe zeker is dit',
      uitleg: 'Alle aannamen zijn 10.000 keer tegelijk getrokken. Van elke 100 trekkingen liggen er 90 tussen laag en hoog.',
      kolommen: ['Uitkomst', 'Laag', 'Midden', 'Hoog'],
    },
    beweegt: {
      titel: 'Wat het meest uitmaakt',
      uitleg: doel => `Eén aanname gaat naar laag en naar hoog, de rest blijft staan. De bedragen zijn: ${doel.toLowerCase()}.`,
      kolommen: ['Aanname', 'Laag', 'Dan', 'Hoog', 'Dan'],
    },
    wringt: {
      titel: 'Wat niet bij elkaar past',
      uitleg: 'In de cijfers die gepubliceerd zijn, en wat er dan moet worden aangenomen.',
      kolommen: ['Wat', 'Som'],
    },
    aannamen: { titel: 'Alle aannamen', uitleg: 'Met hun ruimte en hun bron.', kolommen: ['Aanname', 'Waarde', 'Laag – hoog', 'Bron'] },
  },
  en: {
    land: 'The Netherlands',
    titel: naam => `Business case: ${naam}`,
    inleiding: dag => [
      `Made on ${day(dag, 'en-GB')}. This is a model, no proof that the programme works. Every number follows from assumptions that you can change; they are at the end, with their sources.`,
      'Amounts are in euros of 2024. Below zero somebody pays, above zero somebody gains.',
    ],
    gebied: ({ naam, inwoners, ouderen, isEenBuurt }) =>
      `${naam} has ${inwoners.toLocaleString('en-GB')} inhabitants, of whom ${ouderen.toLocaleString('en-GB')} are 65 or over. ${isEenBuurt ? 'We count this as one neighbourhood of the programme.' : 'The number of neighbourhoods is in proportion to the inhabitants.'}`,
    verzonnen: 'The figures of this area are made up.',
    niets: 'Nothing.',
    onbekend: 'unknown',
    samen: 'Together',
    tekort: {
      titel: 'Shortage of people in 2033',
      uitleg: 'How many people health care is short of, without and with the programme.',
      kolommen: ['Care', 'Without', 'With', 'Difference'],
    },
    geld: {
      titel: 'Money',
      uitleg: 'Unknown means: that needs an assumption that nobody knows.',
      kolommen: ['Outcome', 'Value', 'How computed'],
    },
    wie: {
      titel: 'Who pays and who gains',
      uitleg: 'Per year, and all years together in euros of 2024.',
      betaler: 'Payer',
      totaal: 'All years',
    },
    zekerheid: {
      titel: 'How certain is this',
      uitleg: 'All assumptions were drawn at once, 10,000 times. Of every 100 draws, 90 lie between low and high.',
      kolommen: ['Outcome', 'Low', 'Middle', 'High'],
    },
    beweegt: {
      titel: 'What matters most',
      uitleg: doel => `One assumption goes to low and to high, the others stay. The amounts are: ${doel.toLowerCase()}.`,
      kolommen: ['Assumption', 'Low', 'Then', 'High', 'Then'],
    },
    wringt: {
      titel: 'What does not fit',
      uitleg: 'In the figures that were published, and what has to be assumed then.',
      kolommen: ['What', 'Sum'],
    },
    aannamen: {
      titel: 'All assumptions',
      uitleg: 'With their range and their source.',
      kolommen: ['Assumption', 'Value', 'Low – high', 'Source'],
    },
  },
}
