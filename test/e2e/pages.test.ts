import { expect, test } from 'vitest'
import { screenshot } from './browser.ts'
import { lookEverywhere } from './demo-visitor.ts'
import { leegGebied, verborgenGebied } from './fake-api.ts'
import { cohortIds } from './fake-cohorten.ts'
import { gemaakt } from './fake-portefeuille.ts'
import { kandidaatId } from './fake-selectie.ts'
import { usePages } from './use-pages.ts'
import { findBarriers } from './visit.ts'

/** Every kind of page, with its states. */
const pages: Record<string, string> = {
  home: '/',
  'home-en': '/en',
  zoeken: '/zoeken?zoek=ho',
  'zoeken-niets': '/zoeken?zoek=xyzzy',
  gebied: '/gebied/WK990104',
  'gebied-en': '/en/gebied/WK990104',
  'gebied-leeg': `/gebied/${leegGebied}`,
  'gebied-verborgen': `/gebied/${verborgenGebied}`,
  'gebied-woon': '/gebied/WK990104?weergave=woon',
  'gebied-samen': '/gebied/BU99010403,BU99010405',
  'gebied-werk': '/gebied/WK990104?weergave=werk&perioden=alle',
  'gebied-naast': '/gebied/WK990104?naast=gelijken',
  overzicht: '/gebied/WK990104/overzicht?naast=gelijken',
  'overzicht-en': '/en/gebied/WK990104/overzicht?groep=onderwerp&alleen=verschil',
  gelijken: '/gebied/WK990104/vergelijkbaar?leeftijd=2&zonder=leeftijd-0-14-pct',
  'gelijken-geen': `/en/gebied/${leegGebied}/vergelijkbaar`,
  'maat-hier': '/gebied/WK990104/maten/eenzaam',
  'maat-hier-en': `/en/gebied/${verborgenGebied}/maten/eenzaam`,
  'overzicht-leeg': `/gebied/${leegGebied}/overzicht`,
  'gebied-weg': '/gebied/BU00000000',
  meenemen: '/gebied/WK990104/meenemen',
  'meenemen-en': '/en/gebied/WK990104/meenemen',
  bronnen: '/bronnen',
  'bronnen-bezoek': '/bronnen?bezoek',
  bron: '/bronnen/kerncijfers-2024',
  'over-de-cijfers': '/over-de-cijfers',
  methode: '/over-de-cijfers/hoger-lager-ongeveer-gelijk',
  maat: '/maten/eenzaam',
  menukaart: '/menukaart',
  'menukaart-en': '/en/menukaart?uitdaging=eenzaamheid&kosten=bekend',
  'menukaart-niets': '/menukaart?zoek=xyzzy',
  interventie: '/menukaart/proactieve-zorgplanning?gebied=BU99010403',
  'interventie-en': '/en/menukaart/vroegsignalering-kwetsbare-ouderen?gebied=ho',
  'interventie-onbekend': '/menukaart/kopp-kov-en-piep',
  vrijgaven: '/vrijgaven',
  'vrijgave-reeks': '/vrijgaven/wijkverpleging',
  'vrijgave-buurten': '/vrijgaven/buurten',
  'vrijgave-buurt': '/vrijgaven/buurten/00000000-0000-4000-8000-000000001001',
  programma: '/programma',
  'programma-en': '/en/programma',
  oordeel: '/programma/oordeel',
  'mijlpaal-nieuw': '/programma/mijlpalen/nieuw',
  mijlpaal: `/programma/mijlpalen/${gemaakt.mijlpaal}`,
  buurten: '/programma/buurten?alleen=vastgelopen&volgorde=ernst',
  organen: '/programma/organen',
  'orgaan-nieuw': '/programma/organen/nieuw',
  orgaan: `/programma/organen/${gemaakt.orgaan}`,
  orgaanlid: `/programma/organen/${gemaakt.orgaan}/leden/${gemaakt.lid}`,
  'eerste-twintig': '/programma/eerste-twintig',
  rapport: `/programma/rapporten/${gemaakt.rapport}`,
  'rapport-en-veranderd': `/en/programma/rapporten/${gemaakt.veranderdRapport}`,
  kandidaten: '/programma/kandidaten',
  'kandidaten-en': '/en/programma/kandidaten',
  'kandidaten-leeg': '/programma/kandidaten?cohort=',
  kandidaat: `/programma/kandidaten/${kandidaatId(1)}`,
  voordragen: '/programma/buurten/nieuw?zoek=lindebeek',
  'voordragen-niets': '/en/programma/buurten/nieuw?zoek=xyzzy',
  cohorten: '/programma/cohorten',
  cohort: `/programma/cohorten/${cohortIds.voorbereiding}`,
  'cohort-en': `/en/programma/cohorten/${cohortIds.vastgesteld}`,
  'cohort-open': `/programma/cohorten/${cohortIds.open}`,
  'cohort-trechter': `/programma/cohorten/${cohortIds.open}/trechter?maat=eenzaam&plek=WK990104`,
  'cohort-lijst': `/programma/cohorten/${cohortIds.voorbereiding}/lijst`,
  'cohort-besluit': `/programma/cohorten/${cohortIds.voorbereiding}/besluit`,
  'cohort-herzien': `/programma/cohorten/${cohortIds.open}/besluit`,
  'kandidaat-leeg': `/programma/kandidaten/${kandidaatId(24)}`,
}

