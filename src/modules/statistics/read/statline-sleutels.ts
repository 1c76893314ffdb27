import { splitPad } from './statline-pad.ts'
import { kwbSleutels } from './statline-sleutels-kwb.ts'
import { rivmSleutels } from './statline-sleutels-rivm.ts'
import type { TabelFamilie } from '../published-table.ts'

/** Keys without their number -> title path with slashes between groups, and unit. */
export type SleutelTabel = ReadonlyMap<string, readonly [pad: string, eenheid: string]>

/** The keys that we know in a family of tables; null where exports with keys keep their keys as titles. */
export function sleutelsOf(familie: TabelFamilie): SleutelTabel | null {
  if (familie === 'kwb') return kwbSleutels
  return familie === 'rivm-gezondheid' ? rivmSleutels : null
}

/**
 * The title path of a key such as `Eenzaam_28`. The number is dropped: it moves between editions. An unknown key becomes its own title,
 * so that a new topic is imported all the same.
 */
export function resolveSleutel(sleutel: string, sleutels: SleutelTabel | null): { pad: readonly string[]; eenheid: string } {
  const stem = sleutel.replace(/_\d+$/, '')
  const [pad, eenheid] = sleutels?.get(stem) ?? [stem, '']
  return { pad: splitPad(pad), eenheid }
}
