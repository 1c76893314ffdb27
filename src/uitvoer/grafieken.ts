import type { Taal } from '@buurtwijs/figures'
import { ageBars, comparisonDots, trendLines } from '../../web/charts/index.ts'
import type { AgeBarsInput, ComparisonDotsInput, Stijl, TrendLinesInput } from '../../web/charts/index.ts'

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
  )

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
  }
}

/** Every figure of a chart in words: what its drawing says to who does not see it. */
export function describeGrafiek(svg: string): string {
  const [, text = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
