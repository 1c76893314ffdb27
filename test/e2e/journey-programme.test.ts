import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '#test/setup/database.ts'
import { launchBrowser } from './browser.ts'
import { lookEverywhere, told } from './demo-visitor.ts'
import { addPasskey, arrive, gasten, invite, leden, mailOf, trekkers } from './guests.ts'
import { makeInstallation } from './installation.ts'
import type { Installation } from './installation.ts'
import { nationalCsv } from './national-file.ts'
import { fingerprintOf, reachBySql } from './try-by-sql.ts'
import { tryEveryRoute } from './try-every-route.ts'
import { desk, letWalk, phone } from './walker.ts'
import type { Walker, WalkerOptions } from './walker.ts'

let installation: Installation
let browser: Browser
/** The people of the journey, each in a browser of their own. */
const walkers = new Map<string, Walker>()
/** The page of the neighbourhood that this journey follows. */
let groenewoud = ''

beforeAll(async () => {
  installation = await makeInstallation()
  browser = await launchBrowser()
  expect(await installation.run('init')).toMatchObject({ code: 0, err: '' })
  const file = await installation.write('85984NED-gemaakt.csv', nationalCsv)
  expect(await installation.run('import', file)).toMatchObject({ code: 0, err: '' })
  await installation.start()
})

afterAll(async () => {
  await browser.close()
  await installation.close()
})

async function walk(naam: string, options: WalkerOptions = {}): Promise<Page> {
  const walker = await letWalk(browser, options)
  walkers.set(naam, walker)
  return walker.page
}

function pageOf(naam: string): Page {
  const walker = walkers.get(naam)
  if (walker === undefined) throw new Error(`${naam} has no browser yet`)
  return walker.page
}

/** Looks at a page at every width, and gives it back as wide as it was. */
async function look(page: Page, name: string): Promise<void> {
  const viewport = page.viewportSize() ?? desk
  expect(await lookEverywhere(page, `programma-${name}`)).toEqual([])
  await page.setViewportSize(viewport)
}

/** What the page where somebody arrives says to begin with. */
async function doFirst(page: Page, tekst: string): Promise<void> {
  const first = page.locator('.taak-eerst')
  expect(await first.innerText()).toContain(tekst)
  await first.getByRole('link').click()
}

async function takeRol(page: Page, rol: string): Promise<void> {
  await page.goto(`${installation.url}/mijn`)
  await page
    .getByRole('main')
    .getByRole('button', { name: `Werk als ${rol}` })
    .click()
  await page.getByRole('main').getByText(`U werkt nu als ${rol}`).waitFor()
}

test('the administrator comes in with the link of the command line, and again with a passkey', async () => {
  const { code, out } = await installation.run('user', 'add', 'Tijmen Rosmolen', 'tijmen@gemeente.example', '--beheerder')
  expect(code).toBe(0)
  const page = await walk('Tijmen')
  await arrive(page, /http\S+/.exec(out)?.[0] ?? '')
  expect(await page.getByRole('region', { name: 'Zo begint u' }).innerText()).toContain('Lees cijfers van het CBS in.')
  await look(page, 'beheerder-begint')
  await addPasskey(page)
  await page.getByText('Tijmen Rosmolen').first().click()
  await page.getByRole('button', { name: 'Log uit', exact: true }).click()
  await page.goto(`${installation.url}/inloggen`)
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.getByRole('heading', { level: 1, name: 'Dag Tijmen Rosmolen' }).waitFor()
})

test('in the role of the transition team the first twenty are loaded, and what is not exact is asked', async () => {
  const page = pageOf('Tijmen')
  await page.getByRole('region', { name: 'Zo begint u' }).getByRole('link', { name: 'Naar de mensen' }).click()
  await page.getByRole('link', { name: 'Nog een rol voor Tijmen Rosmolen' }).click()
  await page.getByRole('radio', { name: 'lid van het transitieteam' }).check()
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Geef de rol' }).click()
  expect(await told(page)).toContain('De rol is gegeven.')
  await takeRol(page, 'lid van het transitieteam')
  await page.getByRole('link', { name: 'De eerste twintig buurten' }).click()
  expect(await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    '15 vragen',
    '5 voorstellen',
    'De lijst laden',
  ])
  await look(page, 'eerste-twintig')
  for (const [naam, gebied] of [
    ['Waterkwartier (Biezen)', 'Biezen'],
    ['Oranjebuurt', 'BU16213141'],
    ['Buurt Goirle', 'Goirle-Centrum buurt'],
    ['Buurt Goirle', 'Kerkstraat'],
  ] as const) {
    const boxes = page.getByRole('group', { name: `Gebieden van ${naam}` })
    if (!(await boxes.isVisible())) await page.getByText(`Kies gebieden voor ${naam}`).click()
    await boxes.getByLabel(gebied).check()
  }
  await page.getByRole('button', { name: 'Laad de lijst' }).click()
  const verslag = await page.getByRole('region', { name: 'De lijst is geladen' }).innerText()
  expect(verslag).toContain('20 buurten zijn nieuw')
  expect(verslag).toContain('Van 12 buurten kiest u de gebieden nog.')
  await look(page, 'eerste-twintig-geladen')
  await page.goto(`${installation.url}/mijn`)
  await doFirst(page, '20 buurten hebben nog geen fase.')
  await page.getByRole('link', { name: 'Groenewoud' }).click()
  await page.getByRole('heading', { level: 1, name: 'Groenewoud' }).waitFor()
  groenewoud = new URL(page.url()).pathname.split('/').at(-1) ?? ''
})

