import type { Dimension } from './dimension.ts'
import { DisclosureError } from './disclosure-error.ts'
import type { CellKey } from './types.ts'

/** More cells than this, totals included, do not fit in the memory of an ordinary machine. */
export const mostCells = 4_000_000

/** Every combination of codes is a cell with a number: the codes, each times the stride of its dimension, added up. */
export interface Cube {
  readonly dimensions: readonly Dimension[]
  readonly strides: readonly number[]
  readonly size: number
}

export function makeCube(dimensions: readonly Dimension[]): Cube {
  const strides: number[] = []
  let size = 1
  for (const dimension of dimensions.toReversed()) {
    strides.unshift(size)
    size *= dimension.codes.length
  }
  if (size > mostCells) {
    throw new DisclosureError(
      'tabel-te-groot',
      `De tabel heeft met alle totalen ${size} cellen; wij kunnen er ${mostCells} aan. Deel hem op, of laat een dimensie weg.`,
    )
  }
  return { dimensions, strides, size }
}

export function isDetail({ dimensions, strides }: Cube, cell: number): boolean {
  return dimensions.every(({ codes, codesWith }, index) => {
    const code = Math.floor(cell / (strides[index] ?? 1)) % codes.length
    return (codesWith[code] ?? []).length > 0
  })
}

/** The number of the code of a cell in one dimension. */
export function codeAt({ dimensions, strides }: Cube, cell: number, dimension: number): number {
  return Math.floor(cell / (strides[dimension] ?? 1)) % (dimensions[dimension]?.codes.length ?? 1)
}

/** The key of each cell that is asked for: made for asking many. */
export function keysOf({ dimensions, strides }: Cube): (cell: number) => CellKey {
  const empty = Object.fromEntries(dimensions.map(({ name }) => [name, '']))
  return cell => {
    const key = { ...empty }
    for (let index = 0; index < dimensions.length; index += 1) {
      const dimension = dimensions[index]
      if (dimension === undefined) continue
      const { name, codes } = dimension
      key[name] = codes[Math.floor(cell / (strides[index] ?? 1)) % codes.length] ?? ''
    }
    return key
  }
}

/** `buurt B1, groep 65+`: how a message names a cell. */
export function nameOf(cube: Cube, cell: number): string {
  return Object.entries(keysOf(cube)(cell))
    .map(([name, code]) => `${name} ${code}`)
    .join(', ')
}

/** The number of the cell with this key; null when one of the codes does not exist. */
export function cellWith({ dimensions, strides }: Cube, key: CellKey): number | null {
  let cell = 0
  for (let index = 0; index < dimensions.length; index += 1) {
    const dimension = dimensions[index]
    const code = dimension?.numberOf.get(key[dimension.name] ?? '')
    if (code === undefined) return null
    cell += code * (strides[index] ?? 0)
  }
  return cell
}

/** Fills in every total from the detail cells, one dimension after the other. */
export function addUpTotals({ dimensions, strides, size }: Cube, values: Float64Array): void {
  dimensions.forEach(({ leavesOf, codes, codesWith }, index) => {
    const stride = strides[index] ?? 1
    const span = stride * codes.length
    leavesOf.forEach((leaves, code) => {
      if ((codesWith[code] ?? []).length > 0) return
      for (let start = 0; start < size; start += span) {
        const to = start + code * stride
        values.fill(0, to, to + stride)
        for (const leaf of leaves) {
          const from = start + leaf * stride
          for (let inner = 0; inner < stride; inner += 1) values[to + inner] = (values[to + inner] ?? 0) + (values[from + inner] ?? 0)
        }
      }
    })
  })
}

/** How many detail cells each cell adds up; 1 for a detail cell. */
export function countLeaves({ dimensions, strides, size }: Cube): Int32Array {
  const counts = new Int32Array(size).fill(1)
  dimensions.forEach(({ leavesOf, codes }, index) => {
    const stride = strides[index] ?? 1
    for (let start = 0; start < size; start += stride * codes.length) {
      for (let code = 0; code < codes.length; code += 1) {
        const leaves = leavesOf[code]?.length ?? 1
        if (leaves === 1) continue
        const from = start + code * stride
        for (let cell = from; cell < from + stride; cell += 1) counts[cell] = (counts[cell] ?? 1) * leaves
      }
    }
  })
  return counts
}

/** 1 for cells that belong to the answer: those without a sum that only an earlier release had. */
export function markOwn({ dimensions, strides, size }: Cube): Uint8Array {
  const own = new Uint8Array(size).fill(1)
  dimensions.forEach(({ codes, firstVirtual }, index) => {
    if (firstVirtual === codes.length) return
    const stride = strides[index] ?? 1
    const span = stride * codes.length
    for (let start = 0; start < size; start += span) own.fill(0, start + firstVirtual * stride, start + span)
  })
  return own
}

/** The cells that cover the same people, itself among them: where a total has one part. */
export function twinsOf(cube: Cube, cell: number): readonly number[] {
  let found: number[] = [0]
  cube.dimensions.forEach(({ sameAs }, index) => {
    const stride = cube.strides[index] ?? 1
    const codes = sameAs[codeAt(cube, cell, index)] ?? []
    found = found.flatMap(sum => codes.map(code => sum + code * stride))
  })
  return found
}

/** Every detail cell within a cell. */
export function leafCells(cube: Cube, cell: number): readonly number[] {
  let found: number[] = [0]
  cube.dimensions.forEach(({ leavesOf }, index) => {
    const stride = cube.strides[index] ?? 1
    const leaves = leavesOf[codeAt(cube, cell, index)] ?? []
    found = found.flatMap(sum => leaves.map(leaf => sum + leaf * stride))
  })
  return found
}

/** A detail cell and every total that it is in, put into the list; gives how many. Made to be called for every detail cell. */
export class TotalsOf {
  readonly #cube: Cube
  readonly cells: Int32Array

  constructor(cube: Cube) {
    this.#cube = cube
    const most = cube.dimensions.reduce((product, { codesWith }) => product * Math.max(1, ...codesWith.map(codes => codes.length)), 1)
    this.cells = new Int32Array(most)
  }

  fill(cell: number): number {
    const { dimensions, strides } = this.#cube
    const { cells } = this
    cells[0] = 0
    let size = 1
    for (let index = dimensions.length - 1; index >= 0; index -= 1) {
      const stride = strides[index] ?? 1
      const dimension = dimensions[index]
      const codes = dimension?.codesWith[Math.floor(cell / stride) % dimension.codes.length] ?? []
      // From the last code back, so that what is extended still stands at the front.
      for (let code = codes.length - 1; code >= 0; code -= 1) {
        const offset = (codes[code] ?? 0) * stride
        for (let at = 0; at < size; at += 1) cells[code * size + at] = (cells[at] ?? 0) + offset
      }
      size *= codes.length
    }
    return size
  }
}
