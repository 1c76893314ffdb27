import { readPlak } from '#src/modules/begroting/plakken.ts'
import { Balk } from './balk.ts'
import { Blad } from './blad.ts'
import type { CelInvoer, Gedaan } from './blad.ts'
import { openEditor } from './editor.ts'
import { Keuze, naInvullen, stap } from './keuze.ts'
import type { Plek } from './keuze.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { choicesFor, emptyRegel, showCel, typeCel } from './kolommen.ts'
import type { InvulKolom } from '#src/modules/begroting/kolommen.ts'
import { writePlak } from './schrijf-plak.ts'
import { Tabel } from './tabel.ts'
import { tellOp } from './teken.ts'
import { Verstuurder } from './verstuur.ts'
import type { Gehaald } from './verstuur.ts'
import type { Woorden } from './woorden.ts'

/**
 * The lines of a budget as a sheet: walk with arrows, type, copy and paste blocks from and to Excel, undo. Every change is added up and checked at once, and kept a moment later. On a
 * screen too narrow for a sheet, and until the lines came, it stays the table that the server made.
 */
class BegrotingElement extends HTMLElement {
  readonly #keuze = new Keuze()
  #woorden: Woorden | null = null
  #blad: Blad | null = null
  #tabel: Tabel | null = null
  #balk: Balk | null = null
  #verstuurder: Verstuurder | null = null

