import { afgeleidPercentage, inSectie, opVeelvoud, score, t, telling, verhouding, type MaatInSectie, type Ontwerp } from './build.ts'
import { nietWaarom, rondAfOpVijf } from './sentences.ts'

const inwonersEenheid = t('inwoners', 'residents')

/** Share of those aged 15 to 24 who are under 18, for the Netherlands; the page mensen-uit-percentages says where it comes from. */
const deelOnder18Van15Tot25 = 0.27

interface Leeftijdsgroep {
  readonly groep: string
  readonly titel: string
  readonly nl: string
  readonly en: string
  readonly mnemonic: string
  readonly kaart: string
  readonly kern?: true
}

const leeftijdsgroepen: readonly Leeftijdsgroep[] = [
  { groep: '0-14', titel: '0 tot 15 jaar', nl: '0 tot 15 jaar', en: '0 to 14', mnemonic: '00_14', kaart: '0_tot_15_jaar', kern: true },
  { groep: '15-24', titel: '15 tot 25 jaar', nl: '15 tot 25 jaar', en: '15 to 24', mnemonic: '15_24', kaart: '15_tot_25_jaar' },
  { groep: '25-44', titel: '25 tot 45 jaar', nl: '25 tot 45 jaar', en: '25 to 44', mnemonic: '25_44', kaart: '25_tot_45_jaar' },
  { groep: '45-64', titel: '45 tot 65 jaar', nl: '45 tot 65 jaar', en: '45 to 64', mnemonic: '45_64', kaart: '45_tot_65_jaar' },
  {
    groep: '65-plus',
    titel: '65 jaar of ouder',
    nl: '65 jaar en ouder',
    en: '65 and over',
    mnemonic: '65_oo',
    kaart: '65_jaar_en_ouder',
    kern: true,
  },
]

const burgerlijkeStaten = [
  { id: 'ongehuwd', nl: 'nooit getrouwd', en: 'never married', mnemonic: 'a_ongeh', kaart: 'percentage_ongehuwd' },
  { id: 'gehuwd', nl: 'getrouwd', en: 'married', mnemonic: 'a_gehuwd', kaart: 'percentage_gehuwd' },
  { id: 'gescheiden', nl: 'gescheiden', en: 'divorced', mnemonic: 'a_gesch', kaart: 'percentage_gescheid' },
  { id: 'verweduwd', nl: 'weduwe of weduwnaar', en: 'widowed', mnemonic: 'a_verwed', kaart: 'percentage_verweduwd' },
] as const

function countOfAge(groep: Leeftijdsgroep): Ontwerp {
  return telling({
    id: `inwoners-${groep.groep}`,
    naam: t(`Inwoners van ${groep.nl}`, `Residents aged ${groep.en}`),
    eenheid: inwonersEenheid,
    wel: t(`Zoveel inwoners waren op 1 januari ${groep.nl}.`, `This many residents were aged ${groep.en} on 1 January.`),
    niet: rondAfOpVijf,
    ...(groep.groep === '65-plus' ? { beeld: true } : {}),
    kwb: [`Bevolking/Leeftijdsgroepen/${groep.titel}`],
    werkboek: [`a_${groep.mnemonic}`],
  })
}

function shareOfAge(groep: Leeftijdsgroep): Ontwerp {
  return afgeleidPercentage({
    id: `leeftijd-${groep.groep}-pct`,
    naam: t(`Leeftijd ${groep.nl}`, `Aged ${groep.en}`),
    wel: t(`Zoveel van elke 100 inwoners zijn ${groep.nl}.`, `Of every 100 residents, this many are aged ${groep.en}.`),
    niet: t(
      'Het zegt niet hoe gezond of hoe zelfstandig deze inwoners zijn.',
      'It does not say how healthy or independent these residents are.',
    ),
    beeld: true,
    ...(groep.kern === undefined ? {} : { kern: groep.kern }),
    teller: [`inwoners-${groep.groep}`],
    noemer: ['inwoners'],
    kwb: [`Bevolking/Leeftijdsgroepen/${groep.titel}`],
    werkboek: [`p_${groep.mnemonic}`],
    kaart: [`percentage_personen_${groep.kaart}`],
  })
}

