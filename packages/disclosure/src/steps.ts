import type { Cube } from './cube.ts'
import { codeAt } from './cube.ts'
import type { Dimension } from './dimension.ts'

/**
 * A change of one person along one dimension: either somebody is added in a detail, or moved to it from another. `offsets` are the codes that
 * notice, as a distance from the code it is for, which comes first; `signs` whether they gain or lose one.
 */
export interface Step {
  readonly offsets: readonly number[]
  readonly signs: readonly number[]
}

/** How many partners are looked at per dimension: the nearest in the hierarchy. */
const mostPartners = 24

/**
 * The steps with which a code gains one. A product of one step per dimension changes a table by one at the corners of a block and
 * leaves every total above the block as it was: what a reader of those totals cannot see.
 */
export class StepBook {
  readonly #cube: Cube
  readonly #isWide: boolean
  readonly #known = new Map<number, readonly Step[]>()

  /** Wide: also with steps that take three details, where there are sums of earlier releases. */
  constructor(cube: Cube, isWide: boolean) {
    this.#cube = cube
    this.#isWide = isWide
  }

  /** For each dimension the steps that add one to the code of this cell, the ones that fewest codes notice first. */
  stepsFor(cell: number): readonly (readonly Step[])[] {
    return this.#cube.dimensions.map((dimension, index) => {
      const code = codeAt(this.#cube, cell, index)
      const place = index * 16_777_216 + code
      const known = this.#known.get(place)
      if (known !== undefined) return known
      const stride = this.#cube.strides[index] ?? 1
      const plain = makeSteps(dimension, code, stride, mostPartners)
      const steps = this.#isWide ? [...plain, ...makeTriples(dimension, code, stride)] : plain
      this.#known.set(place, steps)
      return steps
    })
  }
}

function makeSteps(dimension: Dimension, code: number, stride: number, most: number): readonly Step[] {
  const inside = spread(dimension.leavesOf[code] ?? [], most)
  const step = (leaf: number, partner: number | null): Step => stepOf(dimension, { code, leaf, partner, stride })
  const steps = inside.map(leaf => step(leaf, null))
  for (const leaf of spread(inside, 3)) {
    for (const partner of partnersOf(dimension, code, leaf, most)) steps.push(step(leaf, partner))
  }
  return steps.toSorted((a, b) => a.offsets.length - b.offsets.length).slice(0, most * 2)
}

/** How many third details are looked at. */
const mostThirds = 10

/**
 * Where a sum grew, a person more before the growth and one less after it leaves the longer sum as it is, but not the shorter ones of earlier releases: for those a
 * third detail has to give way. Triples of a detail of the code, one that came, and one that was there.
 */
function makeTriples(dimension: Dimension, code: number, stride: number): readonly Step[] {
  const { codes, codesWith, firstVirtual } = dimension
  if (firstVirtual === codes.length) return []
  const isOld = (leaf: number) => (codesWith[leaf] ?? []).some(other => other >= firstVirtual)
  const triples: Step[] = []
  for (const leaf of spread(dimension.leavesOf[code] ?? [], 3)) {
    const around = partnersOf(dimension, code, leaf, mostPartners)
    const came = around.filter(other => !isOld(other)).slice(0, 2)
    const was = around.filter(other => isOld(other))
    const add = (changes: readonly (readonly [number, number])[]) => triples.push(netStep(dimension, code, changes, stride))
    if (isOld(leaf)) {
      for (const added of came) {
        for (const third of spread(was, mostThirds)) {
          add([
            [leaf, 1],
            [added, -1],
            [third, -1],
          ])
          add([
            [leaf, 1],
            [third, -1],
            [added, 1],
          ])
        }
      }
    } else {
      for (const before of was.slice(0, 3)) {
        for (const third of spread(was.slice(3), mostThirds)) {
          add([
            [leaf, 1],
            [before, -1],
            [third, 1],
          ])
        }
      }
    }
  }
  return triples
    .filter(({ offsets, signs }) => offsets[0] === 0 && signs[0] === 1 && signs.every(sign => Math.abs(sign) === 1))
    .toSorted((a, b) => a.offsets.length - b.offsets.length)
}

/** What a change of some details comes to, per code that notices; the code it is for first. */
function netStep({ codesWith }: Dimension, code: number, changes: readonly (readonly [number, number])[], stride: number): Step {
  const net = new Map<number, number>([[code, 0]])
  for (const [leaf, change] of changes) for (const other of codesWith[leaf] ?? []) net.set(other, (net.get(other) ?? 0) + change)
  const noticing = [...net].filter(([, change]) => change !== 0)
  return { offsets: noticing.map(([other]) => (other - code) * stride), signs: noticing.map(([, change]) => change) }
}

/** At most so many, evenly over the list. */
function spread(list: readonly number[], most: number): readonly number[] {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] ?? 0)
}

/** Details outside the code, those with which the leaf shares the most codes first. */
function partnersOf(dimension: Dimension, code: number, leaf: number, most: number): readonly number[] {
  const inside = new Set(dimension.leavesOf[code])
  const found = new Set<number>()
  // From the smallest code around the leaf outwards.
  const around = (dimension.codesWith[leaf] ?? []).toSorted((a, b) => sizeOf(dimension, a) - sizeOf(dimension, b))
  for (const wider of around) {
    const outside = (dimension.leavesOf[wider] ?? []).filter(other => !inside.has(other) && !found.has(other))
    // Beginning after the leaf itself, so that not every cell leans on the same few.
    const turn = outside.findIndex(other => other > leaf)
    const turned = turn > 0 ? [...outside.slice(turn), ...outside.slice(0, turn)] : outside
    for (const other of spread(turned, most - found.size)) found.add(other)
    if (found.size >= most) break
  }
  return [...found]
}

function sizeOf(dimension: Dimension, code: number): number {
  return dimension.leavesOf[code]?.length ?? 0
}

interface StepParts {
  readonly code: number
  readonly leaf: number
  readonly partner: number | null
  readonly stride: number
}

function stepOf({ codesWith }: Dimension, { code, leaf, partner, stride }: StepParts): Step {
  const up = codesWith[leaf] ?? []
  const down = partner === null ? [] : (codesWith[partner] ?? [])
  const gaining = up.filter(other => other !== code && !down.includes(other))
  const losing = down.filter(other => !up.includes(other))
  return {
    offsets: [code, ...gaining, ...losing].map(other => (other - code) * stride),
    signs: [1, ...gaining.map(() => 1), ...losing.map(() => -1)],
  }
}
