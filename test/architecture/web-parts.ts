import type { Part } from './part.ts'

/** The parts of the screens. */
export const webParts: readonly Part[] = [
  {
    name: 'web data',
    files: ['web/{data,*-data}.ts'],
    may: ['packages'],
    types: ['roots', 'platform', 'statistics index', 'buurtbeeld index', 'menukaart index'],
  },
  {
    name: 'web client',
    files: ['web/{*-client,answer,visitor-cookies}.ts'],
    may: ['packages', 'web data', 'web words'],
    types: ['roots', 'platform'],
  },
  { name: 'web mount', files: ['web/{mount,production}.ts'], may: ['web data'] },
  { name: 'web charts', files: ['web/charts/**'], may: ['packages'] },
  // Days and moments in words: small enough for an island.
  { name: 'web moment', files: ['web/moment.ts'], may: [], types: ['web data'] },
  {
    name: 'web words',
    files: ['web/{taal,markdown,format,own-path,logged-path}.ts', 'web/messages/**'],
    may: ['packages', 'web data', 'web charts', 'web moment'],
    types: ['statistics index', 'identity index'],
  },
  { name: 'web context', files: ['web/{context,held}.ts'], may: [], types: ['web data'] },
  { name: 'web form', files: ['web/{form,require-ik,need,pass-file}.ts'], may: ['web context', 'web words'], types: ['web data'] },
  // Islands run in the visitor's browser, by themselves. The sheet of a budget adds up and checks there by the same rules as the server.
  {
    name: 'web islands',
    files: ['web/islands/**'],
    may: ['packages', 'web moment', 'web charts', 'begroting rules', 'begroting cellen', 'businesscase model'],
    types: ['web words'],
  },
  { name: 'web theme', files: ['web/theme/**'], may: [] },
  { name: 'web ui', files: ['web/ui/**'], may: ['packages', 'web data', 'web words', 'web charts', 'web form', 'web islands'] },
  // Which figures of an area stand together, in which picture: for its page and for what people take along.
  {
    name: 'web arrangement',
    files: [
      'web/routes/gebied/{beeld,bronnen,chart-inputs,pick-cijfers,summary,vergelijking}.ts',
      'web/routes/bronnen/editions.ts',
      'web/routes/monitoring/{zeg-*,beloop-input,een-keer,naast-lijnen}.ts',
      'web/routes/praktijk/zeg-praktijk.ts',
    ],
    may: ['packages', 'web data', 'web words', 'web charts'],
    isPure: true,
  },
  {
    name: 'web routes',
    files: [
      'web/routes/*',
      'web/routes/!(gebied|bronnen|monitoring|praktijk)/**',
      'web/routes/monitoring/!(zeg-*.ts|beloop-input.ts|een-keer.ts|naast-lijnen.ts)',
      'web/routes/gebied/!(beeld.ts|bronnen.ts|chart-inputs.ts|pick-cijfers.ts|summary.ts|vergelijking.ts)',
      'web/routes/bronnen/!(editions.ts)',
      'web/routes/praktijk/!(zeg-praktijk.ts)',
    ],
    may: ['packages', 'web data', 'web words', 'web charts', 'web arrangement', 'web context', 'web form', 'web islands', 'web ui'],
  },
  {
    name: 'web shell',
    files: ['web/{root,entry.server}.tsx', 'web/routes.ts', 'web/vite-env.d.ts'],
    may: ['packages', 'web data', 'web words', 'web context', 'web form', 'web islands', 'web theme', 'web ui', 'web routes'],
  },
]
