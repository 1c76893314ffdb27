import { afterAll, beforeAll, expect, test } from 'vitest'
import { ReleaseStore } from '#src/modules/statistics/index.ts'
import { madeKaart, madeUitgave, makeDeelnemers } from '#test/made-publicatie.ts'
import { makeTable } from '#test/made-table.ts'
import { testDatabase } from '#test/setup/database.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await makeDeelnemers(testDb.tasks)
  await importeer(2021, 2022, 2023, 2024)
  await new ReleaseStore(demo.folder).keepGeometrie(madeKaart, fromOffice(2024), new AbortController().signal)
})

afterAll(async () => {
  await demo.close()
})

const fromOffice = (jaar: number) => ({ herkomst: 'test', opgehaald: `${jaar + 1}-01-01T00:00:00.000Z`, sha256: '' })

/** What the office publishes, year by year. */
async function importeer(...jaren: readonly number[]): Promise<void> {
  const store = new ReleaseStore(demo.folder)
  for (const jaar of jaren) await store.keepTabel(makeTable(madeUitgave(jaar)), fromOffice(jaar), new AbortController().signal)
}

test('a plan about published figures: who is compared is locked before the years of after the start are out, and then they are opened', async () => {
  await visitAs('onderzoeker', { path: '/programma/analyses/nieuw' }, async page => {
    await page.getByLabel('Naam van de analyse').fill('Hulp uit de Wmo')
    await page.getByLabel('Uitkomst').selectOption({ label: 'Hulp uit de Wmo per 1.000 inwoners (2021–2024)' })
    await page.getByLabel('Waar komen de cijfers vandaan?').selectOption('gepubliceerd')
    await page.getByLabel('Wie tellen mee?').fill('Alle inwoners van de buurten die meedoen.')
    await page.getByText('Bij gepubliceerde cijfers: met welke buurten vergelijken wij?').click()
    await page.getByLabel('Hoeveel bij elke buurt die begint?').fill('heel veel')
    await page.getByLabel('Eerste jaar').fill('2021')
    await page.getByLabel('Laatste jaar').fill('2026')
    await page.getByRole('button', { name: 'Bewaar het plan' }).click()
    await expect(page.getByRole('alert').innerText()).resolves.toContain('Vul een heel getal in van 1 tot en met 10.')
    expect(await page.getByLabel('Hoeveel bij elke buurt die begint?').inputValue()).toBe('heel veel')
    expect(await lookEverywhere(page, 'gepubliceerd-plan')).toEqual([])
    await page.getByLabel('Hoeveel bij elke buurt die begint?').fill('3')
    await page.getByRole('button', { name: 'Bewaar het plan' }).click()
    await expect(page.getByRole('alert').innerText()).resolves.toContain('Kies hier: buiten de alliantie.')
    await page.getByLabel('Met wie vergelijken wij?').selectOption('andere-buurten')
    await page.getByRole('button', { name: 'Bewaar het plan' }).click()
    expect(await page.getByRole('main').innerText()).toContain('Dit plan kan nog niet worden vastgelegd')
    expect(await page.getByRole('main').innerText()).toContain(
      'Het kenmerk ‘Huishoudens van één persoon (%)’ is van de meeste buurten niet ingelezen',
    )
    expect(await page.getByRole('button', { name: 'Leg vast' }).count()).toBe(0)
    expect(await lookEverywhere(page, 'gepubliceerd-bezwaar')).toEqual([])
    await page.getByRole('link', { name: 'Wijzig het plan' }).click()
    for (const naam of ['Huishoudens van één persoon', 'Sociaal-economische score', 'Inwoners per', 'Koopwoningen', 'Gemiddelde waarde'])
      await page.getByLabel(new RegExp(`^${naam}`)).uncheck()
    await page.getByRole('button', { name: 'Bewaar het plan' }).click()
    expect(await page.getByRole('main').innerText()).toContain('9 buurten beginnen. Wij leggen er 27 buurten naast (indeling van 2024)')
    expect(await lookEverywhere(page, 'gepubliceerd-wie')).toEqual([])
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect(await told(page)).toBe('Het plan staat vast. U kunt de cijfers openen.')
    expect(await page.getByRole('main').innerText()).toContain('Over 2025 en 2026 is nog niets ingelezen.')
    await importeer(2025, 2026)
    await page.reload()
    await page.getByRole('button', { name: 'Open de gepubliceerde cijfers' }).click()
    await page.locator('.effect__woord').waitFor()
    expect(await page.locator('.effect__oordeel').innerText()).toMatch(/^Een aanwijzing/)
    expect(await page.getByRole('main').innerText()).toContain('9 buurten die beginnen en')
    expect(await page.getByRole('main').innerText()).not.toContain('DEMO-KWB')
    expect(await lookEverywhere(page, 'gepubliceerd-oordeel')).toEqual([])
    await page.goto(page.url().replace('/programma/', '/en/programma/'))
    expect(await page.getByRole('main').innerText()).toContain('Who falls out, and why')
    expect(await lookEverywhere(page, 'gepubliceerd-oordeel-en')).toEqual([])
    await page.goto(`${demo.server.url}/werkt-het/ontwerp?buurten=BU98010001,BU98010002&perBuurt=2`)
    expect(await page.getByRole('main').innerText()).toContain(
      'Op de kaart van 2024 liggen over de gemeentegrens 3 buurten tegen deze buurten aan. Die vielen af',
    )
    expect(await page.getByRole('main').innerText()).toContain(
      'In ‘Hulp uit de Wmo per 1.000 inwoners’ van 2021 tot en met 2026, van 68 buurten',
    )
    expect(await lookEverywhere(page, 'ontwerp-naast')).toEqual([])
    await page.goto(`${demo.server.url}/en/werkt-het/ontwerp`)
    await page.getByLabel('Which published figure is like the outcome?').selectOption({ label: 'none: compute with assumptions' })
    await page.getByRole('button', { name: 'Compute' }).click()
    expect(await page.getByRole('main').innerText()).toContain(
      'Computed with a spread of 25% and a likeness of 80%. These are assumptions: no figure was chosen',
    )
    expect(await lookEverywhere(page, 'ontwerp-en')).toEqual([])
  })
})

