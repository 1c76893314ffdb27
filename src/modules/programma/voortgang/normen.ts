import type { FaseId } from './fasen.ts'

/** After how many days something takes longer than usual. Data of a programme; these numbers are waiting times, not working times. */
export interface Normen {
  /** How long a phase usually lasts at most; null where no such moment is. */
  readonly faseDagen: Readonly<Record<FaseId, number | null>>
  readonly legePlekDagen: number
  /** Without any activity. */
  readonly stilDagen: number
  readonly commissieDagen: number
}

/**
 * What a programme begins with. The programme itself says that a plan takes about a week of work and a budget one afternoon; the rest, and
 * all waiting times, are our choice. A plan gets four weeks, because people do that week of work beside their own; a budget gets two. Executing
 * lasts the three years for which there is money; measuring and learning have no end.
 */
export const gewoneNormen: Normen = {
  faseDagen: {
    selecteren: 84,
    inspireren: 84,
    beeld: 42,
    plan: 28,
    begroting: 14,
    uitvoeren: 1096,
    'meten-en-leren': null,
  },
  legePlekDagen: 28,
  stilDagen: 42,
  commissieDagen: 28,
}
