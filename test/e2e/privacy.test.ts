import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeLog } from '#src/platform/audit/write-log.ts'
import { systemClock } from '#src/platform/clock.ts'
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
  await fillLog()
})

afterAll(async () => {
  await demo.close()
})

/** More than a page of lines about a buurt. */
async function fillLog(): Promise<void> {
  const { molenveld } = wereld.buurten
  const line = {
    handeling: 'netwerk.bekeken',
    soort: 'R',
    verwerking: 'programma',
    buurt: molenveld.id,
    betrokkenen: [personen.wim.id],
  } as const
  const context = { clock: systemClock, master: new Uint8Array(32).fill(7), spoor: 'proef' }
  await testDb.tasks.transaction().execute(async trx => {
    for (let count = 0; count < 60; count += 1) await writeLog(trx, null, line, context)
  })
}

/** What comes along when somebody presses a link to a file: its name and its content. */
async function download(page: Page, link: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

async function askErasure(page: Page): Promise<void> {
  await page.getByLabel('Ik begrijp dat wissen niet terug te draaien is.').check()
  await page.getByRole('button', { name: 'Vraag om gewist te worden' }).click()
  await page.getByText('Uw verzoek is verstuurd.').waitFor()
}

/** What is done behind the screens takes a moment; somebody looks again until it is there. */
async function lookAgainFor(page: Page, text: string): Promise<void> {
  const isThere = async () => {
    await page.reload()
    return (await page.getByRole('main').innerText()).includes(text)
  }
  await expect.poll(isThere, { timeout: 20_000, interval: 300 }).toBe(true)
}

test('somebody sees who looked and why, and takes everything along', async () => {
  await visitAs('beheerder', { path: '/mensen', script: false }, page => page.getByRole('heading', { level: 1, name: 'Mensen' }).waitFor())
  await visitAs('bewoner', { path: '/mijn', script: false }, async page => {
    await page.getByRole('main').getByRole('link', { name: 'Uw gegevens: wat wij weten en wie keek' }).click()
    const looked = page
      .getByRole('region', { name: 'Wie naar uw gegevens keek' })
      .getByRole('row')
      .filter({ hasText: personen.tijmen.naam })
    expect(await looked.first().innerText()).toMatch(/De lijst van mensen bekeken[^]*beheerder[^]*Weten wie iemand is en wat diegene mag\./)
    expect(await page.getByRole('region', { name: 'Wie u bent' }).innerText()).toContain(personen.hendrik.mail)
    const pdf = await download(page, 'Download als PDF')
    expect([pdf.name, pdf.content.subarray(0, 5).toString()]).toEqual(['buurtwijs-mijn-gegevens.pdf', '%PDF-'])
    const json = await download(page, 'Download als JSON')
    expect([json.name, JSON.parse(json.content.toString())]).toMatchObject([
      'buurtwijs-mijn-gegevens.json',
      { persoon: personen.hendrik.id },
    ])
  })
})

test('the log about somebody is found by period, and a day that is none comes back with how to write it', async () => {
  await visitAs('kartrekker', { path: '/mijn/gegevens/logboek', script: false }, async page => {
    expect(await page.getByRole('row').filter({ hasText: 'Ingelogd' }).first().innerText()).toContain('uzelf')
    await page.getByLabel('Vanaf').fill('gisteren')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf de dag zo: 2-3-2026.')
    expect(await page.getByLabel('Vanaf').inputValue()).toBe('gisteren')
    await page.getByLabel('Vanaf').fill('')
    await page.getByLabel('Tot en met').fill('1-1-2020')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.getByRole('heading', { name: 'Geen regels gevonden' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(0)
  })
})

test('somebody who asks to be erased sees first what goes and what stays, confirms, and can withdraw', async () => {
  await visitAs('welzijnscoach', { path: '/mijn/gegevens', script: false }, async page => {
    await page.getByRole('link', { name: 'Bekijk wat er weggaat en wat blijft' }).click()
    const table = (titel: string) => page.getByRole('table', { name: titel })
    expect(await table('Dit gaat weg').getByRole('row').filter({ hasText: 'Uw naam en mailadres' }).innerText()).toContain('1')
    expect(await table('Dit blijft, en waarom').innerText()).toContain('bewaren wij vijf jaar')
    await page.getByRole('button', { name: 'Vraag om gewist te worden' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zet een vinkje')
    expect(await page.getByRole('checkbox').getAttribute('aria-invalid')).toBe('true')
    await askErasure(page)
    expect(await told(page)).toBe('Uw verzoek is verstuurd. Twee mensen kijken ernaar.')
    await lookAgainFor(page, 'Dit gaat weg')
    await page.goto(`${demo.server.url}/mijn/gegevens`)
    await page.getByRole('link', { name: 'Bekijk uw verzoek om gewist te worden' }).click()
    await page.getByRole('button', { name: 'Trek uw verzoek in' }).click()
    expect(await told(page)).toBe('Uw verzoek is ingetrokken. Er is niets gewist.')
    expect(await page.getByRole('button', { name: 'Vraag om gewist te worden' }).count()).toBe(1)
  })
})

/** Opens the request of somebody, as who decides about it. */
async function openRequest(page: Page, wie: string): Promise<void> {
  await page
    .getByRole('link', { name: `Verzoek van ${wie}` })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: wie }).waitFor()
}

test('somebody sees who looked, takes the PDF along and asks to be erased; two others agree, and the data are gone', async () => {
  const wie = personen.klaas
  await visitAs('dorpsondersteuner', { path: '/mijn/gegevens', script: false }, async page => {
    expect(await page.getByRole('region', { name: 'Wie naar uw gegevens keek' }).innerText()).toContain(personen.tijmen.naam)
    expect((await download(page, 'Download als PDF')).content.length).toBeGreaterThan(10_000)
    await page.goto(`${demo.server.url}/mijn/gegevens/wissen`)
    await askErasure(page)
    await lookAgainFor(page, 'Dit gaat weg')
    await visitAs('privacy officer', { path: '/mijn', script: false }, async officer => {
      await officer.getByRole('main').getByRole('link', { name: 'Privacy', exact: true }).click()
      await openRequest(officer, wie.naam)
      expect(await officer.getByRole('table', { name: 'Dit gaat weg' }).innerText()).toContain('Sessies')
      await officer.getByRole('button', { name: 'Stem in met wissen' }).click()
      expect(await told(officer)).toBe('U hebt ingestemd. Nu moet iemand in een andere rol dat nog doen.')
      expect(await officer.getByRole('button', { name: 'Stem in met wissen' }).count()).toBe(0)
    })
    await visitAs('beheerder', { path: '/privacy', script: false }, async beheerder => {
      await openRequest(beheerder, wie.naam)
      expect(await beheerder.getByRole('main').innerText()).toContain(`${personen.petra.naam}, als privacy officer`)
      await beheerder.getByRole('button', { name: 'Stem in met wissen' }).click()
      expect(await told(beheerder)).toContain('Twee mensen zijn het nu eens.')
      await lookAgainFor(beheerder, 'Verzoek van Gewiste persoon')
      await beheerder.goto(`${demo.server.url}/mensen`)
      expect(await beheerder.getByRole('main').innerText()).not.toContain(wie.naam)
    })
    await page.goto(`${demo.server.url}/mijn`)
    expect(new URL(page.url()).pathname).toBe('/inloggen')
  })
  const left = await sql`select naam, mail from identity.persoon where id = ${wie.id}`.execute(testDb.tasks)
  expect(left.rows).toEqual([{ naam: 'Gewiste persoon', mail: `gewist-${wie.id}@gewist.invalid` }])
})

test('a request is refused with a sentence that the person reads; one that is too short comes back as it was typed', async () => {
  await visitAs('lid van de redactieraad', { path: '/mijn/gegevens/wissen', script: false }, askErasure)
  await visitAs('privacy officer', { path: '/privacy', script: false }, async page => {
    await openRequest(page, personen.marloes.naam)
    await page.getByLabel('Waarom kan het niet?').fill('Nee.')
    await page.getByRole('button', { name: 'Wijs af' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf in een zin waarom het niet kan.')
    expect(await page.getByLabel('Waarom kan het niet?').inputValue()).toBe('Nee.')
    await page.getByLabel('Waarom kan het niet?').fill('U zit nog in een commissie die dit jaar beslist.')
    await page.getByRole('button', { name: 'Wijs af' }).click()
    expect(await told(page)).toBe('Het verzoek is afgewezen. De persoon kan uw zin lezen.')
  })
  await visitAs('lid van de redactieraad', { path: '/mijn/gegevens/wissen', script: false }, async page => {
    expect(await page.getByRole('region', { name: 'Uw verzoek' }).innerText()).toContain('U zit nog in een commissie die dit jaar beslist.')
  })
})

test('who asked themselves decides nothing about it', async () => {
  await visitAs('privacy officer', { path: '/mijn/gegevens/wissen', script: false }, async page => {
    await askErasure(page)
    await lookAgainFor(page, 'Dit gaat weg')
    await page.goto(`${demo.server.url}/privacy`)
    await openRequest(page, personen.petra.naam)
    expect(await page.getByRole('main').innerText()).toContain('Dit is uw eigen verzoek. Twee anderen beslissen erover.')
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
    await page.goto(`${demo.server.url}/mijn/gegevens/wissen`)
    await page.getByRole('button', { name: 'Trek uw verzoek in' }).click()
    expect(await told(page)).toContain('Uw verzoek is ingetrokken.')
  })
})

test('what is too old is counted, dropped, counted again, and removed when two people agree', async () => {
  const old = sql`insert into platform.bericht (aan, onderwerp, tekst, aangemaakt)
    values ('iemand@wilgenoord.example', 'Oud', 'Oud', now() - interval '40 days')`
  await old.execute(testDb.tasks)
  const address = await visitAs('beheerder', { path: '/privacy', script: false }, async page => {
    await page.getByRole('button', { name: 'Laat tellen wat te oud is' }).click()
    expect(await told(page)).toBe('Wij tellen nu wat te oud is. Er verdwijnt nog niets.')
    await page.getByRole('button', { name: 'Laat de opruiming vallen' }).click()
    expect(await told(page)).toBe('De opruiming gaat niet door. Er is niets verdwenen.')
    await page.getByRole('link', { name: 'Terug naar privacy' }).click()
    await page.getByRole('button', { name: 'Laat tellen wat te oud is' }).click()
    await lookAgainFor(page, 'Mails die wij u stuurden')
    expect(await page.getByRole('row').filter({ hasText: 'Mails die wij u stuurden' }).innerText()).toMatch(/1[^]*30 dagen/)
    await page.getByRole('button', { name: 'Stem in met opruimen' }).click()
    expect(await told(page)).toContain('U hebt ingestemd.')
    return new URL(page.url()).pathname
  })
  await visitAs('privacy officer', { path: address, script: false }, async page => {
    await page.getByRole('button', { name: 'Stem in met opruimen' }).click()
    expect(await told(page)).toContain('Twee mensen zijn het nu eens.')
    await lookAgainFor(page, 'Wat er is verdwenen')
    expect(await page.getByRole('region', { name: 'Wat er is verdwenen' }).innerText()).toContain('Mails die wij u stuurden: 1')
  })
})

/** Every page, in the role of somebody who uses it. */
const pages = {
  'mijn-gegevens': ['kartrekker', '/mijn/gegevens'],
  'mijn-gegevens-en': ['kartrekker', '/en/mijn/gegevens'],
  'mijn-logboek': ['kartrekker', '/mijn/gegevens/logboek'],
  'mijn-logboek-fout': ['kartrekker', '/mijn/gegevens/logboek?van=gisteren'],
  'mijn-wissen': ['kartrekker', '/mijn/gegevens/wissen'],
  'mijn-wissen-en': ['kartrekker', '/en/mijn/gegevens/wissen'],
  privacy: ['privacy officer', '/privacy'],
  'privacy-en': ['beheerder', '/en/privacy'],
  logboek: ['privacy officer', '/logboek'],
  'logboek-en': ['kartrekker', '/en/logboek'],
  'logboek-projectcoordinator': ['projectcoördinator', '/logboek'],
  'logboek-niet-voor-u': ['beheerder', '/logboek'],
  'privacy-niet-voor-u': ['kartrekker', '/privacy'],
} as const

test.each(Object.entries(pages))('the page %s has no barrier that axe can see, and does not scroll sideways', async (name, [rol, path]) => {
  expect(await visitAs(rol, { path }, async page => await lookEverywhere(page, name))).toEqual([])
})

test('a request and a clean-up that wait have no barrier either', async () => {
  const found = await visitAs('welzijnscoach', { path: '/mijn/gegevens/wissen' }, async own => {
    await askErasure(own)
    await lookAgainFor(own, 'Dit gaat weg')
    const seen = await lookEverywhere(own, 'mijn-wissen-gevraagd')
    return await visitAs('privacy officer', { path: '/privacy' }, async page => {
      await openRequest(page, personen.dewi.naam)
      await page.getByRole('button', { name: 'Wijs af' }).click()
      const request = await lookEverywhere(page, 'privacy-verzoek')
      await page.goto(`${demo.server.url}/privacy`)
      await page.getByRole('button', { name: 'Laat tellen wat te oud is' }).click()
      await lookAgainFor(page, 'Er is niets te oud.')
      return [...seen, ...request, ...(await lookEverywhere(page, 'privacy-opruiming'))]
    })
  })
  expect(found).toEqual([])
})

test('who may not sees no way in', async () => {
  const ways = (rol: string) =>
    visitAs(rol, { path: '/mijn' }, async page => ({
      privacy: await page.locator('a[href="/privacy"]').count(),
      logboek: await page.locator('a[href="/logboek"]').count(),
    }))
  expect([await ways('kartrekker'), await ways('beheerder'), await ways('privacy officer'), await ways('bewoner')]).toEqual([
    { privacy: 0, logboek: 2 },
    { privacy: 2, logboek: 0 },
    { privacy: 3, logboek: 2 },
    { privacy: 0, logboek: 0 },
  ])
})

test('the log of their own buurten is for a kartrekker, by buurt and by period; another buurt is not there', async () => {
  const { molenveld, oudeMarkt } = wereld.buurten
  await visitAs('kartrekker', { path: '/mensen', script: false }, async page => {
    await page.getByRole('navigation', { name: 'Mensen, organisaties en privacy' }).getByRole('link', { name: 'Logboek' }).click()
    const looked = page.getByRole('row').filter({ hasText: 'De lijst van mensen bekeken' }).first()
    expect(await looked.innerText()).toContain(personen.mirjam.naam)
    expect(await page.getByLabel('Buurt', { exact: true }).locator('option').allInnerTexts()).toEqual([
      'Alles wat u mag zien',
      molenveld.naam,
    ])
    await page.getByLabel('Buurt', { exact: true }).selectOption(molenveld.naam)
    await page.getByLabel('Vanaf').fill('morgen')
    await page.getByRole('button', { name: 'Toon' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf de dag zo: 2-3-2026.')
    expect([await page.getByLabel('Buurt', { exact: true }).inputValue(), await page.getByLabel('Vanaf').inputValue()]).toEqual([
      molenveld.id,
      'morgen',
    ])
    await page.getByLabel('Vanaf').fill('1-1-2026')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.waitForURL(/van=1-1-2026/)
    const buurten = await page.getByRole('row').locator('td:last-child').allInnerTexts()
    expect(new Set(buurten)).toEqual(new Set([molenveld.naam]))
    const other = await page.goto(`${demo.server.url}/logboek?buurt=${oudeMarkt.id}`)
    expect(other?.status()).toBe(404)
  })
})

test('the privacy officer pages through all of it', async () => {
  await visitAs('privacy officer', { path: '/logboek', script: false }, async page => {
    await page.getByRole('link', { name: 'Oudere regels' }).click()
    await page.waitForURL('**/logboek?pagina=2')
    await page.getByRole('link', { name: 'Nieuwere regels' }).click()
    await page.waitForURL('**/logboek?pagina=1')
    expect(await page.getByRole('row').count()).toBe(51)
  })
})

test('the open menu leads to it, and has no barrier', async () => {
  const found = await visitAs('kartrekker', { path: '/mijn/gegevens' }, async page => {
    await page.locator('.who > summary').click()
    expect(await page.locator('.who__menu').getByRole('link').allInnerTexts()).toEqual([
      'Uw toegang',
      'Uw gegevens',
      'Bekijk de cijfers van een buurt',
      'Menukaart',
      'Bronnen',
      'Over de cijfers',
      'English',
      'Logboek',
    ])
    return await lookEverywhere(page, 'mijn-menu')
  })
  expect(found).toEqual([])
})
