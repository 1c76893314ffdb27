import { drawChart, sizesOf, type ChartOptions, type Maatvoering } from './chart.ts'
import { decimalsOf, formatWaarde, isPresent, scaleAround, type Schaal } from './numbers.ts'
import { drawLine, drawStretches, placeOn } from './marks.ts'
import { colourOf, type Rol } from './style.ts'
import { drawKey, drawSymbol } from './symbols.ts'
import { drawText, textWidth } from './text.ts'
import { drawBreuken, drawEnds, drawPeriodes, drawPointLabels, type Frame, type PlacedReeks } from './trend-labels.ts'
import { wordsIn } from './words.ts'

/** A figure in one period. `x` places it in time: the year, with a fraction where periods are shorter. */
export interface TrendPunt {
  readonly periode: string
  readonly x: number
  readonly waarde: number | null
  /** Why the figure is missing, in words. */
  readonly reden?: string
}

/** One area through time. */
export interface TrendReeks {
  readonly rol: Rol
  readonly naam: string
  readonly punten: readonly TrendPunt[]
  /** Estimates are dashed and hollow. */
  readonly schatting?: boolean
}

/** The moment across which figures cannot be compared, and the word that says why: 'nieuwe grenzen', 'andere vraag'. */
export interface Breuk {
  readonly x: number
  readonly woord: string
}

/** Figures for the lines, the own area first. */
export interface TrendLinesInput {
  readonly reeksen: readonly TrendReeks[]
  readonly breuken?: readonly Breuk[]
  readonly eenheid: string
  readonly decimalen: number
}

/**
 * Lines through time with true spacing. A missing figure and a break interrupt the line: nothing is drawn where nothing is known.
 * The drawing claims no rise or fall; its scale need not start at zero, and says so when it does not.
 */
export function trendLines(input: TrendLinesInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const { stijl } = sizes
  const words = wordsIn(options.taal)
  const breuken = (input.breuken ?? []).filter(breuk => isMoment(breuk.x))
  const reeksen = input.reeksen.map(sortReeks)
  const scale = scaleAround(reeksen.flatMap(reeks => reeks.punten.map(punt => punt.waarde).filter(isPresent)))
  const write = (value: number, isSchatting: boolean) => {
    const decimalen = isSchatting && input.eenheid === '%' ? 0 : input.decimalen
    return formatWaarde(value, { taal: options.taal, decimalen, eenheid: input.eenheid === '%' ? '%' : '' })
  }
  const key = sizes.smal ? drawKey(reeksen, 0, sizes) : { markup: '', height: 0 }
  const ticks = writeTicks(scale, input, options)
  const frame = frameOf(reeksen, { key: key.height, breuken: breuken.length, ticks }, sizes)
  const plotted = drawLines(reeksen, breuken, scale, frame, sizes)
  const placed: PlacedReeks[] = reeksen.map(reeks => ({
    ...reeks,
    punten: reeks.punten.flatMap(({ x, waarde }) => (isPresent(waarde) ? [{ waarde, x: plotted.x(x), y: plotted.y(waarde) }] : [])),
  }))
  const placedBreuken = breuken.map(breuk => ({ ...breuk, x: plotted.x(breuk.x) }))
  const axis = ticks.map(({ tick, text }) => {
    return drawText(text, { x: frame.left - 24, y: plotted.y(tick) + 4, size: 12, anchor: 'end', soft: true }, stijl)
  })
  const obstacles = [
    ...placedBreuken.map(({ x }) => ({ x: x - 2, y: frame.top, width: 4, height: frame.bottom - frame.top })),
    ...ticks.map(({ tick }) => ({ x: 0, y: plotted.y(tick) - 8, width: frame.left - 23, height: 14 })),
  ]
  const below = frame.bottom + (reeksen[0]?.punten.some(punt => !isPresent(punt.waarde)) === true ? 40 : 24)
  const note = scale.domain[0] === 0 ? '' : drawText(words.asNietVanNul, { x: 0, y: below + 16, size: 12, soft: true }, stijl)
  const body = [
    key.markup,
    plotted.markup,
    axis.join(''),
    drawBreuken(placedBreuken, frame, sizes),
    placed.toReversed().map(drawMarks(sizes)).join(''),
    drawPointLabels(placed, obstacles, frame, write, sizes),
    sizes.smal ? '' : drawEnds(placed, frame, write, sizes),
    drawPeriodes(reeksen, { frame, x: plotted.x, geenCijfer: words.geenCijfer }, sizes),
    note,
  ].join('')
  return drawChart(options, { height: note === '' ? below : below + 22, description: describe(input, write, options), body })
}

/** Moments are years; anything else would stretch the axis beyond what can be drawn. */
function isMoment(x: number): boolean {
  return Math.abs(x) < 100_000
}

