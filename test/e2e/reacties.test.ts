import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'
import { createVisitor } from './visit.ts'

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
  await plantBuurtplan(testDb.tasks, systemClock)
})

afterAll(async () => {
  await demo.close()
})

test('a network talks about an activity where it stands, and sees in one list what is open', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/plan` }, async page => {
    await page.getByRole('link', { name: 'De soeptafel' }).click()
    const own = page.url()
    await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf iets.')
    await page.goto(own)
    await page.getByLabel('Uw opmerking').fill('Kan dit ook op zaterdag?')
    await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
    expect(await told(page)).toBe('Uw opmerking staat erbij.')
    await visitAs('projectcoördinator', { path: new URL(own).pathname }, async other => {
      await other.getByText('Antwoord', { exact: true }).click()
      await other.getByLabel('Uw antwoord').fill('Ja, de zaal is vrij.\nVraag de sleutel bij de beheerder.')
      await other.getByRole('button', { name: 'Plaats het antwoord' }).click()
      expect(await told(other)).toBe('Uw antwoord staat erbij.')
      expect(await lookEverywhere(other, 'activiteit-opmerkingen')).toEqual([])
    })
    await page.goto(`${demo.server.url}${molenveld}/plan`)
    expect(await lookEverywhere(page, 'plan-opmerkingen')).toEqual([])
    await page.getByRole('link', { name: '1 open opmerking', exact: true }).click()
    expect(await lookEverywhere(page, 'opmerkingen')).toEqual([])
    await page.getByRole('button', { name: 'Rond af' }).click()
    expect(await told(page)).toBe('De opmerking is afgerond.')
    expect(await page.getByRole('main').innerText()).toContain('Er staat niets open.')
    await page.getByRole('link', { name: 'Alle (1)' }).click()
    expect(await lookEverywhere(page, 'opmerkingen-alle')).toEqual([])
  })
})

test('a resident with the link suggests something without script or name, and reads the answer of the network with a code', async () => {
  const plan = `${molenveld}/plan`
  const visit = createVisitor(demo.browser, demo.server.url)
  const link = await visitAs('kartrekker', { path: `${plan}/suggesties` }, async page => {
    await page.getByRole('link', { name: 'Maak of deel de link' }).click()
    await page.getByLabel('Wat vraagt u hun?').fill('Wat mist u in uw straat?')
    await page.getByLabel('Preventie als mindset').uncheck()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('button', { name: 'Maak de link' }).click()
    expect(await told(page)).toBe('De link werkt.')
    expect(await lookEverywhere(page, 'laat-meedenken')).toEqual([])
    return (await page.getByRole('link', { name: 'Bekijk wat bewoners zien' }).getAttribute('href')) ?? ''
  })
  const code = await visit({ path: link, width: 360, script: false }, async page => {
    const headers = (await page.reload())?.headers() ?? {}
    expect([headers['referrer-policy'], headers['cache-control']]).toEqual(['same-origin', 'no-store'])
    expect(await page.getByRole('main').innerText()).toContain('De soeptafel')
    expect(await page.getByRole('main').innerText()).not.toContain('Preventie als mindset')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf wat u wilt voorstellen.')
    await page.getByLabel('Wat wilt u voorstellen?').fill('Kook ook eens zonder vlees. Vraag Kees van nummer 12.')
    await page.getByLabel('Gaat het over één activiteit?').selectOption('De soeptafel')
    await page.getByLabel('Wie bent u?').fill('bewoner')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await told(page)).toBe('Dank u wel. Uw suggestie is bij het netwerk.')
    return await page.locator('.meedenken__code strong').innerText()
  })
  await visitAs('kartrekker', { path: `${plan}/suggesties` }, async page => {
    expect(await lookEverywhere(page, 'suggesties')).toEqual([])
    await page.goto(`${demo.server.url}${plan}/draad`)
    await page.getByRole('heading', { name: 'Wat bewoners voorstelden en nog geen antwoord kreeg' }).waitFor()
    expect(await lookEverywhere(page, 'draad-suggesties')).toEqual([])
    await page.getByRole('link', { name: '1 suggestie wacht op antwoord' }).click()
    await page.getByRole('link', { name: /^Kook ook eens/ }).click()
    await page.getByText('Hoort iets hier niet?').click()
    await page.getByLabel('Welke woorden?').fill('Kees van nummer 12')
    await page.getByRole('button', { name: 'Haal weg' }).click()
    expect(await told(page)).toBe('De woorden zijn weg.')
    await page.getByLabel('Wat doet u ermee?').selectOption('Overgenomen')
    await page.getByLabel('Waarom?', { exact: true }).fill('Goed idee: elke tweede week zonder vlees.')
    await page.getByRole('button', { name: 'Geef antwoord' }).click()
    expect(await told(page)).toBe('Uw antwoord is gegeven.')
    expect(await lookEverywhere(page, 'suggestie')).toEqual([])
    await page.goto(`${demo.server.url}${plan}/suggesties/papier`)
    await page.getByLabel('Wat staat er?').fill('Zet er een bankje neer.')
    await page.getByLabel('Van wie, in het algemeen?').fill('wijkverpleegkundige')
    await page.getByLabel('Op welke dag?').fill('1-4-2026')
    await page.getByRole('button', { name: 'Bewaar de suggestie' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Zet dan een vinkje.')
    expect(await lookEverywhere(page, 'suggestie-papier')).toEqual([])
    await page.getByLabel('Wie dit schreef of zei').check()
    await page.getByRole('button', { name: 'Bewaar de suggestie' }).click()
    expect(await page.locator('.meedenken__code strong').innerText()).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    await page.goto(`${demo.server.url}${link}`)
    expect(await lookEverywhere(page, 'meedenken')).toEqual([])
    await page.goto(`${demo.server.url}/en${link}`)
    expect(await lookEverywhere(page, 'meedenken-en')).toEqual([])
  })
  await visit({ path: '/mijn-suggestie' }, async page => {
    await page.getByLabel('Uw code').fill('AAAA')
    await page.getByRole('button', { name: 'Lees het antwoord' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Deze code kennen wij niet.')
    await page.getByLabel('Uw code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Lees het antwoord' }).click()
    expect(await page.getByRole('region', { name: 'Het antwoord van het netwerk' }).innerText()).toContain('Het staat nu in: De soeptafel.')
    expect(await lookEverywhere(page, 'mijn-suggestie')).toEqual([])
  })
})
