import { addDagen, parseDatum } from '../programma/index.ts'
import type { Taak } from '../programma/index.ts'
import { antwoordDagen } from './suggestie.ts'

/** So many things about the plan of a buurt that wait for one person, the oldest since a day. */
export interface Wacht {
  readonly persoon: string
  readonly buurt: string
  readonly naam: string
  readonly aantal: number
  /** ISO date. */
  readonly sinds: string
}

/** Suggestions as something to do: due two weeks after the oldest came in. */
export function taakVoorSuggesties(wacht: Wacht): Taak {
  const { buurt, aantal } = wacht
  const sinds = parseDatum(wacht.sinds)
  return {
    ...taakOf(wacht),
    id: `reacties.suggesties.${buurt}`,
    tekst: aantal === 1 ? 'Geef antwoord op een suggestie voor het plan.' : `Geef antwoord op ${aantal} suggesties voor het plan.`,
    waarom: 'Iedereen die iets voorstelt, krijgt antwoord.',
    uiterlijk: addDagen(sinds, antwoordDagen),
    href: `/programma/buurten/${buurt}/plan/suggesties`,
  }
}

/** Open comments as something to do: nobody is late with those. */
export function taakVoorOpmerkingen(wacht: Wacht): Taak {
  const { buurt, aantal } = wacht
  return {
    ...taakOf(wacht),
    id: `reacties.opmerkingen.${buurt}`,
    tekst: aantal === 1 ? 'Lees een opmerking bij het plan.' : `Lees ${aantal} opmerkingen bij het plan.`,
    waarom: 'Een ander schreef het laatst. Antwoord, of rond de opmerking af.',
    href: `/programma/buurten/${buurt}/plan/opmerkingen`,
  }
}

function taakOf({ persoon, buurt, naam, sinds }: Wacht): Omit<Taak, 'id' | 'tekst' | 'href'> {
  return { module: 'reacties', waarover: { buurt, naam }, voor: { soort: 'persoon', persoon }, sinds: parseDatum(sinds) }
}
