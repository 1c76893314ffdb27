import { matchesGlob } from 'node:path'
import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'
import { begrotingParts } from './parts-begroting.ts'
import { businesscaseParts } from './parts-businesscase.ts'
import { bestedingParts } from './parts-besteding.ts'
import { geschiedenisPart } from './geschiedenis-part.ts'
import { impactParts } from './parts-impact.ts'
import { monitoringParts } from './parts-monitoring.ts'
import { partsOfBuurt } from './parts-buurt.ts'
import { partsOfReacties } from './parts-reacties.ts'
import { partsOfVragenlijsten } from './parts-vragenlijsten.ts'
import { partsOfPlan } from './parts-plan.ts'
import { dcatParts } from './dcat-parts.ts'
import { partsOfVrijgave } from './parts-vrijgave.ts'
import { uitvoerParts } from './uitvoer-parts.ts'
import { leveringenParts } from './parts-leveringen.ts'
import { uitvoeringParts } from './parts-uitvoering.ts'
import { webParts } from './web-parts.ts'

/** The modules from the bottom up. A module may import the face (`index.ts`) of those before it, never of those after it. */
export const moduleOrder = [
  'identity',
  'privacy',
  'statistics',
  'buurtbeeld',
  'programma',
  'vrijgave',
  'buurtagenda',
  'buurtpagina',
  'terugmelding',
  'menukaart',
  'buurtplan',
  'begroting',
  'commissie',
  'reacties',
  'ondertekening',
  'besteding',
  'uitvoering',
  'leveringen',
  'vragenlijsten',
  'monitoring',
  'impact',
  'businesscase',
  'leernetwerk',
  'zorgzaam',
  'ketens',
  'regioplan',
] as const

