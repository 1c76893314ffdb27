import { element, escapeXml } from './markup.ts'
import type { Stijl } from './style.ts'

/** Advance widths of Atkinson Hyperlegible Next for ASCII 32-126, in hundredths of the font size: regular (400) and bold (700). */
const regular =
  '28 29 30 65 59 92 73 16 30 30 49 61 21 36 21 39 65 41 55 58 61 59 60 51 62 60 21 21 55 63 55 48 78 63 61 65 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 58 61 32 39 34 55 37 24 53 57 49 56 54 31 56 55 25 25 49 26 85 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 56'
    .split(' ')
    .map(Number)
const bold =
  '31 30 39 77 61 97 73 21 34 34 49 60 27 37 27 44 66 44 58 60 62 61 63 54 62 57 27 27 57 61 57 55 78 68 64 66 69 60 57 72 70 43 56 66 55 86 72 75 63 76 65 61 61 69 64 89 69 65 62 34 44 34 58 40 29 55 60 51 60 56 37 59 57 30 26 56 32 88 57 58 60 60 38 51 38 57 53 74 54 52 51 38 25 38 54'
    .split(' ')
    .map(Number)

/** Room to spare for tabular figures and for the font that shows before ours has loaded. */
const allowance = 1.05

/** Width a text takes, estimated a little wide: there is no browser to ask. Accents count as their base letter, symbols as a wide one. */
export function textWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : regular
  let total = 0
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 32
    if (code >= 0x300 && code < 0x370) continue
    total += widths[code - 32] ?? 85
  }
  return (total * size * allowance) / 100
}

/** Breaks a text into lines that fit; the last line ends in an ellipsis when there was more. A single word that is too long is cut. */
export function wrapText(text: string, options: { width: number; size: number; bold?: boolean; lines: number }): string[] {
  const fits = (line: string) => textWidth(line, options.size, options.bold) <= options.width
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) {
      line = longer
      continue
    }
    lines.push(line)
    line = word
  }
  lines.push(line)
  const kept = lines.slice(0, options.lines)
  if (lines.length > options.lines) kept[options.lines - 1] += '…'
  return kept.map(each => (fits(each) ? each : cutText(each, fits)))
}

function cutText(text: string, fits: (text: string) => boolean): string {
  const letters = Array.from(text.replace(/…$/, ''))
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** How a text is set. `halo` keeps it readable over lines. */
export interface TextOptions {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly soft?: boolean
  readonly halo?: boolean
}

/** A text, always in ink: the colour of a series is never used for words or figures. `y` is the baseline. */
export function drawText(text: string, options: TextOptions, stijl: Stijl): string {
  return element(
    'text',
    {
      x: options.x,
      y: options.y,
      'font-size': options.size,
      'font-weight': options.bold === true ? 700 : undefined,
      'text-anchor': options.anchor === 'start' ? undefined : options.anchor,
      fill: options.soft === true ? stijl.inkSoft : undefined,
      ...(options.halo === true ? { stroke: stijl.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
    },
    escapeXml(text),
  )
}
