import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { seededChance } from '@buurtwijs/effects'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../..')

interface Package {
  readonly name: string
  /** What it needs at run time, as npm would install it. */
  readonly needs: readonly string[]
  /** A program, and what it prints. */
  readonly program: string
  readonly prints: unknown
  /** A file that is right, and what makes it wrong, by which word. */
  readonly good: string
  readonly bad: string
  readonly refused: string
}

const table = `{ dimensions: { buurt: { parents: { B1: 'W', B2: 'W' } } }, cells: [{ key: { buurt: 'B1' }, count: 4 }, { key: { buurt: 'B2' }, count: 40 }] }`

const packages: readonly Package[] = [
  {
    name: 'figures',
    needs: ['@stdlib'],
    program: `
      import { parsePeriode, wilson, describeOntbreekt } from '@buurtwijs/figures'
      console.log(JSON.stringify([parsePeriode('2020SJ00').id, wilson(0, 20).boven.toFixed(8), describeOntbreekt('niet-geimporteerd', 'nl')]))`,
    prints: ['2020-2021', '0.16112516', 'niet geïmporteerd'],
    good: `import { gegeven, parseGebiedCode, type GebiedCode } from '@buurtwijs/figures'
      export const code: GebiedCode = parseGebiedCode('GM0785').code
      export const waarde: number = gegeven(1, { status: 'definitief', schatting: 'telling', release: 'r' }).waarde\n`,
    bad: `export const bare: GebiedCode = 'GM0785'\n`,
    refused: "not assignable to type 'GebiedCode'",
  },
  {
    name: 'effects',
    needs: [],
    program: `
      import { seededChance, twoByTwo } from '@buurtwijs/effects'
      const { estimate } = twoByTwo({ treated: [1, 1, 0, 0], before: [1, 2, 1, 2], after: [4, 5, 2, 3], method: 'reg' })
      console.log(JSON.stringify([estimate, seededChance(1).uniform()]))`,
    prints: [2, seededChance(1).uniform()],
    good: `import { twoByTwo } from '@buurtwijs/effects'
      export const { se } = twoByTwo({ treated: [1, 1, 0, 0], before: [1, 2, 1, 2], after: [4, 5, 2, 3], method: 'reg' })
      export const error: number = se\n`,
    bad: `export const wrong: string = se\n`,
    refused: "not assignable to type 'string'",
  },
  {
    name: 'disclosure',
    needs: ['highs'],
    program: `
      import { disclose, openSolver } from '@buurtwijs/disclosure'
      const { cells } = disclose(${table}, { solver: await openSolver() })
      console.log(JSON.stringify(cells.map(({ key, status }) => [key.buurt, status])))`,
    prints: [
      ['B1', 'primary'],
      ['B2', 'rounded'],
      ['W', 'rounded'],
    ],
    good: `import { disclose, openSolver, type Release } from '@buurtwijs/disclosure'
      export const release: Release = disclose(${table}, { solver: await openSolver() })\n`,
    bad: `export const count: number = release.cells[0]!.value\n`,
    refused: "not assignable to type 'number'",
  },
]

describe.each(packages)('the built package $name', ({ name, needs, program, prints, good, bad, refused }) => {
  const packageFolder = join(root, 'packages', name)
  const build = join(packageFolder, 'build.mjs')
  /** Somebody else's project that has installed the published package. */
  const project = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`))
  const installed = join(project, 'node_modules/@buurtwijs', name)

  function run(command: readonly string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' })
    return { status, output: stdout + stderr }
  }

  beforeAll(() => {
    mkdirSync(dirname(installed), { recursive: true })
    for (const each of needs) symlinkSync(join(root, 'node_modules', each), join(project, 'node_modules', each))
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
    expect(run([build, installed])).toMatchObject({ status: 0 })
  }, 60_000)

  afterAll(() => rmSync(project, { recursive: true, force: true }))

  test('holds JavaScript, types and a README, and no tests or TypeScript sources', () => {
    const files = readdirSync(installed)
    expect(files).toEqual(expect.arrayContaining(['index.js', 'index.d.ts', 'package.json', 'README.md', 'LICENSE']))
    expect(files.filter(file => file.includes('.test.') || /(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  test('has a package.json that points at files that exist and keeps name, licence and dependencies', () => {
    const built = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    const own = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    expect(built).toEqual({ ...own, exports: { '.': { types: './index.d.ts', default: './index.js' } }, types: './index.d.ts' })
    expect([existsSync(join(installed, 'index.js')), existsSync(join(installed, 'index.d.ts'))]).toEqual([true, true])
  })

  test('replaces an earlier one, and never empties a folder that holds something else', () => {
    const precious = join(project, 'precious')
    mkdirSync(precious)
    writeFileSync(join(precious, 'letter.txt'), 'dear')
    expect(run([build, installed])).toMatchObject({ status: 0 })
    expect(run([build, precious])).toMatchObject({ status: 1, output: expect.stringContaining('give an empty or a new folder') })
    expect(readdirSync(precious)).toEqual(['letter.txt'])
  })

  test('is imported by plain Node and calculates, with the answers of the sources', () => {
    const { status, output } = run(['--no-strip-types', '--input-type=module', '--eval', program])
    expect({ status, output: JSON.parse(output.trim()) }).toEqual({ status: 0, output: prints })
  })

  test('shows its types to a strict TypeScript project, which is stopped when it uses them wrongly', () => {
    const config = { compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: [] }, files: ['use.ts'] }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
    writeFileSync(join(project, 'use.ts'), good)
    expect(run([compiler, '-p', project])).toEqual({ status: 0, output: '' })
    writeFileSync(join(project, 'use.ts'), `${good}${bad}`)
    expect(run([compiler, '-p', project]).output).toContain(refused)
  })
})
