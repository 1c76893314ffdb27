import { Getypt } from './typ-keuze.ts'

/** Where the sheet goes after a cell was changed. */
export type Weg = 'omlaag' | 'omhoog' | 'rechts' | 'links' | 'blijf'

interface EditorVraag {
  readonly cel: HTMLElement
  readonly label: string
  /** What stands in it to begin with. */
  readonly begin: string
  /** What there is to choose; null to type. */
  readonly keuzes: readonly string[] | null
  /** The letter that somebody began to choose with; null when they opened the cell in another way. */
  readonly letter: string | null
  /** Whether a line end can be part of it. */
  readonly isLang: boolean
  readonly klaar: (getypt: string, weg: Weg) => void
  readonly laat: () => void
}

/** Opens a control in a cell: a list to choose from, or room to type. Enter and Tab keep what was typed, Escape does not, and so does going elsewhere keep it. */
export function openEditor(vraag: EditorVraag): void {
  new Editor(vraag).begin()
}

class Editor {
  readonly #vraag: EditorVraag
  readonly #veld: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  readonly #toonde: string
  readonly #getypt: Getypt
  #isDone = false

  constructor(vraag: EditorVraag) {
    this.#vraag = vraag
    this.#toonde = vraag.cel.textContent ?? ''
    this.#getypt = new Getypt(vraag.keuzes ?? [])
    this.#veld = makeVeld(vraag)
    this.#veld.className = 'rooster__veld'
    this.#veld.setAttribute('aria-label', vraag.label)
    vraag.cel.replaceChildren(this.#veld)
    this.#veld.addEventListener('keydown', event => this.#press(event as KeyboardEvent))
    this.#veld.addEventListener('blur', () => this.#finish('blijf'))
  }

  begin(): void {
    this.#veld.focus()
    if (!(this.#veld instanceof HTMLSelectElement)) this.#veld.setSelectionRange(this.#veld.value.length, this.#veld.value.length)
    else if (this.#vraag.letter !== null) this.#kies(this.#veld, this.#getypt.typ(this.#vraag.letter))
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      this.#close()
      this.#vraag.laat()
    } else if (event.key === 'Enter' && !(event.altKey && this.#vraag.isLang)) {
      event.preventDefault()
      this.#finish(event.shiftKey ? 'omhoog' : 'omlaag')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (this.#veld instanceof HTMLTextAreaElement)
        this.#veld.setRangeText('\n', this.#veld.selectionStart, this.#veld.selectionEnd, 'end')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      this.#finish(event.shiftKey ? 'links' : 'rechts')
    } else if (this.#veld instanceof HTMLSelectElement) this.#pressInList(this.#veld, event)
  }

  /** The same in every browser, and for whole words: a list of the browser forgets after a moment what was typed. */
  #pressInList(list: HTMLSelectElement, event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Backspace') this.#kies(list, this.#getypt.terug())
    else if (event.key.length === 1) this.#kies(list, this.#getypt.typ(event.key))
    else return this.#getypt.begin()
    event.preventDefault()
  }

  #kies(list: HTMLSelectElement, keuze: string | null): void {
    if (keuze !== null) list.value = keuze
  }

  #finish(weg: Weg): void {
    if (this.#isDone) return
    const typed = this.#veld.value
    this.#close()
    this.#vraag.klaar(typed, weg)
  }

  #close(): void {
    this.#isDone = true
    this.#vraag.cel.textContent = this.#toonde
  }
}

function makeVeld({ begin, keuzes, isLang }: EditorVraag): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (keuzes === null) {
    const veld = document.createElement(isLang ? 'textarea' : 'input')
    if (veld instanceof HTMLInputElement) veld.autocomplete = 'off'
    veld.value = begin
    veld.spellcheck = isLang
    return veld
  }
  const veld = document.createElement('select')
  const all = keuzes.includes(begin) ? keuzes : [begin, ...keuzes]
  veld.append(...all.map(keuze => new Option(keuze === '' ? '–' : keuze, keuze, false, keuze === begin)))
  return veld
}
