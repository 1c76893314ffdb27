/** What the API says about a place that matches. */
interface Place {
  readonly code: string
  readonly naam: string
  readonly soort: string
  readonly gemeente?: string | null
  readonly demo?: boolean
}

const shownPlaces = 8

/**
 * Suggests places while somebody types: the combobox pattern with a list box, on top of a form that works without it. Arrow keys walk,
 * Enter opens the chosen place or searches, Escape closes, and a screen reader hears how many there are.
 */
class SearchBox extends HTMLElement {
  #input: HTMLInputElement | null = null
  #list = document.createElement('ul')
  #status = document.createElement('p')
  #places: readonly Place[] = []
  #active = -1
  #asked = ''
  #request: AbortController | null = null

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input || this.#input) return
    this.#input = input
    this.#prepare(input)
    input.addEventListener('input', () => void this.#suggest())
    input.addEventListener('keydown', event => this.#walk(event))
    input.addEventListener('blur', () => this.#close())
    this.#list.addEventListener('mousedown', event => event.preventDefault())
    this.#list.addEventListener('click', event => this.#clicked(event))
  }

  #prepare(input: HTMLInputElement): void {
    this.#list.id = `${input.id}-list`
    this.#list.className = 'search__list'
    this.#list.hidden = true
    this.#list.setAttribute('role', 'listbox')
    this.#list.setAttribute('aria-label', this.dataset.listLabel ?? '')
    this.#status.className = 'visually-hidden'
    this.#status.setAttribute('role', 'status')
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', this.#list.id)
    input.after(this.#status)
    input.form?.append(this.#list)
  }

  async #suggest(): Promise<void> {
    const words = this.#input?.value.trim() ?? ''
    if (words === this.#asked && !this.#list.hidden) return
    this.#asked = words
    this.#request?.abort()
    if (words.length < 2) return this.#close()
    this.#request = new AbortController()
    const places = await findPlaces(words, this.#request.signal)
    if (places && words === this.#asked) this.#show(places)
  }

  #show(places: readonly Place[]): void {
    this.#places = places
    this.#active = -1
    this.#list.replaceChildren(...places.map((place, index) => this.#option(place, index)))
    this.#list.hidden = places.length === 0
    this.#input?.setAttribute('aria-expanded', String(places.length > 0))
    this.#input?.removeAttribute('aria-activedescendant')
    this.#status.textContent = `${this.dataset.listLabel ?? ''}: ${places.length}`
  }

  #option(place: Place, index: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `${this.#list.id}-${index}`
    option.className = 'search__option'
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    const where = document.createElement('small')
    where.textContent = describePlace(place, this.dataset.taal === 'en')
    option.append(place.naam, where)
    return option
  }

  #walk(event: KeyboardEvent): void {
    if (this.#list.hidden) {
      if (event.key === 'ArrowDown') void this.#suggest()
      return
    }
    const last = this.#places.length - 1
    if (event.key === 'ArrowDown') this.#activate(this.#active < last ? this.#active + 1 : 0)
    else if (event.key === 'ArrowUp') this.#activate(this.#active > 0 ? this.#active - 1 : last)
    else if (event.key === 'Escape') this.#close()
    else if (event.key === 'Enter' && this.#active >= 0) this.#open(this.#active)
    else return
    event.preventDefault()
  }

  #activate(index: number): void {
    this.#active = index
    for (const [position, option] of [...this.#list.children].entries()) option.setAttribute('aria-selected', String(position === index))
    const option = this.#list.children[index]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.#input?.setAttribute('aria-activedescendant', option.id)
  }

  #clicked(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    if (option) this.#open([...this.#list.children].indexOf(option))
  }

  #open(index: number): void {
    const place = this.#places[index]
    if (place) location.assign(`${this.dataset.areaPath ?? '/gebied/'}${encodeURIComponent(place.code)}`)
  }

  #close(): void {
    this.#list.hidden = true
    this.#active = -1
    this.#input?.setAttribute('aria-expanded', 'false')
    this.#input?.removeAttribute('aria-activedescendant')
  }
}

/** Null when the request was overtaken or failed: then the form itself still searches. */
async function findPlaces(words: string, signal: AbortSignal): Promise<readonly Place[] | null> {
  try {
    const response = await fetch(`/v1/gebieden?zoek=${encodeURIComponent(words)}&limiet=${shownPlaces}`, { signal })
    if (!response.ok) return null
    const body: unknown = await response.json()
    return readPlaces(body)
  } catch {
    return null
  }
}

function readPlaces(body: unknown): readonly Place[] {
  const list: unknown = Array.isArray(body) ? body : typeof body === 'object' && body !== null && 'gebieden' in body ? body.gebieden : []
  return Array.isArray(list) ? list.filter(isPlace).slice(0, shownPlaces) : []
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'naam' in value &&
    typeof value.naam === 'string'
  )
}

const englishKinds: Record<string, string> = {
  wijk: 'district',
  buurt: 'neighbourhood',
  gemeente: 'municipality',
  land: 'country',
  provincie: 'province',
}

function describePlace({ soort, gemeente, demo }: Place, english: boolean): string {
  const kind = english ? (englishKinds[soort] ?? soort) : soort
  const place = gemeente && soort !== 'gemeente' ? `${kind} in ${gemeente}` : kind
  const text = demo === true ? `${place}, ${english ? 'made up' : 'verzonnen'}` : place
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

customElements.define('bw-search', SearchBox)
