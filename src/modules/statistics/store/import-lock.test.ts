import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { isImportLocked, takeImportLock } from './import-lock.ts'

const now = () => new Date()
/** Beyond the highest number that Linux gives out, so nobody has it. */
const nobody = 2 ** 22 + 1

async function makeLocked(holder: object): Promise<{ folder: string; lock: string }> {
  const folder = await makeTestFolder()
  const lock = join(folder, '.import.lock')
  writeFileSync(lock, JSON.stringify({ host: hostname(), sinds: '2026-03-01T10:00:00.000Z', ...holder }))
  return { folder, lock }
}

/** A process that has ended while its parent never looks at it again: a shell started it and then became another program. */
async function makeZombie(): Promise<number> {
  const parent = spawn('/bin/sh', ['-c', 'exec 3<&0; (read line <&3) & echo $!; exec sleep 60'], { stdio: ['pipe', 'pipe', 'ignore'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const pid = await new Promise<number>(resolve => parent.stdout.once('data', (text: Buffer) => resolve(Number(text))))
  await until(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8') === 'sleep\n')
  parent.stdin.end('\n')
  await until(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(' Z '))
  return pid
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setImmediate(resolve))
}

describe('the lock of an import', () => {
  it('names who holds it, and is gone after release', async () => {
    const folder = await makeTestFolder()
    const lock = takeImportLock(folder, () => new Date('2026-03-01T10:00:00Z'))
    expect(() => takeImportLock(folder, now)).toThrow(
      `Er loopt al een andere import (proces ${process.pid}, sinds 2026-03-01T10:00:00.000Z). Wacht tot die klaar is en probeer het dan opnieuw.`,
    )
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over from a process that is gone, and from one that ended without being reaped', async () => {
    const gone = process.platform === 'linux' ? [nobody, await makeZombie()] : [nobody]
    for (const pid of gone) {
      const { folder } = await makeLocked({ pid })
      expect(isImportLocked(folder, Date.now())).toBe(false)
      takeImportLock(folder, now).release()
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('is taken over by one of two that see it at the same moment', async () => {
    const { folder, lock } = await makeLocked({ pid: nobody })
    mkdirSync(`${lock}.takeover`)
    expect(() => takeImportLock(folder, now)).toThrow('Er loopt al een andere import')
    expect(existsSync(lock)).toBe(true)
    const longAgo = new Date(Date.now() - 120_000)
    utimesSync(`${lock}.takeover`, longAgo, longAgo)
    takeImportLock(folder, now).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('of another is left alone by a process that lost its own', async () => {
    const folder = await makeTestFolder()
    const lost = takeImportLock(folder, now)
    const other = JSON.stringify({ pid: process.pid, host: hostname(), sinds: 'later' })
    writeFileSync(join(folder, '.import.lock'), other)
    lost.release()
    expect(readFileSync(join(folder, '.import.lock'), 'utf8')).toBe(other)
  })
})
