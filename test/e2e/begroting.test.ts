import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { wereld } from '#test/world.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import type { DemoVisitor } from './demo-visitor.ts'
import { startDemo } from './start-demo.ts'
import type { Demo } from './start-demo.ts'

const begroting = `/programma/buurten/${wereld.buurten.molenveld.id}/begroting`
const testDb = await testDatabase()
let demo: Demo
const visitAs: DemoVisitor = async (...visit) => await demo.visitAs(...visit)

beforeAll(async () => {
  demo = await startDemo(testDb)
})

afterAll(async () => {
  await demo.close()
})

/** Puts a text on the clipboard of the page and pastes it where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(data => {
    const clipboard = new DataTransfer()
    clipboard.setData('text/plain', data)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  }, text)
}

const kept = async (page: Page) => await page.getByText('Alles is bewaard.').waitFor()

test('a budget is made in a sheet by keyboard and by pasting, and what cannot be stands beside what is kept', async () => {
  await visitAs('kartrekker', { path: begroting }, async page => {
    await page.locator('bw-begroting[data-klaar]').waitFor()
    expect(await lookEverywhere(page, 'begroting-leeg')).toEqual([])
    const grid = page.getByRole('grid', { name: 'Regels' })
    await grid.getByRole('gridcell').first().click()
    await page.keyboard.press('ArrowRight')
    for (const typed of ['2026', 'coord']) {
      await page.keyboard.type(typed)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('Samen eten')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12,5')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Home')
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.type('65')
    await page.keyboard.press('Enter')
    await kept(page)
    expect(await page.locator('[data-deel="totaal"]').innerText()).toBe('€\u00A0812,50')
    expect((await grid.getByRole('row').nth(1).locator('> *').allInnerTexts()).slice(1, 4)).toEqual(['2026', 'Coördinatie', 'Samen eten'])

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    const rows = Array.from({ length: 500 }, (_, at) =>
      [
        '',
        at === 7 ? '2031' : '2026',
        at === 8 ? 'Raketten' : 'Huur',
        `Zaal ${at}`,
        at === 9 ? '-1' : '2',
        '10',
        '',
        'IZA',
        'Structureel',
        '',
      ].join('\t'),
    )
    await paste(page, rows.join('\n'))
    await page.getByText('4500 vakken geplakt. 3 daarvan kunnen zo niet').waitFor()
    await kept(page)
    expect(await lookEverywhere(page, 'begroting-vol')).toEqual([])
    await page.getByRole('button', { name: /^Soort kosten, 10/ }).click()
    await page.keyboard.press('Control+z')
    expect(await page.locator('[data-deel="totaal"]').innerText()).toBe('€\u00A0812,50')
    await kept(page)
    await page.keyboard.press('Control+y')
    await kept(page)
    await page.reload()
    expect(await page.locator('[data-deel="totaal"]').innerText()).toBe('€\u00A010.792,50')
  })
})

test('the workbook comes back with what it changes, and a phone has a form for each line', async () => {
  await visitAs('kartrekker', { path: `${begroting}/posten/nieuw`, width: 390 }, async page => {
    expect(await lookEverywhere(page, 'begroting-regel')).toEqual([])
    await page.getByLabel('Aantal').fill('veel')
    await page.getByRole('button', { name: 'Bewaar de regel' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf een bedrag')
    await page.getByLabel('Soort kosten').selectOption('Huur')
    await page.getByLabel('Omschrijving').fill('Zaal')
    await page.getByLabel('Aantal').fill('1')
    await page.getByLabel('Tarief (€)').fill('50')
    await page.getByRole('button', { name: 'Bewaar de regel' }).click()
    expect(await told(page)).toBe('De regel is bewaard.')
    await page
      .getByRole('button', { name: /^Draai terug/ })
      .first()
      .click()
    expect(await told(page)).toBe('De wijziging is teruggedraaid.')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Neem het werkboek mee (xlsx)' }).click(),
    ])
    await page.getByRole('link', { name: 'Lees een werkboek in' }).click()
    await page.getByLabel('Werkboek').setInputFiles(await download.path())
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await page.getByText('Dit werkboek is gelijk aan de begroting.').waitFor()
    expect(await lookEverywhere(page, 'begroting-inlezen')).toEqual([])
  })
})

test('the transition team sets what the programme asks', async () => {
  await visitAs('lid van het transitieteam', { path: '/programma/begrotingskader' }, async page => {
    expect(await lookEverywhere(page, 'begroting-kader')).toEqual([])
    await page.getByLabel('Vervangingsuren').fill('62,50')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    expect(await told(page)).toBe('Bewaard. Het geldt vanaf nu voor alle buurten.')
  })
})
