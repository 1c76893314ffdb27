import { buurten, mensen, organisaties } from '#src/modules/identity/demo/mensen.ts'
import { demoSeed, makeDemo, type Demo } from '#src/modules/statistics/demo/index.ts'

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
export const personen = mensen

/** The municipality that tests and the demo share. */
export const wereld = { naam: 'Wilgenoord', gebieden, personen, buurten, organisaties }

let made: Demo | undefined

/** The figures and maps of the made-up world, made once for a test file: it takes about a second. */
export function demoWereld(): Demo {
  made ??= makeDemo(demoSeed)
  return made
}
