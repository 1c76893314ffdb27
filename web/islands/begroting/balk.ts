import type { Blad, Gedaan } from './blad.ts'
import type { InvulKolom } from '#src/modules/begroting/kolommen.ts'
import { foutId } from './teken.ts'
import type { Stand } from './verstuur.ts'
import type { Woorden } from './woorden.ts'

interface Doen {
  readonly ongedaan: () => void
  readonly opnieuw: () => void
  readonly voegToe: () => void
  readonly verwijder: () => void
  readonly naar: (id: string, kolom: InvulKolom) => void
}

/** What stands around the sheet: how it works, its buttons, whether all is kept, and which cells cannot be. */
export class Balk {
  readonly #woorden: Woorden
  readonly #doen: Doen
  readonly #status = document.createElement('p')
  readonly #zeg = document.createElement('p')
  readonly #fouten = document.createElement('div')
  readonly #ongedaan: HTMLButtonElement
  readonly #opnieuw: HTMLButtonElement

  constructor(page: HTMLElement, woorden: Woorden, doen: Doen) {
    this.#woorden = woorden
    this.#doen = doen
    const uitleg = document.createElement('p')
    uitleg.id = 'rooster-uitleg'
    uitleg.className = 'soft small'
    uitleg.textContent = woorden.uitleg
    const buttons = document.createElement('div')
    buttons.className = 'rooster__knoppen'
    this.#ongedaan = makeButton(woorden.ongedaan, doen.ongedaan)
    this.#opnieuw = makeButton(woorden.opnieuw, doen.opnieuw)
    this.#ongedaan.disabled = true
    this.#opnieuw.disabled = true
    this.#status.setAttribute('role', 'status')
    this.#status.className = 'rooster__status'
    this.#zeg.setAttribute('role', 'status')
    this.#zeg.className = 'rooster__zeg'
    buttons.append(
      this.#ongedaan,
      this.#opnieuw,
      makeButton(woorden.voegToe, doen.voegToe),
      makeButton(woorden.verwijder, doen.verwijder),
      this.#status,
    )
    page.querySelector('[data-deel="balk"]')?.replaceChildren(uitleg, buttons)
    page.querySelector('[data-deel="melding"]')?.replaceChildren(this.#zeg, this.#fouten)
    for (const deel of ['nieuw', 'alle']) page.querySelector(`[data-deel="${deel}"]`)?.remove()
  }

  stand(stand: Stand, zin = ''): void {
    const words: Readonly<Record<Stand, string>> = {
      bewaard: this.#woorden.bewaard,
      bezig: this.#woorden.bezig,
      'geen verbinding': this.#woorden.nietBewaard,
      uitgelogd: this.#woorden.inloggen,
      geweigerd: zin,
    }
    this.#status.textContent = words[stand]
    this.#status.classList.toggle('rooster__status--let-op', stand !== 'bewaard' && stand !== 'bezig')
  }

  zeg(zin: string): void {
    this.#zeg.textContent = zin
  }

  zegGeplakt({ cellen, fouten, isTeVeel }: Gedaan): void {
    const { geplakt, metFouten, teVeel } = this.#woorden
    this.zeg(
      [
        geplakt.replace('{n}', String(cellen)),
        ...(fouten > 0 ? [metFouten.replace('{n}', String(fouten))] : []),
        ...(isTeVeel ? [teVeel] : []),
      ].join(' '),
    )
  }

  /** Shows what can be undone, and a list of the cells that cannot be, each leading to its cell. */
  toon(blad: Blad): void {
    this.#ongedaan.disabled = !blad.kanOngedaan
    this.#opnieuw.disabled = !blad.kanOpnieuw
    const fouten = blad.regels.flatMap(({ id, inhoud, fouten: own }, rij) =>
      [...own].map(([kolom, fout]) => ({ id, rij, kolom, fout, naam: inhoud.omschrijving })),
    )
    if (fouten.length === 0) return this.#fouten.replaceChildren()
    const head = document.createElement('h3')
    head.className = 'nl-heading nl-heading--level-3'
    head.textContent = `${this.#woorden.fouten} (${fouten.length})`
    const uitleg = document.createElement('p')
    uitleg.textContent = this.#woorden.foutenUitleg
    const list = document.createElement('ul')
    list.append(
      ...fouten.map(({ id, rij, kolom, fout, naam }) => {
        const item = document.createElement('li')
        const button = document.createElement('button')
        button.type = 'button'
        button.className = 'rooster__naar'
        button.textContent = `${this.#woorden.kolommen[kolom]}, ${rij + 1}${naam === '' ? '' : ` (${naam})`}`
        button.addEventListener('click', () => this.#doen.naar(id, kolom))
        const text = document.createElement('span')
        text.id = foutId(id, kolom)
        text.textContent = ` ${fout.tekst}`
        item.append(button, text)
        return item
      }),
    )
    this.#fouten.className = 'rooster__fouten'
    this.#fouten.replaceChildren(head, uitleg, list)
  }
}

function makeButton(text: string, doen: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'utrecht-button utrecht-button--secondary-action'
  button.textContent = text
  button.addEventListener('click', doen)
  return button
}
