import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { launchBrowser } from './browser.ts'
import { lookEverywhere } from './demo-visitor.ts'
import { peopleIn } from './people.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
const people = peopleIn(testDb)
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor
let mirjam: string
let hendrik: string

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
  mirjam = await people.add(
    'Mirjam Verstegen',
    { rol: 'kartrekker', buurt: 'Molenveld' },
    { rol: 'zorgprofessional', buurt: 'Molenveld', organisatie: 'Zorggroep Linde' },
  )
  hendrik = await people.add('Hendrik Oosterling', { rol: 'bewoner', buurt: 'Molenveld' })
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Makes an invitation as the command line does, and returns the address of its page. */
async function invite(mail: string, rol: string): Promise<string> {
  const geheim = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  await sql`insert into identity.uitnodiging (geheim, naam, mail, rol, verloopt)
    values (sha256(${geheim}::text::bytea), 'Noor Wiekslag', ${mail}, ${rol}, now() + interval '14 days')`.execute(testDb.tasks)
  return `/uitnodiging/${geheim}`
}

describe.each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('signing in with a link, $how', ({ script }) => {
  test('leads to the page that somebody wanted, tells who they are, and ends with a button', async () => {
    await visit({ path: '/mijn/toegang', script }, async page => {
      expect(new URL(page.url()).pathname).toBe('/inloggen')
      await page.getByLabel('Mailadres').fill(mirjam)
      await page.getByRole('button', { name: 'Stuur mij een link' }).click()
      await page.goto(server.url + (await people.mailed(mirjam)))
      await page.getByRole('button', { name: 'Log in' }).click()
      await page.getByRole('heading', { level: 1, name: 'Uw toegang' }).waitFor()
      await page.getByText('Mirjam Verstegen').click()
      expect(await page.locator('.who__menu').innerText()).toMatch(
        /U werkt nu als kartrekker in Molenveld\.[^]*ingelogd tot \d\d\.\d\d uur/,
      )
      await page.getByRole('button', { name: 'Log uit', exact: true }).click()
      await page.getByRole('link', { name: 'Inloggen' }).waitFor()
      expect(await page.context().cookies()).toEqual([])
    })
  })

  test('keeps a mistyped address in its field and says how to mend it', async () => {
    await visit({ path: '/inloggen', script }, async page => {
      await page.getByLabel('Mailadres').fill('mirjam')
      await page.getByRole('button', { name: 'Stuur mij een link' }).click()
      const field = page.getByLabel('Mailadres')
      expect({
        summary: await page.getByRole('alert').innerText(),
        typed: await field.inputValue(),
        invalid: await field.getAttribute('aria-invalid'),
        required: [await field.getAttribute('aria-required'), await field.getAttribute('required')],
        autocomplete: await field.getAttribute('autocomplete'),
      }).toEqual({
        summary: expect.stringContaining("'mirjam' is geen mailadres."),
        typed: 'mirjam',
        invalid: 'true',
        required: ['true', null],
        autocomplete: 'username',
      })
      if (script) expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten')
      await page.getByRole('alert').getByRole('link').click()
      expect(await page.evaluate(() => location.hash)).toBe('#mail')
    })
  })
})

test('who is not known sees the same as who is', async () => {
  const seen = await Promise.all(
    [hendrik, 'niemand@wilgenoord.example'].map(mail =>
      visit({ path: '/inloggen' }, async page => {
        await page.getByLabel('Mailadres').fill(mail)
        await page.getByRole('button', { name: 'Stuur mij een link' }).click()
        await page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor()
        return await page.locator('main').innerText()
      }),
    ),
  )
  expect(seen[0]).toBe(seen[1])
})

