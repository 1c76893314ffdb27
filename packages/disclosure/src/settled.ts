import type { Cube } from './cube.ts'
import type { Dimension } from './dimension.ts'
import type { EarlierFacts } from './earlier.ts'
import { saidOf, statusOf } from './facts.ts'
import type { Model } from './model.ts'
import type { CellStatus } from './types.ts'

/**
 * Marks the parts of a table that can be left as they were released. Codes that share no detail, nor are joined by one that does, make parts that no sum connects: what
 * is published in one tells nothing of another. A part in which every cell has its place in an earlier release, with the status that it would get now and a figure
 * that still holds, was protected when that was released.
 */
export function markSettled(model: Model, releases: readonly EarlierFacts[]): void {
  if (releases.length === 0) return
  const { cube, own, settled, stands } = model
  const said = lastSaid(model, releases)
  const part = partsOf(cube)
  const isOpen = new Uint8Array(part.count)
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (own[cell] === 0) continue
    if (said[cell] === codes[statusOf(model, cell)]) stands[cell] = 1
    else isOpen[part.of(cell)] = 1
  }
  for (let cell = 0; cell < cube.size; cell += 1) if (isOpen[part.of(cell)] === 0) settled[cell] = 1
}

const codes: Readonly<Record<CellStatus, number>> = { published: 1, rounded: 2, primary: 3, secondary: 4, zero: 5 }

/** What was said last of each cell, when it still holds; 0 when nothing was. */
function lastSaid(model: Model, releases: readonly EarlierFacts[]): Uint8Array {
  const said = new Uint8Array(model.cube.size)
  for (const facts of releases) {
    facts.each(fact => {
      const { low, high } = saidOf(model, fact)
      const truth = model.values[fact.cell] ?? 0
      said[fact.cell] = truth >= low - 1e-6 && truth <= high + 1e-6 ? codes[fact.status] : 0
    })
  }
  return said
}

/** The parts of the cube, numbered. */
function partsOf({ dimensions, strides }: Cube): { readonly count: number; readonly of: (cell: number) => number } {
  const perDimension = dimensions.map(dimension => componentsOf(dimension))
  let count = 1
  const weights = perDimension.map(({ size }) => {
    const weight = count
    count *= size
    return weight
  })
  const of = (cell: number) => {
    let part = 0
    for (let index = 0; index < perDimension.length; index += 1) {
      const component = perDimension[index]?.of ?? new Int32Array(1)
      part += (component[Math.floor(cell / (strides[index] ?? 1)) % component.length] ?? 0) * (weights[index] ?? 0)
    }
    return part
  }
  return { count, of }
}

/** Which codes are joined by details that they share. */
function componentsOf({ leavesOf, codesWith }: Dimension): { readonly size: number; readonly of: Int32Array } {
  const of = new Int32Array(leavesOf.length).fill(-1)
  let size = 0
  for (let start = 0; start < leavesOf.length; start += 1) {
    if (of[start] !== -1) continue
    const waiting = [start]
    of[start] = size
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      for (const leaf of leavesOf[code] ?? []) {
        for (const other of codesWith[leaf] ?? []) {
          if (of[other] !== -1) continue
          of[other] = size
          waiting.push(other)
        }
      }
    }
    size += 1
  }
  return { size, of }
}
