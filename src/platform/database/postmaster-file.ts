import { readFile, readdir, readlink, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a program on this machine reaches the cluster: a folder with a socket, or 127.0.0.1 and a port. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** What postmaster.pid and the process table say together. */
export type PostmasterState =
  | { readonly kind: 'absent' }
  /** The file was left by a process that is gone; `socketFolder` is where that process listened. */
  | { readonly kind: 'stale'; readonly socketFolder: string }
  | { readonly kind: 'running'; readonly pid: number; readonly endpoint: Endpoint }

/**
 * Looks who serves this cluster. A killed PostgreSQL leaves its file; in a container it can also stay behind as a
 * zombie, or its number can have gone to another program. Both count as stale.
 */
export async function readPostmasterState(cluster: string): Promise<PostmasterState> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(ignoreMissing)
  if (text === undefined) return { kind: 'absent' }
  const [pidLine = '', , , portLine = '', socketFolder = '', address = ''] = text.split('\n').map(line => line.trim())
  const pid = Number(pidLine)
  if (!Number.isInteger(pid) || pid < 1 || !(await servesCluster(pid, cluster))) return { kind: 'stale', socketFolder }
  const host = socketFolder === '' ? address || '127.0.0.1' : socketFolder
  return { kind: 'running', pid, endpoint: { host, port: Number(portLine) } }
}

/** Whether a process still runs; a zombie does not. */
export async function isAlive(pid: number): Promise<boolean> {
  if (!isNumberInUse(pid)) return false
  if (process.platform !== 'linux') return true
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return status !== undefined && !/^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2))
}

/** A running process serves this cluster when its working folder is the cluster; where that cannot be seen, it is believed. */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (!(await isAlive(pid))) return false
  if (process.platform !== 'linux') return true
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return workingFolder === undefined || workingFolder === (await realpath(cluster))
}

/**
 * PostgreSQL believes a stale lock file when the number in it is in use, even by a zombie. It never minds the number of
 * its own parent, so in that case that is put on the first line. The other lines stay: through them PostgreSQL finds out
 * whether children of the dead process still hold its memory. There is such a file in the cluster and one beside the socket.
 */
export async function disownStaleFiles(cluster: string, socketFolder: string): Promise<void> {
  await disownStaleFile(join(cluster, 'postmaster.pid'), cluster)
  if (!socketFolder.startsWith('/')) return
  const names = await readdir(socketFolder).catch(() => [])
  for (const name of names) {
    if (name.endsWith('.lock')) await disownStaleFile(join(socketFolder, name), cluster)
  }
}

async function disownStaleFile(file: string, cluster: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(ignoreMissing)
  const pid = Number.parseInt(text ?? '', 10)
  if (text === undefined || Number.isNaN(pid) || !isNumberInUse(pid) || (await servesCluster(pid, cluster))) return
  await writeFile(file, text.replace(/^[^\n]*/, String(process.pid)))
}

function isNumberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
