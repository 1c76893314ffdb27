import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, open, readFile, rm, stat, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../refusal.ts'
import type { ClusterFiles } from './cluster-files.ts'
import { explainPostgresOutput } from './explain-postgres.ts'
import { accountRefusal, giveTo, isOpenToOthers } from './postgres-account.ts'
import { disownStaleFiles, isAlive, readPostmasterState, type Endpoint } from './postmaster-file.ts'

const socketFolderPrefix = 'buurtwijs-'
/** A socket's whole path may take 107 bytes on Linux and 103 on macOS; `/.s.PGSQL.5432` takes 14 of them. */
const longestSocketFolder = 88
const logLimitBytes = 5_000_000
const pollMilliseconds = 20

/**
 * What every cluster of ours runs with. Statements and details of failed statements stay out of its log, because they
 * can hold personal data.
 */
const settings = [
  'unix_socket_permissions=0700',
  'shared_buffers=64MB',
  'max_connections=80',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
]

/** Starts PostgreSQL on this cluster, or finds the one that another process has started in the meantime. */
export async function ensurePostmaster(files: ClusterFiles, extraSettings: readonly string[] = []): Promise<Endpoint> {
  for (;;) {
    const state = await readPostmasterState(files.cluster)
    if (state.kind === 'running') return state.endpoint
    if (state.kind === 'stale') await disownStaleFiles(files.cluster, state.socketFolder)
    const started = await startPostmaster(files, state.kind === 'stale' ? state.socketFolder : '', extraSettings)
    if (started !== 'overtaken') return started
    await pause(pollMilliseconds)
  }
}

/**
 * Asks the server of this cluster to finish and waits until it has. Open transactions are rolled back; what was
 * committed is on disk.
 */
export async function stopPostmaster(cluster: string): Promise<void> {
  const state = await readPostmasterState(cluster)
  if (state.kind !== 'running') return
  signal(state.pid, 'SIGINT')
  const impatient = Date.now() + 30_000
  let isUrgent = false
  while (await isAlive(state.pid)) {
    if (!isUrgent && Date.now() > impatient) {
      isUrgent = signal(state.pid, 'SIGQUIT')
    }
    await pause(pollMilliseconds)
  }
  if (isOurSocketFolder(state.endpoint.host)) await rm(state.endpoint.host, { recursive: true, force: true })
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
  return true
}

async function startPostmaster(
  files: ClusterFiles,
  oldSocketFolder: string,
  extraSettings: readonly string[],
): Promise<Endpoint | 'overtaken'> {
  const endpoint = await chooseEndpoint(files, oldSocketFolder)
  const logStart = await prepareLog(files.log)
  const log = await open(files.log, 'a', 0o600)
  const child = launch(files, endpoint, [...settings, ...extraSettings], log.fd)
  try {
    await waitUntilReady(files, child)
    return endpoint
  } catch (error) {
    if (isOurSocketFolder(endpoint.host) && endpoint.host !== oldSocketFolder) await rm(endpoint.host, { recursive: true, force: true })
    if (error instanceof Refusal) throw error
    const output = (await readFile(files.log, 'utf8')).slice(logStart)
    const isOvertaken = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/.test(output)
    if (isOvertaken) return 'overtaken'
    throw await explainPostgresOutput(files, output, error)
  } finally {
    await log.close()
    child.unref()
  }
}

/**
 * Node changes folder before it changes user, so `/proc/self/cwd` lets PostgreSQL into a cluster under folders that its
 * user may not pass. Detached, because Ctrl-C goes to the whole foreground group and the database must be the last to stop.
 */
function launch(files: ClusterFiles, endpoint: Endpoint, allSettings: readonly string[], log: number): ChildProcess {
  const onSocket = endpoint.host.startsWith('/')
  const listen = onSocket ? ['-k', endpoint.host, '-c', 'listen_addresses='] : ['-c', `listen_addresses=${endpoint.host}`]
  return spawn(
    files.binaries.postgres,
    ['-D', files.clusterArgument, '-p', String(endpoint.port), ...listen, ...allSettings.flatMap(setting => ['-c', setting])],
    { cwd: files.cluster, ...files.account, detached: true, windowsHide: true, env: files.environment, stdio: ['ignore', log, log] },
  )
}

/** Ready when the status line of postmaster.pid says so: recovery after a crash can take long, and that is no reason to give up. */
async function waitUntilReady(files: ClusterFiles, child: ChildProcess): Promise<void> {
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', error =>
      reject('code' in error && (error.code === 'EPERM' || error.code === 'EINVAL') ? accountRefusal(error) : error),
    )
    child.once('exit', (code, endSignal) => reject(new Error(`PostgreSQL ended with ${code ?? endSignal}`)))
  })
  ended.catch(() => {})
  while (!(await isReady(files.cluster, child.pid))) await Promise.race([ended, pause(pollMilliseconds)])
}

async function isReady(cluster: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** The socket folder of a crashed server is used again, so that whoever was connected finds the new one at the same address. */
async function chooseEndpoint(files: ClusterFiles, oldSocketFolder: string): Promise<Endpoint> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await findFreePort() }
  const port = 5432
  if (isOurSocketFolder(oldSocketFolder)) {
    const old = await stat(oldSocketFolder).catch(() => undefined)
    if (old?.isDirectory() && old.uid === (files.account?.uid ?? process.getuid?.())) return { host: oldSocketFolder, port }
  }
  for (const base of [tmpdir(), '/tmp']) {
    if (Buffer.byteLength(base) > longestSocketFolder - 20) continue
    if (files.account !== undefined && !(await isOpenToOthers(base))) continue
    const host = await mkdtemp(join(base, socketFolderPrefix))
    await giveTo(files.account, host)
    return { host, port }
  }
  throw new Refusal(
    'Er is geen tijdelijke map met een kort pad waar PostgreSQL zijn socket kan maken. Zet TMPDIR op een korte map, bijvoorbeeld /tmp.',
    {
      code: 'postgres-sockets',
      status: 409,
    },
  )
}

function isOurSocketFolder(path: string): boolean {
  return path.startsWith('/') && basename(path).startsWith(socketFolderPrefix)
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** The log holds starts, stops and crashes; a long one starts again, so that it cannot fill the disk. */
async function prepareLog(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return 0
  if (found.size <= logLimitBytes) return found.size
  await truncate(file)
  return 0
}
