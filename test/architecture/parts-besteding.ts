import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what becomes of granted money. */
export const bestedingParts: readonly Part[] = partsOf('besteding', [
  { name: 'words', files: ['{bewaren,eigen-delen,grenzen,methoden}.ts'], may: [], types: ['packages', 'platform'], isPure: true },
  // Lines, deviations, sums, settlement, and what an account holds.
  {
    name: 'rules',
    files: ['{regel,sommen,afrekening,wijziging,verantwoording}.ts'],
    may: ['begroting index'],
    types: ['buurtagenda index'],
    isPure: true,
  },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: [
      'platform',
      'rules',
      'identity index',
      'programma index',
      'buurtagenda index',
      'buurtplan index',
      'begroting index',
      'commissie index',
    ],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['words', 'buurtagenda index', 'begroting index'] },
  {
    name: 'records',
    files: ['{read-besteding,read-besteed,read-taken,read-verantwoording,hold-besteding,besteding-log}.ts'],
    may: [...ground, 'rules', 'identity index', 'buurtplan index', 'commissie index'],
    types: ['tables', 'programma index'],
  },
  // Papers and files to take along: the letter, the account, what an auditor asks for, and the workbook.
  {
    name: 'stukken',
    files: ['{schrijf-brief,schrijf-verantwoording,controlebestand}.ts', 'werkboek/**'],
    may: ['packages', 'words', 'rules', 'buurtagenda index', 'begroting index', 'statistics index'],
    types: ['platform', 'schema', 'records'],
  },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [...ground, 'words', 'rules', 'records', 'identity index', 'buurtplan index'],
    types: ['tables', 'programma index'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [
      ...ground,
      'rules',
      'records',
      'actions',
      'stukken',
      'identity index',
      'programma index',
      'buurtagenda index',
      'buurtplan index',
      'begroting index',
      'commissie index',
    ],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [...ground, 'schema', 'actions', 'views', 'stukken', 'identity index', 'programma index', 'statistics index'],
    types: ['tables'],
  },
  { name: 'mail', files: ['termijn-mail.ts'], may: [...ground, 'records', 'programma index'], types: ['tables'] },
  { name: 'demo', files: ['demo/**'], may: ['platform', 'rules', 'records', 'commissie index'], types: ['tables'] },
  { name: 'index', files: ['index.ts'], may: ['records', 'words', 'mail', 'demo'], types: ['tables'] },
])
