import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of how a plan is carried out. */
export const uitvoeringParts: readonly Part[] = partsOf('uitvoering', [
  { name: 'words', files: ['{bewaren,eigen-delen,grenzen,methoden}.ts'], may: [], types: ['packages', 'platform'], isPure: true },
  // What is counted, the state of an activity, what changed, and what the programme sees of it.
  { name: 'rules', files: ['{mensen,stand,verandering,tellen,overzicht}.ts'], may: [], isPure: true },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index'],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['words', 'rules', 'buurtagenda index'] },
  {
    name: 'records',
    files: ['{read-uitvoering,read-gebeurtenissen,hold-uitvoering,uitvoering-log}.ts'],
    may: [...ground, 'rules', 'identity index', 'programma index', 'buurtplan index'],
    types: ['tables'],
  },
  // What other modules count with.
  { name: 'tellingen', files: ['{read-tellingen,read-overzicht}.ts'], may: ['rules'] },
  { name: 'taken', files: ['read-taken.ts'], may: ['rules', 'programma index'] },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [...ground, 'words', 'rules', 'records', 'identity index', 'programma index'],
    types: ['tables'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'records', 'tellingen', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [...ground, 'schema', 'actions', 'views', 'identity index', 'programma index'],
    types: ['tables'],
  },
  { name: 'mail', files: ['volg-mail.ts'], may: [...ground, 'records'], types: ['tables'] },
  { name: 'demo', files: ['demo/**'], may: ['platform'] },
  { name: 'index', files: ['index.ts'], may: ['words', 'rules', 'tellingen', 'taken', 'mail', 'demo'], types: ['tables'] },
])
