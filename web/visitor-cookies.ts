/**
 * The cookies of a visitor while their page is made: those that the browser sent, and what the API changes about them. A later question to the API
 * for the same page already goes with the changed ones.
 */
export class VisitorCookies {
  readonly #values = new Map<string, string>()
  readonly #changes = new Map<string, string>()

  constructor(header: string | null) {
    for (const pair of (header ?? '').split(/;\s*/)) {
      const at = pair.indexOf('=')
      if (at > 0) this.#values.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }

  /** What goes with a question to the API; empty when there is nothing to send. */
  get header(): string {
    return [...this.#values].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Every Set-Cookie that has to reach the browser: the last word about each cookie. */
  get changes(): readonly string[] {
    return [...this.#changes.values()]
  }

  keep(answer: Response): void {
    for (const change of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(change) ?? []
      this.#changes.set(name, change)
      if (value === '' || /;\s*max-age=0/i.test(change)) this.#values.delete(name)
      else this.#values.set(name, value)
    }
  }
}
