/** A value whose weight is only known to lie somewhere from `minste` to `meeste`. */
export interface Weegbaar {
  readonly waarde: number
  readonly minste: number
  readonly meeste: number
}

/**
 * The lowest weighted mean that any weights within their bounds give; infinite when all weights can only be 0.
 *
 * A mean goes down by more weight on what lies below it and less on what lies above it, so in the lowest one every value below it has
 * its most weight and every other its least. Trying each place between two values therefore finds it: a sort and one walk.
 */
export function lowestMean(parts: readonly Weegbaar[]): number {
  let weight = 0
  let total = 0
  for (const { waarde, minste } of parts) {
    weight += minste
    total += waarde * minste
  }
  let lowest = weight > 0 ? total / weight : Number.POSITIVE_INFINITY
  for (const { waarde, minste, meeste } of parts.toSorted((a, b) => a.waarde - b.waarde)) {
    weight += meeste - minste
    total += waarde * (meeste - minste)
    if (weight > 0) lowest = Math.min(lowest, total / weight)
  }
  return lowest
}
