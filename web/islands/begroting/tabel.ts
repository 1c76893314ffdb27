import type { Blad } from './blad.ts'
import type { Keuze, Plek } from './keuze.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { dressCel, fillRow, makeEmptyRow, makeRow } from './teken.ts'
import type { Woorden } from './woorden.ts'

/** The table on the page as a sheet: its rows in the order of the lines, an empty one below, and which cells are chosen. */
export class Tabel {
  readonly #body: HTMLTableSectionElement
  readonly #rows = new Map<string, HTMLTableRowElement>()
  readonly #empty: HTMLTableRowElement
  #active: HTMLElement | null = null
  #chosen: HTMLElement[] = []

  constructor(table: HTMLTableElement, words: Woorden) {
    this.#body = table.tBodies[0] ?? table.createTBody()
    this.#empty = makeEmptyRow(words.nieuweRegel)
    table.setAttribute('role', 'grid')
    table.setAttribute('aria-multiselectable', 'true')
    table.setAttribute('aria-describedby', 'rooster-uitleg')
    table.classList.add('rooster--aan')
    for (const head of table.querySelectorAll('.rooster__doe')) head.remove()
    for (const [index, kolom] of roosterKolommen.entries()) {
      const head = table.tHead?.rows[0]?.cells[index]
      if (head) head.dataset['kolom'] = kolom
    }
    for (const row of this.#body.rows) {
      for (const [index, kolom] of roosterKolommen.entries()) {
        const cel = row.cells[index]
        if (cel) dressCel(cel, kolom)
      }
      this.#rows.set(row.dataset['id'] ?? '', row)
    }
  }

  /** Draws the lines that were touched; with `isAll` every row and its place. */
  teken(blad: Blad, isAll: boolean, geraakt: ReadonlySet<string> = new Set()): void {
    const { regels, wereld } = blad
    if (!isAll) {
      for (const regel of regels) {
        const row = geraakt.has(regel.id) ? this.#rows.get(regel.id) : undefined
        if (row) fillRow(row, regel, wereld)
      }
      return
    }
    const here = new Set(regels.map(({ id }) => id))
    for (const [id, row] of this.#rows) {
      if (here.has(id)) continue
      row.remove()
      this.#rows.delete(id)
    }
    let before: Element | null = null
    for (const regel of regels) {
      const known = this.#rows.get(regel.id)
      const row = known ?? makeRow(regel, wereld)
      if (known && (geraakt.size === 0 || geraakt.has(regel.id))) fillRow(known, regel, wereld)
      this.#rows.set(regel.id, row)
      const place: Element | null = before === null ? this.#body.firstElementChild : before.nextElementSibling
      if (row !== place) this.#body.insertBefore(row, place)
      before = row
    }
    if (this.#body.lastElementChild !== this.#empty) this.#body.append(this.#empty)
  }

  celAt({ rij, kolom }: Plek): HTMLElement | null {
    return this.#body.rows[rij]?.cells[kolom] ?? null
  }

  plekOf(target: EventTarget | null): Plek | null {
    const cel = target instanceof Element ? target.closest<HTMLTableCellElement>('[data-kolom]') : null
    const row = cel?.closest('tr')
    return cel && row && row.parentElement === this.#body ? { rij: row.sectionRowIndex, kolom: cel.cellIndex } : null
  }

  /** Shows which cells are chosen, and puts the focus on the one where somebody is. */
  kies(keuze: Keuze, isSilent = false): void {
    const { top, bottom, left, right } = keuze.blok
    for (const cel of this.#chosen) cel.removeAttribute('aria-selected')
    this.#chosen = []
    if (top !== bottom || left !== right) {
      for (const row of [...this.#body.rows].slice(top, bottom + 1)) this.#chosen.push(...[...row.cells].slice(left, right + 1))
      for (const cel of this.#chosen) cel.setAttribute('aria-selected', 'true')
    }
    const active = this.celAt(keuze.nu)
    if (active !== this.#active) this.#active?.removeAttribute('tabindex')
    this.#active = active
    active?.setAttribute('tabindex', '0')
    if (!isSilent) active?.focus({ preventScroll: false })
  }
}
