/** What can be shown of an activity beside its name. */
export const toonDelen = ['wat', 'wanneer', 'wie', 'voor-wie'] as const
export type ToonDeel = (typeof toonDelen)[number]

/** What a network does with a suggestion. */
export const uitkomsten = ['overgenomen', 'deels', 'niet'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** Where a suggestion stands for who answers. */
export const suggestieStaten = ['wacht', 'beantwoord', 'verborgen'] as const
export type SuggestieStaat = (typeof suggestieStaten)[number]

/** How long a mail address is kept after the answer, in days; the form promises it. */
export const contactDagen = 30
/** And when no answer comes. */
export const contactDagenZonderAntwoord = 365

/** Within how many days a network means to answer; after that it is reminded. */
export const antwoordDagen = 14

/** How long a link works, in days: the choices. */
export const linkDagen = { min: 1, max: 365 } as const

const lak = '[weggehaald]'

/** A text without these words, wherever they stand in it; null when they stand nowhere. */
export function lakWeg(tekst: string, woorden: string): string | null {
  return tekst.includes(woorden) ? tekst.split(woorden).join(lak) : null
}
