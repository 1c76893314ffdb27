import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what a plan costs. */
export const begrotingParts: readonly Part[] = partsOf('begroting', [
  // Lines, sums, checks, what is pasted, and what people are told: rules and values.
  {
    name: 'rules',
    files: ['{bedrag,kolommen,post,totalen,controles,plakken,namen,sommen,zeg-controle,wijziging,grenzen,kader,methoden}.ts'],
    may: ['packages'],
    isPure: true,
  },
  { name: 'people', files: ['{bewaren,eigen-delen}.ts'], may: [], types: ['platform'], isPure: true },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: ['platform', 'rules', 'identity index', 'programma index', 'buurtagenda index', 'buurtplan index'],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['rules'] },
  // What is typed in a cell, in a workbook or on the screen, and what is wrong with it.
  { name: 'cellen', files: ['werkboek/{lees-cel,lees-zinnen}.ts'], may: ['packages', 'rules'], isPure: true },
  // The budget as a workbook, and back.
  {
    name: 'werkboek',
    files: ['werkboek/!(lees-cel.ts|lees-zinnen.ts)'],
    may: ['packages', 'refusal', 'rules', 'cellen', 'programma index', 'statistics index'],
  },
  {
    name: 'records',
    files: ['{read-*,begroting-log}.ts'],
    may: [...ground, 'rules', 'programma index', 'buurtagenda index', 'buurtplan index'],
    types: ['tables'],
  },
  {
    name: 'actions',
    files: ['begroting-actions.ts'],
    may: [...ground, 'rules', 'records', 'identity index', 'programma index'],
    types: ['tables'],
  },
  // How a workbook comes in with a question, of a budget or of what was spent.
  { name: 'bestand', files: ['werkboek-bestand.ts'], may: ['refusal'] },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'records', 'werkboek', 'identity index', 'programma index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['{routes,*-routes}.ts'],
    may: [
      ...ground,
      'rules',
      'schema',
      'records',
      'actions',
      'views',
      'bestand',
      'werkboek',
      'identity index',
      'programma index',
      'statistics index',
    ],
    types: ['tables'],
  },
  { name: 'demo', files: ['demo/**'], may: ['platform'], types: ['rules'] },
  { name: 'index', files: ['index.ts'], may: ['people', 'rules', 'cellen', 'records', 'bestand', 'werkboek', 'demo'], types: ['tables'] },
])
