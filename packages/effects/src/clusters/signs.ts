import { seededChance } from '../numbers/chance.ts'
import type { Chance } from '../numbers/chance.ts'

/** What a cluster is multiplied by in a draw. Webb has six values and suits the fewest clusters. */
export type Signs = 'rademacher' | 'webb' | 'mammen'

const root5 = Math.sqrt(5)
const webb = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)]

export interface SignDraws {
  readonly draws: number
  /** True when every pattern of signs occurs once: nothing is left to chance. */
  readonly isComplete: boolean
  /** Fills the multipliers of the next draw. */
  next(multipliers: Float64Array): void
}

/** Draws of multipliers; all patterns when Rademacher signs have no more of them than were asked for. */
export function makeSigns(kind: Signs, clusters: number, draws: number, seed: number): SignDraws {
  if (kind === 'rademacher' && clusters < 31 && 2 ** clusters <= draws) return allPatterns(clusters)
  const chance = seededChance(seed)
  const one = drawOne(kind, chance)
  return {
    draws,
    isComplete: false,
    next(multipliers) {
      for (let g = 0; g < multipliers.length; g++) multipliers[g] = one()
    },
  }
}

function allPatterns(clusters: number): SignDraws {
  let pattern = 0
  return {
    draws: 2 ** clusters,
    isComplete: true,
    next(multipliers) {
      for (let g = 0; g < clusters; g++) multipliers[g] = (pattern >>> g) & 1 ? 1 : -1
      pattern += 1
    },
  }
}

function drawOne(kind: Signs, chance: Chance): () => number {
  switch (kind) {
    case 'rademacher': {
      let [word, left] = [0, 0]
      return () => {
        if (left === 0) [word, left] = [chance.bits(), 32]
        left -= 1
        return (word >>> left) & 1 ? 1 : -1
      }
    }
    case 'webb':
      return () => webb[chance.below(6)]!
    case 'mammen':
      return () => (chance.uniform() < (root5 + 1) / (2 * root5) ? (1 - root5) / 2 : (1 + root5) / 2)
  }
}
