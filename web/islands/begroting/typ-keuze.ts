/** Lower case without accents, as people type a name. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The first choice that begins with these letters, else the first with a word that does, else the first that has them; null when none has. */
export function findKeuze(keuzes: readonly string[], letters: string): string | null {
  const wanted = plain(letters)
  if (wanted === '') return null
  const all = keuzes.map(keuze => ({ keuze, text: plain(keuze) }))
  const found =
    all.find(({ text }) => text.startsWith(wanted)) ??
    all.find(({ text }) => text.includes(` ${wanted}`)) ??
    all.find(({ text }) => text.includes(wanted))
  return found?.keuze ?? null
}

/** What somebody types while a list of choices is open: each letter narrows it down, and one that fits nothing is left out. */
export class Getypt {
  readonly #keuzes: readonly string[]
  #letters = ''

  constructor(keuzes: readonly string[]) {
    this.#keuzes = keuzes
  }

  /** The choice that it points to now; null when no choice fits. */
  typ(letter: string): string | null {
    const found = findKeuze(this.#keuzes, this.#letters + letter)
    if (found !== null) this.#letters += letter
    return found
  }

  /** Takes the last letter back; null when nothing is left. */
  terug(): string | null {
    this.#letters = this.#letters.slice(0, -1)
    return findKeuze(this.#keuzes, this.#letters)
  }

  /** Somebody chose in another way: what is typed next begins anew. */
  begin(): void {
    this.#letters = ''
  }
}
