import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { gewoonBeleid } from '#src/modules/ondertekening/read-stuk.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const pad = `/programma/buurten/${wereld.buurten.molenveld.id}/ondertekenen`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
  await sql`
    insert into ondertekening.beleid (versie, stappen, in_volgorde, na_besluit, door, sinds)
    values (1, ${JSON.stringify(gewoonBeleid.stappen)}, true, false, ${wereld.personen.tijmen.id}, now())`.execute(testDb.tasks)
  await sql`delete from buurtplan.thema where buurt_id = ${wereld.buurten.molenveld.id}`.execute(testDb.tasks)
})

afterAll(async () => {
  await demo.close()
})

test('a lead offers the plan and signs it; who comes after sees what is signed, and why it is not their turn', async () => {
  await visitAs('kartrekker', { path: pad }, async page => {
    expect(await page.getByRole('main').innerText()).toContain('Er is nog niets aangeboden om te tekenen.')
    await page.getByRole('button', { name: 'Bied versie 1 aan om te tekenen' }).click()
    expect(await told(page)).toBe('Het plan is aangeboden om te tekenen.')
    await page.getByRole('button', { name: 'Ik ga akkoord en teken' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zet hier een vinkje')
    expect(await lookEverywhere(page, 'ondertekenen')).toEqual([])
    await page.getByLabel('Ik heb gelezen wat er getekend wordt.').check()
    await page.getByRole('button', { name: 'Ik ga akkoord en teken' }).click()
    expect(await told(page)).toContain('U hebt getekend.')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Verzegelde PDF van versie 1' }).click()
    const path = await (await download).path()

    await page.goto(`${demo.server.url}/nagaan`)
    await page.getByRole('button', { name: 'Ga het na' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kies eerst een bestand.')
    await page.getByLabel('Kies het bestand').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: await readIt(path) })
    await page.getByRole('button', { name: 'Ga het na' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('In orde: het stuk is zoals het getekend werd.')
    expect(await lookEverywhere(page, 'nagaan-goed')).toEqual([])
    const changed = await readIt(path)
    changed.write('X', 2000)
    await page.getByLabel('Kies het bestand').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: changed })
    await page.getByRole('button', { name: 'Ga het na' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Deze PDF is veranderd nadat zij verzegeld was.')
    expect(await lookEverywhere(page, 'nagaan-fout')).toEqual([])
  })
  await visitAs('projectcoördinator', { path: pad }, async page => {
    expect(await page.getByRole('main').innerText()).toContain('U bent nog niet aan de beurt')
    await page.getByLabel('Wie mag voor u tekenen?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Machtig deze persoon' }).click()
    expect(await told(page)).toBe('U hebt iemand gemachtigd om voor u te tekenen.')
    expect(await lookEverywhere(page, 'ondertekenen-gemachtigd')).toEqual([])
  })
})

test('the transition team decides who signs from now on', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/tekenen' }, async page => {
    expect(await page.getByRole('main').innerText()).toContain('Bepaal welke rollen een plan tekenen')
    await page.getByLabel('Hoeveel mensen: kartrekker').fill('x')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vul een getal in van 0 tot en met 20.')
    await page.getByLabel('Hoeveel mensen: kartrekker').fill('1')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toContain('Bewaard.')
    expect(await lookEverywhere(page, 'tekenbeleid')).toEqual([])
  })
})

async function readIt(path: string): Promise<Buffer> {
  return await readFile(path)
}
