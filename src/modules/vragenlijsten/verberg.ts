/** Why a result is not shown. That all answers were equal is not said by name: it would be half of the result. */
export interface Verborgen {
  readonly verborgen: 'te-weinig' | 'af-te-leiden'
}

type Waarde = string | number

/** An answer with so large a part of all says something of everybody in the group. */
export const teVeel = 0.9

/**
 * Whether a group can be shown by itself: enough people in it, and not nearly all of them with the same answer. Not all but one either: that one would know what each of the others
 * answered.
 */
export function whyHidden(waarden: readonly Waarde[], kleinste: number): Verborgen | null {
  if (waarden.length < kleinste) return { verborgen: 'te-weinig' }
  const others = othersOf(waarden)
  return others < 2 || waarden.length - others >= teVeel * waarden.length ? { verborgen: 'af-te-leiden' } : null
}

/** How many gave another answer than the one that most gave. */
export function othersOf(waarden: readonly Waarde[]): number {
  return waarden.length - Math.max(...[...Map.groupBy(waarden, waarde => waarde).values()].map(({ length }) => length))
}

/**
 * Which groups of a whole can be shown beside the whole. A group needs enough people, and so do all others together. What is not shown, with who belongs to no group, can be computed from
 * the rest: it has to hold enough people with different answers too, or one more group is left out, the smallest first.
 */
export function hideGroups(
  groepen: ReadonlyMap<string, readonly Waarde[]>,
  zonderGroep: readonly Waarde[],
  kleinste: number,
): ReadonlyMap<string, Verborgen | null> {
  const all = zonderGroep.length + [...groepen.values()].reduce((sum, { length }) => sum + length, 0)
  const verdict = new Map<string, Verborgen | null>(
    [...groepen].map(([naam, waarden]) => [
      naam,
      whyHidden(waarden, kleinste) ?? (all - waarden.length < kleinste ? { verborgen: 'af-te-leiden' } : null),
    ]),
  )
  for (;;) {
    const rest = [...zonderGroep, ...[...groepen].flatMap(([naam, waarden]) => (verdict.get(naam) === null ? [] : waarden))]
    if (rest.length === 0 || whyHidden(rest, kleinste) === null) return verdict
    const [smallest] = [...groepen]
      .filter(([naam]) => verdict.get(naam) === null)
      .toSorted(([naam, a], [other, b]) => a.length - b.length || (naam < other ? -1 : 1))
    if (smallest === undefined) return verdict
    verdict.set(smallest[0], { verborgen: 'af-te-leiden' })
  }
}
