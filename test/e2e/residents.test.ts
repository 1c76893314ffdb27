import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
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

test('a network makes the page of its buurt, and a resident finds on it whom to call and when to come', async () => {
  const own = `/programma/buurten/${wereld.buurten.molenveld.id}`
  const next = `1-6-${new Date(systemClock.now()).getUTCFullYear() + 1}`
  await visitAs('kartrekker', { path: own }, async page => {
    await page.getByRole('link', { name: 'Bladzijde voor bewoners' }).click()
    await page.getByLabel('Een woord van welkom').fill(`Wij ${'gaan met de mensen van de straat '.repeat(3)}naar het park.`)
    await page.getByLabel('Naam', { exact: false }).first().fill('Roos van Dijk')
    await page.getByLabel('Telefoonnummer').first().fill('bel maar')
    await page.getByRole('button', { name: 'Bewaar en maak openbaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vraag het eerst aan deze persoon.')
    await page.getByLabel('Deze persoon vindt het goed dat dit openbaar is').first().check()
    await page.getByRole('button', { name: 'Bewaar en maak openbaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('is geen telefoonnummer')
    expect(await lookEverywhere(page, 'pagina-fout')).toEqual([])
    expect(await page.getByText('Deze tekst is lastig te lezen: zinnen van gemiddeld 25 woorden.').isVisible()).toBe(true)
    await page.getByLabel('Een woord van welkom').fill('Welkom in Molenveld! Wij wonen hier graag.')
    await page.getByLabel('Telefoonnummer').first().fill('013 123 45 67')
    await page.getByRole('button', { name: 'Bewaar en maak openbaar' }).click()
    expect(await told(page)).toBe('De bladzijde is openbaar. Iedereen kan haar nu lezen.')
    await page.getByRole('link', { name: 'Voeg een bijeenkomst toe' }).click()
    await page.getByLabel('Wat gaan we doen?').fill('Koffie in de tuin')
    await page.getByLabel('Welke dag?').fill(next)
    await page.getByLabel('Hoe laat begint het?').fill('half tien')
    await page.getByLabel('Waar is het?').fill('Buurthuis De Schakel')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf de tijd zo: 19:30.')
    expect(await lookEverywhere(page, 'bijeenkomst-fout')).toEqual([])
    await page.getByLabel('Hoe laat begint het?').fill('9.30')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    expect(await told(page)).toBe('De bijeenkomst staat erbij.')
    await page.getByRole('link', { name: 'Koffie in de tuin' }).click()
    await page.getByRole('button', { name: 'Gaat niet door' }).click()
    expect(await told(page)).toContain('dat zij niet doorgaat')
    expect(await lookEverywhere(page, 'pagina-bewerken')).toEqual([])
  })
  await visit({ path: '/zoeken?zoek=molenveld' }, async page => {
    await page.getByRole('region', { name: 'Buurten die meedoen' }).getByRole('link', { name: 'Molenveld' }).click()
    expect(await page.getByRole('link', { name: 'Bel 013 123 45 67' }).getAttribute('href')).toBe('tel:0131234567')
    expect(await page.getByRole('region', { name: 'Komt u ook?' }).innerText()).toContain('Gaat niet door')
    expect(await lookEverywhere(page, 'buurtpagina')).toEqual([])
  })
  await visit({ path: '/gebied/WK990104?weergave=woon', script: false }, async page => {
    await page.getByRole('link', { name: 'Wie doet wat in Molenveld?' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Molenveld')
  })
})
