import type { Tekst } from '@buurtwijs/figures'

/** Pages under docs/methods: `<id>.md` in Dutch, `<id>.en.md` in English, with the title as their first heading. */
export const methodePaginas = {
  'kwb-registertellingen': {
    nl: 'Tellingen uit registers en afronden op vijf',
    en: 'Counts from registers and rounding to five',
  },
  'rivm-modelschatting': { nl: 'Gezondheid per buurt: een schatting met een model', en: 'Health per neighbourhood: a model estimate' },
  'ses-woa': { nl: 'SES-WOA: welvaart, opleiding en werk in één score', en: 'SES-WOA: wealth, education and work in one score' },
  'zorgkosten-vektis': { nl: 'Zorgkosten uit de basisverzekering', en: 'Care costs from basic health insurance' },
  'afgeleide-percentages': { nl: 'Percentages die wij zelf uitrekenen', en: 'Percentages that we compute ourselves' },
  samenvoegen: { nl: 'Cijfers van gebieden samen', en: 'Figures of areas together' },
  'mensen-uit-percentages': { nl: 'Van een percentage naar een aantal mensen', en: 'From a percentage to a number of people' },
  'plek-tussen-buurten': { nl: 'De plek tussen alle buurten', en: 'The place among all neighbourhoods' },
  'hoger-lager-ongeveer-gelijk': { nl: 'Hoger, lager of ongeveer gelijk', en: 'Higher, lower or about equal' },
  trechter: { nl: 'De trechter: verschil of toeval?', en: 'The funnel: difference or chance?' },
  ongelijkheid: { nl: 'Ongelijkheid binnen een gemeente', en: 'Inequality within a municipality' },
  'stijgt-of-daalt': { nl: 'Stijgt of daalt een cijfer?', en: 'Does a figure rise or fall?' },
  'vergelijkbare-buurten': { nl: 'Vergelijkbare buurten', en: 'Neighbourhoods that are alike' },
  'kaart-kleuren': { nl: 'Hoe de kaart kleurt', en: 'How the map is coloured' },
  'ontbrekende-cijfers': { nl: 'Waarom een cijfer soms ontbreekt', en: 'Why a figure is sometimes missing' },
  'grensjaren-en-breuken': { nl: 'Grenzen van gebieden en breuken in de tijd', en: 'Boundaries of areas and breaks over time' },
  inkomen: { nl: 'Inkomen, vermogen en uitkeringen', en: 'Income, wealth and benefits' },
  'opleiding-en-werk': { nl: 'Opleiding en werk', en: 'Education and work' },
  'woningen-en-energie': { nl: 'Woningen, waarde en energie', en: 'Homes, value and energy' },
  nabijheid: { nl: 'Afstand tot zorg, winkels en andere voorzieningen', en: 'Distance to care, shops and other amenities' },
  'wmo-en-jeugdzorg': { nl: 'Hulp van de gemeente: Wmo en jeugdzorg', en: 'Support from the municipality: Wmo and youth care' },
  'nog-niet-beschreven': { nl: 'Onderwerpen die wij nog niet beschrijven', en: 'Subjects that we do not describe yet' },
} as const satisfies Readonly<Record<string, Tekst>>

export type MethodePagina = keyof typeof methodePaginas
