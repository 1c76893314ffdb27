import { tFor } from '@buurtwijs/figures'
import type { Gemiddelde, SchaalUitkomst, Uitkomst } from './uitkomst.ts'

/** How a score differs between two waves, later minus earlier, with the interval of chance. */
export interface Verandering {
  readonly instrument: string
  readonly schaal: string
  readonly verschil: number
  readonly onder: number
  readonly boven: number
  readonly oordeel: 'hoger' | 'lager' | 'geen-duidelijk-verschil'
}

/**
 * Welch: groups of different people with different spread. Who answered twice is not known, so the interval is rather too wide than too narrow. What a mean can be off because it is told
 * in steps comes on top.
 */
export function verschilVan(eerder: Gemiddelde, later: Gemiddelde): Pick<Verandering, 'verschil' | 'onder' | 'boven' | 'oordeel'> {
  const [a, b] = [eerder.spreiding ** 2 / eerder.n, later.spreiding ** 2 / later.n]
  const verschil = later.gemiddelde - eerder.gemiddelde
  const freedom = Math.max(1, Math.floor((a + b) ** 2 / (a ** 2 / (eerder.n - 1) + b ** 2 / (later.n - 1))))
  const half = tFor(0.95, freedom) * Math.sqrt(a + b) + (eerder.stap + later.stap) / 2
  const [onder, boven] = [verschil - half, verschil + half]
  return { verschil, onder, boven, oordeel: onder > 0 ? 'hoger' : boven < 0 ? 'lager' : 'geen-duidelijk-verschil' }
}

/** What changed: only of the same instrument, version and words, answered in the same way, and shown in both. */
export function vergelijkUitkomsten(eerder: Uitkomst, later: Uitkomst): readonly Verandering[] {
  if (eerder.wijze !== later.wijze) return []
  const isSame = (a: SchaalUitkomst, b: SchaalUitkomst) =>
    a.instrument === b.instrument && a.schaal === b.schaal && a.versie === b.versie && a.hash === b.hash
  return later.schalen.flatMap(now => {
    const before = eerder.schalen.find(each => isSame(each, now))
    if (before === undefined || 'verborgen' in before.uitkomst || 'verborgen' in now.uitkomst) return []
    return [{ instrument: now.instrument, schaal: now.schaal, ...verschilVan(before.uitkomst, now.uitkomst) }]
  })
}
