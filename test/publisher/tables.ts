/** A code with its title; a period also has a status, an area can have a group. */
export interface PublisherCode {
  readonly code: string
  readonly titel: string
  readonly status?: 'Definitief' | 'Voorlopig' | 'NaderVoorlopig'
  readonly groep?: string
}

export interface PublisherDimension {
  readonly sleutel: string
  readonly titel: string
  readonly soort: 'regio' | 'tijd' | 'overig'
  readonly codes: readonly PublisherCode[]
}

export interface PublisherTopic {
  /** Key in v3, with its suffix; the v4 measure has `code`. */
  readonly sleutel: string
  readonly code: string
  readonly titel: string
  /** Number of its group, or null at the top. */
  readonly groep: number | null
  readonly eenheid: string
  readonly decimalen: number
  readonly tekst?: true
}

/** One row as an untyped v3 data set has it, unpadded: figures as text, '.' and '' for what is missing. Dimensions and topics by key. */
export type PublisherRow = Readonly<Record<string, string>>

/** A made-up table that the little publisher serves over both versions of the protocol, or over one. */
export interface PublisherTable {
  readonly id: string
  readonly titel: string
  readonly gewijzigd: string
  readonly catalogus: string
  readonly tijdvak: string
  readonly toelichting: string
  readonly versies: readonly ('v3' | 'v4')[]
  readonly dimensies: readonly PublisherDimension[]
  readonly groepen: readonly { readonly id: number; readonly titel: string; readonly ouder: number | null }[]
  readonly onderwerpen: readonly PublisherTopic[]
  readonly rijen: readonly PublisherRow[]
}

/** The same table after an edition in which a column got another key: Eenzaam_28 becomes Eenzaam_27. */
export function moveColumn(table: PublisherTable, from: string, to: string): PublisherTable {
  return {
    ...table,
    onderwerpen: table.onderwerpen.map(topic => (topic.sleutel === from ? { ...topic, sleutel: to } : topic)),
    rijen: table.rijen.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key === from ? to : key, value]))),
  }
}

const kwbGebieden = [
  ['NL00', 'Nederland', '', 'Land', '1', '17990', '3700', '.'],
  ['GM9901', 'Wonderdam', 'Wonderdam', 'Gemeente', '1', '905', '210', '31.5'],
  ['WK990101', 'Oeverwijk', 'Wonderdam', 'Wijk', '1', '650', '145', '30.2'],
  ['BU99010101', 'Centrum', 'Wonderdam', 'Buurt', '1', '400', '95', '33.0'],
  ['BU9901AA02', 'Molenhoek', 'Wonderdam', 'Buurt', '3', '245', '50', '.'],
  ['BU99010103', 'Bedrijvenpark', 'Wonderdam', 'Buurt', '2', '0', '0', ''],
] as const

/** Kerncijfers wijken en buurten in small: no dimension of time, texts among the topics, one topic that is not filled in yet. */
export const wonderdamKwb: PublisherTable = {
  id: '99984NED',
  titel: 'Kerncijfers wijken en buurten 2024',
  gewijzigd: '2025-03-27T02:00:00',
  catalogus: 'CBS',
  tijdvak: '2024',
  toelichting: 'Gegevens beschikbaar over: 2024.\n\nStatus van de cijfers:\nDefinitief, tenzij er voorlopig bij staat.',
  versies: ['v3', 'v4'],
  dimensies: [
    {
      sleutel: 'WijkenEnBuurten',
      titel: 'Wijken en buurten',
      soort: 'regio',
      codes: kwbGebieden.map(([code, titel]) => ({ code, titel })),
    },
  ],
  groepen: [
    { id: 1, titel: 'Regioaanduiding', ouder: null },
    { id: 6, titel: 'Bevolking', ouder: null },
    { id: 11, titel: 'Leeftijdsgroepen', ouder: 6 },
    { id: 40, titel: 'Inkomen ', ouder: null },
  ],
  onderwerpen: [
    { sleutel: 'Gemeentenaam_1', code: 'ST0001', titel: 'Gemeentenaam', groep: 1, eenheid: 'naam', decimalen: 0, tekst: true },
    { sleutel: 'SoortRegio_2', code: 'ST0002', titel: 'Soort regio', groep: 1, eenheid: 'omschrijving', decimalen: 0, tekst: true },
    { sleutel: 'Codering_3', code: 'ST0003', titel: 'Codering', groep: 1, eenheid: 'code', decimalen: 0, tekst: true },
    {
      sleutel: 'IndelingswijzigingGemeenteWijkBuurt_4',
      code: 'ST0004',
      titel: 'Indelingswijziging gemeente, wijk, buurt',
      groep: 1,
      eenheid: 'code',
      decimalen: 0,
      tekst: true,
    },
    { sleutel: 'AantalInwoners_5', code: 'T001036', titel: 'Aantal inwoners', groep: 6, eenheid: 'aantal', decimalen: 0 },
    { sleutel: 'k_65JaarOfOuder_12', code: '80200', titel: '65 jaar  of ouder ', groep: 11, eenheid: 'aantal', decimalen: 0 },
    {
      sleutel: 'GemiddeldInkomenPerInwoner_72',
      code: 'M000224',
      titel: 'Gemiddeld inkomen per inwoner',
      groep: 40,
      eenheid: 'x 1 000 euro',
      decimalen: 1,
    },
    { sleutel: 'MediaanVermogen_79', code: 'M008302', titel: 'Mediaan vermogen', groep: 40, eenheid: 'x 1 000 euro', decimalen: 1 },
  ],
  rijen: kwbGebieden.map(([code, , gemeente, soort, wijziging, inwoners, ouderen, inkomen]) => ({
    WijkenEnBuurten: code,
    Gemeentenaam_1: gemeente === '' ? 'Nederland' : gemeente,
    SoortRegio_2: soort,
    Codering_3: code,
    IndelingswijzigingGemeenteWijkBuurt_4: wijziging,
    AantalInwoners_5: inwoners,
    k_65JaarOfOuder_12: ouderen,
    GemiddeldInkomenPerInwoner_72: inkomen,
    MediaanVermogen_79: '.',
  })),
}

