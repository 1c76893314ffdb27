import { criteriumIds } from './criteria.ts'
import type { CriteriumId, Score } from './criteria.ts'

export const stemmen = ['toekennen', 'teruggeven', 'weigeren'] as const
export type Stem = (typeof stemmen)[number]

export type Scores = Readonly<Partial<Record<CriteriumId, Score | undefined>>>

/** What one reviewer thinks of a round. Without a vote it is not finished. */
export interface Oordeel {
  readonly scores: Scores
  readonly stem: Stem | null
  readonly toelichting: string
}

/** Somebody who was asked to judge a round, or who may not. */
export interface Beoordelaar {
  readonly persoon: string
  readonly naam: string
  /** Whether they were asked at all; who only has an interest was not. */
  readonly isAangewezen: boolean
  /** Whether they sit on the committee now. */
  readonly isLid: boolean
  /** Whether they have a role in the neighbourhood or with its partner. */
  readonly isBetrokken: boolean
  /** Why they have an interest; null without one. */
  readonly belang: string | null
  readonly oordeel: Oordeel | null
}

export type TeltNiet = 'heeft een belang' | 'hoort bij de buurt' | 'geen lid meer' | 'niet aangewezen'

/** Why what somebody thinks does not count; null when it does. */
export function waaromNiet({
  isAangewezen,
  isLid,
  isBetrokken,
  belang,
}: Omit<Beoordelaar, 'oordeel' | 'persoon' | 'naam'>): TeltNiet | null {
  if (belang !== null) return 'heeft een belang'
  if (isBetrokken) return 'hoort bij de buurt'
  if (!isLid) return 'geen lid meer'
  return isAangewezen ? null : 'niet aangewezen'
}

export interface Telling {
  readonly quorum: number
  /** How many votes count. */
  readonly gestemd: number
  /** How many could vote now. */
  readonly kunnen: number
  readonly isGenoeg: boolean
  readonly stemmen: Readonly<Record<Stem, number>>
  /** What most voted for; null without votes, or when they are divided. */
  readonly meeste: Stem | null
  /** By criterion how often each score was given. */
  readonly scores: Readonly<Record<CriteriumId, Readonly<Record<Score, number>>>>
}

/** Counts votes and scores of who may judge and has voted; what others gave stays visible, and counts for nothing. */
export function tel(beoordelaars: readonly Beoordelaar[], quorum: number): Telling {
  const free = beoordelaars.filter(each => waaromNiet(each) === null)
  const voted = free.flatMap(({ oordeel }) => (oordeel === null || oordeel.stem === null ? [] : [oordeel]))
  const votes = Object.fromEntries(stemmen.map(stem => [stem, voted.filter(each => each.stem === stem).length])) as Record<Stem, number>
  const most = Math.max(...Object.values(votes))
  const winners = stemmen.filter(stem => votes[stem] === most)
  return {
    quorum,
    gestemd: voted.length,
    kunnen: free.length,
    isGenoeg: voted.length >= quorum,
    stemmen: votes,
    meeste: most > 0 && winners.length === 1 ? winners[0]! : null,
    scores: telScores(voted),
  }
}

function telScores(voted: readonly Oordeel[]): Telling['scores'] {
  const count = (id: CriteriumId, score: Score) => voted.filter(({ scores }) => scores[id] === score).length
  const of = (id: CriteriumId) => ({ 1: count(id, 1), 2: count(id, 2), 3: count(id, 3), 4: count(id, 4) })
  return Object.fromEntries(criteriumIds.map(id => [id, of(id)])) as Telling['scores']
}

/** The criteria that have no score yet. */
export function openCriteria(scores: Scores): readonly CriteriumId[] {
  return criteriumIds.filter(id => scores[id] === undefined)
}
