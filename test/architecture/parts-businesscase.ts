import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what the programme is worth. */
export const businesscaseParts: readonly Part[] = partsOf('businesscase', [
  // Inputs, formulas and what follows from them: the same code for the server, the command line and the browser.
  { name: 'model', files: ['model/**'], may: ['packages'], isPure: true },
  { name: 'werkboek', files: ['werkboek/**'], may: ['packages', 'model'], isPure: true },
  { name: 'words', files: ['methoden.ts'], may: [], types: ['packages'], isPure: true },
  { name: 'schema', files: ['zaak-schema.ts'], may: ['model'] },
  { name: 'vraag', files: ['{vraag,meting}.ts'], may: ['refusal', 'model'] },
  { name: 'commands', files: ['commands.ts'], may: [...ground, 'model', 'werkboek', 'schema', 'vraag'] },
  { name: 'index', files: ['index.ts'], may: ['words', 'schema', 'vraag', 'commands'] },
])
