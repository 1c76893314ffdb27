import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what people say about a plan. */
export const partsOfReacties: readonly Part[] = partsOf('reacties', [
  { name: 'people', files: ['{bewaren,eigen-delen}.ts'], may: ['rules'], types: ['platform'], isPure: true },
  { name: 'rules', files: ['{over,suggestie}.ts'], may: [], isPure: true },
  // What waits for somebody, for the list of tasks and the weekly mail.
  { name: 'taken', files: ['{taken,read-taken}.ts'], may: ['rules', 'programma index'] },
  // Secrets from the key of the installation, and the mail that has one in it.
  { name: 'secrets', files: ['geheimen.ts'], may: [] },
  // The link as a QR code, and the plan on a sheet of paper.
  { name: 'paper', files: ['{qr,vel}.ts'], may: ['packages', 'platform', 'buurtagenda index'], types: ['schema'] },
  { name: 'mail', files: ['antwoord-mail.ts'], may: [], types: ['platform'], isPure: true },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index', 'begroting index'],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['rules', 'buurtagenda index'] },
  {
    name: 'records',
    files: ['{find-over,reacties-log,open-link}.ts'],
    may: [...ground, 'identity index', 'buurtagenda index', 'buurtplan index'],
    types: ['rules', 'tables', 'schema'],
  },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [
      ...ground,
      'rules',
      'secrets',
      'mail',
      'paper',
      'records',
      'identity index',
      'programma index',
      'buurtagenda index',
      'buurtplan index',
    ],
    types: ['tables', 'schema'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'secrets', 'records', 'identity index', 'buurtplan index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [...ground, 'rules', 'records', 'schema', 'paper', 'actions', 'views', 'identity index', 'programma index'],
    types: ['tables'],
  },
  { name: 'index', files: ['index.ts'], may: ['people', 'taken', 'demo', 'paper', 'secrets', 'rules'], types: ['tables'] },
  { name: 'demo', files: ['demo/**'], may: ['platform', 'secrets'] },
])
