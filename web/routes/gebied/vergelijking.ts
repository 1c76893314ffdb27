import type { GebiedSoort } from '@buurtwijs/figures'
import type { BeeldCijfer, GebiedRef, Vergelijking } from '../../data.ts'

/** What the area around ours says, by its kind; the nearest parent of that kind. */
export function findVergelijking(cijfer: BeeldCijfer, ouders: readonly GebiedRef[], soort: GebiedSoort): Vergelijking | undefined {
  const codes = new Set(ouders.filter(ouder => ouder.soort === soort).map(ouder => ouder.code))
  return cijfer.vergelijking.find(other => codes.has(other.gebied))
}

/** The widest area that a figure is compared with: the country, or for want of it whatever comes last. */
export function findLand(cijfer: BeeldCijfer, ouders: readonly GebiedRef[]): Vergelijking | undefined {
  return findVergelijking(cijfer, ouders, 'land') ?? cijfer.vergelijking.at(-1)
}
