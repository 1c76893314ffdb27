import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what organisations deliver. */
export const leveringenParts: readonly Part[] = partsOf('leveringen', [
  { name: 'words', files: ['{bewaren,eigen-delen,grenzen}.ts'], may: [], types: ['platform'], isPure: true },
  // What is delivered, about where, in which columns; what is wrong with it, and what is about a person.
  {
    name: 'rules',
    files: ['{maten,gebied,indeling,fouten,personen,controles,sjabloon}.ts'],
    may: [],
    types: ['packages'],
    isPure: true,
  },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: ['platform', 'rules', 'identity index', 'programma index', 'statistics index'],
  },
  { name: 'schema', files: ['*-schema.ts'], may: ['words', 'rules'] },
  { name: 'lezen', files: ['lezen/**', 'is-gebied.ts'], may: ['packages', 'refusal', 'rules', 'statistics index'] },
  { name: 'sjabloon', files: ['maak-sjabloon.ts'], may: ['rules'], types: ['packages'] },
  {
    name: 'records',
    files: ['{read-leveringen,read-aanvaard,leveringen-log}.ts'],
    may: [...ground, 'words', 'rules'],
    types: ['tables', 'programma index'],
  },
  { name: 'taken', files: ['read-taken.ts'], may: ['programma index'] },
  {
    name: 'actions',
    files: ['*-actions.ts'],
    may: [...ground, 'rules', 'records', 'lezen', 'identity index', 'programma index'],
    types: ['tables'],
  },
  {
    name: 'views',
    files: ['*-views.ts'],
    may: [...ground, 'rules', 'records', 'lezen', 'actions', 'identity index', 'programma index'],
    types: ['tables', 'schema'],
  },
  {
    name: 'routes',
    files: ['routes.ts'],
    may: [...ground, 'words', 'rules', 'schema', 'actions', 'views', 'sjabloon', 'identity index', 'programma index', 'statistics index'],
    types: ['tables'],
  },
  { name: 'index', files: ['index.ts'], may: ['words', 'rules', 'schema', 'records', 'taken'], types: ['tables'] },
])
