import { createServer } from 'node:http'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeDataFolder, startProgram } from '../test/setup/program.ts'
import { isAlive, readPostmasterState } from './platform/database/postmaster-file.ts'

const ready = /staat klaar op (http:\/\/localhost:\d+)/

async function healthOf(address: string): Promise<unknown> {
  const response = await fetch(`${address}/v1/health`)
  return response.json()
}

async function postmasterOf(folder: string): Promise<number> {
  const state = await readPostmasterState(join(folder, 'postgres', 'cluster'))
  if (state.kind !== 'running') throw new Error(`PostgreSQL is ${state.kind}`)
  return state.pid
}

function clusterStateOf(folder: string): Promise<string> {
  return readPostmasterState(join(folder, 'postgres', 'cluster')).then(({ kind }) => kind)
}

async function untilGone(pid: number): Promise<void> {
  while (await isAlive(pid)) await pause(10)
}

describe('npm start', () => {
  test('says each step, answers, and leaves nothing running after SIGTERM; the second start does not migrate again', async () => {
    const folder = await makeDataFolder()
    const first = startProgram(['start'], { BUURTWIJS_DATA: folder })
    const address = await first.until(ready)
    expect(await healthOf(address)).toEqual({ migrations: expect.any(Number) })
    expect(await first.end('SIGTERM')).toBe(0)
    const steps = first
      .output()
      .split('\n')
      .map(line => line.split(':')[0])
    expect(steps).toEqual([
      'Database',
      'Migraties',
      'Demo',
      'Web',
      expect.stringMatching(/^Buurtwijs staat klaar/),
      '',
      'Buurtwijs stopt…',
      '',
    ])
    expect(await clusterStateOf(folder)).toBe('absent')

    const second = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await second.until(ready)
    expect(second.output()).toContain('Migraties: de database is bij')
    expect(await second.end('SIGINT')).toBe(0)
    expect(await clusterStateOf(folder)).toBe('absent')
  })

  test('adopts the database of a server that was killed', async () => {
    const folder = await makeDataFolder()
    const killed = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await killed.until(ready)
    const postmaster = await postmasterOf(folder)
    await killed.end('SIGKILL')
    expect(await isAlive(postmaster)).toBe(true)

    const next = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await next.until(ready)
    expect(await postmasterOf(folder)).toBe(postmaster)
    expect(await next.end('SIGTERM')).toBe(0)
    expect(await isAlive(postmaster)).toBe(false)
  })

  test('keeps working when PostgreSQL is killed under it', async () => {
    const folder = await makeDataFolder()
    const server = startProgram(['start'], { BUURTWIJS_DATA: folder })
    const address = await server.until(ready)
    const postmaster = await postmasterOf(folder)
    process.kill(postmaster, 'SIGKILL')
    await server.until(/The database has stopped unexpectedly/)
    expect(await startProgram(['init'], { BUURTWIJS_DATA: folder }).ended).toBe(0)
    expect(await healthOf(address)).toEqual({ migrations: expect.any(Number) })
    expect(await postmasterOf(folder)).not.toBe(postmaster)
    expect(await server.end('SIGTERM')).toBe(0)
    expect(await clusterStateOf(folder)).toBe('absent')
  })

  test('recovers when server and PostgreSQL were both killed', async () => {
    const folder = await makeDataFolder()
    const killed = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await killed.until(ready)
    const postmaster = await postmasterOf(folder)
    await killed.end('SIGKILL')
    process.kill(postmaster, 'SIGKILL')
    await untilGone(postmaster)
    expect(await clusterStateOf(folder)).toBe('stale')

    const next = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await next.until(ready)
    expect(await next.end('SIGTERM')).toBe(0)
  })

  test('a second server on the same data folder is refused; the first goes on', async () => {
    const folder = await makeDataFolder()
    const first = startProgram(['start'], { BUURTWIJS_DATA: folder })
    const address = await first.until(ready)
    const second = startProgram(['start'], { BUURTWIJS_DATA: folder })
    expect(await second.ended).toBe(1)
    expect(second.output()).toBe(
      `Buurtwijs draait al met de gegevensmap ${folder}. Gebruik dat venster, stop het eerst met Ctrl-C, of kies een andere map met BUURTWIJS_DATA.\n`,
    )
    expect(await healthOf(address)).toEqual({ migrations: expect.any(Number) })
    await first.end('SIGTERM')
  })

  test('two first starts at the same moment make one database, and one of them serves', async () => {
    const folder = await makeDataFolder()
    const both = [startProgram(['start'], { BUURTWIJS_DATA: folder }), startProgram(['start'], { BUURTWIJS_DATA: folder })]
    const outcomes = await Promise.all(both.map(program => program.until(/staat klaar|draait al/)))
    expect(outcomes.toSorted()).toEqual(['draait al', 'staat klaar'])
    await Promise.all(both.map(program => program.end('SIGTERM')))
    expect((await readdir(folder)).toSorted()).toEqual(['buurtwijs.json', 'geheimen', 'postgres', 'releases'])
  })

  test('a port in use is named, with another one to try', async () => {
    const other = createServer()
    const port = await new Promise<number>(resolve => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    onTestFinished(() => void other.close())
    const folder = await makeDataFolder()
    const refused = startProgram(['start'], { BUURTWIJS_DATA: folder, PORT: String(port) })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain(
      `Poort ${port} is al in gebruik. Stop het programma dat deze poort gebruikt, of kies een andere poort: PORT=${port + 1} npm start.\n`,
    )
    expect(await clusterStateOf(folder)).toBe('absent')
  })

  test('a database of another PostgreSQL is refused and left as it was', async () => {
    const folder = await makeDataFolder()
    const cluster = join(folder, 'postgres', 'cluster')
    await mkdir(cluster, { recursive: true })
    await writeFile(join(cluster, 'PG_VERSION'), '19\n')
    const refused = startProgram(['start'], { BUURTWIJS_DATA: folder })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toContain('is gemaakt met PostgreSQL 19; deze Buurtwijs brengt PostgreSQL 18 mee. Er is niets veranderd.')
    expect(await readdir(cluster)).toEqual(['PG_VERSION'])
    expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('19\n')
  })

  test('a wrong setting is refused before anything is made', async () => {
    const folder = join(await makeDataFolder(), 'new')
    const refused = startProgram(['start'], { BUURTWIJS_DATA: folder, PORT: 'veel' })
    expect(await refused.ended).toBe(1)
    expect(refused.output()).toBe('PORT moet een heel getal van 0 tot en met 65535 zijn, bijvoorbeeld PORT=4300.\n')
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })
})

describe('a command', () => {
  test('works beside a running server and leaves its database on', async () => {
    const folder = await makeDataFolder()
    const server = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await server.until(ready)
    const postmaster = await postmasterOf(folder)
    expect(await startProgram(['init'], { BUURTWIJS_DATA: folder }).ended).toBe(0)
    expect(await postmasterOf(folder)).toBe(postmaster)
    await server.end('SIGTERM')
  })

  test('works without a server and switches the database off again; after init no demo is made', async () => {
    const folder = await makeDataFolder()
    expect(await startProgram(['init'], { BUURTWIJS_DATA: folder }).ended).toBe(0)
    expect(await clusterStateOf(folder)).toBe('absent')
    const server = startProgram(['start'], { BUURTWIJS_DATA: folder })
    await server.until(ready)
    expect(server.output()).not.toContain('Demo:')
    await server.end('SIGTERM')
  })
})
