import { nameOf, twinsOf } from './cube.ts'
import { DisclosureError } from './disclosure-error.ts'
import { reachExactly } from './exact.ts'
import { boundsOf, boundsOfCell, tightAround } from './facts.ts'
import type { Model } from './model.ts'
import { seen, widthOf } from './model.ts'
import { lowerAtMost, protectionLevel } from './money.ts'
import { isOutOfReach } from './out-of-reach.ts'
import type { Hiding, Wish } from './search.ts'
import { Search } from './search.ts'
import type { Solver } from './solver.ts'
import type { Bounds } from './world.ts'
import { World } from './world.ts'

/** How far from its value a hidden cell has to be able to lie. Together: `up` is what both sides have to make. */
interface Need {
  readonly up: number
  readonly down: number
  readonly isTogether: boolean
}

/**
 * Hides cells until no hidden cell can be calculated back. For each, it looks for tables that a reader cannot exclude in which the cell is far
 * enough from what it is; what stands in the way of such a table is hidden too, the cheapest first. Hiding more never makes what was found
 * before impossible, so that one pass is enough. At the end, what turns out not to be needed is shown again.
 */
export function protect(model: Model, solver: Solver): void {
  new Protection(model, solver).run()
}

/** Up to so many cells what is hidden is chosen by integer programming, cell by cell. */
const exactCells = 500
/** A small cell of which no more than two neighbouring numbers are possible counts as calculated back. */
const leastRoom = 2

class Protection {
  readonly #model: Model
  readonly #solver: Solver
  readonly #bounds: Bounds
  /**
   * The same, but small cells can hold one more than they can. When a sum of small cells is known precisely, none of them reaches that unless the
   * sum does: so that no group that is small only together can be told either.
   */
  readonly #oneMore: Bounds
  readonly #hiddenOneMore: Bounds
  readonly #world: World
  readonly #search: Search
  readonly #queue: number[] = []
  /** Which hidden cells each cell leans on, when it does not stand on its own. */
  readonly #leansOn = new Map<number, ReadonlySet<number>>()
  readonly #hiding: Hiding
  /** The small cells that were as high, and as low, as they have to be able to be, in a table that leans on no hidden cell: hiding or showing others leaves it possible. */
  readonly #wasHigh: Uint8Array
  readonly #wasLow: Uint8Array
  /** Whether what is found now counts for other cells too: not while it is looked for within other bounds than hold. */
  #isShared = false
  #leaning = new Set<number>()

