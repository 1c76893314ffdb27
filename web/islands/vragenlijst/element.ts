import { fill } from '../inzichten/kaartjes.ts'
import type { Bewaard } from './kluis.ts'
import { Kluis } from './kluis.ts'
import type { Gevraagd } from './velden.ts'
import { leesVelden, readVoorwaarde } from './velden.ts'
import { sendAntwoord } from './verstuur.ts'

interface Texts {
  readonly bewaard: string
  readonly wacht: string
  readonly ontvangen: string
}

const betweenTries = 5000

/**
 * Keeps what somebody answers on the device until the server has it. Nothing is called received before the receipt is here. Where the browser keeps
 * nothing, the form is sent like any other.
 */
class Vragenlijst extends HTMLElement {
  #kluis: Kluis | null = null
  #zending = ''
  #timer = 0
  #isSending = false

  async connectedCallback(): Promise<void> {
    this.#showAsked()
    this.#form?.addEventListener('change', () => this.#showAsked())
    this.#kluis = await Kluis.open(this.dataset.code ?? '').catch(() => null)
    if (this.#kluis === null || !('randomUUID' in crypto)) return
    const kept = await this.#kluis.read()
    this.#zending = kept?.zending ?? crypto.randomUUID()
    if (kept !== null) this.#putBack(kept)
    this.#form?.addEventListener('input', () => void this.#keep(false))
    this.#form?.addEventListener('submit', event => {
      event.preventDefault()
      void this.#keep(true).then(() => this.#send())
    })
    window.addEventListener('online', () => void this.#send())
    if (kept?.wilWeg === true) await this.#send()
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

  get #values(): readonly (readonly [string, string])[] {
    const form = this.#form
    if (!form) return []
    return [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && /^v\.|^namens$/.test(name) ? [[name, value] as const] : [],
    )
  }

  async #keep(wilWeg: boolean): Promise<void> {
    await this.#kluis?.write({ zending: this.#zending, velden: this.#values, wilWeg, sinds: Date.now() })
    if (!wilWeg) this.#say(this.#texts.bewaard)
  }

  #putBack({ velden }: Bewaard): void {
    for (const [name, value] of velden) {
      for (const field of this.#form?.querySelectorAll(`[name="${CSS.escape(name)}"]`) ?? []) {
        if (field instanceof HTMLInputElement && field.type !== 'text') field.checked = field.value === value
        else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
          field.value = value
      }
    }
    this.#showAsked()
  }

  async #send(): Promise<void> {
    const kept = await this.#kluis?.read()
    if (!kept?.wilWeg || this.#isSending) return
    clearTimeout(this.#timer)
    this.#isSending = true
    this.#say(this.#texts.wacht)
    const filled = new Map(kept.velden)
    const antwoorden = leesVelden(JSON.parse(this.dataset.vragen ?? '[]') as readonly Gevraagd[], name => filled.get(name) ?? '')
    const { code = '' } = this.dataset
    const answer = await sendAntwoord({ code, zending: kept.zending, namens: filled.get('namens') ?? 'zelf', antwoorden, einde: true })
    this.#isSending = false
    if (answer.soort === 'later') this.#timer = window.setTimeout(() => void this.#send(), betweenTries)
    else if (answer.soort === 'geweigerd') {
      await this.#keep(false)
      this.#say(answer.zin)
      if (answer.veld !== null) this.querySelector(`[data-vraag="${CSS.escape(answer.veld)}"]`)?.scrollIntoView()
    } else await this.#received(answer)
  }

  /** The receipt takes the place of the form, and nothing of what was answered stays on the device. */
  async #received({ nummer, intrekcode }: { readonly nummer: string; readonly intrekcode: string }): Promise<void> {
    this.#kluis?.clear()
    this.#say(fill(this.#texts.ontvangen, { nummer }))
    const code = this.querySelector('[data-deel="intrekcode"]')
    if (code) code.textContent = intrekcode
    this.#show('[data-deel="bewijs"]', true)
    this.#show('[data-deel="vragen"]', false)
    window.scrollTo(0, 0)
    const { pagina = '' } = this.dataset
    await caches.delete(pagina).catch(() => false)
    const registered = await navigator.serviceWorker.getRegistration(pagina).catch(() => undefined)
    await registered?.unregister()
  }

  async #openOffline(): Promise<void> {
    const { werker = '', pagina = '' } = this.dataset
    const registered = await navigator.serviceWorker.register(werker, { scope: pagina }).catch(() => null)
    if (registered === null) return
    await navigator.serviceWorker.ready.catch(() => null)
    this.#show('[data-deel="kan-offline"]', true)
  }

  /** Questions that hang on an answer come and go with it. */
  #showAsked(): void {
    const values = this.#values
    for (const question of this.querySelectorAll<HTMLElement>('[data-alleen]')) {
      const on = readVoorwaarde(question.dataset.alleen ?? '')
      if (on === null) continue
      const field = `v.${on.vraag}`
      question.hidden = !values.some(([name, value]) => (name === field || name.startsWith(`${field}.`)) && on.waarden.includes(value))
    }
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

customElements.define('bw-vragenlijst', Vragenlijst)
