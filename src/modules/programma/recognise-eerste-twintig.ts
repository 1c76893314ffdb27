import type { Statistiek } from '../statistics/index.ts'
import { eersteTwintig } from './cohort/eerste-twintig.ts'
import type { Herkenning } from './cohort/resolve-eerste-twintig.ts'
import { resolveEersteTwintig } from './cohort/resolve-eerste-twintig.ts'

/** The lines of the list with what they are in the division at hand. */
export function recogniseEersteTwintig({ gebieden }: Statistiek): readonly Herkenning[] {
  return resolveEersteTwintig(eersteTwintig, ({ gemeente, soort }) =>
    gebieden.byNaam(gemeente, 'gemeente', null).flatMap(found => gebieden.kinderen(found, soort)),
  )
}
