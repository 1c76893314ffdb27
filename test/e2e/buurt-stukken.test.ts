import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const plan = {
  name: 'Plan van 2024.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n'),
}
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

test('a document of before is kept with the buurt, opened again, and removed only after asking once more', async () => {
  await visitAs('kartrekker', { path: molenveld }, async page => {
    await page.getByRole('link', { name: 'Documenten van deze buurt' }).click()
    await page.getByRole('button', { name: 'Bewaar het document' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies eerst een bestand.')
    await page.getByLabel('Kies een bestand').setInputFiles({ ...plan, buffer: Buffer.from('geen pdf') })
    await page.getByRole('button', { name: 'Bewaar het document' }).click()
    expect(await page.getByRole('alert').count()).toBe(1)
    expect(await lookEverywhere(page, 'documenten-fout')).toEqual([])
    await page.getByLabel('Kies een bestand').setInputFiles(plan)
    await page.getByRole('button', { name: 'Bewaar het document' }).click()
    expect(await told(page)).toBe('Het document is bewaard.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Plan van 2024.pdf', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Plan van 2024.pdf')
    await page.getByRole('link', { name: 'Verwijder: Plan van 2024.pdf' }).click()
    expect(await lookEverywhere(page, 'documenten-zeker')).toEqual([])
    await page.getByRole('button', { name: 'Ja, verwijder het document' }).click()
    expect(await told(page)).toBe('Het document is verwijderd.')
    expect(await page.getByRole('main').innerText()).toContain('Er zijn nog geen documenten.')
  })
})

test('a buurt gets another name; who is second is told and keeps what they typed', async () => {
  await visitAs('lid van het transitieteam', { path: molenveld }, async page => {
    const second = await page.context().newPage()
    for (const each of [page, second]) {
      await each.goto(`${demo.server.url}${molenveld}`)
      await each.getByRole('link', { name: 'Wijzig naam, plaats of partner' }).click()
    }
    expect(await lookEverywhere(page, 'buurt-wijzigen')).toEqual([])
    await page.getByLabel('Hoe heet de buurt?').fill('Molenveld-Noord')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De gegevens van de buurt zijn bewaard.')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Molenveld-Noord')
    await second.getByLabel('Hoe heet de buurt?').fill('Molenveld-Zuid')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('main').innerText()).toContain('Nu staat er: Molenveld-Noord')
    expect(await second.getByLabel('Hoe heet de buurt?').inputValue()).toBe('Molenveld-Zuid')
  })
})

test('who does not lead the programme is not led to that page, and cannot open it', async () => {
  const seen = await visitAs('kartrekker', { path: molenveld }, async page => {
    const links = await page.getByRole('link', { name: 'Wijzig naam, plaats of partner' }).count()
    await page.goto(`${demo.server.url}${molenveld}/wijzigen`)
    return { links, titel: await page.getByRole('heading', { level: 1 }).innerText() }
  })
  expect(seen).toEqual({ links: 0, titel: 'Dit hoort niet bij uw rol' })
})
