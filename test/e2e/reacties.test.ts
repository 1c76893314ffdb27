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

test('a network talks about an activity where it stands, and sees in one list what is open', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/plan` }, async page => {
    await page.getByRole('link', { name: 'De soeptafel' }).click()
    const own = page.url()
    await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf iets.')
    await page.goto(own)
    await page.getByLabel('Uw opmerking').fill('Kan dit ook op zaterdag?')
    await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
    expect(await told(page)).toBe('Uw opmerking staat erbij.')
    await visitAs('projectcoördinator', { path: new URL(own).pathname }, async other => {
      await other.getByText('Antwoord', { exact: true }).click()
      await other.getByLabel('Uw antwoord').fill('Ja, de zaal is vrij.\nVraag de sleutel bij de beheerder.')
      await other.getByRole('button', { name: 'Plaats het antwoord' }).click()
      expect(await told(other)).toBe('Uw antwoord staat erbij.')
      expect(await lookEverywhere(other, 'activiteit-opmerkingen')).toEqual([])
    })
    await page.goto(`${demo.server.url}${molenveld}/plan`)
    expect(await lookEverywhere(page, 'plan-opmerkingen')).toEqual([])
    await page.getByRole('link', { name: '1 open opmerking', exact: true }).click()
    expect(await lookEverywhere(page, 'opmerkingen')).toEqual([])
    await page.getByRole('button', { name: 'Rond af' }).click()
    expect(await told(page)).toBe('De opmerking is afgerond.')
    expect(await page.getByRole('main').innerText()).toContain('Er staat niets open.')
    await page.getByRole('link', { name: 'Alle (1)' }).click()
    expect(await lookEverywhere(page, 'opmerkingen-alle')).toEqual([])
  })
})
