import type { GebiedSoort } from '@buurtwijs/figures'
import type { GebiedInfo } from './gebieden-index.ts'
import { compareSoort, plain } from './gebieden-index.ts'

interface Indexed {
  readonly gebied: GebiedInfo
  readonly naam: string
  /** Name and gemeente: what the words of a question may match. */
  readonly words: readonly string[]
}

/** Below this share of the question's trigrams an area is not a likely typo of it. */
const minimalOverlap = 0.45
/** A trigram that occurs in more areas than this tells little; it is skipped while rarer ones are at hand. */
const maxCandidates = 400

/**
 * Finds areas by name (also half a name, without accents, with a typo, with the gemeente behind it: `centrum goirle`) or by code.
 * Keeps trigrams of all names in memory; a question touches only the areas that share one with it.
 */
export class GebiedenSearch {
  readonly #areas: readonly Indexed[]
  readonly #postings = new Map<string, number[]>()
  readonly #byCode: readonly Indexed[]
  /** For each area how many trigrams it shares with the question at hand; all zero between two questions. */
  readonly #shared: Uint16Array

  constructor(gebieden: Iterable<GebiedInfo>) {
    this.#areas = [...gebieden].map(gebied => {
      const naam = plain(gebied.naam)
      const gemeente = gebied.soort === 'gemeente' || !gebied.gemeente ? '' : plain(gebied.gemeente)
      return { gebied, naam, words: [...naam.split(' '), ...gemeente.split(' ')].filter(word => word !== '') }
    })
    this.#shared = new Uint16Array(this.#areas.length)
    for (const [index, { words }] of this.#areas.entries()) {
      for (const trigram of new Set(words.flatMap(word => trigrams(word)))) {
        const posting = this.#postings.get(trigram)
        if (posting) posting.push(index)
        else this.#postings.set(trigram, [index])
      }
    }
    this.#byCode = this.#areas.toSorted((a, b) => (a.gebied.code < b.gebied.code ? -1 : 1))
  }

  /** At most `limit` areas, best first. An empty question finds nothing. */
  find(question: string, options: { readonly soort?: GebiedSoort | undefined; readonly limit: number }): GebiedInfo[] {
    const fits = (area: Indexed) => options.soort === undefined || area.gebied.soort === options.soort
    const text = plain(question)
    if (text === '') return []
    const byCode = this.#findCode(question.trim().toUpperCase()).filter(fits)
    if (byCode.length > 0) return byCode.slice(0, options.limit).map(area => area.gebied)
    const words = text.split(' ')
    const asked = words.map(word => ({ word, trigrams: trigrams(word) }))
    const scored = this.#candidates(words)
      .map(index => ({ area: this.#areas[index] as Indexed, score: scoreOf(this.#areas[index] as Indexed, text, asked) }))
      .filter(({ area, score }) => score > 0 && fits(area))
    scored.sort((a, b) => b.score - a.score || compareSoort(a.area.gebied.soort, b.area.gebied.soort) || compareNames(a.area, b.area))
    return scored.slice(0, options.limit).map(({ area }) => area.gebied)
  }

  /** The publishers' other code for the country is found too. */
  #findCode(asked: string): Indexed[] {
    const code = asked === 'NL01' ? 'NL00' : asked
    if (!/^(?:NL|LD|PV|CR|GG|ZK|GM|WK|BU)\d[0-9A-Z]*$/.test(code)) return []
    let low = 0
    let high = this.#byCode.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#byCode[middle]?.gebied.code ?? '') < code) low = middle + 1
      else high = middle
    }
    const found: Indexed[] = []
    for (let index = low; found.length < maxCandidates; index++) {
      const area = this.#byCode[index]
      if (!area?.gebied.code.startsWith(code)) break
      found.push(area)
    }
    return found
  }

  /** Areas that share enough trigrams with the question, those that share most first. */
  #candidates(words: readonly string[]): number[] {
    const asked = new Set(words.flatMap(word => trigrams(word)))
    const shared = this.#shared
    const touched: number[] = []
    for (const trigram of asked) {
      for (const index of this.#postings.get(trigram) ?? []) if (shared[index]!++ === 0) touched.push(index)
    }
    const enough = Math.max(1, Math.ceil(asked.size * minimalOverlap * 0.6))
    const byShared: number[][] = []
    for (const index of touched) {
      const count = shared[index]!
      shared[index] = 0
      if (count >= enough) (byShared[count] ??= []).push(index)
    }
    const found: number[] = []
    for (let count = byShared.length - 1; count >= enough && found.length < maxCandidates; count--) {
      const alike = byShared[count] ?? []
      if (found.length + alike.length > maxCandidates) alike.sort((a, b) => this.#lengthOf(a) - this.#lengthOf(b))
      found.push(...alike.slice(0, maxCandidates - found.length))
    }
    return found
  }

  #lengthOf(index: number): number {
    return this.#areas[index]?.naam.length ?? 0
  }
}

