import { Row } from './chance.ts'
import type { Cube } from './cube.ts'
import type { Step } from './steps.ts'
import { StepBook } from './steps.ts'
import type { Bounds, World } from './world.ts'

/** So many parts of blocks are looked at for a cell before the search gives up, or lets cells be hidden. */
const mostParts = 2_000
/** The same for plain steps where sums grew: what they do not find soon, wide steps find sooner. */
const plainParts = 250
/** So many beginnings are tried. */
const mostAttempts = 8
/** A block that strains less than this is taken at once. */
const easy = 0.5
const spare = 1e-7
/** In so many steps money goes gently, at least. */
const moneySteps = 64

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

interface Again {
  readonly isWide: boolean
  readonly isGentle: boolean
  readonly attempts?: number
}

interface Block {
  readonly steps: readonly Step[]
  readonly distance: number
  readonly price: number
}

/** Looks for tables that a reader cannot exclude, in which one cell is as much higher or lower as is wished. */
export class Search {
  readonly #world: World
  readonly #plain: StepBook
  readonly #wide: StepBook
  #book: StepBook
  /** Where chance comes from when steps are tried in another order; null when they are not. */
  #shuffle: Row | null = null
  #partsLeft = 0
  readonly #scores: number[] = []
  readonly #isGrown: boolean

  constructor(cube: Cube, world: World, isGrown: boolean) {
    this.#world = world
    this.#isGrown = isGrown
    this.#plain = new StepBook(cube, false)
    this.#wide = new StepBook(cube, true)
    this.#book = this.#plain
  }

  /** Moves the world until the wish is met, hiding nothing. Gives what is left of the distance; the world stays where it came. */
  reach(wish: Wish): number {
    let left = wish.distance
    for (let round = 0; round < 6 && left > spare; round += 1) {
      const before = left
      this.#partsLeft = this.#isGrown && this.#book === this.#plain ? plainParts : mostParts
      const room = this.#world.room(0, this.#world.start(wish.cell), wish.direction, left)
      if (room > 0) left = this.#moveAll(this.#sorted(wish, true), 0, 1, wish.direction, room, left)
      if (left === before) break
    }
    return left
  }

  /** Moves every block that can be moved, as far as it can. `room` is what the part built so far leaves. */
  #moveAll(steps: readonly (readonly Step[])[], level: number, size: number, direction: 1 | -1, room: number, wanted: number): number {
    const world = this.#world
    if (level === steps.length) {
      // Blocks before this one may have used up what there was.
      const now = world.room(0, size, direction, Math.min(room, wanted))
      if (now > 0) world.move(size, now * direction)
      return wanted - now
    }
    let left = wanted
    for (const step of steps[level] ?? []) {
      const bigger = world.extend(size, step)
      this.#partsLeft -= 1
      const enough = world.room(size, bigger, direction, Math.min(room, left))
      if (enough > 0) left = this.#moveAll(steps, level + 1, bigger, direction, enough, left)
      if (left <= spare || this.#partsLeft <= 0) break
    }
    return left
  }

  /**
   * As `reach`, from several beginnings: which block comes first decides how far it goes. `isWide`: also with steps that take three details; `isGentle`: what is left
   * each time goes grain by grain.
   */
  reachAgain(wish: Wish, { isWide, isGentle, attempts = mostAttempts }: Again): number {
    this.#book = isWide ? this.#wide : this.#plain
    this.#shuffle = new Row(wish.cell)
    let left = wish.distance
    for (let attempt = 0; attempt < attempts && left > spare; attempt += 1) {
      this.#world.reset()
      left = this.reach(wish)
      if (left > spare && isGentle) left = this.reachGently({ ...wish, distance: left })
    }
    this.#book = this.#plain
    this.#shuffle = null
    return left
  }

  /** As `reach`, with wide steps, after another cell was moved out of the way as far as it would go. */
  reachAfter(wish: Wish, first: Wish): number {
    this.#book = this.#wide
    const before = this.#world.values[wish.cell] ?? 0
    this.reach(first)
    const moved = ((this.#world.values[wish.cell] ?? 0) - before) * wish.direction
    const left = this.reach({ ...wish, distance: wish.distance - moved })
    this.#book = this.#plain
    return left
  }

  /**
   * As `reach`, one grain at a time, each time where most room remains. Slower, and finds its way where the room of many rounded
   * figures has to be used together.
   */
  reachGently(wish: Wish): number {
    let left = wish.distance
    const { grain } = this.#world
    // People go one by one; of money there are too many cents for that.
    const most = grain >= 1 ? grain : Math.max(grain, wish.distance / moneySteps)
    while (left > spare) {
      const block = this.#gentlest(wish)
      if (block === null) return left
      const size = this.#build(wish.cell, block)
      const distance = this.#world.room(0, size, wish.direction, Math.min(most, left))
      if (distance <= 0) return left
      this.#world.move(size, distance * wish.direction)
      left -= distance
    }
    return left
  }

  #gentlest(wish: Wish): readonly Step[] | null {
    const sorted = this.#sorted(wish, true)
    const world = this.#world
    const chosen: Step[] = []
    let best: readonly Step[] | null = null
    let least = Infinity
    let parts = mostParts
    const visit = (level: number, size: number, strain: number): void => {
      if (strain >= least) return
      if (level === sorted.length) {
        best = [...chosen]
        least = strain
        return
      }
      for (const step of sorted[level] ?? []) {
        const bigger = world.extend(size, step)
        parts -= 1
        chosen[level] = step
        visit(level + 1, bigger, strain + world.strain(size, bigger, wish.direction))
        if (parts <= 0 || least < easy) break
      }
    }
    visit(0, 1, world.strain(0, world.start(wish.cell), wish.direction))
    return best
  }

  #build(cell: number, steps: readonly Step[]): number {
    let size = this.#world.start(cell)
    for (const step of steps) size = this.#world.extend(size, step)
    return size
  }

