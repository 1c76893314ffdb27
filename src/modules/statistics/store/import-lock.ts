import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../../refusal.ts'
import { explainDisk } from './disk.ts'

/** A lock that nobody touched for this long belongs to a process that is gone, also on another machine. */
const staleAfterMs = 60_000
const touchEveryMs = 10_000

export interface ImportLock {
  release(): void
}

/** A process that ended and that nobody reaped still has its number; in a container without an init that can last. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
  if (process.platform !== 'linux') return true
  const status = readText(`/proc/${pid}/stat`)
  return status !== null && !/^[ZX]/.test(status.slice(status.lastIndexOf(')') + 2))
}

function holderOf(path: string): { pid: number; host: string; sinds: string } | null {
  try {
    return JSON.parse(readText(path) ?? '') as { pid: number; host: string; sinds: string }
  } catch {
    return null
  }
}

function isStale(path: string, now: number): boolean {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  if (touched === undefined) return false
  const age = now - touched
  if (age > staleAfterMs) return true
  const holder = holderOf(path)
  if (holder === null) return age > 2_000
  return holder.host === hostname() && !isAlive(holder.pid)
}

export function isImportLocked(folder: string, now: number): boolean {
  const path = join(folder, '.import.lock')
  return statSync(path, { throwIfNoEntry: false }) !== undefined && !isStale(path, now)
}

/**
 * One import at a time writes releases. Refuses while another one runs; takes over from one that was killed.
 * The file is touched while the lock is held, so that a machine that shares the folder can tell too.
 */
export function takeImportLock(folder: string, now: () => Date): ImportLock {
  const path = join(folder, '.import.lock')
  const own = JSON.stringify({ pid: process.pid, host: hostname(), sinds: now().toISOString() })
  for (let attempt = 0; attempt < 3; attempt++) {
    if (createLock(path, own)) return holdLock(path, own, now)
    if (isStale(path, now().getTime())) removeStale(path, now().getTime())
  }
  const holder = holderOf(path)
  const since = holder ? ` (proces ${holder.pid}, sinds ${holder.sinds})` : ''
  throw new Refusal(`Er loopt al een andere import${since}. Wacht tot die klaar is en probeer het dan opnieuw.`, {
    code: 'import-busy',
    status: 409,
  })
}

/**
 * False when there is a lock already. The lock is written beside and then linked, so that it is never there without its holder, also when
 * the process is killed in between. A disk without room leaves nothing behind.
 */
function createLock(path: string, own: string): boolean {
  const part = `${path}.${process.pid}.part`
  try {
    writeFileSync(part, own)
    linkSync(part, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw explainDisk(error) ?? error
  } finally {
    rmSync(part, { force: true })
  }
}

/** Lets go of a lock only while it is ours: after a long sleep of the machine another process may have taken it over. */
function holdLock(path: string, own: string, now: () => Date): ImportLock {
  const isOurs = () => readText(path) === own
  const timer = setInterval(() => {
    if (isOurs()) utimesSync(path, now(), now())
  }, touchEveryMs).unref()
  return {
    release() {
      clearInterval(timer)
      if (isOurs()) rmSync(path, { force: true })
    },
  }
}

/**
 * Two processes can see the same stale lock; the slower one would remove the new lock of the faster one. So removing has a lock of its
 * own, a folder that is there for a moment, and under it the lock is looked at again.
 */
function removeStale(path: string, now: number): void {
  const guard = `${path}.takeover`
  try {
    mkdirSync(guard)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw explainDisk(error) ?? error
    if (isStale(guard, now)) rmSync(guard, { recursive: true, force: true })
    return
  }
  try {
    if (isStale(path, now)) rmSync(path, { force: true })
  } finally {
    rmdirSync(guard)
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
