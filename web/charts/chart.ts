import { element, escapeXml } from './markup.ts'
import { shareAttributes } from './share-attributes.ts'
import { themeStijl, type Stijl } from './style.ts'

/** What every chart needs besides its figures. */
export interface ChartOptions {
  /** Unique on the page: the prefix of every id in the drawing. Letters, digits, `-` and `_`. */
  readonly id: string
  readonly taal: 'nl' | 'en'
  /** `smal` is drawn for a phone (320 wide, names above the marks), `breed` for everything wider (680). */
  readonly vorm: 'smal' | 'breed'
  /** Accessible name: says what is shown, claims nothing. */
  readonly titel: string
  /** Defaults to the custom properties of the theme. */
  readonly stijl?: Stijl
}

/** Names of the areas in a chart, as people know them. */
export interface Namen {
  readonly eigen: string
  readonly wijk?: string
  readonly gemeente?: string
  readonly land?: string
  /** How the areas that are alike are called together. */
  readonly gelijken?: string
}

/** The measures of a drawing that follow from the shape it is drawn in. */
export interface Maatvoering {
  readonly width: number
  readonly font: number
  readonly small: number
  readonly smal: boolean
  readonly stijl: Stijl
}

const width = { smal: 320, breed: 680 }

/** Sizes for a chart in the given shape. */
export function sizesOf(options: ChartOptions): Maatvoering {
  const smal = options.vorm === 'smal'
  return { width: width[options.vorm], font: smal ? 14 : 15, small: smal ? 13 : 14, smal, stijl: options.stijl ?? themeStijl }
}

/** A whole SVG document: an image with a name and a description, safe under a content security policy without inline styles. */
export function drawChart(options: ChartOptions, content: { width?: number; height: number; description: string; body: string }): string {
  if (!/^[A-Za-z][\w-]*$/.test(options.id))
    throw new Error(`chart id must start with a letter and hold letters, digits, - and _: ${options.id}`)
  const { width: usual, font, stijl } = sizesOf(options)
  const wide = content.width ?? usual
  const high = Math.ceil(content.height)
  const names = element('title', { id: `${options.id}-titel` }, escapeXml(options.titel))
  const description = element('desc', { id: `${options.id}-beschrijving` }, escapeXml(content.description))
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id: options.id,
      class: 'bw-chart',
      role: 'img',
      'aria-labelledby': `${options.id}-titel ${options.id}-beschrijving`,
      width: wide,
      height: high,
      viewBox: `0 0 ${wide} ${high}`,
      'font-family': stijl.font,
      'font-size': font,
      'font-variant': 'tabular-nums',
      fill: stijl.ink,
    },
    names + description + shareAttributes(content.body),
  )
}
