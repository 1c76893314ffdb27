import type { GeluidMessages } from '../../messages/geluid.ts'
import { Opnemer } from './opnemer.ts'
import { zegTijd } from './tijd.ts'

/** Sentences in the language of the page; `{tijd}` in them stands for a time in words. */
type Texts = GeluidMessages['opname']

type Doe = 'begin' | 'pauze' | 'verder' | 'klaar' | 'opnieuw'

/** What was recorded or chosen, for as long as this page is open: a form that comes back with something to mend still has it. */
let held: { readonly file: File; readonly seconds: number | null } | null = null

/**
 * Records a voice into the file field that it stands around, to be listened back to and sent with the form. Whatever goes wrong, the field and the rest of the form work as they
 * do without it. A form with a sound is sent from here, so that the sound is not lost when something is to be mended or the connection breaks.
 */
class Opname extends HTMLElement {
  #opnemer: Opnemer | null = null
  #timer = 0
  #isFull = false
  #isAsked = false

  connectedCallback(): void {
    // A phone that opens its own recorder for this field would not let somebody choose a file; recording is possible here.
    if (Opnemer.isPossible) this.#field?.removeAttribute('capture')
    const box = this.#part('opname')
    if (box) box.hidden = false
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-doe]')) {
      button.addEventListener('click', () => void this.#do(button.dataset['doe'] as Doe))
    }
    this.#field?.addEventListener('change', () => this.#choose(this.#field?.files?.[0] ?? null))
    this.closest('form')?.addEventListener('submit', this.#send)
    if (!Opnemer.isPossible) return this.#say(this.#texts.kanNiet, [])
    this.#show(['begin'])
    if (held !== null) this.#put(held.file, held.seconds)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
    this.#opnemer?.stop()
  }

  get #texts(): Texts {
    return JSON.parse(this.dataset['texts'] ?? '{}') as Texts
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=file]')
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-deel="${name}"]`)
  }

  async #do(doe: Doe): Promise<void> {
    const opnemer = this.#opnemer
    if (doe === 'begin' || doe === 'opnieuw') return await this.#begin()
    this.#isAsked = true
    if (doe === 'klaar') return opnemer?.stop()
    if (doe === 'pauze') opnemer?.pause()
    else opnemer?.goOn()
    this.#tick()
    this.#show(doe === 'pauze' ? ['verder', 'klaar'] : ['pauze', 'klaar'])
  }

  /** A file that somebody chose; one that is too large to send is told so before it is sent. */
  #choose(file: File | null): void {
    const isTooLarge = file !== null && file.size > Number(this.dataset['bytes'])
    if (isTooLarge && this.#field) this.#field.value = ''
    this.#keep(isTooLarge ? null : file, null)
    if (isTooLarge) this.#say(this.#texts.teGroot, Opnemer.isPossible ? ['begin'] : [])
  }

  async #begin(): Promise<void> {
    try {
      const opnemer: Opnemer = await Opnemer.begin(file => this.#end(file, opnemer.seconds))
      this.#opnemer = opnemer
    } catch (error) {
      const isRefused = error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
      return this.#say(isRefused ? this.#texts.geweigerd : this.#texts.geenMicrofoon, ['begin'])
    }
    this.#isFull = false
    this.#isAsked = false
    this.#keep(null, null)
    this.#tick()
    this.#timer = window.setInterval(() => this.#tick(), 1000)
    this.#show(['pauze', 'klaar'])
    this.querySelector<HTMLElement>('[data-doe=klaar]')?.focus()
  }

  /** Tells the time, and ends what has become too long. */
  #tick(): void {
    const opnemer = this.#opnemer
    if (opnemer === null || opnemer.state === 'inactive') return
    const time = this.#part('tijd')
    const says = opnemer.state === 'paused' ? this.#texts.wacht : this.#texts.neemtOp
    if (time) time.textContent = this.#withTime(says, opnemer.seconds)
    if (opnemer.seconds < Number(this.dataset['meest'])) return
    this.#isFull = true
    opnemer.stop()
  }

  #end(file: File, seconds: number): void {
    clearInterval(this.#timer)
    this.#opnemer = null
    this.#put(file, seconds)
    if (this.#isFull) this.#say(this.#texts.vol, ['opnieuw'])
    else if (!this.#isAsked) this.#say(this.#withTime(this.#texts.gestopt, seconds), ['opnieuw'])
  }

  /** Puts a sound in the field, as if somebody chose it there. */
  #put(file: File, seconds: number | null): void {
    const files = new DataTransfer()
    files.items.add(file)
    if (this.#field) this.#field.files = files.files
    this.#keep(file, seconds)
  }

  #keep(file: File | null, seconds: number | null): void {
    held = file === null ? null : { file, seconds }
    const player = this.querySelector('audio')
    if (!player) return
    if (player.src !== '') URL.revokeObjectURL(player.src)
    player.hidden = file === null
    if (file === null) {
      player.removeAttribute('src')
      if (this.#opnemer === null) this.#say('', Opnemer.isPossible ? ['begin'] : [])
      return
    }
    player.src = URL.createObjectURL(file)
    this.#say(seconds === null ? '' : this.#withTime(this.#texts.klaarOp, seconds), ['opnieuw'])
  }

  #withTime(sentence: string, seconds: number): string {
    return sentence.replace('{tijd}', zegTijd(seconds, this.#texts))
  }

  /** Says something that is read out, and shows what can be done next. */
  #say(sentence: string, can: readonly Doe[]): void {
    const [time, says] = [this.#part('tijd'), this.#part('zegt')]
    if (time) time.textContent = ''
    if (says) says.textContent = sentence
    this.#show(can)
  }

  #show(can: readonly Doe[]): void {
    if (can.includes('pauze')) this.#part('zegt')?.replaceChildren()
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-doe]')) {
      button.hidden = !can.includes(button.dataset['doe'] as Doe)
    }
  }

  readonly #send = (event: SubmitEvent): void => {
    const form = event.currentTarget
    if (this.#opnemer !== null) {
      // What is being said is not lost: it ends here, to be listened back to first.
      event.preventDefault()
      this.#isAsked = true
      return this.#opnemer.stop()
    }
    if (held === null || !(form instanceof HTMLFormElement)) return
    event.preventDefault()
    void this.#post(form, event.submitter)
  }

  /** Where it went well the browser goes on to the next page; where something is to be mended this page comes back with the sound still in it. */
  async #post(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const data = new FormData(form, submitter)
    data.set('bewaard', 'ja')
    this.#say(this.#texts.versturen, [])
    const button = submitter instanceof HTMLButtonElement ? submitter : null
    const label = button?.textContent ?? ''
    const isSending = (is: boolean) => {
      if (button === null) return
      button.disabled = is
      button.textContent = is ? this.#texts.versturen : label
    }
    const fail = () => {
      isSending(false)
      this.#say(this.#texts.netwerk, ['opnieuw'])
      this.scrollIntoView({ block: 'center' })
    }
    isSending(true)
    let page: string
    try {
      const answer = await fetch(form.action, { method: 'POST', body: data })
      if (answer.redirected) return location.assign(answer.url)
      page = await answer.text()
    } catch {
      return fail()
    }
    const next = new DOMParser().parseFromString(page, 'text/html')
    const [here, there] = [document.querySelector('main'), next.querySelector('main')]
    if (!here || !there) return fail()
    document.title = next.title
    here.replaceWith(document.adoptNode(there))
    document.querySelector<HTMLElement>('#fouten')?.focus()
  }
}

customElements.define('bw-opname', Opname)