/** Every file of the product belongs to exactly one of these. The arrows between modules are a rule of their own. */
export const parts: readonly Part[] = [
  { name: 'packages', files: ['packages/*/src/**'], may: [], isPure: true },
  { name: 'refusal', files: ['src/refusal.ts'], may: [], isPure: true },
  // The one form of JSON in which things are hashed and sealed.
  { name: 'json', files: ['src/canonical-json.ts'], may: [], isPure: true },
  { name: 'config', files: ['src/config.ts'], may: ['refusal'] },
  { name: 'platform', files: ['src/platform/**'], may: ['packages', 'refusal', 'config'] },

  ...partsOf('identity', [
    // Who there can be, what they may, how long a session lasts: rules without anything else.
    {
      name: 'rules',
      files: ['{rollen,rechten,sessie,persoon,organisatie,describe-matrix,bewaren,eigen-delen}.ts'],
      may: ['refusal'],
      types: ['platform'],
      isPure: true,
    },
    { name: 'secrets', files: ['geheim.ts'], may: [], types: ['platform'] },
    // OpenID providers: which there are, and what they say about somebody.
    { name: 'openid', files: ['{aanbieders,openid}.ts'], may: ['refusal'], types: ['platform'] },
    { name: 'tables', files: ['{tables,world}.ts'], may: [], types: ['platform', 'rules', 'openid'] },
    { name: 'guard', files: ['guard.ts'], may: [...ground, 'rules'] },
    { name: 'schema', files: ['schema.ts'], may: ['rules'] },
    {
      name: 'actions',
      files: [
        '{sessions,sign-in,end-sessies,step-up,uitdaging,passkeys,use-passkey,confirm-by-mail,oidc-sign-in,te-geven,uitnodigen,uitnodiging-aannemen,rollen-beheren,rollen-geven,overdragen,organisaties}.ts',
      ],
      may: [...ground, 'rules', 'secrets', 'tables'],
      types: ['openid'],
    },
    { name: 'views', files: ['{views,plekken,postvak}.ts'], may: [...ground, 'rules', 'tables', 'actions'], types: ['schema'] },
    { name: 'edge', files: ['{cookies,edge,page-asker}.ts'], may: [...ground, 'secrets', 'tables', 'actions'] },
    {
      name: 'routes',
      files: ['{routes,passkey-routes,oidc-routes,route-parts,rol-routes,organisatie-routes,demo-routes}.ts'],
      may: [...ground, 'rules', 'secrets', 'tables', 'guard', 'schema', 'actions', 'views', 'edge', 'demo', 'openid'],
    },
    { name: 'commands', files: ['commands.ts'], may: [...ground, 'rules', 'secrets', 'tables', 'actions'] },
    // The made-up people of the demo.
    { name: 'demo', files: ['demo/**'], may: [...ground, 'rules', 'secrets', 'tables', 'actions'] },
    {
      name: 'index',
      files: ['index.ts'],
      may: ['rules', 'secrets', 'tables', 'guard', 'edge', 'actions', 'views', 'commands', 'demo', 'openid'],
    },
  ]),

  ...partsOf('privacy', [
    // How long what is kept, and what of it people get to see: values only.
    { name: 'rules', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
    { name: 'world', files: ['world.ts'], may: [], types: ['platform'] },
    { name: 'schema', files: ['schema.ts'], may: [] },
    // Behind the screens: counting, erasing, the tombstones.
    { name: 'work', files: ['{invullen,tellen,wissen,vanzelf,grafstenen,werk}.ts'], may: [...ground, 'world'] },
    { name: 'actions', files: ['{akkoord,wisverzoeken,opruimingen}.ts'], may: [...ground, 'world', 'work'] },
    {
      name: 'views',
      files: ['{views,logboek,eigen-gegevens,eigen-papier,own-lines}.ts'],
      may: [...ground, 'world', 'work'],
      types: ['schema'],
    },
    { name: 'routes', files: ['routes.ts'], may: [...ground, 'world', 'schema', 'actions', 'views'] },
    { name: 'commands', files: ['commands.ts'], may: [...ground, 'world', 'work'] },
    { name: 'index', files: ['index.ts'], may: ['rules', 'world', 'work', 'commands'] },
  ]),

  ...partsOf('statistics', [
    // What a published table and a release are; everything else stands on these.
    { name: 'table', files: ['published-table.ts'], may: ['packages'], isPure: true },
    { name: 'release', files: ['release.ts'], may: ['packages', 'table'] },
    { name: 'catalogue', files: ['catalogue/**'], may: ['packages', 'table'], isPure: true },
    { name: 'areas', files: ['areas/**'], may: ['packages', 'table', 'release'], isPure: true },
    { name: 'geometry', files: ['geometry/**'], may: ['packages', 'table'] },
    { name: 'read', files: ['read/**'], may: [...ground, 'table'] },
    { name: 'demo', files: ['demo/**'], may: [...ground, 'table'] },
    { name: 'store', files: ['store/**'], may: [...ground, 'table', 'release', 'geometry'] },
    { name: 'figures', files: ['figures/**'], may: [...ground, 'release', 'areas', 'catalogue', 'store'] },
    // Areas taken together, and the one face of figures for an area and for a selection.
    {
      name: 'selecties',
      files: ['selecties/**'],
      may: ['packages', 'refusal', 'release', 'areas', 'catalogue', 'figures'],
      isPure: true,
    },
    // By what areas are alike in structure, and all areas of a country on one scale.
    { name: 'vergelijkbaar', files: ['vergelijkbaar/**'], may: ['packages', 'areas', 'catalogue', 'figures'], isPure: true },
    // What the module does, on top of the parts above.
    { name: 'known', files: ['known-gebieden.ts'], may: ['packages', 'table', 'release', 'areas', 'store'], types: ['read'] },
    // The outlines of all releases, and areas drawn with them.
    { name: 'vormen', files: ['vormen.ts'], may: ['packages', 'release', 'geometry', 'figures'] },
    { name: 'omtrek', files: ['omtrek.ts'], may: ['packages', 'areas', 'geometry', 'figures', 'vormen'] },
    // Which buurten lie against each other, across the borders of gemeenten.
    { name: 'buren', files: ['buren.ts'], may: ['packages', 'geometry'], types: ['areas', 'vormen'] },
    { name: 'views', files: ['views.ts'], may: [...ground, 'release', 'areas', 'catalogue', 'figures', 'selecties'] },
    { name: 'plant', files: ['plant-demo.ts'], may: ['demo', 'store'] },
    {
      name: 'import',
      files: ['import.ts'],
      may: [...ground, 'table', 'release', 'areas', 'catalogue', 'read', 'store', 'figures', 'known'],
    },
    // How it is reached: over HTTP, from the terminal, by other modules.
    { name: 'schema', files: ['schema.ts'], may: [...ground, 'catalogue'] },
    { name: 'imports', files: ['imports/**'], may: [...ground, 'read', 'import', 'schema'] },
    // Whether publishers have a newer edition than was imported.
    { name: 'newer', files: ['uitgaven/newer.ts'], may: [], types: ['release'], isPure: true },
    {
      name: 'uitgaven',
      files: ['uitgaven/{known-tables,ask-catalogue,uitgaven,routes}.ts'],
      may: [...ground, 'read', 'newer', 'imports'],
      types: ['release'],
    },
    { name: 'uitgaven command', files: ['uitgaven/commands.ts'], may: [...ground, 'read', 'newer', 'uitgaven', 'commands'] },
    { name: 'routes', files: ['routes.ts'], may: [...ground, 'catalogue', 'store', 'figures', 'omtrek', 'views', 'schema'] },
    { name: 'commands', files: ['commands.ts'], may: [...ground, 'release', 'read', 'store', 'figures', 'views', 'import', 'imports'] },
    {
      name: 'index',
      files: ['index.ts'],
      may: [
        'release',
        'areas',
        'catalogue',
        'store',
        'figures',
        'selecties',
        'vergelijkbaar',
        'geometry',
        'vormen',
        'omtrek',
        'buren',
        'views',
        'schema',
        'plant',
        'read',
        'imports',
        'uitgaven',
        'commands',
      ],
    },
  ]),

  ...partsOf('buurtbeeld', [
    { name: 'schema', files: ['schema.ts'], may: ['packages'] },
    {
      name: 'rules',
      files: ['buurtbeeld.ts', 'vergelijk.ts', 'namen.ts', 'zinnen.ts', 'uitspraken.ts'],
      may: ['packages'],
      types: ['schema'],
      isPure: true,
    },
    // One measure looked at in one way: areas beside each other, over the years, over the social ladder.
    { name: 'analyse schema', files: ['analyses/schema.ts'], may: ['packages'] },
    {
      name: 'analyses',
      files: [
        'analyses/{waarover,trechter,ongelijkheid,reeks,vergelijkbaar,zoek-gelijken,gelijken,naast-deel,naast-gelijken,gewichten}.ts',
      ],
      may: ['packages', 'refusal', 'rules'],
      types: ['schema', 'analyse schema'],
      isPure: true,
    },
    // One measure on a map: of a place, or of a whole country.
    { name: 'kaart schema', files: ['kaart/schema.ts'], may: ['packages'] },
    { name: 'kaart rules', files: ['kaart/{klassen,waarden,plek}.ts'], may: ['packages', 'rules', 'analyses'], isPure: true },
    {
      name: 'kaart',
      files: ['kaart/{kaart,land,landvormen}.ts'],
      may: ['packages', 'rules', 'analyses', 'kaart rules'],
      types: ['kaart schema'],
    },
    {
      name: 'routes',
      files: ['routes.ts', '{analyses,kaart}/routes.ts'],
      may: [...ground, 'rules', 'schema', 'analyses', 'analyse schema', 'kaart rules', 'kaart', 'kaart schema'],
    },
    {
      name: 'commands',
      files: ['commands.ts', 'print-buurtbeeld.ts', 'analyses/{commands,print-analyses}.ts', 'kaart/{commands,teken-kaart}.ts'],
      may: [...ground, 'rules', 'schema', 'analyses', 'analyse schema', 'kaart rules', 'kaart', 'kaart schema'],
    },
    { name: 'index', files: ['index.ts'], may: ['rules', 'schema', 'analyses', 'analyse schema'], types: ['commands'] },
  ]),

  ...partsOf('programma', [
    {
      name: 'words',
      files: ['{csv,datum,methoden,woorden,bewaren,eigen-delen}.ts'],
      may: ['packages', 'refusal'],
      types: ['platform'],
      isPure: true,
    },
    { name: 'selectie', files: ['selectie/**'], may: ['packages', 'refusal', 'words'], isPure: true },
    { name: 'cohort', files: ['cohort/**'], may: ['packages', 'refusal', 'json', 'words'], isPure: true },
    { name: 'voortgang', files: ['voortgang/**'], may: ['packages', 'refusal', 'words'], isPure: true },
    { name: 'documenten', files: ['documenten/**'], may: ['refusal'], isPure: true },
    { name: 'rapport', files: ['rapport/**'], may: ['packages', 'refusal', 'json', 'words', 'cohort', 'voortgang'], isPure: true },
    {
      name: 'tables',
      files: ['{tables,world,takenbron}.ts'],
      may: [],
      types: ['platform', 'words', 'cohort', 'voortgang', 'identity index', 'statistics index'],
    },
    { name: 'schema', files: ['*-schema.ts'], may: ['words', 'selectie', 'cohort', 'voortgang', 'documenten', 'buurtbeeld index'] },
    // What the database knows, as the rules want it, and what every change has in common.
    {
      name: 'records',
      files: ['{standen,read-*,keep-*,recognise-*,grenzen,buurt-versie,daad,programma-log,kenmerken,sha256}.ts'],
      may: [...ground, 'words', 'selectie', 'cohort', 'voortgang', 'rapport'],
      types: ['tables'],
    },
    // Rankings take a while: they are made in steps and kept.
    { name: 'rangordes', files: ['rangordes.ts'], may: ['platform', 'selectie'] },
    { name: 'taken', files: ['taken-van-buurten.ts'], may: ['words', 'voortgang'], types: ['platform', 'records'], isPure: true },
    { name: 'takenmail', files: ['takenmail.ts'], may: [...ground, 'words', 'voortgang', 'records', 'taken'], types: ['tables'] },
    {
      name: 'actions',
      files: ['*-actions.ts'],
      may: [...ground, 'words', 'selectie', 'cohort', 'voortgang', 'documenten', 'rapport', 'records'],
      types: ['tables', 'schema'],
    },
    {
      name: 'views',
      files: ['*-views.ts'],
      may: [...ground, 'words', 'selectie', 'cohort', 'voortgang', 'rapport', 'records', 'taken', 'schema', 'buurtbeeld index'],
      types: ['tables', 'rangordes', 'actions', 'documenten'],
    },
    {
      name: 'routes',
      files: ['{routes,*-routes}.ts'],
      may: [...ground, 'words', 'documenten', 'schema', 'records', 'rangordes', 'actions', 'views'],
      types: ['tables'],
    },
    { name: 'demo', files: ['demo/**'], may: ['platform'], types: ['voortgang'] },
    { name: 'commands', files: ['commands.ts'], may: [...ground, 'words', 'cohort', 'actions', 'views'], types: ['tables'] },
    {
      name: 'index',
      files: ['index.ts'],
      may: ['words', 'selectie', 'cohort', 'voortgang', 'documenten', 'rapport', 'records', 'takenmail', 'demo', 'commands'],
      types: ['tables'],
    },
  ]),

  ...partsOfBuurt,

  ...impactParts,

  ...monitoringParts,

  ...partsOfVrijgave,
  ...partsOfPlan,
  ...partsOfReacties,
  ...partsOfVragenlijsten,
  ...begrotingParts,
  ...bestedingParts,
  ...businesscaseParts,
  ...uitvoeringParts,
  ...leveringenParts,
  ...uitvoerParts,
  ...dcatParts,

  // What the modules say about the data of people, in one list.
  {
    name: 'over mensen',
    files: ['src/over-mensen.ts'],
    may: [
      'platform',
      'identity index',
      'privacy index',
      'programma index',
      'buurtagenda index',
      'buurtpagina index',
      'buurtplan index',
      'commissie index',
      'besteding index',
      'impact index',
      'monitoring index',
      'uitvoering index',
      'leveringen index',
      'ondertekening index',
      'terugmelding index',
      'menukaart index',
      'begroting index',
      'reacties index',
      'vragenlijsten index',
    ],
  },
  geschiedenisPart,
  // What every program of Buurtwijs shares, and the two places where everything comes together.
  {
    name: 'program',
    files: ['src/{main,init,run-command,start,docs-routes}.ts'],
    may: [
      ...ground,
      'identity index',
      'statistics index',
      'programma index',
      'buurtagenda index',
      'buurtpagina index',
      'buurtplan index',
      'monitoring index',
      'impact index',
      'businesscase index',
      'vragenlijsten index',
      'commissie index',
      'besteding index',
      'uitvoering index',
      'ondertekening index',
      'menukaart index',
      'begroting index',
    ],
  },
  {
    name: 'roots',
    files: ['src/{app,limit-forms,meer-taken,program,start-work}.ts'],
    may: [
      ...ground,
      'program',
      'geschiedenis',
      'over mensen',
      ...['identity', 'privacy', 'statistics', 'buurtbeeld'].flatMap(name =>
        ['index', 'routes', 'commands'].map(part => `${name} ${part}`),
      ),
      'programma index',
      'programma routes',
      'buurtagenda index',
      'buurtagenda routes',
      'uitvoer commands',
      'uitvoer routes',
      'dcat routes',
      'buurtpagina index',
      'buurtplan index',
      'commissie index',
      'besteding index',
      'uitvoering index',
      'leveringen index',
      'ondertekening index',
      'buurtpagina routes',
      'buurtplan routes',
      'commissie routes',
      'besteding routes',
      'monitoring routes',
      'uitvoering routes',
      'leveringen routes',
      'ondertekening routes',
      'terugmelding index',
      'terugmelding routes',
      'menukaart index',
      'menukaart routes',
      'begroting index',
      'begroting routes',
      'reacties index',
      'reacties routes',
      'vrijgave index',
      'vrijgave routes',
      'vragenlijsten index',
      'vragenlijsten routes',
      'impact index',
      'impact routes',
      'businesscase index',
      'businesscase routes',
      'monitoring index',
      'statistics imports',
      'statistics uitgaven',
      'statistics uitgaven command',
      'web client',
      'web mount',
    ],
  },

  // The screens: the API's first client. They know the types of the server and call it over its address.
  ...webParts,

  // Beside the product.
  { name: 'tool settings', files: ['*.config.ts'], may: ['web theme'] },
  { name: 'benchmarks and scripts', files: ['bench/**', 'scripts/**'], may: ['*'] },
]

/** Every import asks for both its ends, and matching a name with all patterns takes long. */
const found = new Map<string, Part | null>()

/** The part that holds a file; null when none does or more than one does. */
export function partOf(path: string): Part | null {
  let known = found.get(path)
  if (known === undefined) {
    const own = parts.filter(part => part.files.some(glob => path.startsWith(fixedStart(glob)) && matchesGlob(path, glob)))
    known = own.length === 1 ? (own[0] ?? null) : null
    found.set(path, known)
  }
  return known
}

/** What every path of a pattern begins with: looked at first, because trying a pattern takes long. */
function fixedStart(glob: string): string {
  return glob.split(/[*?{[!(]/, 1)[0] ?? ''
}

export function moduleOf(path: string): string | null {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null
}
