const warnBefore = 120_000
/** Under this name tabs of the same browser tell each other when the session ends. */
const sharedName = 'bw-session-end'
/** A browser forgets a timer that is set further ahead; a session that lasts this long needs no warning on this page. */
const longest = 24 * 3600_000

interface Fresh {
  readonly eindigt: string
}

/**
 * Shows itself two minutes before the session ends. The button is a sign of life: the server moves the end, unless the session has lasted as long as
 * it may. How long that is comes from the server's clock: that of a visitor may be wrong. Pages in other tabs tell each other when the end moved.
 */
class SessionEnd extends HTMLElement {
  #end = 0
  #timer = 0

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#stay())
    window.addEventListener('storage', this.#hear)
    this.#moveTo(Date.now() + Number(this.dataset.seconds) * 1000)
    localStorage.setItem(sharedName, String(this.#end))
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    window.removeEventListener('storage', this.#hear)
  }

  readonly #hear = ({ key, newValue }: StorageEvent): void => {
    if (key === sharedName) this.#moveTo(Number(newValue))
  }

  /** A later end than the one known; an earlier one is of a page that knows less. */
  #moveTo(end: number): void {
    if (!(end > this.#end)) return
    this.#end = end
    this.hidden = true
    const left = end - Date.now()
    if (left < longest) this.#after(left - warnBefore, () => this.#warn('soon'))
  }

  #after(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(then, Math.max(0, milliseconds))
  }

  #warn(says: 'soon' | 'last'): void {
    this.#show(says)
    this.#after(this.#end - Date.now(), () => this.#show('over'))
  }

  #show(says: 'soon' | 'last' | 'over'): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-says]')) line.hidden = line.dataset.says !== says
    const [button, link] = [this.querySelector('button'), this.querySelector('a')]
    if (button) button.hidden = says !== 'soon'
    if (link) link.hidden = says !== 'over'
    this.hidden = false
    this.setAttribute('role', 'alert')
  }

  async #stay(): Promise<void> {
    const response = await fetch('/v1/ik').catch(() => null)
    if (!response?.ok) return this.#show(response === null ? 'soon' : 'over')
    const { eindigt } = (await response.json()) as Fresh
    this.#moveTo(Date.now() + Date.parse(eindigt) - Date.parse(response.headers.get('Date') ?? ''))
    if (this.#end - Date.now() < warnBefore) return this.#warn('last')
    localStorage.setItem(sharedName, String(this.#end))
    document.querySelector<HTMLElement>('main')?.focus()
  }
}

customElements.define('bw-session-end', SessionEnd)
