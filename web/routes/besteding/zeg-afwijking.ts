import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'

/** A deviation as people read it: +12,5%; or that nothing was granted. */
export function zegAfwijking(promille: number | null, taal: Taal, nietsToegekend: string): string {
  if (promille === null) return nietsToegekend
  return `${promille > 0 ? '+' : promille < 0 ? '\u2212' : ''}${formatGetal(Math.abs(promille) / 10, 1, taal)}%`
}
