/**
 * The import of a national edition to a stored release, beside pandas (to the same long form, in memory, nothing stored) and beside the
 * bare read of DuckDB (a table in memory): `node bench/import.ts [rounds]`. Every measurement is a process of its own, so that all start cold.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { makeKwbEdition, makeRivmEdition } from './made-edition.ts'
import { inTurns, median, medianRatio, print, printTable } from './measure.ts'

const here = import.meta.dirname
const root = join(here, '..')
const rivmFolder = join(root, '../shared/opendata/rivm')
const python = process.env['PYTHON'] ?? '/usr/bin/python3'
const run = promisify(execFile)

interface Edition {
  readonly naam: string
  readonly path: string
  /** For pandas: the column of codes, that of periods or the year, and how many columns come before the topics. */
  readonly layout: readonly [string, string, string]
}

/** What a process tells of itself: what the work took, the most memory it held, and the processor time of all its threads. */
interface Told {
  readonly ms: number
  readonly peak: number
  readonly cpu: number
}

/** One run, with what the whole process took. */
interface Run extends Told {
  readonly whole: number
}

async function timed(work: () => Promise<Told>): Promise<Run> {
  const begin = performance.now()
  const told = await work()
  return { ...told, whole: performance.now() - begin }
}

/** With the flags that `npx buurtwijs` gives. */
async function importOnce(path: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
  try {
    return await timed(async () => {
      const args = [
        '--max-semi-space-size=64',
        '--import',
        join(here, 'tell-on-exit.ts'),
        join(root, 'bin/cli.mjs'),
        'import',
        '--json',
        path,
      ]
      const { stdout, stderr } = await run(process.execPath, args, { env: { ...process.env, BUURTWIJS_DATA: folder } })
      const [outcome] = (JSON.parse(stdout) as { imports: { verslag: { uitkomst: string; duurMs: number } }[] }).imports
      if (outcome?.verslag.uitkomst !== 'nieuw') throw new Error(`${basename(path)} was not imported: ${stdout}`)
      return { ...(JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Told), ms: outcome.verslag.duurMs }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readOnce(path: string, signs: readonly string[]): Promise<Run> {
  return await timed(async () => {
    const { stdout } = await run(process.execPath, [join(here, 'duckdb-read.ts'), path, ...signs])
    return JSON.parse(stdout) as Told
  })
}

async function pandasOnce({ path, layout }: Edition, how: 'text' | 'typed'): Promise<Run> {
  return await timed(async () => {
    const { stdout } = await run(python, [join(here, 'pandas-long.py'), path, ...layout, how])
    return JSON.parse(stdout) as Told
  })
}

async function hasPandas(): Promise<boolean> {
  return await run(python, ['-c', 'import pandas']).then(
    () => true,
    () => false,
  )
}

async function realRivm(): Promise<string | null> {
  const names = await readdir(rivmFolder).catch(() => [])
  const found = names.find(name => name.startsWith('50090NED-2020-18plus'))
  return found === undefined ? null : join(rivmFolder, found)
}

async function listEditions(folder: string): Promise<Edition[]> {
  const kwb = join(folder, '85984NED-made-up.csv')
  const rivm = join(folder, '50090NED-made-up.csv.gz')
  await writeFile(kwb, makeKwbEdition())
  await writeFile(rivm, gzipSync(makeRivmEdition()))
  const real = await realRivm()
  const rivmLayout = ['WijkenEnBuurten', 'Perioden', '8'] as const
  return [
    { naam: 'KWB, made up, 18,310 x 120, 26 MB', path: kwb, layout: ['Regioaanduiding/Codering (code)', '2024', '4'] },
    { naam: 'RIVM, made up, 17,341 x 35, 9 MB in gzip', path: rivm, layout: rivmLayout },
    ...(real === null ? [] : [{ naam: 'RIVM 50090NED 2020, the real file, gzip', path: real, layout: rivmLayout }]),
  ]
}

function describeRuns(naam: string, runs: readonly Run[]): string[] {
  const show = (pick: (one: Run) => number) => median(runs.map(pick)).toFixed(0)
  return [naam, `${show(one => one.ms)} ms`, `${show(one => one.whole)} ms`, `${show(one => one.cpu)} ms`, `${show(one => one.peak)} MB`]
}

const rounds = Number(process.argv[2] ?? 5)
const withPandas = await hasPandas()
if (!withPandas) print(`${python} has no pandas, so its lines are missing. PYTHON names another one.`)
const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
try {
  for (const edition of await listEditions(folder)) {
    const none = async () => null
    const runs = await inTurns<Run>(
      {
        'import to a stored release': async () => await importOnce(edition.path),
        'DuckDB, bare read': async () => await readOnce(edition.path, []),
        'DuckDB, read with signs named': async () => await readOnce(edition.path, ['.', '       .', '']),
        'pandas, the same long form': withPandas ? async () => await pandasOnce(edition, 'text') : none,
        'pandas, typed, one reason for all': withPandas ? async () => await pandasOnce(edition, 'typed') : none,
      },
      rounds,
    )
    const [ours = [], ...others] = Object.values(runs)
    print(`\n${edition.naam}: median of ${rounds} rounds`)
    printTable([
      ['', 'the work', 'whole process', 'processor', 'peak'],
      ...Object.entries(runs)
        .filter(([, own]) => own.length > 0)
        .map(([naam, own]) => describeRuns(naam, own)),
    ])
    for (const [index, theirs] of others.entries()) {
      if (theirs.length === 0) continue
      const ratio = (pick: (one: Run) => number) => medianRatio(ours.map(pick), theirs.map(pick))
      const name = Object.keys(runs)[index + 1] ?? ''
      print(
        `  import takes ${ratio(one => one.ms).toFixed(2)} x ${name} (whole process ${ratio(one => one.whole).toFixed(2)} x, its processor time ${ratio(one => one.cpu).toFixed(2)} x)`,
      )
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
