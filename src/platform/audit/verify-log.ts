import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { PlatformTables } from '../database/database.ts'
import type { SealParts } from './seal-log.ts'
import { beginmerkOf, firstVorige, waarmerkOf, zegelOf } from './sealing.ts'

/** What can be wrong with a chain. */
export type FoutSoort =
  | 'regel gewijzigd'
  | 'regel verdwenen'
  | 'regels verwisseld'
  | 'schakels verdwenen'
  | 'volgorde klopt niet'
  | 'einde afgekapt'
  | 'begin vervalst'
  | 'laatste stand vervalst'
  | 'regel niet verzegeld'

export interface Fout {
  readonly soort: FoutSoort
  /** Place in the chain; null for a line without one. */
  readonly nummer: number | null
  readonly regel: string | null
}

export interface KetenOordeel {
  readonly keten: string
  readonly regels: number
  /** The first hundred, in the order of the chain. */
  readonly fouten: readonly Fout[]
}

export interface Oordeel {
  readonly goed: boolean
  readonly regels: number
  /** How many lines went because they were too old; where each chain begins since, is kept. */
  readonly opgeruimd: number
  /** How many lines there were at the last check that went well, with those that had gone; more than now means that a whole chain was cut off, with its state. */
  readonly eerder: number
  readonly ketens: readonly KetenOordeel[]
}

const mostFouten = 100
/** How long a line may wait for its seal before something is wrong. */
const longestWait = '60 seconds'
/** What the nightly check writes in the log. */
export const checkedHandeling = 'logboek.nagekeken'

/** Counts every line again: each line, each link, each number, the end of each chain, and what never got a seal. Changes nothing. */
export async function verifyLog({ tasks, master }: SealParts): Promise<Oordeel> {
  return await tasks
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async trx => {
      await letUseAllCores(trx)
      const [changed, ketens, unsealed, eerder] = [
        await findChanged(trx),
        await readKetens(trx),
        await findUnsealed(trx),
        await readEarlier(trx),
      ]
      const judged = ketens.map(keten => judge(keten, { changed, unsealed, master }))
      const known = new Set(ketens.map(({ keten }) => keten))
      const loose = [...new Set(unsealed.map(({ keten }) => keten))].filter(keten => !known.has(keten))
      const all = [...judged, ...loose.map(keten => ({ keten, regels: 0, fouten: foutenOf(keten, unsealed) }))]
      const regels = ketens.reduce((sum, keten) => sum + keten.regels, 0)
      const opgeruimd = ketens.reduce((sum, keten) => sum + (keten.begin_nummer ?? 0), 0)
      const goed = all.every(({ fouten }) => fouten.length === 0) && regels + opgeruimd >= eerder
      return { goed, regels, opgeruimd, eerder, ketens: all }
    })
}

type Reading = Transaction<PlatformTables>

/** For this transaction: the whole log is read, so the planner need not hesitate. */
async function letUseAllCores(trx: Reading): Promise<void> {
  await sql`select set_config('max_parallel_workers_per_gather', '4', true), set_config('parallel_setup_cost', '0', true),
    set_config('parallel_tuple_cost', '0', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', '0', true)`.execute(
    trx,
  )
}

interface FoundFout extends Fout {
  readonly keten: string
}

interface BrokenSeal {
  readonly keten: string
  readonly nummer: number
  readonly regel: string
  readonly bytes: Buffer | null
  readonly vorige: Buffer
  readonly zegel: Buffer
}

