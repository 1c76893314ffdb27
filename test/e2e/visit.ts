import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export interface Visit {
  readonly path: string
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly script?: boolean
}

export type Visitor = <T>(visit: Visit, look: (page: Page) => Promise<T>) => Promise<T>

/**
 * Opens pages of a server as a visitor would, does something there, and closes them. Whatever a page complains about in the console
 * fails the visit, such as something that the content security policy refuses; that a page is not there or a form is refused is no complaint.
 */
export function createVisitor(browser: Browser, url: string): Visitor {
  return async ({ path, width = 1280, scheme = 'light', script = true }, look) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      javaScriptEnabled: script,
      locale: 'nl-NL',
    })
    const complaints: string[] = []
    try {
      const page = await context.newPage()
      page.on('console', message => void (message.type() === 'error' && complaints.push(message.text())))
      page.on('pageerror', error => complaints.push(String(error)))
      await page.goto(url + path)
      const seen = await look(page)
      expect(complaints.filter(complaint => !/status of [45]\d\d/.test(complaint))).toEqual([])
      return seen
    } finally {
      await context.close()
    }
  }
}

/** What axe finds, as lines that say which rule and where. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (runOnly: string[]) => {
    const axe: unknown = Reflect.get(globalThis, 'axe')
    const { violations } = await (
      axe as { run: (where: Document, how: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
    ).run(document, { runOnly })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, tags)
}

/** The barriers on a page in light and dark, on the smallest phone and on a desk. */
export async function findBarriersEverywhere(visit: Visitor, path: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [320, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      const barriers = await visit({ path, width, scheme }, findBarriers)
      found.push(...barriers.map(barrier => `${width} ${scheme}: ${barrier}`))
    }
  }
  return found
}
