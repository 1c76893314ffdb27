import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { makeBegroting } from '#test/permissions/made-begroting.ts'
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
  const { molenveld: buurt } = wereld.buurten
  await makeBegroting(testDb.tasks, buurt.id, wereld.personen.mirjam.id)
  await sql`
    with coalitie as (insert into programma.orgaan (soort, naam) values ('themacoalitie', 'Themacoalitie preventie') returning id)
    insert into programma.orgaanlid (orgaan_id, persoon_id, sinds)
    select id, ${wereld.personen.ruben.id}, '2026-01-05' from coalitie`.execute(testDb.tasks)
  await sql`
    insert into programma.fase (buurt_id, ronde, fase, begin) values (${buurt.id}, 1, 'plan', '2025-02-01') on conflict do nothing`.execute(
    testDb.tasks,
  )
  await sql`
    insert into programma.stuk (buurt_id, ronde, fase, tekst, datum, document)
    select buurt_id, ronde, fase, 'Het plan dat in 2025 op papier is gemaakt', '2025-03-04', 'https://wilgenoord.example/plan.docx'
      from programma.fase where buurt_id = ${buurt.id} and fase = 'plan' limit 1`.execute(testDb.tasks)
})

afterAll(async () => {
  await demo.close()
})

test('a network reads what suits its buurt and why, looks what another network could carry, and takes one over', async () => {
  await visitAs('kartrekker', { path: `${molenveld}/plan` }, async page => {
    await page.getByRole('link', { name: 'Wat van de menukaart past hier?' }).click()
    expect(await lookEverywhere(page, 'advies')).toEqual([])
    await page.getByLabel('Vallen').check()
    await page.getByLabel('Wat het kost').selectOption('telt niet mee')
    await page.getByLabel('Hoeveel mensen kunnen iets trekken?').fill('vier')
    await page.getByRole('button', { name: 'Toon het advies' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een heel getal, bijvoorbeeld 4.')
    expect(await page.getByLabel('Vallen').isChecked()).toBe(true)
    await page.getByLabel('Hoeveel mensen kunnen iets trekken?').fill('9')
    await page.getByRole('button', { name: 'Toon het advies' }).click()
    expect(await page.getByRole('row', { name: /^Vallen/ }).innerText()).toContain('U kruiste het aan')
    expect(await lookEverywhere(page, 'advies-veranderd')).toEqual([])
    const first = page.getByRole('region', { name: 'Begin hiermee' }).getByRole('article').first()
    const naam = await first.getByRole('heading').innerText()
    await first.getByRole('button').click()
    expect(await told(page)).toBe('De activiteit staat in het plan. Maak er nu iets van uw buurt van.')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(naam)
    await page.goto(`${demo.server.url}/menukaart/proactieve-zorgplanning`)
    expect(await page.getByRole('region', { name: 'Hoeveel mensen zijn dat bij u?' }).innerText()).toMatch(
      /Ongeveer [\d.]+ mensen in Molenveld/,
    )
    expect(await lookEverywhere(page, 'menukaart-eigen-buurt')).toEqual([])
    await page.goto(`${demo.server.url}${molenveld}/plan/draad`)
    const los = await page.getByRole('region', { name: 'Wat nog los hangt' }).innerText()
    expect([los.includes('Activiteiten zonder regel in de begroting'), los.includes('Regels in de begroting zonder activiteit')]).toEqual([
      true,
      true,
    ])
    expect(await lookEverywhere(page, 'draad')).toEqual([])
  })
})

test('a proposal keeps what was typed, is adopted by a coalition, and offers the buurt what is new in its own activity', async () => {
  let proposal = ''
  await visitAs('kartrekker', { path: '/menukaart/valpreventie' }, async page => {
    await page.getByRole('button', { name: 'Neem op in het plan' }).click()
    await page.getByLabel('Wie doet het?').fill('De fysiotherapeut op de hoek')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.goto(`${demo.server.url}/menukaart/valpreventie`)
    await page.getByRole('link', { name: 'Stel een verbetering voor' }).click()
    await page.getByLabel('Hoe heet het?', { exact: true }).fill('Samen minder vallen')
    await page.getByLabel('Wie doen mee (niet verplicht)').fill('Huisarts, fysiotherapeut en de beweegcoach.')
    await page.getByLabel('Bron bij: wie doen mee').fill('')
    await page.getByRole('button', { name: 'Dien het voorstel in' }).click()
    expect(await page.getByRole('alert').getByRole('listitem').allInnerTexts()).toEqual([
      'Schrijf waar dit staat. Weet u dat niet? Haal de tekst dan weg: dan staat er ‘onbekend’.',
      'Schrijf wat u voorstelt en waarom.',
    ])
    expect(await lookEverywhere(page, 'voorstel-fout')).toEqual([])
    expect(await page.getByLabel('Hoe heet het?', { exact: true }).inputValue()).toBe('Samen minder vallen')
    await page.getByLabel('Bron bij: wie doen mee').fill('Verslag van de beweegcoach, 2026')
    await page.getByLabel('Wat stelt u voor, en waarom?').fill('De beweegcoach doet hier ook mee.')
    await page.getByRole('button', { name: 'Dien het voorstel in' }).click()
    expect(await told(page)).toBe('Uw voorstel is binnen. Een themacoalitie kijkt het na.')
    expect(await page.getByRole('region', { name: 'Wat er verandert' }).getByRole('term').allInnerTexts()).toEqual(['Naam', 'Wie doen mee'])
    proposal = new URL(page.url()).pathname
    await page.goto(`${demo.server.url}/menukaartvoorstellen/nieuw`)
    expect(await lookEverywhere(page, 'voorstel-nieuw')).toEqual([])
  })
  await visitAs('themaexpert', { path: '/menukaartvoorstellen' }, async page => {
    expect(await lookEverywhere(page, 'voorstellen')).toEqual([])
    await page.getByRole('region', { name: 'Wacht op uw oordeel' }).getByRole('link').click()
    await page.getByRole('button', { name: 'Neem aan' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf waarom. Wie het voorstelde, leest dat.')
    expect(await lookEverywhere(page, 'voorstel-oordeel')).toEqual([])
    await page.getByLabel('Waarom?').fill('Dat klopt met het verslag.')
    await page.getByRole('button', { name: 'Neem aan' }).click()
    expect(await told(page)).toBe('Het voorstel is aangenomen. Het staat nu op de menukaart.')
    await page.getByRole('link', { name: 'Alle versies, met wat er veranderde' }).click()
    expect(await page.getByRole('region', { name: 'Versie 2' }).innerText()).toContain('Samen minder vallen')
    expect(await lookEverywhere(page, 'menukaart-versies')).toEqual([])
  })
  await visitAs('kartrekker', { path: proposal }, async page => {
    expect(await page.getByText('Dat klopt met het verslag.').isVisible()).toBe(true)
    await page.goto(`${demo.server.url}${molenveld}/plan`)
    expect(await page.getByRole('region', { name: 'Elders gemaakt' }).innerText()).toContain('Het plan dat in 2025 op papier is gemaakt')
    expect(await lookEverywhere(page, 'plan-elders')).toEqual([])
    await page.getByRole('link', { name: 'Ketenaanpak valpreventie' }).click()
    expect(await lookEverywhere(page, 'menukaart-vernieuwd')).toEqual([])
    expect([await page.getByLabel('Neem over: de naam').isChecked(), await page.getByLabel('Neem over: wie het doet').isChecked()]).toEqual(
      [true, false],
    )
    await page.getByRole('button', { name: 'Neem over wat is aangekruist' }).click()
    expect(await told(page)).toBe('De activiteit is bijgewerkt met de menukaart.')
    expect([await page.getByLabel('Hoe heet het?').inputValue(), await page.getByLabel('Wie doet het?').inputValue()]).toEqual([
      'Samen minder vallen',
      'De fysiotherapeut op de hoek',
    ])
  })
})
