/** How hard a Dutch text is to read, as far as counting tells. */
export interface Leesbaarheid {
  readonly zinnen: number
  /** Words with a letter in them; numbers do not count. */
  readonly woorden: number
  readonly woordenPerZin: number
  readonly lettergrepenPerWoord: number
  /**
   * Flesch-Douma: 206.835 - 0.93 x words per sentence - 77 x syllables per word. 0 is very hard, 60 to 70 normal, 100 very easy. It can lie outside 0 to 100
   * for a short text.
   */
  readonly douma: number
}

/** What makes a text hard: its sentences are long, or its words are. */
export interface LeesTip {
  readonly soort: 'lange-zinnen' | 'lange-woorden'
  /** Words per sentence, rounded. */
  readonly woordenPerZin: number
}

/** Sentences for residents have at most so many words on average. */
const longSentence = 15
/** From here a text is called normal; below it, it is fairly hard. */
const normalText = 60
/** Of fewer words nothing can be said. */
const fewestWords = 8

/** Vowels that are one syllable together, the longest first; a vowel with a diaeresis begins a new one. */
const syllable = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|oe|ie|ei|ui|ou|au|eu|ij|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g

/**
 * Counts the syllables of a Dutch word by its groups of vowels; one for a word without any. It may be one off in a word from another language, or where two
 * vowels meet in a compound.
 */
export function countLettergrepen(woord: string): number {
  return woord.toLowerCase().normalize('NFC').match(syllable)?.length ?? 1
}

/**
 * Measures a Dutch text with the formula of Flesch-Douma (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960, after R. Flesch). It looks at the
 * length of sentences and words alone: a text that it calls easy can still be unclear. Null for a text without words.
 */
export function measureLeesbaarheid(tekst: string): Leesbaarheid | null {
  const sentences = tekst
    .split(/(?<=[.!?])\s+|\n+/)
    .map(sentence => sentence.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [])
    .filter(words => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return null
  const woordenPerZin = words.length / sentences.length
  const lettergrepenPerWoord = words.reduce((sum, word) => sum + countLettergrepen(word), 0) / words.length
  return {
    zinnen: sentences.length,
    woorden: words.length,
    woordenPerZin,
    lettergrepenPerWoord,
    douma: scoreDouma(woordenPerZin, lettergrepenPerWoord),
  }
}

/** The formula itself. */
export function scoreDouma(woordenPerZin: number, lettergrepenPerWoord: number): number {
  return 206.835 - 0.93 * woordenPerZin - 77 * lettergrepenPerWoord
}

/** What could make a Dutch text easier: shorter sentences first, then shorter words. Null when it reads well, or is too short to say. */
export function adviseLeesbaarheid(tekst: string): LeesTip | null {
  const found = measureLeesbaarheid(tekst)
  if (found === null || found.woorden < fewestWords) return null
  const woordenPerZin = Math.round(found.woordenPerZin)
  if (found.woordenPerZin > longSentence) return { soort: 'lange-zinnen', woordenPerZin }
  return found.douma < normalText ? { soort: 'lange-woorden', woordenPerZin } : null
}
