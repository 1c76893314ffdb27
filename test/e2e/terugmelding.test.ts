import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser } from './browser.ts'
import { createDemoVisitor, lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
const buurt = '/gebied/WK990104'
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor
let visitAs: DemoVisitor

beforeAll(async () => {
  folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  await plantProgramma(testDb.tasks, systemClock)
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
  visitAs = createDemoVisitor(visit, server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

test('somebody says that a figure is not right, and everybody reads the answer beside it', async () => {
  await visit({ path: buurt }, async page => {
    expect(await lookEverywhere(page, 'klopt-links')).toEqual([])
    await page.getByRole('link', { name: 'Klopt dit niet? Inwoners' }).first().click()
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf op wat er niet klopt.')
    await page.getByLabel('Wat klopt er niet?').fill('Er zijn <script>alert(1)</script> twee flats bij gekomen.')
    await page.getByLabel('Uw mailadres').fill('annie@wilgenoord.example')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zet een vinkje')
    expect(await lookEverywhere(page, 'klopt-fout')).toEqual([])
    await page.getByLabel('Mijn mailadres mag hiervoor worden gebruikt').check()
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await told(page)).toContain('Dank u wel. Wij hebben het ontvangen.')
    expect(await lookEverywhere(page, 'klopt-dank')).toEqual([])
  })
  await visitAs('beheerder', { path: '/mijn' }, async page => {
    await page.getByRole('link', { name: 'Ga erheen' }).first().click()
    expect(await lookEverywhere(page, 'terugmeldingen')).toEqual([])
    await page.getByRole('link', { name: /^Inwoners/ }).click()
    await page.getByRole('button', { name: 'Ik kijk ernaar' }).click()
    expect(await told(page)).toBe('U kijkt ernaar.')
    expect(await page.getByRole('main').innerText()).toContain('Er zijn <script>alert(1)</script> twee flats')
    await page.getByLabel('Wat is eruit gekomen?').selectOption('Het klopt.')
    await page.getByLabel('Antwoord', { exact: true }).fill('Het cijfer telt tot 1 januari.')
    await page.getByRole('button', { name: 'Zet het antwoord erbij' }).click()
    expect(await told(page)).toBe('Het antwoord staat erbij.')
    expect(await lookEverywhere(page, 'terugmelding')).toEqual([])
  })
  await visit({ path: buurt }, async page => {
    expect(await page.getByText('Antwoord: Het klopt. Het cijfer telt tot 1 januari.').first().isVisible()).toBe(true)
    expect(await lookEverywhere(page, 'klopt-antwoord')).toEqual([])
    await page.goto(`${server.url}/en${buurt}?weergave=woon`)
    expect(await lookEverywhere(page, 'klopt-woon')).toEqual([])
  })
})

test('what only a robot fills in is thanked for and goes nowhere; what is not there cannot be asked about', async () => {
  await visit({ path: '/klopt-dit?soort=zin&gebied=WK990104&regel=wie-wonen-hier&maat=inwoners' }, async page => {
    await page.getByLabel('Wat klopt er niet?').fill('Koop hier.')
    await page.locator('#website').evaluate((field: HTMLInputElement) => (field.value = 'https://elders.example'))
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await told(page)).toContain('Dank u wel.')
    const unknown = await page.goto(`${server.url}/klopt-dit?soort=zin&gebied=WK990104&regel=verzonnen`)
    expect(unknown?.status()).toBe(404)
  })
  await visitAs('beheerder', { path: '/terugmeldingen' }, async page => {
    expect(await page.getByText('1 vraag', { exact: true }).isVisible()).toBe(true)
  })
})
