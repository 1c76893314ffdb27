import type { Inhoud } from '../../plan-data.ts'

type Veld = keyof Inhoud

const velden = ['thema', 'soort', 'naam', 'wat', 'van', 'tot', 'wie', 'voorWie', 'uitdaging', 'effecten'] as const satisfies readonly Veld[]

/** What became of a field that two people could change: nobody did, one of them, both alike, or both and differently. */
export type Uitkomst = 'gelijk' | 'eigen' | 'ander' | 'botst'

export interface VeldVergelijking {
  readonly veld: Veld
  readonly uitkomst: Uitkomst
}

/** Looks field by field at two texts that were made from one: what only one of them changed needs no choice. */
export function vergelijkInhoud(basis: Inhoud, eigen: Inhoud, ander: Inhoud): readonly VeldVergelijking[] {
  return velden.map(veld => ({ veld, uitkomst: compareVeld(write(basis[veld]), write(eigen[veld]), write(ander[veld])) }))
}

/** Both changes in one text; where they differ, one's own stands. */
export function voegSamen(vergelijking: readonly VeldVergelijking[], eigen: Inhoud, ander: Inhoud): Inhoud {
  const theirs = vergelijking.filter(({ uitkomst }) => uitkomst === 'ander').map(({ veld }) => [veld, ander[veld]] as const)
  return { ...eigen, ...(Object.fromEntries(theirs) as Partial<Inhoud>) }
}

function compareVeld(basis: string, eigen: string, ander: string): Uitkomst {
  if (eigen === ander) return 'gelijk'
  if (eigen === basis) return 'ander'
  return ander === basis ? 'eigen' : 'botst'
}

/** A value as text, with the keys of objects in their order. */
function write(value: Inhoud[Veld]): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
