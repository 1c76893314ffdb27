import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { escapeXml, wrapText } from '../../../web/charts/index.ts'
import { messagesIn } from '../../../web/messages/index.ts'
import { drawGrafiek } from '../grafieken.ts'
import type { Grafiek } from '../grafieken.ts'
import { paperStijl, readKleuren } from '../kleuren.ts'
import type { Rapport } from '../rapport.ts'
import type { Bytes } from './bytes.ts'
import { keepWritable } from './writable.ts'

const family = 'Atkinson Hyperlegible Next'
const margin = 24
const inner = 680
/** Sharp enough for a page of a magazine. */
const pngWidth = 2184

/** A chart that stands by itself: its title, what it is about, the drawing, and where the figures come from, in one SVG. */
export function makeSvg(rapport: Rapport, grafiek: Grafiek): string {
  const { bronnen } = messagesIn(rapport.taal).meenemen.rapport
  const { ink, 'ink-soft': soft, paper } = readKleuren()
  const sectie = rapport.secties.find(({ grafieken }) => grafieken.includes(grafiek))
  const drawing = drawGrafiek(grafiek, 'breed', { ...paperStijl(), font: `${family}, Verdana, sans-serif` })
  const height = Number(/<svg[^>]* height="(\d+)"/.exec(drawing)?.[1] ?? 0)
  const title = wrapText(`${rapport.naam}: ${grafiek.titel}`, { width: inner, size: 20, bold: true, lines: 3 })
  const about = grafiek.onder === '' ? [] : wrapText(grafiek.onder, { width: inner, size: 14, lines: 3 })
  const foot = [
    `${bronnen}: ${sectie?.bronnen.join('; ') ?? ''}. ${rapport.gemaakt}.`,
    ...(rapport.verzonnen === null ? [] : [rapport.verzonnen]),
  ]
  const source = wrapText(foot.join(' '), { width: inner, size: 12, lines: 4 })
  const top = margin + title.length * 26 + about.length * 20 + 14
  const total = top + height + 20 + source.length * 18 + margin
  const write = (lines: readonly string[], from: number, { size, step, rest }: { size: number; step: number; rest: string }) =>
    lines
      .map(
        (text, index) =>
          `<text x="${margin}" y="${from + index * step}" font-size="${size}" ${rest}>${escapeXml(keepWritable(text))}</text>`,
      )
      .join('')
  const parts = [
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    write(title, margin + 18, { size: 20, step: 26, rest: `font-weight="700" fill="${ink}"` }),
    write(about, margin + title.length * 26 + 14, { size: 14, step: 20, rest: `fill="${soft}"` }),
    drawing.replace('<svg ', `<svg x="${margin}" y="${top}" `),
    write(source, top + height + 30, { size: 12, step: 18, rest: `fill="${soft}"` }),
  ]
  const known = listMetadata(rapport)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${inner + 2 * margin}" height="${total}" viewBox="0 0 ${inner + 2 * margin} ${total}" font-family="${family}, Verdana, sans-serif" lang="${rapport.taal}"><metadata>${escapeXml(keepWritable(known))}</metadata>${parts.join('')}</svg>`
}

/** What was chosen, and the releases with their licences: for who finds the file without the page. */
function listMetadata({ keuzes, bronnen, gemaakt }: Rapport): string {
  const sources = bronnen.map(({ uitgever, titel, id, licentie }) => `${uitgever}, ${titel} (${id}), ${licentie}`)
  return [gemaakt, ...keuzes.map(({ wat, keuze }) => `${wat}: ${keuze}`), ...sources].join('\n')
}

/** The same as pixels. */
export async function makePng(rapport: Rapport, grafiek: Grafiek): Promise<Bytes> {
  const { Resvg } = await import('@resvg/resvg-js')
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'))
  const image = new Resvg(makeSvg(rapport, grafiek), {
    fitTo: { mode: 'width', value: pngWidth },
    font: { fontDirs: ['400Regular', '700Bold'].map(weight => join(fonts, weight)), loadSystemFonts: false, defaultFontFamily: family },
  })
  return new Uint8Array(image.render().asPng())
}
