import { readFile, rm } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { wereld } from '#test/world.ts'
import { launchBrowser } from './browser.ts'
import { createDemoVisitor, lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'

const { personen } = wereld
const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let visitAs: DemoVisitor

beforeAll(async () => {
  folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visitAs = createDemoVisitor(createVisitor(browser, server.url), server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** What comes along when somebody presses a link to a file: its name and its content. */
async function download(page: Page, link: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

async function askErasure(page: Page): Promise<void> {
  await page.getByLabel('Ik begrijp dat wissen niet terug te draaien is.').check()
  await page.getByRole('button', { name: 'Vraag om gewist te worden' }).click()
}

/** What is done behind the screens takes a moment; somebody looks again until it is there. */
async function lookAgainFor(page: Page, text: string): Promise<void> {
  const isThere = async () => {
    await page.reload()
    return (await page.getByRole('main').innerText()).includes(text)
  }
  await expect.poll(isThere, { timeout: 20_000, interval: 300 }).toBe(true)
}

test('somebody sees who looked and why, and takes everything along', async () => {
  await visitAs('beheerder', { path: '/mensen', script: false }, page => page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor())
  await visitAs('bewoner', { path: '/mijn', script: false }, async page => {
    await page.getByRole('main').getByRole('link', { name: 'Uw gegevens: wat wij weten en wie keek' }).click()
    const looked = page
      .getByRole('region', { name: 'Wie naar uw gegevens keek' })
      .getByRole('row')
      .filter({ hasText: personen.tijmen.naam })
    expect(await looked.first().innerText()).toMatch(/De lijst van mensen bekeken[^]*beheerder[^]*Weten wie iemand is en wat diegene mag\./)
    expect(await page.getByRole('region', { name: 'Wie u bent' }).innerText()).toContain(personen.hendrik.mail)
    const pdf = await download(page, 'Download als PDF')
    expect([pdf.name, pdf.content.subarray(0, 5).toString()]).toEqual(['buurtwijs-mijn-gegevens.pdf', '%PDF-'])
    const json = await download(page, 'Download als JSON')
    expect([json.name, JSON.parse(json.content.toString())]).toMatchObject([
      'buurtwijs-mijn-gegevens.json',
      { persoon: personen.hendrik.id },
    ])
  })
})

test('the log about somebody is found by period, and a day that is none comes back with how to write it', async () => {
  await visitAs('kartrekker', { path: '/mijn/gegevens/logboek', script: false }, async page => {
    expect(await page.getByRole('row').filter({ hasText: 'Ingelogd' }).first().innerText()).toContain('uzelf')
    await page.getByLabel('Vanaf').fill('gisteren')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf de dag zo: 2-3-2026.')
    expect(await page.getByLabel('Vanaf').inputValue()).toBe('gisteren')
    await page.getByLabel('Vanaf').fill('')
    await page.getByLabel('Tot en met').fill('1-1-2020')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await page.getByRole('main').innerText()).toContain('Geen regels gevonden')
  })
})

test('somebody who asks to be erased sees first what goes and what stays, confirms, and can withdraw', async () => {
  await visitAs('welzijnscoach', { path: '/mijn/gegevens', script: false }, async page => {
    await page.getByRole('link', { name: 'Bekijk wat er weggaat en wat blijft' }).click()
    const table = (titel: string) => page.getByRole('table', { name: titel })
    expect(await table('Dit gaat weg').getByRole('row').filter({ hasText: 'Uw naam en mailadres' }).innerText()).toContain('1')
    expect(await table('Dit blijft, en waarom').innerText()).toContain('ten minste vijf jaar')
    await page.getByRole('button', { name: 'Vraag om gewist te worden' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zet een vinkje')
    expect(await page.getByRole('checkbox').getAttribute('aria-invalid')).toBe('true')
    await askErasure(page)
    expect(await told(page)).toBe('Uw verzoek is verstuurd. Twee mensen kijken ernaar.')
    await lookAgainFor(page, 'Dit gaat weg')
    await page.goto(`${server.url}/mijn/gegevens`)
    await page.getByRole('link', { name: 'Bekijk uw verzoek om gewist te worden' }).click()
    await page.getByRole('button', { name: 'Trek uw verzoek in' }).click()
    expect(await told(page)).toBe('Uw verzoek is ingetrokken. Er is niets gewist.')
    expect(await page.getByRole('button', { name: 'Vraag om gewist te worden' }).count()).toBe(1)
  })
})

/** Every page, in the role of somebody who uses it. */
const pages = {
  'mijn-gegevens': ['kartrekker', '/mijn/gegevens'],
  'mijn-gegevens-en': ['kartrekker', '/en/mijn/gegevens'],
  'mijn-logboek': ['kartrekker', '/mijn/gegevens/logboek'],
  'mijn-logboek-fout': ['kartrekker', '/mijn/gegevens/logboek?van=gisteren'],
  'mijn-wissen': ['kartrekker', '/mijn/gegevens/wissen'],
  'mijn-wissen-en': ['kartrekker', '/en/mijn/gegevens/wissen'],
} as const

test.each(Object.entries(pages))('the page %s has no barrier that axe can see, and does not scroll sideways', async (name, [rol, path]) => {
  expect(await visitAs(rol, { path }, async page => await lookEverywhere(page, name))).toEqual([])
})

test('the open menu leads to it, and has no barrier', async () => {
  const found = await visitAs('kartrekker', { path: '/mijn/gegevens' }, async page => {
    await page.locator('.who > summary').click()
    expect(await page.locator('.who__menu').getByRole('link').allInnerTexts()).toEqual(['Uw toegang', 'Uw gegevens'])
    return await lookEverywhere(page, 'mijn-menu')
  })
  expect(found).toEqual([])
})
