import { afterAll, beforeAll, expect, test } from 'vitest'
import { verzinPaneel, voorbeelden } from '#src/modules/impact/oordeel/verzonnen.ts'
import { testDatabase } from '#test/setup/database.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)
const paneel = verzinPaneel(voorbeelden.werkt)
const csv = [
  'buurt;jaar;start;uitkomst',
  ...paneel.buurt.map((buurt, at) => [buurt, paneel.jaar[at], paneel.start[at], paneel.uitkomst[at]].join(';')),
]

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

test('three made-up programmes are judged right, and a researcher locks a plan before the figures open', async () => {
  await visitAs('onderzoeker', { path: '/werkt-het' }, async page => {
    expect(await lookEverywhere(page, 'werkt-het')).toEqual([])
    await page.getByRole('link', { name: 'Wanneer is bewijs mogelijk?' }).click()
    await page.getByLabel('Hoe ver liggen buurten uit elkaar?').fill('60')
    await page.getByRole('button', { name: 'Reken uit' }).click()
    expect(await page.getByRole('main').innerText()).toContain(
      'Met 1.000 buurten is een daling van 15% te zien vanaf het eerste jaar na de start.',
    )
    expect(await lookEverywhere(page, 'werkt-het-ontwerp')).toEqual([])
    await page.goto(`${demo.server.url}/werkt-het`)
    await page.getByRole('link', { name: 'Een programma dat werkt' }).click()
    await expect(page.locator('.effect__woord').innerText()).resolves.toBe('Bewezen: het werkt.')
    const sinds = page.getByRole('region', { name: 'Tegenover het begin' })
    expect(await sinds.innerText()).toContain('In de buurten om mee te vergelijken, over dezelfde jaren:')
    await page.getByRole('link', { name: 'Een programma dat niets doet' }).click()
    await expect(page.locator('.effect__oordeel').innerText()).resolves.toMatch(
      /^Nog niet te zeggen\.[^]*15% lager\. Dat is niet gehaald\.$/,
    )
    await page.getByRole('link', { name: 'Een vergelijking die niet deugt' }).click()
    await expect(page.locator('.effect__oordeel').innerText()).resolves.toMatch(/^Nog niet te zeggen\.[^%]*15% lager\./)
    expect(await sinds.innerText()).not.toContain('om mee te vergelijken')
    expect(await lookEverywhere(page, 'werkt-het-scheef')).toEqual([])

    await page.goto(`${demo.server.url}/programma/analyses`)
    await page.getByRole('link', { name: 'Maak een plan' }).click()
    await page.getByLabel('Naam van de analyse').fill('Uren wijkverpleging, eerste cohorten')
    await page.getByLabel('Wie tellen mee?').fill('Cliënten van de alliantie in buurten die meedoen.')
    await page.getByLabel('Eerste jaar').fill('2019')
    await page.getByLabel('Laatste jaar').fill('2028')
    expect(await lookEverywhere(page, 'analyse-plan')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar het plan' }).click()
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect(await told(page)).toBe('Het plan staat vast. U kunt de cijfers openen.')
    await page.getByLabel('Waar komen deze cijfers vandaan?').fill('Verzonnen voorbeeld')
    const choose = async (lines: readonly string[]) => {
      const file = { name: 'paneel.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
      await page.getByLabel('Bestand met vrijgegeven cijfers').setInputFiles(file)
      await page.getByRole('button', { name: 'Open het bestand' }).click()
    }
    await choose([...csv, csv[1]!])
    await expect(page.getByRole('alert').innerText()).resolves.toContain('staat twee keer in het bestand voor 2019: op regel 2 en')
    expect(await lookEverywhere(page, 'analyse-openen')).toEqual([])
    await choose(csv)
    await page.locator('.effect__woord').waitFor()
    expect(await lookEverywhere(page, 'analyse-oordeel')).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Bundel (zip)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^analyse-.*\.zip$/)
    await page.getByRole('button', { name: 'Maak een nieuw plan' }).click()
    expect(await page.getByRole('main').innerText()).toContain('Verkennend: dit plan is gemaakt nadat iemand de cijfers kon zien.')
    await page.goto(`${demo.server.url}/programma/analyses`)
    expect(await lookEverywhere(page, 'analyses')).toEqual([])
  })
})
