import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)
const path = '/programma/leveringen'
const waar = wereld.buurten.molenveld.id
const kop = 'maat;gebied;periode;groep;waarde'

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

async function choose(page: Page, name: string, lines: readonly string[], button: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
  await page.getByLabel(/Kies het bestand/).setInputFiles(file)
  await page.getByRole('button', { name: button }).click()
}

test('an insurer delivers a file with faults, mends it, and somebody else takes it', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/levermachtigingen' }, async page => {
    await page.getByRole('link', { name: 'Zorgfonds De Veste' }).click()
    await page.getByLabel('Gebieden').fill('*')
    await page.getByLabel('Alle maten').check()
    expect(await lookEverywhere(page, 'levermachtiging')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Bewaard.')
  })
  await visitAs('zorgverzekeraar', { path }, async page => {
    await choose(page, 'uren.csv', [`${kop};bsn`, `opnames;${waar};2025;alle;3;123456782`], 'Lees het bestand')
    expect(await page.getByRole('main').innerText()).toContain('In dit bestand staat iets over mensen')
    await choose(page, 'uren.csv', [kop, `opnames;${waar};2025;alle;-3`, `opnames;${waar};voorjaar;alle;3`], 'Lees het bestand')
    expect(await page.getByRole('main').innerText()).toContain('Er zijn 2 fouten.')
    expect(await lookEverywhere(page, 'leveringen-fouten')).toEqual([])
    await choose(page, 'eigen.csv', ['Gebied code;Jaar;Aantal opnames', `${waar};2025;31`], 'Lees het bestand')
    expect(await lookEverywhere(page, 'leveringen-indeling')).toEqual([])
    await page.getByLabel('Kolom ‘Gebied code’').selectOption('Het gebied (code van het CBS)')
    await page.getByLabel('Kolom ‘Jaar’').selectOption('De periode')
    await page.getByLabel('Kolom ‘Aantal opnames’').selectOption('Opnames in het ziekenhuis')
    const again = { name: 'eigen.csv', mimeType: 'text/csv', buffer: Buffer.from(`Gebied code;Jaar;Aantal opnames\n${waar};2025;31`) }
    await page.getByLabel('Kies het bestand nog een keer').setInputFiles(again)
    await page.getByRole('button', { name: 'Lees het bestand' }).click()
    await page.getByRole('button', { name: 'Bied de levering aan' }).click()
    expect(await told(page)).toContain('De levering is aangeboden.')
  })
  await visitAs('lid van het transitieteam', { path }, async page => {
    expect(await lookEverywhere(page, 'leveringen')).toEqual([])
    await page.getByRole('link', { name: 'eigen.csv' }).click()
    await page.getByRole('button', { name: 'Geef terug' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf op wat er anders moet')
    await page.getByRole('button', { name: 'Aanvaard' }).click()
    expect(await told(page)).toBe('De levering is aanvaard.')
    expect(await lookEverywhere(page, 'levering')).toEqual([])
    await page.goto(`${demo.server.url}/leveringen/nagaan`)
    await choose(page, 'proef.csv', [kop, 'opnames;BU00000000;2025;alle;12'], 'Ga het bestand na')
    expect(await page.getByRole('main').innerText()).toContain('geen gebied dat wij kennen')
    expect(await lookEverywhere(page, 'leveringen-nagaan')).toEqual([])
  })
})
