import { aanbeveling } from './aanbeveling.ts'
import { djg11, djg6 } from './eenzaamheid.ts'
import type { Instrument } from './instrument.ts'
import { mhcSf } from './mhc-sf.ts'
import { carerqol, katz6 } from './zonder-bewoording.ts'

/** Every questionnaire that comes with the product, in the order in which they are offered. */
export const instrumenten: readonly Instrument[] = [djg6, djg11, carerqol, mhcSf, katz6, aanbeveling]

export function findInstrument(id: string): Instrument | null {
  return instrumenten.find(each => each.id === id) ?? null
}
