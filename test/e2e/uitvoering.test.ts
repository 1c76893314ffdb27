import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantUitvoering } from '#src/modules/uitvoering/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const { molenveld } = wereld.buurten
const pad = `/programma/buurten/${molenveld.id}`
const soep = '00000000-0000-4000-8000-000000006005'
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
  await plantUitvoering(testDb.tasks, systemClock)
})

afterAll(async () => {
  await demo.close()
})

async function main(page: Page): Promise<string> {
  return await page.getByRole('main').innerText()
}

test('a network keeps its plan going from a telephone, and the insurer sees the milestones alone', async () => {
  await visitAs('kartrekker', { path: `${pad}/uitvoering`, width: 390 }, async page => {
    expect(await main(page)).toContain('8 activiteiten: 1 te laat')
    await page.getByRole('button', { name: 'Niets veranderd bij Koffie voor mantelzorgers' }).click()
    expect(await told(page)).toBe('Bedankt. Nu weet iedereen dat u hebt gekeken.')
    expect(await lookEverywhere(page, 'uitvoering')).toEqual([])

    await page.getByRole('link', { name: 'Werk bij: De soeptafel' }).click()
    await page.getByLabel('Bewoners').fill('vier')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul een heel getal in')
    await page.getByLabel('Bewoners').fill('26')
    await page.getByRole('checkbox', { name: 'Elke week staat er soep op tafel' }).check()
    await page.getByRole('textbox', { name: 'Zit er iets in de weg?' }).fill('')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await main(page)).toContain('Op koers')
    expect(await main(page)).toContain('26 bewoners')
    expect(await lookEverywhere(page, 'uitvoering-activiteit')).toEqual([])

    await page.getByRole('link', { name: 'Nieuwe mijlpaal' }).click()
    await page.getByRole('button', { name: 'Bewaar de mijlpaal' }).click()
    expect(await lookEverywhere(page, 'uitvoering-mijlpaal')).toEqual([])
    await page.getByLabel('Wat is er dan klaar?').fill('Er is een tweede kok')
    await page.getByLabel('Wanneer moet het klaar zijn?').fill('1-6-2031')
    await page.getByRole('button', { name: 'Bewaar de mijlpaal' }).click()
    expect(await main(page)).toContain('Er is een tweede kok')

    await page.getByRole('link', { name: 'Schrijf op wat er gebeurde' }).click()
    await page.getByLabel('Wat was het?').selectOption('Training')
    await page.getByLabel('Hoe heet het?').fill('Leren koken voor dertig')
    await page.getByLabel('Vrijwilligers').fill('5')
    await page.getByRole('checkbox', { name: 'Koffie voor mantelzorgers' }).check()
    expect(await lookEverywhere(page, 'uitvoering-gebeurtenis')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await main(page)).toContain('Ook voor: Koffie voor mantelzorgers.')
    expect(await lookEverywhere(page, 'uitvoering-gebeurtenissen')).toEqual([])

    await page.goto(`${demo.server.url}${pad}/plan/draad`)
    expect(await main(page)).toContain('Er is een tweede kok')
    expect(await lookEverywhere(page, 'uitvoering-draad')).toEqual([])
  })
  await visitAs('lid van het buurtnetwerk', { path: `${pad}/uitvoering/${soep}`, script: false }, async page => {
    await page.getByRole('button', { name: 'Volg deze activiteit' }).click()
    expect(await main(page)).toContain('U volgt dit.')
  })
  await visitAs('zorgverzekeraar', { path: '/programma/mijlpalenoverzicht' }, async page => {
    expect(await lookEverywhere(page, 'mijlpalenoverzicht')).toEqual([])
    await page.getByRole('link', { name: 'Molenveld' }).click()
    const seen = await main(page)
    expect([seen.includes('Elke week staat er soep op tafel'), seen.includes('bewoners')]).toEqual([true, false])
    expect(await lookEverywhere(page, 'buurt-mijlpalen')).toEqual([])
  })
})