/** The columns of that table as `readable` writes them. */
export const wonderdamKwbReadable: readonly string[] = [
  'Bevolking · Aantal inwoners · aantal · waarde · 2024: 17990, 905, 650, 400, 245, 0',
  'Bevolking · Leeftijdsgroepen · 65 jaar of ouder · aantal · waarde · 2024: 3700, 210, 145, 95, 50, 0',
  'Inkomen · Gemiddeld inkomen per inwoner · x 1 000 euro · waarde · 2024: geheim, 31.5, 30.2, 33, geheim, kan-niet-voorkomen',
  `Inkomen · Mediaan vermogen · x 1 000 euro · waarde · 2024 · nog-niet-gepubliceerd: ${Array<string>(6).fill('nog-niet-gepubliceerd').join(', ')}`,
]

const gezondheid: readonly (readonly [string, string, Readonly<Record<string, readonly [string, string]>>])[] = [
  ['NL01', 'Nederland', { '2016JJ00': ['43.4', ''], '2020JJ00': ['47.0', '13.9'] }],
  ['GM9901', 'Wonderdam', { '2016JJ00': ['40.1', ''], '2020JJ00': ['44.8', '12.0'] }],
  ['BU99010101', 'Centrum', { '2016JJ00': ['44.0', ''], '2020JJ00': ['47.4', '15.5'] }],
  ['BU99010103', 'Bedrijvenpark', { '2016JJ00': ['.', ''], '2020JJ00': ['.', '.'] }],
]
const margins = { MW00000: 0, MOG0095: -2, MBG0095: 2 } as const
const ages = { '20300': 0, '80200': 3 } as const

/** Gezondheid per wijk en buurt in small: ages, margins and waves, one question that was not asked in the first wave. */
export const wonderdamGezondheid: PublisherTable = {
  id: '50090NED',
  titel: 'Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)',
  gewijzigd: '2022-06-01T02:00:00',
  catalogus: 'RIVM',
  tijdvak: '2012, 2016 en 2020',
  toelichting: '',
  versies: ['v3'],
  dimensies: [
    {
      sleutel: 'Leeftijd',
      titel: 'Leeftijd',
      soort: 'overig',
      codes: [
        { code: '20300', titel: '18 jaar of ouder' },
        { code: '80200', titel: '65 jaar of ouder' },
      ],
    },
    {
      sleutel: 'Marges',
      titel: 'Marges',
      soort: 'overig',
      codes: [
        { code: 'MW00000', titel: 'Waarde' },
        { code: 'MOG0095', titel: 'Ondergrens 95%-interval' },
        { code: 'MBG0095', titel: 'Bovengrens 95%-interval' },
      ],
    },
    { sleutel: 'WijkenEnBuurten', titel: 'Wijken en buurten', soort: 'regio', codes: gezondheid.map(([code, titel]) => ({ code, titel })) },
    {
      sleutel: 'Perioden',
      titel: 'Perioden',
      soort: 'tijd',
      codes: [
        { code: '2016JJ00', titel: '2016', status: 'Definitief' },
        { code: '2020JJ00', titel: '2020', status: 'Definitief' },
      ],
    },
  ],
  groepen: [],
  onderwerpen: [
    { sleutel: 'Gemeentenaam_1', code: 'ST0001', titel: 'Gemeentenaam', groep: null, eenheid: 'naam', decimalen: 0, tekst: true },
    { sleutel: 'Eenzaam_28', code: 'H0028', titel: 'Eenzaam', groep: null, eenheid: '%', decimalen: 1 },
    { sleutel: 'MoeiteMetRondkomen_38', code: 'H0038', titel: 'Moeite met rondkomen', groep: null, eenheid: '%', decimalen: 1 },
  ],
  rijen: Object.entries(ages).flatMap(([leeftijd, older]) =>
    Object.entries(margins).flatMap(([marge, width]) =>
      gezondheid.flatMap(([code, , waves]) =>
        Object.entries(waves).map(([periode, [eenzaam, rondkomen]]) => ({
          Leeftijd: leeftijd,
          Marges: marge,
          WijkenEnBuurten: code,
          Perioden: periode,
          Gemeentenaam_1: 'Wonderdam',
          Eenzaam_28: shifted(eenzaam, older + width),
          MoeiteMetRondkomen_38: shifted(rondkomen, older + width),
        })),
      ),
    ),
  ),
}

function shifted(text: string, by: number): string {
  return text === '' || text === '.' ? text : (Number(text) + by).toFixed(1)
}
