import type { Maatvoering, Namen } from './chart.ts'
import { element } from './markup.ts'
import { colourOf, type Rol, type Stijl } from './style.ts'
import { drawText, textWidth } from './text.ts'

/** The side of the square in which every symbol fits; the bar of the country is taller. */
export const symbolSize = 14

/** Where a symbol goes. An estimate is hollow and dashed; `tall` is the height of the country's bar. */
export interface SymbolOptions {
  readonly x: number
  readonly y: number
  readonly schatting?: boolean
  readonly tall?: number
}

/**
 * Circle for the own area, square for its wijk, diamond for the gemeente, upright bar for the country, house for the areas that are alike: each with
 * a rim of paper, so that it shows on a bar.
 */
export function drawSymbol(rol: Rol, options: SymbolOptions, stijl: Stijl): string {
  const { x, y, schatting = false } = options
  const colour = colourOf(rol, stijl)
  switch (rol) {
    case 'eigen': {
      const line = { cx: x, cy: y, r: 6, stroke: colour, 'stroke-width': 2.5 }
      const ring = schatting ? { ...line, fill: stijl.paper, 'stroke-dasharray': '3 1.71' } : { ...line, fill: colour }
      return element('circle', { class: 'bw-eigen', ...ring })
    }
    case 'wijk': {
      const square = { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: stijl.paper, stroke: colour, 'stroke-width': 2 }
      return element('rect', { class: 'bw-wijk', ...square })
    }
    case 'gemeente': {
      const path = `M${round(x)} ${round(y - 7)}l7 7-7 7-7-7z`
      return element('path', { class: 'bw-gemeente', d: path, fill: stijl.paper, stroke: colour, 'stroke-width': 2.25 })
    }
    case 'gelijken': {
      const path = `M${round(x - 5)} ${round(y + 6)}v-7l5-5.5 5 5.5v7z`
      return element('path', {
        class: 'bw-gelijken',
        d: path,
        fill: stijl.paper,
        stroke: colour,
        'stroke-width': 2.25,
        'stroke-linejoin': 'round',
      })
    }
    case 'land': {
      const half = (options.tall ?? 18) / 2
      const path = `M${round(x - 1.5)} ${round(y - half)}h3v${round(2 * half)}h-3z`
      const rim = { stroke: stijl.paper, 'stroke-width': 2.5, 'paint-order': 'stroke' }
      return element('path', { class: 'bw-land', d: path, fill: colour, ...rim })
    }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Rol and name of every area that a chart shows, own first. */
export function listRollen(namen: Namen): { rol: Rol; naam: string }[] {
  const rollen: { rol: Rol; naam: string }[] = [{ rol: 'eigen', naam: namen.eigen }]
  if (namen.wijk !== undefined) rollen.push({ rol: 'wijk', naam: namen.wijk })
  if (namen.gemeente !== undefined) rollen.push({ rol: 'gemeente', naam: namen.gemeente })
  if (namen.land !== undefined) rollen.push({ rol: 'land', naam: namen.land })
  if (namen.gelijken !== undefined) rollen.push({ rol: 'gelijken', naam: namen.gelijken })
  return rollen
}

/** Symbols with their names, flowing over as many lines as they need. Returns the height it took. */
export function drawKey(
  items: readonly { rol: Rol; naam: string; schatting?: boolean }[],
  y: number,
  sizes: Maatvoering,
): { markup: string; height: number } {
  const lineHeight = 22
  let x = 0
  let line = 0
  let markup = ''
  for (const item of items) {
    const width = 22 + textWidth(item.naam, sizes.small)
    if (x > 0 && x + width > sizes.width) {
      x = 0
      line += 1
    }
    const middle = y + line * lineHeight + lineHeight / 2
    markup += drawSymbol(item.rol, { x: x + 8, y: middle, schatting: item.schatting === true }, sizes.stijl)
    markup += drawText(item.naam, { x: x + 22, y: middle + 4.5, size: sizes.small }, sizes.stijl)
    x += width + 18
  }
  return { markup, height: (line + 1) * lineHeight }
}
