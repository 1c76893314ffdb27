import { absoluut, geld, inSectie, nietAfgerond, percentage, t, telling, type Invoer, type MaatInSectie, type Ontwerp } from './build.ts'
import { nietWoning } from './sentences.ts'

const wonen = 'Wonen en vastgoed'

/** CBS gives a mean value only where it knows that of at least 85 in every 100 homes, and counts those. */
const metBekendeWaarde = { onder: 0.85, boven: 1 }

function vanWoningen(invoer: Omit<Invoer, 'methode' | 'niet' | 'bevolking' | 'decimalen'> & { readonly niet?: Invoer['niet'] }): Ontwerp {
  return percentage({ methode: 'woningen-en-energie', niet: nietWoning, bevolking: 'woningen', decimalen: 0, ...invoer })
}

const eigendom: readonly Ontwerp[] = [
  vanWoningen({
    id: 'koopwoningen',
    naam: t('Koopwoningen', 'Owner-occupied homes'),
    wel: t('Zoveel van elke 100 woningen zijn van de bewoner zelf.', 'Of every 100 homes, this many belong to the occupant.'),
    beeld: true,
    kwb: [`${wonen}/Woningen naar eigendom/Koopwoningen`],
    werkboek: ['p_koopw'],
    kaart: ['percentage_koopwoningen'],
  }),
  vanWoningen({
    id: 'huurwoningen',
    naam: t('Huurwoningen', 'Rented homes'),
    wel: t('Zoveel van elke 100 woningen worden verhuurd.', 'Of every 100 homes, this many are rented out.'),
    beeld: true,
    kwb: [`${wonen}/Woningen naar eigendom/Huurwoningen/Huurwoningen totaal`],
    werkboek: ['p_huurw'],
    kaart: ['percentage_huurwoningen'],
  }),
  vanWoningen({
    id: 'corporatiewoningen',
    naam: t('Huur van een woningcorporatie', 'Rented from a housing association'),
    wel: t('Zoveel van elke 100 woningen zijn van een woningcorporatie.', 'Of every 100 homes, this many belong to a housing association.'),
    niet: t('Het zegt niet hoe hoog de huur is.', 'It does not say how high the rent is.'),
    kern: true,
    kwb: [`${wonen}/Woningen naar eigendom/Huurwoningen/In bezit woningcorporatie`],
    werkboek: ['p_wcorpw'],
    kaart: ['perc_huurwoningen_in_bezit_woningcorporaties'],
  }),
  vanWoningen({
    id: 'huur-overige-verhuurders',
    naam: t('Huur van andere verhuurders', 'Rented from other landlords'),
    wel: t(
      'Zoveel van elke 100 woningen zijn van een bedrijf of persoon die verhuurt.',
      'Of every 100 homes, this many belong to a company or person who lets them.',
    ),
    kwb: [`${wonen}/Woningen naar eigendom/Huurwoningen/In bezit overige verhuurders`],
    werkboek: ['p_ov_hw'],
    kaart: ['perc_huurwoningen_in_bezit_overige_verhuurders'],
  }),
]

const woningtypen = [
  {
    id: 'eengezinswoningen',
    titel: 'Percentage eengezinswoning',
    nl: 'Eengezinswoningen',
    en: 'Houses',
    werkboek: ['p_1gezw'],
    kaart: 'percentage_eengezinswoning',
    beeld: true,
  },
  {
    id: 'meergezinswoningen',
    titel: 'Percentage meergezinswoning',
    nl: 'Flats en appartementen',
    en: 'Flats',
    werkboek: ['p_mgezw'],
    kaart: 'percentage_meergezinswoning',
    beeld: true,
  },
  {
    id: 'tussenwoningen',
    titel: 'Percentage tussenwoning (eengezins)',
    nl: 'Tussenwoningen',
    en: 'Mid-terraced houses',
    werkboek: ['p_1gezw_tw'],
    kaart: 'perc_eengezinswoning_tussenwoning',
  },
  {
    id: 'hoekwoningen',
    titel: 'Percentage hoekwoning (eengezins)',
    nl: 'Hoekwoningen',
    en: 'End-terraced houses',
    werkboek: ['p_1gezw_hw'],
    kaart: 'perc_eengezinswoning_hoekwoning',
  },
  {
    id: 'tweekappers',
    titel: 'Percentage twee-onder-één-kap-woning (ee',
    nl: 'Twee woningen onder één kap',
    en: 'Semi-detached houses',
    werkboek: ['p_1gezw_2w'],
    kaart: 'perc_eengezinswoning_2onder1kap',
  },
  {
    id: 'vrijstaande-woningen',
    titel: 'Percentage vrijstaande woning (eengezins',
    nl: 'Vrijstaande woningen',
    en: 'Detached houses',
    werkboek: ['p_1gezw_hvw', 'p_1gezw_vw'],
    kaart: 'perc_eengezinswoning_vrijstaand',
  },
] as const

