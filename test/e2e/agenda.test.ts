import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
})

afterAll(async () => {
  await demo.close()
})

async function hear(page: Page, tekst: string): Promise<void> {
  await page.getByLabel('Wat hoorde u?').fill(tekst)
  await page.getByLabel('Roken', { exact: true }).check()
  await page.getByRole('button', { name: 'Bewaar en verstuur' }).click()
  await page.locator('bw-noteren [role="status"]', { hasText: 'Ontvangstnummer' }).waitFor()
}

test('what people say is written down without names, and a change that tells who it was is refused', async () => {
  await visitAs('kartrekker', { path: molenveld }, async page => {
    await page.getByRole('link', { name: 'Wat mensen zeggen' }).click()
    expect(await lookEverywhere(page, 'inzichten-leeg')).toEqual([])
    await page.getByRole('link', { name: 'Schrijf op wat u hoorde' }).click()
    await hear(page, 'De jongeren staan te roken bij de winkel.')
    await hear(page, 'Bij de ingang van de flat wordt veel gerookt.')
    await page.goto(`${demo.server.url}${molenveld}/inzichten`)
    expect(await lookEverywhere(page, 'inzichten')).toEqual([])
    await page.getByRole('link', { name: 'Wijzig wat er staat' }).first().click()
    await page.getByLabel('Wat hoorde u?').fill('Bel mevrouw op 06-12345678.')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('In uw tekst staat een telefoonnummer.')
    expect(await page.getByLabel('Wat hoorde u?').inputValue()).toBe('Bel mevrouw op 06-12345678.')
    expect(await lookEverywhere(page, 'inzicht-fout')).toEqual([])
  })
})

test('a proposal is taken over in the words of the network, agreed with, put on the agenda and counted', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/agenda` }, async page => {
    expect(await lookEverywhere(page, 'agenda-voorstellen')).toEqual([])
    const [first] = await page.getByRole('link', { name: /^Neem over: / }).all()
    const titel = ((await first?.innerText()) ?? '').replace('Neem over: ', '')
    await first?.click()
    expect(await page.getByLabel('In een paar woorden').inputValue()).toBe(titel)
    await page.getByLabel('In een paar woorden').fill('')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf in een paar woorden op waar het om gaat.')
    expect(await lookEverywhere(page, 'uitdaging-fout')).toEqual([])
    await page.getByLabel('In een paar woorden').fill('Samen minder alleen')
    await page.getByLabel('Wat is het?').selectOption('Uitdaging')
    await page.getByLabel('Ziet het netwerk het anders dan de cijfers? (niet verplicht)').fill('Het valt vooral in de winter op.')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Het staat erbij.')

    await page.getByRole('button', { name: 'Eens: Samen minder alleen' }).first().click()
    expect(await told(page)).toBe('Uw mening telt mee.')
    await page.getByRole('button', { name: 'Zet op de agenda: Samen minder alleen' }).click()
    expect(await told(page)).toBe('De agenda is bewaard.')
    const chosen = page.getByRole('region', { name: 'Dit pakken wij aan' })
    expect(await chosen.innerText()).toContain('Samen minder alleen')
    expect(await chosen.innerText()).toContain('Netwerk: 1 eens, 0 oneens.')
    expect(await chosen.innerText()).toContain('Het valt vooral in de winter op.')

    await page.getByRole('link', { name: 'Herschrijf of tel: Samen minder alleen' }).click()
    await page.getByLabel('Waar vroeg u het?').fill('De markt')
    await page.getByLabel('Op welke dag?').fill('1-2-2026')
    await page.getByLabel('Hoeveel bewoners waren het eens?').fill('veel')
    await page.getByLabel('Hoeveel bewoners waren het oneens?').fill('4')
    await page.getByRole('button', { name: 'Bewaar de telling' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een heel getal, bijvoorbeeld 12.')
    await page.getByLabel('Hoeveel bewoners waren het eens?').fill('31')
    await page.getByRole('button', { name: 'Bewaar de telling' }).click()
    expect(await told(page)).toBe('De telling is bewaard.')
    expect(await lookEverywhere(page, 'uitdaging')).toEqual([])
  })
})

test('a text that was edited in Word comes back: old beside new, and only what is ticked is taken over', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/agenda` }, async page => {
    await page.getByRole('link', { name: 'Meenemen, en een bewerkte tekst terugbrengen' }).click()
    expect(await lookEverywhere(page, 'meenemen-buurt')).toEqual([])
    const made = await page.request.get(`${demo.server.url}${molenveld}/meenemen/docx`)
    const bring = async (naam: string, buffer: Uint8Array) => {
      await page
        .getByLabel('Het bewerkte Word-bestand')
        .setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
      await page.getByRole('button', { name: 'Bekijk wat er anders is' }).click()
    }
    await bring('foto.docx', strToU8('JFIF'))
    expect(await page.getByRole('alert').innerText()).toContain('Dit is geen Word-bestand (docx).')
    expect(await lookEverywhere(page, 'meenemen-fout')).toEqual([])
    await bring(
      'tekst.docx',
      retype(await made.body(), ['Het valt vooral in de winter op.', 'Samen minder alleen'], ['Vooral ’s winters.', 'Samen eten']),
    )
    expect(await told(page)).toMatch(/^Wij lazen 5 teksten. 2 zijn anders dan hier/)
    expect(await lookEverywhere(page, 'meenemen-verschil')).toEqual([])
    await page.getByLabel('Neem over Samen minder alleen: In een paar woorden').uncheck()
    await page.getByRole('textbox', { name: 'In uw bestand' }).last().fill('Vooral in de winter, en in het weekend.')
    await page.getByRole('button', { name: 'Neem over wat is aangekruist' }).click()
    expect(await told(page)).toBe('De teksten uit uw bestand zijn overgenomen.')
    const kept = await page.getByRole('region', { name: 'Dit pakken wij aan' }).innerText()
    expect(['Samen minder alleen', 'Vooral in de winter, en in het weekend.'].filter(words => !kept.includes(words))).toEqual([])
  })
})

