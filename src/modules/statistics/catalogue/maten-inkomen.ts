import {
  absoluut,
  afgeleidPercentage,
  geld,
  inSectie,
  onbekendDeel,
  opVeelvoud,
  percentage,
  t,
  telling,
  type Invoer,
  type MaatInSectie,
  type Ontwerp,
} from './build.ts'
import { nietInkomen, nietUitkering, rondAfOpVijf } from './sentences.ts'

const personen = 'Inkomen/Inkomen van personen'
const vanHuishoudens = 'Inkomen/Inkomen van huishoudens'
const uitkering = 'Sociale zekerheid/Personen per soort uitkering;'

/** Everyone of 15 up to 64 years: benefits for people of working age are set against them. */
const werkzameLeeftijd = ['inwoners-15-24', 'inwoners-25-44', 'inwoners-45-64'] as const

function inkomen(invoer: Omit<Invoer, 'methode'>): Ontwerp {
  return geld({ methode: 'inkomen', polariteit: 'meer-is-gunstig', deelVanGewicht: onbekendDeel, ...invoer })
}

function aandeel(invoer: Omit<Invoer, 'methode'>): Ontwerp {
  return percentage({ methode: 'inkomen', deelVanGewicht: onbekendDeel, ...invoer })
}

const inkomens: readonly Ontwerp[] = [
  inkomen({
    id: 'inkomen-per-inwoner',
    naam: t('Gemiddeld inkomen per inwoner', 'Mean income per resident'),
    wel: t(
      'Zoveel inkomen is er gemiddeld per inwoner in een jaar, kinderen meegeteld.',
      'This is the mean income per resident in a year, children included.',
    ),
    niet: nietInkomen,
    kern: true,
    gewicht: 'inwoners',
    kwb: [`${personen}/Gemiddeld inkomen per inwoner`],
    werkboek: ['g_ink_pi'],
  }),
  inkomen({
    id: 'inkomen-per-ontvanger',
    naam: t('Gemiddeld inkomen per ontvanger', 'Mean income per recipient'),
    wel: t(
      'Zoveel verdient of ontvangt gemiddeld iemand die zelf inkomen heeft.',
      'This is the mean for everyone who has an income of their own.',
    ),
    niet: nietInkomen,
    gewicht: 'inkomensontvangers',
    kwb: [`${personen}/Gemiddeld inkomen per inkomensontvanger`],
    werkboek: ['g_ink_po'],
  }),
  inkomen({
    id: 'inkomen-huishoudens',
    naam: t('Inkomen van huishoudens', 'Income of households'),
    wel: t(
      'Dit is het gemiddelde bedrag om uit te geven, omgerekend naar één persoon.',
      'This is the mean amount to spend, converted to a household of one person.',
    ),
    niet: nietInkomen,
    beeld: true,
    gewicht: 'huishoudens',
    kwb: [`${vanHuishoudens}/Gem. gestandaardiseerd inkomen van huish`],
    werkboek: ['g_hh_sti'],
  }),
  aandeel({
    id: 'huishoudens-laag-inkomen',
    naam: t('Huishoudens met een laag inkomen', 'Households on a low income'),
    wel: t('Zoveel van elke 100 huishoudens hebben weinig te besteden.', 'Of every 100 households, this many have little to spend.'),
    niet: t('Studenten tellen niet mee, en spaargeld of schulden ook niet.', 'Students are left out, and so are savings and debts.'),
    beeld: true,
    polariteit: 'minder-is-gunstig',
    marge: absoluut(1),
    bevolking: 'huishoudens',
    kwb: [`${vanHuishoudens}/Huishoudens met een laag inkomen`],
    werkboek: ['p_hh_lkk'],
  }),
  aandeel({
    id: 'huishoudens-sociaal-minimum',
    naam: t('Rond het sociaal minimum', 'Around the social minimum'),
    wel: t(
      'Zoveel van elke 100 huishoudens leven onder of rond het sociaal minimum.',
      'Of every 100 households, this many live below or around the social minimum.',
    ),
    niet: t('Het zegt niet of zij hulp of toeslagen krijgen.', 'It does not say whether they receive help or allowances.'),
    kern: true,
    polariteit: 'minder-is-gunstig',
    marge: absoluut(1),
    bevolking: 'huishoudens',
    kwb: [`${vanHuishoudens}/Huish. onder of rond sociaal minimum`],
    werkboek: ['p_hh_osm'],
  }),
  ...[110, 120].map(grens =>
    aandeel({
      id: `huishoudens-tot-${grens}-minimum`,
      naam: t(`Tot ${grens}% van het sociaal minimum`, `Up to ${grens}% of the social minimum`),
      wel: t(
        `Zoveel van elke 100 huishoudens hebben minder dan ${grens}% van het sociaal minimum.`,
        `Of every 100 households, this many have less than ${grens}% of the social minimum.`,
      ),
      niet: t('Het zegt niet of zij hulp of toeslagen krijgen.', 'It does not say whether they receive help or allowances.'),
      polariteit: 'minder-is-gunstig',
      marge: absoluut(1),
      bevolking: 'huishoudens',
      kwb: [`${vanHuishoudens}/Huishoudens tot ${grens}% van sociaal minimum`],
      werkboek: [`p_hh_${grens}`],
    }),
  ),
  aandeel({
    id: 'huishoudens-laagste-40',
    naam: t('Huishoudens bij de laagste inkomens', 'Households among the lowest incomes'),
    wel: t(
      'Zoveel van elke 100 huishoudens horen bij de 40% laagste inkomens van Nederland.',
      'Of every 100 households, this many are among the lowest 40% of incomes in the country.',
    ),
    niet: t(
      'Het is een plek in de rij; het zegt niet wat iemand tekortkomt.',
      'It is a place in the ranking; it does not say what anyone lacks.',
    ),
    polariteit: 'minder-is-gunstig',
    bevolking: 'huishoudens',
    kwb: [`${vanHuishoudens}/40% huishoudens met laagste inkomen`],
    werkboek: ['p_hh_li'],
  }),
  aandeel({
    id: 'huishoudens-hoogste-20',
    naam: t('Huishoudens bij de hoogste inkomens', 'Households among the highest incomes'),
    wel: t(
      'Zoveel van elke 100 huishoudens horen bij de 20% hoogste inkomens van Nederland.',
      'Of every 100 households, this many are among the highest 20% of incomes in the country.',
    ),
    niet: t('Het zegt niets over de inkomens van de andere huishoudens.', 'It says nothing about the incomes of the other households.'),
    bevolking: 'huishoudens',
    kwb: [`${vanHuishoudens}/20% huishoudens met hoogste inkomen`],
    werkboek: ['p_hh_hi'],
  }),
  aandeel({
    id: 'personen-laagste-40',
    naam: t('Personen bij de laagste inkomens', 'People among the lowest incomes'),
    wel: t(
      'Zoveel van elke 100 mensen met inkomen horen bij de 40% laagste van Nederland.',
      'Of every 100 people with an income, this many are among the lowest 40% in the country.',
    ),
    niet: t('Een partner met een hoog inkomen telt hier niet mee.', 'A partner with a high income is not taken into account.'),
    polariteit: 'minder-is-gunstig',
    bevolking: 'inkomensontvangers',
    kwb: [`${personen}/40% personen met laagste inkomen`],
    werkboek: ['p_ink_li'],
  }),
  aandeel({
    id: 'personen-hoogste-20',
    naam: t('Personen bij de hoogste inkomens', 'People among the highest incomes'),
    wel: t(
      'Zoveel van elke 100 mensen met inkomen horen bij de 20% hoogste van Nederland.',
      'Of every 100 people with an income, this many are among the highest 20% in the country.',
    ),
    niet: t('Het zegt niets over de inkomens van de andere mensen.', 'It says nothing about the incomes of the other people.'),
    bevolking: 'inkomensontvangers',
    kwb: [`${personen}/20% personen met hoogste inkomen`],
    werkboek: ['p_ink_hi'],
  }),
  geld({
    id: 'vermogen-mediaan',
    naam: t('Vermogen van huishoudens (midden)', 'Wealth of households (median)'),
    wel: t(
      'De helft van de huishoudens heeft meer vermogen dan dit, de helft minder.',
      'Half of the households own more than this, half own less.',
    ),
    niet: t(
      'Een groot deel zit vaak in de eigen woning en is niet uit te geven.',
      'Much of it is often tied up in the home and cannot be spent.',
    ),
    methode: 'inkomen',
    polariteit: 'meer-is-gunstig',
    kwb: [`${vanHuishoudens}/Mediaan vermogen van particuliere huish.`],
    werkboek: ['m_hh_ver'],
  }),
  telling({
    id: 'inkomensontvangers',
    naam: t('Mensen met eigen inkomen', 'People with an income of their own'),
    eenheid: t('personen', 'people'),
    wel: t(
      'Zoveel inwoners hebben zelf inkomen uit werk, uitkering of pensioen.',
      'This many residents have an income from work, benefit or pension.',
    ),
    niet: t(
      'Dit is afgerond op honderd en zegt niet hoe hoog het inkomen is.',
      'This is rounded to a hundred and does not say how high the income is.',
    ),
    methode: 'inkomen',
    afronding: opVeelvoud(100),
    kwb: [`${personen}/Aantal inkomensontvangers`],
    werkboek: ['a_inkont'],
  }),
]

