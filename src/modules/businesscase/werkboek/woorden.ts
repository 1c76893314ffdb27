import type { Taal } from '@buurtwijs/figures'
import type { Eenheid, Groep, Verdeling } from '../model/cel.ts'

interface WerkboekWoorden {
  readonly bladen: {
    readonly uitleg: string
    readonly invoer: string
    readonly uitkomsten: string
    readonly jaren: string
    readonly wringt: string
  }
  readonly titel: string
  readonly uitleg: readonly string[]
  readonly koppen: readonly string[]
  readonly uitkomstKoppen: readonly string[]
  readonly wringtKoppen: readonly string[]
  readonly eenheid: string
  readonly jaartitel: string
  readonly eenheden: Readonly<Record<Eenheid, string>>
  readonly groepen: Readonly<Record<Groep, string>>
  readonly verdelingen: Readonly<Record<Verdeling, string>>
}

/** What stands in the workbook around the numbers. The sheet with years has a name without spaces: formulas refer to it. */
export const werkboekWoorden: Readonly<Record<Taal, WerkboekWoorden>> = {
  nl: {
    bladen: { uitleg: 'Uitleg', invoer: 'Aannamen', uitkomsten: 'Uitkomsten', jaren: 'Jaren', wringt: 'Wat wringt' },
    titel: 'Businesscase van het programma',
    uitleg: [
      'Verander een geel vakje op het blad Aannamen. Alle andere bladen rekenen mee.',
      'Op het blad Uitkomsten staat het tekort in 2033, wat het scheelt en wat het kost. Op het blad Jaren staat alles per jaar, met wie betaalt en wie wint.',
      'Staat er #N/A, dan ontbreekt een aanname die niemand kent. Vul die zelf in op het blad Aannamen.',
      'Elke aanname heeft een bron. ‘Afgeleid, niet uit de bron’ betekent: teruggerekend uit cijfers die wel in de bron staan.',
      'Bedragen zijn in euro’s van 2024. Een bedrag onder nul betaalt iemand; een bedrag boven nul wint iemand.',
      'De ruimte tussen laag en hoog doet in dit werkboek niets. Buurtwijs trekt daar wel getallen uit, om te laten zien hoe zeker een uitkomst is.',
    ],
    koppen: ['Aanname', 'Waarde', 'Eenheid', 'Laag', 'Hoog', 'Verdeling', 'Bron', 'Van', 'Berekend als', 'Naam in formules'],
    uitkomstKoppen: ['Uitkomst', 'Waarde', 'Eenheid', 'Hoe berekend'],
    wringtKoppen: ['Wat niet bij elkaar past', 'Som', 'Uitkomst'],
    eenheid: 'Eenheid',
    jaartitel: 'Per jaar',
    eenheden: {
      personen: 'mensen',
      fte: 'fte',
      euro: 'euro',
      deel: 'deel',
      jaar: 'jaar',
      jaren: 'jaren',
      buurten: 'buurten',
      verhouding: 'verhouding',
    },
    groepen: {
      opschaling: 'Hoe het programma groeit',
      wijkverpleging: 'Wijkverpleging',
      huisarts: 'Huisartsenzorg',
      ziekenhuis: 'Ziekenhuis',
      geld: 'Geld',
    },
    verdelingen: { vast: 'vast', driehoek: 'driehoek', normaal: 'gemeten' },
  },
  en: {
    bladen: { uitleg: 'Explanation', invoer: 'Assumptions', uitkomsten: 'Outcomes', jaren: 'Years', wringt: 'Misfits' },
    titel: 'Business case of the programme',
    uitleg: [
      'Change a yellow cell on the sheet Assumptions. All other sheets follow.',
      'The sheet Outcomes has the shortage in 2033, what difference the programme makes and what it costs. The sheet Years has everything per year, with who pays and who gains.',
      'Where it says #N/A, an assumption is missing that nobody knows. Fill it in on the sheet Assumptions.',
      'Every assumption has a source. ‘Derived, not from the source’ means: worked back from figures that are in the source.',
      'Amounts are in euros of 2024. Somebody pays an amount below zero; somebody gains an amount above zero.',
      'The room between low and high does nothing in this workbook. Buurtwijs draws numbers from it, to show how certain an outcome is.',
    ],
    koppen: ['Assumption', 'Value', 'Unit', 'Low', 'High', 'Spread', 'Source', 'From', 'Computed as', 'Name in formulas'],
    uitkomstKoppen: ['Outcome', 'Value', 'Unit', 'How computed'],
    wringtKoppen: ['What does not fit', 'Sum', 'Outcome'],
    eenheid: 'Unit',
    jaartitel: 'Per year',
    eenheden: {
      personen: 'people',
      fte: 'FTE',
      euro: 'euros',
      deel: 'share',
      jaar: 'year',
      jaren: 'years',
      buurten: 'neighbourhoods',
      verhouding: 'ratio',
    },
    groepen: {
      opschaling: 'How the programme grows',
      wijkverpleging: 'District nursing',
      huisarts: 'GP care',
      ziekenhuis: 'Hospital',
      geld: 'Money',
    },
    verdelingen: { vast: 'fixed', driehoek: 'triangle', normaal: 'measured' },
  },
}
