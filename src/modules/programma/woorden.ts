import { Refusal } from '../../refusal.ts'

/** `a`, `a en b`, `a, b en c`; nothing of nothing. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}

/** `geen buurten`, `1 buurt`, `3 buurten`. */
export function countWords(aantal: number, enkelvoud: string, meervoud: string): string {
  if (aantal === 0) return `geen ${meervoud}`
  return aantal === 1 ? `1 ${enkelvoud}` : `${aantal} ${meervoud}`
}

/** Orders texts by their code units: for dates and ids, not for what people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A sentence that begins with what may be a small letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The days in the unit that people would say: `9 dagen`, `6 weken`, `14 maanden`. Rounded down, so that it is never more than it was. */
export function sayDuur(dagen: number): string {
  if (dagen < 14) return countWords(dagen, 'dag', 'dagen')
  if (dagen < 120) return `${Math.floor(dagen / 7)} weken`
  return `${Math.floor(dagen / 30.4375)} maanden`
}

/** What somebody wrote, without spaces around it. Refuses nothing at all, with a sentence that says what is asked. */
export function requireTekst(
  text: string,
  { code, zin, field }: { readonly code: string; readonly zin: string; readonly field?: string },
): string {
  const tidy = text.trim()
  if (tidy === '') throw new Refusal(zin, { code, ...(field === undefined ? {} : { place: { field } }) })
  return tidy
}