test('who leads a buurt and who helps is invited from its empty seats, and comes in with a link out of the outbox', async () => {
  const page = pageOf('Tijmen')
  for (const gast of trekkers) await invite(page, gast)
  expect(await told(page)).toContain('de beheerder vindt de link in het postvak')
  expect(await page.locator('#netwerk').innerText()).toContain('Mirjam Verstegen, kartrekker')
  await look(page, 'netwerk-uitgenodigd')
  await takeRol(page, 'beheerder')
  await page.getByRole('main').getByRole('link', { name: 'Postvak' }).click()
  await look(page, 'postvak')
  for (const { naam } of trekkers) {
    const mail = page.getByRole('listitem').filter({ hasText: mailOf(naam) })
    const guest = await walk(naam.split(' ')[0] ?? '', { viewport: phone })
    await arrive(guest, await mail.getByRole('link').innerText())
  }
})

test('the kartrekker finds on her phone what to do next, and does it, also without script', async () => {
  const page = pageOf('Mirjam')
  await look(page, 'kartrekker-komt-binnen')
  await addPasskey(page)
  const plain = await walk('Mirjam zonder script', { viewport: phone, script: false })
  await plain.goto(`${installation.url}/inloggen`)
  await plain.getByLabel('Mailadres').fill(mailOf('Mirjam'))
  await plain.getByRole('button', { name: 'Stuur mij een link' }).click()
  await plain.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor()
  await plain.goto(await installation.mailed(mailOf('Mirjam')))
  await plain.getByRole('button', { name: 'Log in' }).click()
  await doFirst(plain, 'Kies in welke fase de buurt nu is.')
  await plain.getByLabel('Welke fase begint er').selectOption('Inspireren')
  await plain.getByRole('button', { name: 'Begin deze fase' }).click()
  expect(await plain.locator('#checklist').innerText()).toContain('met elkaar kennisgemaakt')

  await page.goto(`${installation.url}/mijn`)
  await look(page, 'kartrekker-taken')
  await doFirst(page, 'kennis')
  await page.getByRole('button', { name: /Vink af: De partijen/ }).click()
  expect(await page.locator('#checklist').innerText()).toContain('Klaar: ')
  for (const gast of leden) await invite(page, gast)
  expect(await page.locator('#netwerk').innerText()).toContain('Noor van Dam, lid van het buurtnetwerk namens de bewoners')
  await look(page, 'buurt-van-kartrekker')
  for (const { naam } of leden) {
    await arrive(await walk(naam.split(' ')[0] ?? '', { viewport: phone }), await installation.mailed(mailOf(naam)))
  }
  await page.reload()
  expect(await page.locator('#netwerk').innerText()).toContain('4 leden')
})

