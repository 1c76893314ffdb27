import type { Blad } from './blad.ts'
import type { Keuze, Plek } from './keuze.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { dressCel, fillRow, makeEmptyRow, makeRow } from './teken.ts'
import type { Woorden } from './woorden.ts'

/** So many rows in a group: a change of one row then only moves and paints its own group, which keeps typing in 1,000 rows quick. */
const perGroep = 40

/** The table on the page as a sheet: its rows in the order of the lines, an empty one below, and which cells are chosen. */
export class Tabel {
  readonly #table: HTMLTableElement
  readonly #rows = new Map<string, HTMLTableRowElement>()
  readonly #empty: HTMLTableRowElement
  #active: HTMLElement | null = null
  #chosen: HTMLElement[] = []

  constructor(table: HTMLTableElement, words: Woorden) {
    this.#table = table
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
    for (const row of table.tBodies[0]?.rows ?? []) {
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
    const order = regels.map(regel => {
      const known = this.#rows.get(regel.id)
      const row = known ?? makeRow(regel, wereld)
      if (known && (geraakt.size === 0 || geraakt.has(regel.id))) fillRow(known, regel, wereld)
      this.#rows.set(regel.id, row)
      return row
    })
    this.#arrange([...order, this.#empty])
  }

  /** Puts the rows in this order, each in its group; what stands where it belongs is not touched. */
  #arrange(order: readonly HTMLTableRowElement[]): void {
    for (const [index, row] of order.entries()) {
      const group = this.#groupAt(Math.floor(index / perGroep))
      const place = group.rows[index % perGroep] ?? null
      if (row !== place) group.insertBefore(row, place)
    }
    for (const group of [...this.#table.tBodies].slice(Math.ceil(order.length / perGroep))) group.remove()
  }

  #groupAt(at: number): HTMLTableSectionElement {
    const known = this.#table.tBodies[at]
    if (known) return known
    const made = this.#table.createTBody()
    made.setAttribute('role', 'rowgroup')
    return made
  }

  celAt({ rij, kolom }: Plek): HTMLElement | null {
    return this.#rowAt(rij)?.cells[kolom] ?? null
  }

  plekOf(target: EventTarget | null): Plek | null {
    const cel = target instanceof Element ? target.closest<HTMLTableCellElement>('[data-kolom]') : null
    const row = cel?.closest('tr')
    const group = [...this.#table.tBodies].findIndex(body => body === row?.parentElement)
    return cel && row && group >= 0 ? { rij: group * perGroep + row.sectionRowIndex, kolom: cel.cellIndex } : null
  }

  #rowAt(rij: number): HTMLTableRowElement | null {
    return rij < 0 ? null : (this.#table.tBodies[Math.floor(rij / perGroep)]?.rows[rij % perGroep] ?? null)
  }

  /** Shows which cells are chosen, and puts the focus on the one where somebody is. */
  kies(keuze: Keuze, isSilent = false): void {
    const { top, bottom, left, right } = keuze.blok
    for (const cel of this.#chosen) cel.removeAttribute('aria-selected')
    this.#chosen = []
    if (top !== bottom || left !== right) {
      for (let rij = top; rij <= bottom; rij++) this.#chosen.push(...[...(this.#rowAt(rij)?.cells ?? [])].slice(left, right + 1))
      for (const cel of this.#chosen) cel.setAttribute('aria-selected', 'true')
    }
    const active = this.celAt(keuze.nu)
    if (active !== this.#active) this.#active?.removeAttribute('tabindex')
    this.#active = active
    active?.setAttribute('tabindex', '0')
    if (!isSilent) active?.focus({ preventScroll: false })
  }
}
