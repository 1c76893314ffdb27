import { rm } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ReleaseStore } from '#src/modules/statistics/index.ts'
import { makeTable } from '#test/made-table.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser } from './browser.ts'
import { lookEverywhere } from './demo-visitor.ts'
import { peopleIn } from './people.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
const people = peopleIn(testDb)
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor

/** Of the list, only this gemeente has figures here. */
const goirle = makeTable({
  gebieden: [
    ['NL00', 'Nederland'],
    ['GM0785', 'Goirle', 'Goirle'],
    ['WK078501', 'Wijk 01', 'Goirle'],
    ['BU07850101', 'Binnenhof', 'Goirle', 1],
    ['BU07850102', 'Kerkstraat', 'Goirle', 1],
  ],
  kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327, 3_645, 1_235, 2_410] }],
})

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(testDb, folder)
  const kept = { herkomst: 'test', opgehaald: '2026-01-01T00:00:00.000Z', sha256: '' }
  await new ReleaseStore(folder).keepTabel(goirle, kept, new AbortController().signal)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

test('the first list is loaded with areas that somebody ticked, and the application for its cohort says what is missing', async () => {
  const mail = await people.add('Noortje Vliet', { rol: 'transitieteam' })
  await visit({ path: '/', script: false }, async page => {
    await people.signIn(page, mail)
    await page.getByRole('link', { name: 'De eerste twintig buurten' }).click()
    expect(await page.getByRole('heading', { level: 2, name: '20 vragen' }).count()).toBe(1)
    const boxes = page.getByRole('group', { name: 'Gebieden van Buurt Goirle' })
    await page.getByText('Kies gebieden voor Buurt Goirle (3)').click()
    await boxes.getByLabel('Binnenhof').check()
    await boxes.getByLabel('Kerkstraat').check()
    await page.getByRole('button', { name: 'Laad de lijst' }).click()
    const verslag = page.getByRole('region', { name: 'De lijst is geladen' })
    expect(await verslag.innerText()).toMatch(/20 buurten zijn nieuw:[^]*Van 19 buurten kiest u de gebieden nog\.\s+Cohort 1 is gemaakt\./)
    expect(await page.getByRole('region', { name: 'Al geladen: 1 buurt' }).innerText()).toContain('Buurt Goirle BU07850101, BU07850102')
    await page.getByRole('button', { name: 'Bewaar uw keuzes' }).click()
    expect(await verslag.innerText()).toContain('20 buurten waren er al en zijn niet veranderd.')
    await page.getByRole('link', { name: 'In cijfers' }).click()
    const rij = page.getByRole('table', { name: 'Hoe het loopt' }).getByRole('row', { name: 'Cohort 1' })
    expect((await rij.getByRole('cell').allInnerTexts())[0]).toBe('20')
    await page.getByLabel('Hoeveel euro vraagt u? (niet verplicht)').fill('twee miljoen')
    await page.getByRole('button', { name: 'Maak het stuk voor de aanvraag' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf het bedrag zo: 2.000.000')
    expect(await page.getByLabel('Hoeveel euro vraagt u? (niet verplicht)').inputValue()).toBe('twee miljoen')
    await page.getByLabel('Hoeveel euro vraagt u? (niet verplicht)').fill('2.000.000,50')
    await page.getByRole('button', { name: 'Maak het stuk voor de aanvraag' }).click()
    expect(await page.getByRole('main').innerText()).toMatch(
      /Aanvraag voor een volgend cohort, versie 1[^]*Wij vragen 2\.000\.000,50 euro\.[^]*Stel de lijst van Cohort 1 vast\./,
    )
  })
})

test('the list as it was loaded has no barrier that axe can see, and does not scroll sideways', async () => {
  const mail = await people.add('Carlijn Hooiland', { rol: 'transitieteam' })
  await visit({ path: '/' }, async page => {
    await people.signIn(page, mail)
    await page.goto(`${server.url}/programma/eerste-twintig`)
    await page.getByRole('button', { name: 'Bewaar uw keuzes' }).click()
    await page.getByRole('region', { name: 'De lijst is geladen' }).waitFor()
    expect(await lookEverywhere(page, 'eerste-twintig-geladen')).toEqual([])
  })
})

test('who does not lead the programme is not led to the first list, and cannot open it', async () => {
  const mail = await people.add('Veerle Insing', { rol: 'verzekeraar', organisatie: 'Zorgfonds De Veste' })
  await visit({ path: '/', script: false }, async page => {
    await people.signIn(page, mail)
    expect(await page.getByRole('link', { name: 'De eerste twintig buurten' }).count()).toBe(0)
    await page.goto(`${server.url}/programma/eerste-twintig`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit hoort niet bij uw rol')
  })
})
