import type { Tekst } from '@buurtwijs/figures'

/** The five themes of the programme, in its own order. */
export const themas = {
  preventie: { nl: 'Preventie als mindset', en: 'Prevention as a mindset' },
  'integrale-eerste-lijn': { nl: 'Integrale eerste lijn', en: 'Integrated first line' },
  'behandeling-dichtbij': { nl: 'Behandeling dichtbij', en: 'Treatment close to home' },
  'zorgzame-buurt': { nl: 'Zorgzame buurt', en: 'Caring neighbourhood' },
  'lerende-buurt': { nl: 'Lerende buurt', en: 'Learning neighbourhood' },
} as const satisfies Record<string, Tekst>
export type Thema = keyof typeof themas

/** What an entry is: a standard kind of activity of a theme, a project of the regional plan, or a care pathway. */
export const soorten = {
  activiteit: { nl: 'Activiteit', en: 'Activity' },
  project: { nl: 'Project', en: 'Project' },
  zorgpad: { nl: 'Zorgpad', en: 'Care pathway' },
} as const satisfies Record<string, Tekst>
export type Soort = keyof typeof soorten

/** The standard kinds of activity of each theme. */
export const activiteiten = {
  'scholing-preventie': 'preventie',
  'interventies-en-werkwijzen': 'preventie',
  'nieuwe-concepten-preventie': 'preventie',
  preventiehub: 'preventie',
  'collectieve-preventie': 'preventie',
  voorlichting: 'preventie',
  'begeleiding-informele-netwerken': 'preventie',
  'samenwerking-ontwerpen': 'integrale-eerste-lijn',
  'nieuwe-concepten-eerste-lijn': 'integrale-eerste-lijn',
  'invoeren-eerste-lijn': 'integrale-eerste-lijn',
  'informele-netwerken-trainen': 'integrale-eerste-lijn',
  verkennen: 'behandeling-dichtbij',
  'zorgpaden-ontwerpen': 'behandeling-dichtbij',
  'zorgpaden-invoeren': 'behandeling-dichtbij',
  'patienten-en-mantelzorgers-trainen': 'behandeling-dichtbij',
  'zorgpaden-uitvoeren': 'behandeling-dichtbij',
  ontmoetingsplekken: 'zorgzame-buurt',
  buurtonderzoek: 'zorgzame-buurt',
  'verbindende-interventies': 'zorgzame-buurt',
  'bewoners-trainen': 'zorgzame-buurt',
  intervisies: 'lerende-buurt',
  'kennis-delen': 'lerende-buurt',
  'informeel-leren': 'lerende-buurt',
  uitkomstendashboard: 'lerende-buurt',
} as const satisfies Record<string, Thema>
export type Activiteit = keyof typeof activiteiten

/** The five levels of the Dutch register of recognised interventions, the weakest first. */
export const nlNiveaus = {
  'goed-beschreven': { nl: 'Goed beschreven', en: 'Well described' },
  'goed-onderbouwd': { nl: 'Goed onderbouwd', en: 'Well substantiated' },
  'eerste-aanwijzingen': { nl: 'Eerste aanwijzingen dat het werkt', en: 'First indications that it works' },
  'goede-aanwijzingen': { nl: 'Goede aanwijzingen dat het werkt', en: 'Good indications that it works' },
  'sterke-aanwijzingen': { nl: 'Sterke aanwijzingen dat het werkt', en: 'Strong indications that it works' },
} as const satisfies Record<string, Tekst>
export type NlNiveau = keyof typeof nlNiveaus

/** The six ratings of What Works for Health, the best first. */
export const wwfhNiveaus = {
  'scientifically-supported': { nl: 'Wetenschappelijk onderbouwd', en: 'Scientifically supported' },
  'some-evidence': { nl: 'Enig bewijs', en: 'Some evidence' },
  'expert-opinion': { nl: 'Oordeel van deskundigen', en: 'Expert opinion' },
  'insufficient-evidence': { nl: 'Te weinig bewijs', en: 'Insufficient evidence' },
  'mixed-evidence': { nl: 'Bewijs spreekt elkaar tegen', en: 'Mixed evidence' },
  'evidence-of-ineffectiveness': { nl: 'Bewezen dat het niet werkt', en: 'Evidence of ineffectiveness' },
} as const satisfies Record<string, Tekst>
export type WwfhNiveau = keyof typeof wwfhNiveaus

/** What the source itself brings forward, the strongest first. It is no rating: nobody judged it here. */
export const gronden = {
  vergelijking: { nl: 'Onderzoek met een vergelijkingsgroep', en: 'Research with a comparison group' },
  onderzoek: {
    nl: 'Onderzoek zonder vergelijkingsgroep, of beoordeling door deskundigen',
    en: 'Research without a comparison group, or judged by experts',
  },
  meting: { nl: 'Gemeten in de praktijk, zonder vergelijking', en: 'Measured in practice, without comparison' },
  ervaring: { nl: 'Ervaring van wie het al doet', en: 'Experience of who does it already' },
  verwachting: { nl: 'Alleen een verwachting of doel', en: 'Only an expectation or a goal' },
} as const satisfies Record<string, Tekst>
export type Grond = keyof typeof gronden

/** Who can pay for something, or gain by it. */
export const partijen = {
  zvw: { nl: 'Zorgverzekeraar (Zvw)', en: 'Health insurer (Zvw)' },
  wlz: { nl: 'Zorgkantoor (Wlz)', en: 'Long-term care office (Wlz)' },
  wmo: { nl: 'Gemeente (Wmo)', en: 'Municipality (Wmo)' },
  gemeente: { nl: 'Gemeente', en: 'Municipality' },
  gala: { nl: 'Gemeente, met geld uit het GALA', en: 'Municipality, with GALA money' },
  iza: { nl: 'Geld uit het Integraal Zorgakkoord (IZA)', en: 'Money from the care agreement (IZA)' },
  subsidie: { nl: 'Subsidie', en: 'Grant' },
  organisaties: { nl: 'De organisaties zelf', en: 'The organisations themselves' },
  bewoners: { nl: 'Bewoners', en: 'Residents' },
  mantelzorgers: { nl: 'Mantelzorgers', en: 'Informal carers' },
  huisarts: { nl: 'Huisartsen', en: 'General practitioners' },
  wijkverpleging: { nl: 'Wijkverpleging', en: 'District nursing' },
  ziekenhuis: { nl: 'Ziekenhuis', en: 'Hospital' },
  ggz: { nl: 'Geestelijke gezondheidszorg', en: 'Mental health care' },
  werkgevers: { nl: 'Werkgevers', en: 'Employers' },
} as const satisfies Record<string, Tekst>
export type Partij = keyof typeof partijen

/** The word that stands where nobody knows. */
export const onbekend = 'onbekend'

/** The keys of one of the lists above, for a schema. */
export function keysOf<K extends string>(list: Readonly<Record<K, unknown>>): [K, ...K[]] {
  const [first, ...others] = Object.keys(list) as K[]
  if (first === undefined) throw new Error('a list of words needs at least one')
  return [first, ...others]
}
