import type PptxGen from 'pptxgenjs'
import { isLijn } from '../grafieken.ts'
import type { Grafiek, Reeks, Tabel } from '../grafieken.ts'
import { readKleuren } from '../kleuren.ts'
import type { Rapport } from '../rapport.ts'

type Master = PptxGen.default.SlideMasterProps
type ChartOptions = PptxGen.default.IChartOpts

/** Inches on a wide slide. The font is one that every office program has. */
export const sizes = { left: 0.65, width: 12.05, font: 'Calibri' }

/** The colours of the theme, as slides want them: without their sign. */
export function colours() {
  const { own, gemeente, land, peers, ink, 'ink-soft': soft, line, sand, paper } = readKleuren()
  const plain = (colour: string) => colour.slice(1).toUpperCase()
  return {
    own: plain(own),
    gemeente: plain(gemeente),
    land: plain(land),
    wijk: plain(soft),
    gelijken: plain(peers),
    ink: plain(ink),
    soft: plain(soft),
    line: plain(line),
    sand: plain(sand),
    paper: plain(paper),
  }
}

/** A cover, and a page with its title, a line under it and a source: as placeholders, so that a screen reader finds the title and people can restyle all at once. */
export function layout({ naam }: Pick<Rapport, 'naam'>): Master[] {
  const { ink, soft, sand, paper, own } = colours()
  const text = { x: sizes.left, w: sizes.width, margin: 0, fontFace: sizes.font }
  return [
    {
      title: 'cover',
      background: { color: sand },
      objects: [
        { rect: { x: 0, y: 0, w: 0.22, h: 7.5, fill: { color: own } } },
        field('kind', 'body', { ...text, y: 0.7, h: 0.45, fontSize: 18, color: soft }),
        field('title', 'title', {
          ...text,
          align: 'left',
          y: 1.1,
          h: 1.5,
          fontSize: naam.length > 26 ? 44 : 60,
          bold: true,
          color: ink,
          valign: 'top',
        }),
        field('body', 'body', { ...text, w: 10.8, y: 2.85, h: 1.5, fontSize: 22, color: ink, valign: 'top' }),
      ],
    },
    {
      title: 'page',
      background: { color: paper },
      objects: [
        field('title', 'title', { ...text, align: 'left', y: 0.4, h: 0.7, fontSize: 32, bold: true, color: ink, valign: 'middle' }),
        field('lead', 'body', { ...text, y: 1.1, h: 0.6, fontSize: 14, color: soft, valign: 'top' }),
        field('source', 'body', { ...text, w: 11.2, y: 6.98, h: 0.3, fontSize: 10, color: soft, valign: 'middle' }),
      ],
      slideNumber: { x: 12.2, y: 6.98, w: 0.5, h: 0.3, fontFace: sizes.font, fontSize: 10, color: soft, align: 'right' },
    },
  ]
}

type Field = Omit<PptxGen.default.PlaceholderProps, 'name' | 'type'>

function field(name: string, type: 'title' | 'body', options: Field) {
  return { placeholder: { options: { name, type, ...options }, text: '' } }
}

/** Whose figure it is by colour and by name; every bar says its figure itself, and lines have their table beside them: nobody has to read a figure off an axis. */
export function chartOptions(
  soort: Grafiek['soort'],
  reeksen: readonly Reeks[],
  { eenheid, decimalen }: Pick<Tabel, 'eenheid' | 'decimalen'>,
): ChartOptions {
  const { ink, soft, line, ...roles } = colours()
  const role = { eigen: roles.own, gemeente: roles.gemeente, land: roles.land, wijk: roles.wijk, gelijken: roles.gelijken }
  const whole = decimalen === 0 || (eenheid === '%' && reeksen.some(({ isSchatting }) => isSchatting)) ? '0' : `0.${'0'.repeat(decimalen)}`
  const format = eenheid === '%' ? `${whole}"%"` : `#,##${whole}`
  const letters = { FontFace: sizes.font, Color: ink }
  return {
    x: sizes.left - 0.1,
    y: 1.75,
    w: sizes.width + 0.2,
    h: 5.15,
    chartColors: reeksen.map(({ rol }) => role[rol]),
    showLegend: true,
    legendPos: 't',
    legendFontSize: 14,
    legendFontFace: letters.FontFace,
    legendColor: letters.Color,
    showValue: !isLijn({ soort }),
    dataLabelFormatCode: format,
    dataLabelFontSize: 11,
    dataLabelColor: ink,
    dataLabelFontFace: letters.FontFace,
    valAxisLabelFormatCode: format,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: soft,
    valGridLine: { color: line, size: 0.75 },
    catAxisLabelFontSize: 13,
    catAxisLabelColor: ink,
    catAxisLabelFontFace: letters.FontFace,
    ...(isLijn({ soort })
      ? {
          lineSize: 3,
          lineDataSymbolSize: 9,
          w: 7.1,
          displayBlanksAs: 'gap' as const,
        }
      : {
          barDir: 'bar' as const,
          barGapWidthPct: 45,
          valAxisMinVal: 0,
          valAxisHidden: true,
          valGridLine: { style: 'none' as const },
        }),
  }
}
