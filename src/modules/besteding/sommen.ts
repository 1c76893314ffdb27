import type { Regel } from './regel.ts'

/** What lines come to together, in whole cents. */
export interface Bedragen {
  readonly toegekendCent: number
  readonly verplichtCent: number
  readonly gerealiseerdCent: number
  readonly prognoseCent: number
}

export const nietsCent: Bedragen = { toegekendCent: 0, verplichtCent: 0, gerealiseerdCent: 0, prognoseCent: 0 }

export function telOp(one: Bedragen, other: Bedragen): Bedragen {
  return {
    toegekendCent: one.toegekendCent + other.toegekendCent,
    verplichtCent: one.verplichtCent + other.verplichtCent,
    gerealiseerdCent: one.gerealiseerdCent + other.gerealiseerdCent,
    prognoseCent: one.prognoseCent + other.prognoseCent,
  }
}

export function totaalVan(regels: readonly Regel[]): Bedragen {
  return regels.reduce<Bedragen>(telOp, nietsCent)
}

/** What lines come to per year, payer, theme or kind. Whatever they are divided by, the parts give the same total. */
export function totaalPer<Key>(regels: readonly Regel[], keyOf: (regel: Regel) => Key): ReadonlyMap<Key, Bedragen> {
  const sums = new Map<Key, Bedragen>()
  for (const regel of regels) {
    const key = keyOf(regel)
    sums.set(key, telOp(sums.get(key) ?? nietsCent, regel))
  }
  return sums
}
