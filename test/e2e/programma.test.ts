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
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

/** From the own page to the buurt that stands in the head of every page. */
async function toBuurt(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Molenveld' }).click()
}

test('on a phone the lead sees what to do first without scrolling, and gets from an empty seat to the invitation for it', async () => {
  await visitAs('kartrekker', { path: '/mijn', width: 360, script: false }, async page => {
    const first = await page
      .getByRole('region', { name: 'Wat u deze week kunt doen' })
      .getByRole('link', { name: 'Ga erheen' })
      .boundingBox()
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThan(740)
    await toBuurt(page)
    await page.getByRole('link', { name: /^Nodig iemand uit: Er is niemand van de gemeente/ }).click()
    expect(await page.getByLabel('Plek in het netwerk').inputValue()).toBe('gemeente')
    expect(await page.getByLabel('Buurt').locator('option:checked').innerText()).toBe('Molenveld')
    await page.getByLabel('Naam').fill('Ada Veldkamp')
    await page.getByLabel('Mailadres').fill('ada@wilgenoord.example')
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
    await toBuurt(page)
    expect(await page.getByRole('region', { name: 'Het netwerk' }).innerText()).toMatch(/Uitgenodigd\s+Ada Veldkamp[^]*namens de gemeente/)
  })
})

test('what was there before is filled in with days that nobody knows; a second who does the same is told, and loses nothing', async () => {
  await visitAs('kartrekker', { path: '/mijn' }, async page => {
    await toBuurt(page)
    await page.getByRole('link', { name: 'Vul aan wat er al was' }).click()
    const address = page.url()
    const second = await page.context().newPage()
    await second.goto(address)
    await page.getByRole('group', { name: 'Kiezen' }).getByLabel('Begonnen op').fill('onbekend')
    await page.getByRole('group', { name: 'Kiezen' }).getByLabel('Klaar op').fill('ooit')
    await page.getByLabel('Wat is het').fill('Plan ingediend bij de verzekeraars.')
    await page.getByLabel('Waar is het te vinden').fill('In de map van Joost')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('of schrijf: onbekend.')
    expect(await lookEverywhere(page, 'buurt-eerder-fout')).toEqual([])
    await page.getByRole('group', { name: 'Kiezen' }).getByLabel('Klaar op').fill('1-5-2025')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await told(page)).toBe('Bewaard. De weg van de buurt is bijgewerkt.')
    const own = await page.getByRole('main').innerText()
    expect(own).toContain('Kiezen: klaar, begin onbekend, geëindigd op 1 mei 2025.')
    expect(own).toMatch(/Plan ingediend bij de verzekeraars\.[^]*Te vinden: In de map van Joost/)
    await second.getByLabel('Wat is het').fill('Brief van de gemeente.')
    await second.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await second.getByRole('alert').innerText()).toContain('intussen')
    expect(await second.getByLabel('Wat is het').inputValue()).toBe('Brief van de gemeente.')
    expect(await lookEverywhere(page, 'buurt-met-stukken')).toEqual([])
  })
})

test('who only watches sees how a buurt goes, and no button to change it', async () => {
  await visitAs('zorgverzekeraar', { path: '/programma/buurten', script: false }, async page => {
    await page.getByRole('main').getByRole('link', { name: 'Molenveld' }).click()
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Nodig iemand uit|^Vul aan|^Kies de grenzen/ })
        .count(),
    ).toBe(0)
    await page.getByRole('link', { name: 'Zo bepalen wij of iets te lang duurt' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Welke buurt loopt vast')
  })
})

test('an administrator is asked before somebody is signed out everywhere, and who may not finds no such page', async () => {
  const page = await visitAs('beheerder', { path: '/mensen' }, async own => {
    await own.getByRole('link', { name: 'Log overal uit: Noor Wiekslag' }).click()
    expect(await lookEverywhere(own, 'mensen-uitloggen')).toEqual([])
    const address = new URL(own.url()).pathname
    await own.getByRole('button', { name: 'Log overal uit' }).click()
    expect(await told(own)).toBe('Deze persoon is overal uitgelogd.')
    return address
  })
  const seen = await visitAs('kartrekker', { path: page }, async own => await own.getByRole('heading', { level: 1 }).innerText())
  expect(seen).toBe('Dit hoort niet bij uw rol')
})

test('what is planned for a cohort is changed; an end before the begin is refused, and who is second is told', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/cohorten' }, async page => {
    await page.getByLabel('Hoeveel buurten kunnen beginnen').fill('20')
    await page.getByRole('button', { name: 'Maak het cohort' }).click()
    await page.getByRole('link', { name: 'Wijzig wat er gepland is' }).click()
    const second = await page.context().newPage()
    await second.goto(page.url())
    await page.getByLabel('Begint op').fill('1-3-2026')
    await page.getByLabel('Eindigt op').fill('1-2-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('kan niet eindigen op 1 februari 2026')
    await page.getByLabel('Eindigt op').fill('1-3-2029')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Bewaard. Dit is nu gepland.')
    expect(await page.getByRole('main').innerText()).toContain('Begint op 1 maart 2026. Eindigt op 1 maart 2029.')
    await second.getByLabel('Wat hoort erbij (niet verplicht)').fill('Drie trainingen.')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('alert').innerText()).toContain('Iemand anders heeft dit cohort intussen gewijzigd.')
    expect(await second.getByLabel('Wat hoort erbij (niet verplicht)').inputValue()).toBe('Drie trainingen.')
    expect(await lookEverywhere(second, 'cohort-plan')).toEqual([])
  })
})
