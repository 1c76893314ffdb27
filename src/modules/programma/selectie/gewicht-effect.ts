import { countWords, joinWords } from '../woorden.ts'
import type { CriteriumId } from './criteria.ts'
import { criteriumNaam } from './criteria.ts'
import type { Gewichten } from './gewichten.ts'
import { countedCriteria, sharesOf } from './gewichten.ts'
import type { Kandidaat } from './kandidaat.ts'
import type { CompleteKandidaat } from './rangorde.ts'
import { ranksOf, splitKandidaten, totalOf } from './rangorde.ts'

export interface Verplaatsing {
  readonly id: string
  readonly naam: string
  readonly van: number
  readonly naar: number
}

/** What becomes of the places when one weight changes. */
export interface Verschuiving {
  /** Candidates that get another place, the largest move first. */
  readonly verplaatsingen: readonly Verplaatsing[]
  /** Names of those that come among the first places, and of those that drop out. */
  readonly erbij: readonly string[]
  readonly eraf: readonly string[]
}

export interface GewichtEffect {
  readonly criterium: CriteriumId
  /** The share of this weight, 0 to 1. */
  readonly aandeel: number
  /** The weight left out; null when no other weight would remain. */
  readonly zonder: Verschuiving | null
  /** The weight twice as heavy. */
  readonly dubbel: Verschuiving
  readonly zin: string
}

/** For each weight that counts: which places change when it is left out, and when it is doubled. One weight at a time. */
export function explainGewichten(kandidaten: readonly Kandidaat[], gewichten: Gewichten, plaatsen: number): readonly GewichtEffect[] {
  const { compleet } = splitKandidaten(kandidaten, gewichten)
  const counted = countedCriteria(gewichten)
  const shares = sharesOf(gewichten)
  const before = ranksWith(compleet, gewichten)
  const change = (criterium: CriteriumId, factor: number): Verschuiving =>
    compareRanks(compleet, before, ranksWith(compleet, { ...shares, [criterium]: shares[criterium] * factor }), plaatsen)
  return counted.map(criterium => {
    const zonder = counted.length === 1 ? null : change(criterium, 0)
    const dubbel = change(criterium, 2)
    return { criterium, aandeel: shares[criterium], zonder, dubbel, zin: sayEffect(criterium, { zonder, dubbel, plaatsen }) }
  })
}

function ranksWith(compleet: readonly CompleteKandidaat[], gewichten: Gewichten): Int32Array {
  return ranksOf(compleet.map(({ oordelen }) => totalOf(oordelen, gewichten)))
}

function compareRanks(compleet: readonly CompleteKandidaat[], before: Int32Array, after: Int32Array, plaatsen: number): Verschuiving {
  const all = compleet.map(({ kandidaat: { id, naam } }, index): Verplaatsing => {
    return { id, naam, van: before[index] ?? 0, naar: after[index] ?? 0 }
  })
  const verplaatsingen = all.filter(({ van, naar }) => van !== naar)
  return {
    verplaatsingen: verplaatsingen.toSorted((a, b) => Math.abs(b.naar - b.van) - Math.abs(a.naar - a.van) || a.naar - b.naar),
    erbij: all.filter(({ van, naar }) => van > plaatsen && naar <= plaatsen).map(({ naam }) => naam),
    eraf: all.filter(({ van, naar }) => van <= plaatsen && naar > plaatsen).map(({ naam }) => naam),
  }
}

function sayEffect(
  criterium: CriteriumId,
  { zonder, dubbel, plaatsen }: Pick<GewichtEffect, 'zonder' | 'dubbel'> & { readonly plaatsen: number },
): string {
  const name = `‘${criteriumNaam(criterium)}’`
  const without =
    zonder === null ? `Alleen ${name} telt mee, dus dat kan er niet uit.` : `Zonder ${name} ${sayVerschuiving(zonder, plaatsen)}.`
  return `${without} Telt ${name} dubbel, dan ${sayVerschuiving(dubbel, plaatsen)}.`
}

/** The part of a sentence that begins with its verb: `blijft de rangorde gelijk`. */
function sayVerschuiving({ verplaatsingen, erbij, eraf }: Verschuiving, plaatsen: number): string {
  if (verplaatsingen.length === 0) return 'blijft de rangorde gelijk'
  const first = plaatsen === 1 ? 'de eerste plaats' : `de eerste ${plaatsen}`
  if (erbij.length + eraf.length === 0) {
    return `blijven dezelfde buurten bij ${first}; ${countWords(verplaatsingen.length, 'buurt krijgt', 'buurten krijgen')} een andere plaats`
  }
  const moves = [
    ...(erbij.length > 0 ? [`${erbij.length === 1 ? 'komt' : 'komen'} ${joinWords(erbij)} bij ${first}`] : []),
    ...(eraf.length > 0 ? [`${eraf.length === 1 ? 'gaat' : 'gaan'} ${joinWords(eraf)} eruit`] : []),
  ]
  return joinWords(moves)
}