test('when she leaves, her role goes over at once, with what the other has to know', async () => {
  const page = pageOf('Mirjam')
  await page.goto(`${installation.url}/mensen`)
  await page.getByRole('link', { name: /Wijzig de rol van Mirjam Verstegen/ }).click()
  await page.getByLabel('Wie neemt het over?').selectOption('Klaas Prins')
  await page.getByLabel('Beroep (niet verplicht)').fill('wijkverpleegkundige')
  await page.getByLabel('Wat moet diegene weten? (niet verplicht)').fill('De sleutel ligt bij de bakker.')
  await page.getByRole('button', { name: 'Draag over' }).click()
  await page.getByText('De rol is overgedragen.').waitFor()
  await look(page, 'kartrekker-vertrekt')
  await page.goto(`${installation.url}/programma/buurten/${groenewoud}`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Deze pagina bestaat niet')

  const next = pageOf('Klaas')
  await takeRol(next, 'kartrekker in Groenewoud')
  expect(await next.getByRole('region', { name: 'Aan u overgedragen' }).innerText()).toContain('De sleutel ligt bij de bakker.')
  await look(next, 'opvolger')
  await next.goto(`${installation.url}/programma/buurten/${groenewoud}`)
  expect(await next.locator('#netwerk').innerText()).toContain('Klaas Prins, kartrekker')
})

/** What only the network of Groenewoud and those who lead may read. */
const markers = [...gasten.flatMap(({ naam }) => [naam, mailOf(naam)]), 'De sleutel ligt bij de bakker']

interface Ids {
  readonly klaas: string
  readonly bram: string
  readonly all: readonly string[]
}

async function readIds(): Promise<Ids> {
  return await installation.asOwner(async address => {
    return await asOwner(address, async owner => {
      const one = async (query: string, values: readonly string[]) =>
        (await owner.query<{ id: string }>(query, [...values])).rows[0]?.id ?? ''
      const klaas = await one('select id from identity.persoon where mail = $1', [mailOf('Klaas')])
      const lid = await one('select id from identity.lidmaatschap where persoon_id = $1 and beeindigd is null', [klaas])
      const uitnodiging = await one('select id from identity.uitnodiging where mail = $1', [mailOf('Klaas')])
      const sessie = await one('select id from identity.sessie where persoon_id = $1 and beeindigd is null', [klaas])
      const bram = await one('select id from identity.persoon where mail = $1', ['bram@nijmegen.example'])
      return { klaas, bram, all: [groenewoud, klaas, lid, uitnodiging, sessie] }
    })
  })
}

/** A kartrekker of another buurt. */
async function addNeighbour(): Promise<Page> {
  const team = pageOf('Tijmen')
  await takeRol(team, 'lid van het transitieteam')
  await team.goto(`${installation.url}/mensen/uitnodigen?rol=kartrekker`)
  await team.getByLabel('Naam', { exact: true }).fill('Bram Kuiper')
  await team.getByLabel('Mailadres').fill('bram@nijmegen.example')
  await team.getByLabel('Buurt', { exact: true }).selectOption('Waterkwartier (Biezen)')
  await team.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await team.getByText('De uitnodiging is klaar.').waitFor()
  const bram = await walk('Bram', { viewport: phone })
  await arrive(bram, await installation.mailed('bram@nijmegen.example'))
  return bram
}

test('a stranger and a neighbour see and change nothing of it by screen, by any route, or by SQL', { timeout: 120_000 }, async () => {
  const askers = { stranger: await walk('iemand', { viewport: phone }), neighbour: await addNeighbour() }
  const ids = await readIds()
  const about = { buurt: groenewoud, persoon: ids.klaas }
  const before = await installation.asOwner(async address => await fingerprintOf(address, about))
  for (const page of Object.values(askers)) {
    for (const path of [`/programma/buurten/${groenewoud}`, `/programma/buurten/${groenewoud}/grenzen`, '/programma/buurten', '/mensen']) {
      await page.goto(installation.url + path)
      const seen = await page.locator('main').innerText()
      expect(markers.filter(marker => seen.includes(marker))).toEqual([])
    }
    // An answer without content tells nothing; that it changed nothing is seen in the fingerprint.
    const tried = await tryEveryRoute(page, installation.url, ids.all)
    expect(tried.length).toBeGreaterThan(100 * ids.all.length)
    expect(tried.filter(({ text }) => markers.some(marker => text.includes(marker))).map(({ route }) => route)).toEqual([])
    expect(tried.filter(({ inPath, status }) => inPath && status < 400 && status !== 204).map(({ route }) => route)).toEqual([])
    expect(tried.filter(({ status }) => status >= 500)).toEqual([])
  }
  expect(await installation.asOwner(async address => await fingerprintOf(address, about))).toEqual(before)
  const reach = async (asker: { readonly persoon: string; readonly rol: string } | null) =>
    await installation.asOwner(async address => await reachBySql(address, asker, about))
  expect(await reach(null)).toEqual({ read: [], changed: [] })
  expect(await reach({ persoon: ids.bram, rol: 'kartrekker' })).toEqual({ read: [], changed: [] })
  expect(await reach({ persoon: ids.bram, rol: 'transitieteam' })).toEqual({ read: [], changed: [] })
  const own = await reach({ persoon: ids.klaas, rol: 'kartrekker' })
  expect(own.read).toEqual(expect.arrayContaining(['identity.buurt', 'identity.lidmaatschap', 'logboek.regel', 'programma.fase']))
  const shown = await tryEveryRoute(pageOf('Klaas'), installation.url, [groenewoud])
  expect(shown.filter(({ text }) => text.includes('Samir Benali')).length).toBeGreaterThan(0)
})

test('all of it stands in the log on the page, and the log is proven whole until one row is changed behind its back', async () => {
  const page = pageOf('Klaas')
  await page.goto(`${installation.url}/logboek`)
  const log = await page.locator('main').innerText()
  for (const line of [
    'Een buurt geladen van de voorlopige eerste lijst',
    'Iemand uitgenodigd',
    'Een uitnodiging aangenomen',
    'Een fase van een buurt begonnen',
    'Een rol overgedragen',
    'Bekeken wie er in een buurtnetwerk zitten',
  ]) {
    expect(log).toContain(line)
  }
  await look(page, 'logboek')
  const whole = await installation.run('audit', 'verify')
  expect(whole).toMatchObject({ code: 0, out: expect.stringMatching(/alles klopt\.\n$/) })
  await installation.asOwner(
    async address =>
      await asOwner(address, async owner => {
        await owner.query('set session_replication_role = replica')
        await owner.query("update logboek.regel set handeling = 'rol.gegeven' where handeling = 'rol.overgedragen'")
      }),
  )
  const broken = await installation.run('audit', 'verify')
  expect({ code: broken.code, out: broken.out }).toEqual({ code: 1, out: expect.stringContaining(`buurt:${groenewoud}`) })
  for (const walker of walkers.values()) await walker.leave()
})
