import { posix } from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  /** As it is written. */
  readonly specifier: string
  /** The file of the project that it names, or null for a package, a builtin or what a tool generates. */
  readonly target: string | null
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean
  readonly line: number
}

/** Aliases of package.json, and the workspace packages by name. */
const aliases: readonly (readonly [RegExp, string])[] = [
  [/^#(src|test)\//, '$1/'],
  [/^@buurtwijs\/([a-z-]+)$/, 'packages/$1/src/index.ts'],
]

/** Everything a file imports or exports again, also types and also while it runs. */
export function findImports(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new SyntaxError(`${path} cannot be read: ${error.message}`)
  const at = (offset: number) => text.slice(0, offset).split('\n').length
  const describe = (specifier: string, isType: boolean, offset: number): Import => ({
    specifier,
    target: resolveImport(path, specifier),
    isType,
    line: at(offset),
  })
  return [
    ...module.staticImports.map(({ moduleRequest, entries, start }) =>
      describe(moduleRequest.value, entries.length > 0 && entries.every(entry => entry.isType), start),
    ),
    ...module.staticExports.flatMap(({ entries, start }) =>
      entries
        .filter(entry => entry.moduleRequest !== null)
        .map(({ moduleRequest, isType }) => describe(moduleRequest?.value ?? '', isType, start)),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest, start }) => {
      const written = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1]
      return written === undefined ? [] : [describe(written, false, start)]
    }),
  ]
}

function resolveImport(from: string, specifier: string): string | null {
  const [bare = ''] = specifier.split('?')
  for (const [alias, folder] of aliases) if (alias.test(bare)) return bare.replace(alias, folder)
  const isGenerated = bare.includes('/+types/')
  return bare.startsWith('.') && !isGenerated ? posix.join(posix.dirname(from), bare) : null
}
