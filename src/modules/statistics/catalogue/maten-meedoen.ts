import { afgeleidPercentage, inSectie, opVeelvoud, percentage, t, telling, type Invoer, type MaatInSectie, type Ontwerp } from './build.ts'

/** Education, work and learning: the part of the section on income that is about taking part. */

const opleidingen = [
  {
    id: 'laag',
    titels: [
      'Hoogst behaald onderwijsniveau/Basisonderwijs, vmbo, mbo1',
      'Opleidingsniveau/Opleidingsniveau laag',
      'Opleidingsniveau laag',
    ],
    nl: 'Basisschool, vmbo of mbo 1',
    en: 'Primary, vmbo or mbo 1',
    mnemonics: ['a_opl_bvm', 'a_opl_lg'],
    beeld: true,
  },
  {
    id: 'midden',
    titels: [
      'Hoogst behaald onderwijsniveau/Havo, vwo, mbo2-4',
      'Opleidingsniveau/Opleidingsniveau middelbaar',
      'Opleidingsniveau middelbaar',
    ],
    nl: 'Havo, vwo of mbo 2 tot en met 4',
    en: 'Havo, vwo or mbo 2 to 4',
    mnemonics: ['a_opl_hvm', 'a_opl_md'],
    beeld: true,
  },
  {
    id: 'hoog',
    titels: ['Hoogst behaald onderwijsniveau/Hbo, wo', 'Opleidingsniveau/Opleidingsniveau hoog', 'Opleidingsniveau hoog'],
    nl: 'Hbo of universiteit',
    en: 'College or university',
    mnemonics: ['a_opl_hw', 'a_opl_hg'],
    beeld: true,
  },
] as const

const nietOpleiding = t(
  'Van veel oudere mensen is de opleiding niet bekend en dus geschat.',
  'For many older people education is unknown and therefore estimated.',
)

function werk(invoer: Omit<Invoer, 'methode' | 'niet'>): Ontwerp {
  return percentage({
    methode: 'opleiding-en-werk',
    niet: t(
      'Een baan van één uur per week telt ook; het zegt niets over loon of onbetaald werk.',
      'A job of one hour a week counts too; it says nothing about pay or unpaid work.',
    ),
    ...invoer,
  })
}

const werkenden: readonly Ontwerp[] = [
  werk({
    id: 'werkenden-pct',
    naam: t('Inwoners met betaald werk', 'Residents in paid work'),
    wel: t(
      'Zoveel van elke 100 inwoners van 15 tot 75 jaar hebben betaald werk.',
      'Of every 100 residents aged 15 to 74, this many have paid work.',
    ),
    kern: true,
    polariteit: 'meer-is-gunstig',
    kwb: ['Arbeid/Nettoarbeidsparticipatie'],
    werkboek: ['p_arb_pp'],
  }),
  werk({
    id: 'werknemers-pct',
    naam: t('Werkenden in loondienst', 'Workers who are employees'),
    wel: t(
      'Zoveel van elke 100 werkende inwoners zijn in dienst bij een ander.',
      'Of every 100 working residents, this many work for an employer.',
    ),
    kwb: ['Arbeid/Onderverdeling werkenden/Percentage werknemers'],
    werkboek: ['p_arb_wn'],
  }),
  werk({
    id: 'zelfstandigen-pct',
    naam: t('Werkenden met een eigen bedrijf', 'Workers who are self-employed'),
    wel: t('Zoveel van elke 100 werkende inwoners werken voor zichzelf.', 'Of every 100 working residents, this many work for themselves.'),
    kwb: ['Arbeid/Onderverdeling werkenden/Percentage zelfstandigen'],
    werkboek: ['p_arb_zs'],
  }),
]

