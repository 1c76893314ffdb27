import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantMonitoring } from '#src/modules/monitoring/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { addBuurten, releaseCijfers } from '#test/made-open-cijfers.ts'
import type { VrijgaveTables } from '#src/modules/vrijgave/index.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'
import { createVisitor } from './visit.ts'

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
  await plantMonitoring(testDb.tasks, systemClock)
  const werk = { tasks: testDb.tasks.$extendTables<VrijgaveTables>(), clock: systemClock, master: new Uint8Array(32).fill(7) }
  const others = await addBuurten(werk, ['BU99010202', 'BU99010301', 'BU99010601', 'BU99010702', 'BU99010902', 'BU99011001'])
  const perioden = Array.from({ length: 12 }, (_, back) => sayKwartaal(back + 1)).toReversed()
  const buurten = [wereld.buurten.molenveld, wereld.buurten.deHorst, ...others]
  await releaseCijfers(werk, buurten, {
    indicatoren: ['uren-wijkverpleging', 'consulten-huisarts', 'seh-bezoeken', 'hap-bezoeken'],
    perioden,
  })
})

/** The quarter so many quarters ago. */
function sayKwartaal(back: number): string {
  const now = new Date()
  const all = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) - back
  return `${Math.floor(all / 4)}-Q${(all % 4) + 1}`
}

afterAll(async () => {
  await demo.close()
})

test('a network sees by what its plan is measured, and agrees on what is still open', async () => {
  await visitAs('kartrekker', { path: molenveld }, async page => {
    await page.getByRole('link', { name: 'Wat de buurt meet' }).click()
    expect(await lookEverywhere(page, 'meetplan')).toEqual([])
    await page.getByRole('link', { name: 'Kies anders: De soeptafel, Wat merken mensen ervan?' }).click()
    await page.getByLabel('Ervaringsverhalen').uncheck()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('schrijf waarom u dit niet meet')
    expect(await lookEverywhere(page, 'meetplan-laag')).toEqual([])
    await page.getByLabel('Zouden bewoners dit aanraden?').check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Uw keuze is bewaard.')

    await page.getByRole('region', { name: 'Per cijfer' }).getByRole('link', { name: 'Zouden bewoners dit aanraden?' }).first().click()
    await page.getByLabel('Waar wilt u naartoe?').selectOption('Naar een getal')
    await page.getByLabel('Hoeveel?').fill('veel')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een getal')
    expect(await lookEverywhere(page, 'meetplan-regel')).toEqual([])
    await page.getByLabel('Hoeveel?').fill('40')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De afspraak is bewaard.')
    expect(await page.getByRole('region', { name: 'Per cijfer' }).innerText()).toContain('naar 40 aanbevelingsscore')
    await page.goto(`${demo.server.url}${molenveld}/plan/draad`)
    expect(await page.locator('#activiteit-00000000-0000-4000-8000-000000006005').innerText()).toContain('Bewoners die meedoen')
    expect(await lookEverywhere(page, 'meten-draad')).toEqual([])
  })
})

