import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser, screenshot } from './browser.ts'
import { giveDevice } from './device.ts'
import { peopleIn } from './people.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor, findBarriers } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
const people = peopleIn(testDb)
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor
let mirjam: string

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
  mirjam = await people.add('Mirjam Verstegen', { rol: 'kartrekker', buurt: 'Molenveld' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

async function addPasskey(page: Page, naam: string): Promise<void> {
  await page.goto(`${server.url}/mijn/toegang`)
  await page.getByLabel('Naam van de passkey').fill(naam)
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click()
}

async function makeOld(): Promise<void> {
  await sql`update identity.sessie set bewezen = now() - interval '6 minutes'`.execute(testDb.tasks)
}

describe('a passkey in the browser', () => {
  test('is added, signs in without a name, gets another name, and is removed', async () => {
    await visit({ path: '/' }, async page => {
      await giveDevice(page)
      await people.signIn(page, mirjam)
      await addPasskey(page, 'mijn telefoon')
      await page.getByText('De passkey is toegevoegd.').waitFor()
      await screenshot(page, 'toegang-passkey')
      expect(await findBarriers(page)).toEqual([])
      await page.getByText('Mirjam Verstegen').click()
      await page.getByRole('button', { name: 'Log uit', exact: true }).click()

      await page.goto(`${server.url}/inloggen?doel=/mijn/toegang`)
      await page.getByRole('button', { name: 'Log in met een passkey' }).click()
      await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
      expect(await page.locator('#apparaten').innerText()).toContain('met een passkey')

      await page.getByText('Wijzig mijn telefoon').click()
      await page.getByLabel('Nieuwe naam voor mijn telefoon').fill('tablet')
      await page.getByRole('button', { name: 'Bewaar de naam van mijn telefoon' }).click()
      await page.getByText('Wijzig tablet').click()
      await page.getByRole('link', { name: 'Verwijder tablet' }).click()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Passkey ‘tablet’ verwijderen?')
      await page.getByRole('button', { name: 'Verwijder tablet' }).click()
      await page.getByText('De passkey is verwijderd.').waitFor()
      await page.getByText('Mirjam Verstegen').click()
      await page.getByRole('button', { name: 'Log uit', exact: true }).click()
      await page.goto(`${server.url}/inloggen`)
      await page.getByRole('button', { name: 'Log in met een passkey' }).click()
      await page.getByText('Deze passkey kennen wij niet (meer). Log in met uw mail.').waitFor()
    })
  })

  test('does nothing for who shows no finger, face or code, and says so', async () => {
    await visit({ path: '/' }, async page => {
      const device = await giveDevice(page)
      await people.signIn(page, mirjam)
      await addPasskey(page, 'telefoon')
      await page.getByText('De passkey is toegevoegd.').waitFor()
      await device.setVerified(false)
      await page.getByText('Mirjam Verstegen').click()
      await page.getByRole('button', { name: 'Log uit', exact: true }).click()
      await page.goto(`${server.url}/inloggen`)
      await page.getByRole('button', { name: 'Log in met een passkey' }).click()
      await page.getByText('Het is niet gelukt of u hebt het gestopt.').waitFor()
      expect(new URL(page.url()).pathname).toBe('/inloggen')
    })
  })

  test('tells a browser without script what to do instead', async () => {
    await visit({ path: '/inloggen', script: false }, async page => {
      expect(await page.getByRole('button', { name: 'Log in met een passkey' }).count()).toBe(0)
      expect(await page.locator('main').innerText()).toContain('Log anders in met uw mail.')
      await people.signIn(page, mirjam)
      await page.goto(`${server.url}/mijn/toegang`)
      expect(await page.locator('#passkeys').innerText()).toContain('Inloggen met uw mail werkt altijd.')
    })
  })
})

describe('what asks for a confirmation', () => {
  test('waits with what was typed, is confirmed with a passkey, and goes on', async () => {
    await visit({ path: '/' }, async page => {
      await giveDevice(page)
      await people.signIn(page, mirjam)
      await addPasskey(page, 'eerste')
      await page.getByText('De passkey is toegevoegd.').waitFor()
      await makeOld()
      await addPasskey(page, 'tweede')
      await page.getByRole('heading', { level: 1, name: 'Bevestig dat u het bent' }).waitFor()
      expect(await page.locator('main').innerText()).toContain('U wilt een passkey toevoegen.')
      expect(await page.getByText('Mirjam Verstegen').isVisible()).toBe(true)
      await screenshot(page, 'bevestigen')
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('button', { name: 'Bevestig met een passkey' }).click()
      await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
      expect(await page.getByLabel('Naam van de passkey').inputValue()).toBe('tweede')
    })
  })

  test('is confirmed with a link in a second tab, and the first goes on without script', async () => {
    await visit({ path: '/', script: false }, async page => {
      await people.signIn(page, mirjam)
      await page.goto(`${server.url}/mijn/toegang`)
      await makeOld()
      await page.goto(`${server.url}/mijn/toegang`)
      await page.getByLabel('Naam van de passkey').fill('mijn sleutel')
      await page.getByLabel('Naam van de passkey').press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Bevestig dat u het bent' }).waitFor()
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Stuur mij een link' }).click(),
      ])
      await tab.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor()
      await page.getByRole('button', { name: 'Ik heb bevestigd, ga verder' }).click()
      await page.getByRole('heading', { level: 1, name: 'Bevestig dat u het bent' }).waitFor()
      await tab.goto(server.url + (await people.mailed(mirjam)))
      await tab.getByRole('button', { name: 'Bevestig dat ik het ben' }).click()
      await tab.getByRole('heading', { level: 1, name: 'U hebt bevestigd dat u het bent' }).waitFor()
      await page.getByRole('button', { name: 'Ik heb bevestigd, ga verder' }).click()
      await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
      expect(await page.getByLabel('Naam van de passkey').inputValue()).toBe('mijn sleutel')
    })
  })
})

test('a form that was sent too late goes on by itself once somebody has signed in with a passkey', async () => {
  await visit({ path: '/' }, async page => {
    await giveDevice(page)
    await people.signIn(page, mirjam)
    await addPasskey(page, 'telefoon')
    await page.getByText('De passkey is toegevoegd.').waitFor()
    await page.getByText('Wijzig telefoon').first().click()
    await page.getByLabel('Nieuwe naam voor telefoon').first().fill('mijn grote telefoon')
    await sql`update identity.sessie set beeindigd = now()`.execute(testDb.tasks)
    await page.getByRole('button', { name: 'Bewaar de naam van telefoon' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Log opnieuw in' }).waitFor()
    await page.getByRole('button', { name: 'Log in met een passkey' }).click()
    await page.getByText('De passkey heeft een nieuwe naam.').waitFor()
    expect(await page.locator('#passkeys').innerText()).toContain('mijn grote telefoon')
  })
})
