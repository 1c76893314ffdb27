import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb, { zonder: 'programma' })
})

afterAll(async () => {
  await demo.close()
})

const team = 'lid van het transitieteam'

/** Gives a score for a criterion on the page of a candidate. */
async function score(page: Page, criterium: string, punten: number): Promise<void> {
  const part = page.getByRole('region', { name: criterium, exact: true })
  await part.getByText(/^Geef (uw|een nieuwe) score/).click()
  await part
    .getByRole('radio')
    .nth(punten - 1)
    .check()
  await part.getByLabel('Waar rust dit op?').fill(`Gesprek over ${criterium.toLowerCase()}.`)
  await part.getByRole('button', { name: 'Bewaar uw score' }).click()
  expect(await page.getByRole('region', { name: criterium, exact: true }).innerText()).toContain('Bewaard.')
}

async function scoreAll(page: Page, naam: string, punten: number): Promise<void> {
  await page.goto(`${demo.server.url}/programma/kandidaten`)
  await page.getByRole('link', { name: naam, exact: true }).click()
  for (const criterium of [
    'Enthousiaste professionals',
    'Betrokken bewoners',
    'Goede samenwerking',
    'Duidelijke reden om te veranderen',
    'Kracht om het te doen',
  ]) {
    await score(page, criterium, punten)
  }
}

async function recordShare(page: Page, procent: string): Promise<void> {
  const part = page.getByRole('region', { name: 'Het marktaandeel' })
  await part.getByText('Leg het marktaandeel vast').click()
  await part.getByLabel('Hoeveel procent').fill(procent)
  await part.getByLabel('Waar komt het getal vandaan').fill('Vektis 2023')
  await part.getByRole('button', { name: 'Bewaar het marktaandeel' }).click()
}

test('a coordinator puts a buurt forward in the name of their organisation, with a whole wijk found by a buurt in it', async () => {
  await visitAs('projectcoördinator', { path: '/programma/buurten' }, async page => {
    await page.getByRole('link', { name: 'Draag een buurt voor' }).click()
    await page.getByLabel('Hoe heet de buurt').fill('Meander en omgeving')
    await page.getByLabel('Zoek op gemeente, plaats of buurt').fill('Nieuw Meander')
    await page.getByRole('button', { name: 'Zoek de gemeente' }).click()
    expect(await page.getByLabel('Hoe heet de buurt').inputValue()).toBe('Meander en omgeving')
    await page.locator('summary', { hasText: 'Nieuw Meander' }).click()
    await page.getByLabel('De hele wijk Nieuw Meander').check()
    await page.getByRole('button', { name: 'Laat zien wat ik koos' }).click()
    expect(await page.getByLabel('De hele wijk Nieuw Meander').isChecked()).toBe(true)
    expect(await page.locator('.gebieden-kaart__gekozen').count()).toBeGreaterThan(1)
    expect(await lookEverywhere(page, 'voordragen-gekozen')).toEqual([])
    await page.getByRole('button', { name: 'Draag de buurt voor' }).click()
    expect(await told(page)).toContain('De buurt is voorgedragen.')
  })
})

