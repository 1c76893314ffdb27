import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededChance } from './index.ts'

const require = createRequire(import.meta.url)
const packageFolder = dirname(import.meta.dirname)
/** Somebody else's project that has installed the published package. */
const project = mkdtempSync(join(realpathSync(tmpdir()), 'effects-'))
const installed = join(project, 'node_modules/@buurtwijs/effects')

function run(command: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  mkdirSync(dirname(installed), { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  expect(run([join(packageFolder, 'build.mjs'), installed])).toMatchObject({ status: 0 })
}, 60_000)

afterAll(() => rmSync(project, { recursive: true, force: true }))

test('the built package holds JavaScript, types and a README, and no tests or TypeScript sources', () => {
  const files = readdirSync(installed)
  expect(files).toEqual(expect.arrayContaining(['index.js', 'index.d.ts', 'package.json', 'README.md']))
  expect(files.filter(file => file.includes('.test.') || /(?<!\.d)\.ts$/.test(file))).toEqual([])
})

test('its package.json points at files that exist and keeps name, licence and dependencies', () => {
  const built = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const own = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  expect(built).toEqual({ ...own, exports: { '.': { types: './index.d.ts', default: './index.js' } }, types: './index.d.ts' })
  expect([existsSync(join(installed, 'index.js')), existsSync(join(installed, 'index.d.ts'))]).toEqual([true, true])
})

test('a build replaces an earlier one, and never empties a folder that holds something else', () => {
  const build = join(packageFolder, 'build.mjs')
  const precious = join(project, 'precious')
  mkdirSync(precious)
  writeFileSync(join(precious, 'letter.txt'), 'dear')
  expect(run([build, installed])).toMatchObject({ status: 0 })
  expect(run([build, precious])).toMatchObject({ status: 1, output: expect.stringContaining('give an empty or a new folder') })
  expect(readdirSync(precious)).toEqual(['letter.txt'])
})

test('plain Node imports it and calculates, with the digits that the sources give', () => {
  const program = `
    import { seededChance, twoByTwo } from '@buurtwijs/effects'
    const { estimate } = twoByTwo({ treated: [1, 1, 0, 0], before: [1, 2, 1, 2], after: [4, 5, 2, 3], method: 'reg' })
    console.log(JSON.stringify([estimate, seededChance(1).uniform()]))`
  const { status, output } = run(['--no-strip-types', '--input-type=module', '--eval', program])
  expect({ status, output: JSON.parse(output.trim()) }).toEqual({ status: 0, output: [2, seededChance(1).uniform()] })
})

test('a strict TypeScript project sees its types, and is stopped when it uses them wrongly', () => {
  const config = { compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: [] }, files: ['use.ts'] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const good = `import { twoByTwo } from '@buurtwijs/effects'
    export const { se } = twoByTwo({ treated: [1, 1, 0, 0], before: [1, 2, 1, 2], after: [4, 5, 2, 3], method: 'reg' })
    export const error: number = se\n`
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  writeFileSync(join(project, 'use.ts'), good)
  expect(run([compiler, '-p', project])).toEqual({ status: 0, output: '' })
  writeFileSync(join(project, 'use.ts'), `${good}export const wrong: string = se\n`)
  expect(run([compiler, '-p', project]).output).toContain("not assignable to type 'string'")
})