test('the verdict of an analysis becomes that of the programme when somebody takes it over, and not before', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma' }, async page => {
    const oordeel = page.locator('#oordeel')
    expect(await oordeel.innerText()).toContain('Er is een nieuwer oordeel, van ‘Hulp uit de Wmo’: er is een aanwijzing, nog geen bewijs.')
    expect(await oordeel.innerText()).not.toContain('95%-interval')
    expect(await lookEverywhere(page, 'programma-nieuwer-oordeel')).toEqual([])
    await oordeel.getByRole('link', { name: 'Bekijk het, en neem het over' }).click()
    expect(await lookEverywhere(page, 'oordeel-overnemen')).toEqual([])
    await page.goto(page.url().replace('/programma/', '/en/programma/'))
    expect(await lookEverywhere(page, 'oordeel-overnemen-en')).toEqual([])
    await page.goto(`${demo.server.url}/programma/oordeel`)
    await page.getByRole('button', { name: /^Neem dit oordeel over/ }).click()
    expect(await told(page)).toBe('Het oordeel is vastgelegd.')
    expect(await oordeel.innerText()).toMatch(/Hulp uit de Wmo per 1.000 inwoners: \d+% lager \(95%-interval: −/)
    expect(await oordeel.innerText()).not.toContain('Er is een nieuwer oordeel')
    expect(await lookEverywhere(page, 'programma-overgenomen')).toEqual([])
    await page.goto(`${demo.server.url}/programma/oordeel`)
    expect(await page.getByRole('main').innerText()).toContain('Dit oordeel geldt nu.')
  })
})
