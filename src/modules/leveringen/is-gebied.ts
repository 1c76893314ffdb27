import type { GebiedCode } from '@buurtwijs/figures'
import type { Statistiek } from '../statistics/index.ts'
import { isGebiedsvorm } from './gebied.ts'

/** Whether there is such an area: a buurt of the programme, or one that an imported table has. Without any table every code that is written well will do. */
export function isGebiedIn({ gebieden }: Pick<Statistiek, 'gebieden'>, programma: ReadonlyMap<string, unknown>): (code: string) => boolean {
  let hasSome = false
  for (const _ of gebieden.newest()) {
    hasSome = true
    break
  }
  return code => programma.has(code) || (isGebiedsvorm(code) && (!hasSome || gebieden.jaren(code as GebiedCode).length > 0))
}
