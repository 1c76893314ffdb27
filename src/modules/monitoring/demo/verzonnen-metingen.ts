import type { IndicatorNaam } from '../indicatoren/register.ts'

/** A made-up figure of one period: how many, of how many, and why it is right when it is odd. */
export interface VerzonnenCijfer {
  readonly teller: number
  readonly noemer: number | null
  readonly toelichting?: string
}

/** A made-up series of Molenveld, the last period last; the very last ones are still to come. */
export interface VerzonnenReeks {
  readonly indicator: IndicatorNaam
  readonly isPerActiviteit: boolean
  readonly frequentie: 'maand' | 'kwartaal' | 'halfjaar'
  readonly doel: { readonly soort: 'waarde' | 'procent'; readonly getal: number }
  readonly cijfers: readonly VerzonnenCijfer[]
}

const wandelaars = [11, 9, 12, 10, 13, 11, 10, 12, 9, 11, 13, 10, 12, 16, 17, 15, 18, 19, 17, 20, 18, 19, 21]
const uren = [9_120, 9_040, 9_210, 8_980, 8_700, 8_610, 8_420, 8_350]
const clienten = [118, 117, 120, 119, 118, 119, 117, 118]

/** Walking together has brought more people along since a neighbour called on those who live alone; the hours go down slowly. */
export const verzonnenReeksen: readonly VerzonnenReeks[] = [
  {
    indicator: 'clienten-deelname',
    isPerActiviteit: true,
    frequentie: 'maand',
    doel: { soort: 'waarde', getal: 20 },
    cijfers: wandelaars.map(teller => ({ teller, noemer: null })),
  },
  {
    indicator: 'zelfredzaamheid',
    isPerActiviteit: true,
    frequentie: 'halfjaar',
    doel: { soort: 'waarde', getal: 75 },
    cijfers: [
      { teller: 29, noemer: 51 },
      { teller: 31, noemer: 52 },
      { teller: 34, noemer: 54 },
      { teller: 39, noemer: 55 },
    ],
  },
  {
    indicator: 'uren-wijkverpleging',
    isPerActiviteit: false,
    frequentie: 'kwartaal',
    doel: { soort: 'procent', getal: -15 },
    cijfers: uren.map((teller, index) => ({ teller, noemer: clienten[index] ?? 118 })),
  },
]

/** The activity that the figures are about. */
export const wandelen = {
  id: '00000000-0000-4000-8000-000000006009',
  thema: 'preventie',
  naam: 'Samen wandelen',
  wat: 'Elke dinsdag een uur wandelen vanaf het buurthuis. Wie niet zelf kan komen, wordt opgehaald.',
  wie: 'Vrijwilligers, met de wijkverpleging',
  voorWie: 'Mensen die weinig buiten komen',
  effecten: [{ indicator: 'uren-wijkverpleging', richting: 'minder', hoeveel: 15, eenheid: 'procent', bron: 'Afspraak van het programma' }],
} as const

/** What somebody of Molenveld told. */
export const verzonnenVerhaal = {
  wie: 'een buurvrouw van 81',
  tekst:
    'Ik kwam bijna niet meer buiten. Alleen durfde ik niet, met mijn rollator over die stoep. Nu belt Hans op dinsdag aan en lopen wij samen naar het buurthuis. De eerste keer was ik bang. Nu kijk ik er de hele week naar uit.',
  citaat: 'Nu kijk ik er de hele week naar uit.',
  labels: ['weer naar buiten', 'samen'],
} as const
