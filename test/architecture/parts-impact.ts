import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of what tells whether it works. */
export const impactParts: readonly Part[] = partsOf('impact', [
  // From a panel and rules that were fixed before to a verdict.
  { name: 'oordeel', files: ['oordeel/**'], may: ['packages', 'refusal'], isPure: true },
  { name: 'words', files: ['{methoden,bewaren,eigen-delen}.ts'], may: [], types: ['packages', 'platform'], isPure: true },
  // Plans and answers as they are published.
  {
    name: 'schema',
    files: ['{plan,*-schema}.ts', 'plan/{plan,overname}-schema.ts', 'ontwerp/ontwerp-schema.ts'],
    may: ['refusal', 'oordeel', 'publicatie'],
  },
  { name: 'file', files: ['panel-file.ts'], may: ['refusal'], isPure: true },
  { name: 'work', files: ['run-*.ts'], may: ['packages', 'refusal', 'file'], types: ['schema'] },
  // How a plan takes published figures, and what is frozen of it.
  { name: 'publicatie', files: ['publicatie/publicatie.ts'], may: ['packages', 'refusal'], isPure: true },
  // A plan, and figures that are read by it.
  {
    name: 'analyseplan',
    files: ['plan/{analyseplan,lees-paneel,vrij-paneel}.ts'],
    may: ['refusal', 'json', 'oordeel', 'file', 'publicatie'],
  },
  // Whom is compared with whom in published figures, and the panel of those.
  {
    name: 'groep',
    files: ['publicatie/{jaarcijfers,deelnemers,kies-groep,maat-of,passend,zeg-weg,lees-publicatie}.ts'],
    may: ['packages', 'refusal', 'publicatie', 'analyseplan', 'statistics index'],
  },
  {
    name: 'uitkomsten',
    files: ['plan/uitkomsten.ts'],
    may: ['refusal', 'groep', 'monitoring index', 'statistics index'],
    types: ['packages'],
  },
  { name: 'tables', files: ['tables.ts'], may: [], types: ['platform', 'oordeel', 'analyseplan', 'publicatie', 'statistics index'] },
  {
    name: 'vrij',
    files: ['plan/read-vrij-paneel.ts'],
    may: ['refusal', 'oordeel', 'analyseplan', 'uitkomsten', 'monitoring index'],
    types: ['tables', 'vrijgave index'],
  },
  // Before there are figures: what can be seen, and whom to compare with.
  {
    name: 'ontwerp',
    files: ['ontwerp/{bereken-kracht,kies-vergelijking,geschiedenis}.ts'],
    may: ['packages', 'refusal', 'groep', 'statistics index'],
  },
  // An analysis in a thread of its own, and as work behind the screens.
  { name: 'reken', files: ['{reken-*,voorbeeld}.ts'], may: ['refusal', 'oordeel'] },
  { name: 'taak', files: ['plan/reken-analyse.ts'], may: ['platform', 'oordeel', 'analyseplan', 'reken', 'vrij'], types: ['tables'] },
  {
    name: 'actions',
    files: ['plan/{plan-actions,plan-views,view-groep,maak-bundel,overnemen}.ts'],
    may: [...ground, 'analyseplan', 'groep', 'uitkomsten', 'vrij', 'taak', 'identity index', 'programma index', 'monitoring index'],
    types: ['tables', 'schema', 'oordeel', 'publicatie', 'programma index', 'vrijgave index'],
  },
  {
    name: 'routes',
    files: ['routes.ts', '{plan,ontwerp}/routes.ts', 'plan/overname-routes.ts'],
    may: [
      ...ground,
      'schema',
      'oordeel',
      'reken',
      'actions',
      'groep',
      'uitkomsten',
      'ontwerp',
      'identity index',
      'programma index',
      'statistics index',
    ],
    types: ['tables'],
  },
  { name: 'commands', files: ['commands.ts'], may: [...ground, 'schema', 'file', 'work', 'oordeel', 'analyseplan'] },
  { name: 'index', files: ['index.ts'], may: ['schema', 'words', 'commands', 'taak'], types: ['tables'] },
])
