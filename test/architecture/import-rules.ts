import type { Import } from './imports.ts'
import { moduleOf, moduleOrder, partOf } from './parts.ts'
import { file, findText } from './rule.ts'
import type { Rule, Violation } from './rule.ts'
import { isTest } from './source-tree.ts'
import type { SourceFile, SourceTree } from './source-tree.ts'

/** What pure code leaves to others: the machine, the database, the web. */
const machinery = /^(?:node:|@hono\/|@duckdb\/|@react-router\/|(?:hono|kysely|pg|pg-boss|react|react-dom|react-router|vite)(?:\/|$))/
const sideways = /\b(?:Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|fetch\(|setTimeout\(|setInterval\(|process\.)/

/** Where a program starts. */
/** Where a process or a worker of its own begins. */
const entries = ['src/program.ts', 'src/modules/vrijgave/disclose-worker.ts', 'src/modules/impact/reken-worker.ts']

export const importRules: readonly Rule[] = [
  {
    promise: 'every file of the product belongs to one part of the table',
    check: tree =>
      tree.product.filter(({ path }) => partOf(path) === null).map(({ path }) => ({ path, line: 1, problem: 'has no row in parts.ts' })),
    broken: { 'a module of which the table knows nothing': file('src/modules/weer/weer.ts', '') },
  },
  {
    promise: 'parts import along the arrows of the table',
    check: tree =>
      checkImports(tree, (path, { target, isType, specifier }) => {
        const from = partOf(path)
        const to = target === null ? null : partOf(target)
        if (!from || !to || from === to || from.may.includes('*') || isBetweenModules(path, target)) return null
        if (from.may.includes(to.name) || (isType && from.types?.includes(to.name))) return null
        return `${from.name} may not import ${to.name} (${specifier})`
      }),
    broken: {
      'the platform that knows a module': file(
        'src/platform/jobs.ts',
        "import { importQueue } from '../modules/statistics/imports/import-jobs.ts'",
      ),
      'a store that asks the figures': file(
        'src/modules/statistics/store/release-store.ts',
        "import type { Statistiek } from '../figures/statistiek.ts'",
      ),
      'rules that reach the routes': file('src/modules/buurtbeeld/zinnen.ts', "export * from './routes.ts'"),
      'a page that calls the server past its address': file('web/routes/home/home.tsx', "const { createV1 } = await import('#src/app.ts')"),
      'a client that needs the code of the server': file('web/api-client.ts', "import { createV1, type V1 } from '#src/app.ts'"),
      'a package that knows the product': file(
        'packages/figures/src/maat.ts',
        "import type { Release } from '#src/modules/statistics/release.ts'",
      ),
      'a route file that reads another one': file(
        'src/run-command.ts',
        "import { statisticsRoutes } from './modules/statistics/routes.ts'",
      ),
    },
  },
  {
    promise: 'modules meet through index.ts, and only upward',
    check: tree =>
      checkImports(tree, (path, { target, specifier }) => {
        if (target === null || !isBetweenModules(path, target)) return null
        const [own, other] = [moduleOf(path) ?? '', moduleOf(target) ?? '']
        const [here, there] = [moduleOrder.findIndex(name => name === own), moduleOrder.findIndex(name => name === other)]
        if (here < 0 || there < 0) return `${here < 0 ? own : other} has no place in the order of modules`
        if (there > here) return `${own} comes before ${other} and may not import it`
        return target === `src/modules/${other}/index.ts` ? null : `${specifier} goes past index.ts of ${other}`
      }),
    broken: {
      'a deep import': file('src/modules/buurtbeeld/routes.ts', "import { requireGebied } from '../statistics/views.ts'"),
      'a deep import of a type': file(
        'src/modules/buurtbeeld/schema.ts',
        "import type { Release } from '#src/modules/statistics/release.ts'",
      ),
      'a module that imports a later one': file(
        'src/modules/statistics/views.ts',
        "import { makeBuurtbeeld } from '../buurtbeeld/index.ts'",
      ),
      'a module without a place': file('src/modules/buurtbeeld/routes.ts', "import { x } from '../weer/index.ts'"),
    },
  },
  {
    promise: 'pure parts do without the machine, the database and the web',
    check: tree => {
      const pure = tree.product.filter(({ path }) => partOf(path)?.isPure)
      return [
        ...checkImports(tree, (path, { specifier }) =>
          partOf(path)?.isPure && machinery.test(specifier) ? `pure code may not import ${specifier}` : null,
        ),
        ...findText(pure, sideways, 'pure code takes this as a parameter'),
      ]
    },
    broken: {
      'a rule that reads a file': file('src/modules/buurtbeeld/zinnen.ts', "import { readFileSync } from 'node:fs'"),
      'a package that knows a database': file('packages/figures/src/cijfer.ts', "import type { Kysely } from 'kysely'"),
      'a value type with a schema of the web': file('src/modules/statistics/published-table.ts', "import { z } from '@hono/zod-openapi'"),
      'a rule that looks at the clock': file('src/modules/statistics/catalogue/breuken.ts', 'const year = new Date().getFullYear()'),
    },
  },
  {
    promise: 'the product imports nothing from its tests',
    check: tree =>
      checkImports(tree, (path, { target, specifier }) =>
        target !== null && isTest(target) && !/^(?:bench|scripts)\//.test(path) ? `${specifier} is there for tests` : null,
      ),
    broken: {
      'a demo made of the world of the tests': file('src/modules/statistics/demo/buurt.ts', "import { world } from '#test/world.ts'"),
      'a reader with a fixture': file('src/modules/statistics/read/index.ts', "import './fixtures/kwb.ts'"),
    },
  },
  {
    promise: 'src holds what the product runs, and tests; what only tests need is in test',
    check: tree => {
      const used = new Set(tree.product.flatMap(source => tree.importsOf(source).map(({ target }) => target)))
      return tree.code
        .filter(({ path }) => path.startsWith('src/') && !/\.(?:test|d)\.ts$/.test(path) && !entries.includes(path) && !used.has(path))
        .map(({ path }) => ({ path, line: 1, problem: 'is imported by nothing but tests' }))
    },
    broken: {
      'a made-up file beside the readers': file('src/modules/statistics/read/made-input.ts', ''),
      'a maker of fixtures': file('src/modules/statistics/read/fixtures/make-workbook.ts', ''),
    },
  },
  {
    promise: 'what the server and the packages import at run time is among their dependencies',
    check: tree =>
      checkImports(tree, (path, { specifier, target, isType }) => {
        if (isType || target !== null || /^(?:node:|\.|#|virtual:)/.test(specifier)) return null
        const manifest = /^packages\/[^/]+\//.exec(path)?.[0] ?? (path.startsWith('src/') ? '' : null)
        if (manifest === null) return null
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
        return dependenciesOf(tree, `${manifest}package.json`).includes(name) ? null : `${name} is not among the dependencies`
      }),
    broken: {
      'a server that needs a tool of the developers': [
        { path: 'src/start.ts', text: "import { createServer } from 'vite'" },
        { path: 'package.json', text: '{ "devDependencies": { "vite": "8.0.0" } }' },
      ],
      'a package that leans on the packages around it': [
        { path: 'packages/figures/src/dsr.ts', text: "import gamma from '@stdlib/math-base-special-gamma'" },
        { path: 'packages/figures/package.json', text: '{ "dependencies": {} }' },
        { path: 'package.json', text: '{ "dependencies": { "@stdlib/math-base-special-gamma": "1.0.0" } }' },
      ],
    },
  },
  {
    promise: 'what runs before anything is installed needs Node alone',
    check: tree =>
      tree.files
        .filter(({ path }) => path === 'scripts/ensure.cjs' || path.startsWith('bin/'))
        .flatMap(program => findText([program], /(?:require\(|from )'(?!node:|\.\.?\/)[^']+'/, 'is not there on a fresh clone')),
    broken: { 'a first command that needs a package': file('scripts/ensure.cjs', "const semver = require('semver')") },
  },
]

type Judge = (path: string, imported: Import) => string | null

/** Asks about every import of the product; the answer is the problem, or null. */
function checkImports(tree: SourceTree, judge: Judge): Violation[] {
  return tree.product.flatMap(source => importsWith(tree, source, judge))
}

function importsWith(tree: SourceTree, source: SourceFile, judge: Judge): Violation[] {
  return tree.importsOf(source).flatMap(imported => {
    const problem = judge(source.path, imported)
    return problem === null ? [] : [{ path: source.path, line: imported.line, problem }]
  })
}

function isBetweenModules(path: string, target: string | null): boolean {
  const [own, other] = [moduleOf(path), target === null ? null : moduleOf(target)]
  return own !== null && other !== null && own !== other
}

function dependenciesOf(tree: SourceTree, path: string): readonly string[] {
  const manifest: unknown = JSON.parse(tree.files.find(({ path: candidate }) => candidate === path)?.text ?? '{}')
  if (typeof manifest !== 'object' || manifest === null || !('dependencies' in manifest)) return []
  return Object.keys(manifest.dependencies ?? {})
}