const geborenEnOverleden: readonly Ontwerp[] = [
  { soort: 'geboorte', nl: 'Geboorten', en: 'Births', nlZin: 'kinderen geboren', enZin: 'children were born', mnemonic: 'geb' },
  { soort: 'sterfte', nl: 'Sterfte', en: 'Deaths', nlZin: 'inwoners overleden', enZin: 'residents died', mnemonic: 'ste' },
].flatMap(({ soort, nl, en, nlZin, enZin, mnemonic }) => {
  const titel = soort === 'geboorte' ? 'Geboorte' : 'Sterfte'
  const perDuizend = soort === 'geboorte' ? 'geboortes_per_1000_inwoners' : 'sterfte_relatief'
  return [
    telling({
      id: soort,
      naam: t(nl, en),
      wel: t(`In dit jaar zijn hier zoveel ${nlZin}.`, `This many ${enZin} here in this year.`),
      niet: rondAfOpVijf,
      kwb: [`Bevolking/Geboorte en sterfte/${titel} totaal`],
      werkboek: [`a_${mnemonic}`],
      kaart: [`${soort}_totaal`],
    }),
    verhouding({
      id: `${soort}-per-1000`,
      naam: t(`${nl} per 1.000 inwoners`, `${en} per 1,000 residents`),
      eenheid: t('per 1.000 inwoners', 'per 1,000 residents'),
      wel: t(`Per 1.000 inwoners zijn in dit jaar zoveel ${nlZin}.`, `Per 1,000 residents this many ${enZin} in this year.`),
      niet: t(
        'Een verpleeghuis of een nieuwe wijk kan dit cijfer flink verhogen.',
        'A nursing home or a new development can raise this figure a lot.',
      ),
      gewicht: 'inwoners',
      kwb: [`Bevolking/Geboorte en sterfte/${titel} relatief`],
      kwbEenheid: 'per 1 000 inwoners',
      werkboek: [`p_${mnemonic}`],
      kaart: [perDuizend],
    }),
  ]
})

const volwassenen: readonly Ontwerp[] = [
  telling({
    id: 'inwoners-18-plus',
    beeld: true,
    naam: t('Inwoners van 18 jaar en ouder', 'Residents aged 18 and over'),
    eenheid: inwonersEenheid,
    wel: t('Zoveel inwoners zijn naar schatting 18 jaar of ouder.', 'By estimate, this many residents are aged 18 and over.'),
    niet: t(
      'Het is geen telling: per buurt kan het echte aantal iets anders zijn.',
      'It is no count: the true number may differ a little per area.',
    ),
    methode: 'mensen-uit-percentages',
    schatting: 'model',
    afleiding: {
      soort: 'rest',
      van: 'inwoners',
      min: [
        { maat: 'inwoners-0-14', deel: 1 },
        { maat: 'inwoners-15-24', deel: deelOnder18Van15Tot25 },
      ],
    },
  }),
  telling({
    id: 'inwoners-18-64',
    naam: t('Inwoners van 18 tot 65 jaar', 'Residents aged 18 to 64'),
    eenheid: inwonersEenheid,
    wel: t('Zoveel inwoners zijn naar schatting 18 tot 65 jaar.', 'By estimate, this many residents are aged 18 to 64.'),
    niet: t(
      'Het is geen telling: per buurt kan het echte aantal iets anders zijn.',
      'It is no count: the true number may differ a little per area.',
    ),
    methode: 'mensen-uit-percentages',
    schatting: 'model',
    afleiding: {
      soort: 'rest',
      van: 'inwoners',
      min: [
        { maat: 'inwoners-0-14', deel: 1 },
        { maat: 'inwoners-15-24', deel: deelOnder18Van15Tot25 },
        { maat: 'inwoners-65-plus', deel: 1 },
      ],
    },
  }),
]

const oppervlakten = [
  { soort: 'totaal', nl: 'Oppervlakte', en: 'Area', mnemonic: 'a_opp_ha' },
  { soort: 'land', nl: 'Oppervlakte land', en: 'Land area', mnemonic: 'a_lan_ha' },
  { soort: 'water', nl: 'Oppervlakte water', en: 'Water area', mnemonic: 'a_wat_ha' },
].map(({ soort, nl, en, mnemonic }) =>
  telling({
    id: `oppervlakte-${soort}`,
    naam: t(nl, en),
    eenheid: t('hectare', 'hectares'),
    wel: t('Zo groot is dit gebied; een hectare is 100 bij 100 meter.', 'This is the size of the area; one hectare is 100 by 100 metres.'),
    niet: t('Het zegt niet hoe de grond wordt gebruikt.', 'It does not say how the land is used.'),
    afronding: opVeelvoud(1),
    kwb: [`Oppervlakte/Oppervlakte ${soort}`],
    kwbEenheid: 'ha',
    werkboek: [mnemonic],
    kaart: [`oppervlakte_${soort}_in_ha`],
  }),
)

