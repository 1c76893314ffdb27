import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson } from '#src/canonical-json.ts'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const { personen } = wereld
const team = 'lid van het transitieteam'
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

test('a milestone is agreed, reached and proven; who is second is told and keeps what they typed', async () => {
  await visitAs(team, { path: '/programma', script: false }, async page => {
    await page.getByRole('link', { name: 'Voeg een mijlpaal toe' }).click()
    await page.getByLabel('Voor welke dag is het afgesproken? (niet verplicht)').fill('32-1-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/Schrijf op wat er dan klaar is\.\s+Schrijf de dag zo: 2-3-2026\./)
    await page.getByLabel('Wat is er dan klaar?').fill('Alle plannen zijn klaar')
    await page.getByLabel('Voor welke dag is het afgesproken? (niet verplicht)').fill('31-1-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('De mijlpaal is toegevoegd.')
    const second = await page.context().newPage()
    for (const each of [page, second]) {
      await each.goto(`${demo.server.url}/programma`)
      await each.getByRole('link', { name: 'Wijzig: Alle plannen zijn klaar' }).click()
    }
    await page.getByLabel('Op welke dag is de mijlpaal bereikt? (niet verplicht)').fill('30-1-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Vink ook aan dat de mijlpaal is bereikt')
    await page.getByLabel('De mijlpaal is bereikt').check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('listitem').filter({ hasText: 'Alle plannen zijn klaar' }).innerText()).toContain(
      'Bereikt op 30 januari 2026. De afspraak is 31 januari 2026. Er is nog geen bewijs bij.',
    )
    await second.getByLabel('De mijlpaal is bereikt').check()
    await second.getByLabel('Waar is dat te zien? (niet verplicht)').fill('besluit 12')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('alert').innerText()).toContain('Iemand anders heeft deze mijlpaal intussen gewijzigd.')
    expect(await second.getByRole('main').innerText()).toContain('Bereikt op 30 januari 2026.')
    expect(await second.getByLabel('Waar is dat te zien? (niet verplicht)').inputValue()).toBe('besluit 12')
    expect(await second.getByLabel('De mijlpaal is bereikt').isChecked()).toBe(true)
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('listitem').filter({ hasText: 'Alle plannen zijn klaar' }).innerText()).toContain(
      'Bereikt, maar niemand weet meer wanneer. De afspraak is 31 januari 2026. Bewijs: besluit 12.',
    )
  })
})

