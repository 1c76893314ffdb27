import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

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

test('a network fills in a kind of activity, from a challenge and from the menukaart', async () => {
  await visitAs('kartrekker', { path: molenveld }, async page => {
    await page.getByRole('link', { name: 'Het plan van de buurt' }).click()
    expect(await lookEverywhere(page, 'plan')).toEqual([])
    await page.getByRole('link', { name: 'Vul in: Buurtonderzoek' }).click()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Geef de activiteit een naam.')
    await page.getByLabel('Hoe heet het?').fill('Bel aan bij de buren')
    await page.getByLabel('Eerste dag').fill('1-4-2027')
    await page.getByLabel('Waaraan ziet u het?').selectOption('Aantal bewoners dat meedoet')
    await page.getByRole('group', { name: 'Verandering 1' }).getByLabel('Hoeveel?').fill('veel')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een getal')
    expect(await lookEverywhere(page, 'activiteit-fout')).toEqual([])
    await page.getByRole('group', { name: 'Verandering 1' }).getByLabel('Hoeveel?').fill('')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De activiteit staat in het plan.')
    expect(await page.getByRole('region', { name: 'Zorgzame buurt' }).innerText()).toContain('Bel aan bij de buren vanaf 1 april 2027')

    await page.getByRole('link', { name: 'Versies' }).click()
    await page.getByLabel('Waarom bewaart u het nu?').fill('Besproken met het netwerk.')
    await page.getByRole('button', { name: 'Bewaar deze versie' }).click()
    expect(await told(page)).toBe('De versie is bewaard. Zij verandert niet meer.')

    await page.goto(`${demo.server.url}${molenveld}/agenda`)
    await page.getByRole('link', { name: 'Bedenk een activiteit: Te veel mensen zijn alleen' }).click()
    expect(await page.getByLabel('Welke uitdaging pakt het aan?').locator('option:checked').innerText()).toBe('Te veel mensen zijn alleen')

    await page.goto(`${demo.server.url}/menukaart/valpreventie`)
    expect(await lookEverywhere(page, 'menukaart-neem-op')).toEqual([])
    await page.getByRole('button', { name: 'Neem op in het plan' }).click()
    expect(await told(page)).toBe('De activiteit staat in het plan. Maak er nu iets van uw buurt van.')
    expect(await lookEverywhere(page, 'activiteit-overgenomen')).toEqual([])
  })
})

test('two people who write at once see both texts, and lose nothing', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/plan` }, async page => {
    await page.getByRole('link', { name: 'De soeptafel' }).click()
    const own = page.url()
    await visitAs('projectcoördinator', { path: new URL(own).pathname }, async other => {
      await other.getByLabel('Wat gaat u doen?').fill('Elke woensdag soep, en daarna een wandeling.')
      await other.getByLabel('Wie doet het?').fill('Bewoners en een kok')
      await other.getByRole('button', { name: 'Bewaar' }).click()
      expect(await told(other)).toBe('De activiteit is bewaard.')
    })
    await page.getByLabel('Wat gaat u doen?').fill('Elke woensdag samen eten.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Op één plek schreef u beiden iets anders.')
    expect(await page.getByText('Elke woensdag soep, en daarna een wandeling.').isVisible()).toBe(true)
    expect(await lookEverywhere(page, 'activiteit-botsing')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('uw tekst of die van de ander')
    await page.getByLabel('Mijn tekst, zoals die hier staat').check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De activiteit is bewaard.')
    await page.goto(own)
    expect([await page.getByLabel('Wat gaat u doen?').inputValue(), await page.getByLabel('Wie doet het?').inputValue()]).toEqual([
      'Elke woensdag samen eten.',
      'Bewoners en een kok',
    ])
  })
})

test('the transition team answers a network that wants to leave a theme out', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/plannen' }, async page => {
    expect(await lookEverywhere(page, 'plannen')).toEqual([])
    await page.getByRole('link', { name: 'Behandeling dichtbij' }).click()
    await page.getByRole('button', { name: 'Nee, kijk nog eens' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf wat het netwerk nog kan bekijken.')
    expect(await lookEverywhere(page, 'thema-beoordelen')).toEqual([])
    await page.getByLabel('Uw antwoord').fill('De wondzorg kan hier wel.')
    await page.getByRole('button', { name: 'Nee, kijk nog eens' }).click()
    expect(await told(page)).toBe('Uw antwoord staat bij het netwerk.')
    expect(await page.getByRole('region', { name: 'Behandeling dichtbij' }).innerText()).toContain('De wondzorg kan hier wel.')
    await page.goto(`${demo.server.url}${molenveld}/plan/wanneer`)
    expect(await lookEverywhere(page, 'plan-wanneer')).toEqual([])
    await page.getByRole('link', { name: 'De rode draad' }).click()
    expect(await page.getByRole('region', { name: 'Wat nog los hangt' }).innerText()).toContain('Een avond over wat wij leerden')
    expect(await lookEverywhere(page, 'plan-draad')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/plan/versies?vergelijk=1`)
    expect(await page.getByRole('region', { name: 'Wat er veranderde sinds versie 1' }).innerText()).toContain('Gewijzigd: De soeptafel')
    expect(await lookEverywhere(page, 'plan-versies')).toEqual([])
    await page.goto(`${demo.server.url}/en${molenveld}/plan`)
    expect(await lookEverywhere(page, 'plan-en-lezen')).toEqual([])
  })
})
