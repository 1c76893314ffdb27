import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { gebieden } from '#test/world.ts'
import { launchBrowser } from './browser.ts'
import { startRealServer } from './real-server.ts'
import type { TestServer } from './server.ts'
import { createVisitor, findBarriersEverywhere } from './visit.ts'
import type { Visitor } from './visit.ts'

const testDb = await testDatabase()
let folder: string
let server: TestServer
let browser: Browser
let visit: Visitor

beforeAll(async () => {
  folder = await makeTestFolder()
  server = await startRealServer(testDb, folder)
  browser = await launchBrowser()
  visit = createVisitor(browser, server.url)
})

afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Every kind of page over the made-up municipality. */
const pages = {
  'the beginning': '/',
  'the search': '/zoeken?zoek=molenveld',
  'a buurt': `/gebied/${gebieden.molenveldNoord}`,
  'a wijk in English': `/en/gebied/${gebieden.molenveld}`,
  'a gemeente': `/gebied/${gebieden.gemeente}`,
  'the country': `/gebied/${gebieden.land}`,
  'a place where nobody lives': `/gebied/${gebieden.bedrijventerrein}`,
  'a place of a few people': `/gebied/${gebieden.gehuchtRietmeer}`,
  'the page for residents': `/gebied/${gebieden.molenveld}?weergave=woon`,
  'the page for professionals': `/gebied/${gebieden.molenveld}?weergave=werk&perioden=alle`,
  'the sources': '/bronnen',
  'about the figures': '/over-de-cijfers',
  'a method': '/over-de-cijfers/rivm-modelschatting',
  'a measure': '/maten/inwoners',
  'a page that is not there': '/nergens',
} as const

test.each(Object.entries(pages))('%s has no barrier that axe can see, and complains of nothing', async (_, path) => {
  expect(await findBarriersEverywhere(visit, path)).toEqual([])
})

test('every page says that its figures are made up', async () => {
  for (const path of [pages['the beginning'], pages['a buurt'], pages['the sources'], '/nergens']) {
    expect(await visit({ path }, page => page.getByRole('note').first().innerText())).toContain('Verzonnen gegevens')
  }
})