const bed = usePages()
const { visit } = bed

test.each(Object.entries(pages))(
  'the page %s has no barrier, in light and dark, on the smallest phone and on a desk',
  async (name, path) => {
    expect(await visit({ path, width: 320 }, page => lookEverywhere(page, name))).toEqual([])
  },
)

test('search suggests places while somebody types, and the keyboard opens one', async () => {
  await visit({ path: '/' }, async page => {
    const field = page.getByRole('combobox', { name: 'Zoek uw buurt' })
    await field.pressSequentially('hov')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').allInnerTexts()).toEqual([
      'De Hoven\nWijk in Lindebeek, verzonnen',
      'Hovenierspark\nBuurt in Lindebeek, verzonnen',
      'De Hoven-Zuid\nBuurt in Lindebeek, verzonnen',
    ])
    await field.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe('zoek-list-0')
    await field.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    await field.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.waitForURL('**/gebied/WK990104')
  })
})

test('with the boundaries of an earlier year the map is of that year, and there is none when nobody brought that map', async () => {
  const look = (query: string) =>
    visit({ path: `/gebied/WK990104${query}` }, async page => {
      const map = page.locator('.outline figcaption')
      return { kaart: (await map.count()) === 0 ? null : await map.innerText(), honderd: await page.locator('.hundred').count() }
    })
  expect([await look(''), await look('?jaar=2020'), await look('?jaar=2019')]).toEqual([
    { kaart: expect.stringContaining('Grenzen van 2024.'), honderd: 0 },
    { kaart: expect.stringContaining('Grenzen van 2020.'), honderd: 0 },
    { kaart: null, honderd: 1 },
  ])
})

test('a list says whether its places are made up, some of them or all, and marks those that are', async () => {
  const look = (words: string) =>
    visit({ path: `/zoeken?zoek=${words}` }, async page => ({
      notice: await page.getByRole('note').allInnerTexts(),
      marked: await page.getByRole('main').getByText('verzonnen', { exact: true }).count(),
    }))
  expect([await look('hoven'), await look('perenlaan'), await look('en')]).toEqual([
    { notice: [expect.stringMatching(/^Verzonnen gegevens\. .*\s+Zo zet u er echte cijfers in$/)], marked: 3 },
    { notice: [], marked: 0 },
    { notice: ['Let op: niet alles op deze pagina is echt. Waar ‘verzonnen’ bij staat, bestaat niet.'], marked: 4 },
  ])
})

