import { isWaiting } from './bewaard.ts'
import { fill } from './kaartjes.ts'
import { Kast } from './kast.ts'
import { sendWaiting } from './verstuur.ts'

const betweenTries = 30_000

/**
 * On every page of who is signed in: sends what they wrote down without connection, says how much of it waits, and asks what to do with it before they
 * sign out. Signing out with nothing waiting leaves nothing on the device.
 */
class Waiting extends HTMLElement {
  #kast: Kast | null = null
  #timer = 0
  #mayGo = false
  /** Whether this device keeps anything; with nothing to forget, signing out does not wait. */
  #holds = true

  async connectedCallback(): Promise<void> {
    document.addEventListener('submit', this.#signOut)
    this.querySelector('[data-doe="wis"]')?.addEventListener('click', () => void this.#go({ alles: true }))
    this.querySelector('[data-doe="laat"]')?.addEventListener('click', () => void this.#go({ alles: false }))
    this.querySelector('[data-doe="blijf"]')?.addEventListener('click', () => this.#dialog?.close())
    this.#kast = await Kast.open().catch(() => null)
    this.#kast?.onChange(() => void this.#tell())
    window.addEventListener('online', () => void this.#send())
    await this.#meet()
    await this.#tell()
    await this.#send()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    document.removeEventListener('submit', this.#signOut)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog')
  }

  get #persoon(): string {
    return this.dataset.persoon ?? ''
  }

  get #uit(): HTMLFormElement | null {
    return document.querySelector<HTMLFormElement>(`form[action="${this.dataset.uitloggen ?? ''}"]`)
  }

  /** Somebody else was signed in here before: what this device remembers of them is not for who is now. */
  async #meet(): Promise<void> {
    const known = await this.#kast?.weten()
    if (known?.persoon && known.persoon !== this.#persoon) await this.#kast?.remember({ persoon: this.#persoon, buurten: [] })
  }

  async #count(): Promise<number> {
    const items = (await this.#kast?.list()) ?? []
    return items.filter(isWaiting).filter(({ persoon }) => persoon === this.#persoon).length
  }

  async #send(): Promise<void> {
    if (!this.#kast) return
    clearTimeout(this.#timer)
    await sendWaiting(this.#kast)
    await this.#tell()
    if ((await this.#count()) > 0) this.#timer = window.setTimeout(() => void this.#send(), betweenTries)
  }

  async #tell(): Promise<void> {
    this.#holds = (await this.#kast?.isEmpty()) === false
    const count = await this.#count()
    const line = this.querySelector<HTMLElement>('[data-deel="regel"]')
    const text = this.querySelector<HTMLElement>('[data-deel="zin"]')
    if (!line || !text) return
    line.hidden = count === 0
    text.textContent = fill((count === 1 ? this.dataset.een : this.dataset.meer) ?? '', { aantal: String(count) })
  }

  readonly #signOut = (event: SubmitEvent): void => {
    if (this.#mayGo || !this.#kast || !this.#holds || event.target !== this.#uit) return
    event.preventDefault()
    void this.#ask()
  }

  async #ask(): Promise<void> {
    if ((await this.#count()) === 0) return await this.#go({ alles: true })
    this.#dialog?.showModal()
  }

  async #go({ alles }: { readonly alles: boolean }): Promise<void> {
    await this.#kast?.forget(this.#persoon, { alles })
    this.#mayGo = true
    this.#uit?.requestSubmit()
  }
}

customElements.define('bw-wachtend', Waiting)
