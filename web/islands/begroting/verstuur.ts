import type { PostInhoud } from '#src/modules/begroting/wijziging.ts'
import type { Blad } from './blad.ts'

/** The budget as the API gives it, as far as a sheet needs it. */
export interface Gehaald {
  readonly nummer: number
  readonly kader: Blad['wereld']['kader']
  readonly activiteiten: Blad['wereld']['activiteiten']
  readonly posten: readonly (PostInhoud & { readonly id: string; readonly versie: number })[]
}

export type Stand = 'bewaard' | 'bezig' | 'geen verbinding' | 'uitgelogd' | 'geweigerd'

interface Luisteraar {
  /** What is kept and what is not; with the sentence and the code of the server when it refused. */
  stand(stand: Stand, zin?: string, code?: string): void
  /** Somebody else changed lines meanwhile: this is what the server has. */
  botsing(gehaald: Gehaald): void
}

/** Long enough to take what somebody does at once together, short enough to feel kept. */
const wait = 250
const again = 5_000

/** Keeps what is in a sheet on the server: one question at a time, again when it did not arrive. */
export class Verstuurder {
  readonly #buurt: string
  readonly #taal: string
  readonly #luister: Luisteraar
  #bewijs: string
  #timer: number | undefined
  #isBusy = false

  constructor({ buurt, taal, bewijs }: { readonly buurt: string; readonly taal: string; readonly bewijs: string }, luister: Luisteraar) {
    this.#buurt = buurt
    this.#taal = taal
    this.#bewijs = bewijs
    this.#luister = luister
    window.addEventListener('online', () => this.#schedule(0))
  }

  #blad: Blad | null = null

  async haal(): Promise<Gehaald | null> {
    const response = await fetch(`/v1/transitiebuurten/${this.#buurt}/begroting?taal=${this.#taal}`, { cache: 'no-store' }).catch(
      () => null,
    )
    return response?.ok === true ? ((await response.json()) as Gehaald) : null
  }

  /** Something changed in this sheet. */
  bewaar(blad: Blad): void {
    this.#blad = blad
    this.#schedule(wait)
  }

  get isKlaar(): boolean {
    return !this.#isBusy && this.#timer === undefined
  }

  #schedule(delay: number): void {
    if (this.#isBusy || this.#blad === null) return
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#send(), delay)
  }

  async #send(): Promise<void> {
    this.#timer = undefined
    const blad = this.#blad
    const veranderingen = blad?.teBewaren() ?? []
    if (!blad || veranderingen.length === 0) return this.#luister.stand('bewaard')
    this.#isBusy = true
    this.#luister.stand('bezig')
    const response = await this.#post({ hoe: 'regels', veranderingen })
    this.#isBusy = false
    if (response === null || response.status >= 500) return this.#later('geen verbinding')
    if (response.ok) {
      const { nummer } = (await response.json()) as { readonly nummer: number }
      blad.bewaard(veranderingen, nummer)
      return await this.#send()
    }
    const { code, detail } = (await response.json().catch(() => ({}))) as { readonly code?: string; readonly detail?: string }
    if (response.status === 401) return this.#later('uitgelogd')
    if (code === 'bewijs-missing' && (await this.#refreshBewijs())) return this.#schedule(0)
    if (response.status === 412) return await this.#takeOver()
    this.#luister.stand('geweigerd', detail ?? '', code)
  }

  #later(stand: Stand): void {
    this.#luister.stand(stand)
    this.#schedule(again)
  }

  async #post(body: unknown): Promise<Response | null> {
    return await fetch(`/v1/transitiebuurten/${this.#buurt}/begroting/_wijzig`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Bewijs': this.#bewijs },
      body: JSON.stringify(body),
    }).catch(() => null)
  }

  async #refreshBewijs(): Promise<boolean> {
    const response = await fetch('/v1/ik', { cache: 'no-store' }).catch(() => null)
    const ik: unknown = response?.ok === true ? await response.json() : null
    if (typeof ik !== 'object' || ik === null || !('bewijs' in ik) || typeof ik.bewijs !== 'string' || ik.bewijs === this.#bewijs)
      return false
    this.#bewijs = ik.bewijs
    return true
  }

  async #takeOver(): Promise<void> {
    const gehaald = await this.haal()
    if (gehaald === null) return this.#later('geen verbinding')
    this.#luister.botsing(gehaald)
    this.#schedule(0)
  }
}
