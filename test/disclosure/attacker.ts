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

interface Highs {
  solve(text: string, options: object): { readonly Status: string }
}

/** Its types describe the module for CommonJS, where the loader is one level deeper than it is for us. */
function isLoader(found: unknown): found is () => Promise<Highs> {
  return typeof found === 'function'
}

const { default: load }: { readonly default: unknown } = await import('highs')
if (!isLoader(load)) throw new Error('the package highs does not export its loader')
const highs = await load()

/** What the attacker tries a cell to be. */
export interface Guess {
  readonly atLeast?: number
  readonly atMost?: number
}

/**
 * An attacker who writes down every equation over the counts of the details, in as many releases as there are, reads statuses and reasons, knows the
 * rules, knows that people come whole, and asks a solver whether a cell can be this much.
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

  /** Is there a table of whole people that fits everything, and in which this cell of a release is as guessed? */
  canBe(seen: Seen, key: Readonly<Record<string, string>>, { atLeast = 0, atMost = Infinity }: Guess): boolean {
    const facts = [...this.#facts, { details: detailsOf(seen, key), low: atLeast, high: atMost }]
    const rows = facts.flatMap(({ details, low, high }, index) => {
      const sum = details.map(detail => this.#names.get(detail)).join(' + ')
      return [...(low > 0 ? [` a${index}: ${sum} >= ${low}`] : []), ...(high < Infinity ? [` b${index}: ${sum} <= ${high}`] : [])]
    })
    const text = ['Minimize', ' obj: 0 x0', 'Subject To', ...rows, 'General', ` ${[...this.#names.values()].join(' ')}`, 'End'].join('\n')
    const { Status } = highs.solve(text, { output_flag: false })
    if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`the attacker's solver says ${Status}`)
    return Status === 'Optimal'
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
