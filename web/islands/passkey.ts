/** Speaks with the device; is there before somebody presses the button. */
const webAuthn = import('@simplewebauthn/browser')

/** Sentences in the language of the page; `codes` has those of refusals by their code. */
interface Texts {
  readonly bezig: string
  readonly gestopt: string
  readonly alToegevoegd: string
  readonly kanNiet: string
  readonly stuk: string
  readonly codes: Readonly<Record<string, string>>
}

type WebAuthn = Awaited<typeof webAuthn>
type AuthenticationOptions = Parameters<WebAuthn['startAuthentication']>[0]['optionsJSON']
type RegistrationOptions = Parameters<WebAuthn['startRegistration']>[0]['optionsJSON']

interface Problem {
  readonly code: string
  readonly detail: string
}

/** A refusal of the API. */
class Refused extends Error {
  readonly code: string

  constructor({ code, detail }: Problem) {
    super(detail)
    this.code = code
  }
}

async function answer(optionsJSON: AuthenticationOptions): Promise<object> {
  return await (await webAuthn).startAuthentication({ optionsJSON })
}

async function make(optionsJSON: RegistrationOptions): Promise<object> {
  return await (await webAuthn).startRegistration({ optionsJSON })
}

/**
 * A button that lets somebody sign in, confirm or add a key with their device (`data-doen`). Afterwards it goes to `data-doel`, or sends the form that
 * it stands before (`data-form`). It talks to the API like any page of ours; the form around it works without.
 */
class Passkey extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', event => {
      event.preventDefault()
      void this.#run(button)
    })
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset.texts ?? '{}') as Texts
  }

  async #run(button: HTMLButtonElement): Promise<void> {
    if (!('PublicKeyCredential' in window)) return this.#say(this.#texts.kanNiet)
    this.#say(this.#texts.bezig)
    button.disabled = true
    try {
      await this.#act()
    } catch (error) {
      this.#say(this.#explain(error))
    }
    button.disabled = false
  }

  async #act(): Promise<void> {
    switch (this.dataset.doen) {
      case 'inloggen':
        return await this.#signIn()
      case 'bevestigen':
        return await this.#confirm()
      default:
        return await this.#add()
    }
  }

  async #signIn(): Promise<void> {
    const antwoord = await answer(await this.#ask('/v1/sessies/_passkey'))
    const { doel } = await this.#ask<{ doel: string }>('/v1/sessies/_passkey/_antwoord', { antwoord, doel: this.dataset.doel })
    if (this.dataset.form === undefined) return location.assign(doel)
    const { bewijs } = (await (await fetch('/v1/ik')).json()) as { bewijs: string }
    this.#send(bewijs)
  }

  async #confirm(): Promise<void> {
    const what = { handeling: this.dataset.handeling, inhoud: this.dataset.inhoud }
    const antwoord = await answer(await this.#ask('/v1/bevestigingen/_passkey', what))
    await this.#ask('/v1/bevestigingen/_passkey/_antwoord', { ...what, antwoord })
    this.#send()
  }

  /** Whoever has to confirm first is taken there by the form around the button. */
  async #add(): Promise<void> {
    const form = this.closest('form')
    const naam = form?.querySelector<HTMLInputElement>('input[name="naam"]')?.value ?? ''
    try {
      const antwoord = await make(await this.#ask('/v1/passkeys/_vraag'))
      await this.#ask('/v1/passkeys', { naam, antwoord })
    } catch (error) {
      if (!(error instanceof Refused && ['confirm-first', 'sign-in-first', 'passkey-naam'].includes(error.code))) throw error
      const button = this.querySelector('button')
      if (button) button.disabled = false
      return form?.requestSubmit(button)
    }
    location.assign(this.dataset.doel ?? location.href)
  }

  /** Sends the form that waits, under the proof of the new session when there is one. */
  #send(bewijs?: string): void {
    const form = document.querySelector<HTMLFormElement>(`#${this.dataset.form}`)
    if (!form) return
    if (bewijs !== undefined) {
      form.querySelector('input[name="bewijs"]')?.remove()
      const field = document.createElement('input')
      field.type = 'hidden'
      field.name = 'bewijs'
      field.value = bewijs
      form.append(field)
    }
    form.requestSubmit()
  }

  async #ask<Answer>(path: string, body?: object): Promise<Answer> {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(this.dataset.bewijs ? { 'X-Bewijs': this.dataset.bewijs } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Refused((await response.json()) as Problem)
    return (response.status === 204 ? undefined : await response.json()) as Answer
  }

  #explain(error: unknown): string {
    const texts = this.#texts
    if (error instanceof Refused) return texts.codes[error.code] ?? error.message
    const name = error instanceof Error ? error.name : ''
    if (name === 'InvalidStateError') return texts.alToegevoegd
    return name === 'NotAllowedError' || name === 'AbortError' ? texts.gestopt : texts.stuk
  }

  #say(text: string): void {
    const line = this.querySelector('[role="status"]')
    if (line) line.textContent = text
  }
}

customElements.define('bw-passkey', Passkey)
