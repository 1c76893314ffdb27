import { bedragCent } from './post.ts'
import type { Post, PostSoort } from './post.ts'
import type { ActiviteitKort } from './totalen.ts'

/** What a programme asks of its budgets. */
export interface BegrotingsKader {
  /** The years that can be asked for, in order. */
  readonly jaren: readonly number[]
  /** The most for the whole budget; null without one. */
  readonly plafondCent: number | null
  /** The highest rate that needs no explanation, per kind; a kind without one has no norm. */
  readonly normTariefCent: Readonly<Partial<Record<PostSoort, number | undefined>>>
}

export type Controle =
  | { readonly soort: 'boven plafond'; readonly overCent: number }
  | { readonly soort: 'tarief boven norm'; readonly post: string; readonly normCent: number }
  | { readonly soort: 'jaar buiten programma'; readonly post: string; readonly jaar: number }
  | { readonly soort: 'zonder betaler' | 'zonder activiteit' | 'zonder bedrag' | 'zonder omschrijving'; readonly post: string }
  | { readonly soort: 'zonder post'; readonly activiteit: string }

/** What is to be looked at in a budget, the weightiest first; none of it keeps anybody from going on, the committee sees the same list. */
export function controleer(posten: readonly Post[], activiteiten: readonly ActiviteitKort[], kader: BegrotingsKader): readonly Controle[] {
  const total = posten.reduce((sum, post) => sum + bedragCent(post), 0)
  const known = new Set(activiteiten.map(({ id }) => id))
  const used = new Set(posten.map(({ activiteit }) => activiteit))
  return [
    ...(kader.plafondCent !== null && total > kader.plafondCent
      ? [{ soort: 'boven plafond', overCent: total - kader.plafondCent } as const]
      : []),
    ...posten.flatMap(post => controleerPost(post, kader, known)),
    ...activiteiten.filter(({ id }) => !used.has(id)).map(({ id }) => ({ soort: 'zonder post', activiteit: id }) as const),
  ]
}

function controleerPost(post: Post, { jaren, normTariefCent }: BegrotingsKader, known: ReadonlySet<string>): Controle[] {
  const norm = normTariefCent[post.soort]
  const found: Controle[] = []
  if (!jaren.includes(post.jaar)) found.push({ soort: 'jaar buiten programma', post: post.id, jaar: post.jaar })
  if (norm !== undefined && post.tariefCent > norm) found.push({ soort: 'tarief boven norm', post: post.id, normCent: norm })
  if (post.activiteit === null || !known.has(post.activiteit)) found.push({ soort: 'zonder activiteit', post: post.id })
  if (post.betaler === null) found.push({ soort: 'zonder betaler', post: post.id })
  if (bedragCent(post) === 0) found.push({ soort: 'zonder bedrag', post: post.id })
  if (post.omschrijving.trim() === '') found.push({ soort: 'zonder omschrijving', post: post.id })
  return found
}
