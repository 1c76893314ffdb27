const refreshMillis = 1500

/**
 * Keeps the list of import jobs fresh while one of them runs, by asking the page again and putting its list in place of ours. Without
 * script the visitor reloads the page; nothing else is different.
 */
class ImportJobs extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    this.#plan()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  #plan(): void {
    if (this.dataset.busy === 'true') this.#timer = window.setTimeout(() => void this.#refresh(), refreshMillis)
  }

  async #refresh(): Promise<void> {
    const fresh = await fetchList().catch(() => null)
    // Whoever stands with the keyboard on a button in the list keeps that button.
    if (fresh && !this.contains(document.activeElement)) {
      this.replaceChildren(...fresh.childNodes)
      this.dataset.busy = fresh.dataset.busy ?? 'false'
    }
    this.#plan()
  }
}

async function fetchList(): Promise<HTMLElement | null> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector<HTMLElement>('bw-import-jobs')
}

customElements.define('bw-import-jobs', ImportJobs)
