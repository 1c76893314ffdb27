import type { Invoer } from './cel.ts'
import { invoerPlan } from './invoer-plan.ts'
import { invoerZorg } from './invoer-zorg.ts'

/** Every input with the value of the plan, or what was worked back from it. */
export const planInvoer: readonly Invoer[] = [...invoerPlan, ...invoerZorg]

/** Inputs that move together, because the same people carry them out; 0 is not at all, 1 would be as one. */
export interface Samenhang {
  readonly invoer: readonly string[]
  readonly rho: number
}

export const planSamenhang: readonly Samenhang[] = [
  { invoer: ['urenMinder', 'consultenMinder', 'opnamenMinder', 'ligduurMinder'], rho: 0.5 },
  { invoer: ['tekortWv', 'tekortHa', 'tekortMsz'], rho: 0.5 },
  { invoer: ['groeiWv', 'groeiHa', 'groeiMsz'], rho: 0.5 },
]

/** What is taken off an effect by how well it is known; a choice of this model. */
export const aftrekPerBewijs = { gemeten: 0, onderzoek: 0.1, praktijk: 0.25, ambitie: 0.4 } as const

/** The effects of a sector, and where their deduction stands. */
export const effectenPerCorrectie: Readonly<Record<string, readonly string[]>> = {
  correctieWv: ['urenMinder'],
  correctieHa: ['consultenMinder'],
  correctieMsz: ['opnamenMinder', 'ligduurMinder'],
}

/** The pairs that are shares of one and the same work: together they cannot be more than all of it. */
export const samenHoogstensAlles: readonly (readonly [string, string])[] = [
  ['naarWlzWv', 'naarWmoWv'],
  ['naarWvMsz', 'naarWlzMsz'],
]

/** Steps that follow each other: each at least as far as the one before. */
export const opeenvolgend = {
  buurten: ['buurtenStart', 'buurtenTweede', 'buurtenDerde', 'buurtenAlle'],
  jaren: ['jarenTweede', 'jarenDerde', 'jarenAlle'],
} as const
