import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeTestFolder, removeTestFolder } from '../../../test/setup/test-folder.ts'
import { disownStaleFiles, readPostmasterState } from './postmaster-file.ts'

async function makeCluster(pid: number): Promise<{ cluster: string; file: string; text: string }> {
  const folder = await makeTestFolder()
  onTestFinished(() => removeTestFolder(folder))
  const cluster = join(folder, 'cluster')
  await mkdir(cluster)
  const file = join(cluster, 'postmaster.pid')
  const text = `${pid}\n/proc/self/cwd\n1700000000\n5432\n/tmp/buurtwijs-Ab12Cd\n\n  123456     42\nready   \n`
  await writeFile(file, text)
  return { cluster, file, text }
}

/** The number of a process that is certainly gone: one that has been and was waited for. */
function deadPid(): Promise<number> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    child.once('exit', () => resolve(child.pid ?? 0))
  })
}

describe('postmaster.pid', () => {
  test('absent means that nobody serves the cluster', async () => {
    expect(await readPostmasterState('/nergens')).toEqual({ kind: 'absent' })
  })

  test('of a process that is gone is stale, and PostgreSQL can see that by itself', async () => {
    const { cluster, file, text } = await makeCluster(await deadPid())
    expect(await readPostmasterState(cluster)).toEqual({ kind: 'stale', socketFolder: '/tmp/buurtwijs-Ab12Cd' })
    await disownStaleFiles(cluster, '/tmp/buurtwijs-Ab12Cd')
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test.runIf(process.platform === 'linux')(
    'whose number went to another program is stale, and only its first line is changed',
    async () => {
      const other = spawn('sleep', ['60'], { stdio: 'ignore' })
      onTestFinished(() => void other.kill('SIGKILL'))
      const { cluster, file, text } = await makeCluster(other.pid ?? 0)
      expect(await readPostmasterState(cluster)).toMatchObject({ kind: 'stale' })
      await disownStaleFiles(cluster, '')
      expect(await readFile(file, 'utf8')).toBe(text.replace(String(other.pid), String(process.pid)))
    },
  )

  test('of a process that works in the cluster tells how to reach it', async () => {
    const { cluster, file } = await makeCluster(1)
    const server = spawn('sleep', ['60'], { cwd: cluster, stdio: 'ignore' })
    onTestFinished(() => void server.kill('SIGKILL'))
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^1\n/, `${server.pid}\n`))
    expect(await readPostmasterState(cluster)).toEqual({
      kind: 'running',
      pid: server.pid,
      endpoint: { host: '/tmp/buurtwijs-Ab12Cd', port: 5432 },
    })
  })
})
