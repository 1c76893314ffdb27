import type { Achtergrond } from './achtergrond.ts'
import type { Verborgen } from './verberg.ts'

/** A mean of a group, with the interval in which it would lie 95 of 100 times by chance alone. */
export interface Gemiddelde {
  readonly n: number
  /** In which steps all of it is told; 0 when it is exact. */
  readonly stap: number
  readonly gemiddelde: number
  readonly spreiding: number
  readonly onder: number
  readonly boven: number
}

/** A share in whole per cent, with its interval. */
export interface Deel {
  readonly id: string
  readonly procent: number
  readonly onder: number
  readonly boven: number
  /** Other answers that were chosen by too few, told as one with this. */
  readonly ook?: readonly string[]
}

export interface Verdeling {
  readonly n: number
  readonly delen: readonly Deel[]
  /** Answers that too few chose, where people could choose several. */
  readonly teKlein?: readonly string[]
}

export interface Groep {
  readonly waarde: string
  readonly uitkomst: Gemiddelde | Verborgen
}

export interface SchaalUitkomst {
  readonly instrument: string
  readonly versie: string
  readonly hash: string
  readonly schaal: string
  readonly uitkomst: Gemiddelde | Verborgen
  readonly groepen: Readonly<Partial<Record<Achtergrond, readonly Groep[]>>>
}

export interface IndelingUitkomst {
  readonly instrument: string
  readonly uitkomst: Verdeling | Verborgen
}

/** A score from -100 to 100; a small number of people is said beside it. The error is null where it would tell how few are in a class. */
export interface Aanbeveling {
  readonly n: number
  readonly score: number
  readonly fout: number | null
  readonly onder: number
  readonly boven: number
}

/** What was answered to an own question. */
export interface VraagUitkomst {
  readonly vraag: string
  readonly verdeling: Verdeling | Verborgen | null
  readonly gemiddelde: Gemiddelde | Verborgen | null
}

/** How the answers came in: two waves are compared when this is equal. */
export type Wijze = 'scherm' | 'papier' | 'gemengd'

/** What a wave says: computed once, when it closes, and never again. Nothing in it is about fewer people than may be shown. */
export interface Uitkomst {
  readonly gevraagd: number
  readonly gebruikt: number
  readonly n: number
  readonly wijze: Wijze
  /** In how many answers somebody else filled it in; null when that is too few to tell. */
  readonly doorAnder: number | null
  readonly schalen: readonly SchaalUitkomst[]
  readonly indelingen: readonly IndelingUitkomst[]
  readonly aanbeveling: Aanbeveling | Verborgen | null
  readonly vragen: readonly VraagUitkomst[]
  readonly teksten: number
}
