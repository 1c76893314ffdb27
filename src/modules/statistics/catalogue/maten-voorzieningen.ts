import { absoluut, gemiddelde, inSectie, onbekendDeel, t, verhouding, type MaatInSectie, type Ontwerp } from './build.ts'
import { nietAfstand } from './sentences.ts'
import type { Marge } from './types.ts'

interface Voorziening {
  readonly id: string
  readonly nl: string
  readonly en: string
  /** As in "gemiddeld wonen inwoners zo ver van …". */
  readonly doel: string
  readonly target: string
  readonly kaart: string
  readonly kwb?: readonly string[]
  readonly werkboek?: readonly string[]
  readonly kern?: true
  readonly beeld?: true
  readonly marge: Marge
}

/** Two hundred metres matter for what people walk to, a kilometre for what they travel to. */
const teVoet = absoluut(0.2)
const opReis = absoluut(1)

const zorg: readonly Voorziening[] = [
  {
    id: 'afstand-huisarts',
    nl: 'Afstand tot de huisarts',
    en: 'Distance to the GP',
    doel: 'de dichtstbijzijnde huisarts',
    target: 'the nearest GP',
    kaart: 'huisartsenpraktijk_gemiddelde_afstand_in_km',
    kwb: ['Nabijheid voorzieningen/Afstand tot huisartsenpraktijk'],
    werkboek: ['g_afs_hp'],
    kern: true,
    marge: teVoet,
  },
  {
    id: 'afstand-huisartsenpost',
    nl: 'Afstand tot de huisartsenpost',
    en: 'Distance to the out-of-hours GP',
    doel: 'de dichtstbijzijnde huisartsenpost',
    target: 'the nearest out-of-hours GP',
    kaart: 'huisartsenpost_gemiddelde_afstand_in_km',
    beeld: true,
    marge: opReis,
  },
  {
    id: 'afstand-apotheek',
    nl: 'Afstand tot de apotheek',
    en: 'Distance to the pharmacy',
    doel: 'de dichtstbijzijnde apotheek',
    target: 'the nearest pharmacy',
    kaart: 'apotheek_gemiddelde_afstand_in_km',
    beeld: true,
    marge: teVoet,
  },
  {
    id: 'afstand-ziekenhuis',
    nl: 'Afstand tot een ziekenhuis',
    en: 'Distance to a hospital',
    doel: 'het dichtstbijzijnde ziekenhuis, zonder buitenpolikliniek',
    target: 'the nearest hospital, outpatient clinics left out',
    kaart: 'ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km',
    beeld: true,
    marge: opReis,
  },
  {
    id: 'afstand-ziekenhuis-of-polikliniek',
    nl: 'Afstand tot ziekenhuis of polikliniek',
    en: 'Distance to hospital or clinic',
    doel: 'het dichtstbijzijnde ziekenhuis of de buitenpolikliniek',
    target: 'the nearest hospital or outpatient clinic',
    kaart: 'ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km',
    marge: opReis,
  },
]

const rest: readonly Voorziening[] = [
  {
    id: 'afstand-supermarkt',
    nl: 'Afstand tot een grote supermarkt',
    en: 'Distance to a large supermarket',
    doel: 'de dichtstbijzijnde grote supermarkt',
    target: 'the nearest large supermarket',
    kaart: 'grote_supermarkt_gemiddelde_afstand_in_km',
    kwb: ['Nabijheid voorzieningen/Afstand tot grote supermarkt'],
    werkboek: ['g_afs_gs'],
    kern: true,
    marge: teVoet,
  },
  {
    id: 'afstand-basisschool',
    nl: 'Afstand tot een basisschool',
    en: 'Distance to a primary school',
    doel: 'de dichtstbijzijnde basisschool',
    target: 'the nearest primary school',
    kaart: 'basisonderwijs_gemiddelde_afstand_in_km',
    kwb: ['Nabijheid voorzieningen/Basisonderwijs/Afstand tot school', 'Nabijheid voorzieningen/Afstand tot school'],
    werkboek: ['g_afs_sc'],
    beeld: true,
    marge: teVoet,
  },
  {
    id: 'afstand-kinderdagverblijf',
    nl: 'Afstand tot een kinderdagverblijf',
    en: 'Distance to a daycare centre',
    doel: 'het dichtstbijzijnde kinderdagverblijf',
    target: 'the nearest daycare centre',
    kaart: 'kinderdagverblijf_gemiddelde_afstand_in_km',
    kwb: ['Nabijheid voorzieningen/Afstand tot kinderdagverblijf'],
    werkboek: ['g_afs_kv'],
    beeld: true,
    marge: teVoet,
  },
  {
    id: 'afstand-buitenschoolse-opvang',
    nl: 'Afstand tot buitenschoolse opvang',
    en: 'Distance to after-school care',
    doel: 'de dichtstbijzijnde buitenschoolse opvang',
    target: 'the nearest after-school care',
    kaart: 'buitenschoolse_opvang_gem_afstand_in_km',
    marge: teVoet,
  },
  {
    id: 'afstand-middelbare-school',
    nl: 'Afstand tot een middelbare school',
    en: 'Distance to a secondary school',
    doel: 'de dichtstbijzijnde middelbare school',
    target: 'the nearest secondary school',
    kaart: 'voortgezet_onderwijs_gem_afstand_in_km',
    marge: opReis,
  },
  {
    id: 'afstand-winkels',
    nl: 'Afstand tot winkels voor eten',
    en: 'Distance to food shops',
    doel: 'de dichtstbijzijnde bakker, slager of andere winkel voor eten',
    target: 'the nearest baker, butcher or other food shop',
    kaart: 'winkels_ov_dagelijkse_levensm_gem_afst_in_km',
    marge: teVoet,
  },
  {
    id: 'afstand-bibliotheek',
    nl: 'Afstand tot de bibliotheek',
    en: 'Distance to the library',
    doel: 'de dichtstbijzijnde bibliotheek',
    target: 'the nearest library',
    kaart: 'bibliotheek_gemiddelde_afstand_in_km',
    beeld: true,
    marge: opReis,
  },
  {
    id: 'afstand-station',
    nl: 'Afstand tot een treinstation',
    en: 'Distance to a railway station',
    doel: 'het dichtstbijzijnde treinstation',
    target: 'the nearest railway station',
    kaart: 'treinstation_gemiddelde_afstand_in_km',
    beeld: true,
    marge: opReis,
  },
  {
    id: 'afstand-zwembad',
    nl: 'Afstand tot een zwembad',
    en: 'Distance to a swimming pool',
    doel: 'het dichtstbijzijnde zwembad',
    target: 'the nearest swimming pool',
    kaart: 'zwembad_gemiddelde_afstand_in_km',
    marge: opReis,
  },
  {
    id: 'afstand-cafe',
    nl: 'Afstand tot een café',
    en: 'Distance to a café',
    doel: 'het dichtstbijzijnde café',
    target: 'the nearest café',
    kaart: 'cafe_gemiddelde_afstand_in_km',
    marge: teVoet,
  },
]

