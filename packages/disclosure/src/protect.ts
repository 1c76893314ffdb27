import { nameOf } from './cube.ts'
import { DisclosureError } from './disclosure-error.ts'
import { boundsOf, boundsOfCell } from './facts.ts'
import type { Model } from './model.ts'
import { seen, widthOf } from './model.ts'
import { protectionLevel } from './money.ts'
import type { Hiding } from './search.ts'
import { Search } from './search.ts'
import type { Bounds } from './world.ts'
import { World } from './world.ts'

/** How far from its value a hidden cell has to be able to lie, on either side or on both together. */
interface Need {
  readonly up: number
  readonly down: number
  /** When true, up and down together have to make `up`; otherwise each on its own. */
  readonly isTogether: boolean
}

/**
 * Hides cells until no hidden cell can be calculated back. For each, it looks for tables that a reader cannot exclude in which the cell is far
 * enough from what it is; what stands in the way of such a table is hidden too, the cheapest first. Hiding more never makes what was found
 * before impossible, so that one pass is enough. At the end, what turns out not to be needed is shown again.
 */
export function protect(model: Model): void {
  new Protection(model).run()
}

class Protection {
  readonly #model: Model
  readonly #bounds: Bounds
  readonly #world: World
  readonly #search: Search
  readonly #queue: number[] = []
  /** Which hidden cells each cell leans on, when it does not stand on its own. */
  readonly #leansOn = new Map<number, ReadonlySet<number>>()
  readonly #hiding: Hiding
  #leaning = new Set<number>()

