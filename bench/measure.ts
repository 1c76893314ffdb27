/** What the benchmarks count with. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantileOf(values, 0.5)
}

/** Runs the pairs turn by turn, so that a busy machine is as busy for one as for the other. */
export async function inTurns<T>(work: Readonly<Record<string, () => Promise<T | null>>>, rounds: number): Promise<Record<string, T[]>> {
  const outcomes: Record<string, T[]> = Object.fromEntries(Object.keys(work).map(naam => [naam, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [naam, run] of Object.entries(work)) {
      const outcome = await run()
      if (outcome !== null) outcomes[naam]?.push(outcome)
    }
  }
  return outcomes
}

/** Ratio of each pair, and the median of those: what a busy moment does to one pair, it does to no other. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((own, round) => own / (theirs[round] ?? Number.NaN)))
}

export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? []
  for (const row of rows)
    print(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