  constructor(model: Model, solver: Solver) {
    const { cube, kind, whenHidden, status, rules } = model
    this.#model = model
    this.#solver = solver
    this.#bounds = boundsOf(model, true)
    this.#wasHigh = new Uint8Array(cube.size)
    this.#wasLow = new Uint8Array(cube.size)
    this.#oneMore = { low: this.#bounds.low, high: this.#bounds.high.slice() }
    this.#hiddenOneMore = { low: whenHidden.low, high: whenHidden.high.slice() }
    for (let cell = 0; cell < cube.size; cell += 1) {
      if (status[cell] !== seen.primary) continue
      const high = Math.max(this.#bounds.high[cell] ?? 0, rules.threshold)
      this.#oneMore.high[cell] = high
      this.#hiddenOneMore.high[cell] = high
    }
    this.#world = new World(model.values, this.#bounds, kind === 'money' ? 0.01 : 1)
    this.#search = new Search(cube, this.#world, model.grown !== null)
    this.#hiding = { hidden: whenHidden, costOf: cell => costOf(model, cell), hide: cell => this.#hide(cell) }
  }

  run(): void {
    const { cube, status, own, leafCounts, settled } = this.#model
    const first: number[] = []
    for (let cell = 0; cell < cube.size; cell += 1) {
      if (settled[cell] === 1) continue
      if (status[cell] === seen.primary || (status[cell] === seen.secondary && own[cell] === 1)) first.push(cell)
    }
    first.sort((a, b) => (leafCounts[b] ?? 0) - (leafCounts[a] ?? 0) || a - b)
    for (const cell of first) this.#protectCell(cell)
    for (let at = 0; at < this.#queue.length; at += 1) this.#protectCell(this.#queue[at] ?? 0)
    this.#showAgain()
  }

  #protectCell(cell: number): void {
    if (this.#tryCell(cell, this.#hiding)) return
    // A cell that is hidden for others only is itself no secret: as much room as there is will do.
    const { status, kind, cube } = this.#model
    if (status[cell] === seen.secondary) return
    if (kind === 'counts' && this.#settleForLess(cell)) return
    throw new DisclosureError(
      'niet-te-beschermen',
      `De cel ${nameOf(cube, cell)} is niet te verbergen: uit wat al bekend is, is hij terug te rekenen. Laat deze code weg, of voeg hem samen met een andere.`,
    )
  }

  /**
   * Statuses tell something by themselves: when two small cells make a total that is not small, each of them is at least one. Where that leaves less
   * room than is asked, as much as there is will do; none at all is refused.
   */
  #settleForLess(cell: number): boolean {
    const { up, down } = needOf(this.#model, cell)
    this.#leaning = new Set()
    const room = this.#farthest(cell, 1, up) + this.#farthest(cell, -1, down)
    if (room < leastRoom) return false
    this.#reachesOneMore(cell, up, this.#hiding)
    return this.#note(cell)
  }

  /** As far as a cell can go in one direction when everything that can be is hidden; found by halving. */
  #farthest(cell: number, direction: 1 | -1, wanted: number): number {
    let [reached, tooFar] = [0, wanted + 1]
    while (tooFar - reached > 1) {
      const half = Math.ceil((reached + tooFar) / 2)
      if (half < tooFar && this.#go(cell, direction, half, this.#hiding) <= 1e-6) reached = half
      else tooFar = Math.min(half, tooFar - 1)
    }
    return reached
  }

  /** Looks for the tables that this cell needs. With `hiding` null nothing is hidden for it. */
  #tryCell(cell: number, hiding: Hiding | null): boolean {
    const { kind } = this.#model
    const { up, down, isTogether } = needOf(this.#model, cell)
    if (this.#leaning.size > 0) this.#leaning = new Set()
    this.#fixFor(cell)
    if (!isTogether) {
      this.#isShared = kind === 'counts'
      const isApart =
        (this.#wasHigh[cell] === 1 || this.#go(cell, 1, up, hiding) <= 1e-6) &&
        (this.#wasLow[cell] === 1 || this.#go(cell, -1, down, hiding) <= 1e-6)
      this.#isShared = false
      return isApart && this.#reachesOneMore(cell, up, hiding) && this.#note(cell)
    }
    const lows = this.#forgetStatus(cell)
    const isFound = this.#tryTogether(cell, up, hiding)
    lows.forEach(([twin, low]) => (this.#bounds.low[twin] = low))
    return isFound && this.#note(cell)
  }

  /** Its own status does not count: what others tell about the cell is the question. */
  #forgetStatus(cell: number): readonly (readonly [number, number])[] {
    const { cube, status, leastByEarlier } = this.#model
    const twins = twinsOf(cube, cell).filter(twin => status[twin] === seen.secondary)
    const lows = twins.map(twin => [twin, this.#bounds.low[twin] ?? 0] as const)
    for (const twin of twins) this.#bounds.low[twin] = leastByEarlier[twin] ?? 0
    return lows
  }

  #tryTogether(cell: number, up: number, hiding: Hiding | null): boolean {
    // Often there is room on one side alone, and a slow search on the other would find none.
    if (this.#isOpenAtOnce(cell, up)) return true
    const freeUp = up - this.#go(cell, 1, up, null)
    const freeDown = freeUp >= up ? 0 : up - freeUp - this.#go(cell, -1, up - freeUp, null)
    if (freeUp + freeDown >= up - 1e-6) return true
    if (hiding === null) return false
    const left = this.#go(cell, 1, up - freeDown, hiding)
    return left <= 1e-6 || this.#go(cell, -1, freeDown + left, hiding) <= 1e-6
  }

  /** Whether the first search, which is the quick one, finds enough room on both sides together. */
  #isOpenAtOnce(cell: number, up: number): boolean {
    const before = new Set(this.#leaning)
    let left = up
    for (const direction of [1, -1] as const) {
      if (left <= 1e-6) break
      left = this.#search.reach({ cell, direction, distance: left })
      this.#leave(cell)
    }
    if (left > 1e-6) this.#leaning = before
    return left <= 1e-6
  }

  #reachesOneMore(cell: number, up: number, hiding: Hiding | null): boolean {
    const { kind, rules } = this.#model
    if (kind === 'money' || rules.roundingBase !== null) return true
    this.#world.within(this.#oneMore)
    const left = this.#go(cell, 1, up + 1, hiding === null ? null : { ...hiding, hidden: this.#hiddenOneMore })
    this.#world.within(this.#bounds)
    return left <= 1e-6
  }

  #go(cell: number, direction: 1 | -1, distance: number, hiding: Hiding | null): number {
    if (distance <= 0) return 0
    const wish = { cell, direction, distance }
    let left = this.#search.reach(wish)
    const asksSoon = hiding !== null && this.#asksSoon(cell)
    if (left > 1e-6 && this.#model.grown !== null) {
      this.#world.reset()
      left = this.#search.reachAgain(wish, { isWide: true, isGentle: false, ...(asksSoon ? { attempts: 1 } : {}) })
    }
    if (left > 1e-6) left = asksSoon ? this.#goExactly(wish, hiding) : this.#goSlowly(wish, hiding)
    this.#leave(cell)
    return left
  }

  /** Where sums grew, a slow search finds little that was not found yet, and the solver answers sooner. What is hidden for others also wants to know how far it comes. */
  #asksSoon(cell: number): boolean {
    const { grown, kind, status } = this.#model
    return grown !== null && kind === 'counts' && status[cell] === seen.primary
  }

  #goExactly(wish: Wish, hiding: Hiding): number {
    const { cube } = this.#model
    this.#world.reset()
    if (isOutOfReach(cube, this.#world, wish, hiding)) return wish.distance
    if (this.#goAround(wish) <= 1e-6 || this.#search.reachAgain(wish, { isWide: true, isGentle: false }) <= 1e-6) return 0
    this.#world.reset()
    if (reachExactly(cube, this.#world, wish, { hiding, solver: this.#solver, mayHide: [false] })) return 0
    return this.#goByHiding(wish, hiding, [true])
  }

  /** Where the longer sum stands in the way, what made it grow is moved first; where that does, what was there before. */
  #goAround(wish: Wish): number {
    const { grown, rules } = this.#model
    const direction = wish.direction > 0 ? -1 : 1
    for (const cell of grown?.besides(wish.cell) ?? []) {
      this.#world.reset()
      if (this.#search.reachAfter(wish, { cell, direction, distance: rules.threshold - 1 }) <= 1e-6) return 0
    }
    return wish.distance
  }

  #goSlowly(wish: Wish, hiding: Hiding | null): number {
    this.#world.reset()
    let left = this.#search.reachGently(wish)
    if (left > 1e-6 && this.#model.grown !== null) {
      this.#world.reset()
      left = this.#search.reachAgain(wish, { isWide: true, isGentle: true })
    }
    return left > 1e-6 && hiding !== null ? this.#goByHiding(wish, hiding, [false, true]) : left
  }

  /** Back to the table as it is, keeping which hidden cells the cell leant on. */
  #leave(cell: number): void {
    const { touched } = this.#world
    let isLeaning = false
    for (const moved of touched) {
      if (moved === cell || !this.#leansHere(moved)) continue
      this.#leaning.add(moved)
      isLeaning = true
    }
    if (this.#isShared && !isLeaning) this.#share(touched)
    this.#world.reset()
  }

  /** A table in which one small cell is as high or as low as it has to be able to be often is that for others, and then they need no search of their own. */
  #share(touched: readonly number[]): void {
    const { status, rules } = this.#model
    const { values } = this.#world
    for (const moved of touched) {
      if (status[moved] !== seen.primary) continue
      const value = values[moved] ?? 0
      if (value >= rules.threshold - 1) this.#wasHigh[moved] = 1
      if (value <= 1) this.#wasLow[moved] = 1
    }
  }

  /** `mayHide`: what the solver is asked, when it comes to that. */
  #goByHiding(wish: Wish, hiding: Hiding, mayHide: readonly boolean[]): number {
    const { cube, kind, status } = this.#model
    const ask = () => (reachExactly(cube, this.#world, wish, { hiding, solver: this.#solver, mayHide }) ? 0 : wish.distance)
    this.#world.reset()
    if (kind === 'counts' && cube.size <= exactCells) return ask()
    const hidden = this.#queue.length
    const left = this.#search.reachByHiding(wish, hiding)
    if (left <= 1e-6) return left
    // What was hidden on a way that led nowhere is shown again.
    for (const cell of this.#queue.splice(hidden)) this.#show(cell)
    this.#world.reset()
    // What is hidden for others may keep less room than it should; a small cell may not.
    return status[wish.cell] === seen.primary ? ask() : left
  }

  /** Has this hidden cell moved to where it could not be when it were shown? */
  #leansHere(cell: number): boolean {
    const { status, published, kind, rules } = this.#model
    if (status[cell] !== seen.secondary) return false
    const now = this.#world.values[cell] ?? 0
    if (kind === 'money' || rules.roundingBase === null) return Math.abs(now - (this.#model.values[cell] ?? 0)) > 1e-9
    const { low, high } = tightAround(this.#model, cell, published[cell] ?? 0)
    return now < low || now > high
  }

  #note(cell: number): true {
    if (this.#leaning.size > 0) this.#leansOn.set(cell, this.#leaning)
    else this.#leansOn.delete(cell)
    return true
  }

  /** The only contributor to a cell knows it, so that it hides nothing from them: only the cell's own contributor's cells may move along. */
  #fixFor(cell: number): void {
    const { money, kind } = this.#model
    if (money === null || kind === 'counts') return
    const own = money.sole[cell] ?? 0
    this.#world.fix(other => (money.sole[other] ?? 0) !== 0 && money.sole[other] !== own)
  }

  #hide(cell: number): void {
    const { status, whenHidden } = this.#model
    status[cell] = seen.secondary
    this.#setBounds(cell, whenHidden.low[cell] ?? 0, whenHidden.high[cell] ?? Infinity)
    this.#queue.push(cell)
  }

  #show(cell: number): void {
    this.#model.status[cell] = seen.visible
    const { low, high } = boundsOfCell(this.#model, cell, true)
    this.#setBounds(cell, low, high)
  }

  #setBounds(cell: number, low: number, high: number): void {
    this.#bounds.low[cell] = low
    this.#bounds.high[cell] = high
    this.#oneMore.high[cell] = high
  }

  /** Shows hidden cells again that nobody needs, the most telling first. */
  #showAgain(): void {
    const { status, keptHidden, own } = this.#model
    const leaners = new Map<number, Set<number>>()
    const lean = (cell: number): void => {
      for (const support of this.#leansOn.get(cell) ?? []) leaners.set(support, (leaners.get(support) ?? new Set()).add(cell))
    }
    for (const cell of this.#leansOn.keys()) lean(cell)
    const candidates = this.#queue.filter(cell => status[cell] === seen.secondary && keptHidden[cell] === 0 && own[cell] === 1)
    candidates.sort((a, b) => weightOf(this.#model, b) - weightOf(this.#model, a) || a - b)
    for (const cell of candidates) {
      const leaning = [...(leaners.get(cell) ?? [])].filter(other => this.#leansOn.get(other)?.has(cell))
      if (this.#showWithout(cell, leaning)) leaning.forEach(other => lean(other))
    }
  }

  /** Shows one cell when those that lean on it find another way. */
  #showWithout(cell: number, leaning: readonly number[]): boolean {
    const { status, whenHidden } = this.#model
    const before = leaning.map(other => [other, this.#leansOn.get(other) ?? new Set<number>()] as const)
    this.#show(cell)
    if (leaning.every(other => status[other] === seen.visible || this.#tryCell(other, null))) {
      this.#leansOn.delete(cell)
      return true
    }
    status[cell] = seen.secondary
    this.#setBounds(cell, whenHidden.low[cell] ?? 0, whenHidden.high[cell] ?? Infinity)
    for (const [other, supports] of before) this.#leansOn.set(other, supports)
    return false
  }
}

function needOf(model: Model, cell: number): Need {
  const value = model.values[cell] ?? 0
  const isPrimary = model.status[cell] === seen.primary
  if (model.kind === 'money') {
    if (!isPrimary || model.money === null) return { up: 0, down: 0, isTogether: false }
    const { largest, second } = model.money
    const level = protectionLevel(value, largest[cell] ?? 0, second[cell] ?? 0, model.rules.money)
    return { up: level, down: Math.min(level, lowerAtMost(model.cube, { values: model.values, largest }, cell)), isTogether: false }
  }
  if (isPrimary && value < model.rules.threshold) return { up: widthOf(model) - value, down: Math.max(0, value - 1), isTogether: false }
  return { up: widthOf(model), down: 0, isTogether: true }
}

/** What it costs to hide a cell; infinite when it is known already or belongs to nobody's answer. */
function costOf(model: Model, cell: number): number {
  if (
    model.own[cell] === 0 ||
    model.status[cell] !== seen.visible ||
    model.follows[cell] === 1 ||
    !Number.isNaN(model.earlier[cell] ?? NaN)
  )
    return Infinity
  return weightOf(model, cell)
}

/** Totals are dear, and so are cells with many people. */
function weightOf({ values, leafCounts, rules }: Model, cell: number): number {
  return 1 + Math.log2(1 + (leafCounts[cell] ?? 1)) + 0.3 * Math.log2(1 + (values[cell] ?? 0) / rules.threshold)
}
