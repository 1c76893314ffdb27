import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findImports } from './imports.ts'
import type { Import } from './imports.ts'

/** One text file of the project, its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const made = new Set(['.git', '.react-router', 'build', 'coverage', 'data', 'dist', 'node_modules', 'test-results'])
const kinds = /\.(?:cjs|css|csv|html|json|jsonc|md|mjs|sql|svg|ts|tsx|txt|yml|yaml)$|(?:^|\/)(?:\.[a-z]+rc|\.gitignore|run|LICENSE)$/

/** The files of the project as people wrote them: nothing that was installed, built or imported. */
export class SourceTree {
  readonly files: readonly SourceFile[]
  readonly #imports = new Map<SourceFile, readonly Import[]>()

  constructor(files: readonly SourceFile[]) {
    this.files = files
  }

  static read(root: string): SourceTree {
    return new SourceTree(listFiles(root, '').map(path => ({ path, text: readFileSync(join(root, path), 'utf8') })))
  }

  /** TypeScript that the product, its tests and its tools consist of. */
  get code(): readonly SourceFile[] {
    return this.files.filter(({ path }) => /\.tsx?$/.test(path))
  }

  /** What the product consists of: code without tests, test beds and fixtures, which may look everywhere. */
  get product(): readonly SourceFile[] {
    return this.code.filter(({ path }) => !isTest(path))
  }

  has(path: string): boolean {
    return this.files.some(file => file.path === path)
  }

  importsOf(file: SourceFile): readonly Import[] {
    const known = this.#imports.get(file)
    if (known) return known
    const imports = findImports(file.path, file.text)
    this.#imports.set(file, imports)
    return imports
  }
}

export function isTest(path: string): boolean {
  return path.startsWith('test/') || path.includes('/fixtures/') || /\.test\.tsx?$/.test(path)
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return made.has(entry.name) ? [] : listFiles(root, path)
    return entry.isFile() && kinds.test(path) ? [path] : []
  })
}
