import type { Grond, NlNiveau, WwfhNiveau } from '../woorden.ts'

/** How strong each part of an advice counts: the power to which its share is raised. 0 leaves it out, 2 counts it twice. */
export interface Weging {
  readonly nood: number
  readonly bewijs: number
  readonly past: number
  readonly kosten: number
}

export const gewoneWeging: Weging = { nood: 1, bewijs: 1, past: 1, kosten: 1 }

/** Shares from 0 to 1. They are choices of ours; the method page lists them. What nobody knows stands in the middle: no praise and no blame. */
export const aandelen = {
  grond: { vergelijking: 1, onderzoek: 0.85, meting: 0.7, ervaring: 0.55, verwachting: 0.4 } satisfies Record<Grond, number>,
  nl: {
    'sterke-aanwijzingen': 1,
    'goede-aanwijzingen': 0.9,
    'eerste-aanwijzingen': 0.75,
    'goed-onderbouwd': 0.6,
    'goed-beschreven': 0.5,
  } satisfies Record<NlNiveau, number>,
  wwfh: {
    'scientifically-supported': 1,
    'some-evidence': 0.8,
    'expert-opinion': 0.6,
    'insufficient-evidence': 0.4,
    'mixed-evidence': 0.4,
    'evidence-of-ineffectiveness': 0,
  } satisfies Record<WwfhNiveau, number>,
  /** What expired evidence is multiplied by. */
  verlopen: 0.8,
  doelgroep: { past: 1, onbekend: 0.7, weinig: 0.2 },
  kosten: { binnen: 1, onbekend: 0.7, boven: 0.3 },
} as const

/** From how many people on a target group is more than a few. */
export const weinigMensen = 10
