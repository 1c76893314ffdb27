import { drawChart, type ChartOptions, sizesOf } from './chart.ts'
import { element } from './markup.ts'
import { formatWaarde, isPresent, type Schrijfwijze } from './numbers.ts'
import { drawSymbol } from './symbols.ts'
import type { Stijl } from './style.ts'
import { drawText, textWidth } from './text.ts'
import { wordsIn } from './words.ts'

/** How a figure is spread over all areas of a kind. */
export interface Verdeling {
  readonly min: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly max: number
}

/** One figure and its place among all areas of its kind. */
export interface DistributionStripInput {
  readonly namen: { readonly eigen: string; readonly gemeente?: string; readonly land?: string }
  /** The areas it is placed among, in the plural: 'buurten', 'neighbourhoods'. */
  readonly soort: string
  readonly verdeling: Verdeling
  readonly eigen: number | null
  readonly reden?: string
  readonly gemeente?: number | null
  readonly land?: number | null
  /** Share of the areas with a lower figure, 0-1. */
  readonly positie?: number
  readonly schatting?: boolean
  readonly eenheid: string
  readonly decimalen: number
  /** Pixels; 260 fits a cell of a table and a phone alike. */
  readonly breedte?: number
}

const height = 46
const middle = 15

/**
 * A place among all areas as a strip: thin line from lowest to highest, thin box for the middle 80%, filled box for the middle half, a notch
 * for the median. Written by hand: a page can hold a hundred of them.
 */
export function distributionStrip(input: DistributionStripInput, options: ChartOptions): string {
  const { stijl, small } = sizesOf(options)
  const width = input.breedte ?? 260
  const how = { taal: options.taal, decimalen: input.schatting === true ? 0 : input.decimalen, eenheid: input.eenheid === '%' ? '%' : '' }
  const write = (value: number) => formatWaarde(value, how)
  const description = describe(input, how, options)
  const { verdeling } = input
  const spread = Object.values(verdeling).every(isPresent) ? verdeling : undefined
  if (spread === undefined || !isPresent(input.eigen)) {
    const text = isPresent(input.eigen) ? write(input.eigen) : (input.reden ?? wordsIn(options.taal).geenCijfer)
    return drawChart(options, { width, height, description, body: drawText(text, { x: 0, y: middle + 5, size: small, soft: true }, stijl) })
  }
  const [low, high] = [Math.min(spread.min, input.eigen), Math.max(spread.max, input.eigen)]
  const span = high / 2 - low / 2
  const x = (value: number) => (span > 0 ? 10 + Math.max(0, Math.min(1, (value / 2 - low / 2) / span)) * (width - 20) : width / 2)
  const parts = [drawSpread(spread, x, stijl)]
  if (isPresent(input.land)) parts.push(drawSymbol('land', { x: x(input.land), y: middle, tall: 24 }, stijl))
  if (isPresent(input.gemeente)) parts.push(drawSymbol('gemeente', { x: x(input.gemeente), y: middle }, stijl))
  parts.push(drawSymbol('eigen', { x: x(input.eigen), y: middle, schatting: input.schatting === true }, stijl))
  const [lowText, highText] = [write(low), write(high)]
  const labels = { y: height - 4, size: 12, soft: true } as const
  parts.push(drawText(lowText, { ...labels, x: 0 }, stijl), drawText(highText, { ...labels, x: width, anchor: 'end' }, stijl))
  const own = write(input.eigen)
  const half = textWidth(own, small, true) / 2
  const [from, to] = [textWidth(lowText, 12) + 6 + half, width - textWidth(highText, 12) - 6 - half]
  if (from < to) {
    const place = { x: Math.max(from, Math.min(to, x(input.eigen))), y: height - 4, size: small, anchor: 'middle', bold: true } as const
    parts.push(drawText(own, place, stijl))
  }
  return drawChart(options, { width, height, description, body: parts.join('') })
}

function drawSpread(spread: Verdeling, x: (value: number) => number, stijl: Stijl): string {
  const box = (from: number, to: number, half: number) => {
    return { x: x(from), y: middle - half, width: Math.max(1, x(to) - x(from)), height: 2 * half, stroke: stijl.inkSoft, 'stroke-width': 1 }
  }
  const [left, right] = [x(spread.min), x(spread.max)]
  return (
    element('line', { x1: left, x2: right, y1: middle, y2: middle, stroke: stijl.inkSoft }) +
    element('rect', { class: 'bw-p10-p90', ...box(spread.p10, spread.p90, 5), fill: stijl.paper }) +
    element('rect', { class: 'bw-p25-p75', ...box(spread.p25, spread.p75, 5), fill: stijl.line }) +
    element('line', {
      class: 'bw-mediaan',
      x1: x(spread.p50),
      x2: x(spread.p50),
      y1: middle - 9,
      y2: middle + 9,
      stroke: stijl.ink,
      'stroke-width': 1,
    })
  )
}

function describe(input: DistributionStripInput, how: Schrijfwijze, options: ChartOptions): string {
  const words = wordsIn(options.taal)
  const write = (value: number) => formatWaarde(value, { ...how, eenheid: input.eenheid })
  const { verdeling, soort } = input
  const own = isPresent(input.eigen) ? write(input.eigen) : (input.reden ?? words.geenCijfer)
  const sentences = [`${input.namen.eigen}: ${own}${isPresent(input.eigen) && input.schatting === true ? ` (${words.schatting})` : ''}.`]
  if (isPresent(input.eigen) && isPresent(input.positie)) {
    sentences.push(words.hogerDan(Math.round(Math.max(0, Math.min(1, input.positie)) * 100), soort))
  }
  if (isPresent(verdeling.p25) && isPresent(verdeling.p75)) sentences.push(words.helft(soort, write(verdeling.p25), write(verdeling.p75)))
  if (isPresent(verdeling.min) && isPresent(verdeling.max)) sentences.push(words.bereik(soort, write(verdeling.min), write(verdeling.max)))
  if (isPresent(input.gemeente) && input.namen.gemeente !== undefined) sentences.push(`${input.namen.gemeente}: ${write(input.gemeente)}.`)
  if (isPresent(input.land) && input.namen.land !== undefined) sentences.push(`${input.namen.land}: ${write(input.land)}.`)
  return sentences.join(' ')
}
