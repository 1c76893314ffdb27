import { file, findText } from './rule.ts'
import type { Rule, Violation } from './rule.ts'
import { isTest } from './source-tree.ts'
import type { SourceFile, SourceTree } from './source-tree.ts'

const longest = 450
const longestReadme = 30
/** Names that say nothing about what is inside. */
const empty = /(?:^|\/)(?:utils?|helpers?|common|libs?|shared|misc)(?:\.[a-z.]+|\/|$)/
/** Not `this.#add()`: a private name can be spelt with the letters of a colour. */
const colour = /(?<![.\w])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w(-])|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/i
const exemption =
  /\b(?:oxlint|eslint|biome)-(?:disable|enable)|\b(?:oxfmt|prettier)-ignore|@ts-(?:ignore|nocheck|expect-error)|\bas unknown as\b|\b(?:test|it|describe)\.(?:skip|only|todo)\b/
/** Where the work was done is nobody's business: people, tickets and folders of the workplace, machines and registries. */
const workplace =
  /\bissue\s*#?\d|\bco-builder|\bthe integrator\b|\b(?:DESIGN|STYLE|TRICKS|CONVENTIONS|PEERS|LOOK|BRIEF)\.md\b|\b(?:claude|anthropic|chatgpt|copilot)\b|(?:^|[\s'"`(=:])\/(?:work|root|Users)\/|\/home\/[a-z]+\/|\b[a-z]:\\Users\\|\b(?:registry\.(?:npmjs|yarnpkg)\.|npm\.pkg\.|[\w.-]*(?:artifactory|jfrog|nexus|verdaccio)[\w-]*\.)/i

export const textRules: readonly Rule[] = [
  {
    promise: `no file is longer than ${longest} lines`,
    check: tree =>
      tree.files
        .filter(({ path }) => /\.(?:cjs|css|mjs|sql|tsx?)$/.test(path))
        .map(({ path, text }) => ({ path, line: text.split('\n').length - 1 }))
        .filter(({ line }) => line > longest)
        .map(({ path, line }) => ({ path, line, problem: `has ${line} lines` })),
    broken: { 'a file that grew': file('web/theme/page.css', '\n'.repeat(longest + 1)) },
  },
  {
    promise: 'names say what is inside',
    check: tree => tree.files.filter(({ path }) => empty.test(path)).map(({ path }) => ({ path, line: 1, problem: 'says nothing' })),
    broken: {
      'a folder for anything': file('src/platform/lib/dates.ts', ''),
      'a file for anything': file('src/modules/buurtbeeld/helpers.test.ts', ''),
    },
  },
  {
    promise: 'only the theme knows colours',
    check: tree => {
      const painted = tree.files.filter(
        ({ path }) => /^(?:src|web|packages)\/.*\.(?:css|tsx?)$/.test(path) && path !== 'web/theme/buurtwijs.css' && !isTest(path),
      )
      return findText(painted, colour, 'is a colour')
    },
    broken: {
      'a colour in a page': file('web/ui/badge.tsx', "const style = { color: '#0a7d5a' }"),
      'a colour in a style sheet': file('web/theme/print.css', '.page { background: rgb(255 255 255) }'),
    },
  },
  {
    promise: `every module says in at most ${longestReadme} lines what it is, and every package says it too`,
    check: tree =>
      foldersOf(tree).flatMap(folder => {
        const path = `${folder}/README.md`
        const lines = tree.files
          .find(readme => readme.path === path)
          ?.text.trim()
          .split('\n').length
        if (lines === undefined) return [{ path: folder, line: 0, problem: 'has no README.md' }]
        const isModule = folder.startsWith('src/modules/')
        return isModule && lines > longestReadme ? [{ path, line: lines, problem: `has ${lines} lines` }] : []
      }),
    broken: {
      'a module without a word': file('src/modules/programma/index.ts', ''),
      'a module that takes too long': [
        { path: 'src/modules/programma/README.md', text: 'word\n'.repeat(longestReadme + 1) },
        { path: 'src/modules/programma/index.ts', text: '' },
      ],
    },
  },
  {
    promise: 'every schema and table in the database is described',
    check: tree => tree.files.filter(({ path }) => /^migrations\/.*\.sql$/.test(path)).flatMap(migration => findUndescribed(migration)),
    broken: {
      'a table without comment': file('migrations/0009-post.sql', 'create table begroting.post (id uuid primary key);'),
      'a schema without comment': file('migrations/0009-post.sql', 'create schema if not exists begroting;'),
    },
  },
  {
    promise: 'no rule is switched off on the spot',
    check: tree => findText(written(tree), exemption, 'is an exemption'),
    broken: {
      'a rule switched off': file('src/start.ts', '// oxlint-disable-next-line no-console'),
      'a type switched off': file('src/start.ts', 'const house = value as unknown as House'),
      'a test switched off': file('src/start.test.ts', ['test', "skip('later', () => {})"].join('.')),
      'formatting switched off': file('web/root.tsx', '// oxfmt-ignore'),
    },
  },
  {
    promise: 'nothing tells where it was made',
    check: tree => findText(written(tree), workplace, 'belongs to the workplace'),
    broken: {
      'a folder of a machine': file('README.md', `Run it in ${['', 'work', 'main'].join('/')}.`),
      'a number of a ticket': file('src/start.ts', '// See issue 12.'),
      'a registry': file('package-lock.json', `"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/hono/-/hono-4.0.0.tgz"`),
    },
  },
  {
    promise: 'chance comes from the platform',
    check: tree =>
      findText(
        tree.product.filter(({ path }) => path !== 'src/platform/random.ts'),
        /\bMath\.random\(/,
        'cannot be repeated',
      ),
    broken: { 'a draw of its own': file('src/modules/statistics/demo/chance.ts', 'const luck = Math.random()') },
  },
]

/** What people wrote, apart from the rules here, which spell out what they forbid. */
function written(tree: SourceTree): readonly SourceFile[] {
  return tree.files.filter(({ path }) => !path.startsWith('test/architecture/'))
}

function foldersOf(tree: SourceTree): readonly string[] {
  const folders = tree.files.flatMap(({ path }) => /^(?:src\/modules|packages)\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  return [...new Set(folders)]
}

function findUndescribed({ path, text }: SourceFile): Violation[] {
  const made = text.matchAll(/^\s*create (schema|table)\s+(?:if not exists\s+)?([\w."]+)/gim)
  return [...made].flatMap(({ 1: kind = '', 2: name = '', index }) => {
    const described = new RegExp(`comment on ${kind} ${name.replaceAll('.', '\\.')} is '`, 'i').test(text)
    return described ? [] : [{ path, line: text.slice(0, index + 1).split('\n').length, problem: `${kind} ${name} has no comment` }]
  })
}
