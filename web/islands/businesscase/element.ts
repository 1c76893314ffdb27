import type { Taal } from '@buurtwijs/figures'
import { readAannames } from '#src/modules/businesscase/model/aannames.ts'
import type { Aannames } from '#src/modules/businesscase/model/aannames.ts'
import { readMetingen } from '#src/modules/businesscase/model/adres.ts'
import { makeAntwoord, makeKern } from '#src/modules/businesscase/model/antwoord.ts'
import type { Eenheid, Invoer } from '#src/modules/businesscase/model/cel.ts'
import { drawBeeld } from './beelden.ts'
import type { Beeldnaam, Beeldwoorden, Beeldzaak } from './beelden.ts'
import { addSchuif, basisOf, readVelden } from './velden.ts'
import { writeWensen, zeg, zegKort, zegPrecies, zegTerug } from './zeg.ts'

const trekkingen = 10_000
/** How long nothing has to change before the draws are made, and before the server is asked for the rest. */
const rust = { trekken: 150, halen: 700 }

/**
 * The case that follows every change at once, by the code that the server runs as well: figures and the first drawings at each step, the draws when somebody pauses.
 * What is only words is fetched from the server a moment later, and the address follows, so that it can be shared.
 */
class ZaakElement extends HTMLElement {
  #basis: readonly Invoer[] = []
  #taal: Taal = 'nl'
  #woorden: Beeldwoorden | null = null
  #trekken = 0
  #halen = 0

