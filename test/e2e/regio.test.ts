import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

test('the programme keeps a region by names, takes over a proposal, and writes down what a document says', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/regios' }, async page => {
    await page.getByRole('link', { name: 'Maak een regio' }).click()
    await page.getByLabel('Hoe heet de regio?').fill('Wilgenland')
    await page.getByLabel('Welke gemeenten horen erbij?').fill('Wilgenoord\nAtlantis')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Dit kennen wij niet als gemeente: Atlantis.')
    expect(await lookEverywhere(page, 'regio-nieuw-fout')).toEqual([])
    await page.getByLabel('Welke gemeenten horen erbij?').fill('GM9907, gm9908')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De regio is bewaard. Schrijf nu op wat er speelt.')
    await page.getByRole('link', { name: 'Schrijf een uitdaging of kracht van de regio op' }).click()
    await page.getByLabel('In een paar woorden').fill('Ouderen langer zelf thuis')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies bij een uitdaging ten minste één thema.')
    expect(await lookEverywhere(page, 'regio-uitdaging-fout')).toEqual([])
    await page.getByLabel('In welk stuk staat dit?').fill('Regiobeeld 2023, bladzijde 12')
    await page.getByLabel('Zorgzame buurt').check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Het staat erbij.')
    const proposals = page.getByRole('link', { name: /^Neem over: / })
    await proposals.first().click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await lookEverywhere(page, 'regio-wijzigen')).toEqual([])
    await page.getByLabel('Welke gemeenten horen erbij?').fill('wilgenoord\nGM9907, GM9908')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De regio is bewaard.')
    await page.getByRole('link', { name: 'Bekijk het regiobeeld' }).click()
    await page.waitForURL('**/regio/*')
    expect(await lookEverywhere(page, 'regio')).toEqual([])
    await page.goto(page.url().replace('/regio/', '/en/regio/'))
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toContain('What matters in the region?')
  })
})

test('a buurt sees what holds here too, says what it thinks, and takes one over in one act', async () => {
  const agenda = `/programma/buurten/${wereld.buurten.molenveld.id}/agenda`
  await visitAs('kartrekker', { path: agenda }, async page => {
    const hier = page.getByRole('region', { name: 'Uitdagingen van de regio Wilgenland' })
    expect(await hier.innerText()).toContain('Niet bekend of dit hier speelt')
    await hier.getByRole('link', { name: 'Zeg of dit hier speelt: Ouderen langer zelf thuis' }).click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf in een zin op waarom.')
    await page.getByLabel('Speelt dit in onze buurt?').selectOption('Nee, dit speelt hier niet')
    await page.getByLabel('Waarom denkt u dat?').fill('Hier wonen <b>weinig</b> ouderen.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Wat het netwerk zegt, is bewaard.')
    expect(await hier.innerText()).toContain('Het netwerk zegt: dit speelt hier niet. Hier wonen <b>weinig</b> ouderen.')
    await hier.getByRole('button', { name: 'Neem over op onze agenda: Ouderen langer zelf thuis' }).click()
    expect(await told(page)).toBe('Het is overgenomen van de regio. Een uitdaging staat nu op de agenda.')
    expect(await page.getByRole('region', { name: 'Dit pakken wij aan' }).innerText()).toContain(
      'Overgenomen van de regio Wilgenland: Ouderen langer zelf thuis (Regiobeeld 2023, bladzijde 12).',
    )
    expect(await lookEverywhere(page, 'agenda-regio')).toEqual([])
  })
})
