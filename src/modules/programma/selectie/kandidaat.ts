import { Refusal } from '../../../refusal.ts'
import type { Datum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import { requireTekst } from '../woorden.ts'
import type { CriteriumId, ScoreCriterium } from './criteria.ts'
import { criteriumNaam } from './criteria.ts'

/** What one person thinks of one criterium: a whole number from 1 (not at all) to 5 (fully), and what it rests on. */
export interface Score {
  readonly criterium: ScoreCriterium
  readonly score: number
  readonly onderbouwing: string
  readonly beoordelaar: string
  readonly datum: Datum
}

/** The share of district nursing that partners of the alliance give here: 0 to 100. */
export interface Marktaandeel {
  readonly procent: number
  readonly bron: string
  readonly datum: Datum
}

/** A buurt that a partner of the alliance put forward. */
export interface Kandidaat {
  readonly id: string
  readonly naam: string
  readonly alliantiepartner: string
  readonly scores: readonly Score[]
  /** Null when nobody has looked it up yet. */
  readonly marktaandeel: Marktaandeel | null
}

/** What all who scored think of a criterium together. */
export interface Oordeel {
  readonly criterium: CriteriumId
  /** Mean of the scores; of the market share its place on the same scale. From 1 to 5. */
  readonly punten: number
  readonly laagste: number
  readonly hoogste: number
  /** Standard deviation between those who scored; null of fewer than two. */
  readonly spreiding: number | null
  /** Each person's newest score, in ascending order; empty for the market share. */
  readonly scores: readonly number[]
}

export type Voorwaarde = 'voldaan' | 'niet-voldaan' | 'onbekend'

/** Above this share the alliance can make a difference. A hard condition: it is shown, and people decide. */
export const kleinsteMarktaandeel = 50

/**
 * A candidate as it may be kept. Refuses a score that is no whole number from 1 to 5, a score without evidence or person, two scores of one
 * person for one criterium on one day, and a market share that cannot be or has no source.
 */
export function defineKandidaat(input: Kandidaat): Kandidaat {
  const naam = requireTekst(input.naam, { code: 'kandidaat-invalid', zin: 'Deze kandidaat heeft geen naam. Vul de naam van de buurt in.' })
  const scores = input.scores.map(score => defineScore(naam, score))
  for (const [index, score] of scores.entries()) {
    const double = scores.slice(0, index).find(other => isSameMoment(other, score))
    if (double) throw new Refusal(`${describeMoment(naam, score)} staan twee scores. Bewaar er één.`, { code: 'score-double' })
  }
  const marktaandeel = input.marktaandeel === null ? null : defineMarktaandeel(naam, input.marktaandeel)
  return Object.freeze({ ...input, naam, scores, marktaandeel })
}

/** A score as it may be kept, of the candidate with this name. */
export function defineScore(naam: string, score: Score): Score {
  const criterium = criteriumNaam(score.criterium)
  if (!Number.isInteger(score.score) || score.score < 1 || score.score > 5) {
    throw new Refusal(`De score ${score.score} van ${naam} voor ‘${criterium}’ kan niet. Geef een heel getal van 1 tot en met 5.`, {
      code: 'score-invalid',
      place: { field: 'score' },
    })
  }
  const about = `De score van ${naam} voor ‘${criterium}’`
  const onderbouwing = requireTekst(score.onderbouwing, {
    code: 'score-invalid',
    zin: `${about} heeft geen onderbouwing. Schrijf op waar de score op rust.`,
    field: 'onderbouwing',
  })
  const beoordelaar = requireTekst(score.beoordelaar, {
    code: 'score-invalid',
    zin: `${about} heeft geen beoordelaar. Vul in wie de score gaf.`,
  })
  return { ...score, onderbouwing, beoordelaar }
}

/** A market share as it may be kept, of the candidate with this name. */
export function defineMarktaandeel(naam: string, { procent, bron, datum }: Marktaandeel): Marktaandeel {
  if (!(procent >= 0 && procent <= 100)) {
    throw new Refusal(`Een marktaandeel van ${procent}% in ${naam} kan niet. Geef een getal van 0 tot en met 100.`, {
      code: 'marktaandeel-invalid',
      place: { field: 'procent' },
    })
  }
  const tidy = requireTekst(bron, {
    code: 'marktaandeel-invalid',
    zin: `Het marktaandeel in ${naam} heeft geen bron. Schrijf op waar het getal vandaan komt.`,
    field: 'bron',
  })
  return { procent, bron: tidy, datum }
}

function isSameMoment(a: Score, b: Score): boolean {
  return a.criterium === b.criterium && a.beoordelaar === b.beoordelaar && a.datum === b.datum
}

function describeMoment(naam: string, { criterium, beoordelaar, datum }: Score): string {
  return `Van ${beoordelaar} over ‘${criteriumNaam(criterium)}’ in ${naam} op ${formatDatum(datum)}`
}

/**
 * The judgement of a criterium; null when nobody gave one. Somebody who scores again changes his mind: the newest counts. The market share
 * goes onto the same scale in a straight line: 0% is 1 point, 50% is 3, 100% is 5.
 */
export function judgeCriterium({ scores, marktaandeel }: Kandidaat, criterium: CriteriumId): Oordeel | null {
  if (criterium === 'marktaandeel') {
    if (marktaandeel === null) return null
    const punten = 1 + marktaandeel.procent / 25
    return { criterium, punten, laagste: punten, hoogste: punten, spreiding: null, scores: [] }
  }
  const newest = new Map<string, Score>()
  for (const score of scores) {
    if (score.criterium !== criterium) continue
    const earlier = newest.get(score.beoordelaar)
    if (!earlier || earlier.datum < score.datum) newest.set(score.beoordelaar, score)
  }
  const values = [...newest.values()].map(({ score }) => score).toSorted((a, b) => a - b)
  const [laagste, hoogste] = [values[0], values.at(-1)]
  if (laagste === undefined || hoogste === undefined) return null
  const punten = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - punten) ** 2, 0)
  const spreiding = values.length < 2 ? null : Math.sqrt(squares / (values.length - 1))
  return { criterium, punten, laagste, hoogste, spreiding, scores: values }
}

export function judgeVoorwaarde({ marktaandeel }: Kandidaat): Voorwaarde {
  if (marktaandeel === null) return 'onbekend'
  return marktaandeel.procent > kleinsteMarktaandeel ? 'voldaan' : 'niet-voldaan'
}

/** What the hard condition says of this candidate. */
export function sayVoorwaarde(kandidaat: Kandidaat): string {
  const { naam, marktaandeel } = kandidaat
  if (marktaandeel === null) return `Het marktaandeel van de alliantie in ${naam} is nog niet bekend. Zoek het op en noem de bron.`
  const procent = String(marktaandeel.procent).replace('.', ',')
  const fact = `Partners van de alliantie geven in ${naam} ${procent}% van de wijkverpleging (${marktaandeel.bron}).`
  return judgeVoorwaarde(kandidaat) === 'voldaan'
    ? `${fact} Dat is meer dan de helft: aan de voorwaarde is voldaan.`
    : `${fact} Dat is niet meer dan de helft: aan de voorwaarde is niet voldaan. Wie deze buurt toch kiest, schrijft op waarom.`
}
