import { absoluut, gemiddelde, inSectie, percentage, relatief, t, telling, verhouding, type MaatInSectie, type Ontwerp } from './build.ts'
import { nietEnergie } from './sentences.ts'

const energie = 'Energie'

const verbruik: readonly Ontwerp[] = [
  gemiddelde({
    id: 'gasverbruik',
    naam: t('Gasverbruik per woning', 'Gas use per home'),
    eenheid: t('m³ per jaar', 'm³ per year'),
    wel: t(
      'Zoveel aardgas gebruikt een woning hier gemiddeld in een jaar.',
      'On average a home here uses this much natural gas in a year.',
    ),
    niet: nietEnergie,
    beeld: true,
    decimalen: 0,
    marge: relatief(0.05),
    methode: 'woningen-en-energie',
    gewicht: 'woningen',
    kwb: [`${energie}/Gemiddeld aardgasverbruik/Gemiddeld aardgasverbruik totaal`],
    kwbEenheid: 'm³',
    werkboek: ['g_gas'],
    kaart: ['gemiddeld_aardgasverbruik'],
  }),
  gemiddelde({
    id: 'elektriciteit',
    naam: t('Stroom van het net per woning', 'Electricity from the grid per home'),
    eenheid: t('kWh per jaar', 'kWh per year'),
    wel: t(
      'Zoveel stroom krijgt een woning hier gemiddeld per jaar van het net.',
      'On average a home here takes this much electricity from the grid in a year.',
    ),
    niet: t(
      'Eigen stroom van zonnepanelen die meteen wordt gebruikt, telt niet mee.',
      'Own solar power that is used at once is not counted.',
    ),
    beeld: true,
    decimalen: 0,
    marge: relatief(0.05),
    methode: 'woningen-en-energie',
    gewicht: 'woningen',
    kwb: [
      `${energie}/Gemiddelde elektriciteitslevering/Gemiddelde elektriciteitslevering totaal`,
      `${energie}/Gemiddeld elektriciteitsverbruik/Gemiddeld elektriciteitsverbruik totaal`,
    ],
    kwbEenheid: 'kWh',
    werkboek: ['g_ele'],
    kaart: ['gemiddelde_elektriciteitslevering'],
  }),
  gemiddelde({
    id: 'teruglevering',
    naam: t('Stroom teruggeleverd per woning', 'Electricity fed back per home'),
    eenheid: t('kWh per jaar', 'kWh per year'),
    wel: t(
      'Zoveel stroom levert een woning hier gemiddeld per jaar terug aan het net.',
      'On average a home here feeds this much electricity back in a year.',
    ),
    niet: nietEnergie,
    decimalen: 0,
    marge: relatief(0.05),
    methode: 'woningen-en-energie',
    gewicht: 'woningen',
    werkboek: ['g_ele_tr'],
    kaart: ['gemiddelde_elektriciteitsteruglevering'],
  }),
  ...[
    {
      id: 'zonnestroom',
      nl: 'Woningen met zonnepanelen',
      en: 'Homes with solar panels',
      zin: t('hebben zonnepanelen', 'have solar panels'),
      werkboek: ['p_won_zs'],
      kaart: 'percentage_woningen_met_zonnestroom',
      beeld: true,
    },
    {
      id: 'aardgaswoningen',
      nl: 'Woningen met aardgas',
      en: 'Homes with natural gas',
      zin: t('hebben een aansluiting op aardgas', 'are connected to natural gas'),
      werkboek: ['p_won_m', 'p_won_m_ag'],
      kaart: 'percentage_aardgaswoningen',
    },
    {
      id: 'aardgasvrije-woningen',
      nl: 'Woningen zonder aardgas',
      en: 'Homes without natural gas',
      zin: t('hebben geen aansluiting op aardgas', 'have no connection to natural gas'),
      werkboek: ['p_won_z', 'p_won_z_ag'],
      kaart: 'percentage_aardgasvrije_woningen',
    },
    {
      id: 'stadsverwarming',
      nl: 'Woningen met stadsverwarming',
      en: 'Homes with district heating',
      zin: t('worden verwarmd door stadsverwarming', 'are heated by district heating'),
      kwb: [
        `${energie}/Gemiddeld aardgasverbruik/Percentage woningen met stadsverwarming`,
        `${energie}/Percentage woningen met stadsverwarming`,
      ],
      werkboek: ['p_stadsv'],
      kaart: 'percentage_woningen_met_stadsverwarming',
    },
  ].map(({ id, nl, en, zin, kwb, werkboek, kaart, beeld }) =>
    percentage({
      id,
      naam: t(nl, en),
      wel: t(`Zoveel van elke 100 woningen ${zin.nl}.`, `Of every 100 homes, this many ${zin.en}.`),
      niet: nietEnergie,
      decimalen: 0,
      methode: 'woningen-en-energie',
      bevolking: 'woningen',
      ...(beeld === true ? { beeld } : {}),
      ...(kwb === undefined ? {} : { kwb }),
      werkboek,
      kaart: [kaart],
    }),
  ),
]

const autos: readonly Ontwerp[] = [
  gemiddelde({
    id: 'autos-per-huishouden',
    naam: t("Auto's per huishouden", 'Cars per household'),
    eenheid: t('per huishouden', 'per household'),
    wel: t("Zoveel auto's zijn er gemiddeld per huishouden.", 'On average there are this many cars per household.'),
    niet: t(
      "Auto's van een leasebedrijf in de buurt kunnen dit cijfer vertekenen.",
      'Cars of a leasing company in the area can distort this figure.',
    ),
    beeld: true,
    marge: absoluut(0.1),
    gewicht: 'huishoudens',
    kwb: ["Motorvoertuigen/Personenauto's/Personenauto's per huishouden", "Motorvoertuigen/Personenauto's per huishouden"],
    kwbEenheid: 'per huishouden',
    werkboek: ['g_pau_hh'],
    kaart: ['personenautos_per_huishouden'],
  }),
  telling({
    id: 'autos',
    naam: t("Auto's", 'Cars'),
    eenheid: t("auto's", 'cars'),
    wel: t("Zoveel auto's staan op naam van een adres in dit gebied.", 'This many cars are registered to an address in this area.'),
    niet: t(
      "Het zegt niet waar de auto's staan of hoeveel zij rijden.",
      'It does not say where the cars are parked or how much they are driven.',
    ),
    kwb: ["Motorvoertuigen/Personenauto's/Personenauto's totaal", "Motorvoertuigen/Personenauto's totaal"],
    werkboek: ['a_pau'],
    kaart: ['personenautos_totaal'],
  }),
  verhouding({
    id: 'autos-per-km2',
    naam: t("Auto's per vierkante kilometer", 'Cars per square kilometre'),
    eenheid: t('per km²', 'per km²'),
    wel: t("Zoveel auto's zijn er per vierkante kilometer land.", 'There are this many cars per square kilometre of land.'),
    niet: t(
      "Het zegt niet waar de auto's staan of hoeveel zij rijden.",
      'It does not say where the cars are parked or how much they are driven.',
    ),
    gewicht: 'oppervlakte-land',
    kwb: ["Motorvoertuigen/Personenauto's/Personenauto's naar oppervlakte", "Motorvoertuigen/Personenauto's naar oppervlakte"],
    kwbEenheid: 'per km²',
    werkboek: ['g_pau_km'],
    kaart: ['personenautos_per_km2'],
  }),
]

export const matenEnergieEnAuto: readonly MaatInSectie[] = inSectie('wonen', [...verbruik, ...autos])
