import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** One document for all charts: making one costs more than drawing. Nothing is ever attached to it, so nothing stays behind. */
const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** Marks drawn by Observable Plot, as text, and the scales they were drawn on, so that labels land where the marks are. */
export interface Plotted {
  readonly markup: string
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

/** Where the marks go and what the axes span. `y` without a domain is in pixels. */
export interface PlotArea {
  readonly width: number
  readonly height: number
  readonly x: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] }
  readonly y?: { readonly domain: readonly [number, number]; readonly range: readonly [number, number] }
}

/**
 * Draws marks without axes of Plot's own. Left out of the result: the outer element, Plot's inline style sheet (a strict content
 * security policy refuses it) and its English labels (the chart has a name and a description of its own).
 */
export function plotMarks(area: PlotArea, marks: Plot.Markish[]): Plotted {
  const figure = Plot.plot({
    document,
    width: area.width,
    height: area.height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [...area.x.domain], range: [...area.x.range], clamp: true },
    y: area.y === undefined ? { type: 'identity' } : { type: 'linear', domain: [...area.y.domain], range: [...area.y.range], clamp: true },
    marks,
  })
  const [x, y] = [figure.scale('x'), figure.scale('y')]
  return {
    markup: tidyMarkup(figure.outerHTML),
    x: value => Number(x?.apply(value) ?? area.x.range[0]),
    y: value => (area.y === undefined ? value : Number(y?.apply(value) ?? area.y.range[0])),
  }
}

function tidyMarkup(svg: string): string {
  const inner = svg.slice(svg.indexOf('</style>') + '</style>'.length, svg.lastIndexOf('</svg>'))
  return inner
    .replace(/ aria-label="[^"]*"/g, '')
    .replace(/-?\d+\.\d{2,}/g, number => String(Math.round(Number(number) * 10) / 10))
    .replace(/ \/>/g, '/>')
}
