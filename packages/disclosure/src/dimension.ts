import { DisclosureError } from './disclosure-error.ts'
import type { TableDimension } from './types.ts'

/** The codes of one dimension and how they add up. Codes are numbered; the details are the codes that nothing adds up to. */
export interface Dimension {
  readonly name: string
  readonly codes: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly parentsOf: readonly (readonly number[])[]
  readonly childrenOf: readonly (readonly number[])[]
  /** The details in a code, itself when it is one; ascending. */
  readonly leavesOf: readonly (readonly number[])[]
  /** The codes that a detail is in, itself first. Empty for totals. */
  readonly codesWith: readonly (readonly number[])[]
  /** The codes with the same details, itself among them. */
  readonly sameAs: readonly (readonly number[])[]
  /** From here on the codes are sums that only earlier releases had; they get no place in the answer. */
  readonly firstVirtual: number
}

/** A sum over details that an earlier release published under a code that now covers other details. */
export interface VirtualCode {
  readonly code: string
  readonly leaves: readonly string[]
}

/**
 * Reads the parents of a dimension. `used` are the codes that stand in cells: where there are parents each has to be known, so that a typing
 * error does not fall out of every total; where there are none they stand on their own.
 */
export function readDimension(name: string, { parents }: TableDimension, used: ReadonlySet<string>): Dimension {
  const listOf = (code: string): readonly string[] => [parents[code] ?? []].flat()
  const known = new Set(Object.keys(parents).flatMap(code => [code, ...listOf(code)]))
  const place = `dimensions.${name}.parents`
  for (const code of used) {
    if (known.has(code)) continue
    if (known.size > 0) {
      throw new DisclosureError(
        'indeling-ongeldig',
        `De code ${code} staat in een cel, maar niet in de indeling van ${name}. Zet bij parents waar ${code} bij hoort.`,
        place,
      )
    }
  }
  if (known.size === 0) for (const code of used) known.add(code)
  refuseCycle(name, known, listOf)
  const codes = [...known].toSorted(compareCodes)
  const numberOf = new Map(codes.map((code, index) => [code, index]))
  const parentsOf = codes.map(code => [...new Set(listOf(code))].map(parent => numberOf.get(parent) ?? -1).toSorted((a, b) => a - b))
  return complete({ name, codes, numberOf, parentsOf, firstVirtual: codes.length }, [])
}

/** The same dimension with sums of earlier releases behind it. */
export function withVirtual(dimension: Dimension, added: readonly VirtualCode[]): Dimension {
  if (added.length === 0) return dimension
  const { name, firstVirtual } = dimension
  const codes = [...dimension.codes, ...added.map(({ code }) => code)]
  const numberOf = new Map(codes.map((code, index) => [code, index]))
  const leaves = added.map(({ leaves: own }) => own.map(leaf => numberOf.get(leaf) ?? -1).toSorted((a, b) => a - b))
  return complete({ name, codes, numberOf, parentsOf: [...dimension.parentsOf, ...added.map(() => [])], firstVirtual }, leaves)
}

type Skeleton = Pick<Dimension, 'name' | 'codes' | 'numberOf' | 'parentsOf' | 'firstVirtual'>

function complete(skeleton: Skeleton, virtual: readonly (readonly number[])[]): Dimension {
  const { codes, parentsOf, firstVirtual } = skeleton
  const childrenOf = codes.map((): number[] => [])
  parentsOf.forEach((parents, code) => parents.forEach(parent => childrenOf[parent]?.push(code)))
  const leavesOf: (readonly number[])[] = []
  const leavesIn = (code: number): readonly number[] => {
    const found = leavesOf[code]
    if (found !== undefined) return found
    const children = childrenOf[code] ?? []
    const leaves = children.length === 0 ? [code] : [...new Set(children.flatMap(child => leavesIn(child)))].toSorted((a, b) => a - b)
    leavesOf[code] = leaves
    return leaves
  }
  for (let code = 0; code < firstVirtual; code += 1) leavesIn(code)
  virtual.forEach((leaves, index) => (leavesOf[firstVirtual + index] = leaves))
  const codesWith = codes.map((): number[] => [])
  for (let code = 0; code < firstVirtual; code += 1) if ((childrenOf[code] ?? []).length === 0) codesWith[code]?.push(code)
  leavesOf.forEach((leaves, code) => {
    if (leaves.length !== 1 || leaves[0] !== code) leaves.forEach(leaf => codesWith[leaf]?.push(code))
  })
  const byLeaves = Map.groupBy(
    codes.map((_, code) => code),
    code => leavesOf[code]?.join(',') ?? '',
  )
  const sameAs = codes.map((_, code) => byLeaves.get(leavesOf[code]?.join(',') ?? '') ?? [code])
  return { ...skeleton, childrenOf, leavesOf, codesWith, sameAs }
}

export function isLeaf(dimension: Dimension, code: number): boolean {
  return (dimension.codesWith[code] ?? []).length > 0
}

/** Do the children of a code share no detail? Only then does the code equal their sum. */
export function childrenAddUp(dimension: Dimension, code: number): boolean {
  const children = dimension.childrenOf[code] ?? []
  const counted = children.reduce((sum, child) => sum + (dimension.leavesOf[child]?.length ?? 0), 0)
  return children.length > 0 && counted === dimension.leavesOf[code]?.length
}

function refuseCycle(name: string, known: ReadonlySet<string>, listOf: (code: string) => readonly string[]): void {
  const done = new Set<string>()
  for (const start of known) {
    const path: string[] = []
    visit(start, path)
  }

  function visit(code: string, path: string[]): void {
    if (done.has(code)) return
    if (path.includes(code)) {
      const round = [...path.slice(path.indexOf(code)), code].join(' → ')
      throw new DisclosureError(
        'indeling-ongeldig',
        `De indeling van ${name} draait rond: ${round}. Een code kan niet bij zichzelf horen; haal één van deze stappen weg.`,
        `dimensions.${name}.parents`,
      )
    }
    path.push(code)
    for (const parent of listOf(code)) visit(parent, path)
    path.pop()
    done.add(code)
  }
}

/** By code unit, so that the order is the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