test('somebody finds a neighbourhood by typing, and reads what stands out', async () => {
  await visit({ path: '/' }, async page => {
    const field = page.getByRole('combobox', { name: 'Zoek uw buurt' })
    await field.pressSequentially('molenv')
    await page.getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.waitForURL(/\/gebied\/(WK|BU)99/)
    await page.getByRole('link', { name: 'Ik woon hier' }).click()
    await page.waitForURL(/weergave=woon/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Molenveld')
    await page.getByRole('link', { name: /Bekijk alle cijfers/ }).click()
    await page.waitForURL(/\/gebied\/(WK|BU)\w+$/)
  })
})

test('the same page is there in the other language', async () => {
  await visit({ path: pages['a buurt'] }, async page => {
    await page.getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe(`/en/gebied/${gebieden.molenveldNoord}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

test('a place that does not exist offers the search', async () => {
  await visit({ path: '/gebied/BU00000000' }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Deze plaats kennen wij niet')
    expect(await page.getByRole('main').getByRole('button', { name: 'Zoek' }).count()).toBe(1)
  })
})

test('the table beside a picture holds the figures as they were published, with the waves before', async () => {
  await visit({ path: pages['a wijk in English'].replace('/en', '') }, async page => {
    const table = page.locator('#gezondheid table')
    expect(await table.locator('td.own').first().textContent()).toMatch(/^\d+,\d%$/)
    expect(await table.locator('td.before').first().textContent()).toMatch(/\d{4}: \d+,\d%/)
  })
})

test('the table for professionals fits a desk, and elsewhere scrolls by the keyboard while its subjects stay in sight', async () => {
  const look = (width: number) =>
    visit({ path: `/gebied/${gebieden.molenveldNoord}?weergave=werk&perioden=alle`, width }, async page => {
      const region = page.getByRole('region', { name: 'Alle cijfers van Molenveld-Noord' })
      await region.focus()
      const before = await region.locator('tbody th').first().boundingBox()
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight')
      const moved = () => region.evaluate(element => element.scrollLeft > 100)
      if (width < 1400) await expect.poll(moved).toBe(true)
      const after = await region.locator('tbody th').first().boundingBox()
      return {
        scrolls: await region.evaluate(element => element.scrollWidth > element.clientWidth),
        pageScrolls: await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
        stays: before?.x === after?.x,
        leavesHalf: (after?.width ?? width) < width / 2,
      }
    })
  const narrow = { scrolls: true, pageScrolls: false, stays: true, leavesHalf: true }
  expect([await look(1440), await look(768), await look(360)]).toEqual([{ ...narrow, scrolls: false }, narrow, narrow])
})

const walks = (name: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`plek;wanneer;wat;hoeveel\n${gebieden.molenveldNoord};2024;Wandelclubs;3\n`),
})

/** Half a million lines: a reader is still busy with them when somebody looks again. */
function largeTable(): string {
  const kop = '"Wijken en buurten";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"'
  const lines = Array.from({ length: 500_000 }, (_, index) => `"Ergens";"BU${String(index).padStart(8, '0')}";${index}`)
  return [kop, ...lines].join('\r\n')
}

/** Without script somebody reloads the page to see how far an import is; with script it changes by itself. */
async function waitFor(page: Page, job: string, text: string | RegExp, hasScript: boolean): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: job }).filter({ hasText: text })
  const isThere = async () => {
    if (!hasScript && (await item.count()) === 0) await page.reload()
    return await item.count()
  }
  await expect.poll(isThere, { timeout: 40_000, interval: 300 }).toBe(1)
}

async function upload(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Lees in' }).click()
}

describe.each([
  { how: 'with script', script: true },
  { how: 'without script', script: false },
])('an import in the browser, $how', ({ script }) => {
  const end = script ? 'met' : 'zonder'

  test('of an own file asks which column is what, and then reads it', async () => {
    await visit({ path: '/bronnen', script }, async page => {
      const name = `wandelen-${end}.csv`
      await upload(page, walks(name))
      await waitFor(page, name, 'Welke kolom is wat?', script)
      const job = page.getByRole('listitem').filter({ hasText: name })
      for (const [label, column] of [
        ['Code van het gebied', 'plek'],
        ['Periode', 'wanneer'],
        ['Onderwerp', 'wat'],
        ['Waarde', 'hoeveel'],
      ] as const) {
        await job.getByLabel(label).selectOption(column)
      }
      await job.getByRole('button', { name: 'Ga verder' }).click()
      await waitFor(page, name, 'Klaar', script)
      await page.reload()
      expect(await page.getByRole('list', { name: 'Ingelezen tabellen' }).innerText()).toContain('wandelen')
    })
  })

  test('that takes long can be stopped', async () => {
    const name = `85984NED-stoppen-${end}.csv`
    const path = join(folder, name)
    await writeFile(path, largeTable())
    await visit({ path: '/bronnen', script }, async page => {
      await upload(page, path)
      await page.getByRole('button', { name: `Stop met inlezen van ${name}` }).click()
      await waitFor(page, name, 'Gestopt', script)
    })
    await rm(path)
  })

  test('of a file that is broken says where and what to do', async () => {
    await visit({ path: '/bronnen', script }, async page => {
      const name = `85984NED-kapot-${end}.csv`
      const kop = '"Wijken en buurten";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"'
      await upload(page, { name, mimeType: 'text/csv', buffer: Buffer.from(`${kop}\r\n"Nederland";"NL00      ";17.900,5\r\n`) })
      await waitFor(page, name, 'Niet gelukt', script)
      expect(await page.getByRole('listitem').filter({ hasText: name }).innerText()).toContain('regel 2')
    })
  })

  test('of nothing, or of a table with an impossible name, is refused above the form', async () => {
    await visit({ path: '/bronnen', script }, async page => {
      await page.getByRole('button', { name: 'Lees in' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Kies een bestand of vul een tabelnummer in.')
      await page.getByLabel('Of tabelnummer').fill('85984NED')
      await page.getByRole('button', { name: 'Lees in' }).click()
      expect(await page.getByRole('alert').innerText()).toContain('Schrijf het tabelnummer zo')
      expect(await page.getByLabel('Of tabelnummer').getAttribute('aria-invalid')).toBe('true')
    })
  })
})
