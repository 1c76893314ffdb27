import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
})

afterAll(async () => {
  await demo.close()
})

test('a network reads what suits its buurt and why, looks what another network could carry, and takes one over', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/plan` }, async page => {
    await page.getByRole('link', { name: 'Wat van de menukaart past hier?' }).click()
    expect(await lookEverywhere(page, 'advies')).toEqual([])
    await page.getByLabel('Vallen').check()
    await page.getByLabel('Wat het kost').selectOption('telt niet mee')
    await page.getByLabel('Hoeveel mensen kunnen iets trekken?').fill('vier')
    await page.getByRole('button', { name: 'Toon het advies' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een heel getal, bijvoorbeeld 4.')
    expect(await page.getByLabel('Vallen').isChecked()).toBe(true)
    await page.getByLabel('Hoeveel mensen kunnen iets trekken?').fill('9')
    await page.getByRole('button', { name: 'Toon het advies' }).click()
    expect(await page.getByRole('row', { name: /^Vallen/ }).innerText()).toContain('U kruiste het aan')
    expect(await lookEverywhere(page, 'advies-veranderd')).toEqual([])
    const first = page.getByRole('region', { name: 'Begin hiermee' }).getByRole('article').first()
    const naam = await first.getByRole('heading').innerText()
    await first.getByRole('button').click()
    expect(await told(page)).toBe('De activiteit staat in het plan. Maak er nu iets van uw buurt van.')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(naam)
    await page.goto(`${demo.server.url}/menukaart/proactieve-zorgplanning`)
    expect(await page.getByRole('region', { name: 'Hoeveel mensen zijn dat bij u?' }).innerText()).toMatch(
      /Ongeveer [\d.]+ mensen in Molenveld/,
    )
    expect(await lookEverywhere(page, 'menukaart-eigen-buurt')).toEqual([])
  })
})