/** Seals that do not fit their line. A line that fits the seal of another one of these was moved, not changed. */
async function findChanged(trx: Reading): Promise<readonly FoundFout[]> {
  const { rows } = await sql<BrokenSeal>`
    with broken as materialized (
      select s.keten, s.nummer, s.regel_id as regel, case when r.id is not null then logboek.bytes(r) end as bytes, s.vorige, s.zegel
        from logboek.schakel as s left join logboek.regel as r on r.id = s.regel_id
       where r.id is null or s.keten <> r.keten or s.zegel <> sha256(s.vorige || logboek.bytes(r))
    )
    select * from broken order by keten, nummer limit 1000`.execute(trx)
  const lines = rows.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]))
  return rows.map(({ keten, nummer, regel, bytes, vorige, zegel }) => {
    const wasMoved = bytes !== null && lines.some(other => zegelOf(vorige, other).equals(zegel))
    return { keten, nummer, regel, soort: bytes === null ? 'regel verdwenen' : wasMoved ? 'regels verwisseld' : 'regel gewijzigd' }
  })
}

interface Keten {
  readonly keten: string
  readonly regels: number
  readonly laatste: number
  readonly zegel: Buffer
  /** Whole numbers in an array come from the driver as text. */
  readonly los: readonly string[]
  readonly gaten: readonly string[]
  readonly stand_nummer: number | null
  readonly stand_zegel: Buffer | null
  readonly waarmerk: Buffer | null
  readonly begin_nummer: number | null
  readonly begin_zegel: Buffer | null
  readonly beginmerk: Buffer | null
}

/** Each chain from its first link to its last, with where a link does not hang on the one before it, and where numbers are missing. */
async function readKetens(trx: Reading): Promise<readonly Keten[]> {
  const { rows } = await sql<Keten>`
    with hung as (
      select s.keten, s.nummer, s.vorige <> coalesce(lag(s.zegel) over chain, b.zegel, ${firstVorige}) as is_loose,
             s.nummer - coalesce(lag(s.nummer) over chain, b.nummer, 0) > 1 as is_gap
        from logboek.schakel as s left join logboek.begin as b on b.keten = s.keten window chain as (partition by s.keten order by s.nummer)
    ), counted as (
      select keten, count(*) as regels, max(nummer) as laatste,
             (array_agg(nummer order by nummer) filter (where is_loose and not is_gap))[1:${sql.lit(mostFouten)}] as los,
             (array_agg(nummer order by nummer) filter (where is_gap))[1:${sql.lit(mostFouten)}] as gaten
        from hung group by keten
    )
    select coalesce(c.keten, t.keten, b.keten) as keten, coalesce(c.regels, 0) as regels, coalesce(c.laatste, b.nummer, 0) as laatste,
           coalesce(s.zegel, b.zegel) as zegel, coalesce(c.los, '{}') as los, coalesce(c.gaten, '{}') as gaten,
           t.nummer as stand_nummer, t.zegel as stand_zegel, t.waarmerk, b.nummer as begin_nummer, b.zegel as begin_zegel, b.waarmerk as beginmerk
      from counted as c full join logboek.stand as t on t.keten = c.keten full join logboek.begin as b on b.keten = coalesce(c.keten, t.keten)
      left join logboek.schakel as s on s.keten = c.keten and s.nummer = c.laatste
     order by 1`.execute(trx)
  return rows
}

async function findUnsealed(trx: Reading): Promise<readonly FoundFout[]> {
  const { rows } = await sql<{ keten: string; regel: string }>`
    select r.keten, r.id as regel from logboek.regel as r
     where r.aangemaakt < clock_timestamp() - ${longestWait}::interval and not exists (select from logboek.schakel as s where s.regel_id = r.id)
     order by r.aangemaakt limit ${mostFouten}`.execute(trx)
  return rows.map(row => ({ ...row, nummer: null, soort: 'regel niet verzegeld' }))
}

async function readEarlier(trx: Reading): Promise<number> {
  const { rows } = await sql<{ regels: number }>`
    select (inhoud ->> 'regels')::bigint + coalesce((inhoud ->> 'opgeruimd')::bigint, 0) as regels from logboek.regel
     where keten = 'programma' and handeling = ${checkedHandeling} and uitkomst = 'goed' order by tijd desc, aangemaakt desc limit 1`.execute(
    trx,
  )
  return rows[0]?.regels ?? 0
}

