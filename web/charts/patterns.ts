import { element } from './markup.ts'
import { colourOf, type Rol, type Stijl } from './style.ts'

/** Fills that stay apart in black and white, from dark to light. The sixth part starts again. */
const drawings: readonly ((colour: string) => string)[] = [
  colour => element('rect', { width: 8, height: 8, fill: colour }),
  colour => element('path', { d: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4', stroke: colour, 'stroke-width': 2.5 }),
  () => '',
  colour => element('circle', { cx: 2, cy: 2, r: 1.3, fill: colour }) + element('circle', { cx: 6, cy: 6, r: 1.3, fill: colour }),
  colour => element('path', { d: 'M0,2h8M0,6h8', stroke: colour, 'stroke-width': 1.5 }),
]

/** The fill of the n-th part of a whole, in the colour of whose figure it is. */
export function drawPattern(id: string, deel: number, rol: Rol, stijl: Stijl): string {
  const drawing = drawings[deel % drawings.length]?.(colourOf(rol, stijl)) ?? ''
  const ground = element('rect', { width: 8, height: 8, fill: stijl.paper })
  return element('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, ground + drawing)
}
