import { drawChart, sizesOf, type ChartOptions, type Maatvoering, type Namen } from './chart.ts'
import { columnHeads, drawColumns, placeColumns } from './columns.ts'
import { decimalsOf, formatWaarde, isPresent, scaleFromZero } from './numbers.ts'
import { drawBars, drawStretches, placeOn } from './marks.ts'
import { drawSymbol, listRollen } from './symbols.ts'
import type { Rol } from './style.ts'
import { drawText, textWidth, wrapText } from './text.ts'
import { wordsIn } from './words.ts'

/** The share of one age group, in per cent, here and in the areas to compare with. */
export interface Leeftijdsgroep {
  readonly naam: string
  readonly eigen: number | null
  /** Why the own figure is missing, in words. */
  readonly reden?: string
  readonly gemeente?: number | null
  readonly land?: number | null
}

/** Figures for the age bars. The groups are drawn in the order given. */
export interface AgeBarsInput {
  readonly namen: Omit<Namen, 'wijk'>
  readonly groepen: readonly Leeftijdsgroep[]
  readonly decimalen?: number
}

/** Bars from zero for the own area, with the gemeente and the country drawn in and all figures beside them. */
export function ageBars(input: AgeBarsInput, options: ChartOptions): string {
  const sizes = sizesOf(options)
  const rollen = listRollen(input.namen)
  const heads = columnHeads(rollen, sizes)
  const write = (value: number) => formatWaarde(value, { taal: options.taal, decimalen: input.decimalen ?? 0, eenheid: '%' })
  const columns = placeColumns(rollen, heads, sizes)
  const area = layOut(input, sizes, heads.height, heads.width)
  const values = input.groepen.flatMap(groep => [groep.eigen, groep.gemeente, groep.land].filter(isPresent))
  const scale = scaleFromZero(values, sizes.smal ? 3 : 4)
  const bottom = area.barTop(input.groepen.length - 1) + area.bar + 8
  const spans = sizes.smal
    ? input.groepen.map((_, index) => ({ y1: area.barTop(index) - 3, y2: area.barTop(index) + area.bar + 5 }))
    : [{ y1: heads.height, y2: bottom }]
  const x = placeOn(scale.domain, [area.left, area.right])
  const rules = scale.ticks.flatMap(tick => spans.map(span => ({ x1: x(tick), x2: x(tick), ...span })))
  const bars = input.groepen.map((groep, index) => {
    const top = area.barTop(index)
    return { x1: x(0), x2: x(isPresent(groep.eigen) ? groep.eigen : 0), y1: top, y2: top + area.bar }
  })
  const marks = [
    drawStretches(rules, { stroke: sizes.stijl.line }),
    drawBars(bars, { fill: sizes.stijl.own }),
    drawStretches(
      spans.map(span => ({ x1: x(0), x2: x(0), ...span })),
      { stroke: sizes.stijl.ink, 'stroke-width': 1.5 },
    ),
  ]
  const parts = [heads.markup, ...marks]
  for (const [index, groep] of input.groepen.entries()) {
    const middle = area.barTop(index) + area.bar / 2
    parts.push(area.drawName(groep.naam, index))
    parts.push(drawColumns(valuesOf(groep), rollen, { y: middle, columns, write }, sizes))
    if (!isPresent(groep.eigen)) {
      const room = (columns[0] ?? sizes.width) - area.left - 8
      const reden = wrapText(groep.reden ?? wordsIn(options.taal).geenCijfer, { width: room, size: sizes.small, lines: 1 })
      parts.push(drawText(reden.join(' '), { x: area.left + 8, y: middle + 5, size: sizes.small, soft: true, halo: true }, sizes.stijl))
      continue
    }
    const tall = area.bar + 10
    if (isPresent(groep.land)) parts.push(drawSymbol('land', { x: x(groep.land), y: middle, tall }, sizes.stijl))
    if (isPresent(groep.gemeente)) parts.push(drawSymbol('gemeente', { x: x(groep.gemeente), y: middle }, sizes.stijl))
  }
  const how = { taal: options.taal, decimalen: decimalsOf(scale.ticks), eenheid: '%' } as const
  for (const tick of scale.ticks) {
    const place = { x: x(tick), y: bottom + 16, size: 12, anchor: 'middle', soft: true } as const
    parts.push(drawText(formatWaarde(tick, how), place, sizes.stijl))
  }
  return drawChart(options, { height: bottom + 22, description: describe(input, options, write), body: parts.join('') })
}

function valuesOf(groep: Leeftijdsgroep): Partial<Record<Rol, number | null>> {
  return { eigen: groep.eigen, gemeente: groep.gemeente ?? null, land: groep.land ?? null }
}

interface Area {
  readonly left: number
  readonly right: number
  readonly bar: number
  readonly barTop: (index: number) => number
  readonly drawName: (naam: string, index: number) => string
}

/** On a phone the name stands above its bar, elsewhere to the left of it. */
function layOut(input: AgeBarsInput, sizes: Maatvoering, top: number, columnsWidth: number): Area {
  const right = sizes.width - columnsWidth - 14
  if (sizes.smal) {
    const barTop = (index: number) => top + 28 + index * 53
    const drawName = (naam: string, index: number) => {
      const short = wrapText(naam, { width: sizes.width, size: sizes.font, lines: 1 })
      return drawText(short.join(' '), { x: 0, y: barTop(index) - 10 }, sizes.stijl)
    }
    return { left: 12, right, bar: 18, barTop, drawName }
  }
  const nameWidth = Math.min(170, Math.max(0, ...input.groepen.map(groep => textWidth(groep.naam, sizes.font))))
  const barTop = (index: number) => top + 8 + index * 38
  const drawName = (naam: string, index: number) => {
    const short = wrapText(naam, { width: nameWidth + 1, size: sizes.font, lines: 1 })
    return drawText(short.join(' '), { x: nameWidth, y: barTop(index) + 16, anchor: 'end' }, sizes.stijl)
  }
  return { left: nameWidth + 12, right, bar: 22, barTop, drawName }
}

function describe(input: AgeBarsInput, options: ChartOptions, write: (value: number) => string): string {
  const { geenCijfer } = wordsIn(options.taal)
  const sentences = input.groepen.map(groep => {
    const own = isPresent(groep.eigen) ? write(groep.eigen) : (groep.reden ?? geenCijfer)
    const others = listRollen(input.namen)
      .slice(1)
      .map(({ rol, naam }) => [naam, valuesOf(groep)[rol]] as const)
      .flatMap(([naam, value]) => (isPresent(value) ? [`${naam} ${write(value)}`] : []))
    return `${groep.naam}: ${[`${input.namen.eigen} ${own}`, ...others].join(', ')}.`
  })
  return sentences.join(' ')
}
