/**
 * The log with a million lines: `node bench/audit.ts [lines]`. Writes them in a PostgreSQL of its own that flushes to disk as usual, seals them with the
 * real sealer, and verifies them; then spoils one line after another in four ways, past every protection, and looks whether it is found. Beside it: one query
 * that only reads every line.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { readConfig } from '#src/config.ts'
import { sealAll } from '#src/platform/audit/seal-log.ts'
import { verifyLog } from '#src/platform/audit/verify-log.ts'
import { systemClock } from '#src/platform/clock.ts'
import { EmbeddedPostgres } from '#src/platform/database/embedded-postgres.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { print, printTable } from './measure.ts'

const lines = Number(process.argv[2] ?? 1_000_000)
const ketens = 40
const atOnce = 50_000
/** A place halfway one of the chains. */
const halfway = Math.floor(lines / ketens / 2)

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = { ...readConfig({}), dataFolder: folder }
const embedded = await EmbeddedPostgres.open({ dataFolder: folder, log: silentLog, use: 'command' })
const house = await openHouse({ config, version: '0', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'command' })
const owner = new pg.Client(embedded.address)
await owner.connect()

async function timed<T>(work: () => Promise<T>): Promise<readonly [seconds: number, result: T]> {
  const begin = performance.now()
  const result = await work()
  return [(performance.now() - begin) / 1000, result]
}

/** Lines as the product writes them: forty neighbourhoods, one or two persons each, a sealed part now and then. */
async function write(): Promise<void> {
  for (let done = 0; done < lines; done += atOnce) {
    await owner.query(
      `insert into logboek.regel (buurt_id, tijd, verwerking, handeling, soort, betrokkenen, inhoud, geheim, spoor, bron)
       select md5((i % $1)::text)::uuid, now(), 'toegang', 'mensen.bekeken', 'R',
              case when i % 3 = 0 then array[md5('a' || i % 5000)::uuid, md5('b' || i % 5000)::uuid] else array[md5('a' || i % 5000)::uuid] end,
              jsonb_build_object('aantal', i % 40, 'rol', 'kartrekker'),
              case when i % 5 = 0 then jsonb_build_object(md5('a' || i % 5000)::uuid, repeat(md5(i::text), 4)) else '{}' end, gen_random_uuid(), 'bench'
         from generate_series($2::int, $3::int) as i`,
      [ketens, done, Math.min(lines, done + atOnce) - 1],
    )
  }
}

/** Past triggers and keys, as somebody with the whole database in their hands could. */
const one = `select keten, regel_id from logboek.schakel where nummer = ${halfway} order by keten`
const spoilt: Readonly<Record<string, readonly string[]>> = {
  changed: [`update logboek.regel set inhoud = '{"aantal": 7777}' where id = (select regel_id from (${one} limit 1) as one)`],
  removed: [
    `with one as (${one} offset 1 limit 1), gone as (delete from logboek.schakel as s using one where s.regel_id = one.regel_id)
     delete from logboek.regel as r using one where r.id = one.regel_id`,
  ],
  reordered: [
    `update logboek.schakel set nummer = ${10 * lines} + nummer where keten = (select keten from (${one} offset 2 limit 1) as one) and nummer in (${halfway}, ${halfway + 1})`,
    `update logboek.schakel set nummer = ${10 * lines + 2 * halfway + 1} - nummer where nummer > ${10 * lines}`,
  ],
  'cut off': [
    `with one as (${one} offset 3 limit 1), gone as (delete from logboek.schakel as s using one, logboek.stand as t
       where s.keten = one.keten and t.keten = s.keten and s.nummer = t.nummer returning s.regel_id)
     delete from logboek.regel as r using gone where r.id = gone.regel_id`,
  ],
}

try {
  const [writing] = await timed(write)
  const [sealing] = await timed(() => sealAll(house))
  const rows = [
    ['step', 'seconds', 'lines a second', 'outcome'],
    ['write', writing.toFixed(1), Math.round(lines / writing).toLocaleString('nl-NL'), ''],
    ['seal', sealing.toFixed(1), Math.round(lines / sealing).toLocaleString('nl-NL'), ''],
  ]
  await owner.query('vacuum analyze')
  for (const turn of ['verify, first', 'verify, again']) {
    const [reading] = await timed(() => owner.query('select sum(length(logboek.bytes(r))) from logboek.regel as r'))
    const [verifying, { goed, regels }] = await timed(() => verifyLog(house))
    rows.push(['read every line only', reading.toFixed(1), Math.round(regels / reading).toLocaleString('nl-NL'), ''])
    rows.push([turn, verifying.toFixed(1), Math.round(regels / verifying).toLocaleString('nl-NL'), goed ? 'all is well' : 'WRONG'])
  }
  await owner.query('set session_replication_role = replica')
  for (const [how, statements] of Object.entries(spoilt)) {
    for (const statement of statements) await owner.query(statement)
    const [verifying, { ketens: judged }] = await timed(() => verifyLog(house))
    const found = judged.flatMap(({ fouten }) => fouten.map(({ soort, nummer }) => `${soort} ${nummer ?? ''}`.trim()))
    rows.push([`then one line ${how}`, verifying.toFixed(1), '', found.join(', ')])
  }
  printTable(rows)
} finally {
  await owner.end()
  await house.close()
  await embedded.close()
  await rm(folder, { recursive: true, force: true })
}
print(`${lines.toLocaleString('nl-NL')} lines in ${ketens} chains`)
