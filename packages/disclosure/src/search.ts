import type { Cube } from './cube.ts'
import type { Step } from './steps.ts'
import { StepBook } from './steps.ts'
import type { Bounds, World } from './world.ts'

/** So many blocks are tried for a cell before the search gives up or lets cells be hidden. */
const usualBlocks = 600
/** Where every block is weighed before one is taken. */
const weighedBlocks = 150
/** A block that strains less than this is taken at once. */
const easy = 0.5

/** What hiding would cost, and which bounds hold for a cell once it is hidden. */
export interface Hiding {
  readonly hidden: Bounds
  /** Infinity for what may not be hidden, because it is known already. */
  costOf(cell: number): number
  hide(cell: number): void
}

export interface Wish {
  readonly cell: number
  readonly direction: 1 | -1
  /** How far the value of the cell has to move from where it is now. */
  readonly distance: number
}

interface Block {
  readonly steps: readonly Step[]
  readonly distance: number
  readonly price: number
}

/** Looks for tables that a reader cannot exclude, in which one cell is as much higher or lower as is wished. */
export class Search {
  readonly #cube: Cube
  readonly #world: World
  readonly #book: StepBook
  #blocksLeft = 0

  constructor(cube: Cube, world: World) {
    this.#cube = cube
    this.#world = world
    this.#book = new StepBook(cube)
  }

  /** Moves the world until the wish is met, hiding nothing. Gives what is left of the distance; the world stays where it came. */
  reach(wish: Wish): number {
    const steps = this.#sorted(wish)
    let left = wish.distance
    for (let round = 0; round < 6 && left > 1e-7; round += 1) {
      const before = left
      this.#blocksLeft = usualBlocks
      left = this.#moveAll(steps, 0, 1, wish.cell, wish.direction, left)
      if (left === before) break
    }
    return left
  }

  /**
   * As `reach`, one grain at a time, each time where most room remains. Slower, and finds its way where the room of many rounded
   * figures has to be used together.
   */
  reachGently(wish: Wish): number {
    let left = wish.distance
    const { grain } = this.#world
    while (left > 1e-7) {
      const block = this.#gentlest(wish)
      if (block === null) return left
      const [level, size] = this.#build(block)
      this.#world.move(level, size, Math.min(grain, left) * wish.direction)
      left -= Math.min(grain, left)
    }
    return left
  }

  #gentlest(wish: Wish): readonly Step[] | null {
    const sorted = this.#sorted(wish)
    const world = this.#world
    const chosen: Step[] = []
    let best: readonly Step[] | null = null
    let least = Infinity
    let blocks = weighedBlocks
    const visit = (level: number, size: number): void => {
      if (level === 0) world.start()
      if (level === sorted.length) {
        blocks -= 1
        const strain = world.strain(level, size, wish.direction)
        if (strain < least) [best, least] = [[...chosen], strain]
        return
      }
      for (const step of sorted[level] ?? []) {
        const count = world.extend(level, size, step)
        chosen[level] = step
        visit(level + 1, count)
        if (blocks <= 0 || least < easy) break
      }
    }
    visit(0, 1)
    return best
  }

  #build(steps: readonly Step[]): readonly [number, number] {
    this.#world.start()
    let size = 1
    steps.forEach((step, level) => (size = this.#world.extend(level, size, step)))
    return [steps.length, size]
  }

  /** As `reach`, and hides the cheapest visible cells that stand in the way. */
  reachByHiding(wish: Wish, hiding: Hiding): number {
    let left = wish.distance
    for (let round = 0; round < 40 && left > 1e-7; round += 1) {
      const block = this.#cheapest({ ...wish, distance: left }, hiding)
      if (block === null) break
      this.#carryOut(block, wish, hiding)
      left = this.reach({ ...wish, distance: left - block.distance })
    }
    return left
  }

  #moveAll(steps: readonly (readonly Step[])[], level: number, size: number, cell: number, direction: 1 | -1, wanted: number): number {
    if (level === 0) this.#world.start()
    if (level === steps.length) {
      this.#blocksLeft -= 1
      const room = this.#world.roomFor(level, size, direction, wanted)
      if (room <= 0) return wanted
      this.#world.move(level, size, room * direction)
      return wanted - room
    }
    let left = wanted
    for (const step of steps[level] ?? []) {
      const count = this.#world.extend(level, size, step)
      left = this.#moveAll(steps, level + 1, count, cell, direction, left)
      if (left <= 1e-7 || this.#blocksLeft <= 0) break
    }
    return left
  }

  #cheapest(wish: Wish, hiding: Hiding): Block | null {
    const sorted = this.#sorted(wish)
    let best: Block | null = null
    let blocks = usualBlocks
    const world = this.#world
    const chosen: Step[] = []
    const visit = (level: number, size: number): void => {
      if (level === 0) world.start()
      if (level === sorted.length) {
        blocks -= 1
        const distance = world.roomWhenHidden(level, size, wish.direction, wish.distance, hiding.hidden)
        if (distance <= 0) return
        let price = 0
        for (const blocked of world.blockedBy(level, size, wish.direction, distance)) price += hiding.costOf(blocked)
        // A block that does part of the way is dearer: more will be needed.
        price *= (wish.distance / distance) ** 1.5
        if (price < Infinity && (best === null || price < best.price)) best = { steps: [...chosen], distance, price }
        return
      }
      for (const step of sorted[level] ?? []) {
        const count = world.extend(level, size, step)
        chosen[level] = step
        visit(level + 1, count)
        if (blocks <= 0) break
      }
    }
    visit(0, 1)
    return best
  }

  #carryOut({ steps, distance }: Block, { direction }: Wish, hiding: Hiding): void {
    const [level, size] = this.#build(steps)
    for (const blocked of this.#world.blockedBy(level, size, direction, distance)) hiding.hide(blocked)
    this.#world.move(level, size, distance * direction)
  }

  /** The steps of each dimension, those that stand most freely beside this cell first. */
  #sorted({ cell, direction }: Wish): readonly (readonly Step[])[] {
    return this.#book.stepsFor(cell).map((steps, index) => {
      if (steps.length < 2) return steps
      const stride = this.#cube.strides[index] ?? 1
      const code = Math.floor(cell / stride) % (this.#cube.dimensions[index]?.codes.length ?? 1)
      const base = cell - code * stride
      const scored = steps.map(step => ({ step, score: this.#blockage(base, step, direction) }))
      return scored.sort((a, b) => a.score - b.score).map(({ step }) => step)
    })
  }

  #blockage(base: number, { offsets, signs }: Step, direction: 1 | -1): number {
    const { low, high } = this.#world.bounds
    let score = offsets.length * 0.01
    for (let index = 0; index < offsets.length; index += 1) {
      const cell = base + (offsets[index] ?? 0)
      const value = this.#world.values[cell] ?? 0
      const room = (signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (room < 9) score += room < 1 ? 1 : 0.5 / room
    }
    return score
  }
}
