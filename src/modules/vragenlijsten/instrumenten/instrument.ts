import type { Tekst } from '@buurtwijs/figures'

/** By the name of a question what somebody chose: the code of an answer, or several. What they skipped is not there. */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>

/** Somebody who does not know, and somebody who does not want to tell: to be chosen with every closed question, and never a score. */
export const zonderAntwoord = ['wn', 'wz'] as const
export type ZonderAntwoord = (typeof zonderAntwoord)[number]

/** The words of an instrument. They are measured with, so they do not change. */
export interface Bewoording {
  /** What stands above the questions. */
  readonly vooraf: string
  readonly items: Readonly<Record<string, string>>
  readonly keuzes: Readonly<Record<string, string>>
}

export interface Item {
  /** Its name in answers: unique among all instruments. */
  readonly code: string
  /** What it is about, for who reads results or puts in the official words. Not the words of the question. */
  readonly over: Tekst
}

/** A score: a number from answers, or null when too many of them are missing. */
export interface Schaal {
  readonly id: string
  readonly naam: Tekst
  readonly laagst: number
  readonly hoogst: number
  readonly meerIs: 'gunstig' | 'ongunstig'
  readonly scoor: (antwoorden: Antwoorden) => number | null
}

export interface Klasse {
  readonly id: string
  readonly naam: Tekst
}

/** A division of people by their answers. */
export interface Indeling {
  readonly naam: Tekst
  readonly klassen: readonly Klasse[]
  readonly deel: (antwoorden: Antwoorden) => string | null
}

/** A questionnaire that others made and tested, or a question of our own that is always asked in the same words. */
export interface Instrument {
  readonly id: string
  /** Of the words and of the scoring: results of two versions are never compared. */
  readonly versie: string
  readonly naam: Tekst
  /** What it is for, in a sentence. */
  readonly wat: Tekst
  readonly items: readonly Item[]
  /** Codes of the answers, in the order in which they are shown. */
  readonly keuzes: readonly string[]
  readonly licentie: Tekst
  /** What to cite. */
  readonly bron: string
  /** Where the words come from; null when they cannot be had freely, and an administrator puts them in. */
  readonly woordenUit: string | null
  readonly bewoording: Bewoording | null
  /** SHA-256 of the words in the one form of JSON: a changed letter is another instrument. */
  readonly hash: string | null
  readonly schalen: readonly Schaal[]
  readonly indeling: Indeling | null
  /** Whether somebody else can answer for the person: not about how one feels. */
  readonly magNamens: boolean
  /** No result of fewer answers than this, when that is more than of any other. */
  readonly minstens?: number
}

/** The answer to an item as a number; null when it was skipped, not known or not told. */
export function codeOf(antwoorden: Antwoorden, item: string): number | null {
  const given = antwoorden[item]
  return typeof given === 'string' && /^\d{1,2}$/.test(given) ? Number(given) : null
}

/** Adds what each answer counts for; null when more are missing than may be. */
export function sumOf(
  antwoorden: Antwoorden,
  items: readonly string[],
  {
    telt = code => code,
    magOntbreken = 0,
  }: { readonly telt?: (code: number, item: string) => number; readonly magOntbreken?: number } = {},
): number | null {
  const given = items.flatMap(item => {
    const code = codeOf(antwoorden, item)
    return code === null ? [] : [telt(code, item)]
  })
  return items.length - given.length > magOntbreken ? null : given.reduce((sum, one) => sum + one, 0)
}
