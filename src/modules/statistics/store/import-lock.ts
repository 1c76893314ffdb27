import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../../refusal.ts'

/** A lock that nobody touched for this long belongs to a process that is gone, also on another machine. */
const staleAfterMs = 60_000
const touchEveryMs = 10_000

export interface ImportLock {
  release(): void
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function holderOf(path: string): { pid: number; host: string; sinds: string } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string; sinds: string }
  } catch {
    return null
  }
}

function isStale(path: string, now: number): boolean {
  const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
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
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, JSON.stringify({ pid: process.pid, host: hostname(), sinds: now().toISOString() }))
      closeSync(file)
      const timer = setInterval(() => utimesSync(path, now(), now()), touchEveryMs).unref()
      return {
        release() {
          clearInterval(timer)
          rmSync(path, { force: true })
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isStale(path, now().getTime())) rmSync(path, { force: true })
    }
  }
  const holder = holderOf(path)
  const since = holder ? ` (proces ${holder.pid}, sinds ${holder.sinds})` : ''
  throw new Refusal(`Er loopt al een andere import${since}. Wacht tot die klaar is en probeer het dan opnieuw.`, {
    code: 'import-busy',
    status: 409,
  })
}