function afstand(voorziening: Voorziening): Ontwerp {
  const { id, nl, en, doel, target, kaart, marge, kern, beeld, kwb, werkboek } = voorziening
  return gemiddelde({
    id,
    naam: t(nl, en),
    eenheid: t('km', 'km'),
    wel: t(`Zo ver wonen inwoners gemiddeld over de weg van ${doel}.`, `On average residents live this far by road from ${target}.`),
    niet: nietAfstand,
    polariteit: 'minder-is-gunstig',
    methode: 'nabijheid',
    gewicht: 'inwoners',
    deelVanGewicht: onbekendDeel,
    marge,
    ...(kern === undefined ? {} : { kern }),
    ...(beeld === undefined ? {} : { beeld }),
    ...(kwb === undefined ? { thuistabel: 'wijkbuurtkaart' as const } : { kwb, kwbEenheid: 'km' }),
    ...(werkboek === undefined ? {} : { werkboek }),
    kaart: [kaart],
  })
}

const aantallen: readonly Ontwerp[] = [
  gemiddelde({
    id: 'basisscholen-binnen-3-km',
    naam: t('Basisscholen binnen 3 kilometer', 'Primary schools within 3 kilometres'),
    eenheid: t('scholen', 'schools'),
    wel: t(
      'Zoveel basisscholen liggen gemiddeld binnen 3 kilometer van een inwoner.',
      'On average this many primary schools lie within 3 kilometres of a resident.',
    ),
    niet: nietAfstand,
    methode: 'nabijheid',
    gewicht: 'inwoners',
    deelVanGewicht: onbekendDeel,
    marge: absoluut(1),
    kwb: ['Nabijheid voorzieningen/Basisonderwijs/Scholen binnen 3 km', 'Nabijheid voorzieningen/Scholen binnen 3 km'],
    werkboek: ['g_3km_sc'],
    kaart: ['basisonderwijs_gemiddeld_aantal_binnen_3_km'],
  }),
]

const misdrijven: readonly Ontwerp[] = [
  {
    id: 'inbraak-per-1000',
    titel: 'Totaal diefstal uit woning, schuur, e.d.',
    nl: 'Diefstal uit huis of schuur',
    en: 'Theft from home or shed',
    zin: t('diefstallen uit een woning of schuur', 'thefts from a home or shed'),
  },
  {
    id: 'vernieling-per-1000',
    titel: 'Vernieling, misdrijf tegen openbare orde',
    nl: 'Vernieling',
    en: 'Vandalism',
    zin: t('gevallen van vernieling of overlast', 'cases of vandalism or public disorder'),
  },
  {
    id: 'geweld-per-1000',
    titel: 'Gewelds- en seksuele misdrijven',
    nl: 'Geweld en seksuele misdrijven',
    en: 'Violence and sexual crime',
    zin: t('gevallen van geweld of een seksueel misdrijf', 'cases of violence or sexual crime'),
  },
].map(({ id, titel, nl, en, zin }) =>
  verhouding({
    id,
    naam: t(nl, en),
    eenheid: t('per 1.000 inwoners', 'per 1,000 residents'),
    wel: t(
      `Per 1.000 inwoners noteerde de politie in dit jaar zoveel ${zin.nl}.`,
      `Per 1,000 residents the police recorded this many ${zin.en} in this year.`,
    ),
    niet: t(
      'Wat niemand meldt, telt niet mee; daders en slachtoffers wonen vaak elders.',
      'What nobody reports is not counted; offenders and victims often live elsewhere.',
    ),
    polariteit: 'minder-is-gunstig',
    marge: absoluut(1),
    gewicht: 'inwoners',
    deelVanGewicht: onbekendDeel,
    kwb: [`*/${titel}`],
    kwbEenheid: 'per 1 000 inwoners',
  }),
)

export const matenVoorzieningen: readonly MaatInSectie[] = inSectie('wonen', [...rest.map(afstand), ...aantallen, ...misdrijven])

/** Care nearby stands in the section on care, beside the use of it. */
export const matenZorgDichtbij: readonly MaatInSectie[] = inSectie('zorg', zorg.map(afstand))