  constructor(model: Model) {
    this.#model = model
    this.#bounds = boundsOf(model, true)
    this.#world = new World(model.values, this.#bounds, {
      dimensions: model.cube.dimensions.length,
      grain: model.kind === 'money' ? 0.01 : 1,
    })
    this.#search = new Search(model.cube, this.#world, this.#bounds)
    this.#hiding = {
      hidden: model.whenHidden,
      costOf: cell => costOf(model, cell),
      hide: cell => this.#hide(cell),
    }
  }

  run(): void {
    const { cube, status, own } = this.#model
    const wide: number[] = []
    for (let cell = 0; cell < cube.size; cell += 1) {
      if (status[cell] === seen.primary || (status[cell] === seen.secondary && own[cell] === 1)) wide.push(cell)
    }
    const { leafCounts } = this.#model
    wide.sort((a, b) => (leafCounts[b] ?? 0) - (leafCounts[a] ?? 0) || a - b)
    for (const cell of wide) this.#protectCell(cell)
    for (let at = 0; at < this.#queue.length; at += 1) this.#protectCell(this.#queue[at] ?? 0)
    this.#showAgain()
  }

  #protectCell(cell: number): void {
    if (this.#tryCell(cell, this.#hiding)) return
    throw new DisclosureError(
      'niet-te-beschermen',
      `De cel ${nameOf(this.#model.cube, cell)} is niet te verbergen: uit wat al bekend is, is hij terug te rekenen. Laat deze code weg, of voeg hem samen met een andere.`,
    )
  }

  /** Looks for the tables that this cell needs. With `hiding` null nothing is hidden for it. */
  #tryCell(cell: number, hiding: Hiding | null): boolean {
    const { up, down, isTogether } = needOf(this.#model, cell)
    this.#leaning = new Set()
    this.#fixFor(cell)
    if (!isTogether) return this.#go(cell, 1, up, hiding) <= 1e-6 && this.#go(cell, -1, down, hiding) <= 1e-6 && this.#note(cell)
    const freeUp = up - this.#go(cell, 1, up, null)
    const freeDown = freeUp >= up ? 0 : up - freeUp - this.#go(cell, -1, up - freeUp, null)
    if (freeUp + freeDown >= up - 1e-6) return this.#note(cell)
    if (hiding === null) return false
    const left = this.#go(cell, 1, up - freeDown, hiding)
    if (left <= 1e-6) return this.#note(cell)
    return this.#go(cell, -1, freeDown + left, hiding) <= 1e-6 && this.#note(cell)
  }

  #go(cell: number, direction: 1 | -1, distance: number, hiding: Hiding | null): number {
    if (distance <= 0) return 0
    const wish = { cell, direction, distance }
    const left = hiding === null ? this.#search.reach(wish) : this.#search.reachByHiding(wish, hiding)
    const { status, published, kind, rules } = this.#model
    for (const touched of this.#world.touched) {
      if (touched === cell || status[touched] !== seen.secondary) continue
      const far = Math.abs((this.#world.values[touched] ?? 0) - (this.#model.values[touched] ?? 0))
      if (far > 1e-9 && !(kind === 'counts' && rules.roundingBase !== null && this.#fitsRounded(touched, published[touched] ?? 0))) {
        this.#leaning.add(touched)
      }
    }
    this.#world.reset()
    return left
  }

  /** Would the world still fit when this hidden cell were shown with its rounded number? */
  #fitsRounded(cell: number, value: number): boolean {
    const half = Math.floor((this.#model.rules.roundingBase ?? 1) / 2)
    const off = Math.max(half, Math.abs((this.#model.values[cell] ?? 0) - value))
    const now = this.#world.values[cell] ?? 0
    return now >= Math.max(this.#model.rules.threshold, value - off) && now <= value + off
  }

  #note(cell: number): true {
    this.#leansOn.set(cell, this.#leaning)
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
    this.#bounds.low[cell] = whenHidden.low[cell] ?? 0
    this.#bounds.high[cell] = whenHidden.high[cell] ?? Infinity
    this.#queue.push(cell)
  }

  /** Shows hidden cells again that nobody needs, the most telling first. */
  #showAgain(): void {
    const { status, keptHidden, own, whenHidden } = this.#model
    const dependants = new Map<number, number[]>()
    for (const [cell, leaning] of this.#leansOn) {
      for (const support of leaning) dependants.set(support, [...(dependants.get(support) ?? []), cell])
    }
    const candidates = [...this.#leansOn.keys()].filter(cell => status[cell] === seen.secondary && keptHidden[cell] === 0 && own[cell] === 1)
    candidates.sort((a, b) => weightOf(this.#model, b) - weightOf(this.#model, a) || a - b)
    for (const cell of candidates) {
      status[cell] = seen.visible
      const shown = boundsOfCell(this.#model, cell, true)
      this.#bounds.low[cell] = shown.low
      this.#bounds.high[cell] = shown.high
      const leaning = (dependants.get(cell) ?? []).filter(other => this.#leansOn.get(other)?.has(cell))
      const before = leaning.map(other => [other, this.#leansOn.get(other)] as const)
      const isFine = leaning.every(other => other === cell || status[other] === seen.visible || this.#tryCell(other, null))
      if (isFine) {
        this.#leansOn.delete(cell)
        for (const other of leaning) for (const support of this.#leansOn.get(other) ?? []) dependants.set(support, [...(dependants.get(support) ?? []), other])
        continue
      }
      status[cell] = seen.secondary
      this.#bounds.low[cell] = whenHidden.low[cell] ?? 0
      this.#bounds.high[cell] = whenHidden.high[cell] ?? Infinity
      for (const [other, supports] of before) if (supports !== undefined) this.#leansOn.set(other, supports)
    }
  }
}

function needOf(model: Model, cell: number): Need {
  const value = model.values[cell] ?? 0
  const isPrimary = model.status[cell] === seen.primary
  if (model.kind === 'money') {
    if (!isPrimary || model.money === null) return { up: 0, down: 0, isTogether: false }
    const level = protectionLevel(value, model.money.largest[cell] ?? 0, model.money.second[cell] ?? 0, model.rules.money)
    return { up: level, down: Math.min(level, value), isTogether: false }
  }
  if (isPrimary && value < model.rules.threshold) return { up: widthOf(model) - value, down: Math.max(0, value - 1), isTogether: false }
  return { up: widthOf(model), down: 0, isTogether: true }
}

/** What it costs to hide a cell; infinite when it is known already or belongs to nobody's answer. */
function costOf(model: Model, cell: number): number {
  if (model.own[cell] === 0 || model.status[cell] !== seen.visible || !Number.isNaN(model.earlier[cell] ?? NaN)) return Infinity
  return weightOf(model, cell)
}

/** Totals are dear, and so are cells with many people. */
function weightOf({ values, leafCounts, rules }: Model, cell: number): number {
  return 1 + Math.log2(1 + (leafCounts[cell] ?? 1)) + 0.3 * Math.log2(1 + (values[cell] ?? 0) / rules.threshold)
}
