import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { databaseRules } from './architecture/database-rules.ts'
import { importRules } from './architecture/import-rules.ts'
import { partOf, parts } from './architecture/parts.ts'
import type { Violation } from './architecture/rule.ts'
import { SourceTree } from './architecture/source-tree.ts'
import { textRules } from './architecture/text-rules.ts'

const project = SourceTree.read(fileURLToPath(new URL('..', import.meta.url)))

describe.each([...databaseRules, ...importRules, ...textRules])('$promise', ({ check, broken }) => {
  test('in this project', () => {
    expect(check(project).map(describeViolation)).toEqual([])
  })

  test.each(Object.entries(broken))('and the check notices %s', (_, files) => {
    const guilty = check(new SourceTree(files)).map(violation => violation.path)
    expect(guilty.length).toBeGreaterThan(0)
    expect(guilty.filter(path => !files[0]?.path.startsWith(path))).toEqual([])
  })
})

describe('the table of parts', () => {
  test('names each part once, and only parts that exist', () => {
    const names = parts.map(part => part.name)
    const named = parts.flatMap(part => [...part.may, ...(part.types ?? [])])
    expect(new Set(names).size).toBe(names.length)
    expect(named.filter(name => name !== '*' && !names.includes(name))).toEqual([])
  })

  test('has no arrows that lead back', () => {
    expect(findCycle(new Map(parts.map(part => [part.name, part.may])))).toEqual([])
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a'])
  })

  test('has no row without files', () => {
    const used = new Set(project.product.map(({ path }) => partOf(path)?.name))
    expect(parts.map(part => part.name).filter(name => !used.has(name))).toEqual([])
  })
})

function describeViolation({ path, line, problem }: Violation): string {
  return `${path}:${line} ${problem}`
}

type Arrows = ReadonlyMap<string, readonly string[]>

/** The first way along arrows that comes back to where it was; empty when there is none. */
function findCycle(arrows: Arrows): readonly string[] {
  const safe = new Set<string>()
  for (const start of arrows.keys()) {
    const cycle = walk(arrows, [start], safe)
    if (cycle.length > 0) return cycle
  }
  return []
}

function walk(arrows: Arrows, way: readonly string[], safe: Set<string>): readonly string[] {
  const here = way.at(-1) ?? ''
  if (safe.has(here)) return []
  for (const next of arrows.get(here) ?? []) {
    if (way.includes(next)) return [...way, next]
    const cycle = walk(arrows, [...way, next], safe)
    if (cycle.length > 0) return cycle
  }
  safe.add(here)
  return []
}
