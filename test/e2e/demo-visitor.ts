import type { Page } from 'playwright-core'
import { screenshot } from './browser.ts'
import { findBarriersOn } from './visit.ts'
import type { Visit, Visitor } from './visit.ts'

export type DemoVisitor = <Seen>(rol: string, options: Visit, look: (page: Page) => Promise<Seen>) => Promise<Seen>

/** Looks at pages of a demo in the place of somebody made up, with one click. */
export function createDemoVisitor(visit: Visitor, url: string): DemoVisitor {
  return async (rol, options, look) =>
    await visit({ ...options, path: '/demo' }, async page => {
      await page.getByRole('button', { name: `Kijk als ${rol}`, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor()
      await page.goto(url + options.path)
      return await look(page)
    })
}

/** Looks at a page as it stands, narrow and wide, in light and dark; answers what is wrong, and makes pictures when somebody asked for them. */
export async function lookEverywhere(page: Page, name: string): Promise<readonly string[]> {
  const found = await findBarriersOn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await screenshot(page, name)
  return found
}

/** What the page tells that was done. */
export async function told(page: Page): Promise<string> {
  return await page.getByRole('main').getByRole('status').first().innerText()
}
