import { bedragCent } from './post.ts'
import type { Betaler, Post, PostSoort } from './post.ts'

/** What is looked at together: an activity and its theme. */
export interface ActiviteitKort {
  readonly id: string
  readonly naam: string
  readonly thema: string
}

export interface Totalen {
  readonly totaalCent: number
  readonly perThema: ReadonlyMap<string | null, number>
  readonly perActiviteit: ReadonlyMap<string | null, number>
  readonly perJaar: ReadonlyMap<number, number>
  readonly perSoort: ReadonlyMap<PostSoort, number>
  readonly perBetaler: ReadonlyMap<Betaler | null, number>
  readonly eenmaligCent: number
  readonly structureelCent: number
}

/** All sums of a budget, in whole cents; each way of adding up gives the same total. Null stands for lines without a theme, an activity or a payer. */
export function totaalVan(posten: readonly Post[], activiteiten: readonly ActiviteitKort[]): Totalen {
  const themas = new Map(activiteiten.map(({ id, thema }) => [id, thema]))
  const perThema = new Map<string | null, number>()
  const perActiviteit = new Map<string | null, number>()
  const perJaar = new Map<number, number>()
  const perSoort = new Map<PostSoort, number>()
  const perBetaler = new Map<Betaler | null, number>()
  let [totaalCent, structureelCent] = [0, 0]
  for (const post of posten) {
    const cent = bedragCent(post)
    totaalCent += cent
    if (post.duur === 'structureel') structureelCent += cent
    add(perThema, post.activiteit === null ? null : (themas.get(post.activiteit) ?? null), cent)
    add(perActiviteit, post.activiteit, cent)
    add(perJaar, post.jaar, cent)
    add(perSoort, post.soort, cent)
    add(perBetaler, post.betaler, cent)
  }
  return { totaalCent, perThema, perActiviteit, perJaar, perSoort, perBetaler, eenmaligCent: totaalCent - structureelCent, structureelCent }
}

function add<Key>(sums: Map<Key, number>, key: Key, cent: number): void {
  sums.set(key, (sums.get(key) ?? 0) + cent)
}
