import { expect, test } from 'vitest'
import { usePages } from './use-pages.ts'

const { visit } = usePages()

test('without script somebody finds an entry, and counts its target group where they live', async () => {
  await visit({ path: '/menukaart', script: false }, async page => {
    await page.getByLabel('Uitdaging').selectOption('laatste-levensfase')
    await page.getByRole('button', { name: 'Zoek' }).last().click()
    expect(await page.getByText('1 van 81 mogelijkheden').count()).toBe(1)
    await page.getByRole('link', { name: 'Proactieve zorgplanning (ACP)' }).click()
    await page.getByLabel('Buurt, wijk of gemeente').fill('appelgaard')
    await page.getByRole('button', { name: 'Reken uit' }).click()
    const text = await page.getByRole('region', { name: 'Hoeveel mensen zijn dat bij u?' }).innerText()
    expect(text).toContain('Ongeveer 470 mensen in Appelgaard')
    expect(text).toContain('tussen 460 en 480')
  })
})

test('a name that several places have asks which, and a name that none has says what to do', async () => {
  const look = (name: string) =>
    visit({ path: `/menukaart/proactieve-zorgplanning?gebied=${name}` }, page =>
      page.getByRole('region', { name: 'Hoeveel mensen zijn dat bij u?' }).getByRole('status').innerText(),
    )
  expect(await look('ho')).toMatch(/^Welke bedoelt u\?\n+De Hoven\s/)
  expect(await look('xyzzy')).toBe('Wij kennen geen plaats die lijkt op ‘xyzzy’. Controleer de naam, of typ een code.')
})

test('what nobody knows is counted and named, and expired evidence says since when', async () => {
  await visit({ path: '/menukaart/vroegsignalering-kwetsbare-ouderen' }, async page => {
    const text = await page.getByRole('main').innerText()
    expect(text).toContain('Van 29 velden zijn er 16 bekend.')
    expect(text).toContain('Nog onbekend: verwacht effect, minder zorg, slimmere zorg en tijd die het bespaart.')
    expect(text).toContain('Dit bewijs is verlopen sinds 31 december 2021.')
  })
})

test('the English page has English words around entries that stay Dutch, and says so', async () => {
  await visit({ path: '/en/menukaart/valpreventie' }, async page => {
    expect(await page.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('nl')
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'How many people is that where you are?',
      'Why and for whom',
      'How it works',
      'What it yields',
      'What it costs and asks',
      'How strong is the evidence',
      'How to follow it',
      'Documents',
    ])
  })
  expect(await visit({ path: '/en/menukaart' }, page => page.getByText('The entries themselves are in Dutch.').count())).toBe(1)
})

test('an address with a word that does not exist shows the whole menukaart, and an entry that does not exist is not there', async () => {
  expect(await visit({ path: '/menukaart?thema=anders' }, page => page.getByText('Alle 81 mogelijkheden').count())).toBe(1)
  expect(await visit({ path: '/menukaart/bestaat-niet' }, page => page.getByRole('heading', { level: 1 }).innerText())).toBe(
    'Deze pagina bestaat niet',
  )
})
