import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of questionnaires that are held in waves. */
export const partsOfVragenlijsten: readonly Part[] = partsOf('vragenlijsten', [
  { name: 'people', files: ['{bewaren,eigen-delen,methoden}.ts'], may: ['packages'], types: ['platform'], isPure: true },
  // What is asked: instruments as values, with their words and their scoring.
  {
    name: 'instruments',
    files: ['instrumenten/{instrument,eenzaamheid,mhc-sf,zonder-bewoording,aanbeveling,lijst}.ts'],
    may: ['packages'],
    isPure: true,
  },
  { name: 'hash', files: ['instrumenten/hash-bewoording.ts'], may: ['json'], types: ['instruments'] },
  {
    name: 'rules',
    files: ['{golf,achtergrond,vorm,maak-vorm,lees-antwoorden,papier}.ts'],
    may: ['refusal', 'instruments'],
    isPure: true,
  },
  // What came out, and what may be shown of it.
  {
    name: 'results',
    files: ['{uitkomst,verberg,heel-of-niet,delen,gemiddelde,samenvatten,bereken-uitkomst,verandering}.ts'],
    may: ['packages', 'instruments', 'rules'],
    isPure: true,
  },
  // What somebody designs, looked at with a library; and letters and questions on paper.
  { name: 'library', files: ['bibliotheek.ts'], may: ['refusal', 'rules'] },
  { name: 'paper', files: ['{brieven,poster}.ts'], may: ['packages', 'platform', 'rules', 'reacties index'] },
  // Codes from the key of the installation, and the mails that have one in them.
  { name: 'secrets', files: ['codes.ts'], may: [] },
  { name: 'mail', files: ['uitnodiging-mail.ts'], may: [], types: ['platform'], isPure: true },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: [
      'platform',
      'rules',
      'results',
      'instruments',
      'identity index',
      'programma index',
      'buurtagenda index',
      'buurtplan index',
      'begroting index',
    ],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['rules', 'instruments'] },
  {
    name: 'records',
    files: ['{hold-golf,read-instrumenten,vragenlijsten-log}.ts'],
    may: [...ground, 'instruments', 'hash', 'buurtplan index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [
      ...ground,
      'rules',
      'results',
      'instruments',
      'hash',
      'secrets',
      'mail',
      'library',
      'paper',
      'records',
      'identity index',
      'programma index',
      'buurtplan index',
      'reacties index',
    ],
    types: ['tables', 'schema'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'results', 'instruments', 'records', 'identity index', 'buurtplan index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [...ground, 'schema', 'actions', 'views', 'identity index', 'programma index', 'statistics index'],
    types: ['tables'],
  },
  // Answers lose what ties them to a code in the files of the database.
  { name: 'work', files: ['mengen.ts'], may: ['platform'], types: ['tables'] },
  // Counts on their way to the release of figures.
  { name: 'counts', files: ['tel-klassen.ts'], may: ['instruments'], types: ['packages', 'rules', 'tables'] },
  // What waves ask of who leads a network.
  { name: 'taken', files: ['{golf-taken,read-golf-taken}.ts'], may: ['programma index'], types: ['rules'] },
  { name: 'index', files: ['index.ts'], may: ['people', 'work', 'counts', 'taken', 'rules', 'results'], types: ['tables'] },
])