test('a program that opens every link in a mail does not use it up, and another browser gets a new way in', async () => {
  await visit({ path: '/inloggen' }, async page => {
    await page.getByLabel('Mailadres').fill(hendrik)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    const link = await people.mailed(hendrik)
    const looked = await fetch(server.url + link)
    expect([looked.status, looked.headers.get('referrer-policy')]).toEqual([200, 'no-referrer'])
    await visit({ path: link }, async other => {
      await other.getByRole('button', { name: 'Log in' }).click()
      expect(await other.locator('main').innerText()).toMatch(/alleen in de browser waarin u erom vroeg/)
      expect(await other.getByRole('button', { name: 'Vraag een nieuwe link' }).count()).toBe(1)
    })
    await page.goto(server.url + link)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dag Hendrik Oosterling' }).waitFor()
  })
})

test('somebody takes another role where they are, and stays there', async () => {
  await visit({ path: '/' }, async page => {
    await people.signIn(page, mirjam)
    await page.goto(`${server.url}/over-de-cijfers`)
    await page.getByText('Mirjam Verstegen').click()
    await page.getByRole('button', { name: 'Werk als zorgprofessional in Molenveld namens Zorggroep Linde' }).click()
    await page.getByText('zorgprofessional in Molenveld namens Zorggroep Linde').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/over-de-cijfers')
  })
})

test('somebody sees where they are signed in, and signs another device out', async () => {
  await visit({ path: '/' }, async phone => {
    await people.signIn(phone, hendrik)
    await visit({ path: '/' }, async laptop => {
      await people.signIn(laptop, hendrik)
      await laptop.goto(`${server.url}/mijn/toegang`)
      await laptop.getByRole('button', { name: 'Log overal uit, behalve hier' }).click()
      expect(await laptop.locator('main').getByRole('status').first().innerText()).toBe('Alle andere apparaten zijn uitgelogd.')
    })
    await phone.goto(`${server.url}/mijn/toegang`)
    expect(new URL(phone.url()).pathname).toBe('/inloggen')
  })
})

describe('an invitation', () => {
  test('says what it is for, and lets somebody in under the name they choose', async () => {
    await visit({ path: await invite('noor@wilgenoord.example', 'transitieteam'), script: false }, async page => {
      expect(await page.locator('main').innerText()).toContain('U kunt meedoen als lid van het transitieteam.')
      await page.getByLabel('Uw naam').fill('N')
      await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Vul een naam in van 2 tot 120 letters.')
      await page.getByLabel('Uw naam').fill('Noor Wiekslag')
      await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
      await page.getByRole('heading', { level: 1, name: 'Dag Noor Wiekslag' }).waitFor()
    })
  })

  test('waits for who is known already, until they have signed in', async () => {
    await visit({ path: await invite(hendrik, 'redactieraad'), script: false }, async page => {
      await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
      await page.getByRole('heading', { level: 1, name: 'Log opnieuw in' }).waitFor()
      const tab = await page.context().newPage()
      await tab.goto(server.url)
      await people.signIn(tab, hendrik)
      await page.getByRole('button', { name: 'Ik ben ingelogd, ga verder' }).click()
      expect(await page.locator('main').innerText()).toMatch(/opnieuw ingelogd[^]*als Hendrik Oosterling/)
      await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
      await page.getByText('redactieraad').first().waitFor()
    })
  })

  test('that nobody made says so, with the right status', async () => {
    const response = await fetch(`${server.url}/uitnodiging/${'a'.repeat(43)}`)
    const said = (await response.text()).includes('Deze uitnodiging kennen wij niet.')
    expect([response.status, response.headers.get('referrer-policy'), said]).toEqual([404, 'no-referrer', true])
  })
})

