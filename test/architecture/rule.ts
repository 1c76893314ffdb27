import type { SourceFile, SourceTree } from './source-tree.ts'

export interface Violation {
  readonly path: string
  readonly line: number
  readonly problem: string
}

/** One promise about the project, with ways to break it that its own test makes up: a check that cannot fail is noticed. */
export interface Rule {
  readonly promise: string
  readonly check: (tree: SourceTree) => readonly Violation[]
  /** Each a small project with one fault in its first file, named after the fault. */
  readonly broken: Readonly<Record<string, readonly SourceFile[]>>
}

/** A project of one file, for `broken`. */
export function file(path: string, text: string): readonly SourceFile[] {
  return [{ path, text }]
}

/** A check that looks for words: every line of the files where the pattern is found is a violation. */
export function findText(files: readonly SourceFile[], pattern: RegExp, problem: string): Violation[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = pattern.exec(line)?.[0]
      return found === undefined ? [] : [{ path, line: index + 1, problem: `${problem}: ${found.trim()}` }]
    }),
  )
}
