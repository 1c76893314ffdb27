import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { levels, startOpenIdProvider } from '#test/openid-provider.ts'
import type { TestProvider } from '#test/openid-provider.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser, screenshot } from './browser.ts'
import { peopleIn } from './people.ts'
import { freePort, startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor, findBarriers } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
const people = peopleIn(testDb)
const issuer = 'https://wijkpas.example'
let folder: string
let provider: TestProvider
let server: TestServer
let browser: Browser
let visit: Visitor
let mirjam: string

beforeAll(async () => {
  folder = await makeTestFolder()
  const port = await freePort()
  provider = await startOpenIdProvider({ issuer, client: 'buurtwijs', redirectUri: `http://localhost:${port}/inloggen/terug/wijkpas` })
  const original = fetch
  vi.stubGlobal('fetch', (url: string, options: RequestInit) =>
    url.startsWith(issuer) ? provider.fetch(url, options) : original(url, options),
  )
  await writeFile(join(folder, 'wijkpas.pem'), provider.clientKey)
  const acr = { inloggen: [levels.laag], bevestigen: [levels.substantieel] }
  const aanbieder = { id: 'wijkpas', naam: 'Wijkpas', uitgever: issuer, client: 'buurtwijs', sleutelbestand: 'wijkpas.pem', acr }
  const oidcFile = join(folder, 'oidc.json')
  await writeFile(oidcFile, JSON.stringify({ aanbieders: [aanbieder] }))
  server = await startRealServer(testDb, join(folder, 'data'), { port, oidcFile })
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
  mirjam = await people.add('Mirjam Verstegen', { rol: 'kartrekker', buurt: 'Molenveld' })
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await browser.close()
  await server.close()
  await provider.close()
  await rm(folder, { recursive: true, force: true })
})

/** The provider has a name that no browser can find: whoever is sent there goes the whole way at once, and comes back. */
async function openWayTo(page: Page): Promise<void> {
  await page.context().route(`${issuer}/**`, async route => {
    const location = `${server.url}/inloggen/terug/wijkpas${await provider.visit(route.request().url())}`
    await route.fulfill({ status: 303, headers: { location } })
  })
}

test.each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('somebody links an account, signs in with it, and confirms with it, $how', async ({ script }) => {
  await visit({ path: '/', script }, async page => {
    await openWayTo(page)
    await people.signIn(page, mirjam)
    await page.goto(`${server.url}/mijn/toegang`)
    await page.getByRole('button', { name: 'Koppel Wijkpas' }).click()
    await page.getByText('Het account is gekoppeld.').waitFor()
    if (script) {
      expect(await findBarriers(page)).toEqual([])
      await screenshot(page, 'koppelingen')
    }
    await page.getByText('Mirjam Verstegen').click()
    await page.getByRole('button', { name: 'Log uit', exact: true }).click()

    await page.goto(`${server.url}/inloggen?doel=/mijn/toegang`)
    if (script) await screenshot(page, 'inloggen-aanbieder')
    await page.getByRole('button', { name: 'Log in met Wijkpas' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
    expect(await page.locator('#apparaten').innerText()).toContain('met een ander account')

    await sql`update identity.sessie set bewezen = now() - interval '6 minutes'`.execute(testDb.tasks)
    await page.getByLabel('Naam van de passkey').fill('sleutel')
    await page.getByLabel('Naam van de passkey').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Bevestig dat u het bent' }).waitFor()
    provider.next = { ...provider.next, acr: levels.substantieel }
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Bevestig met Wijkpas' }).click(),
    ])
    await tab.getByRole('heading', { level: 1, name: 'U hebt bevestigd dat u het bent' }).waitFor()
    await page.getByRole('button', { name: 'Ik heb bevestigd, ga verder' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
    provider.next = { ...provider.next, acr: levels.laag }
    await page.getByRole('button', { name: 'Maak Wijkpas los' }).click()
    await page.getByText('Het account is losgemaakt.').waitFor()
  })
})

test('an account that nobody linked signs nobody in, and the page says what to do', async () => {
  await visit({ path: '/inloggen' }, async page => {
    await openWayTo(page)
    provider.next = { account: 'een-onbekende', acr: levels.laag }
    await page.getByRole('button', { name: 'Log in met Wijkpas' }).click()
    await page.getByRole('heading', { level: 1, name: 'Het inloggen is niet gelukt' }).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/kennen dit account nog niet[^]*Log op een andere manier in/)
    expect(await findBarriers(page)).toEqual([])
  })
})
