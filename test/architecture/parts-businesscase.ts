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
  // What a place counts beside its country.
  { name: 'plek', files: ['plek.ts'], may: ['packages', 'refusal', 'model', 'buurtbeeld index', 'statistics index'] },
  // The case as a file.
  {
    name: 'bestand',
    files: ['{bestand,papier,papier-woorden}.ts'],
    may: ['packages', 'platform', 'model', 'werkboek'],
    types: ['plek', 'schema'],
  },
  // A case as it is asked over HTTP.
  { name: 'query', files: ['zaak-query.ts'], may: ['platform', 'model', 'statistics index'] },
  {
    name: 'open',
    files: ['open-zaak.ts'],
    may: ['model', 'vraag', 'plek', 'query'],
    types: ['platform', 'bestand', 'schema', 'statistics index'],
  },
  { name: 'routes', files: ['routes.ts'], may: [...ground, 'schema', 'query', 'bestand', 'identity index'], types: ['open'] },
  { name: 'commands', files: ['commands.ts'], may: [...ground, 'model', 'werkboek', 'schema', 'vraag'] },
  { name: 'index', files: ['index.ts'], may: ['words', 'schema', 'vraag', 'model', 'bestand', 'query', 'open', 'commands'] },
])
