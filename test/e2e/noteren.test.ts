import { rm } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { wereld } from '#test/world.ts'
import { launchBrowser } from './browser.ts'
import { lookEverywhere } from './demo-visitor.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'

const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  await plantProgramma(testDb.tasks, systemClock)
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 400, height: 800 } })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('dialog', dialog => void dialog.accept())
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

async function signIn(rol: string): Promise<void> {
  await page.goto(`${server.url}/demo`)
  await page.getByRole('button', { name: `Kijk als ${rol}`, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor()
}

const kaarten = () => page.locator('[data-deel="lijst"] > li')
const states = async () => await kaarten().evaluateAll(items => items.map(item => item.dataset['staat']))

async function write(tekst: string): Promise<void> {
  await page.getByLabel('Wat hoorde u?').fill(tekst)
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click()
  await page.locator('bw-noteren [role="status"]:not([hidden])').waitFor()
}

async function received(): Promise<readonly { tekst: string; nummer: string }[]> {
  const answer = await page.request.get(`${server.url}/v1/transitiebuurten/${wereld.buurten.molenveld.id}/inzichten`)
  return ((await answer.json()) as { inzichten: { tekst: string; nummer: string }[] }).inzichten
}

test('without connection the page opens, what is heard waits, and it is called received only with a receipt', async () => {
  await signIn('kartrekker')
  await page.goto(`${server.url}/noteren`)
  await page.getByText('Deze bladzijde opent nu ook zonder verbinding.').waitFor()
  await page.evaluate(async () => await navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.goto(`${server.url}/noteren`)
  expect(await page.getByLabel('In welke buurt?').locator('option:checked').innerText()).toBe('Molenveld')
  await write('Na zes uur rijdt er <b>geen</b> bus.')
  await write('Bel mevrouw op 06-12345678.')
  expect(await states()).toEqual(['wacht', 'wacht'])
  await page.getByText('Bewaard op dit apparaat. Nog niet ontvangen: het gaat weg zodra dat kan.').waitFor()
  expect(await lookEverywhere(page, 'noteren-wacht')).toEqual([])

  await context.setOffline(false)
  await page.reload()
  await page.locator('[data-staat="ontvangen"]').waitFor()
  await page.locator('[data-staat="geweigerd"]').waitFor()
  const [kept] = await received()
  expect((await received()).length).toBe(1)
  expect(await page.locator('[data-staat="ontvangen"]').innerText()).toContain(`Ontvangstnummer ${kept?.nummer}.`)
  expect(await page.locator('[data-staat="geweigerd"]').innerText()).toContain('In uw tekst staat een telefoonnummer.')
  expect(await lookEverywhere(page, 'noteren-geweigerd')).toEqual([])
})

test('what was refused is mended on the device and received', async () => {
  await page.getByRole('button', { name: /^Wijzig: Bel mevrouw/ }).click()
  await page.getByLabel('Wat hoorde u?').fill('Een mevrouw wil graag meedoen.')
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click()
  await page.locator('[data-staat="ontvangen"]').nth(1).waitFor()
  expect((await received()).map(({ tekst }) => tekst).toSorted()).toEqual([
    'Een mevrouw wil graag meedoen.',
    'Na zes uur rijdt er <b>geen</b> bus.',
  ])
})

test('whoever signs out is asked first what to do with what waits, and then nothing is left', async () => {
  await context.setOffline(true)
  await write('Er komt een moestuin.')
  await page.locator('.who > summary').click()
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toContain('Niet al uw notities zijn ontvangen.')
  expect(await lookEverywhere(page, 'noteren-uitloggen')).toEqual([])
  await dialog.getByRole('button', { name: 'Blijf ingelogd' }).click()
  expect(await states()).toEqual(['wacht', 'ontvangen', 'ontvangen'])
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await context.setOffline(false)
  await dialog.getByRole('button', { name: 'Log uit en gooi ze weg' }).click()
  await page.waitForURL(`${server.url}/`)
  await page.goto(`${server.url}/noteren`)
  await page.getByText('Log één keer in met verbinding.').waitFor()
  expect(await states()).toEqual([])
  const kept = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const answer = await (await caches.open(name)).match(name)
    return { names: await caches.keys(), mentions: (await answer?.text())?.includes('Mirjam') }
  })
  expect(kept).toEqual({ names: ['/noteren'], mentions: false })
})

test('without script the form is sent like any other', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
  page = await plain.newPage()
  await signIn('kartrekker')
  await page.goto(`${server.url}/noteren`)
  await page.getByLabel('Wat hoorde u?').fill('Bij de flat wordt gerookt.')
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click()
  expect(await page.getByRole('main').getByRole('status').innerText()).toBe('Het inzicht is ontvangen.')
  await plain.close()
})