test('a verdict names its analysis, and a report that rests on it is made once and can be checked by anybody', async () => {
  await visitAs(team, { path: '/programma', script: false }, async page => {
    await page.getByRole('link', { name: 'Leg een oordeel vast' }).click()
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Noem de analyse, met haar versie.')
    await page.getByLabel('Wat zegt de analyse?').selectOption('Er is een aanwijzing, nog geen bewijs')
    await page.getByLabel('Welke analyse is dat?').fill('effectanalyse cohort 1, versie 3')
    await page.getByLabel('Van welke dag is de analyse?').fill('2-2-2026')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    expect(await page.getByRole('region', { name: 'Werkt het eerste cohort?' }).innerText()).toContain(
      'Bron: effectanalyse cohort 1, versie 3, 2 februari 2026.',
    )
    await page.getByRole('button', { name: 'Maak het rapport over de mijlpalen' }).click()
    expect(await told(page)).toBe('Het rapport is gemaakt. Het verandert niet meer.')
    expect(await page.getByRole('main').innerText()).toContain('✓ Dit rapport is nog precies zoals het is gemaakt.')
    const bestand = await page.request.get(`${page.url().split('?')[0]}/rapport.json`)
    const { sha256, ...stuk } = (await bestand.json()) as { sha256: string; soort: string; versie: number }
    expect([stuk.soort, stuk.versie, await hashOf(canonicalJson(stuk))]).toEqual(['mijlpalenrapport', 1, sha256])
    await page.getByRole('link', { name: 'Alle rapporten' }).click()
    await page.getByRole('button', { name: 'Maak het rapport over de mijlpalen' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Er is niets veranderd sinds versie 1.')
    expect(await page.getByRole('row', { name: 'Mijlpalen, versie 1' }).innerText()).toContain('✓ ongewijzigd')
  })
  await visitAs('zorgverzekeraar', { path: '/programma', script: false }, async page => {
    await page.getByRole('link', { name: 'Mijlpalen, versie 1' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mijlpalen, versie 1')
  })
})

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(digest).toString('hex')
}

test('an insurer reads the programme and changes nothing; a kartrekker is not led there', async () => {
  await visitAs('zorgverzekeraar', { path: '/programma', script: false }, async page => {
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0)
    expect(await page.getByRole('link', { name: /^Wijzig|^Voeg|^Leg/ }).count()).toBe(0)
    await page.goto(`${demo.server.url}/programma/mijlpalen/nieuw`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit hoort niet bij uw rol')
  })
  await visitAs('kartrekker', { path: '/mijn', script: false }, async page => {
    expect(await page.getByRole('link', { name: 'Het programma in cijfers' }).count()).toBe(0)
    await page.goto(`${demo.server.url}/programma`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit hoort niet bij uw rol')
  })
})

test('somebody keeps a list under a name, finds it again, takes it along, and removes it', async () => {
  await visitAs(team, { path: '/programma/buurten', script: false }, async page => {
    await page.getByLabel('Fase').selectOption('Plan')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Geef de lijst een naam')
    await page.getByLabel('Naam voor deze lijst').fill('Buurten met een plan')
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click()
    expect(await told(page)).toContain('De lijst is bewaard.')
    await page.getByLabel('Naam voor deze lijst').fill('Buurten met een plan')
    await page.getByRole('button', { name: 'Bewaar deze lijst' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('U hebt al een weergave met de naam')
    expect(await page.getByLabel('Naam voor deze lijst').inputValue()).toBe('Buurten met een plan')
    await page.goto(`${demo.server.url}/programma/buurten`)
    await page.getByRole('navigation', { name: 'Uw lijsten' }).getByRole('link', { name: 'Buurten met een plan' }).click()
    expect(await page.getByRole('table').getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringMatching(/^Molenveld\s+Wilgenoord$/),
    ])
    const address = await page.getByRole('link', { name: 'Neem deze lijst mee als bestand (CSV)' }).getAttribute('href')
    const bestand = await page.request.get(demo.server.url + address)
    const [kop, ...regels] = (await bestand.body()).toString('utf8').trimEnd().split('\r\n')
    expect([kop?.startsWith('\uFEFF"naam";"plaats"'), regels]).toEqual([true, [expect.stringMatching(/^"Molenveld";"Wilgenoord"/)]])
    expect(bestand.headers()['content-disposition']).toMatch(/^attachment; filename="buurten-\d{4}-\d\d-\d\d\.csv"$/)
    await page.getByRole('button', { name: 'Haal weg: Buurten met een plan' }).click()
    expect(await told(page)).toContain('De bewaarde lijst is weg.')
    expect(await page.getByRole('link', { name: 'Buurten met een plan' }).count()).toBe(0)
  })
  await visitAs('bewoner', { path: '/programma/buurten', script: false }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Dit hoort niet bij uw rol')
  })
})

test('a body gets members by their mail, who see each other; others see how many there are', async () => {
  const { gerda, anneke } = personen
  await visitAs(team, { path: '/programma/organen', script: false }, async page => {
    await page.getByRole('link', { name: 'Voeg een orgaan toe' }).click()
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/Kies wat voor orgaan het is\.\s+Geef het orgaan een naam\./)
    await page.getByLabel('Soort').selectOption('Begrotingscommissie')
    await page.getByLabel('Naam').fill('Commissie begroting')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    expect(await told(page)).toContain('Het orgaan is toegevoegd.')
    await addLid(page, { mail: 'niemand@wilgenoord.example', functie: 'lid' })
    expect(await page.getByRole('alert').innerText()).toContain('Wij kennen niemand met dit mailadres.')
    expect(await page.getByLabel('Functie').inputValue()).toBe('lid')
    for (const { mail } of [gerda, anneke]) {
      await addLid(page, { mail, functie: mail === gerda.mail ? 'voorzitter' : 'lid' })
      expect(await told(page)).toBe('De persoon is toegevoegd.')
    }
  })
  const look = (rol: string) =>
    visitAs(rol, { path: '/programma/organen', script: false }, async page => {
      await page.getByRole('link', { name: 'Commissie begroting' }).click()
      const section = await page.getByRole('region', { name: 'Wie erin zitten' }).innerText()
      return { section: section.replaceAll(/\s+/g, ' '), forms: await page.getByRole('main').getByRole('button').count() }
    })
  expect([await look('lid van de begrotingscommissie'), await look('kartrekker')]).toEqual([
    { section: expect.stringMatching(/2 leden Anneke Lindenhof, lid sinds .* Gerda Brinkman, voorzitter sinds/), forms: 0 },
    { section: 'Wie erin zitten 2 leden U ziet hoeveel mensen het zijn, niet wie.', forms: 0 },
  ])
})

/** Fills in the form on the page of a body. */
async function addLid(page: Page, { mail, functie }: { readonly mail: string; readonly functie: string }): Promise<void> {
  await page.getByLabel('Mailadres').fill(mail)
  await page.getByLabel('Functie').fill(functie)
  await page.getByLabel('Vanaf welke dag').fill('5-1-2026')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
}

test('somebody leaves a body and the body ends; who is second is told and keeps what they typed', async () => {
  await visitAs(team, { path: '/programma/organen/nieuw', script: false }, async page => {
    await page.getByLabel('Soort').selectOption('Transitieraad')
    await page.getByLabel('Naam').fill('Raad van toen')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await addLid(page, { mail: personen.ruben.mail, functie: 'lid' })
    const second = await page.context().newPage()
    await second.goto(page.url())
    await page.getByRole('link', { name: `Wijzig: ${personen.ruben.naam}` }).click()
    await page.getByLabel('Tot welke dag?').fill('1-1-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Niemand kan stoppen op 1 januari 2026, vóór het begin.')
    await page.getByLabel('Tot welke dag?').fill('1-2-2026')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await page.getByRole('region', { name: 'Wie erin zitten' }).innerText()).toContain('van 5 januari 2026 tot 1 februari 2026')
    await second.getByLabel('Naam', { exact: true }).fill('Raad van nu')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await second.getByRole('alert').innerText()).toContain('Iemand anders heeft dit orgaan intussen gewijzigd.')
    expect(await second.getByLabel('Naam', { exact: true }).inputValue()).toBe('Raad van nu')
    await second.getByLabel('Tot welke dag was het er? (niet verplicht)').fill('1-3-2026')
    await second.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(second)).toBe('Het orgaan is bewaard.')
    await second.goto(`${demo.server.url}/programma/organen`)
    expect(await second.getByRole('region', { name: 'Niet meer actief' }).innerText()).toMatch(
      /Raad van nu\s+Transitieraad\. Er tot 1 maart 2026\./,
    )
  })
})

