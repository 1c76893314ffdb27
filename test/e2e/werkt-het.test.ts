import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { lookEverywhere } from './demo-visitor.ts'
import { startTestServer } from './server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

let server: TestServer
let browser: Browser
let visit: Visitor

beforeAll(async () => {
  server = await startTestServer()
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

test('a visitor sees three made-up programmes, and the verdict on each is right', async () => {
  await visit({ path: '/werkt-het' }, async page => {
    expect(await lookEverywhere(page, 'werkt-het')).toEqual([])
    await page.getByRole('link', { name: 'Een programma dat werkt' }).click()
    await expect(page.locator('.effect__woord').innerText()).resolves.toBe('Bewezen: het werkt.')
    expect(await lookEverywhere(page, 'werkt-het-bewezen')).toEqual([])
    await page.getByRole('link', { name: 'Een programma dat niets doet' }).click()
    await expect(page.locator('.effect__oordeel').innerText()).resolves.toMatch(
      /^Nog niet te zeggen\.[^]*15% lager\. Dat is niet gehaald\.$/,
    )
    await page.getByRole('link', { name: 'Een vergelijking die niet deugt' }).click()
    await expect(page.locator('.effect__oordeel').innerText()).resolves.toMatch(/^Nog niet te zeggen\.[^%]*15% lager\./)
    expect(await lookEverywhere(page, 'werkt-het-scheef')).toEqual([])
  })
})
