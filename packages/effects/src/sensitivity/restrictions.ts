/** Linear bounds on the deviations from parallel trends: coefficients x deviations <= bound, deviations before the start first. */
export interface Restriction {
  readonly rows: readonly { readonly coefficients: Float64Array; readonly bound: number }[]
}

/**
 * Relative magnitudes: after the start no step between two periods is larger than `factor` times the largest step before it. One restriction for each step that may be the largest, in each direction;
 * the deviation meets one of them.
 */
export function relativeMagnitudes(before: number, after: number, factor: number): Restriction[] {
  const steps = before + after
  return Array.from({ length: before }, (_, largest) => [1, -1].map(sign => onlyLargest(steps, before, largest, sign, factor))).flat()
}

function onlyLargest(steps: number, before: number, largest: number, sign: number, factor: number): Restriction {
  const rows: { coefficients: Float64Array; bound: number }[] = []
  for (const side of [1, -1]) {
    for (let step = 0; step < steps; step++) {
      const row = new Float64Array(steps + 1)
      row[step]! -= side
      row[step + 1]! += side
      const bound = sign * (step < before ? 1 : factor)
      row[largest]! += bound
      row[largest + 1]! -= bound
      if (row.some(value => Math.abs(value) > 1e-12)) rows.push({ coefficients: withoutBase(row, before), bound: 0 })
    }
  }
  return { rows }
}

/** Smoothness: the slope of the deviation changes by no more than `bound` from one step to the next. Zero: a straight line. */
export function smoothness(before: number, after: number, bound: number): Restriction {
  const rows = [1, -1].flatMap(side =>
    Array.from({ length: before + after - 1 }, (_, at) => {
      const row = new Float64Array(before + after + 1)
      row[at] = side
      row[at + 1] = -2 * side
      row[at + 2] = side
      return { coefficients: withoutBase(row, before), bound }
    }),
  )
  return { rows }
}

/** The deviation in the base period is zero by definition. */
function withoutBase(row: Float64Array, before: number): Float64Array {
  return Float64Array.from([...row.subarray(0, before), ...row.subarray(before + 1)])
}
