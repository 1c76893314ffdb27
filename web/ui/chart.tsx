import type { ChartOptions } from '../charts/chart.ts'
import { themeStijl, type Rol } from '../charts/style.ts'
import { drawSymbol } from '../charts/symbols.ts'
import { usePage } from './page-context.ts'

interface ChartProps<Input> {
  readonly draw: (input: Input, options: ChartOptions) => string
  readonly input: Input
  /** Unique on the page. */
  readonly id: string
  /** Accessible name: what is shown, claiming nothing. */
  readonly titel: string
  /** One drawing for every width, for a place that is never wide. */
  readonly only?: 'smal'
}

/** A chart drawn twice, for a phone and for everything wider; the style sheet shows the one that fits. */
export function Chart<Input>({ draw, input, id, titel, only }: ChartProps<Input>) {
  const { taal } = usePage()
  const smal = draw(input, { id: `${id}-smal`, taal, titel, vorm: 'smal' })
  if (only === 'smal') return <div className="chart chart--small" dangerouslySetInnerHTML={{ __html: smal }} />
  const breed = draw(input, { id: `${id}-breed`, taal, titel, vorm: 'breed' })
  return (
    <>
      <div className="only-narrow chart" dangerouslySetInnerHTML={{ __html: smal }} />
      <div className="only-wide chart" dangerouslySetInnerHTML={{ __html: breed }} />
    </>
  )
}

const rollen: readonly Rol[] = ['eigen', 'wijk', 'gemeente', 'land', 'gelijken']
const drawnMerken = [
  ...rollen.map(rol => `<g id="merk-${rol}">${drawSymbol(rol, { x: 0, y: 0 }, themeStijl)}</g>`),
  `<g id="merk-eigen-schatting">${drawSymbol('eigen', { x: 0, y: 0, schatting: true }, themeStijl)}</g>`,
].join('')

/** The marks of whose figure it is, once on a page: lines and names point at them, and there are hundreds. */
export function Merken() {
  return <svg className="signs" aria-hidden="true" dangerouslySetInnerHTML={{ __html: `<defs>${drawnMerken}</defs>` }} />
}