interface Found {
  readonly changed: readonly FoundFout[]
  readonly unsealed: readonly FoundFout[]
  readonly master: Uint8Array
}

function judge(keten: Keten, { changed, unsealed, master }: Found): KetenOordeel {
  const at = (soort: FoutSoort) => (nummer: string) => ({ soort, nummer: Number(nummer), regel: null })
  const inOrder = [
    ...foutenOf(keten.keten, changed),
    ...keten.gaten.map(at('schakels verdwenen')),
    ...keten.los.map(at('volgorde klopt niet')),
  ].toSorted((a, b) => (a.nummer ?? 0) - (b.nummer ?? 0))
  const fouten = [...judgeBegin(keten, master), ...inOrder, ...judgeEnd(keten, master), ...foutenOf(keten.keten, unsealed)]
  return { keten: keten.keten, regels: keten.regels, fouten: fouten.slice(0, mostFouten) }
}

/** Where the chain says to begin, which nobody can say without the key of the installation. */
function judgeBegin({ keten, begin_nummer, begin_zegel, beginmerk }: Keten, master: Uint8Array): readonly Fout[] {
  if (begin_nummer === null || begin_zegel === null || beginmerk === null) return []
  if (beginmerk.equals(beginmerkOf(master, keten, begin_nummer, begin_zegel))) return []
  return [{ soort: 'begin vervalst', nummer: begin_nummer, regel: null }]
}

/** The end that was written down, against the end that there is. */
function judgeEnd({ keten, laatste, zegel, stand_nummer, stand_zegel, waarmerk }: Keten, master: Uint8Array): readonly Fout[] {
  const isTrue =
    stand_nummer !== null &&
    stand_zegel !== null &&
    waarmerk !== null &&
    waarmerk.equals(waarmerkOf(master, keten, stand_nummer, stand_zegel))
  if (!isTrue) return [{ soort: 'laatste stand vervalst', nummer: stand_nummer, regel: null }]
  if (stand_nummer > laatste) return [{ soort: 'einde afgekapt', nummer: laatste + 1, regel: null }]
  return stand_nummer < laatste || !zegel.equals(stand_zegel) ? [{ soort: 'volgorde klopt niet', nummer: laatste, regel: null }] : []
}

function foutenOf(keten: string, found: readonly FoundFout[]): readonly Fout[] {
  return found.filter(fout => fout.keten === keten).map(({ soort, nummer, regel }) => ({ soort, nummer, regel }))
}

/** One sentence per thing that is wrong, and one about the whole. */
export function describeOordeel({ goed, regels, opgeruimd, eerder, ketens }: Oordeel): string {
  const count = (aantal: number, one: string, more: string) => `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? one : more}`
  const lines = ketens.flatMap(({ keten, fouten }) => fouten.map(fout => `${keten}: ${describeFout(fout)}`))
  if (regels + opgeruimd < eerder) {
    lines.push(
      `Er zijn minder regels dan bij de vorige controle: ${(regels + opgeruimd).toLocaleString('nl-NL')} in plaats van ${eerder.toLocaleString('nl-NL')}.`,
    )
  }
  const gone = opgeruimd === 0 ? '' : ` (${count(opgeruimd, 'oudere regel is', 'oudere regels zijn')} na vijf jaar opgeruimd)`
  const whole = `${count(regels, 'regel', 'regels')} in ${count(ketens.length, 'keten', 'ketens')} nagekeken${gone}`
  return goed ? `${whole}: alles klopt.\n` : `${lines.join('\n')}\n${whole}: het logboek klopt niet.\n`
}

function describeFout({ soort, nummer, regel }: Fout): string {
  return `${soort}${nummer === null ? '' : ` bij nummer ${nummer}`}${regel === null ? '' : ` (regel ${regel})`}`
}
