import { Refusal } from '../../refusal.ts'
import { analyseer } from './oordeel/analyse.ts'
import type { Analyse } from './oordeel/analyse.ts'
import type { Analyseregels, Paneel } from './oordeel/regels.ts'

/** What an analysis is made of. */
export interface Rekenvraag {
  readonly paneel: Paneel
  readonly regels: Analyseregels
}

/** What comes of it; a refusal is an answer too, because it has to cross from one thread to another. */
export type Gerekend = { readonly analyse: Analyse } | { readonly geweigerd: { readonly code: string; readonly tekst: string } }

/** Computes in this thread, and tells how far it is: a share from 0 to 1. */
export function rekenHier({ paneel, regels }: Rekenvraag, tell: (deel: number) => void = () => {}): Gerekend {
  try {
    return { analyse: analyseer(paneel, regels, tell) }
  } catch (error) {
    if (error instanceof Refusal) return { geweigerd: { code: error.code, tekst: error.message } }
    throw error
  }
}
