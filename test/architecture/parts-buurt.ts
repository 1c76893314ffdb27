import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The modules about one neighbourhood: what matters in it, its public page, and what people say is not right. */
export const partsOfBuurt: readonly Part[] = [
  ...partsOf('buurtagenda', [
    { name: 'words', files: ['{bewaren,eigen-delen,methoden}.ts'], may: [], types: ['platform', 'packages'], isPure: true },
    // How figures and voices propose, and what differs between two pictures.
    { name: 'voorstel', files: ['voorstel/**'], may: ['packages', 'refusal'], isPure: true },
    { name: 'rules', files: ['{inzicht,vergelijk-agendas,vergelijk-beelden,vergelijk-regio}.ts'], may: ['refusal'], isPure: true },
    {
      name: 'texts',
      files: ['voorstel-tekst.ts'],
      may: ['packages', 'voorstel', 'buurtbeeld index'],
      types: ['statistics index'],
      isPure: true,
    },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: ['platform', 'voorstel', 'rules', 'identity index', 'programma index', 'statistics index'],
    },
    { name: 'schema', files: ['*-schema.ts'], may: ['packages', 'voorstel', 'rules', 'buurtbeeld index'] },
    {
      name: 'records',
      files: ['{read-*,agenda-log}.ts'],
      may: [...ground, 'voorstel', 'statistics index'],
      types: ['tables', 'schema', 'programma index'],
    },
    {
      name: 'actions',
      files: ['*-actions.ts'],
      may: [...ground, 'voorstel', 'rules', 'records', 'identity index', 'programma index', 'statistics index', 'buurtbeeld index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'views',
      files: ['*-views.ts'],
      may: [...ground, 'voorstel', 'rules', 'texts', 'records', 'schema', 'identity index', 'statistics index', 'buurtbeeld index'],
      types: ['tables', 'programma index'],
    },
    {
      name: 'routes',
      files: ['{routes,*-routes}.ts'],
      may: [...ground, 'schema', 'actions', 'views', 'identity index', 'programma index', 'statistics index'],
      types: ['tables'],
    },
    { name: 'index', files: ['index.ts'], may: ['words', 'voorstel', 'rules', 'records', 'views'], types: ['tables', 'schema'] },
  ]),

  ...partsOf('buurtpagina', [
    { name: 'words', files: ['{bewaren,eigen-delen,methoden}.ts'], may: [], types: ['platform', 'packages'], isPure: true },
    { name: 'rules', files: ['{buurtpagina,schrijf-kalender}.ts'], may: ['refusal'], isPure: true },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: ['platform', 'identity index', 'programma index', 'buurtagenda index', 'statistics index'],
    },
    { name: 'schema', files: ['pagina-schema.ts'], may: [] },
    { name: 'letter', files: ['schrijf-brief.ts'], may: [], types: ['packages', 'platform', 'schema'], isPure: true },
    { name: 'records', files: ['read-pagina.ts'], may: ['refusal'], types: ['tables', 'schema'] },
    {
      name: 'actions',
      files: ['pagina-actions.ts'],
      may: [...ground, 'rules', 'records', 'identity index', 'programma index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'views',
      files: ['pagina-views.ts'],
      may: [...ground, 'rules', 'records', 'identity index', 'programma index', 'statistics index', 'buurtbeeld index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'routes',
      files: ['routes.ts'],
      may: [...ground, 'rules', 'letter', 'schema', 'actions', 'views', 'identity index', 'programma index', 'statistics index'],
      types: ['tables'],
    },
    { name: 'index', files: ['index.ts'], may: ['words'], types: ['tables'] },
  ]),

  ...partsOf('terugmelding', [
    { name: 'words', files: ['{terugmelding,uitgevers,bewaren,eigen-delen,antwoord-mail}.ts'], may: [], types: ['platform'], isPure: true },
    {
      name: 'tables',
      files: ['{tables,world}.ts'],
      may: [],
      types: ['platform', 'words', 'identity index', 'programma index', 'buurtagenda index', 'buurtpagina index', 'statistics index'],
    },
    { name: 'schema', files: ['terugmelding-schema.ts'], may: ['words', 'statistics index'] },
    // What an address points at.
    {
      name: 'herken',
      files: ['herken.ts'],
      may: [...ground, 'words', 'statistics index', 'buurtbeeld index'],
      types: ['tables', 'schema'],
    },
    {
      name: 'actions',
      files: ['terugmelding-actions.ts'],
      may: [...ground, 'words', 'herken', 'identity index', 'buurtagenda index'],
      types: ['tables', 'schema', 'programma index'],
    },
    {
      name: 'views',
      files: ['terugmelding-views.ts'],
      may: [...ground, 'words', 'herken', 'identity index'],
      types: ['tables', 'schema', 'statistics index'],
    },
    {
      name: 'routes',
      files: ['routes.ts'],
      may: [...ground, 'words', 'schema', 'actions', 'views', 'identity index', 'programma index'],
      types: ['tables'],
    },
    { name: 'index', files: ['index.ts'], may: ['words'], types: ['tables'] },
  ]),
]
