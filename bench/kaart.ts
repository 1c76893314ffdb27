/**
 * The map of a whole country, in the real server and in Chromium with its processor slowed four times: `node bench/kaart.ts`. The figures are the
 * real ones of 2024 where the file is at hand, else made up. The outlines are always made up: nobody gave us all 14,574 fine ones.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { StatistiekSource } from '#src/modules/statistics/figures/statistiek.ts'
import { ReleaseStore } from '#src/modules/statistics/store/release-store.ts'
import { launchBrowser } from '../test/e2e/browser.ts'
import { makeKwbEdition } from './made-edition.ts'
import { makeMap } from './made-map.ts'
import { median, print, printTable, quantileOf } from './measure.ts'
import { ServerProcess } from './server-process.ts'

const project = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'buurtwijs-kaart-'))
const real = join(project, '../shared/opendata/kwb/85984NED-2024-leeftijd-geslacht.statline.csv.gz')

async function prepare(): Promise<string> {
  const made = join(folder, '85984NED.csv')
  if (!existsSync(real)) writeFileSync(made, makeKwbEdition())
  const environment = { BUURTWIJS_DATA: folder }
  const ended = await ServerProcess.start(['bin/cli.mjs', 'import', existsSync(real) ? real : made], environment, /Release/)
  await ended.stop()
  const source = new StatistiekSource(new ReleaseStore(folder))
  const { gebieden } = source.current()
  const codes = [...gebieden.newest()].map(({ code }) => code)
  for (const kaart of makeMap(codes, 2024)) {
    const from = { herkomst: 'bench', opgehaald: '2026-01-01T00:00:00.000Z', sha256: '' }
    await source.store.keepGeometrie(kaart, from, new AbortController().signal)
  }
  const [first] =
    source.current().reeksen('leeftijd-65-plus-pct').length > 0
      ? ['leeftijd-65-plus-pct']
      : [...source.current().maten()].map(({ id }) => id)
  return first ?? ''
}

async function askSize(url: string): Promise<{ readonly ms: number; readonly gzip: number; readonly plain: number }> {
  const begin = performance.now()
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  const body = Buffer.from(await response.arrayBuffer())
  return { ms: performance.now() - begin, gzip: gzipSync(body).length, plain: body.length }
}

interface Net {
  readonly naam: string
  /** Bits in a second; null for what the machine gives. */
  readonly bits: number | null
  readonly latency: number
}

const nets: readonly Net[] = [
  { naam: 'no limit', bits: null, latency: 0 },
  { naam: '1.6 Mbit/s, 150 ms', bits: 1_600_000, latency: 150 },
  { naam: '200 kbit/s, 150 ms', bits: 200_000, latency: 150 },
]

/** Notes the first moment at which all areas of the picture have come and the browser draws: nothing is drawn while a style sheet is missing. */
function notePicture(): void {
  const look = () => {
    if (!document.querySelector('.maatkaart__namen')) return void requestAnimationFrame(look)
    setTimeout(() => performance.mark('picture'))
  }
  requestAnimationFrame(look)
}

/** A phone: narrow, twice as sharp, its processor four times slower. */
async function asPhone(url: string, net: Net, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    if (net.bits !== null) {
      await devtools.send('Network.enable')
      const perSecond = net.bits / 8
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: net.latency,
        downloadThroughput: perSecond,
        uploadThroughput: perSecond,
      })
    }
    await page.addInitScript(notePicture)
    await page.goto(url, { waitUntil: 'commit' })
    await look(page)
  } finally {
    await browser.close()
  }
}

/** Milliseconds from the start of the visit to the picture, and to the map that moves. */
async function timeMap(page: Page): Promise<readonly [number, number]> {
  await page.locator('bw-landkaart[data-klaar]').waitFor({ timeout: 120_000 })
  return await page.evaluate(() => {
    const paint = performance.getEntriesByName('picture')[0]?.startTime ?? Number.NaN
    return [paint, Number(document.querySelector('bw-landkaart')?.getAttribute('data-klaar'))] as const
  })
}

/** Time between frames while the map is dragged for two seconds, and how long it then takes to be drawn sharp. */
async function timeFrames(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const veld = document.querySelector('.landkaart__veld')
    if (!veld) return []
    veld.scrollIntoView({ block: 'center' })
    const box = veld.getBoundingClientRect()
    const frames: number[] = []
    const send = (type: string, x: number) =>
      veld.dispatchEvent(
        new WheelEvent(type, {
          deltaY: x,
          ctrlKey: true,
          clientX: box.x + box.width / 2,
          clientY: box.y + box.height / 2,
          bubbles: true,
          cancelable: true,
        }),
      )
    let before = performance.now()
    await new Promise<void>(resolve => {
      let count = 0
      const step = (now: number) => {
        frames.push(now - before)
        before = now
        send('wheel', count % 60 < 30 ? -24 : 24)
        count += 1
        if (count < 120) requestAnimationFrame(step)
        else resolve()
      }
      requestAnimationFrame(step)
    })
    return frames.slice(2)
  })
}

const maat = await prepare()
const server = await ServerProcess.start(
  ['--max-old-space-size=256', '--max-semi-space-size=16', 'bin/cli.mjs', 'start'],
  { BUURTWIJS_DATA: folder, PORT: '4399' },
  /staat klaar/,
)
const base = 'http://localhost:4399'
try {
  const rows = [['what', 'first ms', 'then ms', 'plain kB', 'gzip kB']]
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  for (const soort of ['gemeente', 'wijk', 'buurt']) {
    for (const what of ['vormen', 'waarden']) {
      const url = `${base}/v1/kaart/${what}?soort=${soort}&maat=${maat}`
      const [first, again] = [await askSize(url), await askSize(url)]
      rows.push([`${what} per ${soort}`, first.ms.toFixed(0), again.ms.toFixed(0), kB(first.plain), kB(first.gzip)])
    }
  }
  const page = await askSize(`${base}/kaart?soort=buurt&maat=${maat}`)
  rows.push(['page per buurt', page.ms.toFixed(0), '', kB(page.plain), kB(page.gzip)])
  printTable(rows)
  const memory = server.memory()
  if (memory) print(`\nserver: ${memory.now.toFixed(0)} MB now, ${memory.most.toFixed(0)} MB at most`)
  print('\nA phone, processor slowed four times: ms to the first picture, and to the map that moves')
  for (const soort of ['gemeente', 'buurt']) {
    for (const net of nets) {
      await asPhone(`${base}/kaart?soort=${soort}&maat=${maat}`, net, async opened => {
        const [paint, ready] = await timeMap(opened)
        print(`${soort.padEnd(10)} ${net.naam.padEnd(22)} ${paint.toFixed(0).padStart(6)} ${ready.toFixed(0).padStart(6)}`)
        if (net.bits !== null) return
        const frames = await timeFrames(opened)
        const [half, most, worst] = [median(frames), quantileOf(frames, 0.95), Math.max(...frames)]
        print(`${''.padEnd(10)} frames while zooming: median ${half.toFixed(1)}, p95 ${most.toFixed(1)}, worst ${worst.toFixed(0)} ms`)
      })
    }
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
