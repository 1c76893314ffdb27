import type { Taal } from '@buurtwijs/figures'
import { ageBars, comparisonDots, controlChart, trendLines } from '../../web/charts/index.ts'
import type { AgeBarsInput, ComparisonDotsInput, ControlChartInput, Rol, Stijl, TrendLinesInput } from '../../web/charts/index.ts'

interface Getekend {
  /** The same as on the page of the area. */
  readonly id: string
  readonly titel: string
  /** Whom it is about, when, and whether it was counted. */
  readonly onder: string
  readonly taal: Taal
}

/** A picture of the page as data: what it is called, and the figures in it. */
export type Grafiek = Getekend &
  (
    | { readonly soort: 'leeftijden'; readonly input: AgeBarsInput }
    | { readonly soort: 'punten'; readonly input: ComparisonDotsInput }
    | { readonly soort: 'trend'; readonly input: TrendLinesInput }
    | { readonly soort: 'beloop'; readonly input: ControlChartInput }
  )

/** Whether a chart is a line through time: on a slide that is drawn and tabled otherwise than bars. */
export function isLijn({ soort }: Pick<Grafiek, 'soort'>): boolean {
  return soort === 'trend' || soort === 'beloop'
}

/** The chart as an SVG document with literal colours. */
export function drawGrafiek(grafiek: Grafiek, vorm: 'smal' | 'breed', stijl: Stijl): string {
  const options = { id: grafiek.id, taal: grafiek.taal, titel: grafiek.titel, vorm, stijl }
  switch (grafiek.soort) {
    case 'leeftijden':
      return ageBars(grafiek.input, options)
    case 'punten':
      return comparisonDots(grafiek.input, options)
    case 'trend':
      return trendLines(grafiek.input, options)
    case 'beloop':
      return controlChart(grafiek.input, options)
  }
}

/** Every figure of a chart in words: what its drawing says to who does not see it. */
export function describeGrafiek(svg: string): string {
  const [, text = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** One line of figures in a chart: whose they are, and one for each label; null where there is none. */
export interface Reeks {
  readonly naam: string
  readonly rol: Rol
  readonly isSchatting: boolean
  readonly waarden: readonly (number | null)[]
}

export interface Tabel {
  readonly labels: readonly string[]
  readonly reeksen: readonly Reeks[]
  readonly decimalen: number
  readonly eenheid: string
}

/** The figures of a chart as a table, for a program that draws it anew. */
export function tabulate(grafiek: Grafiek): Tabel {
  if (grafiek.soort === 'trend') return tabulateTrend(grafiek.input)
  if (grafiek.soort === 'beloop') return tabulateBeloop(grafiek.input, grafiek.titel)
  const { input } = grafiek
  const rijen = grafiek.soort === 'leeftijden' ? grafiek.input.groepen : grafiek.input.rijen
  const isSchatting = grafiek.soort === 'punten' && grafiek.input.rijen.some(({ schatting }) => schatting === true)
  const rollen = [
    { rol: 'eigen', naam: input.namen.eigen },
    { rol: 'gemeente', naam: input.namen.gemeente },
    { rol: 'land', naam: input.namen.land },
  ] as const
  return {
    labels: rijen.map(({ naam }) => naam),
    reeksen: rollen.flatMap(({ rol, naam }) =>
      naam === undefined ? [] : [{ naam, rol, isSchatting: isSchatting && rol === 'eigen', waarden: rijen.map(rij => rij[rol] ?? null) }],
    ),
    decimalen: 0,
    eenheid: '%',
  }
}

function tabulateTrend({ reeksen, eenheid, decimalen }: TrendLinesInput): Tabel {
  const moments = new Map(reeksen.flatMap(({ punten }) => punten.map(({ x, periode }) => [x, periode])))
  const order = [...moments.keys()].toSorted((a, b) => a - b)
  return {
    labels: order.map(x => moments.get(x) ?? ''),
    reeksen: reeksen.map(({ naam, rol, schatting, punten }) => ({
      naam,
      rol,
      isSchatting: schatting === true,
      waarden: order.map(x => punten.find(punt => punt.x === x)?.waarde ?? null),
    })),
    decimalen,
    eenheid,
  }
}

/** A series with where it should go and its mean, for as far as there are any. */
function tabulateBeloop({ punten, stukken, doel, naast, woorden, eenheid, decimalen }: ControlChartInput, naam: string): Tabel {
  const means = punten.map((_, index) => stukken.find(({ van, tot }) => index >= van && index < tot)?.gemiddelde ?? null)
  const line = (name: string, rol: Rol, waarden: readonly (number | null)[]): Reeks => ({ naam: name, rol, isSchatting: false, waarden })
  return {
    labels: punten.map(({ periode }) => periode),
    reeksen: [
      line(
        naam,
        'eigen',
        punten.map(({ waarde }) => waarde),
      ),
      ...(doel === null
        ? []
        : [
            line(
              woorden.doel,
              'land',
              punten.map(() => doel),
            ),
          ]),
      ...(stukken.length === 0 ? [] : [line(woorden.gemiddelde, 'wijk', means)]),
      ...naast.map(({ rol, naam: name, waarden }) => line(name, rol === 'land' ? 'gemeente' : 'gelijken', waarden)),
    ],
    decimalen,
    eenheid,
  }
}
