import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const { personen } = wereld
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb, { zonder: 'programma' })
})

afterAll(async () => {
  await demo.close()
})

/** The page of a role of somebody, by its link in the list. */
async function openRol(page: Page, wie: string, rolIn: string): Promise<void> {
  await page.getByRole('link', { name: `Wijzig de rol van ${wie} als ${rolIn}` }).click()
  await page.getByRole('heading', { level: 1, name: wie }).waitFor()
}

async function fillInvitation(page: Page, rol: string): Promise<void> {
  await page.getByRole('radio', { name: rol, exact: true }).check()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByLabel('Naam').fill('Ada Veldkamp')
  await page.getByLabel('Mailadres').fill('ada@wilgenoord.example')
}

test('a kartrekker invites somebody: only roles and neighbourhoods of their own to choose from', async () => {
  await visitAs('kartrekker', { path: '/mensen', script: false }, async page => {
    await page.getByRole('link', { name: 'Nodig iemand uit' }).click()
    expect(await page.getByRole('radio').evaluateAll(all => all.map(one => one.getAttribute('value')))).toEqual([
      'kartrekker',
      'buurtnetwerklid',
      'zorgprofessional',
      'welzijnscoach',
      'dorpsondersteuner',
      'bewoner',
    ])
    await page.getByRole('button', { name: 'Ga verder' }).click()
    expect(await page.getByRole('alert').innerText()).toBe('Kies eerst een rol uit de lijst.')
    await fillInvitation(page, 'zorgprofessional')
    expect(await page.getByLabel('Buurt', { exact: true }).locator('option').allInnerTexts()).toEqual(['Maak een keuze', 'Molenveld'])
    expect(await page.getByLabel('Beroep (niet verplicht)').count()).toBe(1)
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies namens welke organisatie.')
    expect(await page.getByLabel('Naam').inputValue()).toBe('Ada Veldkamp')
    await page.getByLabel('Organisatie', { exact: true }).selectOption('Thuiszorg Rietmeer')
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
    expect(await told(page)).toContain('De uitnodiging is klaar.')
    expect(await page.getByRole('listitem').filter({ hasText: 'Ada Veldkamp' }).innerText()).toContain(
      'zorgprofessional in Molenveld namens Thuiszorg Rietmeer',
    )
  })
})

test('an invitation is withdrawn, sent again, and its mail waits in the outbox', async () => {
  await visitAs('kartrekker', { path: '/mensen/uitnodigen?rol=bewoner', script: false }, async page => {
    await page.getByLabel('Naam').fill('Bas Korenhof')
    await page.getByLabel('Mailadres').fill('bas@wilgenoord.example')
    await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
    await page.getByRole('button', { name: 'Trek in: Bas Korenhof' }).click()
    expect(await told(page)).toBe('De uitnodiging is ingetrokken. De link werkt niet meer.')
    expect(await page.locator('section').filter({ hasText: 'Ingetrokken' }).innerText()).toContain('Bas Korenhof')
    await page.getByRole('button', { name: 'Nodig opnieuw uit: Bas Korenhof' }).click()
    expect(await page.locator('section').filter({ hasText: 'Nog open' }).innerText()).toContain('Bas Korenhof')
  })
  await visitAs('beheerder', { path: '/postvak', script: false }, async page => {
    const mail = page.getByRole('listitem').filter({ hasText: 'bas@wilgenoord.example' }).first()
    await mail.getByRole('link').click()
    expect(await page.getByRole('main').innerText()).toContain('bewoner in Molenveld')
  })
})

