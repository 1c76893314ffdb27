import type { Taal } from '@buurtwijs/figures'
import type { Aannames } from './aannames.ts'
import type { Eenheid } from './cel.ts'
import { sayWaarde } from './fouten.ts'
import { planInvoer } from './invoer.ts'
import { Rekenblad } from './reken.ts'
import { planRekenwerk } from './rekenplan.ts'
import { fillInvoer } from './zaak.ts'

/** Where published figures do not fit each other: the sum that shows it, and what has to be assumed to make them fit. */
export interface Wringpunt {
  readonly id: string
  readonly vergelijking: string
  readonly eenheid: Eenheid
  readonly waarde: number
  readonly tekst: string
}

interface Regel {
  readonly id: string
  readonly vergelijking: string
  readonly eenheid: Eenheid
  readonly nl: (getal: string) => string
  readonly en: (getal: string) => string
}

const regels: readonly Regel[] = [
  {
    id: 'personen-en-euros',
    vergelijking: '27000 * 90000',
    eenheid: 'euro',
    nl: getal =>
      `27.000 mensen maal 90.000 euro is ${getal}, geen 1,5 miljard. Het klopt alleen als één persoon gemiddeld 0,617 voltijdbaan is. Dat staat hier als aanname.`,
    en: getal =>
      `27,000 people times 90,000 euros is ${getal}, not 1.5 billion. It only fits when one person is 0.617 full-time jobs on average. That stands here as an assumption.`,
  },
  {
    id: 'mensen-nodig',
    vergelijking: '(47000 - 31000) / 0.15',
    eenheid: 'personen',
    nl: getal =>
      `Het plan zegt niet hoeveel mensen er nodig zijn. 15% minder uren geeft alleen 16.000 mensen minder als er ${getal} nodig zijn in de wijkverpleging. Voor huisarts en ziekenhuis is op dezelfde manier teruggerekend.`,
    en: getal =>
      `The plan does not say how many people are needed. 15% fewer hours only gives 16,000 fewer people when ${getal} are needed in district nursing. The same was done for GP and hospital.`,
  },
  {
    id: 'twee-percentages',
    vergelijking: '0.3 * (47000 - 31000) / 0.15',
    eenheid: 'personen',
    nl: getal =>
      `De business case rekent met 15% minder uren. De bladen over de thema’s noemen 20 tot 30%. Met 30% zou de wijkverpleging ${getal} mensen minder nodig hebben.`,
    en: getal =>
      `The business case takes 15% fewer hours. The pages on the themes say 20 to 30%. With 30% district nursing would need ${getal} fewer people.`,
  },
  {
    id: 'tempo',
    vergelijking: '17942942 / ((3828 + 7380) / 2) - 1000',
    eenheid: 'buurten',
    nl: getal =>
      `In het vijfde jaar doen 1.000 buurten mee, en het effect heeft drie jaar nodig. Om in 2033 overal het volle effect te hebben, moeten in 2030 in één jaar ${getal} buurten beginnen.`,
    en: getal =>
      `In the fifth year 1,000 neighbourhoods take part, and the effect needs three years. To have the complete effect everywhere in 2033, ${getal} neighbourhoods have to start in the one year 2030.`,
  },
  {
    id: 'kosten-na-honderd',
    vergelijking: '2000000 * 17942942 / ((3828 + 7380) / 2)',
    eenheid: 'euro',
    nl: getal =>
      `Voor 100 buurten is 200 miljoen euro genoemd, daarna niets. Kost elke buurt 2 miljoen, dan kost heel Nederland ${getal}. Al het transformatiegeld van de IZA is 2,8 miljard.`,
    en: getal =>
      `For 100 neighbourhoods 200 million euros was named, after that nothing. If each costs 2 million, the whole country costs ${getal}. All transformation money of the IZA is 2.8 billion.`,
  },
  {
    id: 'verschuiving',
    vergelijking: '(47000 - 31000) * (naarWlzWv + naarWmoWv)',
    eenheid: 'personen',
    nl: getal =>
      `Een deel van de 15% komt doordat werk naar Wlz en Wmo gaat. Het plan telt dat als besparing. Met de aannamen hier zijn daar ${getal} mensen voor nodig.`,
    en: getal =>
      `Part of the 15% comes from work that moves to Wlz and Wmo. The plan counts that as a saving. With the assumptions here that takes ${getal} people.`,
  },
  {
    id: 'taken-huisarts',
    vergelijking: '(6000 - 3600) * 0.5',
    eenheid: 'personen',
    nl: getal =>
      `De huisarts krijgt het rustiger omdat de wijkverpleging taken overneemt. Het plan rekent daar niemand voor. Neemt zij de helft over, dan zijn dat ${getal} mensen.`,
    en: getal =>
      `The GP has less to do because district nursing takes over tasks. The plan counts nobody for that. If it takes over half, that is ${getal} people.`,
  },
  {
    id: 'lege-banen',
    vergelijking: '47000 + 6000 + 37000',
    eenheid: 'personen',
    nl: getal =>
      `Een tekort van ${getal} mensen is werk dat niemand doet en waar niemand loon voor krijgt. Een kleiner tekort is dan geen besparing. Het plan rekent alsof elke baan anders vervuld en betaald was.`,
    en: getal =>
      `A shortage of ${getal} people is work that nobody does and nobody is paid for. A smaller shortage is no saving then. The plan computes as if every job would have been filled and paid for.`,
  },
  {
    id: 'vergelijking',
    vergelijking: '0.15 - 0.05',
    eenheid: 'deel',
    nl: getal =>
      `Het plan belooft 15% minder uren dan andere buurten, en zegt ook dat het in heel Nederland al 5% daalt. Telt die 5% mee in de 15%, dan blijft ${getal} over. Deze zaak telt hem niet mee.`,
    en: getal =>
      `The plan promises 15% fewer hours than other neighbourhoods, and also says that the whole country falls by 5% already. If that 5% is part of the 15%, ${getal} is left. This case does not count it.`,
  },
]

/** Every misfit, computed. */
export function findWringpunten(aannames: Aannames, taal: Taal): readonly Wringpunt[] {
  const formules = regels.map(({ id, vergelijking, eenheid }) => ({
    id,
    soort: 'getal' as const,
    naam: { nl: id, en: id },
    eenheid,
    formule: vergelijking,
  }))
  const ids = regels.map(({ id }) => id)
  const blad = new Rekenblad(
    planRekenwerk(
      planInvoer.map(({ id }) => id),
      formules,
      ids,
    ),
    1,
  )
  fillInvoer(blad, aannames)
  blad.reken()
  return regels.map(regel => {
    const waarde = blad.cel(regel.id)[0]?.[0] ?? Number.NaN
    const { id, vergelijking, eenheid } = regel
    return { id, vergelijking, eenheid, waarde, tekst: regel[taal](sayWaarde(rounded(waarde, eenheid), eenheid, taal)) }
  })
}

/** As exact as a sentence needs. */
function rounded(waarde: number, eenheid: Eenheid): number {
  return eenheid === 'deel' ? waarde : eenheid === 'euro' ? Math.round(waarde / 1e6) * 1e6 : Math.round(waarde)
}
