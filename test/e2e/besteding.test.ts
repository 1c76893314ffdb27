import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { plantBegroting } from '#src/modules/begroting/index.ts'
import { plantBesteding } from '#src/modules/besteding/index.ts'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantCommissie } from '#src/modules/commissie/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { makeBesluit } from '#test/made-besluit.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const { molenveld, oudeMarkt } = wereld.buurten
const pad = `/programma/buurten/${molenveld.id}/besteding`
const testDb = await testDatabase()
const zaal = crypto.randomUUID()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
  await plantBegroting(testDb.tasks, systemClock)
  await plantCommissie(testDb.tasks.$extendTables(), systemClock)
  await plantBesteding(testDb.tasks.$extendTables(), systemClock)
})

afterAll(async () => {
  await demo.close()
})

async function main(page: Page): Promise<string> {
  return await page.getByRole('main').innerText()
}

test('who leads keeps what was spent, gives account of it, and somebody else approves that', async () => {
  await visitAs('kartrekker', { path: pad }, async page => {
    expect(await main(page)).toContain('Er is hier nog geen besluit over de begroting.')
    expect(await lookEverywhere(page, 'besteding-zonder-besluit')).toEqual([])
    const place = { buurt: molenveld.id, naam: 'Molenveld', verzekeraar: wereld.organisaties.verzekeraar.id }
    await makeBesluit(testDb.tasks, place, [
      {
        id: zaal,
        jaar: 2026,
        soort: 'huur',
        omschrijving: 'Zaal voor de koffieochtend',
        betaler: 'iza',
        gevraagdCent: 220_000,
        toegekendCent: 200_000,
      },
      {
        id: crypto.randomUUID(),
        jaar: 2026,
        soort: 'materialen',
        omschrijving: 'Koffie en thee',
        betaler: 'wmo',
        gevraagdCent: 90_000,
        toegekendCent: 90_000,
      },
    ])
    await page.reload()
    await page.getByRole('link', { name: 'Wijs een penvoerder aan' }).click()
    await page.getByRole('button', { name: 'Wijs aan' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies wie penvoerder wordt.')
    expect(await lookEverywhere(page, 'besteding-penvoerder')).toEqual([])
    await page.getByLabel('Wie wordt penvoerder?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Wijs aan' }).click()
    expect(await told(page)).toBe('De penvoerder is aangewezen.')

    await page.getByRole('link', { name: 'Nieuwe termijn' }).click()
    await page.getByLabel('Betaler').selectOption('IZA')
    await page.getByLabel('Verwacht op').fill('1-2-2026')
    await page.getByLabel('Verwacht bedrag (€)').fill('2.500')
    await page.getByRole('button', { name: 'Bewaar de termijn' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('meer dan deze betaler voor dit jaar toekende')
    expect(await lookEverywhere(page, 'besteding-termijn')).toEqual([])
    await page.getByLabel('Verwacht bedrag (€)').fill('1.000')
    await page.getByRole('button', { name: 'Bewaar de termijn' }).click()
    expect(await main(page)).toContain('Te laat: vraag de betaler ernaar.')
  })
  await visitAs('kartrekker', { path: `${pad}/jaren/2026`, width: 390 }, async page => {
    await page.getByLabel('Uitgegeven: Zaal voor de koffieochtend').fill('1.850,50')
    await page.getByLabel('Prognose: Zaal voor de koffieochtend').fill('2.400')
    await page.getByRole('button', { name: 'Bewaar de uitgaven' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('wijkt meer dan 10% af')
    expect(await lookEverywhere(page, 'besteding-jaar-fout')).toEqual([])
    await page.getByLabel('Toelichting: Zaal voor de koffieochtend').fill('De huur ging omhoog.')
    await page.getByRole('button', { name: 'Bewaar de uitgaven' }).click()
    expect(await told(page)).toBe('De uitgaven zijn bewaard.')
    expect(await page.getByLabel('Uitgegeven: Zaal voor de koffieochtend').inputValue()).toBe('1850,50')
    await demo.visitAs('kartrekker', { path: `${pad}/jaren/2026` }, async other => {
      await other.getByLabel('Afgesproken: Koffie en thee').fill('100')
      await other.getByLabel('Afgesproken: Zaal voor de koffieochtend').fill('2.000')
      await other.getByRole('button', { name: 'Bewaar de uitgaven' }).click()
      expect(await lookEverywhere(other, 'besteding-jaar')).toEqual([])
    })
    await page.getByLabel('Uitgegeven: Zaal voor de koffieochtend').fill('1.900')
    await page.getByRole('button', { name: 'Bewaar de uitgaven' }).click()
    expect(await main(page)).toContain('Iemand anders wijzigde dit intussen. Nu staat er: afgesproken €\u00A02.000')
    expect(await page.getByLabel('Uitgegeven: Zaal voor de koffieochtend').inputValue()).toBe('1.900')
    expect(await page.getByLabel('Afgesproken: Zaal voor de koffieochtend').inputValue()).toBe('2000')
    await page.getByRole('button', { name: 'Bewaar de uitgaven' }).click()
    expect(await told(page)).toBe('De uitgaven zijn bewaard.')
    await page.goto(`${demo.server.url}${pad}`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Neem de regels mee als werkboek (xlsx)' }).click()
    const path = await (await download).path()
    await page.getByRole('link', { name: 'Lees een ingevuld werkboek in' }).click()
    await page.getByLabel('Kies het werkboek').setInputFiles(path)
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    expect(await main(page)).toContain('Er verandert niets: alles staat hier al zo.')
    expect(await lookEverywhere(page, 'besteding-inlezen')).toEqual([])
    await page.goto(`${demo.server.url}${pad}`)
    await page.getByRole('button', { name: 'Stel de verantwoording op' }).click()
    expect(await told(page)).toContain('De verantwoording is opgesteld')
    expect(await lookEverywhere(page, 'besteding')).toEqual([])
    await page.getByRole('link', { name: 'Geschiedenis' }).click()
    expect(await lookEverywhere(page, 'besteding-geschiedenis')).toEqual([])
  })
  await visitAs('lid van het transitieteam', { path: `${pad}/verantwoordingen/1` }, async page => {
    await page.getByRole('button', { name: 'Geef terug' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf op wat er anders moet')
    expect(await lookEverywhere(page, 'besteding-verantwoording')).toEqual([])
    await page.getByRole('button', { name: 'Stel vast' }).click()
    expect(await main(page)).toContain('Vastgesteld op')
    await page.goto(`${demo.server.url}/programma/buurten/${oudeMarkt.id}/besteding`)
    expect(await lookEverywhere(page, 'besteding-oude-markt')).toEqual([])
  })
})
