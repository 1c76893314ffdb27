import { ground, partsOf } from './part.ts'
import type { Part } from './part.ts'

/** The parts of measuring: what can be measured, the measuring plan, and the figures that come. */
export const monitoringParts: readonly Part[] = partsOf('monitoring', [
  { name: 'words', files: ['{bewaren,eigen-delen,methoden}.ts'], may: [], types: ['packages', 'platform'], isPure: true },
  // What can be measured, and what the programme agreed about it.
  { name: 'indicatoren', files: ['indicatoren/**'], may: ['buurtagenda index', 'menukaart index'], types: ['packages'], isPure: true },
  {
    name: 'rules',
    files: [
      'meetplan/{meetplan,perioden,regel}.ts',
      'metingen/{bereken,controles,keur,staat,uit-uitvoering}.ts',
      'verhalen/verhaal.ts',
      'uitkomsten/{reeks,oordeel}.ts',
      'bespreking/verslag.ts',
      'koers/koers.ts',
      'fhir/{measure,measure-report}.ts',
    ],
    may: ['packages', 'indicatoren'],
    types: ['buurtagenda index', 'buurtplan index', 'uitvoering index'],
    isPure: true,
  },
  {
    name: 'tables',
    files: ['{tables,world}.ts'],
    may: [],
    types: [
      'platform',
      'indicatoren',
      'rules',
      'statistics index',
      'identity index',
      'programma index',
      'buurtagenda index',
      'buurtplan index',
    ],
  },
  // What others get to see: made of what is locked, counted, delivered and answered, and only released.
  {
    name: 'gegevens',
<<<<<<< ours
    files: ['vrijgeven/{gegeven,uit-levering,uit-netwerk,uit-vragenlijst,maak-reeksen,punten}.ts', 'paneel/paneel.ts'],
||||||| base
    files: ['vrijgeven/{gegeven,uit-levering,uit-netwerk,uit-vragenlijst,maak-reeksen,punten}.ts'],
=======
    files: ['vrijgeven/{gegeven,uit-levering,uit-netwerk,uit-vragenlijst,maak-reeksen,naast,punten}.ts'],
>>>>>>> theirs
    may: ['packages', 'indicatoren', 'rules', 'vragenlijsten index'],
    types: ['leveringen index', 'uitvoering index', 'vrijgave index'],
  },
  // The figures of several buurten, for who works in them.
  { name: 'praktijk', files: ['praktijk/praktijk.ts'], may: ['packages', 'indicatoren', 'rules', 'gegevens'], isPure: true },
  { name: 'schema', files: ['*-schema.ts', '*/*-schema.ts'], may: ['packages', 'indicatoren', 'rules', 'gegevens', 'buurtagenda index'] },
  {
    name: 'records',
    files: [
      'monitoring-log.ts',
      'meetplan/read-meetplan.ts',
      'metingen/{read-metingen,read-meetplannen,read-laat,keep-stand}.ts',
      '*/{read-verhalen,read-uitkomsten,read-besprekingen}.ts',
      'vrijgeven/read-vast.ts',
    ],
    may: [...ground, 'indicatoren', 'rules', 'buurtplan index'],
    types: ['tables', 'gegevens', 'programma index'],
  },
  {
    name: 'actions',
    files: ['{meetplan,metingen,uitkomsten,verhalen}/*-actions.ts', 'metingen/zeg-keur.ts'],
    may: [...ground, 'indicatoren', 'rules', 'records', 'identity index', 'programma index'],
    types: ['tables'],
  },
  {
    name: 'views',
    files: [
      '*/*-views.ts',
      'meetplan/zeg-woorden.ts',
      'bespreking/bouw-verslag.ts',
      'koers/read-koers.ts',
      'uitkomsten/vind-gelijken.ts',
      'vrijgeven/read-open.ts',
    ],
    may: [
      ...ground,
      'indicatoren',
      'rules',
      'records',
      'schema',
      'identity index',
      'programma index',
      'buurtbeeld index',
      'buurtagenda index',
      'buurtplan index',
      'commissie index',
      'besteding index',
      'uitvoering index',
      'gegevens',
      'praktijk',
      'vragenlijsten index',
      'vrijgave index',
    ],
    types: ['tables'],
  },
  // A meeting is closed with what its screen shows.
  {
    name: 'meetings',
    files: ['bespreking/*-actions.ts'],
    may: [...ground, 'rules', 'records', 'views', 'identity index', 'programma index'],
    types: ['tables', 'buurtagenda index'],
  },
  {
    name: 'vrijgeven',
    files: ['vrijgeven/{vrijgeef,vul-metingen,merk}.ts', 'paneel/read-paneel.ts'],
    may: [
      ...ground,
      'gegevens',
      'rules',
      'records',
      'programma index',
      'uitvoering index',
      'leveringen index',
      'vragenlijsten index',
      'vrijgave index',
    ],
    types: ['tables', 'indicatoren', 'begroting index'],
  },
  // What was released, in the words of programs for care.
  {
    name: 'fhir',
    files: ['fhir/open-reports.ts'],
    may: ['indicatoren', 'rules', 'gegevens'],
    types: ['packages', 'schema'],
    isPure: true,
  },
  {
    name: 'routes',
    files: ['routes.ts', '*/*-routes.ts'],
    may: [
      ...ground,
      'indicatoren',
      'rules',
      'fhir',
      'schema',
      'actions',
      'meetings',
      'views',
      'identity index',
      'programma index',
      'statistics index',
    ],
    types: ['tables'],
  },
  { name: 'mail', files: ['metingen/meting-mail.ts'], may: [...ground, 'rules', 'records', 'programma index'], types: ['tables'] },
  {
    name: 'taken',
    files: ['metingen/read-taken.ts', 'bespreking/read-actie-taken.ts'],
    may: ['records', 'programma index'],
    types: ['tables', 'buurtagenda index', 'buurtplan index'],
  },
  { name: 'demo', files: ['demo/**'], may: ['packages', 'platform', 'rules'], types: ['indicatoren'] },
  { name: 'file', files: ['json-file.ts'], may: ['platform', 'refusal'] },
  { name: 'commands', files: ['commands.ts'], may: [...ground, 'file'] },
  {
    name: 'index',
    files: ['index.ts'],
    may: ['words', 'indicatoren', 'schema', 'views', 'mail', 'taken', 'demo', 'commands', 'vrijgeven'],
    types: ['tables'],
  },
])