test('a figure is filled in by one and looked over by another', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/metingen` }, async page => {
    expect(await lookEverywhere(page, 'metingen')).toEqual([])
    await page.getByRole('link', { name: /^Cliënten die meedoen: Vul in, Samen wandelen/ }).click()
    await page.getByLabel('Hoeveel?').fill('90')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('opvallend veel hoger')
    expect(await lookEverywhere(page, 'meting')).toEqual([])
    await page.getByLabel('Toelichting').fill('De wandelvierdaagse telde mee.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Het cijfer is bewaard. Iemand anders kijkt het na.')
    expect(await page.getByRole('row').filter({ hasText: 'De wandelvierdaagse telde mee.' }).innerText()).toContain('van uzelf')
  })
  await visitAs('projectcoördinator', { path: `${molenveld}/metingen` }, async page => {
    await page.getByRole('button', { name: 'Wat is aangekruist, klopt' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kruis eerst een of meer cijfers aan.')
    const row = page.getByRole('row').filter({ hasText: 'De wandelvierdaagse telde mee.' })
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Wat is aangekruist, klopt' }).click()
    expect(await told(page)).toBe('De cijfers zijn nagekeken. Iemand anders zet ze vast.')
    await page.getByRole('region', { name: 'Vast te zetten' }).getByRole('link').first().click()
    expect(await page.getByRole('region', { name: 'Wat ermee gebeurde' }).innerText()).toContain('Nagekeken')
    expect(await lookEverywhere(page, 'meting-nagekeken')).toEqual([])
  })
})

test('the transition team sees whether figures come, never what they say, and agrees for the programme', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/metingen' }, async page => {
    expect(await lookEverywhere(page, 'metingen-overzicht')).toEqual([])
    await page.getByRole('link', { name: 'Molenveld', exact: true }).click()
    expect(await page.locator('main').innerText()).not.toContain('21 cliënten')
    expect(await lookEverywhere(page, 'metingen-zonder-cijfers')).toEqual([])
    await page.goto(`${demo.server.url}/en/programma/meetafspraken`)
    expect(await lookEverywhere(page, 'meetafspraken-en')).toEqual([])
    await page.getByRole('link', { name: /^Change: Clients taking part, Prevention/ }).click()
    expect(await lookEverywhere(page, 'meetafspraak-en')).toEqual([])
    await page.getByLabel('How often?').selectOption('Every quarter')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await told(page)).toContain('The agreement was saved.')
  })
})

test('a network sees whether its figures really change, and what people told', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/uitkomsten` }, async page => {
    expect(await page.getByRole('region', { name: 'Preventie als mindset' }).innerText()).toContain('dit is een echte verbetering')
    expect(await page.getByText('Nu kijk ik er de hele week naar uit.').isVisible()).toBe(true)
    const uren = page.getByText(/in alle 8 buurten samen [0-9,]+, in 5 buurten die hierop lijken [0-9,]+\./)
    expect([await uren.count(), await page.getByText('De buurten met cijfers die het meest op deze lijken: ').count()]).toEqual([1, 1])
    expect(await lookEverywhere(page, 'uitkomsten')).toEqual([])
    await page.getByRole('link', { name: 'In gewone woorden' }).click()
    expect(await page.getByRole('region', { name: 'Preventie als mindset' }).innerText()).toContain('Dat gaat echt de goede kant op.')
    expect(await page.getByText(/^In alle buurten samen: [0-9,]+\.$/).count()).toBe(1)
    expect(await lookEverywhere(page, 'uitkomsten-gewoon')).toEqual([])

    await page.goto(`${demo.server.url}${molenveld}/uitkomsten`)
    await page.getByRole('link', { name: /^Cijfers en grenzen: Cliënten die meedoen, Samen wandelen/ }).click()
    await page.getByLabel('Vanaf welke periode?').selectOption({ index: 10 })
    await page.getByLabel('Wat veranderde er toen?').fill('Vrijwilligers halen mensen op.')
    await page.getByRole('button', { name: 'Begin opnieuw' }).click()
    expect(await told(page)).toBe('De grenzen zijn aangepast.')
    expect(await lookEverywhere(page, 'uitkomsten-reeks')).toEqual([])

    await page.goto(`${demo.server.url}${molenveld}/verhalen`)
    expect(await lookEverywhere(page, 'verhalen')).toEqual([])
    await page.getByRole('link', { name: 'Teken een verhaal op' }).click()
    await page.getByRole('button', { name: 'Bewaar het verhaal' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zonder toestemming bewaren wij niets.')
    expect(await lookEverywhere(page, 'verhaal')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/verhalen`)
    await page.getByRole('link', { name: /^Wijzig: Een buurvrouw van 81/ }).click()
    await page.getByRole('button', { name: 'De verteller trekt de toestemming in' }).click()
    expect(await told(page)).toBe('Het verhaal is weg. Het staat nergens meer.')
    await page.goto(`${demo.server.url}${molenveld}/uitkomsten`)
    expect(await page.getByText('Nu kijk ik er de hele week naar uit.').count()).toBe(0)
  })
})

test('somebody tells their own story on an old phone, the network takes it up, and its teller takes it away', async () => {
  const visit = createVisitor(demo.browser, demo.server.url)
  const link = await visitAs('kartrekker', { path: `${molenveld}/verhalen` }, async page => {
    await page.getByRole('link', { name: 'Laat mensen zelf vertellen' }).click()
    await page.getByRole('button', { name: 'Maak de link' }).click()
    expect(await told(page)).toBe('De link werkt.')
    return (await page.getByRole('link', { name: 'Bekijk wat vertellers zien' }).getAttribute('href')) ?? ''
  })
  const code = await visit({ path: link, width: 320, script: false }, async page => {
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kruis ten minste één ding aan.')
    await page.getByLabel('Uw verhaal').fill('Door de soeptafel kom ik weer buiten. Ik durf alleen naar de markt.')
    await page.getByLabel('Laten lezen aan bewoners van de buurt').check()
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.getByRole('button', { name: 'Nee, ik verander iets' }).click()
    await page.getByLabel('Hoe wilt u genoemd worden?').fill('Ria')
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    expect(await page.getByRole('main').innerText()).toContain('U wordt genoemd: Ria.')
    await page.getByRole('button', { name: 'Ja, verstuur het' }).click()
    expect(await told(page)).toBe('Dank u wel. Uw verhaal is bij het netwerk.')
    return await page.locator('.meedenken__code strong').innerText()
  })
  await visitAs('kartrekker', { path: `${molenveld}/verhalen` }, async page => {
    await page.getByRole('link', { name: '1 ingezonden verhaal wacht op u' }).click()
    expect(await lookEverywhere(page, 'ingezonden')).toEqual([])
    await page.getByRole('link', { name: /^Lees en beslis: Ria/ }).click()
    await page.getByLabel('Welke woorden mogen naast de cijfers staan?').fill('Ik durf alleen naar de markt.')
    expect(await lookEverywhere(page, 'ingezonden-verhaal')).toEqual([])
    await page.getByRole('button', { name: 'Neem het verhaal op' }).click()
    expect(await told(page)).toBe('Het verhaal staat nu bij de andere.')
    await page.goto(`${demo.server.url}${link}`)
    expect(await lookEverywhere(page, 'vertel')).toEqual([])
  })
  await visit({ path: '/mijn-verhaal' }, async page => {
    await page.getByLabel('Uw code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Zoek mijn verhaal' }).click()
    expect(await page.getByRole('main').innerText()).toContain('Het netwerk heeft uw verhaal opgenomen.')
    expect(await lookEverywhere(page, 'mijn-verhaal')).toEqual([])
    await page.getByLabel('Ja, ik wil mijn verhaal weghalen.').check()
    await page.getByRole('button', { name: 'Haal uw verhaal weg' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Uw verhaal is weg')
  })
})

test('a network goes through its outcomes in steps, agrees on something, and keeps the record', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/uitkomsten` }, async page => {
    await page.getByRole('navigation', { name: 'Over meten' }).getByRole('link', { name: 'Samen bespreken' }).click()
    await page.getByLabel('Op welke dag is de bespreking?').fill('morgen')
    await page.getByRole('button', { name: 'Begin' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul een dag in')
    await page.getByLabel('Op welke dag is de bespreking?').fill('2-3-2026')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByLabel('Hoeveel mensen zijn er?').fill('9')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Het aantal is bewaard.')
    expect(await lookEverywhere(page, 'bespreking-begin')).toEqual([])
    await page.getByRole('link', { name: /^Verder: / }).click()
    await page.getByLabel('Wat vindt u ervan, en wat besluit u?').fill('Wij gaan door met ophalen.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByLabel('Wat gaat u doen?').fill('De huisarts bellen')
    await page.getByLabel('Wanneer is het klaar?').fill('1-1-2020')
    await page.getByRole('button', { name: 'Spreek dit af' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies een latere dag')
    await page.getByLabel('Wanneer is het klaar?').fill('1-6-2030')
    await page.getByRole('button', { name: 'Spreek dit af' }).click()
    expect(await told(page)).toBe('De afspraak staat erbij.')
    expect(await lookEverywhere(page, 'bespreking-thema')).toEqual([])
    while (await page.getByRole('link', { name: /^Verder: / }).isVisible()) await page.getByRole('link', { name: /^Verder: / }).click()
    expect(await lookEverywhere(page, 'bespreking-einde')).toEqual([])
    await page.getByRole('button', { name: 'Sluit de bespreking af' }).click()
    expect(await told(page)).toContain('De bespreking is afgesloten.')
    expect(await page.locator('main').innerText()).toContain('Wij gaan door met ophalen.')
    expect(await lookEverywhere(page, 'bespreking-verslag')).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Neem het verslag mee (PDF)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('bespreking-2026-03-02.pdf')
    await page.goto(`${demo.server.url}${molenveld}/besprekingen`)
    await page.getByRole('button', { name: 'Gedaan: De huisarts bellen' }).click()
    expect(await lookEverywhere(page, 'besprekingen')).toEqual([])
  })
})

test('who works in a buurt sets the buurten of the practice beside each other', async () => {
  await visitAs('zorgprofessional', { path: '/mijn' }, async page => {
    await page.getByRole('link', { name: 'Cijfers van de buurten van mijn praktijk' }).click()
    const nu = page.getByRole('region', { name: 'Hoe het nu is' })
    expect(await nu.getByRole('row').nth(1).innerText()).toMatch(/De Horst[^]*ongeveer [0-9,]+[^]*over ongeveer [0-9]+ mensen/)
    await page.getByLabel('Nog een buurt').fill('Nergenshuizen')
    await page.getByRole('button', { name: 'Toon deze buurten' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Deze buurt kennen wij niet')
    for (const naam of ['molenveld', 'Proefbuurt 3']) {
      await page.getByLabel('Nog een buurt').fill(naam)
      await page.getByRole('button', { name: 'Toon deze buurten' }).click()
    }
    expect(await nu.getByRole('rowheader').allInnerTexts()).toEqual(['De Horst', 'Molenveld', 'Proefbuurt 3', 'Alle buurten samen'])
    expect(await lookEverywhere(page, 'praktijk')).toEqual([])
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /\(csv\)$/ }).click()])
    expect(file.suggestedFilename()).toMatch(/^praktijk-de-buurten-van-mijn-praktijk-[0-9-]+\.csv$/)
  })
})
