import type { Ingelogd } from './sessions.ts'

/**
 * Who asks for one page: a page asks the API several things for the same visitor, who is looked up once. Only the server puts this in the environment of a question, and
 * each page has its own, so that a role that changes or a session that ends counts at the next page. What the database lets through is decided there, at every statement.
 */
export class PageAsker {
  #known: { readonly tekst: string; readonly ingelogd: Promise<Ingelogd | null> } | null = null

  /** The one who was found before under this secret, or else who `find` finds. */
  find(tekst: string, find: () => Promise<Ingelogd | null>): Promise<Ingelogd | null> {
    if (this.#known?.tekst !== tekst) this.#known = { tekst, ingelogd: find() }
    return this.#known.ingelogd
  }

  /** For what changes something: afterwards nothing is taken for known. */
  forget(): void {
    this.#known = null
  }
}

/** What a page put in the environment of its question; null for every question from outside. */
export function pageAskerIn(env: unknown): PageAsker | null {
  if (typeof env !== 'object' || env === null || !('asker' in env)) return null
  return env.asker instanceof PageAsker ? env.asker : null
}
