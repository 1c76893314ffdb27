import { isWaiting } from './bewaard.ts'
import type { Bewaard, Buurt, Wachtend } from './bewaard.ts'
import { fillForm, readForm, today } from './formulier.ts'
import { makeKaartje, sayState } from './kaartjes.ts'
import type { KaartTexts } from './kaartjes.ts'
import { Kast } from './kast.ts'
import { sendWaiting } from './verstuur.ts'
import type { Verzending } from './verstuur.ts'

interface Texts extends KaartTexts {
  readonly bewaard: string
  readonly bewaardNogNiet: string
  readonly zekerWeg: string
  readonly geenOpslag: string
  readonly kanVerdwijnen: string
  readonly fouten: Readonly<Record<string, string>>
}

const betweenTries = 10_000

/**
 * Writes an insight down on the device first, and sends it when there is a connection. Nothing is called received before the receipt of the server is
 * here. Where the browser keeps nothing, the form is sent like any other.
 */
class Noteren extends HTMLElement {
  #kast: Kast | null = null
  #persoon: string | null = null
  #changes: Wachtend | null = null
  #last: Verzending = 'niets'
  #timer = 0

  async connectedCallback(): Promise<void> {
    this.#kast = await Kast.open().catch(() => null)
    if (this.#kast === null || !('randomUUID' in crypto)) return this.#say(this.#texts.geenOpslag)
    await this.#know(this.#kast)
    this.#kast.onChange(() => void this.#render())
    this.#form?.addEventListener('submit', event => {
      event.preventDefault()
      void this.#keep()
    })
    for (const event of ['online', 'focus']) window.addEventListener(event, () => void this.#send())
    await this.#render()
    await this.#send()
    if ('serviceWorker' in navigator) await this.#openOffline()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset.texts ?? '{}') as Texts
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form')
  }

  /** Of a page for who is signed in this device remembers the buurten; a page that was kept gets them back from there. */
  async #know(kast: Kast): Promise<void> {
    const { persoon } = this.dataset
    const select = this.querySelector<HTMLSelectElement>('select[name="buurt"]')
    if (persoon !== undefined && select) {
      const buurten = [...select.options].filter(({ value }) => value !== '').map(({ value, text }): Buurt => ({ id: value, naam: text }))
      await kast.remember({ persoon, buurten })
    }
    const known = await kast.weten()
    this.#persoon = known.persoon
    if (persoon === undefined && select) {
      for (const { id, naam } of known.buurten) select.add(new Option(naam, id, false, known.buurten.length === 1))
    }
    const dag = this.querySelector<HTMLInputElement>('input[name="datum"]')
    if (dag && persoon === undefined) dag.value = today()
    const canWrite = known.persoon !== null && known.buurten.length > 0
    this.#show('[data-deel="formulier"]', canWrite)
    this.#show('[data-deel="inloggen"]', !canWrite)
  }

  async #keep(): Promise<void> {
    const [form, kast, persoon] = [this.#form, this.#kast, this.#persoon]
    if (!form || !kast || persoon === null) return
    const read = readForm(form)
    if ('veld' in read) return this.#mend(read.veld)
    const id = this.#changes?.id ?? crypto.randomUUID()
    const { buurt, inzicht } = read
    const written = { id, buurt, inzicht, persoon, staat: 'wacht', geschreven: new Date().toISOString(), zin: null } as const
    await kast.put({ ...written, pogingen: 0, nietVoor: 0 })
    this.#changes = null
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="checkbox"]')) {
      field.value = field instanceof HTMLTextAreaElement ? '' : field.value
      if (field instanceof HTMLInputElement) field.checked = false
    }
    const isPersistent = await navigator.storage.persist().catch(() => false)
    this.#show('[data-deel="kan-verdwijnen"]', !isPersistent)
    this.#say(this.#texts.bewaard)
    await this.#send()
    const kept = await kast.find(id)
    if (kept) this.#say(kept.staat === 'wacht' ? this.#texts.bewaardNogNiet : sayState(kept, this.#texts))
  }

  #mend(veld: string): void {
    this.#say(this.#texts.fouten[veld] ?? '')
    const field = this.#form?.elements.namedItem(veld)
    if (field instanceof HTMLElement) field.focus()
  }

  async #send(): Promise<void> {
    const kast = this.#kast
    if (!kast) return
    clearTimeout(this.#timer)
    this.#last = await sendWaiting(kast)
    await this.#render()
    const waits = (await kast.list()).some(({ staat }) => staat === 'wacht')
    if (waits) this.#timer = window.setTimeout(() => void this.#send(), betweenTries)
  }

  async #render(): Promise<void> {
    const kast = this.#kast
    const list = this.querySelector('[data-deel="lijst"]')
    if (!kast || !list) return
    const items = await kast.list()
    const texts = this.#texts
    const doen = {
      change: (item: Wachtend) => this.#change(item),
      remove: (item: Bewaard) => {
        if (window.confirm(texts.zekerWeg)) void kast.remove(item.id)
      },
    }
    const mustSignIn = this.#last === 'inloggen'
    const options = { texts, doen, persoon: this.#persoon, mustSignIn }
    // What waits stands above what was received; of both the newest first.
    const sorted = items.toReversed().toSorted((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)))
    list.replaceChildren(...sorted.map(item => makeKaartje(item, options)))
    this.#show('[data-deel="lijst-kop"]', items.length > 0)
    this.#show('[data-deel="log-in"]', mustSignIn && items.some(isWaiting))
  }

  #change(item: Wachtend): void {
    const form = this.#form
    if (!form) return
    this.#changes = item
    fillForm(form, item.buurt.id, item.inzicht)
    const field = form.elements.namedItem('tekst')
    if (field instanceof HTMLElement) field.focus()
  }

  async #openOffline(): Promise<void> {
    const { werker = '', pagina = '' } = this.dataset
    const registered = await navigator.serviceWorker.register(werker, { scope: pagina }).catch(() => null)
    this.#show('[data-deel="kan-offline"]', registered !== null)
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector)
    if (part) part.hidden = !isShown
  }

  #say(text: string): void {
    const told = this.querySelector<HTMLElement>('[data-deel="zegt"]')
    if (!told) return
    told.textContent = text
    told.hidden = text === ''
  }
}

customElements.define('bw-noteren', Noteren)
