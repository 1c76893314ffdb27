import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { plantBegroting } from '#src/modules/begroting/index.ts'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantCommissie } from '#src/modules/commissie/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const { molenveld, oudeMarkt } = wereld.buurten
const pad = `/programma/buurten/${molenveld.id}/rondes`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
  await plantBegroting(testDb.tasks, systemClock)
  await plantCommissie(testDb.tasks.$extendTables(), systemClock)
})

afterAll(async () => {
  await demo.close()
})

async function main(page: Page): Promise<string> {
  return await page.getByRole('main').innerText()
}

test('a plan is judged, asked about, granted lower on one line, and final when the insurer agrees', async () => {
  await visitAs('lid van het transitieteam', { path: `${pad}/1/regelen` }, async page => {
    expect(await page.getByLabel('Gerda Brinkman').isChecked()).toBe(true)
    await page.getByLabel('Hoeveel stemmen zijn er nodig?').fill('x')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul een getal in van 1 tot en met 15.')
    await page.getByLabel('Hoeveel stemmen zijn er nodig?').fill('1')
    expect(await lookEverywhere(page, 'commissie-regelen')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toContain('Bewaard.')
  })
  await visitAs('lid van de begrotingscommissie', { path: '/programma/commissie' }, async page => {
    expect(await lookEverywhere(page, 'commissie-lijst')).toEqual([])
    await page.getByRole('link', { name: 'Molenveld, ronde 1' }).click()
    expect(await lookEverywhere(page, 'commissie-ronde')).toEqual([])
    await page.getByRole('link', { name: /^Vraag hierover.*Laptop/ }).click()
    await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Kan de laptop van de thuiszorg komen?')
    await page.getByRole('button', { name: 'Stel de vraag' }).click()
    expect(await told(page)).toContain('Uw vraag is gesteld.')
    await page.getByRole('link', { name: 'Beoordelen en stemmen' }).click()
    await page.getByRole('radio', { name: /^Toekennen/ }).check()
    await page.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies een antwoord bij: te doen voor dit netwerk.')
    for (const choice of await page.getByLabel('Ja', { exact: true }).all()) await choice.check()
    expect(await lookEverywhere(page, 'commissie-beoordelen')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar mijn oordeel' }).click()
    expect(await told(page)).toContain('Uw oordeel is bewaard.')
    await page.getByRole('link', { name: 'Het besluit vastleggen' }).click()
    await page.getByLabel('Waarom besloot de commissie dit?').fill('Een goed plan. De huur is hoog.')
    const zaal = page.getByRole('group', { name: 'Zaal voor de koffieochtend' })
    await zaal.getByLabel('Toegekend (gevraagd: € 2.200)').fill('1.000')
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf bij deze regel waarom er minder wordt toegekend.')
    await zaal.getByLabel('Reden').fill('In het buurthuis is de zaal gratis.')
    expect(await lookEverywhere(page, 'commissie-besluit')).toEqual([])
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
    expect(await told(page)).toContain('Het besluit is vastgelegd.')
    expect(await main(page)).toContain('Bij de verzekeraars')
  })
  await visitAs('zorgverzekeraar', { path: `${pad}/1` }, async page => {
    await page.getByRole('button', { name: 'Wij stemmen niet in' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf waarom u niet instemt.')
    expect(await lookEverywhere(page, 'commissie-instemmen')).toEqual([])
    await page.getByRole('button', { name: 'Wij stemmen in' }).click()
    expect(await main(page)).toContain('Lager toegekend')
  })
  await visitAs('kartrekker', { path: pad }, async page => {
    expect(await main(page)).toContain('Er is niets veranderd sinds de laatste ronde.')
    expect(await lookEverywhere(page, 'commissie-rondes')).toEqual([])
    await page.getByRole('link', { name: 'Ronde 1' }).click()
    expect(await main(page)).toContain('In het buurthuis is de zaal gratis.')
    expect(await main(page)).not.toContain('Wie beoordelen')
    await page.getByRole('textbox', { name: 'Uw antwoord' }).first().fill('Ja, dat vragen wij na.')
    await page.getByRole('button', { name: 'Geef dit antwoord' }).first().click()
    expect(await told(page)).toContain('Uw antwoord staat erbij.')
    expect(await lookEverywhere(page, 'commissie-besloten')).toEqual([])
    await page.getByRole('link', { name: 'Plan en begroting ondertekenen' }).click()
    await page.getByRole('button', { name: 'Bied versie 1 aan om te tekenen' }).click()
    expect(await main(page)).toContain('Gevraagd: €\u00A051.944. Toegekend: €\u00A050.744')
    expect(await lookEverywhere(page, 'commissie-tekenen')).toEqual([])
  })
})

test('the list is narrowed down in the address, and a decided round of the demo can be read in English', async () => {
  await visitAs('lid van de begrotingscommissie', { path: '/programma/commissie?termijn=voorbij' }, async page => {
    expect(await page.getByRole('main').getByRole('status').innerText()).toBe('Geen plan past bij deze keuze. Kies iets anders.')
    await page.goto(`${demo.server.url}/en/programma/buurten/${oudeMarkt.id}/rondes/1`)
    expect(await main(page)).toContain('Granted lower: €\u00A07,950 of the €\u00A010,350 that was asked')
  })
})