function compareNames(a: Indexed, b: Indexed): number {
  return a.naam.length - b.naam.length || (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : a.gebied.code < b.gebied.code ? -1 : 1)
}

/** Three letters at a time, with the start of the word marked, so that short words and prefixes count too. */
function trigrams(word: string): string[] {
  const marked = `  ${word}`
  const found: string[] = []
  for (let index = 0; index + 3 <= marked.length; index++) found.push(marked.slice(index, index + 3))
  return found
}

/** 0 when any word of the question is not in the area's name or gemeente, not even nearly. */
function scoreOf(area: Indexed, text: string, words: readonly Asked[]): number {
  if (area.naam === text) return 100
  let score = area.naam.startsWith(text) ? 40 : 0
  for (const asked of words) {
    let best = 0
    for (const candidate of area.words) best = Math.max(best, likeness(candidate, asked))
    if (best < minimalOverlap) return 0
    score += best * 10
  }
  const unasked = area.naam.split(' ').length - words.length
  return Math.max(score / words.length + score / 100 - Math.max(unasked, 0) * 0.4, 0.01)
}

/** A word of the question, with its letters three at a time: made once, compared with many. */
interface Asked {
  readonly word: string
  readonly trigrams: readonly string[]
}

/** 1 the same, 0.9 a beginning, else the share of trigrams in common (Dice), with one swapped or missing letter forgiven. */
function likeness(candidate: string, { word, trigrams: asked }: Asked): number {
  if (candidate === word) return 1
  if (candidate.startsWith(word)) return 0.9
  if (word.length < 3) return 0
  if (word.length >= 4 && candidate.includes(word)) return 0.7
  const marked = `  ${candidate}`
  let inCommon = 0
  for (const trigram of asked) if (marked.includes(trigram)) inCommon++
  const dice = (2 * inCommon) / (candidate.length + asked.length)
  return editDistance(candidate, word) <= (word.length > 6 ? 2 : 1) ? Math.max(dice, 0.6) : dice * 0.9
}

/** Longer words are no likely typos of each other; rows of the table below are used over and over. */
const longestWord = 63
const rows = [new Uint8Array(longestWord + 1), new Uint8Array(longestWord + 1), new Uint8Array(longestWord + 1)] as const

/** Letters to insert, delete, replace or swap (optimal string alignment); 3 stands for three and more. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > longestWord || b.length > longestWord) return 3
  let [beforeLast, last, row]: readonly Uint8Array[] = rows
  if (!beforeLast || !last || !row) return 3
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        best = Math.min(best, beforeLast[j - 2]! + 1)
      }
      row[j] = best
      if (best < least) least = best
    }
    if (least > 3) return 3
    ;[beforeLast, last, row] = [last, row, beforeLast]
  }
  return Math.min(3, last[b.length]!)
}
