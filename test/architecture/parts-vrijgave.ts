import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of the way out for counts about people. */
export const partsOfVrijgave: readonly Part[] = partsOf('vrijgave', [
  { name: 'rules', files: ['{reeks,grondslag}.ts'], may: [], types: ['packages'], isPure: true },
  { name: 'tables', files: ['tables.ts'], may: [], types: ['packages', 'platform', 'rules'] },
  { name: 'schema', files: ['vrijgave-schema.ts'], may: ['rules'] },
  // Counts go in here, and only here.
  { name: 'record', files: ['record.ts'], may: [...ground, 'rules'], types: ['tables'] },
  // A release in a thread of its own.
  { name: 'apart', files: ['disclose-{apart,here,worker}.ts'], may: [...ground] },
  // The only part that reads what was counted.
  {
    name: 'making',
    files: ['{maak-vrijgave,keep-uitgave,vorige,record-changed}.ts'],
    may: [...ground, 'rules', 'record', 'apart'],
    types: ['tables'],
  },
  { name: 'views', files: ['vrijgave-views.ts'], may: ['packages', 'refusal', 'rules'], types: ['tables', 'schema'] },
  { name: 'routes', files: ['routes.ts'], may: [...ground, 'schema', 'views', 'identity index'], types: ['tables'] },
  { name: 'index', files: ['index.ts'], may: ['rules', 'record', 'making', 'views', 'demo'], types: ['tables', 'schema'] },
  { name: 'demo', files: ['demo/**'], may: ['platform', 'record', 'making'], types: ['tables', 'rules'] },
])
