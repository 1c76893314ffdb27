import type { Post } from './post.ts'

/** A line without its id: what people fill in. */
export type PostInhoud = Omit<Post, 'id'>

/** A line as it is kept: with the change of the budget that made it, and the last one that touched it. */
export interface KeptPost extends Post {
  readonly versie: number
  readonly gemaakt: number
  /** Its place among those that were made in the same change. */
  readonly plek: number
}

/** What somebody wants of one line: made (no version yet), written anew, or taken away (no content). */
export interface Verandering {
  readonly id: string
  /** The version that they looked at; null for a line that is new. */
  readonly versie: number | null
  readonly post: PostInhoud | null
}

/** What happened to one line in a change; null where it was not there. */
export interface PostWijziging {
  readonly id: string
  readonly was: PostInhoud | null
  readonly werd: PostInhoud | null
  /** Where the line stands, so that putting it back puts it there. */
  readonly gemaakt: number
  readonly plek: number
}

export interface Wijzigingsplan {
  readonly wijzigingen: readonly PostWijziging[]
  /** Ids of lines that somebody else changed, removed or made meanwhile. */
  readonly botsingen: readonly string[]
}

/** What a change comes down to. Lines that would not become otherwise are left alone, so that sending the same twice does it once. */
export function planWijziging(kept: ReadonlyMap<string, KeptPost>, nummer: number, veranderingen: readonly Verandering[]): Wijzigingsplan {
  const wijzigingen: PostWijziging[] = []
  const botsingen: string[] = []
  for (const [plek, { id, versie, post }] of veranderingen.entries()) {
    const now = kept.get(id)
    const was = now === undefined ? null : inhoudOf(now)
    if (isSame(was, post)) continue
    if ((now?.versie ?? null) === versie)
      wijzigingen.push({ id, was, werd: post, gemaakt: now?.gemaakt ?? nummer, plek: now?.plek ?? plek })
    else botsingen.push(id)
  }
  return { wijzigingen, botsingen }
}

/** What takes a change back. Lines that became otherwise since then are in the way. */
export function planTerug(kept: ReadonlyMap<string, KeptPost>, wijzigingen: readonly PostWijziging[]): Wijzigingsplan {
  const back = wijzigingen.filter(({ id, werd }) => {
    const now = kept.get(id)
    return isSame(now === undefined ? null : inhoudOf(now), werd)
  })
  return {
    wijzigingen: back.map(({ was, werd, ...place }) => ({ ...place, was: werd, werd: was })),
    botsingen: wijzigingen.filter(each => !back.includes(each)).map(({ id }) => id),
  }
}

export function inhoudOf(post: Post): PostInhoud {
  const { activiteit, jaar, soort, omschrijving, aantalHonderdste, tariefCent, betaler, duur, toelichting } = post
  return { activiteit, jaar, soort, omschrijving, aantalHonderdste, tariefCent, betaler, duur, toelichting }
}

export function isSame(one: PostInhoud | null, other: PostInhoud | null): boolean {
  if (one === null || other === null) return one === other
  return (Object.keys(one) as (keyof PostInhoud)[]).every(field => one[field] === other[field])
}
