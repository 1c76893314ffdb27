/** How an analysis is done: everything that changes its answer, fixed before the figures are opened. */
export interface Analyseregels {
  /** The change that was agreed, as a share: -0.15 is fifteen per cent less. Its sign says which way is good. */
  readonly drempel: number
  /** The year in which all lines stand at 100: before the first start. */
  readonly basisjaar: number
  readonly methode: 'dr' | 'ipw' | 'reg'
  /** Whom a buurt is held against: only those that never start, or those that have not started yet too. */
  readonly vergelijk: 'nooit' | 'nog-niet'
  readonly kenmerken: readonly string[]
  /** What would have happened everywhere, by the plan: a change over so many years. */
  readonly landelijk: { readonly deel: number; readonly jaren: number }
  readonly trekkingen: number
  readonly zaad: number
}

/** What the agreement says, where nothing else was agreed. */
export const afgesproken = {
  drempel: -0.15,
  methode: 'dr',
  vergelijk: 'nog-niet',
  kenmerken: [],
  landelijk: { deel: -0.05, jaren: 3 },
  trekkingen: 1000,
  zaad: 2024,
} as const satisfies Omit<Analyseregels, 'basisjaar'>

/** Figures by row: of one buurt in one year. */
export interface Paneel {
  readonly buurt: readonly string[]
  readonly jaar: readonly number[]
  /** The year in which the buurt starts; 0 = never. */
  readonly start: readonly number[]
  /** NaN where there is none. */
  readonly uitkomst: readonly number[]
  readonly kenmerken: Readonly<Record<string, readonly number[]>>
  /** How much activities are used; NaN where that is not known. Only where a plan asks for it. */
  readonly dosis?: readonly number[]
}

/** From a difference of logarithms to a share: -0.1625 is fifteen per cent less. */
export function asDeel(log: number): number {
  return Math.expm1(log)
}

export function asLog(deel: number): number {
  return Math.log1p(deel)
}

/** An effect as a share, with the interval that holds it 95 times out of 100; null where the spread cannot be known. */
export interface Deel {
  readonly deel: number
  readonly laag: number | null
  readonly hoog: number | null
}

/** An interval on the scale of logarithms, as shares. */
export function deelOf({ estimate, se }: { readonly estimate: number; readonly se: number | null }, wide: number): Deel {
  if (se === null || !Number.isFinite(se)) return { deel: asDeel(estimate), laag: null, hoog: null }
  return { deel: asDeel(estimate), laag: asDeel(estimate - wide * se), hoog: asDeel(estimate + wide * se) }
}
