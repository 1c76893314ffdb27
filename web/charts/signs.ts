import { element, writeNumber } from './markup.ts'
import type { Stijl } from './style.ts'

/** The word of a comparison as a sign: drawn, because no font that we send along has these characters. */
export type Teken = 'hoger' | 'lager' | 'ongeveer-gelijk'

/** The side of the square in which a sign fits. */
export const signSize = 12

const waves = 'c1.6-2 3.2-1.8 5-.6s3.4 1.4 5-.6'

/** A triangle up, a triangle down or two waves, with the left top of its square at the place given; always in ink. */
export function drawSign(teken: Teken, { x, y }: { readonly x: number; readonly y: number }, stijl: Stijl): string {
  const from = (dx: number, dy: number) => `M${writeNumber(x + dx)} ${writeNumber(y + dy)}`
  if (teken === 'hoger') return element('path', { d: `${from(6, 1.5)}l5 9h-10z` })
  if (teken === 'lager') return element('path', { d: `${from(6, 10.5)}l-5-9h10z` })
  const line = { fill: 'none', stroke: stijl.ink, 'stroke-width': 1.6, 'stroke-linecap': 'round' }
  return element('path', { d: `${from(1, 4.6)}${waves}${from(1, 8.6)}${waves}`, ...line })
}
