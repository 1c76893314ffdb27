import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lookEverywhere } from './demo-visitor.ts'
import { usePages } from './use-pages.ts'

const { visit } = usePages()

const uitkomst = (page: Page, id: string) => page.locator(`[data-uit="${id}"]`).innerText()

test('a visitor sees what the plan promises, what nobody knows, and who pays', async () => {
  await visit({ path: '/businesscase' }, async page => {
    await expect(page.locator('.zaak__zin').innerText()).resolves.toBe('In 2033 komt de zorg geen 90.000 maar 63.000 mensen tekort.')
    expect([await uitkomst(page, 'besparing'), await uitkomst(page, 'totaalContant')]).toEqual(['€\u00A01,5\u00A0miljard', 'onbekend'])
    await page.locator('bw-zaak[data-klaar]').waitFor()
    expect(await lookEverywhere(page, 'businesscase')).toEqual([])
  })
})

test('a slider is answered at once by the same code, and the address follows', async () => {
  await visit({ path: '/businesscase' }, async page => {
    await page.locator('bw-zaak[data-klaar]').waitFor()
    await page.getByLabel('Minder uren wijkverpleging per cliënt (%)').first().fill('7,5')
    await expect.poll(() => page.locator('.zaak__zin').innerText()).toBe('In 2033 komt de zorg geen 90.000 maar 71.000 mensen tekort.')
    await page.getByLabel('Kosten van elke buurt daarna, voor drie jaar (euro)').first().fill('1000000')
    await expect.poll(() => uitkomst(page, 'totaalContant')).toContain('miljard')
    await page.waitForURL(/invoer=.*urenMinder%3A0\.075/)
    const live = await page.locator('.zaak__kop').innerText()
    await page.reload()
    await expect(page.locator('.zaak__kop').innerText()).resolves.toBe(live)
    await page.getByLabel('Minder uren wijkverpleging per cliënt (%)').first().fill('140')
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('140% is te hoog')
  })
})

test('without script it is a form, also in English, and a fault is told above it', async () => {
  await visit({ path: '/en/businesscase?naast=nee;;', script: false, width: 360 }, async page => {
    await page.getByLabel('Fewer hours of district nursing per client (%)').fill('7.5')
    await page.getByRole('button', { name: 'Compute' }).click()
    await expect(page.locator('.zaak__zin').innerText()).resolves.toContain('short of 71,000 people instead of 90,000')
    await expect(page.getByRole('row', { name: 'Shortage with the programme, together' }).last().innerText()).resolves.toMatch(
      /71,000\s+63,000/,
    )
    await page.getByLabel('Fewer hours of district nursing per client (%)').fill('many')
    await page.getByRole('button', { name: 'Compute' }).click()
    await expect(page.locator('.errors').innerText()).resolves.toContain('fill in a number')
  })
})

test('one neighbourhood stands beside the country, and everything goes along as a workbook', async () => {
  await visit({ path: '/businesscase?gebied=BU99010402&optimisme=ja&naast=nee;;' }, async page => {
    await page.locator('bw-zaak[data-klaar]').waitFor()
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('Wat levert het op in Hovenierspark?')
    expect(await uitkomst(page, 'terugverdientijd')).toMatch(/jaar$|^onbekend$/)
    expect(await lookEverywhere(page, 'businesscase-buurt')).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Werkboek/ }).click()
    expect((await download).suggestedFilename()).toBe('businesscase-hovenierspark-2026-11-27.xlsx')
  })
})