const studies = [
  {
    id: 'basisschool',
    titel: 'Leerlingen po',
    nl: 'Leerlingen basisschool',
    en: 'Primary school pupils',
    mnemonic: 'po',
    kaart: 'leerlingen_primair_onderwijs',
  },
  {
    id: 'middelbare-school',
    titel: 'Leerlingen vo (incl. vavo)',
    nl: 'Leerlingen middelbare school',
    en: 'Secondary school pupils',
    mnemonic: 'vovavo',
    kaart: 'leerlingen_voortgezet_onderwijs',
  },
  {
    id: 'mbo',
    titel: 'Studenten mbo (excl. extranei)',
    nl: 'Studenten mbo',
    en: 'Vocational students (mbo)',
    mnemonic: 'mbo',
    kaart: 'studenten_mbo',
  },
  { id: 'hbo', titel: 'Studenten hbo', nl: 'Studenten hbo', en: 'College students (hbo)', mnemonic: 'hbo', kaart: 'studenten_hbo' },
  { id: 'wo', titel: 'Studenten wo', nl: 'Studenten universiteit', en: 'University students', mnemonic: 'wo', kaart: 'studenten_wo' },
] as const

export const matenMeedoen: readonly MaatInSectie[] = inSectie('inkomen', [
  ...werkenden,
  ...opleidingen.map(opleiding =>
    afgeleidPercentage({
      id: `opleiding-${opleiding.id}-pct`,
      naam: t(`${opleiding.nl} (%)`, `${opleiding.en} (%)`),
      wel: t(
        `Van elke 100 inwoners van 15 tot 75 jaar is dit voor zoveel de hoogste opleiding: ${opleiding.nl}.`,
        `Of every 100 residents aged 15 to 74, this many have as highest level: ${opleiding.en}.`,
      ),
      niet: nietOpleiding,
      beeld: opleiding.beeld,
      teller: [`opleiding-${opleiding.id}`],
      noemer: ['opleiding-laag', 'opleiding-midden', 'opleiding-hoog'],
    }),
  ),
  ...opleidingen.map(opleiding =>
    telling({
      id: `opleiding-${opleiding.id}`,
      naam: t(opleiding.nl, opleiding.en),
      eenheid: t('inwoners', 'residents'),
      wel: t(
        `Zoveel inwoners van 15 tot 75 jaar hebben als hoogste opleiding: ${opleiding.nl}.`,
        `This many residents aged 15 to 74 have as highest level: ${opleiding.en}.`,
      ),
      niet: nietOpleiding,
      methode: 'opleiding-en-werk',
      afronding: opVeelvoud(10),
      kwb: opleiding.titels.map(titel => `Onderwijs/${titel}`),
      werkboek: opleiding.mnemonics,
    }),
  ),
  ...studies.map(studie =>
    telling({
      id: `leerlingen-${studie.id}`,
      naam: t(studie.nl, studie.en),
      eenheid: t('inwoners', 'residents'),
      wel: t(`Zoveel inwoners volgen dit onderwijs: ${studie.nl.toLowerCase()}.`, `This many residents are: ${studie.en.toLowerCase()}.`),
      niet: t('Het gaat om waar zij wonen, niet om waar de school staat.', 'It is about where they live, not where the school stands.'),
      methode: 'opleiding-en-werk',
      afronding: opVeelvoud(10),
      kwb: [`Onderwijs/Onderwijssoort/${studie.titel}`],
      werkboek: [`a_ons_${studie.mnemonic}`],
      kaart: [`aantal_${studie.kaart}`],
    }),
  ),
  telling({
    id: 'bedrijfsvestigingen',
    naam: t('Bedrijven en organisaties', 'Businesses and organisations'),
    eenheid: t('vestigingen', 'establishments'),
    wel: t(
      'Zoveel vestigingen van bedrijven en organisaties zijn er in dit gebied.',
      'This many establishments of businesses and organisations lie in this area.',
    ),
    niet: t(
      'Veel zijn van één persoon; het zegt niet hoeveel mensen er werken.',
      'Many are of one person; it does not say how many people work there.',
    ),
    afronding: opVeelvoud(5),
    kwb: ['Bedrijfsvestigingen, SBI 2008/Bedrijfsvestigingen totaal'],
    werkboek: ['a_bedv'],
    kaart: ['aantal_bedrijfsvestigingen'],
  }),
])
