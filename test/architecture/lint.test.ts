import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const restricted = 'eslint(no-restricted-imports)'

/** Made-up files with one fault each, and the rule that has to notice it. */
const faults: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['src/modules/buurtbeeld/routes.ts', "export { x } from '../statistics/views.ts'", restricted],
  ['src/modules/buurtbeeld/commands.ts', "export { x } from '#src/modules/statistics/views.ts'", restricted],
  ['src/modules/buurtbeeld/schema.ts', "export { x } from '../../../web/data.ts'", restricted],
  ['src/modules/buurtbeeld/buurtbeeld.ts', "export { x } from 'node:fs'", restricted],
  ['src/modules/buurtbeeld/zinnen.ts', "export { x } from '../../platform/clock.ts'", restricted],
  ['src/modules/statistics/areas/search.ts', "export { x } from 'hono'", restricted],
  ['src/modules/statistics/read/zip.ts', "export { x } from '../../buurtbeeld/schema.ts'", restricted],
  ['src/modules/statistics/store/disk.ts', 'export const x = process.env', 'node(no-process-env)'],
  ['src/platform/jobs.ts', "export { x } from '../modules/statistics/index.ts'", restricted],
  ['packages/figures/src/maat.ts', "export { x } from 'kysely'", restricted],
  ['web/routes/home/home.tsx', "export { x } from '#src/app.ts'", restricted],
  ['src/a.ts', "import { b } from './b.ts'\nexport const a = () => b", 'import(no-cycle)'],
  ['src/b.ts', "import { a } from './a.ts'\nexport const b = () => a", 'import(no-cycle)'],
  ['src/init.ts', 'export default 1', 'import(no-default-export)'],
  ['src/main.ts', "console.log('')", 'eslint(no-console)'],
  ['src/start.ts', '// eslint-disable-next-line\nexport const x: any = 1', 'typescript(no-explicit-any)'],
  ['web/ui/logo.tsx', 'export const logo = <img src="logo.svg" />', 'jsx-a11y(alt-text)'],
]

/** What is right stays right. */
const fine: readonly (readonly [path: string, text: string])[] = [
  ['src/modules/statistics/index.ts', "export { x } from './views.ts'"],
  ['src/modules/buurtbeeld/uitspraken.ts', "export { x } from '../statistics/index.ts'"],
  [
    'src/modules/statistics/figures/reeks.ts',
    "export { x } from '../store/columns-file.ts'\nexport { y } from '../../../platform/clock.ts'",
  ],
  ['web/data.ts', "import type { App } from '#src/app.ts'\nexport type X = App"],
  ['web/routes/home/not-found.tsx', 'export default function NotFound() {\n  return <p />\n}'],
  ['bench/speed.ts', "console.log('')"],
]

test('the settings of the linter notice each fault, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-lint-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [path, text] of [...faults, ...fine]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${text}\n`)
  }
  const found = await lint(folder)
  expect(found).toEqual(faults.map(([path, , rule]) => `${path} ${rule}`).toSorted())
})

/** Runs without types: those rules need a whole project to look at. */
async function lint(folder: string): Promise<readonly string[]> {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '--format', 'unix'], { cwd: folder }).catch(takeOutput)
  return stdout
    .split('\n')
    .flatMap(line => {
      const [, path, rule] = /^([^:]+):\d+:\d+: .*\[\w+\/(.+)\]$/.exec(line) ?? []
      return path === undefined || rule === undefined ? [] : [`${path} ${rule}`]
    })
    .toSorted()
}

/** A linter that finds something ends with 1; what it found is on the error. */
function takeOutput(error: unknown): { readonly stdout: string } {
  if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
    return { stdout: error.stdout }
  throw error
}
