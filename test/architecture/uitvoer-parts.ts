import { ground } from './part.ts'
import type { Part } from './part.ts'

/** What makes files of a picture. It stands beside the screens, above every module. */
export const uitvoerParts: readonly Part[] = [
  // One picture as it leaves the product: arranged and drawn as on its page, so with the words and charts of the web.
  {
    name: 'uitvoer rapport',
    files: [
      'src/uitvoer/{rapport,grafieken,write-cijfer,make-agenda,make-secties,make-rapport,make-beeld-rapport,make-uitkomsten-rapport,make-praktijk-rapport,velden,vorm-namen}.ts',
    ],
    may: ['packages', 'web words', 'web charts', 'web arrangement'],
    types: ['web data', 'buurtbeeld index', 'buurtagenda index', 'monitoring index'],
    isPure: true,
  },
  // The record of a meeting on paper, in the words of its page.
  {
    name: 'uitvoer papier',
    files: ['src/uitvoer/bespreking-papier.ts'],
    may: ['packages', 'web words', 'web arrangement'],
    types: ['monitoring index', 'platform'],
    isPure: true,
  },
  // The colours of the theme, for who draws outside a page.
  { name: 'uitvoer kleuren', files: ['src/uitvoer/kleuren.ts'], may: ['config', 'web charts'] },
  // One file per form, each made of the report alone.
  {
    name: 'uitvoer vormen',
    files: ['src/uitvoer/vormen/**'],
    may: [...ground, 'uitvoer rapport', 'uitvoer kleuren', 'web words', 'web charts', 'businesscase index'],
  },
  {
    name: 'uitvoer open',
    files: ['src/uitvoer/{kaart,open-rapport}.ts'],
    may: ['packages', 'uitvoer rapport', 'web words', 'web ui', 'statistics index', 'buurtbeeld index'],
  },
  { name: 'uitvoer schema', files: ['src/uitvoer/{schema,buurt-schema}.ts'], may: ['uitvoer rapport', 'uitvoer vormen'] },
  {
    name: 'uitvoer routes',
    files: ['src/uitvoer/{routes,buurt-routes,zaak-routes,uitkomsten-routes,praktijk-routes}.ts'],
    may: [
      ...ground,
      ...['rapport', 'vormen', 'open', 'schema', 'papier'].map(part => `uitvoer ${part}`),
      ...['identity', 'statistics', 'buurtbeeld', 'programma', 'buurtagenda', 'monitoring', 'businesscase'].map(name => `${name} index`),
    ],
  },
  {
    name: 'uitvoer commands',
    files: ['src/uitvoer/commands.ts'],
    may: [
      ...ground,
      ...['rapport', 'vormen', 'open'].map(part => `uitvoer ${part}`),
      'statistics index',
      'buurtbeeld index',
      'buurtagenda index',
      'programma index',
    ],
  },
]
