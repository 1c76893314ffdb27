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

interface Highs {
  solve(text: string, options: object): { readonly Status: string; readonly Columns: Readonly<Record<string, { readonly Primal: number }>> }
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

/** How many of each detail, in the order of their names. */
type Counts = readonly number[]

interface Sum {
  readonly at: readonly number[]
  readonly low: number
  readonly high: number
}

/**
 * An attacker who writes down every equation over the counts of the details, in as many releases as there are, reads statuses and reasons, knows the
 * rules, knows that people come whole, and asks a solver whether a cell can be this much. A table that the solver found once answers later questions too.
 */
export class Attacker {
  readonly #sums: readonly Sum[]
  readonly #numberOf: ReadonlyMap<string, number>
  readonly #rows: readonly string[]
  /** Tables that fit everything. */
  readonly #found: Counts[] = []

  constructor(releases: readonly Seen[], knowledge: Knowledge) {
    const facts = releases.flatMap((release, index) =>
      release.cells.map(cell => {
        const details = detailsOf(release, cell.key).map(detail => {
          const isOld = index < releases.length - 1 && knowledge.changed?.has(detail) === true
          return isOld ? `${detail} before` : detail
        })
        return { details, ...readCell(cell, knowledge) }
      }),
    )
    this.#numberOf = new Map([...new Set(facts.flatMap(({ details }) => details))].map((detail, index) => [detail, index]))
    this.#sums = facts.map(({ details, low, high }) => ({ at: this.#placesOf(details), low, high }))
    this.#rows = [...new Set(this.#sums.flatMap(sum => rowsOf(sum)))].map((row, index) => ` a${index}: ${row}`)
  }

  /** Is there a table of whole people that fits everything, and in which this cell of a release is as guessed? */
  canBe(seen: Seen, key: Readonly<Record<string, string>>, { atLeast = 0, atMost = Infinity }: Guess): boolean {
    const guess = { at: this.#placesOf(detailsOf(seen, key)), low: atLeast, high: atMost }
    if (this.#found.some(counts => fits(counts, guess))) return true
    const answer = this.#solve(guess)
    if (answer !== null) this.#found.push(answer)
    return answer !== null
  }

  #solve(guess: Sum): Counts | null {
    const names = [...this.#numberOf.values()].map(number => `x${number}`)
    const own = rowsOf(guess).map((row, index) => ` g${index}: ${row}`)
    const ask = (inWhole: readonly string[]): Counts | null => {
      const text = ['Minimize', ' obj: 0 x0', 'Subject To', ...this.#rows, ...own, ...inWhole, 'End'].join('\n')
      const { Status, Columns } = highs.solve(text, { output_flag: false })
      if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`the attacker's solver says ${Status}`)
      return Status === 'Infeasible' ? null : names.map(name => Math.round(Columns[name]?.Primal ?? 0))
    }
    // What parts of people cannot make, whole people cannot either; and what comes out whole is a table.
    const counts = ask([])
    if (counts === null || [...this.#sums, guess].every(sum => fits(counts, sum))) return counts
    return ask(['General', ` ${names.join(' ')}`])
  }

  #placesOf(details: readonly string[]): readonly number[] {
    return details.map(detail => this.#numberOf.get(detail) ?? -1)
  }
}

/** A release of which only the statuses are read: what is shown counts as not small. What statuses tell by themselves is no fault of the figures. */
export function withoutFigures(release: Seen): Seen {
  const cells = release.cells.map(cell => (cell.status === 'zero' || cell.value === null ? cell : { ...cell, status: 'secondary' }))
  return { ...release, cells }
}

function rowsOf({ at, low, high }: Sum): readonly string[] {
  const sum = at.map(place => `x${place}`).join(' + ')
  return [...(low > 0 ? [`${sum} >= ${low}`] : []), ...(high < Infinity ? [`${sum} <= ${high}`] : [])]
}

function fits(counts: Counts, { at, low, high }: Sum): boolean {
  const sum = at.reduce((all, place) => all + (counts[place] ?? 0), 0)
  return sum >= low && sum <= high && counts.every(count => count >= 0)
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
