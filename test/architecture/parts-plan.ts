import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The modules about what a buurt chooses from, and what it plans. */
export const partsOfPlan: readonly Part[] = [
  ...partsOf('menukaart', [
    // Which words there are, which documents, challenges and indicators: values only.
    { name: 'words', files: ['{woorden,bronnen,uitdagingen,indicatoren}.ts'], may: ['packages'], isPure: true },
    { name: 'schema', files: ['schema.ts'], may: ['words'] },
    // The entries that ship with the product.
    { name: 'kaart', files: ['kaart/**'], may: ['words'], types: ['schema'], isPure: true },
    {
      name: 'rules',
      files: ['{velden,zeg-veld,bewijs,zoek,doelgroep,methoden}.ts'],
      may: ['packages', 'words'],
      types: ['schema'],
      isPure: true,
    },
    // Which entries suit a buurt, and what a network can carry.
    { name: 'advies', files: ['advies/**'], may: ['packages', 'words', 'rules'], types: ['schema'], isPure: true },
    // How big a target group is in an area, from the figures of that module.
    { name: 'meet', files: ['meet.ts'], may: ['packages', 'statistics index'], types: ['rules'] },
    { name: 'answer', files: ['antwoord-schema.ts'], may: ['packages', 'words', 'schema', 'rules'] },
    { name: 'views', files: ['views.ts'], may: [...ground, 'words', 'rules'], types: ['schema', 'answer'] },
    // What people propose, what a themacoalitie adopts, and the entries with that in them.
    { name: 'people', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
    { name: 'tables', files: ['tables.ts'], may: [], types: ['platform', 'schema'] },
    { name: 'kaartbron', files: ['kaartbron.ts'], may: ['platform', 'kaart'], types: ['schema', 'tables'] },
    { name: 'voorstel schema', files: ['voorstel-schema.ts'], may: ['schema'] },
    {
      name: 'voorstellen',
      files: ['voorstel-{actions,views}.ts'],
      may: [...ground, 'words', 'kaart', 'kaartbron', 'programma index', 'statistics index'],
      types: ['schema', 'tables', 'voorstel schema'],
    },
    {
      name: 'routes',
      files: ['{routes,voorstel-routes}.ts'],
      may: [...ground, 'words', 'schema', 'rules', 'meet', 'answer', 'views', 'voorstel schema', 'voorstellen'],
      types: ['kaartbron'],
    },
    {
      name: 'commands',
      files: ['{commands,print-menukaart}.ts'],
      may: [...ground, 'words', 'kaart', 'rules', 'meet', 'views'],
      types: ['schema', 'answer'],
    },
    {
      name: 'index',
      files: ['index.ts'],
      may: ['words', 'rules', 'advies', 'meet', 'views', 'people', 'kaartbron', 'commands'],
      types: ['schema', 'answer', 'tables'],
    },
  ]),
  ...partsOf('buurtplan', [
    { name: 'words', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
    // What an activity is, and which themes may be left out.
    {
      name: 'rules',
      files: ['{inhoud,thema-stand,uit-menukaart,verschillen,noden}.ts'],
      may: ['packages', 'refusal', 'menukaart index'],
      types: ['buurtagenda index', 'records'],
      isPure: true,
    },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'menukaart index', 'statistics index'],
    },
    {
      name: 'schema',
      files: ['{plan,versie,advies}-schema.ts'],
      may: ['platform', 'rules', 'buurtagenda index', 'menukaart index', 'statistics index'],
    },
    {
      name: 'records',
      files: ['{read-plan,read-taken,write-plan,hold-plan,plan-log}.ts'],
      may: [...ground, 'rules', 'programma index', 'buurtagenda index'],
      types: ['tables'],
    },
    {
      name: 'actions',
      files: ['*-actions.ts'],
      may: [...ground, 'rules', 'records', 'identity index'],
      types: ['tables', 'programma index', 'buurtagenda index'],
    },
    {
      name: 'views',
      files: ['{plan,versie,advies}-views.ts'],
      may: [...ground, 'rules', 'records', 'identity index', 'buurtagenda index', 'menukaart index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'routes',
      files: ['{routes,*-routes}.ts'],
      may: [...ground, 'schema', 'actions', 'views', 'identity index', 'programma index'],
      types: ['tables'],
    },
    { name: 'demo', files: ['demo/**'], may: ['platform'], types: ['rules'] },
    { name: 'index', files: ['index.ts'], may: ['words', 'rules', 'schema', 'records', 'demo'], types: ['tables'] },
  ]),

  ...partsOf('commissie', [
    { name: 'words', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
    // What is judged, whose opinion counts, what a decision comes to, and what was frozen.
    {
      name: 'rules',
      files: ['{criteria,oordelen,besluiten,stand,vaste-inhoud,regel-verschillen,zeg-telt-niet}.ts'],
      may: ['packages', 'refusal', 'begroting index'],
      types: ['buurtplan index'],
      isPure: true,
    },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index', 'begroting index'],
    },
    { name: 'schema', files: ['commissie-schema.ts'], may: ['rules', 'tables', 'buurtagenda index', 'buurtplan index'] },
    {
      name: 'records',
      files: ['{read-inhoud,read-ronde,beschrijf-verschil,read-kandidaten,read-taken,toekenning,begroting-in-woorden,commissie-log}.ts'],
      may: [...ground, 'rules', 'programma index', 'buurtagenda index', 'buurtplan index', 'begroting index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'mail',
      files: ['{mail-queue,commissie-mail,schrijf-mail}.ts'],
      may: [...ground, 'records', 'programma index'],
      types: ['tables'],
    },
    {
      name: 'actions',
      files: ['*-actions.ts'],
      may: [...ground, 'rules', 'records', 'mail', 'identity index', 'programma index'],
      types: ['tables'],
    },
    {
      name: 'views',
      files: ['*-views.ts'],
      may: [...ground, 'rules', 'records', 'identity index', 'buurtplan index', 'begroting index'],
      types: ['tables', 'schema', 'actions', 'programma index'],
    },
    {
      name: 'routes',
      files: ['routes.ts'],
      may: [...ground, 'schema', 'actions', 'views', 'identity index', 'programma index', 'statistics index'],
      types: ['tables'],
    },
    { name: 'demo', files: ['demo/**'], may: ['platform', 'rules', 'records'], types: ['tables'] },
    { name: 'index', files: ['index.ts'], may: ['words', 'rules', 'schema', 'records', 'mail', 'demo'], types: ['tables'] },
  ]),

  ...partsOf('ondertekening', [
    { name: 'words', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
    // Records, their seal and chain, and who has to sign. Hashing and sealing need no more than what is handed in.
    { name: 'rules', files: ['{handtekening,verzegel,bundel,beleid}.ts'], may: ['json'] },
    // Keys and certificate of an installation, and documents that are sealed with them.
    {
      name: 'seal',
      files: [
        '{sleutels,certificaat,eigen-certificaat,pdf-zegel,lees-pdf,lees-tijdstempel,verifieer-cms,lees-stuk,uitspraken,print-oordeel}.ts',
      ],
      may: ['refusal', 'rules'],
    },
    {
      name: 'stuk',
      files: ['{stuk,kop-mail,zeg-inhoud,zeg-totalen}.ts'],
      may: ['packages', 'menukaart index', 'begroting index', 'commissie index'],
      types: ['platform', 'schema', 'buurtplan index'],
      isPure: true,
    },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: [
        'platform',
        'rules',
        'seal',
        'identity index',
        'programma index',
        'buurtagenda index',
        'buurtplan index',
        'begroting index',
        'commissie index',
      ],
    },
    { name: 'schema', files: ['schema.ts'], may: ['rules', 'seal', 'buurtagenda index', 'commissie index'] },
    {
      name: 'records',
      files: ['{read-stuk,read-aanbod,read-taken,zegels,schrijf-stuk}.ts'],
      may: [
        ...ground,
        'rules',
        'seal',
        'stuk',
        'identity index',
        'programma index',
        'buurtagenda index',
        'begroting index',
        'commissie index',
      ],
      types: ['tables'],
    },
    {
      name: 'actions',
      files: ['{bied-aan,teken,bepaal-beleid}.ts'],
      may: [...ground, 'rules', 'records', 'stuk', 'identity index', 'buurtplan index', 'begroting index', 'commissie index'],
      types: ['tables', 'programma index'],
    },
    {
      name: 'views',
      files: ['views.ts'],
      may: [
        ...ground,
        'rules',
        'seal',
        'stuk',
        'records',
        'actions',
        'identity index',
        'buurtplan index',
        'begroting index',
        'commissie index',
      ],
      types: ['tables', 'schema'],
    },
    {
      name: 'routes',
      files: ['routes.ts'],
      may: [...ground, 'rules', 'seal', 'records', 'schema', 'actions', 'views', 'identity index', 'programma index', 'statistics index'],
      types: ['tables'],
    },
    { name: 'commands', files: ['commands.ts'], may: [...ground, 'seal'] },
    // Every chain is verified each night.
    { name: 'nakijken', files: ['nakijken.ts'], may: [...ground, 'rules', 'seal', 'stuk', 'records'], types: ['tables'] },
    { name: 'index', files: ['index.ts'], may: ['words', 'seal', 'records', 'schema', 'commands', 'nakijken'], types: ['tables'] },
  ]),
]
