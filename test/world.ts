import { demoSeed, makeDemo, type Demo } from '#src/modules/statistics/demo/index.ts'

/** What someone does in the made-up municipality. */
export type RolInWereld = 'bewoner' | 'kartrekker' | 'coordinator' | 'commissielid' | 'professional' | 'financier' | 'beheerder'

/** Somebody who does not exist: name, age, where and in what role. Mail addresses end in .example, so nothing ever arrives. */
export interface PersoonInWereld {
  readonly id: string
  readonly naam: string
  readonly leeftijd: number
  readonly buurt: string
  readonly rollen: readonly RolInWereld[]
  readonly mail: string
  /** A sentence about who this is, to write tests as stories. */
  readonly verhaal: string
}

/** Codes of the areas that tests and demo talk about by name. */
export const gebieden = {
  land: 'NL99',
  gemeente: 'GM9901',
  oudeMarkt: 'BU99010101',
  collegehof: 'BU99010202',
  molenveld: 'WK990104',
  molenveldNoord: 'BU99010401',
  deHorst: 'WK990105',
  horstOost: 'BU99010501',
  nieuwMeander: 'WK990107',
  waterrijk: 'BU99010702',
  bedrijventerrein: 'BU99010801',
  gehuchtRietmeer: 'BU99010902',
  elzerbroek: 'WK990110',
} as const

/** The people of Wilgenoord. Tests call them by name: `wereld.personen.mirjam`. */
export const personen = {
  mirjam: persoon(
    'mirjam',
    'Mirjam Verstegen',
    47,
    gebieden.molenveldNoord,
    ['bewoner', 'kartrekker'],
    'Zij begon de soeptafel en trekt het buurtplan van Molenveld.',
  ),
  hendrik: persoon(
    'hendrik',
    'Hendrik Oosterling',
    82,
    gebieden.oudeMarkt,
    ['bewoner'],
    'Hij woont alleen boven de oude bakkerij en gebruikt de site op een tablet.',
  ),
  fatima: persoon(
    'fatima',
    'Fatima el Idrissi',
    36,
    gebieden.horstOost,
    ['bewoner', 'kartrekker'],
    'Zij organiseert de wandelgroep van de galerijflats.',
  ),
  joost: persoon(
    'joost',
    'Joost van Aalderveen',
    54,
    gebieden.waterrijk,
    ['coordinator'],
    'Hij werkt voor de gemeente en begeleidt alle buurtnetwerken.',
  ),
  noor: persoon('noor', 'Noor Wiekslag', 21, gebieden.collegehof, ['bewoner'], 'Zij studeert en helpt op zaterdag als vrijwilliger.'),
  gerda: persoon(
    'gerda',
    'Gerda Brinkman',
    68,
    gebieden.elzerbroek,
    ['bewoner', 'commissielid'],
    'Zij beoordeelt begrotingen in de commissie.',
  ),
  samir: persoon('samir', 'Samir Haddou', 41, gebieden.deHorst, ['professional'], 'Hij is wijkverpleegkundige in De Horst.'),
  anneke: persoon('anneke', 'Anneke Lindenhof', 59, gebieden.gemeente, ['financier'], 'Zij beslist namens de zorgverzekeraar over geld.'),
  tijmen: persoon(
    'tijmen',
    'Tijmen Rosmolen',
    33,
    gebieden.gemeente,
    ['beheerder'],
    'Hij beheert de site en ziet geen persoonlijke gegevens.',
  ),
} satisfies Record<string, PersoonInWereld>

function persoon(
  id: string,
  naam: string,
  leeftijd: number,
  buurt: string,
  rollen: readonly RolInWereld[],
  verhaal: string,
): PersoonInWereld {
  return { id, naam, leeftijd, buurt, rollen, mail: `${id}@wilgenoord.example`, verhaal }
}

/** The municipality that tests and the demo share. */
export const wereld = { naam: 'Wilgenoord', gebieden, personen }

let made: Demo | undefined

/** The figures and maps of the made-up world, made once for a test file: it takes about a second. */
export function demoWereld(): Demo {
  made ??= makeDemo(demoSeed)
  return made
}
