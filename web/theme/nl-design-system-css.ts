import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const id = 'virtual:nl-design-system.css'

/** Candidate components whose style sheet we need in the page itself, because no page runs their script. */
const candidates = ['heading', 'link', 'paragraph', 'skip-link'] as const

/** Groups of tokens that a component on our pages reads. The start theme holds about eight times as many. */
const usedTokens =
  /^\s*--(basis-(?!color-(accent|highlight|selected)|space-(row|column|text))|nl-(heading|link|paragraph|skip-link)-|utrecht-(alert|button|form-field|form-label|form-field-description|table|textbox)-)/

/**
 * The style sheets of the NL Design System that a server-rendered page needs, as one importable module: the candidate
 * components carry theirs inside a script that injects it in the browser, and the start theme has tokens for every component there is.
 * Refuses to build when a package no longer looks as expected, rather than leaving a page half dressed.
 */
export function nlDesignSystemCss(): Plugin {
  return {
    name: 'buurtwijs:nl-design-system-css',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      const components = candidates.map(name => readCandidateCss(name, find(`@nl-design-system-candidate/${name}-react/css`)))
      const theme = find('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
      return (await Promise.all([readUsedTokens(theme), ...components])).join('\n')
    },
  }
}

function find(request: string): string {
  return fileURLToPath(import.meta.resolve(request))
}

async function readCandidateCss(name: string, file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  const literal = /^var css_248z = (".*");$/m.exec(text)?.[1]
  const css: unknown = literal === undefined ? undefined : JSON.parse(literal)
  if (typeof css !== 'string' || !css.includes(`.nl-${name}`)) throw new Error(`${file} holds no style sheet`)
  return css
}

async function readUsedTokens(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  const kept = text.split('\n').filter(line => !/^\s*--/.test(line) || usedTokens.test(line))
  if (kept.length < 100) throw new Error('the start theme holds fewer tokens than our components need')
  return kept.join('\n')
}