test('without script the search form finds a place and says in which municipality it lies', async () => {
  await visit({ path: '/', script: false }, async page => {
    await page.getByLabel('Zoek uw buurt').fill('hovenier')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.getByRole('link', { name: 'Hovenierspark' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hovenierspark')
  })
})

test('areas that were ticked for the first list are still ticked, and in sight, when they cannot be loaded', async () => {
  await visit({ path: '/programma/eerste-twintig', script: false }, async page => {
    await page.getByText('Kies gebieden voor Buurt Lindebeek (6)').click()
    await page.getByLabel('Hofkwartier').check()
    await page.getByLabel('Kruidentuin').check()
    await page.getByRole('button', { name: 'Bewaar uw keuzes' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('ligt niet in de gemeente Elders.')
    const boxes = page.getByRole('group', { name: 'Gebieden van Buurt Lindebeek' })
    expect(await boxes.getByRole('checkbox', { checked: true }).count()).toBe(2)
    await screenshot(page, 'eerste-twintig-geweigerd')
  })
})

test('what loading the first list did is told line by line', async () => {
  await visit({ path: '/programma/eerste-twintig' }, async page => {
    await page.getByRole('button', { name: 'Bewaar uw keuzes' }).click()
    const verslag = page.getByRole('region', { name: 'De lijst is geladen' })
    await verslag.waitFor()
    expect(await verslag.getByRole('listitem').allInnerTexts()).toEqual([
      'Waterkwartier BU99010403 hoort al bij Hovenierspark. Kies andere gebieden.',
      'Buurt Lindebeek',
      'Perenlaan BU99010406',
    ])
    expect(await findBarriers(page)).toEqual([])
    await screenshot(page, 'eerste-twintig-verslag')
  })
})

test('a code goes straight to its page', async () => {
  await visit({ path: '/zoeken?zoek=wk990104', script: false }, page => {
    expect(new URL(page.url()).pathname).toBe('/gebied/WK990104')
    return Promise.resolve()
  })
})

test('an import that cannot be done says why above the form', async () => {
  await visit({ path: '/bronnen', script: false }, async page => {
    await page.getByLabel('Of tabelnummer').fill('85984NED')
    await page.getByRole('button', { name: 'Lees in' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Schrijf het tabelnummer zo')
    expect(await page.getByLabel('Of tabelnummer').getAttribute('aria-invalid')).toBe('true')
  })
})

test('who may not import reads how it is done instead', async () => {
  await visit({ path: '/bronnen?bezoek' }, async page => {
    expect(await page.getByRole('button', { name: 'Lees in' }).count()).toBe(0)
    expect(await page.locator('#importeren').innerText()).toContain('npx buurtwijs import')
  })
})

test('an unknown area is a page with search and status 404', async () => {
  const response = await fetch(`${bed.server.url}/gebied/BU00000000`)
  expect({ status: response.status, hasSearch: (await response.text()).includes('Deze plaats kennen wij niet') }).toEqual({
    status: 404,
    hasSearch: true,
  })
})

test('the other language shows the same page', async () => {
  await visit({ path: '/zoeken?zoek=hoven' }, async page => {
    await page.getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/zoeken?zoek=hoven')
  })
})

test.each(['gebied', 'gebied-werk'])('a sign on the page %s is drawn once, and every place that points at it shows it', async name => {
  const seen = await visit({ path: pages[name] ?? '', script: true }, async page => {
    for (const more of await page.locator('details.more > summary').all()) await more.click()
    return page.locator('.sign').evaluateAll(signs =>
      signs.map(sign => {
        const use = sign.querySelector('use')
        const box = use instanceof SVGGraphicsElement ? use.getBBox() : null
        return {
          found: document.querySelectorAll(use?.getAttribute('href') ?? 'nothing').length,
          isSeen: box !== null && box.width * box.height > 0,
        }
      }),
    )
  })
  expect(seen.length).toBeGreaterThan(9)
  expect(seen).toEqual(seen.map(() => ({ found: 1, isSeen: true })))
})

test('a resident reads the page with little script and little style', async () => {
  const sizes = await visit({ path: '/gebied/WK990104' }, async page => {
    await page.waitForLoadState('networkidle')
    const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(entry => entry.name))
    return { script: await gzipSize(addresses, '.js'), style: await gzipSize(addresses, '.css') }
  })
  expect({ script: sizes.script <= 60_000, style: sizes.style <= 50_000, hasStyle: sizes.style > 0 }).toEqual({
    script: true,
    style: true,
    hasStyle: true,
  })
})

async function gzipSize(addresses: readonly string[], ending: string): Promise<number> {
  const { gzipSync } = await import('node:zlib')
  const files = await Promise.all(
    addresses.filter(address => address.endsWith(ending)).map(async address => Buffer.from(await (await fetch(address)).arrayBuffer())),
  )
  return files.reduce((total, file) => total + gzipSync(file).length, 0)
}
