/**
 * The buurtbeeld over HTTP on the real server, with all of ../shared/opendata imported (with the demo where that folder is absent):
 * `node bench/buurtbeeld.ts [seconds]`. Areas are drawn at random from all buurten. The API goes in turns with a bare server that
 * gives a stored answer of the same size: the floor.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runLoad, summarise } from './load.ts'
import type { Summary } from './load.ts'
import { makeRandom } from './made-edition.ts'
import { median, print, printTable } from './measure.ts'
import { ServerProcess } from './server-process.ts'

const here = import.meta.dirname
const root = join(here, '..')
const opendata = join(root, '../shared/opendata')
const cli = join(root, 'bin/cli.mjs')
/** The same as `npm start` has. */
const serverFlags = ['--max-old-space-size=256', '--max-semi-space-size=16']
const run = promisify(execFile)
const random = makeRandom(Number(process.env['SEED'] ?? 5))

interface Gebied {
  readonly code: string
  readonly naam: string
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** Every file there is; the ones that hold no figures or outlines are refused, and that is fine. */
async function importAll(data: string): Promise<boolean> {
  const entries = await readdir(opendata, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter(entry => entry.isFile() && /\.(?:gz|csv|xlsx)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  if (files.length === 0) return false
  await run(process.execPath, [cli, 'import', ...files.toSorted()], {
    env: { ...process.env, BUURTWIJS_DATA: data },
    maxBuffer: 2 ** 26,
  }).catch(() => {})
  return true
}

async function listBuurten(port: number): Promise<Gebied[]> {
  const found: Gebied[] = []
  for (let pagina = 1; ; pagina++) {
    const response = await fetch(`http://127.0.0.1:${port}/v1/gebieden?soort=buurt&limiet=200&pagina=${pagina}`)
    const { gebieden, totaal } = (await response.json()) as { gebieden: Gebied[]; totaal: number }
    found.push(...gebieden)
    if (found.length >= totaal || gebieden.length === 0) return found
  }
}

function draw<T>(from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T
}

/** The beginning of a name as somebody types it, now and then with two letters swapped. */
function typed(naam: string): string {
  const length = 2 + Math.floor(random() * Math.max(1, naam.length - 2))
  const text = naam.slice(0, length)
  const at = 1 + Math.floor(random() * Math.max(1, length - 2))
  return random() < 0.3 && length > 4 ? text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2) : text
}

function paths(count: number, make: () => string): string[] {
  return Array.from({ length: count }, make)
}

function row(naam: string, rate: string, { p50, p95, p99, most, errors, bytes }: Summary): string[] {
  return [naam, rate, p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), most.toFixed(0), String(errors), `${(bytes / 1000).toFixed(0)} kB`]
}

const seconds = Number(process.argv[2] ?? 10)
const rounds = 3
const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const data = join(folder, 'data')
const servers: ServerProcess[] = []
try {
  const isReal = await importAll(data)
  const environment = { BUURTWIJS_DATA: data, PORT: String(await freePort()) }
  const start = async () => await ServerProcess.start([...serverFlags, cli, 'start'], environment, /staat klaar/)
  const first = await start()
  await first.stop()
  const server = await start()
  servers.push(server)
  const port = Number(environment.PORT)
  print(
    `${isReal ? 'all of ../shared/opendata' : 'the demo'}; first start ${first.readyMs.toFixed(0)} ms, second start ${server.readyMs.toFixed(0)} ms until ready`,
  )
  const buurten = await listBuurten(port)
  const example = await (await fetch(`http://127.0.0.1:${port}/v1/gebieden/${draw(buurten).code}/buurtbeeld`)).text()
  await writeFile(join(folder, 'stored.json'), example)
  const floor = await ServerProcess.start([join(here, 'floor-server.ts'), join(folder, 'stored.json')], {}, /^\d+$/)
  servers.push(floor)
  const before = server.memory()

  const load = { headers: {}, perSecond: 200, seconds }
  const api: Summary[] = []
  const bare: Summary[] = []
  const table = [['', 'rate', 'p50 ms', 'p95', 'p99', 'most', 'errors', 'size']]
  for (let round = 1; round <= rounds; round++) {
    const beelden = paths(200 * seconds, () => `/v1/gebieden/${draw(buurten).code}/buurtbeeld`)
    api.push(summarise(await runLoad({ ...load, port, paths: beelden })))
    bare.push(summarise(await runLoad({ ...load, port: Number(floor.ready), paths: ['/'] })))
    table.push(
      row(`API buurtbeeld, round ${round}`, '200/s', api.at(-1) as Summary),
      row(`bare server, round ${round}`, '200/s', bare.at(-1) as Summary),
    )
  }
  const afterApi = server.memory()
  const zoek = paths(100 * seconds, () => `/v1/gebieden?zoek=${encodeURIComponent(typed(draw(buurten).naam))}`)
  table.push(row('search as you type', '100/s', summarise(await runLoad({ ...load, port, paths: zoek, perSecond: 100 }))))
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip' }
  for (const naam of ['page, first', 'page, again']) {
    const screens = paths(10 * seconds, () => `/gebied/${draw(buurten).code}`)
    table.push(row(naam, '10/s', summarise(await runLoad({ port, paths: screens, perSecond: 10, seconds, headers }))))
  }
  const beside = {
    'page beside alike areas': '?naast=gelijken',
    'page overview': '/overzicht?naast=gelijken',
    'page alike areas': '/vergelijkbaar',
    'page one measure': '/maten/leeftijd-65-plus-pct',
  }
  for (const [naam, path] of Object.entries(beside)) {
    const screens = paths(10 * seconds, () => `/gebied/${draw(buurten).code}${path}`)
    table.push(row(naam, '10/s', summarise(await runLoad({ port, paths: screens, perSecond: 10, seconds, headers }))))
  }
  const after = server.memory()
  printTable(table)
  const ratio = (pick: (one: Summary) => number) => median(api.map((one, round) => pick(one) / pick(bare[round] as Summary))).toFixed(1)
  print(`the API takes ${ratio(one => one.p50)} x the bare server at p50, ${ratio(one => one.p99)} x at p99 (median of ${rounds} pairs)`)
  if (before && afterApi && after)
    print(
      `server memory: ${before.now.toFixed(0)} MB before, ${afterApi.now.toFixed(0)} after the API, ${after.now.toFixed(0)} after all; most ${after.most.toFixed(0)} MB`,
    )
} finally {
  for (const server of servers) await server.stop()
  await rm(folder, { recursive: true, force: true })
}