const soortenUitkering = [
  {
    id: 'bijstand',
    pad: `${uitkering} Bijstand`,
    naam: t('Bijstand', 'Social assistance'),
    zin: t('bijstand', 'social assistance'),
    mnemonic: 'a_soz_wb',
    kaart: 'aantal_personen_met_een_alg_bijstandsuitkering_tot',
    beeld: true,
  },
  {
    id: 'ao',
    pad: `${uitkering} AO`,
    naam: t('Arbeidsongeschikt', 'Disability benefit'),
    zin: t('een uitkering omdat zij door ziekte niet kunnen werken', 'a benefit because illness keeps them from work'),
    mnemonic: 'a_soz_ao',
    kaart: 'aantal_personen_met_een_ao_uitkering_totaal',
    beeld: true,
  },
  {
    id: 'ww',
    pad: `${uitkering} WW`,
    naam: t('Werkloos met WW', 'Unemployment benefit'),
    zin: t('een WW-uitkering omdat zij werkloos zijn', 'unemployment benefit'),
    mnemonic: 'a_soz_ww',
    kaart: 'aantal_personen_met_een_ww_uitkering_totaal',
  },
] as const

const uitkeringen: readonly Ontwerp[] = soortenUitkering.flatMap(soort => [
  afgeleidPercentage({
    id: `${soort.id}-pct`,
    naam: t(`${soort.naam.nl} (%)`, `${soort.naam.en} (%)`),
    wel: t(
      `Per 100 inwoners van 15 tot 65 jaar ontvangen zoveel mensen ${soort.zin.nl}.`,
      `Per 100 residents aged 15 to 64, this many people receive ${soort.zin.en}.`,
    ),
    niet: nietUitkering,
    polariteit: 'minder-is-gunstig',
    marge: absoluut(1),
    ...('beeld' in soort ? { beeld: soort.beeld } : {}),
    teller: [`${soort.id}-aantal`],
    noemer: [...werkzameLeeftijd],
  }),
  telling({
    id: `${soort.id}-aantal`,
    naam: t(`${soort.naam.nl}: aantal`, `${soort.naam.en}: number`),
    eenheid: t('personen', 'people'),
    wel: t(`Zoveel inwoners ontvangen ${soort.zin.nl}.`, `This many residents receive ${soort.zin.en}.`),
    niet: nietUitkering,
    methode: 'inkomen',
    afronding: opVeelvoud(10),
    kwb: [soort.pad],
    werkboek: [soort.mnemonic],
    kaart: [soort.kaart],
  }),
])

const aow: Ontwerp = telling({
  id: 'aow-aantal',
  naam: t('AOW: aantal', 'State pension: number'),
  eenheid: t('personen', 'people'),
  wel: t('Zoveel inwoners ontvangen AOW.', 'This many residents receive the state pension.'),
  niet: rondAfOpVijf,
  methode: 'inkomen',
  afronding: opVeelvoud(10),
  kwb: [`${uitkering} AOW`],
  werkboek: ['a_soz_ow'],
  kaart: ['aantal_personen_met_een_aow_uitkering_totaal'],
})

export const matenInkomen: readonly MaatInSectie[] = inSectie('inkomen', [...inkomens, ...uitkeringen, aow])
