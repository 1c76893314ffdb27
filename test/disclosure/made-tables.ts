import fc from 'fast-check'

export type Parents = Readonly<Record<string, string | readonly string[]>>

export interface MadeTable {
  readonly dimensions: Readonly<Record<string, { readonly parents: Parents }>>
  readonly cells: readonly { readonly key: Readonly<Record<string, string>>; readonly count: number }[]
}

export const buurten: Parents = { B1: 'W1', B2: 'W1', B3: 'W1', B4: 'W2', B5: 'W2', W1: 'G1', W2: 'G1' }
export const groepen: Parents = { jong: 'alle', oud: 'alle', midden: 'alle' }
/** Two selections of their own that overlap the wijken and each other. */
export const withSelecties: Parents = { ...buurten, B2: ['W1', 'S1'], B3: ['W1', 'S1', 'S2'], B4: ['W2', 'S1', 'S2'] }

/** Per code its details, worked out apart from the program. */
export function detailsIn(parents: Parents): Readonly<Record<string, readonly string[]>> {
  const codes = new Set(Object.entries(parents).flatMap(([code, up]) => [code, ...[up].flat()]))
  const childrenOf = (code: string) => Object.keys(parents).filter(child => [parents[child] ?? []].flat().includes(code))
  const within = (code: string): readonly string[] => {
    const children = childrenOf(code)
    return children.length === 0 ? [code] : [...new Set(children.flatMap(child => within(child)))]
  }
  return Object.fromEntries([...codes].map(code => [code, within(code)]))
}

/** Counts as they come: many small, some empty, some large. */
export const someCount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 14 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 900 }) },
)

/** A table over these dimensions, with counts from the list. */
export function tableOver(dimensions: Readonly<Record<string, Parents>>, counts: readonly number[]): MadeTable {
  let keys: readonly Readonly<Record<string, string>>[] = [{}]
  for (const [name, parents] of Object.entries(dimensions)) {
    const details = Object.entries(detailsIn(parents)).flatMap(([code, own]) => (own.length === 1 && own[0] === code ? [code] : []))
    keys = keys.flatMap(key => details.map(code => ({ ...key, [name]: code })))
  }
  return {
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([name, parents]) => [name, { parents }])),
    cells: keys.map((key, index) => ({ key, count: counts[index % counts.length] ?? 0 })),
  }
}
