/**
 * The programme with 1,000 buurten and ten years behind each, over HTTP on the real server with the flags of `npm start`:
 * `node bench/programma.ts [seconds]`. Questions leave at a fixed rate; the list, who is stuck, the totals and the tasks. At the end a ranking of
 * 1,000 candidates is made while somebody else asks for one buurt.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { EmbeddedPostgres } from '#src/platform/database/embedded-postgres.ts'
import { silentLog } from '#src/platform/log.ts'
import { runLoad, summarise } from './load.ts'
import type { Summary } from './load.ts'
import { print, printTable } from './measure.ts'
import { fillHistory, signIn } from './programma-history.ts'
import type { Bezoeker } from './programma-history.ts'
import { ServerProcess } from './server-process.ts'

/** The bar for a page of the programme. */
const bar = 500
const cli = join(import.meta.dirname, '../bin/cli.mjs')
/** The same as `npm start` has. */
const serverFlags = ['--max-old-space-size=256', '--max-semi-space-size=16']
const seconds = Number(process.argv[2] ?? 10)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

interface Vraag {
  readonly naam: string
  readonly bezoeker: Bezoeker
  readonly path: string
  readonly perSecond: number
}

async function measure(port: number, { bezoeker, path, perSecond }: Omit<Vraag, 'naam'>): Promise<Summary> {
  const load = { port, paths: [path], headers: { cookie: bezoeker.cookie }, perSecond, seconds }
  return summarise(await runLoad(load))
}

function row(naam: string, perSecond: number, { p50, p95, most, errors, bytes }: Summary): string[] {
  const isMet = p95 < bar && errors === 0 ? 'met' : 'MISSED'
  return [naam, `${perSecond}/s`, p50.toFixed(0), p95.toFixed(0), most.toFixed(0), String(errors), `${(bytes / 1000).toFixed(0)} kB`, isMet]
}

async function idOf(owner: pg.Client, naam: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from identity.buurt where naam = $1', [naam])
  return rows[0]?.id ?? ''
}

/** All buurten become candidates again, and are ranked while somebody asks for one of them. */
async function measureRanking(port: number, owner: pg.Client, team: Bezoeker, path: string): Promise<void> {
  await owner.query(`update programma.transitiebuurt set staat = 'kandidaat', cohort_id = null`)
  const ask = async (): Promise<number> => {
    const begin = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}/v1/kandidaten`, { headers: { cookie: team.cookie } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`kandidaten answered ${answer.status}`)
    return performance.now() - begin
  }
  const beside = measure(port, { bezoeker: team, path, perSecond: 20 })
  const first = await ask()
  const again = await ask()
  const { p50, p95, most } = await beside
  print(
    `ranking 1,000 candidates: ${first.toFixed(0)} ms at first, ${again.toFixed(0)} ms again; one buurt meanwhile: p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, most ${most.toFixed(0)} ms`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const data = join(folder, 'data')
const port = await freePort()
const environment = { BUURTWIJS_DATA: data, PORT: String(port), BUURTWIJS_ADRES: `http://localhost:${port}` }
let server: ServerProcess | null = null
try {
  server = await ServerProcess.start([...serverFlags, cli, 'start'], environment, /staat klaar/)
  const postgres = await EmbeddedPostgres.open({ dataFolder: data, log: silentLog, use: 'command' })
  const owner = new pg.Client(postgres.address)
  await owner.connect()
  const sizes = await fillHistory(owner)
  print(
    `rows: ${Object.entries(sizes)
      .map(([table, count]) => `${table} ${count.toLocaleString('en')}`)
      .join(', ')}`,
  )
  const team = await signIn(owner, 'transitieteam')
  const kartrekker = await signIn(owner, 'kartrekker')
  const verzekeraar = await signIn(owner, 'verzekeraar')
  const one = `/v1/transitiebuurten/${await idOf(owner, 'Buurt 3 West')}`
  const vragen: readonly Vraag[] = [
    { naam: 'list, 50 by name', bezoeker: team, path: '/v1/transitiebuurten', perSecond: 4 },
    { naam: 'list, all 1,000', bezoeker: team, path: '/v1/transitiebuurten?limiet=1000', perSecond: 2 },
    { naam: 'who is stuck', bezoeker: team, path: '/v1/transitiebuurten?alleen=vastgelopen&volgorde=ernst', perSecond: 4 },
    { naam: 'one phase', bezoeker: team, path: '/v1/transitiebuurten?fase=uitvoeren', perSecond: 4 },
    { naam: 'totals', bezoeker: verzekeraar, path: '/v1/portefeuille', perSecond: 4 },
    { naam: 'tasks of the team', bezoeker: team, path: '/v1/taken', perSecond: 4 },
    { naam: 'tasks of a kartrekker', bezoeker: kartrekker, path: '/v1/taken', perSecond: 20 },
    { naam: 'one buurt', bezoeker: kartrekker, path: one, perSecond: 20 },
    { naam: 'file, all columns', bezoeker: team, path: '/v1/transitiebuurten.csv', perSecond: 1 },
  ]
  const table = [['', 'rate', 'p50 ms', 'p95', 'most', 'errors', 'size', `bar ${bar}`]]
  for (const vraag of vragen) {
    await measure(port, { ...vraag, perSecond: 1 })
    table.push(row(vraag.naam, vraag.perSecond, await measure(port, vraag)))
  }
  printTable(table)
  await measureRanking(port, owner, team, one)
  const memory = server.memory()
  if (memory) print(`server memory: ${memory.now.toFixed(0)} MB now, ${memory.most.toFixed(0)} at most`)
  await owner.end()
  await postgres.close()
} finally {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
