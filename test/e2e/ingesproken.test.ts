import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantMonitoring } from '#src/modules/monitoring/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { madeWav, madeWebm } from '#test/made-geluid.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'
import { createVisitor } from './visit.ts'
import type { Visitor } from './visit.ts'

const molenveld = `/programma/buurten/${wereld.buurten.molenveld.id}`
const testDb = await testDatabase()
let demo: Demo
let visit: Visitor
const visitAs: DemoVisitor = async (...seen) => await demo.visitAs(...seen)
let link: string
const zin = 'Ik kom weer bij de soeptafel.'

beforeAll(async () => {
  demo = await startDemo(testDb, { hasMicrophone: true })
  visit = createVisitor(demo.browser, demo.server.url)
  await plantBuurtplan(testDb.tasks, systemClock)
  await plantMonitoring(testDb.tasks, systemClock)
  link = await visitAs('kartrekker', { path: `${molenveld}/verhalen/ingezonden` }, async page => {
    await page.getByRole('button', { name: 'Maak de link' }).click()
    return (await page.getByRole('link', { name: 'Bekijk wat vertellers zien' }).getAttribute('href')) ?? ''
  })
})

afterAll(async () => {
  await demo.close()
})

/** Plays the sound with this name and answers how far it came; what does not play never gets anywhere. */
async function listen(page: Page, naam: string): Promise<number> {
  const player = page.locator(`audio[aria-label="${naam}"]`)
  return await player.evaluate(async (audio: HTMLAudioElement) => {
    const isHeard = new Promise<void>((done, fail) => {
      audio.addEventListener('timeupdate', () => audio.currentTime > 0.2 && done())
      audio.addEventListener('error', () => fail(new Error(audio.error?.message ?? 'nothing is heard')))
    })
    audio.muted = true
    await audio.play()
    await isHeard
    audio.pause()
    return audio.currentTime
  })
}

