import type { Dimension, VirtualCode } from './dimension.ts'
import { isLeaf } from './dimension.ts'
import type { Cube } from './cube.ts'
import { lessThanOf } from './reasons.ts'
import type { CellStatus, EarlierRelease } from './types.ts'

/** An earlier release in the numbers of this table: for each cell it had, which of ours covers the same people, and what it said. */
export interface EarlierFact {
  readonly cell: number
  readonly status: CellStatus
  readonly value: number | null
  /** What it said about how far a rounded figure is off at most; null when it said nothing. */
  readonly lessThan: number | null
}

type Changing<Value> = { -readonly [Name in keyof Value]: Value[Name] }

const statuses: readonly CellStatus[] = ['published', 'rounded', 'primary', 'secondary', 'zero']

/** The facts of one earlier release, in columns: there are hundreds of thousands of them in each of many releases. */
export class EarlierFacts {
  readonly #cells: Int32Array
  readonly #statuses: Uint8Array
  readonly #values: Float64Array
  readonly #lessThan: Float64Array
  #size = 0

  constructor(most: number) {
    this.#cells = new Int32Array(most)
    this.#statuses = new Uint8Array(most)
    this.#values = new Float64Array(most)
    this.#lessThan = new Float64Array(most)
  }

  add({ cell, status, value, lessThan }: EarlierFact): void {
    const at = this.#size
    this.#cells[at] = cell
    this.#statuses[at] = statuses.indexOf(status)
    this.#values[at] = value ?? NaN
    this.#lessThan[at] = lessThan ?? NaN
    this.#size += 1
  }

  /** Visits each. It is the same object every time, so that none has to be made. */
  each(visit: (fact: EarlierFact) => void): void {
    const fact: Changing<EarlierFact> = { cell: 0, status: 'secondary', value: null, lessThan: null }
    for (let at = 0; at < this.#size; at += 1) {
      const value = this.#values[at] ?? NaN
      const lessThan = this.#lessThan[at] ?? NaN
      fact.cell = this.#cells[at] ?? 0
      fact.status = statuses[this.#statuses[at] ?? 0] ?? 'secondary'
      fact.value = Number.isNaN(value) ? null : value
      fact.lessThan = Number.isNaN(lessThan) ? null : lessThan
      visit(fact)
    }
  }
}

/** Which codes an earlier release had, per dimension. */
export type CodesInUse = readonly ReadonlySet<string>[]

export function codesInUse(names: readonly string[], release: EarlierRelease): CodesInUse {
  const { codes } = release
  if (codes !== undefined) return names.map(name => new Set(codes[name] ?? []))
  const found = names.map(() => new Set<string>())
  for (let index = 0; index < names.length; index += 1) {
    let last: string | undefined
    for (const { key } of release.cells) {
      const code = key[names[index] ?? ''] ?? ''
      // Cells stand in rows: mostly it is the code of the cell before.
      if (code === last) continue
      found[index]?.add(code)
      last = code
    }
  }
  return found
}

/**
 * For each code of a dimension that an earlier release had too: the details it covered then. A year of which two quarters were
 * known is another sum than the whole year, and the difference between the two would show the other quarters.
 */
export function leavesThen(dimension: Dimension, used: ReadonlySet<string>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  const then = (code: number): readonly number[] => {
    const known = found.get(code)
    if (known !== undefined) return known
    const isUsed = used.has(dimension.codes[code] ?? '')
    const below = isLeaf(dimension, code) ? [] : [...new Set((dimension.childrenOf[code] ?? []).flatMap(child => then(child)))]
    // Nothing below it was there: it was published as one, and covers now what it covered then.
    const leaves = below.length > 0 ? below.toSorted((a, b) => a - b) : isUsed ? (dimension.leavesOf[code] ?? []) : []
    found.set(code, leaves)
    return leaves
  }
  for (let code = 0; code < dimension.firstVirtual; code += 1) then(code)
  return found
}

/** The sums that earlier releases had and this table has not, each once; and per release which code stands for which. */
export function findVirtual(
  dimension: Dimension,
  releases: readonly ReadonlySet<string>[],
): { readonly virtual: readonly VirtualCode[]; readonly namesThen: readonly ReadonlyMap<string, string>[] } {
  const known = new Map<string, VirtualCode>()
  const namesThen = releases.map(used => {
    const names = new Map<string, string>()
    for (const [code, leaves] of leavesThen(dimension, used)) {
      const name = dimension.codes[code] ?? ''
      if (!used.has(name)) continue
      const now = dimension.leavesOf[code] ?? []
      if (leaves.length === now.length) {
        names.set(name, name)
        continue
      }
      const id = leaves.join(',')
      const virtual = known.get(id) ?? { code: `${name}\u0000${known.size}`, leaves: leaves.map(leaf => dimension.codes[leaf] ?? '') }
      known.set(id, virtual)
      names.set(name, virtual.code)
    }
    return names
  })
  return { virtual: [...known.values()], namesThen }
}

/** What an earlier release says, in the cells of the cube. Cells with codes that this table no longer has say nothing about it. */
export function factsOf(cube: Cube, release: EarlierRelease, namesThen: readonly ReadonlyMap<string, string>[]): EarlierFacts {
  const numbers = cube.dimensions.map(({ numberOf }, index) => {
    const byName = new Map<string, number>()
    for (const [name, now] of namesThen[index] ?? []) byName.set(name, (numberOf.get(now) ?? -1) * (cube.strides[index] ?? 0))
    return byName
  })
  const facts = new EarlierFacts(release.cells.length)
  const names = cube.dimensions.map(({ name }) => name)
  const said = new Map<string, number | null>()
  const widthOf = (reason: string): number | null => {
    const known = said.get(reason)
    if (known !== undefined) return known
    const lessThan = lessThanOf(reason)
    said.set(reason, lessThan)
    return lessThan
  }
  // Cells stand in rows: mostly a code is that of the cell before.
  const last = numbers.map(byName => ({ code: '', number: byName.get('') ?? NaN }))
  for (const { key, status, value, reason } of release.cells) {
    let cell = 0
    for (let index = 0; index < numbers.length; index += 1) {
      const before = last[index] ?? { code: '', number: NaN }
      const code = key[names[index] ?? ''] ?? ''
      if (code !== before.code) {
        before.code = code
        before.number = numbers[index]?.get(code) ?? NaN
      }
      cell += before.number
    }
    if (!Number.isNaN(cell)) facts.add({ cell, status, value, lessThan: widthOf(reason) })
  }
  return facts
}
