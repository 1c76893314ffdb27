import { wilson } from '@buurtwijs/figures'
import type { Deel, Verdeling } from './uitkomst.ts'
import type { Verborgen } from './verberg.ts'
import { teVeel } from './verberg.ts'

interface Vraag {
  readonly ids: readonly string[]
  readonly n: number
  /** How many chose each, in the order of the ids. */
  readonly aantallen: readonly number[]
  readonly kleinste: number
  /** Whether everybody chose one: then small classes can be told as one. */
  readonly isEen: boolean
}

/**
 * The shares that can be told: each of enough people, and enough outside it. What is too small, and nobody at all is, goes together with other small classes, named as one; where
 * people could choose several it is left out. What is left over is always enough people too, so that it tells nothing by subtraction.
 */
export function toonDelen({ ids, n, aantallen, kleinste, isEen }: Vraag): Verdeling | Verborgen {
  const countOf = new Map(ids.map((id, index) => [id, aantallen[index] ?? 0]))
  const small = new Set(ids.filter(id => isSmall(countOf.get(id) ?? 0, n, kleinste)))
  const sumSmall = () => [...small].reduce((sum, id) => sum + (countOf.get(id) ?? 0), 0)
  while (small.size > 0 && small.size < ids.length && (small.size === 1 || sumSmall() < kleinste)) {
    const [next] = ids.filter(id => !small.has(id)).toSorted((a, b) => (countOf.get(a) ?? 0) - (countOf.get(b) ?? 0) || (a < b ? -1 : 1))
    if (next !== undefined) small.add(next)
  }
  if (small.size === ids.length) return { verborgen: 'te-weinig' }
  const shown = ids.filter(id => !small.has(id)).map(id => share(id, countOf.get(id) ?? 0, n))
  const [first, ...ook] = ids.filter(id => small.has(id))
  const pooled = isEen && first !== undefined ? [{ ...share(first, sumSmall(), n), ook }] : []
  const told = [...shown, ...pooled]
  if (isEen && told.some(({ id }) => (id === first ? sumSmall() : (countOf.get(id) ?? 0)) >= teVeel * n))
    return { verborgen: 'af-te-leiden' }
  const order = (deel: Deel) => ids.indexOf(deel.id)
  return {
    n,
    delen: told.toSorted((a, b) => order(a) - order(b)),
    ...(isEen || first === undefined ? {} : { teKlein: [first, ...ook] }),
  }
}

function isSmall(aantal: number, n: number, kleinste: number): boolean {
  return aantal < kleinste || n - aantal < kleinste
}

/** Whether something of a distribution is not told by itself: then a mean beside it would tell it. */
export function isGebundeld(verdeling: Verdeling | Verborgen): boolean {
  return 'delen' in verdeling && (verdeling.teKlein !== undefined || verdeling.delen.some(({ ook = [] }) => ook.length > 0))
}

function share(id: string, x: number, n: number): Deel {
  const found = wilson(x, n)
  if (found.waarde === null) return { id, procent: 0, onder: 0, boven: 0 }
  const { waarde, onder, boven } = found
  return { id, procent: Math.round(waarde * 100), onder: Math.floor(onder * 100), boven: Math.ceil(boven * 100) }
}
