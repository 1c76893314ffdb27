import { absoluut, afgeleidPercentage, gemiddelde, inSectie, t, telling, type MaatInSectie } from './build.ts'
import { rondAfOpVijf } from './sentences.ts'

const huishoudTypen = [
  {
    id: 'alleenwonend',
    titel: 'Eenpersoonshuishoudens',
    nl: 'Huishoudens van één persoon',
    en: 'One-person households',
    nlZin: 'bestaan uit één persoon',
    enZin: 'consist of one person',
    mnemonic: '1p_hh',
    kaart: 'percentage_eenpersoonshuishoudens',
    kern: true,
  },
  {
    id: 'zonder-kinderen',
    titel: 'Huishoudens zonder kinderen',
    nl: 'Samenwonend zonder kinderen',
    en: 'Living together without children',
    nlZin: 'zijn mensen die samenwonen zonder kinderen',
    enZin: 'are people living together without children',
    mnemonic: 'hh_z_k',
    kaart: 'percentage_huishoudens_zonder_kinderen',
  },
  {
    id: 'met-kinderen',
    titel: 'Huishoudens met kinderen',
    nl: 'Huishoudens met kinderen',
    en: 'Households with children',
    nlZin: 'hebben kinderen die thuis wonen',
    enZin: 'have children living at home',
    mnemonic: 'hh_m_k',
    kaart: 'percentage_huishoudens_met_kinderen',
  },
] as const

export const matenHuishoudens: readonly MaatInSectie[] = inSectie('huishoudens', [
  telling({
    id: 'huishoudens',
    naam: t('Huishoudens', 'Households'),
    eenheid: t('huishoudens', 'households'),
    wel: t(
      'Zoveel huishoudens wonen hier zelfstandig, alleen of samen.',
      'This many households live here on their own, alone or together.',
    ),
    niet: t(
      'Mensen in een instelling, zoals een verpleeghuis, tellen niet mee.',
      'People in an institution, such as a nursing home, are not counted.',
    ),
    beeld: true,
    kwb: ['Bevolking/Particuliere huishoudens/Huishoudens totaal'],
    werkboek: ['a_hh'],
    kaart: ['aantal_huishoudens'],
  }),
  ...huishoudTypen.map(type =>
    afgeleidPercentage({
      id: `huishoudens-${type.id}-pct`,
      naam: t(`${type.nl} (%)`, `${type.en} (%)`),
      wel: t(`Zoveel van elke 100 huishoudens ${type.nlZin}.`, `Of every 100 households, this many ${type.enZin}.`),
      niet: t('Het zegt niets over eenzaamheid of over wie voor wie zorgt.', 'It says nothing about loneliness or who cares for whom.'),
      beeld: true,
      ...('kern' in type ? { kern: type.kern } : {}),
      teller: [`huishoudens-${type.id}`],
      noemer: ['huishoudens'],
      kwb: [`Bevolking/Particuliere huishoudens/${type.titel}`],
      werkboek: [`p_${type.mnemonic}`],
      kaart: [type.kaart],
    }),
  ),
  ...huishoudTypen.map(type =>
    telling({
      id: `huishoudens-${type.id}`,
      naam: t(type.nl, type.en),
      eenheid: t('huishoudens', 'households'),
      wel: t(`Zoveel huishoudens ${type.nlZin}.`, `This many households ${type.enZin}.`),
      niet: rondAfOpVijf,
      kwb: [`Bevolking/Particuliere huishoudens/${type.titel}`],
      werkboek: [`a_${type.mnemonic}`],
    }),
  ),
  gemiddelde({
    id: 'huishoudgrootte',
    naam: t('Gemiddelde grootte van huishoudens', 'Mean household size'),
    eenheid: t('personen', 'people'),
    wel: t('Zoveel mensen wonen er gemiddeld in een huishouden.', 'On average this many people live in one household.'),
    niet: t('Het zegt niet of een woning te klein of te groot is.', 'It does not say whether a home is too small or too large.'),
    beeld: true,
    marge: absoluut(0.1),
    gewicht: 'huishoudens',
    kwb: ['Bevolking/Particuliere huishoudens/Gemiddelde huishoudensgrootte'],
    werkboek: ['g_hhgro'],
    kaart: ['gemiddelde_huishoudsgrootte'],
  }),
])
