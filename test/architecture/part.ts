/** A part of the product: its files, and the parts that it may import. An arrow that is not here does not exist. */
export interface Part {
  readonly name: string
  readonly files: readonly string[]
  readonly may: readonly string[]
  /** Parts of which it may know the types, never call the code. */
  readonly types?: readonly string[]
  /** Rules and values only: no disk, network, clock, chance, database, HTTP or screen. */
  readonly isPure?: true
}

export const ground = ['packages', 'refusal', 'json', 'config', 'platform']

/** The rows of one module, in its own words: files from its folder, parts by their name within it. */
export function partsOf(module: string, own: readonly Part[]): Part[] {
  const names = new Set(own.map(part => part.name))
  const full = (name: string) => (names.has(name) ? `${module} ${name}` : name)
  return own.map(({ name, files, may, types, isPure }) => ({
    name: full(name),
    files: files.map(glob => `src/modules/${module}/${glob}`),
    may: may.map(full),
    ...(types ? { types: types.map(full) } : {}),
    ...(isPure ? { isPure } : {}),
  }))
}
