import type { Bijdrager, RuweCel } from './reeks.ts'
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
  /** How much one person counts for in a cell, on average. */
  readonly weegt: (cel: RuweCel) => number
  /** True when small corrections count too. */
  readonly isHerzien: boolean
}

/**
 * What the next release stands on. A cell that changed by fewer people than the threshold, or by less than so many have on average, stays as it was released, so that nobody who knows that one person left,
 * or came, finds that person in the difference. Changes are counted from what was released, so that many small ones do come through once they are a group.
 */
export function nextGrondslag({ ruw, vorige, wasEr, drempel, weegt, isHerzien }: Wat): readonly RuweCel[] {
  return ruw.map(cel => {
    const before = vorige.get(sleutelTekst(cel.sleutel)) ?? (wasEr(cel) ? { aantal: 0 } : null)
    if (before === null || isHerzien || Math.abs(cel.aantal - before.aantal) >= drempel * weegt(cel)) return cel
    return { sleutel: cel.sleutel, ...before }
  })
}
