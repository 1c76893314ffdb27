import { file, findText } from './rule.ts'
import type { Rule, Violation } from './rule.ts'
import { isTest } from './source-tree.ts'
import type { SourceTree } from './source-tree.ts'

/** Where statements are put together from rules that stand in the code, never from what somebody sent. */
const fromRules = new Set(['src/modules/privacy/wissen.ts', 'src/modules/privacy/tellen.ts', 'src/modules/privacy/invullen.ts'])
const advisory = /\b7_302_\d{3}\b/

export const databaseRules: readonly Rule[] = [
  {
    promise: 'what somebody sends goes into a query as a parameter',
    check: tree =>
      findText(
        tree.files.filter(({ path }) => /^src\/.*\.ts$/.test(path) && !isTest(path) && !fromRules.has(path)),
        /\bsql\.(?:raw|lit|val)\b(?!\(mostFouten\))/,
        'puts text into a statement',
      ),
    broken: { 'a name in a statement': file('src/modules/identity/zoek.ts', 'sql`select ${sql.raw(naam)}`') },
  },
  {
    promise: 'each advisory lock has a number of its own',
    check: tree => locksOf(tree).filter(({ problem }, index, all) => all.findIndex(other => other.problem === problem) !== index),
    broken: { 'a number that is taken': file('src/platform/a.ts', 'const one = 7_302_001\nconst two = 7_302_001') },
  },
]

function locksOf(tree: SourceTree): readonly Violation[] {
  return findText(
    tree.files.filter(({ path }) => /^src\/.*\.ts$/.test(path)),
    advisory,
    'has a number that another has',
  )
}
