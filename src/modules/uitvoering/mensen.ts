/** The kinds of people who are counted; a kind is not asked when nobody of it came. */
export const mensenSoorten = ['bewoners', 'clienten', 'mantelzorgers', 'vrijwilligers', 'professionals'] as const
export type MensenSoort = (typeof mensenSoorten)[number]

/** How many people there were, by kind. A count, never who. */
export type Mensen = Readonly<Record<MensenSoort, number>>

/** What happens in a neighbourhood and is counted once, where it happens. */
export const gebeurtenisSoorten = ['training', 'initiatief', 'interventie', 'zorgpad', 'sessie', 'intervisie', 'bijeenkomst'] as const
export type GebeurtenisSoort = (typeof gebeurtenisSoorten)[number]

/** Counts as they are kept, with zero for each kind that is not there. */
export function mensenOf(kept: Readonly<Partial<Record<MensenSoort, number>>>): Mensen {
  return {
    bewoners: kept.bewoners ?? 0,
    clienten: kept.clienten ?? 0,
    mantelzorgers: kept.mantelzorgers ?? 0,
    vrijwilligers: kept.vrijwilligers ?? 0,
    professionals: kept.professionals ?? 0,
  }
}

export function addMensen(one: Mensen, other: Mensen): Mensen {
  return mensenOf(Object.fromEntries(mensenSoorten.map(soort => [soort, one[soort] + other[soort]])))
}

export function totaalMensen(mensen: Mensen): number {
  return mensenSoorten.reduce((sum, soort) => sum + mensen[soort], 0)
}