function sortReeks(reeks: TrendReeks): TrendReeks {
  return { ...reeks, punten: reeks.punten.filter(punt => isMoment(punt.x)).toSorted((a, b) => a.x - b.x) }
}

function writeTicks(scale: Schaal, input: TrendLinesInput, options: ChartOptions): { tick: number; text: string }[] {
  const how = { taal: options.taal, decimalen: decimalsOf(scale.ticks), eenheid: input.eenheid === '%' ? '%' : '' }
  return scale.ticks.map(tick => ({ tick, text: formatWaarde(tick, how) }))
}

/** Elsewhere than on a phone the names stand at the ends of the lines and need room there. */
function frameOf(
  reeksen: readonly TrendReeks[],
  around: { key: number; breuken: number; ticks: { text: string }[] },
  sizes: Maatvoering,
): Frame {
  const nameWidth = Math.min(190, Math.max(60, ...reeksen.map(reeks => textWidth(`${reeks.naam} 100%`, sizes.font, true))))
  const left = Math.max(...around.ticks.map(({ text }) => textWidth(text, 12))) + 26
  const right = sizes.smal ? sizes.width - 44 : sizes.width - nameWidth - 24
  const top = around.key + (around.breuken > 0 ? 24 : 0) + 8
  return { left, right, top, bottom: top + (sizes.smal ? 180 : 220), width: sizes.width }
}

function drawLines(reeksen: readonly TrendReeks[], breuken: readonly Breuk[], scale: Schaal, frame: Frame, sizes: Maatvoering) {
  const moments = reeksen.flatMap(reeks => reeks.punten.map(punt => punt.x))
  const [first, last] = moments.length === 0 ? [0, 0] : [Math.min(...moments), Math.max(...moments)]
  const span: [number, number] = first === last ? [first - 1, last] : [first, last]
  const x = placeOn(span, [frame.left, frame.right])
  const y = placeOn(scale.domain, [frame.bottom - 10, frame.top + 8])
  const lines = reeksen.toReversed().flatMap(reeks => {
    const look = {
      stroke: colourOf(reeks.rol, sizes.stijl),
      'stroke-width': reeks.rol === 'eigen' ? 3 : 1.75,
      'stroke-dasharray': reeks.schatting === true ? (reeks.rol === 'eigen' ? '6 4' : '2 3') : undefined,
    }
    return splitLine(reeks.punten, breuken).map(punten =>
      drawLine(
        punten.map(punt => ({ x: x(punt.x), y: y(punt.waarde) })),
        look,
      ),
    )
  })
  const grid = scale.ticks.map(tick => ({ x1: frame.left, x2: frame.right, y1: y(tick), y2: y(tick) }))
  return { markup: drawStretches(grid, { stroke: sizes.stijl.line }) + lines.join(''), x, y }
}

/** Stretches that may be joined: no figure missing in between, no break. A lone point needs no line. */
function splitLine(punten: readonly TrendPunt[], breuken: readonly Breuk[]): { x: number; waarde: number }[][] {
  const stretches: { x: number; waarde: number }[][] = [[]]
  for (const { x, waarde } of punten) {
    const stretch = stretches.at(-1) ?? []
    const before = stretch.at(-1)
    const isBroken = before !== undefined && breuken.some(breuk => before.x < breuk.x && breuk.x <= x)
    if (!isPresent(waarde)) stretches.push([])
    else if (isBroken) stretches.push([{ x, waarde }])
    else stretch.push({ x, waarde })
  }
  return stretches.filter(stretch => stretch.length > 1)
}

function drawMarks(sizes: Maatvoering): (reeks: PlacedReeks) => string {
  return reeks => {
    const schatting = reeks.schatting === true
    return reeks.punten.map(({ x, y }) => drawSymbol(reeks.rol, { x, y, schatting, tall: 14 }, sizes.stijl)).join('')
  }
}

function describe(input: TrendLinesInput, write: (value: number, isSchatting: boolean) => string, options: ChartOptions): string {
  const words = wordsIn(options.taal)
  const unit = input.eenheid === '%' || input.eenheid === '' ? '' : ` (${input.eenheid})`
  const lines = input.reeksen.map(reeks => {
    const figures = reeks.punten.map(punt => {
      const figure = isPresent(punt.waarde) ? write(punt.waarde, reeks.schatting === true) : (punt.reden ?? words.geenCijfer)
      return `${punt.periode} ${figure}`
    })
    return `${reeks.naam}${unit}${reeks.schatting === true ? ` (${words.schatting})` : ''}: ${figures.join(', ')}.`
  })
  const breuken = (input.breuken ?? []).map(breuk => `${words.breuk}: ${breuk.woord}.`)
  return [...lines, ...breuken].join(' ')
}
