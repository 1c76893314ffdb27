import type { Taak, Taken } from '../../data.ts'

export const groepNamen = ['teLaat', 'dezeWeek', 'daarna'] as const
export type GroepNaam = (typeof groepNamen)[number]

/** What waits, with the one thing to begin with taken out. */
export interface OpVolgorde {
  readonly eerst: Taak | null
  /** The rest, without groups that are empty. */
  readonly groepen: readonly { readonly naam: GroepNaam; readonly taken: readonly Taak[] }[]
  /** Of everything, the first one too. */
  readonly aantallen: Readonly<Record<GroepNaam, number>>
}

/** Orders what waits: what is late, what is for this week (today with it), and what can wait. The API gave each group in its order. */
export function orderByUrgency(taken: Taken | null, op: string): OpVolgorde {
  const { vandaag, dezeWeek, later } = taken ?? { vandaag: [], dezeWeek: [], later: [] }
  const isLate = ({ uiterlijk }: Taak) => uiterlijk !== undefined && uiterlijk < op
  const all = {
    teLaat: vandaag.filter(taak => isLate(taak)),
    dezeWeek: [...vandaag.filter(taak => !isLate(taak)), ...dezeWeek],
    daarna: later,
  }
  const eerst = groepNamen.flatMap(naam => all[naam])[0] ?? null
  return {
    eerst,
    groepen: groepNamen.map(naam => ({ naam, taken: all[naam].filter(taak => taak !== eerst) })).filter(({ taken: own }) => own.length > 0),
    aantallen: { teLaat: all.teLaat.length, dezeWeek: all.dezeWeek.length, daarna: all.daarna.length },
  }
}

/** How many days lie between two ISO dates; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