test('the weekly mail is switched off and on again on the own page, beside what waits', async () => {
  await visitAs('kartrekker', { path: '/mijn', script: false }, async page => {
    expect(await page.getByRole('region', { name: 'Wat u deze week kunt doen' }).getByRole('listitem').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Stuur mij geen mail meer' }).click()
    expect(await told(page)).toBe('U krijgt geen wekelijkse mail meer.')
    await page.reload()
    await page.getByRole('button', { name: 'Stuur mij elke week een mail' }).click()
    expect(await told(page)).toContain('U krijgt voortaan elke week een mail')
    expect(await page.getByRole('button', { name: 'Stuur mij geen mail meer' }).count()).toBe(1)
  })
})

/** Every page, in the role of somebody who uses it. */
const pages = {
  'portefeuille-echt': [team, '/programma'],
  'buurten-kartrekker': ['kartrekker', '/programma/buurten'],
  'organen-kartrekker': ['kartrekker', '/programma/organen'],
  'mijn-kartrekker': ['kartrekker', '/mijn'],
  'mijn-team-en': [team, '/en/mijn'],
  'portefeuille-verzekeraar': ['zorgverzekeraar', '/programma'],
} as const

test.each(Object.entries(pages))('the page %s has no barrier that axe can see, and does not scroll sideways', async (name, [rol, path]) => {
  expect(await visitAs(rol, { path }, async page => await lookEverywhere(page, name))).toEqual([])
})
