import type { Bijdrager, RuweCel, Sleutel } from './reeks.ts'
import { sleutelTekst } from './reeks.ts'

/** What a release stands on, for one cell. */
export interface Grond {
  readonly aantal: number
  readonly bijdragers?: readonly Bijdrager[]
}

export interface Wat {
  /** What was counted by now. */
  readonly ruw: readonly RuweCel[]
  /** What the newest release stands on, by key. */
  readonly vorige: ReadonlyMap<string, Grond>
  /** Whether a cell had its place in the newest release: whoever was not counted there counted as nobody. */
  readonly wasEr: (cel: RuweCel) => boolean
  /** Counts under this are hidden; a change under it waits. */
  readonly drempel: number
  /** The cell that counts the people whom a cell is about; null for a cell that counts people itself. */
  readonly mensenBij: (cel: RuweCel) => Sleutel | null
  /** True when small corrections count too. */
  readonly isHerzien: boolean
}

/**
 * What the next release stands on. A cell that changed by fewer people than the threshold stays as it was released, so that nobody who knows that one person left, or came, finds that person in the
 * difference. A sum over people (hours, points) stays when the people in it changed by fewer than that, and when they did not, as long as it changed by less than so many have on average: one of them
 * may have far more than the others. Changes are counted from what was released, so that many small ones do come through once they are a group.
 */
export function nextGrondslag({ ruw, vorige, wasEr, drempel, mensenBij, isHerzien }: Wat): readonly RuweCel[] {
  const nu = new Map(ruw.map(({ sleutel, aantal }) => [sleutelTekst(sleutel), aantal]))
  const waits = (cel: RuweCel, before: Grond): boolean => {
    const key = mensenBij(cel)
    if (key === null) return Math.abs(cel.aantal - before.aantal) < drempel
    const people = nu.get(sleutelTekst(key)) ?? 0
    const moved = Math.abs(people - (vorige.get(sleutelTekst(key))?.aantal ?? 0))
    if (moved > 0) return moved < drempel
    return Math.abs(cel.aantal - before.aantal) < drempel * Math.max(1, people > 0 ? cel.aantal / people : 1)
  }
  return ruw.map(cel => {
    const before = vorige.get(sleutelTekst(cel.sleutel)) ?? (wasEr(cel) ? { aantal: 0 } : null)
    return before !== null && !isHerzien && waits(cel, before) ? { sleutel: cel.sleutel, ...before } : cel
  })
}
