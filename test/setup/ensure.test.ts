import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { makeTestFolder } from './test-folder.ts'

/** Stands in for npm and for React Router: writes down that it was called, and fails when the file `broken` is there. */
const recorder = `
const fs = require('node:fs')
fs.appendFileSync('calls', require('node:path').basename(__filename) + ' ' + process.argv.slice(2).join(' ') + '\\n')
process.exit(fs.existsSync('broken') ? 1 : 0)
`

interface Clone {
  readonly folder: string
  ensure(...steps: string[]): { code: number | null; said: string }
  calls(): Promise<string[]>
  /** Writes the lock file and npm's account of what is there. */
  lock(wanted: string, present: string): Promise<void>
}

async function makeClone(): Promise<Clone> {
  const folder = await makeTestFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  const routerFolder = join(folder, 'node_modules', '@react-router', 'dev')
  for (const path of [join(folder, 'scripts'), routerFolder]) await mkdir(path, { recursive: true })
  await copyFile(join(projectRoot, 'scripts', 'ensure.cjs'), join(folder, 'scripts', 'ensure.cjs'))
  await writeFile(join(folder, 'package-lock.json'), '{"lock":1}')
  await writeFile(join(folder, 'npm-cli.js'), recorder)
  await writeFile(join(routerFolder, 'package.json'), '{"bin":{"react-router":"bin.cjs"}}')
  await writeFile(join(routerFolder, 'bin.cjs'), recorder)
  return {
    folder,
    ensure(...steps) {
      const env = { PATH: process.env['PATH'] ?? '', npm_execpath: join(folder, 'npm-cli.js'), npm_node_execpath: process.execPath }
      const { status, stderr } = spawnSync(process.execPath, ['scripts/ensure.cjs', ...steps], { cwd: folder, env, encoding: 'utf8' })
      return { code: status, said: stderr }
    },
    async lock(wanted, present) {
      const packages = (version: string) =>
        JSON.stringify({ packages: { '': {}, 'node_modules/x': { version }, 'node_modules/y': { version: '1.0.0', optional: true } } })
      await writeFile(join(folder, 'package-lock.json'), packages(wanted))
      await writeFile(join(folder, 'node_modules', '.package-lock.json'), packages(present))
    },
    calls: async () => (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).split('\n').filter(line => line !== ''),
  }
}

async function makeWeb(folder: string): Promise<void> {
  await mkdir(join(folder, 'web', 'routes'), { recursive: true })
  await writeFile(join(folder, 'web', 'routes', 'home.tsx'), 'export function Home() {}')
  await writeFile(join(folder, 'react-router.config.ts'), '')
}

const install = 'npm-cli.js ci --no-audit --no-fund --loglevel=error'
const build = 'bin.cjs build --logLevel error'

describe('the first command on a clone', () => {
  test('installs the packages once, and again when the lock file changes', async () => {
    const clone = await makeClone()
    expect(clone.ensure('install')).toEqual({
      code: 0,
      said: expect.stringMatching(/^Pakketten: installeren met npm ci .*…\nPakketten: klaar \(.* s\)\.\n$/),
    })
    expect(clone.ensure('install')).toEqual({ code: 0, said: '' })
    await writeFile(join(clone.folder, 'package-lock.json'), '{"lock":2}')
    clone.ensure('install')
    expect(await clone.calls()).toEqual([install, install])
  })

  test('does not install again after an npm ci by hand, which leaves the stamp', async () => {
    const clone = await makeClone()
    await clone.lock('1.0.0', '1.0.0')
    expect(clone.ensure('stamp')).toEqual({ code: 0, said: '' })
    expect(clone.ensure('install')).toEqual({ code: 0, said: '' })
    expect(await clone.calls()).toEqual([])
  })

  test('leaves no stamp where nothing, or something older, is installed', async () => {
    const clone = await makeClone()
    expect(clone.ensure('stamp')).toEqual({ code: 0, said: '' })
    await clone.lock('2.0.0', '1.0.0')
    expect(clone.ensure('stamp')).toEqual({ code: 0, said: '' })
    clone.ensure('install')
    expect(await clone.calls()).toEqual([install])
  })

  test('links the command of the project itself, so that npx finds it here', async () => {
    const clone = await makeClone()
    clone.ensure('install')
    expect(await readlink(join(clone.folder, 'node_modules', '.bin', 'buurtwijs'))).toBe('../../bin/buurtwijs.mjs')
  })

  test('says so when the packages cannot be installed, and tries again the next time', async () => {
    const clone = await makeClone()
    await writeFile(join(clone.folder, 'broken'), '')
    const failed = clone.ensure('install', 'web')
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('Het installeren van de pakketten is niet gelukt.')
    await rm(join(clone.folder, 'broken'))
    expect(clone.ensure('install').code).toBe(0)
    expect(await clone.calls()).toEqual([install, install])
  })

  test('builds the screens when they changed since the last build that succeeded', async () => {
    const clone = await makeClone()
    expect(clone.ensure('web')).toEqual({ code: 0, said: '' })
    await makeWeb(clone.folder)
    await mkdir(join(clone.folder, 'build'))
    await writeFile(join(clone.folder, 'broken'), '')
    expect(clone.ensure('web')).toMatchObject({ code: 1 })
    await rm(join(clone.folder, 'broken'))
    expect(clone.ensure('web')).toEqual({ code: 0, said: expect.stringMatching(/^Schermen: bouwen…\nSchermen: klaar/) })
    expect(clone.ensure('web')).toEqual({ code: 0, said: '' })
    await writeFile(join(clone.folder, 'web', 'routes', 'home.tsx'), 'export function Home() { return null }')
    clone.ensure('web')
    expect(await clone.calls()).toEqual([build, build, build])
  })

  test('refuses a step that does not exist', async () => {
    const clone = await makeClone()
    expect(clone.ensure('wbe')).toEqual({
      code: 1,
      said: 'Onbekende stap "wbe". Kies uit: install, web, web-again, web-types, stamp.\n',
    })
  })
})
