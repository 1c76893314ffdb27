import { rm } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
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

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let visitAs: DemoVisitor

beforeAll(async () => {
  folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  await plantProgramma(testDb.tasks, systemClock)
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visitAs = createDemoVisitor(createVisitor(browser, server.url), server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

async function hear(page: Page, tekst: string, onderwerp: string): Promise<void> {
  await page.goto(`${server.url}${molenveld}/inzichten/nieuw`)
  await page.getByLabel('Wat hoorde u?').fill(tekst)
  await page.getByLabel(onderwerp, { exact: true }).check()
  await page.getByRole('button', { name: 'Verstuur' }).click()
}

test('what people say is written down without names, and what tells who it was is refused', async () => {
  await visitAs('kartrekker', { path: molenveld }, async page => {
    await page.getByRole('link', { name: 'Wat mensen zeggen' }).click()
    expect(await lookEverywhere(page, 'inzichten-leeg')).toEqual([])
    await hear(page, 'Bel mevrouw op 06-12345678.', 'Roken')
    expect(await page.getByRole('alert').innerText()).toContain('In uw tekst staat een telefoonnummer.')
    expect(await page.getByLabel('Wat hoorde u?').inputValue()).toBe('Bel mevrouw op 06-12345678.')
    expect(await lookEverywhere(page, 'inzicht-fout')).toEqual([])
    await page.getByLabel('Wat hoorde u?').fill('Bij de ingang van de flat wordt veel gerookt.')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await told(page)).toBe('Het inzicht is ontvangen.')
    await hear(page, 'De jongeren staan te roken bij de winkel.', 'Roken')
    expect(await lookEverywhere(page, 'inzichten')).toEqual([])
  })
})

test('a proposal is taken over in the words of the network, agreed with, put on the agenda and counted', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/agenda` }, async page => {
    expect(await lookEverywhere(page, 'agenda-voorstellen')).toEqual([])
    const [first] = await page.getByRole('link', { name: /^Neem over: / }).all()
    const titel = ((await first?.innerText()) ?? '').replace('Neem over: ', '')
    await first?.click()
    expect(await page.getByLabel('In een paar woorden').inputValue()).toBe(titel)
    await page.getByLabel('In een paar woorden').fill('')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf in een paar woorden op waar het om gaat.')
    expect(await lookEverywhere(page, 'uitdaging-fout')).toEqual([])
    await page.getByLabel('In een paar woorden').fill('Samen minder alleen')
    await page.getByLabel('Wat is het?').selectOption('Uitdaging')
    await page.getByLabel('Ziet het netwerk het anders dan de cijfers? (niet verplicht)').fill('Het valt vooral in de winter op.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Het staat erbij.')

    await page.getByRole('button', { name: 'Eens: Samen minder alleen' }).first().click()
    expect(await told(page)).toBe('Uw mening telt mee.')
    await page.getByRole('button', { name: 'Zet op de agenda: Samen minder alleen' }).click()
    expect(await told(page)).toBe('De agenda is bewaard.')
    const chosen = page.getByRole('region', { name: 'Dit pakken wij aan' })
    expect(await chosen.innerText()).toContain('Samen minder alleen')
    expect(await chosen.innerText()).toContain('Netwerk: 1 eens, 0 oneens.')
    expect(await chosen.innerText()).toContain('Het valt vooral in de winter op.')

    await page.getByRole('link', { name: 'Herschrijf of tel: Samen minder alleen' }).click()
    await page.getByLabel('Waar vroeg u het?').fill('De markt')
    await page.getByLabel('Op welke dag?').fill('1-2-2026')
    await page.getByLabel('Hoeveel bewoners waren het eens?').fill('veel')
    await page.getByLabel('Hoeveel bewoners waren het oneens?').fill('4')
    await page.getByRole('button', { name: 'Bewaar de telling' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een heel getal, bijvoorbeeld 12.')
    await page.getByLabel('Hoeveel bewoners waren het eens?').fill('31')
    await page.getByRole('button', { name: 'Bewaar de telling' }).click()
    expect(await told(page)).toBe('De telling is bewaard.')
    expect(await lookEverywhere(page, 'uitdaging')).toEqual([])
  })
})

test('the picture is adopted and compared with now', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/beelden` }, async page => {
    await page.getByLabel('Waarom stelt u dit nu vast?').fill('Besproken met het netwerk.')
    await page.getByRole('button', { name: 'Stel vast' }).click()
    expect(await told(page)).toBe('Het buurtbeeld is vastgesteld. Deze versie verandert niet meer.')
    await page.getByRole('link', { name: 'Vergelijk versie 1 met nu' }).click()
    expect(await page.getByRole('region', { name: 'Wat er veranderde sinds versie 1' }).innerText()).toContain('Er is nog niets veranderd.')
    expect(await lookEverywhere(page, 'beelden')).toEqual([])
    await page.goto(`${server.url}${molenveld}/agenda`)
    expect(await lookEverywhere(page, 'agenda')).toEqual([])
    await page.goto(`${server.url}/en${molenveld}/agenda`)
    expect(await lookEverywhere(page, 'agenda-en')).toEqual([])
  })
})

test('weights that somebody chooses change the order, and what is no number is told', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/agenda` }, async page => {
    const proposals = page.getByRole('region', { name: 'Voorstellen' }).getByRole('heading', { level: 3 })
    const before = await proposals.allInnerTexts()
    await page.locator('summary', { hasText: 'Wat weegt het zwaarst?' }).click()
    await page.getByLabel('Wat mensen zeggen', { exact: true }).fill('heel zwaar')
    await page.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een getal, bijvoorbeeld 1 of 0,3.')
    await page.getByLabel('Wat mensen zeggen', { exact: true }).fill('1')
    await page.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await told(page)).toBe('De gewichten zijn bewaard. De voorstellen staan nu in deze volgorde.')
    // Only voices bring it up, so with voices alone it goes before all that nobody spoke of.
    expect({
      before: before.slice(0, 2).includes('Roken'),
      after: (await proposals.allInnerTexts()).slice(0, 2).includes('Roken'),
    }).toEqual({
      before: false,
      after: true,
    })
  })
})

test('a neighbour finds nothing of it', async () => {
  const seen = await visitAs(
    'dorpsondersteuner',
    { path: `${molenveld}/agenda` },
    async page => await page.getByRole('heading', { level: 1 }).innerText(),
  )
  expect(seen).toBe('Dit hoort niet bij uw rol')
})