test('the team puts one forward without boundaries, chooses them later, and is told what another buurt has already', async () => {
  await visitAs(team, { path: '/programma/buurten/nieuw' }, async page => {
    await page.getByRole('button', { name: 'Draag de buurt voor' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een naam')
    await page.getByLabel('Hoe heet de buurt').fill('Elzerbroek')
    await page.getByLabel('In welke plaats (niet verplicht)').fill('Wilgenoord')
    await page.getByRole('button', { name: 'Draag de buurt voor' }).click()
    await page.getByRole('link', { name: 'Bekijk Elzerbroek' }).click()
    await page.getByRole('link', { name: 'Kies de grenzen' }).click()
    await page.locator('summary', { hasText: 'Nieuw Meander' }).click()
    const box = page.locator('fieldset', { hasText: 'De hele wijk Nieuw Meander' }).getByRole('checkbox').nth(1)
    await box.check()
    await page.getByLabel('Waarom deze keuze').fill('Zo kennen mensen haar.')
    await page.getByRole('button', { name: 'Bewaar de grenzen' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Meander en omgeving')
    expect(await page.getByLabel('Waarom deze keuze').inputValue()).toBe('Zo kennen mensen haar.')
    expect(await lookEverywhere(page, 'grenzen-gedeeld')).toEqual([])
    await box.uncheck()
    await page.locator('summary', { hasText: 'Elzerbroek' }).click()
    await page.getByLabel('De hele wijk Elzerbroek').check()
    await page.getByRole('button', { name: 'Bewaar de grenzen' }).click()
    expect(await page.getByRole('region', { name: 'Grenzen' }).innerText()).toContain('Nu: WK990110 (grenzen van 2024).')
  })
})

test('candidates are scored, and the order says how sure it is and what is missing', async () => {
  await visitAs(team, { path: '/programma/kandidaten', script: false }, async page => {
    expect(await page.getByRole('region', { name: 'Hier ontbreekt nog iets' }).innerText()).toContain('Meander en omgeving')
    await scoreAll(page, 'Meander en omgeving', 5)
    await recordShare(page, 'veel')
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een getal, bijvoorbeeld 61,5.')
    const part = page.getByRole('region', { name: 'Het marktaandeel' })
    expect(await part.getByLabel('Waar komt het getal vandaan').inputValue()).toBe('Vektis 2023')
    await part.getByLabel('Hoeveel procent').fill('61,5')
    await part.getByRole('button', { name: 'Bewaar het marktaandeel' }).click()
    expect(await page.getByRole('region', { name: 'Het marktaandeel' }).innerText()).toContain('61,5%, meer dan de helft')
    await scoreAll(page, 'Elzerbroek', 2)
    await recordShare(page, '40')
    await page.goto(`${demo.server.url}/programma/kandidaten`)
    const rows = page.getByRole('region', { name: 'De volgorde' }).getByRole('row')
    expect(await rows.nth(1).innerText()).toMatch(/^1\s+Meander en omgeving[^]*61,5%, meer dan de helft/)
    expect(await rows.nth(2).innerText()).toMatch(/^2\s+Elzerbroek[^]*40%, niet meer dan de helft/)
  })
})

test('two people change one cohort: the second is told, and what they typed is still there', async () => {
  await visitAs(team, { path: '/programma/cohorten', script: false }, async page => {
    await page.getByLabel('Hoeveel buurten kunnen beginnen').fill('1')
    await page.getByRole('button', { name: 'Maak het cohort' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cohort 1' }).waitFor()
    const second = await page.context().newPage()
    for (const each of [page, second]) {
      await each.goto(page.url())
      await each.getByText('Kies andere gewichten').click()
    }
    await page.getByLabel('Betrokken bewoners').fill('3')
    await page.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await page.getByRole('region', { name: 'Hoe zwaar elk criterium telt' }).innerText()).toContain('38%')
    await second.getByLabel('Betrokken bewoners').fill('2')
    await second.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await second.getByRole('alert').innerText()).toContain('Iemand anders heeft dit cohort intussen gewijzigd.')
    expect(await second.getByLabel('Betrokken bewoners').inputValue()).toBe('2')
    expect(await second.getByRole('region', { name: 'Hoe zwaar elk criterium telt' }).innerText()).toContain('38%')
    await second.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await second.getByRole('region', { name: 'Hoe zwaar elk criterium telt' }).innerText()).toContain('29%')
  })
})

test('a list is adopted with reasons, is locked and shows its hash; a revision stands beside it, and the cohort begins', async () => {
  await visitAs(team, { path: '/programma/cohorten' }, async page => {
    await page.getByRole('link', { name: 'Cohort 1' }).click()
    const cohort = page.url()
    await page.getByRole('link', { name: 'Kies de buurten' }).click()
    await page.getByLabel('Meander en omgeving').check()
    await page.getByRole('button', { name: 'Bewaar de lijst' }).click()
    await page.getByText('Leg vast dat er advies is gevraagd').click()
    await page.getByLabel('Aan wie').selectOption('NLZVE')
    await page.getByLabel('Op welke dag gevraagd').fill('2-2-2026')
    await page.getByRole('button', { name: 'Leg de vraag vast' }).click()
    await page.getByText('Leg het advies van NLZVE vast').click()
    await page.getByLabel('Op welke dag kwam het').fill('1-2-2026')
    await page.getByLabel('Het advies (niet verplicht)').fill('Begin waar bewoners al iets doen.')
    await page.getByRole('button', { name: 'Bewaar het advies' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Het kan niet eerder zijn ontvangen.')
    expect(await page.getByLabel('Het advies (niet verplicht)').inputValue()).toBe('Begin waar bewoners al iets doen.')
    await page.getByLabel('Op welke dag kwam het').fill('20-2-2026')
    await page.getByRole('button', { name: 'Bewaar het advies' }).click()
    await page.getByRole('link', { name: 'Stel de lijst vast' }).click()
    await page.getByLabel('Op welke dag is besloten').fill('1-3-2026')
    await page.getByLabel('Elzerbroek (niet verplicht)').fill('Het marktaandeel is te klein.')
    await page.getByRole('button', { name: 'Stel de lijst vast' }).click()
    const alert = await page.getByRole('alert').innerText()
    expect([alert.includes('Schrijf op wie besloot'), alert.includes('waarom Meander en omgeving is gekozen')]).toEqual([true, true])
    expect(await lookEverywhere(page, 'besluit-fout')).toEqual([])
    expect(await page.getByLabel('Elzerbroek (niet verplicht)').inputValue()).toBe('Het marktaandeel is te klein.')
    await page.getByLabel('Wie besloot').fill('Nora Zandstra\nPieter Abels')
    await page.getByLabel('Meander en omgeving').fill('Het netwerk staat klaar.')
    await page.getByRole('button', { name: 'Stel de lijst vast' }).click()
    expect(await told(page)).toBe('De lijst is vastgesteld. Zij verandert niet meer.')
    const adopted = await page.getByRole('region', { name: 'Wat is vastgesteld' }).innerText()
    expect(adopted).toMatch(/Ongewijzigd\.[^]*Versie 1, vastgesteld op 1 maart 2026[^]*Nora Zandstra en Pieter Abels[^]*\b[0-9a-f]{64}\b/)
    expect(adopted).toMatch(
      /Het netwerk staat klaar\.[^]*Elzerbroek\s+Het marktaandeel is te klein\.[^]*Begin waar bewoners al iets doen\./,
    )
    expect(await page.getByRole('link', { name: 'Kies de buurten' }).count()).toBe(0)
    await page.goto(`${cohort}/lijst`)
    expect(page.url()).toBe(cohort)
    expect(await lookEverywhere(page, 'cohort-vastgesteld')).toEqual([])
    await revise(page)
    await page.getByLabel('Wie besloot').fill('Nora Zandstra')
    await page.getByRole('button', { name: 'Laat het cohort beginnen' }).click()
    expect(await page.getByRole('region', { name: 'Begonnen' }).innerText()).toContain('na een besluit van Nora Zandstra.')
    await page.goto(`${demo.server.url}/programma/kandidaten?cohort=${cohort.split('/').at(-1) ?? ''}`)
    const kaart = page.getByRole('region', { name: 'Waar de kandidaten liggen' })
    expect(await kaart.getByRole('table').innerText()).toMatch(/Op de lijst\s+Elzerbroek\s+Elzerbroek/)
    expect(await kaart.locator('figure > svg .merk--lijst').count()).toBe(1)
    expect(await lookEverywhere(page, 'kandidaten-kaart')).toEqual([])
  })
})

test('a buurt on the list that was adopted begins its first phase, and gets the checklist of it', async () => {
  await visitAs(team, { path: '/programma/buurten', script: false }, async page => {
    await page.getByRole('main').getByRole('link', { name: 'Elzerbroek' }).click()
    await page.getByLabel('Welke fase begint er').selectOption('inspireren')
    await page.getByRole('button', { name: 'Begin deze fase' }).click()
    const main = page.getByRole('main')
    expect(await main.getByRole('region', { name: 'De weg tot nu toe' }).innerText()).toContain('Inspireren: bezig sinds')
    expect(await main.getByRole('region', { name: 'Wat er in deze fase hoort' }).innerText()).toContain('kennisgemaakt')
    expect(await main.getByRole('link', { name: 'Cohort 1' }).count()).toBe(1)
  })
})

/** Puts the other candidate in the place of the first. */
async function revise(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Stel een nieuwe versie vast' }).click()
  const [first, other] = ['Meander en omgeving', 'Elzerbroek'].map(naam => page.getByRole('group', { name: naam }))
  expect(await first?.getByLabel('Waarom wel of niet').inputValue()).toBe('Het netwerk staat klaar.')
  await first?.getByRole('checkbox').uncheck()
  await first?.getByLabel('Waarom wel of niet').fill('De partner stopt.')
  await other?.getByRole('checkbox').check()
  await other?.getByLabel(/Waarom wel of niet/).fill('Deze buurt neemt de plaats in.')
  await page.getByRole('button', { name: 'Stel de nieuwe versie vast' }).click()
  const adopted = await page.getByRole('region', { name: 'Wat is vastgesteld' }).innerText()
  expect(adopted).toMatch(
    /Versie 2[^]*Code van de lijst ervoor\s+[0-9a-f]{64}[^]*Elzerbroek[^]*Deze buurt neemt de plaats in\.[^]*De partner stopt\./,
  )
}

test('a later cohort begins without proven effect only with a reason', async () => {
  await visitAs(team, { path: '/programma/buurten/nieuw?gemeente=GM9901', script: false }, async page => {
    await page.getByLabel('Hoe heet de buurt').fill('Wilgenborg')
    await page.locator('summary', { hasText: 'Wilgenborg' }).click()
    await page.getByLabel('De hele wijk Wilgenborg').check()
    await page.getByRole('button', { name: 'Draag de buurt voor' }).click()
    await page.goto(`${demo.server.url}/programma/cohorten`)
    await page.getByLabel('Hoeveel buurten kunnen beginnen').fill('40')
    await page.getByRole('button', { name: 'Maak het cohort' }).click()
    await page.getByRole('link', { name: 'Kies de buurten' }).click()
    await page.getByLabel('Wilgenborg').check()
    await page.getByRole('button', { name: 'Bewaar de lijst' }).click()
    await page.getByRole('link', { name: 'Stel de lijst vast' }).click()
    await page.getByLabel('Wie besloot').fill('Nora Zandstra')
    await page.getByLabel('Wilgenborg').fill('Bewoners vragen erom.')
    await page.getByRole('button', { name: 'Stel de lijst vast' }).click()
    await page.getByLabel('Wie besloot').fill('Nora Zandstra')
    await page.getByRole('button', { name: 'Laat het cohort beginnen' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('opent daarom alleen met een reden.')
    expect(await page.getByLabel('Wie besloot').inputValue()).toBe('Nora Zandstra')
    await page.getByLabel(/Waarom nu al/).fill('De partners zijn klaar.')
    await page.getByRole('button', { name: 'Laat het cohort beginnen' }).click()
    expect(await page.getByRole('region', { name: 'Begonnen' }).innerText()).toContain('De partners zijn klaar.')
  })
})

test('who does not choose sees that cohorts are there, no candidates, and no way to what they may not', async () => {
  const seen = await visitAs('kartrekker', { path: '/programma/cohorten' }, async page => {
    const links = await page.getByRole('navigation', { name: 'Het programma' }).getByRole('link').allInnerTexts()
    await page.getByRole('link', { name: 'Cohort 1' }).click()
    const acts = await page.getByRole('main').getByRole('button').count()
    const adopted = await page.getByRole('region', { name: 'Wat is vastgesteld' }).count()
    expect(await lookEverywhere(page, 'cohort-kartrekker')).toEqual([])
    await page.goto(`${demo.server.url}/programma/kandidaten`)
    return { links, acts, adopted, kandidaten: await page.getByRole('heading', { level: 1 }).innerText() }
  })
  expect(seen).toEqual({
    links: ['Buurten', 'Plannen', 'Commissie', 'Mijlpalen', 'Cohorten', 'Organen', 'Regio’s'],
    acts: 0,
    adopted: 0,
    kandidaten: 'Dit hoort niet bij uw rol',
  })
})

test('an address of a cohort or a candidate that cannot be is a page that is not there', async () => {
  await visitAs(team, { path: '/programma/kandidaten/nergens', script: false }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Deze pagina bestaat niet')
    await page.goto(`${demo.server.url}/programma/cohorten/nergens`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Deze pagina bestaat niet')
  })
})