  /** As `reach`, and hides the cheapest visible cells that stand in the way. */
  reachByHiding(wish: Wish, hiding: Hiding): number {
    let left = wish.distance
    for (let round = 0; round < 40 && left > spare; round += 1) {
      const block = this.#cheapest({ ...wish, distance: left }, hiding)
      if (block === null) break
      this.#carryOut(block, wish, hiding)
      left = this.reach({ ...wish, distance: left - block.distance })
    }
    return left
  }

  #cheapest({ cell, direction, distance: wanted }: Wish, hiding: Hiding): Block | null {
    const sorted = this.#sorted({ cell, direction, distance: wanted }, false)
    const world = this.#world
    const chosen: Step[] = []
    let best: Block | null = null
    let least = Infinity
    let parts = mostParts
    const costOf = (blocked: number) => hiding.costOf(blocked)
    // A block that does part of the way is dearer: more will be needed.
    const priceOf = (cost: number, distance: number) => cost * (wanted / distance) ** 1.5
    const visit = (level: number, size: number, room: number, cost: number): void => {
      if (room <= 0 || priceOf(cost, room) >= least) return
      if (level === sorted.length) {
        const price = priceOf(world.costOfBlocked(0, size, direction, room, costOf), room)
        if (price >= least) return
        least = price
        best = { steps: [...chosen], distance: room, price }
        return
      }
      for (const step of sorted[level] ?? []) {
        const bigger = world.extend(size, step)
        parts -= 1
        chosen[level] = step
        // What is blocked already for the smallest distance is the least that the block will cost.
        const more = world.costOfBlocked(size, bigger, direction, world.grain, costOf)
        visit(level + 1, bigger, world.room(size, bigger, direction, room, hiding.hidden), cost + more)
        if (parts <= 0) break
      }
    }
    const size = world.start(cell)
    visit(0, size, world.room(0, size, direction, wanted, hiding.hidden), world.costOfBlocked(0, size, direction, world.grain, costOf))
    return best
  }

  #carryOut({ steps, distance }: Block, { cell, direction }: Wish, hiding: Hiding): void {
    const size = this.#build(cell, steps)
    for (const blocked of this.#world.blocked(size, direction, distance)) hiding.hide(blocked)
    this.#world.move(size, distance * direction)
  }

  /**
   * The steps of each dimension, those that stand most freely beside this cell first. Every block with a step changes the cells that this step
   * changes beside the cell: when one of those cannot move, no block with it can.
   */
  #sorted({ cell, direction }: Wish, isFree: boolean): readonly (readonly Step[])[] {
    return this.#book.stepsFor(cell).map(steps => (steps.length < 2 ? steps : this.#order(cell, steps, direction, isFree)))
  }

  /** The lists are short and asked for often: each step is put in its place as it comes. */
  #order(cell: number, steps: readonly Step[], direction: 1 | -1, isFree: boolean): readonly Step[] {
    const scores = this.#scores
    const sorted: Step[] = []
    for (const step of steps) {
      const score = this.#blockage(cell, step, direction)
      if (isFree && score >= 1) continue
      let at = sorted.length
      for (; at > 0 && (scores[at - 1] ?? 0) > score; at -= 1) {
        scores[at] = scores[at - 1] ?? 0
        sorted[at] = sorted[at - 1] ?? step
      }
      scores[at] = score
      sorted[at] = step
    }
    return sorted
  }

  /** From 1 on: something stands in the way. */
  #blockage(cell: number, { offsets, signs }: Step, direction: 1 | -1): number {
    const { values, grain, bounds } = this.#world
    const { low, high } = bounds
    let score = offsets.length * 0.01 + (this.#shuffle === null ? 0 : this.#shuffle.next() * 0.2)
    for (let index = 1; index < offsets.length; index += 1) {
      const other = cell + (offsets[index] ?? 0)
      const value = values[other] ?? 0
      const room = ((signs[index] ?? 0) * direction > 0 ? (high[other] ?? 0) - value : value - (low[other] ?? 0)) / grain
      if (room < 1 - spare) score += 1
      else if (room < 9) score += 0.02 / room
    }
    return score
  }
}