const ouderdom: readonly Ontwerp[] = [
  {
    id: 'bouwjaar-ouder-dan-10',
    titel: 'meer dan tien jaar geleden',
    nl: 'Ouder dan tien jaar',
    en: 'Older than ten years',
    zin: t('meer dan tien jaar geleden gebouwd', 'built more than ten years ago'),
    werkboek: 'p_bj_me10',
    kaart: 'meer_dan_10_jaar_geleden',
  },
  {
    id: 'bouwjaar-laatste-10',
    titel: 'afgelopen tien jaar',
    nl: 'Gebouwd in de laatste tien jaar',
    en: 'Built in the last ten years',
    zin: t('in de laatste tien jaar gebouwd', 'built in the last ten years'),
    werkboek: 'p_bj_mi10',
    kaart: 'afgelopen_10_jaar',
  },
].map(({ id, titel, nl, en, zin, werkboek, kaart }) =>
  vanWoningen({
    id,
    naam: t(nl, en),
    wel: t(`Zoveel van elke 100 woningen zijn ${zin.nl}.`, `Of every 100 homes, this many were ${zin.en}.`),
    kwb: [`${wonen}/Woningen naar bouwjaar/Bouwjaar ${titel}`],
    werkboek: [werkboek],
    kaart: [`perc_bouwjaar_${kaart}`],
  }),
)

const bouwjaar2000: readonly Ontwerp[] = [
  { id: 'bouwjaar-voor-2000', titel: 'Bouwjaar voor 2000', nl: 'Gebouwd voor 2000', en: 'Built before 2000', werkboek: 'p_bjj2k' },
  { id: 'bouwjaar-vanaf-2000', titel: 'Bouwjaar vanaf 2000', nl: 'Gebouwd vanaf 2000', en: 'Built from 2000 on', werkboek: 'p_bjo2k' },
].map(({ id, titel, nl, en, werkboek }) =>
  vanWoningen({
    id,
    naam: t(nl, en),
    wel: t(`Zoveel van elke 100 woningen zijn ${nl.toLowerCase()}.`, `Of every 100 homes, this many were ${en.toLowerCase()}.`),
    kwb: [`${wonen}/Woningen naar bouwjaar/${titel}`],
    werkboek: [werkboek],
  }),
)

export const matenWonen: readonly MaatInSectie[] = inSectie('wonen', [
  ...eigendom,
  geld({
    id: 'woz-waarde',
    naam: t('Gemiddelde waarde van een woning', 'Mean value of a home'),
    wel: t(
      'Zoveel is een woning hier gemiddeld waard volgens de gemeente (WOZ).',
      'This is what a home is worth on average, as the municipality values it.',
    ),
    niet: t(
      'Het zegt niet wat een woning bij verkoop opbrengt of wat wonen kost.',
      'It does not say what a home would sell for or what living there costs.',
    ),
    beeld: true,
    decimalen: 0,
    methode: 'woningen-en-energie',
    gewicht: 'woningen',
    deelVanGewicht: metBekendeWaarde,
    kwb: [`${wonen}/Gemiddelde WOZ-waarde van woningen`, `${wonen}/Gemiddelde woningwaarde`],
    werkboek: ['g_wozbag', 'g_woz'],
    kaart: ['gemiddelde_woningwaarde'],
  }),
  telling({
    id: 'woningen',
    naam: t('Woningen', 'Homes'),
    eenheid: t('woningen', 'homes'),
    wel: t('Zoveel woningen staan er in dit gebied op 1 januari.', 'This many homes stand in this area on 1 January.'),
    niet: t('Woonboten en vakantiehuizen tellen vaak niet mee.', 'Houseboats and holiday homes are often not counted.'),
    beeld: true,
    methode: 'woningen-en-energie',
    afronding: nietAfgerond,
    kwb: [`${wonen}/Woningvoorraad`],
    werkboek: ['a_woning'],
    kaart: ['woningvoorraad'],
  }),
  telling({
    id: 'nieuwbouw',
    naam: t('Nieuwe woningen', 'New homes'),
    eenheid: t('woningen', 'homes'),
    wel: t('Zoveel nieuwe woningen zijn in dit jaar gebouwd.', 'This many new homes were built in this year.'),
    niet: t('Verbouwde en gesloopte woningen zijn hier niet in verwerkt.', 'Converted and demolished homes are not part of this.'),
    methode: 'woningen-en-energie',
    afronding: nietAfgerond,
    kwb: [`${wonen}/Nieuwbouw woningen`],
    werkboek: ['a_nb_won'],
    kaart: ['aantal_nieuwbouw_woningen'],
  }),
  ...woningtypen.map(type =>
    vanWoningen({
      id: type.id,
      naam: t(type.nl, type.en),
      wel: t(
        `Zoveel van elke 100 woningen zijn van dit type: ${type.nl.toLowerCase()}.`,
        `Of every 100 homes, this many are of this type: ${type.en.toLowerCase()}.`,
      ),
      ...('beeld' in type ? { beeld: type.beeld } : {}),
      kwb: [`${wonen}/Woningen naar type/${type.titel}`],
      werkboek: type.werkboek,
      kaart: [type.kaart],
    }),
  ),
  vanWoningen({
    id: 'leegstand',
    naam: t('Woningen zonder bewoner', 'Homes without an occupant'),
    wel: t('In zoveel van elke 100 woningen staat niemand ingeschreven.', 'In this many of every 100 homes nobody is registered.'),
    niet: t('Een tweede huis of een huis in de verkoop telt hier ook mee.', 'A second home or a home for sale is counted here too.'),
    beeld: true,
    marge: absoluut(1),
    kwb: [`${wonen}/Onbewoonde woningen`, `${wonen}/Woningen naar bewoning/Percentage onbewoond`],
    werkboek: ['p_leegsw'],
    kaart: ['percentage_onbewoond'],
  }),
  ...ouderdom,
  ...bouwjaar2000,
])
