import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const packageFolder = dirname(import.meta.dirname)
/** Somebody else's project that has installed the published package. */
const project = mkdtempSync(join(realpathSync(tmpdir()), 'figures-'))
const installed = join(project, 'node_modules/@buurtwijs/figures')

function run(command: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  mkdirSync(dirname(installed), { recursive: true })
  symlinkSync(
    dirname(dirname(require.resolve('@stdlib/stats-base-dists-normal-quantile/package.json'))),
    join(project, 'node_modules/@stdlib'),
  )
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

test('plain Node imports it and calculates', () => {
  const program = `
    import { parsePeriode, wilson, describeOntbreekt } from '@buurtwijs/figures'
    console.log(JSON.stringify([parsePeriode('2020SJ00').id, wilson(0, 20).boven.toFixed(8), describeOntbreekt('niet-geimporteerd', 'nl')]))`
  const { status, output } = run(['--no-strip-types', '--input-type=module', '--eval', program])
  expect({ status, output: output.trim() }).toEqual({ status: 0, output: '["2020-2021","0.16112516","niet geïmporteerd"]' })
})

test('a strict TypeScript project sees its types, and is stopped when it uses them wrongly', () => {
  const config = { compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: [] }, files: ['use.ts'] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const good = `import { gegeven, parseGebiedCode, type GebiedCode } from '@buurtwijs/figures'
    export const code: GebiedCode = parseGebiedCode('GM0785').code
    export const waarde: number = gegeven(1, { status: 'definitief', schatting: 'telling', release: 'r' }).waarde\n`
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  writeFileSync(join(project, 'use.ts'), good)
  expect(run([compiler, '-p', project])).toEqual({ status: 0, output: '' })
  writeFileSync(join(project, 'use.ts'), `${good}export const bare: GebiedCode = 'GM0785'\n`)
  expect(run([compiler, '-p', project]).output).toContain("not assignable to type 'GebiedCode'")
})
