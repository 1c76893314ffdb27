import { rm } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { gebieden } from '#test/world.ts'
import { launchBrowser } from './browser.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const captionOf = async (page: Page) => (await page.locator('.outline figcaption').innerText()).replaceAll(/\s+/g, ' ')

test('the map of a gemeente shows itself, that of a buurt the gemeente around it', async () => {
  const look = (code: string) =>
    visit({ path: `/gebied/${code}` }, async page => ({
      caption: await captionOf(page),
      names: await page.locator('.outline__name').allTextContents(),
    }))
  expect([await look(gebieden.gemeente), await look(gebieden.molenveldNoord)]).toEqual([
    { caption: 'Kaart van Wilgenoord. Grenzen van 2024.', names: [] },
    { caption: 'Kaart: waar Molenveld-Noord ligt in Wilgenoord. Wilgenoord. Grenzen van 2024.', names: ['Molenveld-Noord'] },
  ])
})

test('areas together have the same page as one, in each of its views, and say between what their figures lie', async () => {
  const together = `${gebieden.molenveldNoord},${gebieden.horstOost}`
  const seen = await visit({ path: `/gebied/${together}` }, async page => ({
    name: await page.getByRole('heading', { level: 1 }).innerText(),
    parts: await page.getByRole('region', { name: 'Gebieden samen' }).getByRole('listitem').allInnerTexts(),
    figures: await page.getByRole('region', { name: 'Wie er wonen' }).locator('.figures .own small').first().textContent(),
    numbers: await page
      .locator('.numbers')
      .getByRole('link', { name: /^Klopt dit niet\? / })
      .count(),
  }))
  const views = await Promise.all(
    ['woon', 'werk'].map(weergave =>
      visit({ path: `/gebied/${together}?weergave=${weergave}` }, page => page.getByRole('heading', { level: 1 }).innerText()),
    ),
  )
  expect({ seen, views }).toEqual({
    seen: {
      name: '2 buurten in Wilgenoord',
      parts: ['Molenveld-Noord', 'Horst-Oost'],
      figures: 'tussen 4.362 en 4.378',
      numbers: 3,
    },
    views: ['2 buurten in Wilgenoord', 'Alle cijfers van 2 buurten in Wilgenoord'],
  })
})

test('the country is not said to be like the rest of the country', async () => {
  const text = await visit({ path: `/gebied/${gebieden.land}` }, page => page.getByRole('main').innerText())
  expect(text).not.toContain('lijkt op de rest van het land')
})

test('where nobody lives no door is for who lives there, and only who live there has a section', async () => {
  const seen = await visit({ path: `/gebied/${gebieden.bedrijventerrein}` }, async page => ({
    doors: await page.locator('.hero .buttons a').allInnerTexts(),
    sections: await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link').allInnerTexts(),
  }))
  expect(seen).toEqual({ doors: ['Ik werk hier'], sections: ['Wie er wonen'] })
})

test('on paper nothing of a page about a place is wider than the sheet', async () => {
  const widths = await visit({ path: `/gebied/${gebieden.molenveldNoord}`, width: 680 }, async page => {
    await page.emulateMedia({ media: 'print' })
    return page.evaluate(() => [document.documentElement.scrollWidth, document.querySelectorAll('.figures .before').length > 0])
  })
  expect(widths).toEqual([680, true])
})
