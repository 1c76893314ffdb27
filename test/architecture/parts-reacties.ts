import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what people say about a plan. */
export const partsOfReacties: readonly Part[] = partsOf('reacties', [
  { name: 'people', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
  { name: 'rules', files: ['over.ts'], may: [], isPure: true },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index', 'begroting index'],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['rules'] },
  {
    name: 'records',
    files: ['{find-over,reacties-log}.ts'],
    may: [...ground, 'buurtagenda index', 'buurtplan index'],
    types: ['rules', 'tables'],
  },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [...ground, 'rules', 'records', 'identity index'],
    types: ['tables', 'schema', 'programma index'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'records', 'identity index', 'buurtplan index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [...ground, 'rules', 'schema', 'actions', 'views', 'identity index', 'programma index'],
    types: ['tables'],
  },
  { name: 'index', files: ['index.ts'], may: ['people'], types: ['tables'] },
])
