import loadHighs from 'highs'

/** What somebody holds who attacks: what was released, and how the codes add up. Nothing of the program that released it. */
export interface Seen {
  readonly cells: readonly {
    readonly key: Readonly<Record<string, string>>
    readonly status: string
    readonly value: number | null
    readonly reason: string
  }[]
  /** Per dimension the details of each code, itself when it is one. */
  readonly details: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

export interface Knowledge {
  readonly threshold: number
  readonly base: number | null
  /** Details of which the attacker knows that they changed between the releases: what was said of them before counts for another number. */
  readonly changed?: ReadonlySet<string>
}

interface Fact {
  readonly details: readonly string[]
  readonly low: number
  readonly high: number
}

const highs = await (
  loadHighs as never as () => Promise<{ solve(text: string, options: object): { Status: string; ObjectiveValue: number } }>
)()

/**
 * An attacker who writes down every equation over the counts of the details, in as many releases as there are, reads statuses and reasons, knows the
 * rules, knows that people come whole, and asks a solver for the least and the most that a cell can be.
 */
export class Attacker {
  readonly #facts: readonly Fact[]
  readonly #names: ReadonlyMap<string, string>

  constructor(releases: readonly Seen[], knowledge: Knowledge) {
    this.#facts = releases.flatMap((release, index) =>
      release.cells.map(cell => {
        const details = detailsOf(release, cell.key).map(detail => {
          const isOld = index < releases.length - 1 && knowledge.changed?.has(detail) === true
          return isOld ? `${detail} before` : detail
        })
        return { details, ...readCell(cell, knowledge) }
      }),
    )
    const all = [...new Set(this.#facts.flatMap(({ details }) => details))]
    this.#names = new Map(all.map((detail, index) => [detail, `x${index}`]))
  }

  /** The least and the most that this cell of the last release can be; infinite where nothing limits it. */
  rangeOf(seen: Seen, key: Readonly<Record<string, string>>, isStatusKnown = true): readonly [number, number] {
    const details = detailsOf(seen, key)
    const own = details.toSorted().join(' | ')
    const facts = this.#facts.map(fact => (!isStatusKnown && fact.details.toSorted().join(' | ') === own ? { ...fact, low: 0 } : fact))
    return [this.#ask('Minimize', details, facts), this.#ask('Maximize', details, facts)]
  }

  #ask(sense: 'Minimize' | 'Maximize', details: readonly string[], facts: readonly Fact[]): number {
    const sum = (list: readonly string[]) => list.map(detail => this.#names.get(detail)).join(' + ')
    const rows = facts.flatMap(({ details: own, low, high }, index) => [
      ...(low > 0 ? [` a${index}: ${sum(own)} >= ${low}`] : []),
      ...(high < Infinity ? [` b${index}: ${sum(own)} <= ${high}`] : []),
    ])
    const text = [sense, ` obj: ${sum(details)}`, 'Subject To', ...rows, 'General', ` ${[...this.#names.values()].join(' ')}`, 'End'].join(
      '\n',
    )
    const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Infinity
    if (Status !== 'Optimal') throw new Error(`the attacker's solver says ${Status}`)
    return Math.round(ObjectiveValue)
  }
}

function detailsOf({ details }: Seen, key: Readonly<Record<string, string>>): readonly string[] {
  let found: readonly string[] = ['']
  for (const [name, code] of Object.entries(key)) {
    const within = details[name]?.[code] ?? [code]
    found = found.flatMap(before => within.map(detail => `${before} ${name}=${detail}`))
  }
  return found
}

function readCell(
  { status, value, reason }: Seen['cells'][number],
  { threshold }: Knowledge,
): { readonly low: number; readonly high: number } {
  if (status === 'primary') return { low: 0, high: threshold - 1 }
  if (status === 'secondary') return { low: threshold, high: Infinity }
  if (status !== 'rounded') return { low: value ?? 0, high: value ?? 0 }
  const off = Number(/minder dan (\d+)/.exec(reason)?.[1]) - 1
  return { low: Math.max(threshold, (value ?? 0) - off), high: (value ?? 0) + off }
}
