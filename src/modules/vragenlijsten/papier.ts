import type { Antwoorden } from './instrumenten/instrument.ts'

/** A question of which two people typed something else. */
export interface Verschil {
  readonly vraag: string
  readonly eerste: readonly string[]
  readonly tweede: readonly string[]
}

/** What two people typed from one paper, where it differs. The order of what was ticked is none. */
export function verschillenTussen(eerste: Antwoorden, tweede: Antwoorden): readonly Verschil[] {
  const all = [...new Set([...Object.keys(eerste), ...Object.keys(tweede)])].toSorted((a, b) => (a < b ? -1 : 1))
  return all.flatMap(vraag => {
    const [a, b] = [valuesOf(eerste[vraag]), valuesOf(tweede[vraag])]
    return a.join('\n') === b.join('\n') ? [] : [{ vraag, eerste: a, tweede: b }]
  })
}

function valuesOf(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [given.trim().replaceAll(/\s+/g, ' ')].filter(Boolean) : given.toSorted((a, b) => (a < b ? -1 : 1))
}
