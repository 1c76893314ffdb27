import type { Maatvoering } from './chart.ts'
import { dodge, findRoom, overlaps, type Vak } from './layout.ts'
import { element } from './markup.ts'
import { isPresent } from './numbers.ts'
import type { Rol } from './style.ts'
import { symbolSize } from './symbols.ts'
import { drawText, textWidth, wrapText } from './text.ts'
import type { Breuk, TrendReeks } from './trend-lines.ts'

/** The rectangle in which the lines are drawn, and the width of the whole. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** A line with its points in pixels; points without a figure are gone. */
export interface PlacedReeks {
  readonly rol: Rol
  readonly naam: string
  readonly schatting?: boolean
  readonly punten: readonly { readonly waarde: number; readonly x: number; readonly y: number }[]
}

type Write = (value: number, isSchatting: boolean) => string

/** Figures at the points, clear of the obstacles. The own area goes first; a figure that finds no free place is left to the table beside the chart. */
export function drawPointLabels(
  reeksen: readonly PlacedReeks[],
  obstacles: readonly Vak[],
  frame: Frame,
  write: Write,
  sizes: Maatvoering,
): string {
  const half = symbolSize / 2
  const symbols = reeksen.flatMap(reeks =>
    reeks.punten.map(({ x, y }) => ({ x: x - half, y: y - half, width: symbolSize, height: symbolSize })),
  )
  const taken: Vak[] = [...symbols, ...obstacles]
  const bounds = { x: 0, y: frame.top - 12, width: frame.width, height: frame.bottom - frame.top + 14 }
  let drawn = ''
  for (const reeks of reeksen.toSorted((a, b) => rank(a.rol) - rank(b.rol))) {
    const bold = reeks.rol === 'eigen'
    const labelled = sizes.smal ? reeks.punten : reeks.punten.slice(0, -1)
    for (const punt of labelled) {
      const text = write(punt.waarde, reeks.schatting === true)
      const size = { width: textWidth(text, sizes.small, bold) + 2, height: 15 }
      const isLast = punt === reeks.punten.at(-1)
      const vak = findRoom(placesAround(punt, size, isLast), taken, bounds)
      if (vak === undefined) continue
      taken.push(vak)
      const place = { x: vak.x + vak.width / 2, y: vak.y + 12, size: sizes.small, anchor: 'middle', bold, soft: !bold, halo: true } as const
      drawn += drawText(text, place, sizes.stijl)
    }
  }
  return drawn
}

function rank(rol: Rol): number {
  return ['eigen', 'land', 'gemeente', 'gelijken', 'wijk'].indexOf(rol)
}

function placesAround(punt: { x: number; y: number }, size: { width: number; height: number }, isLast: boolean): Vak[] {
  const centred = punt.x - size.width / 2
  const above = { x: centred, y: punt.y - 10 - size.height, ...size }
  const below = { x: centred, y: punt.y + 10, ...size }
  const right = { x: punt.x + 10, y: punt.y - size.height / 2, ...size }
  const aside = size.width / 2 + 1
  const corners = [above, below].flatMap(vak => [
    { ...vak, x: vak.x - aside },
    { ...vak, x: vak.x + aside },
  ])
  return isLast ? [right, above, below, ...corners] : [above, below, ...corners]
}

/** Name and last figure at the end of each line, moved apart where lines end close together. */
export function drawEnds(reeksen: readonly PlacedReeks[], frame: Frame, write: Write, sizes: Maatvoering): string {
  const ends = reeksen.flatMap(reeks => {
    const last = reeks.punten.at(-1)
    return last === undefined ? [] : [{ reeks, last }]
  })
  const wishes = ends.map(({ last }) => ({ at: last.y, size: 20 }))
  const middles = dodge(wishes, 0, [frame.top - 8, frame.bottom + 8])
  const x = frame.right + 22
  return ends
    .map(({ reeks, last }, index) => {
      const y = middles[index] ?? last.y
      const bold = reeks.rol === 'eigen'
      const figure = write(last.waarde, reeks.schatting === true)
      const room = frame.width - x - textWidth(` ${figure}`, sizes.font, true)
      const naam = wrapText(reeks.naam, { width: room, size: sizes.font, bold, lines: 1 }).join(' ')
      const from = { x1: last.x + 10, y1: last.y, x2: x - 4, y2: y }
      const leader = element('line', { ...from, stroke: sizes.stijl.inkSoft, 'stroke-width': 0.75 })
      return leader + drawText(`${naam} ${figure}`, { x, y: y + 5, bold }, sizes.stijl)
    })
    .join('')
}

/** Where figures cannot be compared: a dashed upright with the reason on top. */
export function drawBreuken(breuken: readonly Breuk[], frame: Frame, sizes: Maatvoering): string {
  const widths = breuken.map(({ woord }) => textWidth(woord, 12) + 8)
  const middles = dodge(
    breuken.map((breuk, index) => ({ at: breuk.x, size: widths[index] ?? 0 })),
    4,
    [0, frame.width],
  )
  return breuken
    .map((breuk, index) => {
      const line = {
        x1: breuk.x,
        x2: breuk.x,
        y1: frame.top - 10,
        y2: frame.bottom,
        stroke: sizes.stijl.inkSoft,
        'stroke-dasharray': '1 4',
      }
      const upright = element('line', { class: 'bw-breuk', ...line, 'stroke-width': 1.5, 'stroke-linecap': 'round' })
      const [woord = ''] = wrapText(breuk.woord, { width: frame.width, size: 12, lines: 1 })
      return (
        upright + drawText(woord, { x: middles[index] ?? breuk.x, y: frame.top - 15, size: 12, anchor: 'middle', soft: true }, sizes.stijl)
      )
    })
    .join('')
}

/** Periods below the lines: the first and the last always, those between where they fit. Under a period without an own figure it says so. */
export function drawPeriodes(
  reeksen: readonly TrendReeks[],
  at: { frame: Frame; x: (moment: number) => number; geenCijfer: string },
  sizes: Maatvoering,
): string {
  const { frame, x } = at
  const byMoment = new Map(reeksen.flatMap(reeks => reeks.punten.map(punt => [punt.x, punt.periode] as const)))
  const moments = [...byMoment].toSorted((a, b) => a[0] - b[0]).map(([moment, periode]) => ({ periode, moment }))
  const ordered = [...moments.slice(-1), ...moments.slice(0, -1)]
  const taken: Vak[] = []
  let drawn = ''
  for (const { periode, moment } of ordered) {
    const width = textWidth(periode, sizes.small) + 8
    const middle = Math.max(width / 2, Math.min(frame.width - width / 2, x(moment)))
    const vak = { x: middle - width / 2, y: 0, width, height: 1 }
    if (taken.some(other => overlaps(vak, other))) continue
    taken.push(vak)
    drawn += drawText(periode, { x: middle, y: frame.bottom + 16, size: sizes.small, anchor: 'middle' }, sizes.stijl)
    if (!isMissing(reeksen[0], moment)) continue
    const words = textWidth(at.geenCijfer, 12)
    const room = moments.length < 2 ? frame.width : (frame.right - frame.left) / (moments.length - 1)
    const text = words < room - 4 ? at.geenCijfer : '–'
    const place = Math.max(textWidth(text, 12) / 2, middle)
    drawn += drawText(text, { x: place, y: frame.bottom + 32, size: 12, anchor: 'middle', soft: true }, sizes.stijl)
  }
  return drawn
}

function isMissing(reeks: TrendReeks | undefined, moment: number): boolean {
  const punt = reeks?.punten.find(each => each.x === moment)
  return punt !== undefined && !isPresent(punt.waarde)
}