  connectedCallback(): void {
    const { basis = '[]', taal, woorden = '{}' } = this.dataset
    this.#basis = basisOf(basis)
    this.#taal = taal === 'en' ? 'en' : 'nl'
    this.#woorden = JSON.parse(woorden) as Beeldwoorden
    for (const plek of this.querySelectorAll<HTMLElement>('[data-schuif]')) addSchuif(plek, this.#taal)
    this.#form?.addEventListener('input', () => this.#change())
    this.#form?.addEventListener('change', () => this.#change())
    this.dataset['klaar'] = ''
  }

  disconnectedCallback(): void {
    clearTimeout(this.#trekken)
    clearTimeout(this.#halen)
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form.zaak__form')
  }

  #change(): void {
    clearTimeout(this.#trekken)
    clearTimeout(this.#halen)
    const form = this.#form
    if (!form) return
    const wensen = readVelden(form, this.#basis, this.#taal)
    const optimisme = form.elements.namedItem('optimisme')
    const isOptimisme = optimisme instanceof HTMLInputElement && optimisme.checked
    const metingen = readMetingen(this.dataset['metingen'] ?? '', { bron: '', datum: '' })
    const { aannames, fouten } = readAannames({ invoer: wensen, metingen, optimisme: isOptimisme }, this.#basis)
    this.#showFouten(new Map(fouten.map(({ veld, tekst }) => [veld, tekst[this.#taal]])))
    if (fouten.length > 0) return
    this.#showKern({ ...makeKern(aannames, this.#taal), gevoeligheid: { uitkomst: '', balken: [] }, onzekerheid: null })
    this.#trekken = window.setTimeout(() => this.#showAlles(aannames), rust.trekken)
    this.#halen = window.setTimeout(() => void this.#fetchRest(writeWensen(wensen), isOptimisme), rust.halen)
  }

  #showFouten(fouten: ReadonlyMap<string, string>): void {
    for (const plek of this.querySelectorAll<HTMLElement>('[data-aanname]')) {
      const zin = fouten.get(plek.dataset['aanname'] ?? '')
      const field = plek.querySelector('input[type="text"]')
      let told = plek.querySelector<HTMLElement>('.zaak__fout')
      if (zin === undefined) {
        told?.remove()
        field?.removeAttribute('aria-invalid')
        continue
      }
      if (!told) {
        told = document.createElement('p')
        told.className = 'field__error zaak__fout'
        told.setAttribute('role', 'alert')
        plek.append(told)
      }
      if (told.textContent !== zin) told.textContent = zin
      field?.setAttribute('aria-invalid', 'true')
    }
  }

  #showKern(zaak: Beeldzaak): void {
    const values = new Map(zaak.uitkomsten.map(({ id, waarde }) => [id, waarde]))
    for (const plek of this.querySelectorAll<HTMLElement>('[data-uit]')) {
      const id = plek.dataset['uit'] ?? ''
      const say = plek.dataset['kort'] === undefined ? zeg : zegKort
      plek.textContent =
        id === 'terugverdientijd'
          ? zegTerug(values.get(id), values.get('totaalNetto') !== null, this.#taal)
          : say(values.get(id), plek.dataset['eenheid'] as Eenheid, this.#taal)
    }
    for (const plek of this.querySelectorAll<HTMLElement>('[data-zin]')) {
      plek.textContent = (plek.dataset['vorm'] ?? '').replaceAll(/\{(\w+)\}/g, (_, id: string) =>
        zeg(values.get(id), id === 'minderTekortDeel' ? 'deel' : 'personen', this.#taal),
      )
    }
    const open = this.querySelector<HTMLElement>('[data-als="onbekend"]')
    if (open) open.hidden = values.get('totaalContant') !== null || values.get('laterGewicht') === 0
    this.#draw(['tekort', 'betalers'], zaak)
  }

  #showAlles(aannames: Aannames): void {
    const zaak = makeAntwoord(aannames, { taal: this.#taal, trekken: { aantal: trekkingen, zaad: 1 } })
    this.#draw(['beweegt', 'kans'], zaak)
    const spread = zaak.onzekerheid?.uitkomsten ?? []
    for (const plek of this.querySelectorAll<HTMLElement>('[data-spreiding]')) {
      const id = plek.dataset['spreiding']
      const waarde = spread.find(each => each.id === id)?.[plek.dataset['kant'] as 'p5' | 'p50' | 'p95']
      plek.textContent =
        id === 'terugverdientijd' ? zegTerug(waarde, true, this.#taal) : zegKort(waarde, plek.dataset['eenheid'] as Eenheid, this.#taal)
    }
    for (const { id, waarde, eenheid } of zaak.uitkomsten) {
      const plek = document.querySelector<HTMLElement>(`[data-precies="${id}"]`)
      if (plek) plek.textContent = zegPrecies(waarde, eenheid, this.#taal)
    }
  }

  #draw(namen: readonly Beeldnaam[], zaak: Beeldzaak): void {
    const woorden = this.#woorden
    if (!woorden) return
    for (const naam of namen) {
      for (const [vorm, klasse] of [
        ['smal', 'only-narrow'],
        ['breed', 'only-wide'],
      ] as const) {
        const options = { id: `beeld-${naam}-${vorm}`, taal: this.#taal, vorm, titel: woorden.titels[naam] }
        const svg = drawBeeld({ naam, zaak, woorden }, options)
        const plek = this.querySelector(`[data-beeld="${naam}"] > .${klasse}`)
        if (svg === '') plek?.replaceChildren()
        else plek?.replaceChildren(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true))
      }
    }
  }

  /** The address follows, and what the server says in words comes in the place of what was there. */
  async #fetchRest(invoer: string, isOptimisme: boolean): Promise<void> {
    const address = new URL(location.href)
    for (const [name, value] of [
      ['invoer', invoer],
      ['optimisme', isOptimisme ? 'ja' : ''],
    ] as const) {
      if (value === '') address.searchParams.delete(name)
      else address.searchParams.set(name, value)
    }
    const response = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null)
    if (!response?.ok) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    history.replaceState(null, '', address)
    for (const plek of document.querySelectorAll<HTMLElement>('[data-vers]')) {
      const fresh = page.querySelector(`[data-vers="${plek.dataset['vers']}"]`)
      if (fresh && !plek.contains(document.activeElement)) plek.replaceChildren(...fresh.childNodes)
    }
  }
}

customElements.define('bw-zaak', ZaakElement)
