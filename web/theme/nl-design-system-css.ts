import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { leanCss } from './lean-css.ts'

const web = join(import.meta.dirname, '..')
const theme = join(web, 'theme', 'index.css')

/** Candidate components whose style sheet we need in the page itself, because no page runs their script. */
const candidates = ['heading', 'link', 'paragraph', 'skip-link'] as const

/** Groups of tokens that a component on our pages reads. The start theme holds about eight times as many. */
const usedTokens =
  /^\s*--(basis-(?!color-(accent|highlight|selected)|space-(row|column|text))|nl-(heading|link|paragraph|skip-link)-|utrecht-(alert|button|form-field|form-label|form-field-description|table|textbox)-)/

/**
 * Puts the style sheets of the NL Design System that a server-rendered page needs before our own: the candidate components carry theirs inside a
 * script that injects it in the browser, and the start theme has tokens for every component there is. What no page can show is left out. Refuses
 * to build when a package no longer looks as expected, rather than leaving a page half dressed.
 */
export function nlDesignSystemCss(): Plugin {
  return {
    name: 'buurtwijs:nl-design-system-css',
    async transform(css, id) {
      if (id !== theme && id !== `${theme}?transform-only`) return undefined
      const components = candidates.map(name => readCandidateCss(name, find(`@nl-design-system-candidate/${name}-react/css`)))
      const tokens = find('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
      const parts = await Promise.all([readUsedTokens(tokens), ...components])
      return leanCss([...parts, css].join('\n'), await readWritten())
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

/** Every class of the design system in the sources of the screens, also where part of its name is chosen: `utrecht-button--${kind}-action`. */
async function readWritten(): Promise<(klass: string) => boolean> {
  const names = (await readdir(web, { recursive: true })).filter(name => /\.tsx?$/.test(name) && !name.includes('.test.'))
  const written = new Set<string>()
  const chosen: RegExp[] = []
  for (const text of await Promise.all(names.map(async name => await readFile(join(web, name), 'utf8')))) {
    for (const [, begin = '', hole, end = ''] of text.matchAll(/\b(utrecht-[\w-]+)(\$\{[^}]*\}([\w-]*))?/g)) {
      if (hole === undefined) written.add(begin)
      else chosen.push(new RegExp(`^${begin}[\\w-]+${end}$`))
    }
  }
  // The candidate components write their own classes; their style sheets are small and stay whole.
  return klass => klass.startsWith('nl-') || written.has(klass) || chosen.some(pattern => pattern.test(klass))
}
