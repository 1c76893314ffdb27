import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what tells whether it works. */
export const impactParts: readonly Part[] = partsOf('impact', [
  // From a panel and rules that were fixed before to a verdict.
  { name: 'oordeel', files: ['oordeel/**'], may: ['packages', 'refusal'], isPure: true },
  { name: 'words', files: ['methoden.ts'], may: [], types: ['packages'], isPure: true },
  // Plans and answers as they are published.
  { name: 'schema', files: ['{plan,*-schema}.ts'], may: ['refusal', 'oordeel'] },
  { name: 'file', files: ['panel-file.ts'], may: ['refusal'], isPure: true },
  { name: 'work', files: ['run-*.ts'], may: ['packages', 'refusal', 'file'], types: ['schema'] },
  // An analysis in a thread of its own.
  { name: 'reken', files: ['{reken-*,voorbeeld}.ts'], may: ['refusal', 'oordeel'] },
  { name: 'routes', files: ['routes.ts'], may: [...ground, 'schema', 'oordeel', 'reken', 'identity index'] },
  { name: 'commands', files: ['commands.ts'], may: [...ground, 'schema', 'file', 'work'] },
  { name: 'index', files: ['index.ts'], may: ['schema', 'words', 'commands'] },
])
