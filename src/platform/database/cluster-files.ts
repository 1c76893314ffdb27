import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../refusal.ts'
import { diskFull, explainPostgresOutput, forbidden } from './explain-postgres.ts'
import { accountRefusal, choosePostgresAccount, giveTo, type PostgresAccount } from './postgres-account.ts'
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts'
import { isAlive } from './postmaster-file.ts'

/** The role that owns everything in a cluster of ours; people never type it. */
export const clusterOwner = 'buurtwijs'

/** One PostgreSQL cluster on disk and everything needed to run it. */
export interface ClusterFiles {
  /** The folder that is renamed into place as a whole: cluster, password and log. */
  readonly home: string
  readonly cluster: string
  /** How the cluster is named to PostgreSQL itself, which starts inside it. */
  readonly clusterArgument: string
  readonly log: string
  readonly password: string
  readonly binaries: PostgresBinaries
  readonly account: PostgresAccount | undefined
  readonly environment: Readonly<Record<string, string>>
}

export interface ClusterOptions {
  /** False only for tests: a cluster that may be lost with the machine's power. */
  readonly isDurable: boolean
}

type UnopenedFiles = Omit<ClusterFiles, 'password'>

/** Finds the cluster in this folder, or makes one. Two processes that make it at once end up with the same one. */
export async function openClusterFiles(home: string, options: ClusterOptions): Promise<ClusterFiles> {
  const cluster = join(home, 'cluster')
  const account = await choosePostgresAccount(cluster)
  const binaries = await findPostgresBinaries(account)
  const files = describe(home, binaries, account)
  if (!existsSync(home)) await makeCluster(files, options)
  try {
    await requireSameVersion(files)
    return { ...files, password: (await readFile(join(home, 'password'), 'utf8')).trim() }
  } catch (error) {
    throw explainUnreadable(home, error)
  }
}

function explainUnreadable(home: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return forbidden(home, error)
  if (code !== 'ENOENT') return error
  return new Refusal(
    `De database in ${home} is niet compleet. Zet de hele map terug uit een reservekopie, of kies een andere map met BUURTWIJS_DATA.`,
    {
      code: 'database-incomplete',
      status: 409,
      cause: error,
    },
  )
}

function describe(home: string, binaries: PostgresBinaries, account: PostgresAccount | undefined): UnopenedFiles {
  const cluster = join(home, 'cluster')
  return {
    home,
    cluster,
    clusterArgument: process.platform === 'linux' ? '/proc/self/cwd' : cluster,
    log: join(home, 'postgres.log'),
    binaries,
    account,
    environment: environmentOfPostgres(),
  }
}

/** Nothing of the caller's environment but what the programs need: PGDATA and friends would lead them elsewhere. */
function environmentOfPostgres(): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

async function requireSameVersion({ home, cluster, binaries }: UnopenedFiles): Promise<void> {
  const found = Number.parseInt(await readFile(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  if (found === binaries.major) return
  throw new Refusal(
    `De database in ${home} is gemaakt met PostgreSQL ${found}; deze Buurtwijs brengt PostgreSQL ${binaries.major} mee. Er is niets veranderd. Gebruik de Buurtwijs waarmee deze map is gemaakt, of kies een andere map met BUURTWIJS_DATA.`,
    { code: 'database-version', status: 409 },
  )
}

/** Made beside and renamed: a cluster is whole or absent, also when the disk fills up or the process is killed. */
async function makeCluster(files: UnopenedFiles, options: ClusterOptions): Promise<void> {
  await removeAbandonedParts(files.home)
  const part = describe(`${files.home}.part-${process.pid}`, files.binaries, files.account)
  try {
    await mkdir(part.cluster, { recursive: true, mode: 0o700 })
    await writeFile(join(part.home, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 })
    for (const path of [part.home, part.cluster, join(part.home, 'password')]) await giveTo(files.account, path)
    await initialise(part, options)
    await rename(part.home, files.home)
  } catch (error) {
    if (existsSync(files.home)) return
    throw ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error))) ? diskFull(dirname(files.home), error) : error
  } finally {
    await rm(part.home, { recursive: true, force: true })
  }
}

async function initialise(part: UnopenedFiles, { isDurable }: ClusterOptions): Promise<void> {
  const passwordFile = process.platform === 'linux' ? '/proc/self/cwd/../password' : join(part.home, 'password')
  const args = ['-D', part.clusterArgument, '-U', clusterOwner, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums', ...(isDurable ? [] : ['--no-sync']))
  try {
    await promisify(execFile)(part.binaries.initdb, args, { cwd: part.cluster, ...part.account, env: part.environment })
  } catch (error) {
    if (part.account !== undefined && ['EPERM', 'EINVAL'].includes(String(codeOf(error)))) throw accountRefusal(error)
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw await explainPostgresOutput(part, output, error)
  }
}

async function removeAbandonedParts(home: string): Promise<void> {
  const prefix = `${basename(home)}.part-`
  for (const name of await readdir(dirname(home))) {
    if (!name.startsWith(prefix)) continue
    if (!(await isAlive(Number(name.slice(prefix.length))))) await rm(join(dirname(home), name), { recursive: true, force: true })
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
