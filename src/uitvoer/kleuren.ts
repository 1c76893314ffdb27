import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stijl } from '../../web/charts/index.ts'
import { projectRoot } from '../config.ts'

const namen = ['own', 'own-wash', 'gemeente', 'land', 'peers', 'ink', 'ink-soft', 'line', 'sand', 'sand-deep', 'paper'] as const
export type Kleur = (typeof namen)[number]

let kept: Readonly<Record<Kleur, string>> | undefined

/** The colours of the light theme as literals, for files that leave the page. Another theme gives other colours here too. */
export function readKleuren(): Readonly<Record<Kleur, string>> {
  kept ??= parseTheme(readFileSync(join(projectRoot, 'web', 'theme', 'buurtwijs.css'), 'utf8'))
  return kept
}

function parseTheme(css: string): Record<Kleur, string> {
  const light = css.slice(0, css.indexOf('@media'))
  const find = (name: Kleur) => {
    const [, colour] = new RegExp(`--bw-${name}:\\s*(#[0-9a-f]{6});`, 'i').exec(light) ?? []
    if (colour === undefined) throw new Error(`the theme has no literal colour --bw-${name}`)
    return colour
  }
  return Object.fromEntries(namen.map(name => [name, find(name)])) as Record<Kleur, string>
}

/** How a chart is drawn on paper: literal colours, letters that the file brings along. */
export function paperStijl(): Stijl {
  const { own, gemeente, land, peers, ink, 'ink-soft': inkSoft, line, paper } = readKleuren()
  return { own, gemeente, land, peers, ink, inkSoft, line, paper, font: 'Atkinson Hyperlegible Next' }
}