export const matenBevolking: readonly MaatInSectie[] = inSectie('bevolking', [
  telling({
    id: 'inwoners',
    naam: t('Inwoners', 'Residents'),
    eenheid: inwonersEenheid,
    wel: t('Zoveel mensen stonden op 1 januari ingeschreven in dit gebied.', 'This many people were registered in this area on 1 January.'),
    niet: t(
      'Wie hier woont maar niet staat ingeschreven, telt niet mee.',
      'People who live here without being registered are not counted.',
    ),
    kern: true,
    kwb: ['Bevolking/Aantal inwoners'],
    werkboek: ['a_inw'],
    kaart: ['aantal_inwoners'],
    elders: { 'cbs-overig': [{ paden: ['Bevolking op 1 januari'], eenheden: ['aantal'] }] },
  }),
  ...leeftijdsgroepen.map(shareOfAge),
  ...leeftijdsgroepen.map(countOfAge),
  ...volwassenen,
  telling({
    id: 'mannen',
    naam: t('Mannen', 'Men'),
    eenheid: inwonersEenheid,
    wel: t('Zoveel inwoners stonden op 1 januari als man ingeschreven.', 'This many residents were registered as men on 1 January.'),
    niet: rondAfOpVijf,
    kwb: ['Bevolking/Geslacht/Mannen'],
    werkboek: ['a_man'],
    kaart: ['mannen'],
  }),
  telling({
    id: 'vrouwen',
    naam: t('Vrouwen', 'Women'),
    eenheid: inwonersEenheid,
    wel: t('Zoveel inwoners stonden op 1 januari als vrouw ingeschreven.', 'This many residents were registered as women on 1 January.'),
    niet: rondAfOpVijf,
    kwb: ['Bevolking/Geslacht/Vrouwen'],
    werkboek: ['a_vrouw'],
    kaart: ['vrouwen'],
  }),
  ...burgerlijkeStaten.flatMap(({ id, nl, en, mnemonic, kaart }) => [
    afgeleidPercentage({
      id: `${id}-pct`,
      naam: t(`Burgerlijke staat: ${nl}`, `Marital status: ${en}`),
      wel: t(`Zoveel van elke 100 inwoners zijn ${nl}.`, `Of every 100 residents, this many are ${en}.`),
      niet: t('Het zegt niet of iemand alleen woont of samen.', 'It does not say whether someone lives alone or with others.'),
      ...(id === 'verweduwd' ? { beeld: true } : {}),
      teller: [id],
      noemer: ['inwoners'],
      kwb: [`Bevolking/Burgerlijke staat/${id}`],
      kaart: [kaart],
    }),
    telling({
      id,
      naam: t(`Aantal: ${nl}`, `Number: ${en}`),
      eenheid: inwonersEenheid,
      wel: t(`Zoveel inwoners zijn ${nl}.`, `This many residents are ${en}.`),
      niet: rondAfOpVijf,
      kwb: [`Bevolking/Burgerlijke staat/${id}`],
      werkboek: [mnemonic],
    }),
  ]),
  ...geborenEnOverleden,
  verhouding({
    id: 'bevolkingsdichtheid',
    naam: t('Inwoners per vierkante kilometer', 'Residents per square kilometre'),
    eenheid: t('per km²', 'per km²'),
    wel: t('Zoveel inwoners zijn er per vierkante kilometer land.', 'This many residents there are per square kilometre of land.'),
    niet: t('Het zegt niet hoe druk het is op straat of in huis.', 'It does not say how busy it is in the street or at home.'),
    beeld: true,
    gewicht: 'oppervlakte-land',
    kwb: ['Bevolking/Bevolkingsdichtheid'],
    kwbEenheid: 'aantal inwoners per km²',
    werkboek: ['bev_dich'],
    kaart: ['bevolkingsdichtheid_inwoners_per_km2'],
  }),
  verhouding({
    id: 'adressendichtheid',
    naam: t('Adressen in de omgeving', 'Addresses nearby'),
    eenheid: t('per km²', 'per km²'),
    wel: t(
      'Zoveel adressen liggen er gemiddeld per vierkante kilometer rond een adres.',
      'On average this many addresses lie per square kilometre around an address.',
    ),
    niet: t('Het telt ook winkels en kantoren, niet alleen woningen.', 'It also counts shops and offices, not only homes.'),
    kwb: ['Stedelijkheid/Omgevingsadressendichtheid'],
    kwbEenheid: 'per km²',
    werkboek: ['ste_oad'],
    kaart: ['omgevingsadressendichtheid'],
  }),
  score({
    id: 'stedelijkheid',
    naam: t('Stedelijkheid (1 = zeer stedelijk)', 'Urbanity (1 = very urban)'),
    eenheid: t('klasse 1 tot en met 5', 'class 1 to 5'),
    wel: t('Klasse 1 is midden in de stad, klasse 5 is landelijk gebied.', 'Class 1 is the middle of a city, class 5 is countryside.'),
    niet: nietWaarom,
    beeld: true,
    kwb: ['Stedelijkheid/Mate van stedelijkheid'],
    werkboek: ['ste_mvs'],
    kaart: ['stedelijkheid_adressen_per_km2'],
  }),
  ...oppervlakten,
])