  connectedCallback(): void {
    if (this.#verstuurder || !window.matchMedia('(min-width: 48rem)').matches) return
    void this.#begin()
  }

  async #begin(): Promise<void> {
    const { buurt = '', taal = 'nl', bewijs = '', woorden = '{}' } = this.dataset
    const words = JSON.parse(woorden) as Woorden
    this.#woorden = words
    this.#verstuurder = new Verstuurder(
      { buurt, taal, bewijs },
      {
        stand: (stand, zin, code = '') => this.#balk?.stand(stand, words.weigeringen[code] ?? zin),
        botsing: gehaald => this.#takeOver(gehaald),
      },
    )
    const gehaald = await this.#verstuurder.haal()
    const table = this.querySelector('table')
    if (gehaald === null || !table) return
    const { kader, activiteiten } = gehaald
    this.#blad = new Blad({ taal: taal === 'en' ? 'en' : 'nl', kader, activiteiten }, gehaald.posten, () => crypto.randomUUID())
    this.#tabel = new Tabel(table, words)
    this.#tabel.teken(this.#blad, true)
    this.#balk = new Balk(this, words, {
      ongedaan: () => this.#turn('ongedaan'),
      opnieuw: () => this.#turn('opnieuw'),
      voegToe: () => this.#goTo({ rij: this.#blad?.regels.length ?? 0, kolom: 0 }, { isEdit: true }),
      verwijder: () => this.#removeRows(),
      naar: (id, kolom) => this.#goToCel(id, kolom),
    })
    this.#listen(table)
    this.#goTo({ rij: 0, kolom: 0 }, { isSilent: true })
    window.addEventListener('beforeunload', event => {
      if ((this.#blad?.teBewaren().length ?? 0) > 0) event.preventDefault()
    })
    this.dataset['klaar'] = ''
  }

  #listen(table: HTMLTableElement): void {
    table.addEventListener('keydown', event => this.#press(event))
    table.addEventListener('copy', event => this.#copy(event))
    table.addEventListener('cut', event => {
      this.#copy(event)
      this.#clear()
    })
    table.addEventListener('paste', event => this.#paste(event))
    table.addEventListener('mousedown', event => {
      const plek = this.#tabel?.plekOf(event.target)
      if (!plek || event.button !== 0 || (event.target instanceof Element && event.target.closest('.rooster__veld'))) return
      event.preventDefault()
      this.#goTo(plek, { isMore: event.shiftKey })
    })
    table.addEventListener('mouseover', event => {
      const plek = event.buttons === 1 ? this.#tabel?.plekOf(event.target) : null
      if (plek) this.#goTo(plek, { isMore: true })
    })
    table.addEventListener('dblclick', event => {
      if (this.#tabel?.plekOf(event.target)) this.#edit(null)
    })
  }

  #press(event: KeyboardEvent): void {
    const blad = this.#blad
    if (!blad || event.defaultPrevented || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const to = stap(event, this.#keuze.nu, { rij: blad.regels.length, kolom: roosterKolommen.length - 1 })
    if (to) this.#goTo(to, { isMore: event.shiftKey })
    else if (isCommand && key === 'z') this.#turn(event.shiftKey ? 'opnieuw' : 'ongedaan')
    else if (isCommand && key === 'y') this.#turn('opnieuw')
    else if (isCommand) return
    else if (event.key === 'Enter' || event.key === 'F2') this.#edit(null)
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear()
    else if (event.key.length === 1) this.#edit(event.key)
    else return
    event.preventDefault()
  }

  /** Opens a cell; with a letter, that is what it begins with. */
  #edit(letter: string | null): void {
    const [blad, tabel, words] = [this.#blad, this.#tabel, this.#woorden]
    const { rij, kolom: index } = this.#keuze.nu
    const kolom = roosterKolommen[index]
    const cel = tabel?.celAt(this.#keuze.nu)
    if (!blad || !tabel || !words || !cel || kolom === undefined || kolom === 'bedrag') return
    const regel = blad.regels[rij]
    const inhoud = regel?.inhoud ?? emptyRegel(blad.wereld)
    const keuzes = choicesFor(kolom, blad.wereld)
    const now = regel?.fouten.get(kolom)?.getypt ?? (regel === undefined && keuzes === null ? '' : typeCel(kolom, inhoud, blad.wereld))
    this.#keuze.naar(this.#keuze.nu)
    openEditor({
      cel,
      label: words.kolommen[kolom],
      begin: letter === null || keuzes !== null ? now : letter,
      keuzes,
      letter,
      isLang: kolom === 'toelichting',
      laat: () => this.#goTo(this.#keuze.nu),
      klaar: (getypt, weg) => {
        const before = regel === undefined && keuzes === null ? '' : now
        if (getypt !== before || (regel === undefined && keuzes !== null)) this.#done(blad.typ([{ rij, kolom, getypt }]))
        if (weg !== 'blijf') this.#goTo(naInvullen({ rij, kolom: index }, weg, blad.regels.length))
      },
    })
  }

  #clear(): void {
    this.#type((rij, kolom) => (kolom === 'jaar' || kolom === 'soort' || rij >= (this.#blad?.regels.length ?? 0) ? null : ''))
  }

  #copy(event: ClipboardEvent): void {
    const blad = this.#blad
    if (!blad || isInField(event)) return
    const { top, bottom, left, right } = this.#keuze.blok
    const rows = blad.regels
      .slice(top, bottom + 1)
      .map(({ inhoud, fouten }) =>
        roosterKolommen
          .slice(left, right + 1)
          .map(kolom => (kolom === 'bedrag' ? undefined : fouten.get(kolom)?.getypt) ?? typeCel(kolom, inhoud, blad.wereld)),
      )
    event.clipboardData?.setData('text/plain', writePlak(rows))
    event.preventDefault()
  }

  #paste(event: ClipboardEvent): void {
    if (!this.#blad || isInField(event)) return
    event.preventDefault()
    const cells = readPlak(event.clipboardData?.getData('text/plain') ?? '')
    const { top, left, bottom, right } = this.#keuze.blok
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : []
    if (only !== undefined && (top < bottom || left < right)) return this.#type(() => only)
    const invoer = cells.flatMap((row, down) =>
      row.every(text => text.trim() === '') ? [] : row.flatMap((getypt, along) => this.#invoer(top + down, left + along, getypt)),
    )
    const done = this.#blad.typ(invoer)
    this.#done(done)
    this.#balk?.zegGeplakt(done)
  }

  /** Types in every chosen cell; null leaves one alone. */
  #type(what: (rij: number, kolom: InvulKolom) => string | null): void {
    const blad = this.#blad
    if (!blad) return
    const { top, bottom, left, right } = this.#keuze.blok
    const invoer: CelInvoer[] = []
    for (let rij = top; rij <= bottom; rij += 1) {
      for (let index = left; index <= right; index += 1) {
        const kolom = roosterKolommen[index]
        const getypt = kolom === undefined || kolom === 'bedrag' ? null : what(rij, kolom)
        if (getypt !== null) invoer.push(...this.#invoer(rij, index, getypt))
      }
    }
    this.#done(blad.typ(invoer))
  }

  #invoer(rij: number, index: number, getypt: string): readonly CelInvoer[] {
    const kolom = roosterKolommen[index]
    return kolom === undefined || kolom === 'bedrag' ? [] : [{ rij, kolom, getypt }]
  }

  #removeRows(): void {
    const blad = this.#blad
    if (!blad) return
    const { top, bottom } = this.#keuze.blok
    this.#done(blad.haalWeg(Array.from({ length: bottom - top + 1 }, (_, down) => top + down)))
    this.#goTo({ rij: Math.min(top, blad.regels.length), kolom: this.#keuze.nu.kolom })
  }

  #turn(way: 'ongedaan' | 'opnieuw'): void {
    const done = this.#blad?.[way]() ?? null
    if (done === null || !this.#blad) return
    this.#done(done)
    this.#goTo({ rij: Math.min(this.#keuze.nu.rij, this.#blad.regels.length), kolom: this.#keuze.nu.kolom })
    this.#balk?.zeg(way === 'ongedaan' ? (this.#woorden?.ongedaanGemaakt ?? '') : (this.#woorden?.opnieuwGedaan ?? ''))
  }

  /** Shows what became of something, and keeps it. */
  #done({ geraakt, isAnderRijtje }: Gedaan): void {
    const [blad, words] = [this.#blad, this.#woorden]
    if (!blad || !words) return
    this.#tabel?.teken(blad, isAnderRijtje, geraakt)
    tellOp(document, blad, words)
    this.#balk?.toon(blad)
    this.#verstuurder?.bewaar(blad)
    document.querySelector('[data-deel="laatste-nieuw"]')?.removeAttribute('hidden')
  }

  #takeOver({ posten }: Gehaald): void {
    const [blad, words] = [this.#blad, this.#woorden]
    if (!blad || !words) return
    const zeg = (getypt: string, oud: string) => words.botsing.replace('{oud}', oud).replace('{getypt}', getypt)
    const { verdwenen } = blad.neemOver(posten, zeg, (kolom, inhoud) => showCel(kolom, inhoud, blad.wereld))
    this.#tabel?.teken(blad, true)
    tellOp(document, blad, words)
    this.#balk?.toon(blad)
    if (verdwenen > 0) this.#balk?.zeg(words.botsingWeg)
  }

  #goToCel(id: string, kolom: InvulKolom): void {
    const rij = this.#blad?.regels.findIndex(regel => regel.id === id) ?? -1
    if (rij >= 0) this.#goTo({ rij, kolom: roosterKolommen.indexOf(kolom) })
  }

  #goTo(plek: Plek, { isMore = false, isSilent = false, isEdit = false } = {}): void {
    this.#keuze.naar(plek, isMore)
    this.#tabel?.kies(this.#keuze, isSilent)
    if (isEdit) this.#edit(null)
  }
}

/** Whether a copy or paste is about text in an open cell. */
function isInField(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.rooster__veld') !== null
}

customElements.define('bw-begroting', BegrotingElement)
