import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screenshot } from './browser.ts'
import { usePages } from './use-pages.ts'
import { findBarriers } from './visit.ts'

const { visit } = usePages()

const pages = {
  'kaart-land': '/kaart?soort=buurt&maat=inwoners',
  'kaart-land-en': '/en/kaart?maat=eenzaam-18plus',
  'kaart-plek': '/kaart/BU99010402,BU99010405?maat=eenzaam-18plus',
}

async function ready(page: Page): Promise<void> {
  await page.locator('bw-landkaart[data-klaar]').waitFor()
}

describe.each(Object.entries(pages))('the page %s', (name, path) => {
  test.each([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('has no barrier that axe can see and does not scroll sideways at %i in %s', async (width, scheme) => {
    const seen = await visit({ path, width, scheme }, async page => {
      if (name.startsWith('kaart-land')) await ready(page)
      return { barriers: await findBarriers(page), width: await page.evaluate(() => document.documentElement.scrollWidth) }
    })
    expect(seen).toEqual({ barriers: [], width })
  })

  test('can be looked at', async () => {
    const look = async (page: Page) => {
      if (name.startsWith('kaart-land')) await ready(page)
      await screenshot(page, name)
    }
    await expect(visit({ path }, look)).resolves.toBeUndefined()
  })
})

test('a visitor gets no style sheet for the map of the country but those it needs', async () => {
  await visit({ path: pages['kaart-land'] }, async page => {
    await ready(page)
    const seen = await page.evaluate(async () => {
      const look = () =>
        [...document.body.querySelectorAll('*')].map(element =>
          [...getComputedStyle(element)].map(name => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`).join('; '),
        )
      const sheets = (root: ParentNode) => [...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href)
      const home = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html')
      const more = sheets(home).filter(href => !sheets(document).includes(href))
      const before = look()
      await Promise.all(
        more.map(async href => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
          document.head.append(link)
          await new Promise(resolve => link.addEventListener('load', resolve))
        }),
      )
      return { more: more.length, changed: look().filter((style, index) => style !== before[index]).length }
    })
    expect(seen).toEqual({ more: 1, changed: 0 })
  })
})

test('the keyboard moves the map, chooses the area in the middle, and takes areas together', async () => {
  await visit({ path: pages['kaart-land'] }, async page => {
    await ready(page)
    const middle = page.locator('.landkaart__midden')
    const panel = page.locator('.landkaart__paneel')
    const selection = page.locator('.landkaart__selectie')
    const before = await middle.innerText()
    await page.getByRole('application').focus()
    for (const key of ['+', 'ArrowRight']) await page.keyboard.press(key)
    await page.waitForFunction(text => document.querySelector('.landkaart__midden')?.textContent !== text, before)
    await page.keyboard.press('Enter')
    const first = await panel.locator('p').first().innerText()
    await panel.getByRole('button', { name: 'Neem op in mijn selectie' }).click()
    const other = page.locator('.landkaart__dichtbij button').filter({ hasNotText: first }).first()
    await other.click()
    await panel.getByRole('button', { name: 'Neem op in mijn selectie' }).click()
    await selection.getByText('2 gebieden samen:').waitFor()
    const chosen = new URL(page.url()).searchParams.get('gebieden')?.split(',') ?? []
    const address = await selection.getByRole('link').getAttribute('href')
    expect({ before, hasName: first.length > 2, chosen: chosen.length, address }).toEqual({
      before: 'In het midden: De Hoven-Zuid, 400 inwoners.',
      hasName: true,
      chosen: 2,
      address: `/kaart/${chosen.join(',')}?maat=inwoners`,
    })
  })
})

test('without script there is a picture with its legend, a list in an order of choice, and the way to each gemeente', async () => {
  await visit({ path: pages['kaart-land'], script: false }, async page => {
    expect(await page.locator('.maatkaart__begin svg path').count()).toBe(2)
    await page.getByRole('link', { name: 'Hoogste eerst' }).click()
    expect(await page.getByRole('row').nth(1).getByRole('rowheader').innerText()).toBe('Markt')
    await page.getByLabel('Per', { exact: true }).selectOption('gemeente')
    await page.getByRole('button', { name: 'Toon op de kaart' }).click()
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Inwoners per gemeente in Verzonnen land')
  })
})

test('a selection stands out on its map, an estimate has stripes, and what is not on the map is in the list', async () => {
  await visit({ path: pages['kaart-plek'], script: false }, async page => {
    expect(await page.locator('.maatkaart__rand:not(.maatkaart__rand--wit) path').count()).toBe(2)
    expect(await page.locator('.maatkaart__beeld path[fill^="url(#kaart-strepen"]').count()).toBe(4)
    expect(await page.getByRole('row', { name: /Appelgaard/ }).innerText()).toContain('staat niet op de kaart')
    expect(await page.getByRole('row', { name: /Perenlaan/ }).innerText()).toContain('verborgen door de uitgever')
  })
})