/** The file with other words in some places, as a text program would leave it. */
function retype(file: Uint8Array, from: readonly string[], to: readonly string[]): Uint8Array {
  const { 'word/document.xml': document = new Uint8Array(), ...others } = unzipSync(file)
  const edited = from.reduce((text, words, index) => text.replaceAll(words, to[index] ?? ''), strFromU8(document))
  return zipSync({ ...others, 'word/document.xml': strToU8(edited) })
}

test('the picture is adopted and compared with now', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/beelden` }, async page => {
    await page.getByLabel('Waarom stelt u dit nu vast?').fill('Besproken met het netwerk.')
    await page.getByRole('button', { name: 'Stel vast' }).click()
    expect(await told(page)).toBe('Het buurtbeeld is vastgesteld. Deze versie verandert niet meer.')
    await page.getByRole('link', { name: 'Vergelijk versie 1 met nu' }).click()
    const since = await page.getByRole('region', { name: 'Wat er veranderde sinds versie 1' }).innerText()
    expect(since).toContain('cijfers zijn gelijk gebleven.')
    expect(since).toContain('Aan de uitdagingen en krachten is niets veranderd.')
    expect(await lookEverywhere(page, 'beelden')).toEqual([])
    const taken = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Cijfers als CSV van versie 1' }).click()
    expect((await taken).suggestedFilename()).toMatch(/^buurtbeeld-molenveld-versie-1-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.csv$/)
    await page.goto(`${demo.server.url}${molenveld}/agenda`)
    expect(await lookEverywhere(page, 'agenda')).toEqual([])
    await page.goto(`${demo.server.url}/en${molenveld}/agenda`)
    expect(await lookEverywhere(page, 'agenda-en')).toEqual([])
  })
})

test('weights that somebody chooses change the order, and what is no number is told', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/agenda` }, async page => {
    const proposals = page.getByRole('region', { name: 'Voorstellen' }).getByRole('heading', { level: 3 })
    const before = await proposals.allInnerTexts()
    await page.locator('summary', { hasText: 'Wat weegt het zwaarst?' }).click()
    await page.getByLabel('Wat mensen zeggen', { exact: true }).fill('heel zwaar')
    await page.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een getal, bijvoorbeeld 1 of 0,3.')
    await page.getByLabel('Wat mensen zeggen', { exact: true }).fill('1')
    await page.getByRole('button', { name: 'Bewaar de gewichten' }).click()
    expect(await told(page)).toBe('De gewichten zijn bewaard. De voorstellen staan nu in deze volgorde.')
    // Only voices bring it up, so with voices alone it goes before all that nobody spoke of.
    expect({
      before: before.slice(0, 2).includes('Roken'),
      after: (await proposals.allInnerTexts()).slice(0, 2).includes('Roken'),
    }).toEqual({
      before: false,
      after: true,
    })
  })
})

test('a neighbour finds nothing of it', async () => {
  const seen = await visitAs(
    'dorpsondersteuner',
    { path: `${molenveld}/agenda` },
    async page => await page.getByRole('heading', { level: 1 }).innerText(),
  )
  expect(seen).toBe('Dit hoort niet bij uw rol')
})