describe('a session that ends', () => {
  test('is told two minutes before, and a button moves the end', async () => {
    await visit({ path: '/' }, async page => {
      await page.clock.install()
      await people.signIn(page, mirjam)
      // Its script sets the clock that is moved next.
      await page.evaluate(async () => void (await customElements.whenDefined('bw-session-end')))
      await page.clock.fastForward('12:50')
      expect(await page.getByText('Bent u er nog?').isVisible()).toBe(false)
      await page.clock.fastForward('00:20')
      await page.getByText('Over 2 minuten wordt u uitgelogd.').waitFor()
      await page.getByRole('button', { name: 'Blijf ingelogd' }).click()
      await page.getByText('Bent u er nog?').waitFor({ state: 'hidden' })
      await page.clock.fastForward('15:10')
      await page.getByText('U bent uitgelogd.').waitFor()
      expect(await page.getByRole('link', { name: 'Log in (opent een nieuw tabblad)' }).isVisible()).toBe(true)
    })
  })

  test('loses nothing that somebody typed: it waits until they have signed in', async () => {
    await visit({ path: await invite(mirjam, 'redactieraad'), script: false }, async page => {
      await people.signIn(page, mirjam)
      await page.goto(`${server.url}/mijn`)
      await sql`update identity.sessie set beeindigd = now()`.execute(testDb.tasks)
      await page
        .locator('main')
        .getByRole('button', { name: /Werk als zorgprofessional/ })
        .click()
      expect(await page.locator('main').innerText()).toContain('Het wacht op deze pagina.')
      const tab = await page.context().newPage()
      await tab.goto(server.url)
      await people.signIn(tab, mirjam)
      await page.getByRole('button', { name: 'Ik ben ingelogd, ga verder' }).click()
      await page.getByRole('alert').getByText('U bent intussen opnieuw ingelogd.').waitFor()
      await page
        .locator('main')
        .getByRole('button', { name: /Werk als zorgprofessional/ })
        .click()
      await page.locator('main').getByText('U werkt nu als zorgprofessional').waitFor()
    })
  })
})

test('a page of another site cannot send a form, and a page for one visitor is stored nowhere', async () => {
  const form = { method: 'POST', body: new URLSearchParams({ mail: mirjam }) }
  const fromElsewhere = await fetch(`${server.url}/inloggen`, {
    ...form,
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' },
  })
  const withCookie = await fetch(`${server.url}/`, { headers: { cookie: 'sid=verzonnen' } })
  const stranger = await fetch(`${server.url}/`)
  expect({
    fromElsewhere: fromElsewhere.status,
    withCookie: [withCookie.headers.get('cache-control'), withCookie.headers.getSetCookie().length],
    stranger: stranger.headers.get('cache-control'),
  }).toEqual({ fromElsewhere: 403, withCookie: ['no-store', 1], stranger: null })
})

describe('the pages about signing in', () => {
  const open = {
    inloggen: '/inloggen',
    'inloggen-en': '/en/inloggen?doel=/en/mijn',
    'inloggen-mail': '/inloggen/mail',
    'inloggen-link': `/inloggen/link/${'a'.repeat(43)}`,
    'inloggen-klaar': '/inloggen/klaar',
    'uitnodiging-weg': `/uitnodiging/${'a'.repeat(43)}`,
  }

  test.each(Object.entries(open))('%s has no barrier that axe can see, and fits the smallest phone', async (name, path) => {
    expect(await visit({ path, width: 320 }, page => lookEverywhere(page, name))).toEqual([])
  })

  test('with somebody signed in have no barrier that axe can see', async () => {
    const invitation = await invite('gerda@wilgenoord.example', 'begrotingscommissielid')
    const found = await visit({ path: '/' }, async page => {
      await page.goto(server.url + invitation)
      const barriers = [...(await lookEverywhere(page, 'uitnodiging'))]
      await people.signIn(page, mirjam)
      await page.locator('.who > summary').click()
      barriers.push(...(await lookEverywhere(page, 'mijn')))
      await page.goto(`${server.url}/mijn/toegang?gedaan=uitgelogd`)
      barriers.push(...(await lookEverywhere(page, 'toegang')))
      await page.locator('bw-session-end').evaluate(element => element.removeAttribute('hidden'))
      barriers.push(...(await lookEverywhere(page, 'einde')))
      return barriers
    })
    expect(found).toEqual([])
  })
})
