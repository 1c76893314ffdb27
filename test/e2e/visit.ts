import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const every = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } as const
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const

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

interface Axe {
  run(
    where: Document,
    how: { runOnly: { type: 'tag' | 'rule'; values: readonly string[] } },
  ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
}

/** What axe finds, as lines that say which rule and where. */
export async function findBarriers(page: Page, runOnly: { type: 'tag' | 'rule'; values: readonly string[] } = every): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.evaluate(axeSource)
  return page.evaluate(async how => {
    const { violations } = await (Reflect.get(globalThis, 'axe') as Axe).run(document, { runOnly: how })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, runOnly)
}

/**
 * The barriers on a page in light and dark, on the smallest phone and on a desk, and whether it scrolls sideways on that phone. Of a width that was
 * looked at, the other scheme can only differ in its colours.
 */
export async function findBarriersOn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [width, first, second] of [
    [320, 'light', 'dark'],
    [1280, 'dark', 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: first })
    found.push(...(await findBarriers(page)).map(barrier => `${width} ${first}: ${barrier}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${width}: scrolls sideways to ${wide}`)
    await page.emulateMedia({ colorScheme: second })
    found.push(...(await findBarriers(page, colours)).map(barrier => `${width} ${second}: ${barrier}`))
  }
  return found
}

/** Opens a page and finds its barriers. */
export async function findBarriersEverywhere(visit: Visitor, path: string): Promise<string[]> {
  return await visit({ path, width: 320 }, findBarriersOn)
}
