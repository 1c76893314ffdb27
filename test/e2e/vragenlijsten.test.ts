import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
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
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'

const lijst = `/programma/buurten/${wereld.buurten.molenveld.id}/vragenlijsten`
const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let links: readonly string[]
let meting: string

beforeAll(async () => {
  folder = await makeTestFolder()
  await plantMensen(testDb.tasks, systemClock)
  await plantProgramma(testDb.tasks, systemClock)
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const answers = async () =>
  Number((await sql<{ n: string }>`select count(*) as n from vragenlijsten.antwoord`.execute(testDb.tasks)).rows[0]?.n)

test('a network prepares a wave, opens it and gives out links', async () => {
  const visitAs = createDemoVisitor(createVisitor(browser, server.url), server.url)
  await visitAs('kartrekker', { path: lijst }, async page => {
    expect(await lookEverywhere(page, 'metingen-leeg')).toEqual([])
    await page.getByRole('link', { name: 'Bereid een meting voor' }).click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Geef de meting een naam')
    await page.getByLabel('Naam van de meting').fill('Hoe gaat het met u?')
    await page.getByLabel('Eenzaamheid, korte schaal').check()
    await page.getByLabel('Aanbevelingsscore').check()
    await page.getByLabel('Leeftijd, in vier groepen').check()
    await page.getByLabel('Tot en met welke dag').fill('1-6-2099')
    expect(await lookEverywhere(page, 'meting-nieuw')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De meting staat klaar. Kijk haar na, en open haar dan.')
    expect(await lookEverywhere(page, 'meting-concept')).toEqual([])
    await page.getByRole('button', { name: 'Open de meting' }).click()
    meting = new URL(page.url()).pathname
    await page.getByLabel('Hoeveel?').nth(1).fill('14')
    await page.getByRole('button', { name: 'Maak links' }).click()
    links = await page.locator('.metingen__links li').allInnerTexts()
    expect(await lookEverywhere(page, 'meting-open')).toEqual([])
    await page.goto(`${server.url}/vragenlijsten`)
    expect(await lookEverywhere(page, 'instrumenten')).toEqual([])
  })
  expect(links.length).toBe(14)
})

test('a resident answers on a small phone without script, and takes it back', async () => {
  const visit = createVisitor(browser, server.url)
  const [first = ''] = links
  const code = first.split('/').at(-1) ?? ''
  const back = await visit({ path: '/vragenlijst', width: 320, script: false }, async page => {
    await page.getByLabel('Uw code').fill('AAAA-BBBB-CCCC')
    await page.getByRole('button', { name: 'Ga naar de vragen' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Deze code kennen wij niet.')
    await page.getByLabel('Uw code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Ga naar de vragen' }).click()
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('U hebt nog niets ingevuld.')
    await page
      .getByRole('group', { name: /Ik ervaar een leegte/ })
      .getByLabel('min of meer')
      .check()
    await page
      .getByRole('group', { name: /Ik mis mensen/ })
      .getByLabel('Wil ik niet zeggen')
      .check()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    expect([await page.getByRole('heading', { level: 1 }).innerText(), width <= 320]).toEqual(['Dank u wel', true])
    const given = await page.locator('.meedenken__code strong').innerText()
    // Sent once more, as who presses reload does.
    await page.reload()
    expect(await page.locator('.meedenken__code strong').innerText()).toBe(given)
    return given
  })
  expect(await answers()).toBe(1)
  await visit({ path: '/antwoorden-weghalen' }, async page => {
    await page.getByLabel('De code om weg te halen').fill(back)
    expect(await lookEverywhere(page, 'antwoorden-weghalen')).toEqual([])
    await page.getByRole('button', { name: 'Haal mijn antwoorden weg' }).click()
    expect(await told(page)).toBe('Uw antwoorden zijn weg.')
  })
  expect(await answers()).toBe(0)
})

test('with the server gone somebody reloads, answers and waits; when it is back there is exactly one receipt', async () => {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const [, second = ''] = links
  const { pathname } = new URL(second)
  await page.goto(server.url + pathname)
  await page.getByText('Valt de verbinding weg? Dan kunt u gewoon verdergaan.').waitFor()
  expect(await lookEverywhere(page, 'vragenlijst')).toEqual([])
  await page
    .getByRole('group', { name: /Ik ervaar een leegte/ })
    .getByLabel('nee')
    .check()
  const port = Number(new URL(server.url).port)
  await server.close()
  await page.reload()
  const emptiness = page.getByRole('group', { name: /Ik ervaar een leegte/ })
  await page.getByText('Valt de verbinding weg? Dan kunt u gewoon verdergaan.').waitFor()
  expect(await emptiness.getByLabel('nee').isChecked()).toBe(true)
  await page
    .getByRole('group', { name: /aanraden/ })
    .getByLabel('9', { exact: true })
    .check()
  await page.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
  await page.getByText('Zij gaan weg zodra er verbinding is.').waitFor()
  await page.reload()
  await page.getByText('Zij gaan weg zodra er verbinding is.').waitFor()
  expect(await answers()).toBe(0)
  server = await startRealServer(testDb, folder, { port })
  await page.getByText('Wij hebben uw antwoorden ontvangen.').waitFor()
  expect(await lookEverywhere(page, 'vragenlijst-ontvangen')).toEqual([])
  const left = await page.evaluate(async () => [
    await caches.keys(),
    Object.keys(localStorage),
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect([await answers(), left]).toEqual([1, [[], [], 0]])
  await page.goto(server.url + pathname)
  expect(await page.getByRole('main').innerText()).toContain('Met deze code is al geantwoord.')
  await context.close()
})

test('large letters are a link away, and in English the questions stay as they are', async () => {
  const visit = createVisitor(browser, server.url)
  const { pathname } = new URL(links[2] ?? '')
  await visit({ path: `/en${pathname}?groot`, width: 360 }, async page => {
    expect(
      await page
        .getByRole('group', { name: /Ik ervaar een leegte/ })
        .getByText('I would rather not say')
        .count(),
    ).toBe(1)
    expect(await lookEverywhere(page, 'vragenlijst-groot-en')).toEqual([])
  })
})

test('after closing the network sees what came out, and nothing about too few', async () => {
  for (const [index, link] of links.slice(2).entries()) {
    const missing = index % 2 === 0 ? '1' : '3'
    const antwoorden = {
      djg6_3: missing,
      djg6_4: index % 3 === 0 ? '1' : '3',
      djg6_7: '3',
      djg6_8: '3',
      djg6_9: missing,
      djg6_10: missing,
      leeftijd: 'vanaf75',
    }
    const body = { code: link.split('/').at(-1), zending: crypto.randomUUID(), namens: 'zelf', antwoorden, einde: true }
    const sent = await fetch(`${server.url}/v1/vragenlijst/_antwoord`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify(body),
    })
    expect(sent.status).toBe(200)
  }
  const visitAs = createDemoVisitor(createVisitor(browser, server.url), server.url)
  await visitAs('kartrekker', { path: meting }, async page => {
    await page.getByRole('button', { name: 'Sluit de meting' }).click()
    expect(await told(page)).toBe('De meting is gesloten. De uitkomst staat klaar.')
    await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click()
    const main = await page.getByRole('main').innerText()
    for (const shown of ['Gemiddeld ongeveer 2,0', 'Gemiddeld ongeveer 1,5', 'Gemiddeld ongeveer 0,3']) expect(main).toContain(shown)
    expect(main).toContain('te weinig mensen om te laten zien')
    expect(await lookEverywhere(page, 'meting-uitkomst')).toEqual([])
  })
})

test('a network makes its own questions, prints letters, and two people type the same paper', async () => {
  const visitAs = createDemoVisitor(createVisitor(browser, server.url), server.url)
  const code = await visitAs(
    'kartrekker',
    { path: `/programma/buurten/${wereld.buurten.molenveld.id}/eigen-vragenlijsten` },
    async page => {
      await page.getByLabel('Naam van de vragenlijst').fill('De soeptafel')
      await page.getByRole('button', { name: 'Maak een vragenlijst' }).click()
      await page.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Kwam u dit jaar naar de soeptafel?')
      await page.getByLabel('De antwoorden').fill('Ja\nNee')
      await page.getByRole('button', { name: 'Voeg de vraag toe' }).click()
      expect(await told(page)).toBe('De vragenlijst is bewaard.')
      await page.getByLabel('Wat voor vraag is het?').selectOption('Eigen woorden')
      await page.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Wat vond u ervan?')
      await page.getByLabel('Wanneer stelt u deze vraag?').selectOption('Alleen bij “Ja” op vraag 1')
      await page.getByRole('button', { name: 'Voeg de vraag toe' }).click()
      expect(await lookEverywhere(page, 'eigen-lijst')).toEqual([])
      await page.goto(`${server.url}${lijst}/nieuw`)
      await page.getByLabel('Naam van de meting').fill('Over de soeptafel')
      await page.getByLabel('Een eigen vragenlijst erbij').selectOption('De soeptafel')
      await page.getByLabel('Tot en met welke dag').fill('1-6-2099')
      await page.getByRole('button', { name: 'Bewaar' }).click()
      await page.getByRole('button', { name: 'Open de meting' }).click()
      meting = new URL(page.url()).pathname
      await page.getByLabel('Hoeveel?').first().fill('2')
      await page.getByRole('button', { name: 'Maak brieven' }).click()
      await page.getByText('Druk de brieven af').click()
      expect(await lookEverywhere(page, 'meting-brieven')).toEqual([])
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Maak de pdf' }).click()
      expect((await download).suggestedFilename()).toBe('brieven.pdf')
      await page.getByLabel('Hoeveel?').nth(1).fill('1')
      await page.getByRole('button', { name: 'Maak links' }).click()
      return (await page.locator('.metingen__links li').innerText()).split('/').at(-1) ?? ''
    },
  )
  const type = async (rol: string, answer: string, look: (page: Page) => Promise<void>) =>
    await visitAs(rol, { path: `${meting}/papier` }, async page => {
      await page.getByLabel('De code op het papier').fill(code)
      await page
        .getByRole('group', { name: /Kwam u dit jaar/ })
        .getByLabel(answer, { exact: true })
        .check()
      await page.getByRole('button', { name: 'Bewaar dit papier' }).click()
      await look(page)
    })
  await type('kartrekker', 'Ja', async page => expect(await told(page)).toContain('Dit papier is één keer getypt.'))
  await type('projectcoördinator', 'Nee', async page => {
    expect(await page.getByRole('alert').innerText()).toContain('eerst “Ja”, nu “Nee”')
    expect(await lookEverywhere(page, 'papier-verschil')).toEqual([])
    await page
      .getByRole('group', { name: /Kwam u dit jaar/ })
      .getByLabel('Ja', { exact: true })
      .check()
    await page.getByRole('button', { name: 'Bewaar dit papier' }).click()
    expect(await told(page)).toContain('Dit papier telt mee.')
  })
  await visitAs('beheerder', { path: '/vragenlijsten/katz-6/woorden' }, async page => {
    expect(await lookEverywhere(page, 'woorden')).toEqual([])
    await page.goto(`${server.url}/gesprekshulp`)
    expect(await lookEverywhere(page, 'gesprekshulp')).toEqual([])
  })
})
