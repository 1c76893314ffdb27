import type { Maatvoering } from './chart.ts'
import { drawLine } from './marks.ts'
import { colourOf } from './style.ts'
import { drawSymbol } from './symbols.ts'

/** The figures of others in the periods of a series: everybody together, or those that are alike. */
export interface BesideLine {
  readonly rol: 'land' | 'gelijken'
  readonly naam: string
  /** Null where there is no figure to show. */
  readonly waarden: readonly (number | null)[]
}

/** Dashes that differ from each other and from every other line of the chart. */
const dashes = { land: '10 3 2 3', gelijken: '4 3' } as const

/** Lines of others beneath the own one, each with the mark of whose it is at its last figure; a period without a figure breaks the line. */
export function drawBeside(
  lines: readonly BesideLine[],
  { x, y }: { readonly x: (index: number) => number; readonly y: (value: number) => number },
  { stijl }: Maatvoering,
): string {
  return lines
    .map(({ rol, waarden }) => {
      const look = { stroke: colourOf(rol, stijl), 'stroke-width': 1.75, 'stroke-dasharray': dashes[rol] }
      const runs = runsOf(waarden).map(run => run.map(({ index, waarde }) => ({ x: x(index), y: y(waarde) })))
      const last = runs.at(-1)?.at(-1)
      const mark = last === undefined ? '' : drawSymbol(rol, { ...last, tall: 14 }, stijl)
      return runs.map(run => (run.length > 1 ? drawLine(run, look) : '')).join('') + mark
    })
    .join('')
}

/** What such a line is, in the key of a chart. */
export function drawBesideSample(rol: BesideLine['rol'], at: { readonly x: number; readonly y: number }, { stijl }: Maatvoering): string {
  const line = [at, { x: at.x + 22, y: at.y }]
  const look = { stroke: colourOf(rol, stijl), 'stroke-width': 1.75, 'stroke-dasharray': dashes[rol] }
  return drawLine(line, look) + drawSymbol(rol, { x: at.x + 11, y: at.y, tall: 14 }, stijl)
}

interface Spot {
  readonly index: number
  readonly waarde: number
}

function runsOf(waarden: readonly (number | null)[]): readonly (readonly Spot[])[] {
  const runs: Spot[][] = []
  for (const [index, waarde] of waarden.entries()) {
    if (waarde === null) continue
    const last = runs.at(-1)
    if (last?.at(-1)?.index === index - 1) last.push({ index, waarde })
    else runs.push([{ index, waarde }])
  }
  return runs
}