test('somebody records their story, hears it back, and is heard beside the figures until they take it away', async () => {
  const code = await visit({ path: link, width: 390 }, async page => {
    expect(await lookEverywhere(page, 'vertel-inspreken')).toEqual([])
    await page.getByRole('button', { name: 'Begin met inspreken' }).click()
    await page.getByText(/^De opname loopt: 2 seconden\./).waitFor()
    await page.getByRole('button', { name: 'Even wachten' }).click()
    await page.getByText(/^De opname wacht: [23] seconden tot nu toe\./).waitFor()
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByText(/^Uw opname is klaar: [234] seconden\./).waitFor()
    expect(await listen(page, 'Luister terug')).toBeGreaterThan(0.2)
    expect(await lookEverywhere(page, 'vertel-opgenomen')).toEqual([])
    // Who may hear has to be able to read; and what was recorded is still there when the form comes back.
    await page.getByLabel('Laten lezen aan bewoners van de buurt').check()
    await page
      .getByRole('group', { name: /^Wie mag uw stem horen\?/ })
      .getByLabel('Het eigen netwerk, in gesprekken')
      .check()
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('maar uw woorden niet mag lezen')
    expect(await page.getByRole('alert').innerText()).not.toContain('Kies het geluid nog een keer')
    expect(await listen(page, 'Luister terug')).toBeGreaterThan(0.2)
    await page.getByLabel('Gesprekken in het eigen netwerk').check()
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.waitForURL(/\/mijn-verhaal\//)
    expect(await told(page)).toBe('Dank u wel. Uw verhaal is bij het netwerk.')
    expect(await listen(page, 'Uw verhaal, door u ingesproken')).toBeGreaterThan(0.2)
    expect(await lookEverywhere(page, 'mijn-verhaal-ingesproken')).toEqual([])
    return await page.locator('.meedenken__code strong').innerText()
  })
  await visitAs('kartrekker', { path: '/mijn' }, async page => {
    await page
      .getByRole('link', { name: /Luister naar een ingesproken verhaal en schrijf het uit\./ })
      .first()
      .click()
    expect(await lookEverywhere(page, 'ingezonden-geluid')).toEqual([])
    await page.goto(page.url().replace('/programma/', '/en/programma/'))
    await page.getByRole('link', { name: /^Listen and decide: / }).click()
    expect(await lookEverywhere(page, 'ingezonden-verhaal-en')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/verhalen/ingezonden`)
    await page.getByRole('link', { name: /^Luister en beslis: / }).click()
    expect(await listen(page, 'Verhaal van iemand uit de buurt, ingesproken')).toBeGreaterThan(0.2)
    await page.getByLabel('Het verhaal').fill(`${zin} Daar zie ik mensen.`)
    await page.getByLabel('Welke woorden mogen naast de cijfers staan?').fill(zin)
    await page.getByRole('button', { name: 'Neem het verhaal op' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kruis aan dat de tekst alles heeft')
    expect(await page.getByLabel('Het verhaal').inputValue()).toContain(zin)
    await page.getByLabel('In de tekst staat alles wat er te horen is.').check()
    expect(await lookEverywhere(page, 'ingezonden-uitschrijven')).toEqual([])
    await page.getByRole('button', { name: 'Neem het verhaal op' }).click()
    expect(await told(page)).toBe('Het verhaal staat nu bij de andere.')
    await page.goto(`${demo.server.url}${molenveld}/uitkomsten`)
    expect([await page.getByText(zin).count(), await page.locator('audio').count()]).toEqual([0, 0])
  })
  await visit({ path: `/mijn-verhaal/${code}` }, async page => {
    await page.getByLabel('Ik heb het gelezen en het klopt zo.').check()
    expect(await lookEverywhere(page, 'mijn-verhaal-uitgeschreven')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    expect(await told(page)).toBe('Dat is bewaard.')
  })
  await visitAs('kartrekker', { path: `${molenveld}/uitkomsten` }, async page => {
    expect(await listen(page, 'Luister naar iemand uit de buurt')).toBeGreaterThan(0.2)
    await page.getByText('Lees wat er te horen is').click()
    expect(await page.getByText('Daar zie ik mensen.').isVisible()).toBe(true)
    expect(await lookEverywhere(page, 'uitkomsten-stem')).toEqual([])
    // Residents may read these words; they may not hear this voice.
    await page.getByRole('link', { name: 'In gewone woorden' }).click()
    expect([await page.getByText(zin).count(), await page.locator('audio').count()]).toEqual([1, 0])
    await page.goto(`${demo.server.url}${molenveld}/verhalen`)
    expect(await listen(page, 'Luister naar iemand uit de buurt')).toBeGreaterThan(0.2)
    expect(await lookEverywhere(page, 'verhalen-stem')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/besprekingen`)
    await page.getByLabel('Op welke dag is de bespreking?').fill('2-3-2026')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/\/besprekingen\/[0-9a-f-]{36}/)
    const bespreking = page.url().replace(/\?.*/, '')
    for (let stap = 2; stap <= 8 && (await page.locator('audio').count()) === 0; stap += 1) await page.goto(`${bespreking}?stap=${stap}`)
    expect(await listen(page, 'Luister naar iemand uit de buurt')).toBeGreaterThan(0.2)
    expect(await lookEverywhere(page, 'bespreking-stem')).toEqual([])
  })
  await visit({ path: `/mijn-verhaal/${code}` }, async page => {
    await page.getByRole('button', { name: 'Haal alleen het geluid weg' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Kruis aan dat u dit wilt.')
    await page.getByLabel('Ja, haal het geluid weg en laat de woorden staan.').check()
    await page.getByRole('button', { name: 'Haal alleen het geluid weg' }).click()
    expect(await told(page)).toBe('Dat is bewaard.')
    expect([await page.locator('audio').count(), await page.getByText('Daar zie ik mensen.').count()]).toEqual([0, 1])
    expect((await page.goto(`${demo.server.url}/mijn-verhaal/${code}/geluid`))?.status()).toBe(404)
  })
  await visitAs('kartrekker', { path: `${molenveld}/uitkomsten` }, async page => {
    expect([await page.getByText(zin).count(), await page.locator('audio').count()]).toEqual([1, 0])
  })
})

test('a recorder that cannot go on says why, and what was said before is still there', async () => {
  await visit({ path: link }, async page => {
    const begin = page.getByRole('button', { name: 'Begin met inspreken' })
    const refuse = async (name: string) => {
      await page.evaluate(why => {
        navigator.mediaDevices.getUserMedia = async () => await Promise.reject(new DOMException('', why))
      }, name)
      await begin.click()
    }
    await refuse('NotAllowedError')
    await page.getByText('U gaf geen toestemming voor de microfoon.').waitFor()
    await refuse('NotFoundError')
    await page.getByText('Wij vinden geen microfoon.').waitFor()
    expect([await page.getByLabel('Uw verhaal').isEnabled(), await page.getByLabel('Geluid van uw telefoon').isEnabled()]).toEqual([
      true,
      true,
    ])
    await page.reload()
    await page
      .getByLabel('Geluid van uw telefoon')
      .setInputFiles({ name: 'lang.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(11 * 2 ** 20) })
    await page.getByText('Dit bestand is groter dan 10 MB.').waitFor()
    await page.locator('bw-opname').evaluate((recorder: HTMLElement) => (recorder.dataset['meest'] = '1'))
    await begin.click()
    await page.getByText('De opname is gestopt en bewaard op deze bladzijde.').waitFor()
    await page.getByRole('button', { name: 'Opnieuw inspreken' }).click()
    await page.getByText(/^De opname loopt: /).waitFor()
    await page.getByText('De opname is gestopt en bewaard op deze bladzijde.').waitFor()
    await page.getByLabel('Gesprekken in het eigen netwerk').check()
    // The connection breaks once.
    await page.evaluate(() => {
      const send = globalThis.fetch
      globalThis.fetch = async () => {
        globalThis.fetch = send
        return await Promise.reject(new TypeError('Failed to fetch'))
      }
    })
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.getByText('Versturen lukte niet. Uw opname is er nog.').waitFor()
    expect(await lookEverywhere(page, 'vertel-verbroken')).toEqual([])
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.waitForURL(/\/mijn-verhaal\//)
    await page.getByLabel('Ja, ik wil mijn verhaal weghalen.').check()
    await page.getByRole('button', { name: 'Haal uw verhaal weg' }).click()
    await page.getByRole('heading', { name: 'Uw verhaal is weg' }).waitFor()
  })
})

test('somebody without script sends a file, is told what is wrong with another, and takes everything away', async () => {
  const code = await visit({ path: `/en${link}`, width: 320, script: false }, async page => {
    const file = page.getByLabel('Sound from your phone or computer')
    expect([await page.getByRole('button', { name: 'Start recording' }).count(), await file.getAttribute('capture')]).toEqual([0, 'user'])
    await page.getByLabel('Talks within the own network').check()
    await file.setInputFiles({ name: 'film.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from(madeWebm([1])) })
    await page.getByLabel('How do you want to be called?').fill('Joop')
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('This is a film.')
    expect(await page.getByLabel('How do you want to be called?').inputValue()).toBe('Joop')
    await page.getByLabel('Your story').fill('You can call me at 06-12345678.')
    await file.setInputFiles({ name: 'stem.wav', mimeType: 'audio/wav', buffer: Buffer.from(madeWav(1)) })
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/how somebody can be found[^]*Choose the sound once more/)
    await page.getByLabel('Your story').fill('')
    await file.setInputFiles({ name: 'x', mimeType: '', buffer: Buffer.alloc(11 * 2 ** 20) })
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('This sound is larger than 10 MB.')
    expect(await page.getByLabel('How do you want to be called?').inputValue()).toBe('Joop')
    await file.setInputFiles({ name: 'stem.txt', mimeType: 'text/plain', buffer: Buffer.from(madeWav(1)) })
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await told(page)).toBe('Thank you. Your story is with the network.')
    return await page.locator('.meedenken__code strong').innerText()
  })
  await visit({ path: `/en/mijn-verhaal/${code}` }, async page => {
    expect(await listen(page, 'Your story, as you recorded it')).toBeGreaterThan(0.2)
    expect(await lookEverywhere(page, 'mijn-verhaal-en')).toEqual([])
    await page.getByLabel('Yes, I want to take my story away.').check()
    await page.getByRole('button', { name: 'Take your story away' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Your story is gone')
    await page.goto(`${demo.server.url}/en${link}`)
    expect(await lookEverywhere(page, 'vertel-en')).toEqual([])
  })
})

test('a network records a story in a conversation, writes it out later, and takes the sound away', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/verhalen/nieuw` }, async page => {
    await page.getByRole('button', { name: 'Begin met inspreken' }).click()
    await page.getByText(/^De opname loopt: 1 seconde\./).waitFor()
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByLabel('Wanneer is het verteld?').fill('1-5-2026')
    await page.getByLabel('Gesprekken in het eigen netwerk').check()
    await page
      .getByRole('group', { name: /^Wie mag de stem horen\?/ })
      .getByLabel('Het eigen netwerk, in gesprekken')
      .check()
    expect(await lookEverywhere(page, 'verhaal-opnemen')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar het verhaal' }).click()
    await page.waitForURL(/gedaan=verhaal/)
    const story = page.getByRole('article').filter({ hasText: 'Dit verhaal is ingesproken en nog niet uitgeschreven.' })
    expect([await story.count(), await story.locator('audio').count()]).toEqual([1, 0])
    expect(await lookEverywhere(page, 'verhalen-uit-te-schrijven')).toEqual([])
    await page.goto(`${demo.server.url}/en${molenveld}/verhalen/ingezonden`)
    expect(await lookEverywhere(page, 'ingezonden-en')).toEqual([])
    await page.goto(`${demo.server.url}/en${molenveld}/verhalen/nieuw`)
    expect(await lookEverywhere(page, 'verhaal-en')).toEqual([])
    await page.goto(`${demo.server.url}/en${molenveld}/verhalen`)
    expect(await lookEverywhere(page, 'verhalen-en')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/verhalen`)
    await story.getByRole('link', { name: /^Luister en schrijf het uit: / }).click()
    expect(await listen(page, 'Verhaal van iemand uit de buurt, ingesproken')).toBeGreaterThan(0.2)
    await page.getByLabel('Het verhaal', { exact: true }).fill('Met de wandelgroep kom ik weer buiten.')
    await page.getByLabel('In de tekst staat alles wat er te horen is.').check()
    await page.getByLabel('Wanneer las of hoorde de verteller wat er staat?').fill('2-5-2026')
    expect(await lookEverywhere(page, 'verhaal-uitschrijven')).toEqual([])
    await page.getByRole('button', { name: 'Bewaar het verhaal' }).click()
    const told2 = page.getByRole('article').filter({ hasText: 'Met de wandelgroep kom ik weer buiten.' })
    expect(await told2.locator('audio').count()).toBe(1)
    await told2.getByRole('link', { name: /^Wijzig/ }).click()
    await page.getByRole('button', { name: 'Haal het geluid weg' }).click()
    expect(await told(page)).toBe('Het geluid is weg. De woorden staan er nog.')
    expect(await told2.locator('audio').count()).toBe(0)
  })
})