test('a kartrekker who leaves hands over in one go, and who takes over reads what they should know', async () => {
  await visitAs('kartrekker', { path: '/mensen' }, async page => {
    await openRol(page, personen.elsbeth.naam, 'kartrekker in Molenveld')
    await page.getByRole('button', { name: 'Draag over' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies wie de rol overneemt.')
    expect(await lookEverywhere(page, 'rol')).toEqual([])
    await page.getByLabel('Wie neemt het over?').selectOption(personen.klaas.naam)
    await page.getByLabel('Wat moet diegene weten? (niet verplicht)').fill('De sleutel ligt bij de buren.')
    await page.getByRole('button', { name: 'Draag over' }).click()
    expect(await told(page)).toContain('De rol is overgedragen.')
    const klaas = page.getByRole('listitem').filter({ hasText: personen.klaas.naam }).first()
    expect(await klaas.innerText()).toContain('kartrekker in Molenveld')
  })
  await visitAs('dorpsondersteuner', { path: '/mijn' }, async page => {
    await page
      .getByRole('main')
      .getByRole('button', { name: /kartrekker in Molenveld/ })
      .click()
    await page.getByRole('main').getByRole('link', { name: 'Mensen' }).click()
    expect(await page.getByRole('region', { name: 'Aan u overgedragen' }).innerText()).toContain('De sleutel ligt bij de buren.')
    expect(await lookEverywhere(page, 'mensen-overgedragen')).toEqual([])
  })
})

test('a role ends with a button, and somebody who is known gets one without an invitation', async () => {
  await visitAs('beheerder', { path: '/mensen', script: false }, async page => {
    await openRol(page, personen.wim.naam, 'lid van het buurtnetwerk in Molenveld')
    await page.getByRole('button', { name: 'Beëindig de rol' }).click()
    expect(await told(page)).toBe('De rol is beëindigd.')
    await page.getByRole('link', { name: `Nog een rol voor ${personen.samir.naam}` }).click()
    await page.getByRole('radio', { name: 'kartrekker', exact: true }).check()
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByLabel('Buurt', { exact: true }).selectOption('De Horst')
    await page.getByRole('button', { name: 'Geef de rol' }).click()
    expect(await told(page)).toContain('De rol is gegeven.')
    const samir = page.getByRole('listitem').filter({ hasText: personen.samir.naam }).first()
    expect(await samir.innerText()).toContain('kartrekker in De Horst')
  })
})

test('two people change one organisation: the second sees what it is now, keeps what they typed, and decides', async () => {
  await visitAs('beheerder', { path: '/organisaties' }, async page => {
    await page.getByRole('link', { name: 'Voeg een organisatie toe' }).click()
    await page.getByLabel('Naam').fill('Buurthuis De Spil')
    await page.getByLabel('Soort').selectOption('initiatief van bewoners')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    expect(await told(page)).toBe('De organisatie is toegevoegd.')
    const second = await page.context().newPage()
    for (const each of [page, second]) {
      await each.goto(`${demo.server.url}/organisaties`)
      await each.getByRole('link', { name: 'Wijzig Buurthuis De Spil' }).click()
    }
    await page.getByLabel('Plaats').fill('Molenveld')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await second.getByLabel('Plaats').fill('De Horst')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('alert').innerText()).toContain('De plaats is nu: Molenveld.')
    expect(await second.getByLabel('Plaats').inputValue()).toBe('De Horst')
    expect(await lookEverywhere(second, 'organisatie-intussen')).toEqual([])
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('listitem').filter({ hasText: 'Buurthuis De Spil' }).innerText()).toContain('De Horst')
  })
})

test('who may not see a page reads so, and how to go on', async () => {
  await visitAs('bewoner', { path: '/mensen', script: false }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit hoort niet bij uw rol')
  })
})

test('in the demo every page tells in whose place somebody looks', async () => {
  await visitAs('kartrekker', { path: '/', script: false }, async page => {
    expect(await page.getByRole('note').first().innerText()).toContain('U kijkt nu als kartrekker in Molenveld.')
  })
})

/** Every page, in the role of somebody who uses it. */
const pages = {
  demo: ['beheerder', '/demo'],
  mensen: ['beheerder', '/mensen'],
  'mensen-kartrekker': ['kartrekker', '/mensen'],
  uitnodigen: ['beheerder', '/mensen/uitnodigen'],
  'uitnodigen-fout': ['kartrekker', '/mensen/uitnodigen?stap=2'],
  'uitnodigen-stap-2': ['kartrekker', '/mensen/uitnodigen?rol=zorgprofessional'],
  'rol-geven': ['kartrekker', `/mensen/uitnodigen?rol=kartrekker&persoon=${personen.noor.id}`],
  uitnodigingen: ['kartrekker', '/uitnodigingen'],
  organisaties: ['beheerder', '/organisaties'],
  'organisatie-nieuw': ['beheerder', '/organisaties/nieuw'],
  postvak: ['beheerder', '/postvak'],
  'mensen-en': ['beheerder', '/en/mensen'],
  'niet-voor-u': ['bewoner', '/mensen'],
} as const

test.each(Object.entries(pages))('the page %s has no barrier that axe can see, and does not scroll sideways', async (name, [rol, path]) => {
  expect(await visitAs(rol, { path }, async page => await lookEverywhere(page, name))).toEqual([])
})
