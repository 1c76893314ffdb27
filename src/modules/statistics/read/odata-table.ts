import { comparePeriode, FigureError, type Periode, parsePeriode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Bron, PublishedTable, TabelFamilie } from '../published-table.ts'
import { AreaList } from './odata-areas.ts'
import { type Column, finishColumns, newColumn, putCell, resizeColumn } from './odata-columns.ts'
import type { ODataRow } from './odata-parse.ts'
import { type Dimensie, onlyPeriode, type ShapeOnderwerp, type Status, statusInText, type TableShape } from './odata-shape.ts'
import { tidy } from './tidy.ts'
import { kwbTabellen, rivmTabellen } from './tabel-ids.ts'

/** Where a row belongs: one area, in one period, for one set of the other dimensions. */
export interface Place {
  readonly area: number
  readonly slot: Slot
  readonly row: number
}

interface Slot {
  readonly periode: Periode
  readonly dimensies: Readonly<Record<string, string>>
  readonly marge: 'waarde' | 'onder' | 'boven'
  readonly columns: (Column | undefined)[]
}

export interface TableBuilderOptions {
  readonly shape: TableShape
  readonly bron: Omit<Bron, 'status' | 'indelingsjaar' | 'gewijzigd' | 'tabel' | 'titel'>
  /** Only the periods of this year; null for all. For a table that does not say its period it is the period. */
  readonly jaar: number | null
  /** Name for messages: of the file, or of the table online. */
  readonly naam: string
}

const maxCells = 60_000_000

/** Gathers the rows of one table into typed columns, page by page, in any order. Refuses a cell that comes twice. */
export class TableBuilder {
  readonly #options: TableBuilderOptions
  readonly #areas: AreaList
  readonly #marges: Dimensie | null
  readonly #andere: readonly Dimensie[]
  readonly #slots = new Map<string, Slot | null>()
  readonly #statuses = new Map<string, Status>()
  readonly #remarks = new Map<string, number>()
  readonly #only: Periode | null
  readonly #columnNames: ReadonlySet<string>
  #columns = 0
  #capacity: number

  constructor(options: TableBuilderOptions) {
    const { shape } = options
    this.#options = options
    this.#areas = new AreaList(shape.regio, options.naam)
    this.#capacity = Math.max(this.#areas.expected, 16)
    this.#marges = shape.overige.find(isMarges) ?? null
    this.#andere = shape.overige.filter(dimensie => dimensie !== this.#marges)
    this.#only = shape.tijd === null ? this.#onlyPeriode() : null
    const described = [shape.regio, shape.tijd, ...shape.overige, ...shape.onderwerpen]
    this.#columnNames = new Set(['ID', ...described.flatMap(part => (part === null ? [] : [part.sleutel]))])
  }

  get onderwerpen(): readonly ShapeOnderwerp[] {
    return this.#options.shape.onderwerpen
  }

  get familie(): TabelFamilie {
    return this.#options.bron.familie
  }

  /** Whether rows of this table may have a column of this name. */
  isColumn(key: string): boolean {
    return this.#columnNames.has(key)
  }

  /** Where the row belongs, or null when it is about a period, an area or a bound that is left out; `remark` counts what is left out. */
  placeOf(row: ODataRow, number: number): Place | null {
    const slot = this.#slotOf(row, number)
    if (slot === null) return null
    const { regio } = this.#options.shape
    const area = regio === null ? this.#areas.land() : this.#areas.indexOf(this.#text(row, regio, number), number)
    if (area === null) {
      this.remark('Overgeslagen rijen over gebieden die wij niet kennen')
      return null
    }
    this.#grow(area)
    return { area, slot, row: number }
  }

  putFigure(place: Place, onderwerp: number, waarde: number, ontbreekt: number): void {
    const column = place.slot.columns[onderwerp] ?? this.#addColumn(place.slot, onderwerp)
    if (putCell(column, place.area, waarde, ontbreekt)) return
    const titel = column.onderwerp.pad.join(' / ')
    this.#refuse(
      place.row,
      `Gebied ${this.#areas.codeAt(place.area)} staat er twee keer in voor '${titel}' in ${place.slot.periode.id}.`,
      'import-duplicate',
    )
  }

  /** A text about the area itself: the name of its gemeente, the recoding flag. */
  putText(place: Place, onderwerp: ShapeOnderwerp, text: string): void {
    this.#areas.describe(place.area, onderwerp.rol, tidy(text))
  }

  /** Counts something for the report; the number is printed behind it. */
  remark(sentence: string, times = 1): void {
    this.#remarks.set(sentence, (this.#remarks.get(sentence) ?? 0) + times)
  }

  refuseCell(row: number, onderwerp: ShapeOnderwerp, text: string): never {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
    return this.#refuse(row, `'${shown}' is geen getal (${onderwerp.pad.join(' / ')}).`, 'import-not-a-number')
  }

  finish(): PublishedTable {
    const { shape, bron } = this.#options
    const slots = [...this.#slots.values()].filter(slot => slot !== null)
    if (slots.length === 0) {
      throw new Refusal(
        `${this.#options.naam} bevat geen cijfers${this.#options.jaar === null ? '' : ` over ${this.#options.jaar}`}. Kies een andere tabel of een ander jaar.`,
        {
          code: 'import-empty',
          place: { file: this.#options.naam },
        },
      )
    }
    if (shape.overige.length === 0) for (const slot of slots) this.#addUnpublished(slot)
    const columns = slots.flatMap(slot => slot.columns.filter(column => column !== undefined))
    const { gebieden, kolommen, opgeheven } = finishColumns(columns, this.#areas, bron.familie)
    const remarks = [...this.#remarks].map(([sentence, times]) => `${sentence}: ${times.toLocaleString('nl-NL')}.`)
    if (opgeheven > 0)
      remarks.push(`Overgeslagen gebieden zonder enig cijfer, die in deze periode niet bestaan: ${opgeheven.toLocaleString('nl-NL')}.`)
    const filled = kolommen.filter(kolom => kolom.geheelOntbreekt === undefined)
    const newest = (filled.length > 0 ? filled : kolommen)
      .map(kolom => kolom.periode)
      .toSorted(comparePeriode)
      .at(-1)
    return {
      bron: {
        ...bron,
        tabel: shape.id,
        titel: shape.titel,
        gewijzigd: shape.gewijzigd,
        status: this.#status(),
        indelingsjaar: boundaryYear(shape, bron.familie, newest),
      },
      gebieden,
      kolommen,
      opmerkingen: [...remarks, ...this.#provisionalRemark()],
    }
  }

  #slotOf(row: ODataRow, number: number): Slot | null {
    const { tijd } = this.#options.shape
    const codes = [tijd, this.#marges, ...this.#andere].map(dimensie => (dimensie === null ? '' : this.#text(row, dimensie, number)))
    const key = codes.join('\u0000')
    const known = this.#slots.get(key)
    if (known) return known
    const [periodeCode = '', margeCode = '', ...others] = codes
    const periode = tijd === null ? this.#only : this.#periode(tijd, periodeCode)
    const marge = margeOf(margeCode)
    if (marge === null) this.remark('Overgeslagen rijen met een andere marge dan het interval van 95%')
    const slot = periode && marge && { periode, marge, dimensies: this.#titles(others, number), columns: [] }
    this.#slots.set(key, slot)
    return slot
  }

  #text(row: ODataRow, dimensie: Dimensie, number: number): string {
    const value = row[dimensie.sleutel]
    if (typeof value === 'string') return value.trim()
    return this.#refuse(number, `De kolom '${dimensie.sleutel}' ontbreekt.`, 'import-column-missing')
  }

  #periode(tijd: Dimensie, code: string): Periode | null {
    const periode = readPeriode(code)
    if (periode === null) {
      this.remark(`Overgeslagen rijen over de periode ${code}, die wij niet kennen`)
      return null
    }
    const { jaar } = this.#options
    if (jaar !== null && !periode.id.startsWith(String(jaar))) return null
    const status = tijd.codes?.get(code)?.status
    if (status) this.#statuses.set(periode.id, status)
    return periode
  }

  #titles(codes: readonly string[], number: number): Record<string, string> {
    const entries = this.#andere.map((dimensie, index): [string, string] => {
      const code = codes[index] ?? ''
      const title = dimensie.codes === null ? code : dimensie.codes.get(code)?.titel
      return [
        dimensie.titel,
        title ??
          this.#refuse(number, `De waarde '${code}' van ${dimensie.titel} staat niet in de lijst van de bron.`, 'import-unknown-code'),
      ]
    })
    return Object.fromEntries(entries)
  }

  #onlyPeriode(): Periode {
    const { shape, jaar, naam } = this.#options
    const periode = onlyPeriode(shape)
    if (periode === null && jaar === null) {
      throw new Refusal(`${naam} zegt niet over welk jaar de cijfers gaan. Geef het jaar op met --jaar.`, {
        code: 'import-year-unknown',
        place: { file: naam },
      })
    }
    if (periode !== null && jaar !== null && periode.id !== String(jaar)) {
      const other = Object.keys(kwbTabellen).find(id => kwbTabellen[id] === jaar && shape.id in kwbTabellen)
      throw new Refusal(
        `${naam} gaat over ${periode.id}, niet over ${jaar}. Kies de tabel van ${jaar}${other ? ` (${other})` : ''}, of laat --jaar weg.`,
        {
          code: 'import-other-year',
          place: { file: naam },
        },
      )
    }
    return periode ?? parsePeriode(String(jaar))
  }

  #addColumn(slot: Slot, index: number): Column {
    const onderwerp = this.onderwerpen[index]
    if (!onderwerp) throw new Error(`addColumn requires the index of a topic, got ${index}`)
    this.#columns += 1
    if (this.#columns * this.#capacity > maxCells) {
      throw new Refusal(`${this.#options.naam} is te groot voor één keer. Kies een jaar met --jaar.`, {
        code: 'import-too-large',
        status: 413,
      })
    }
    const { sleutel, pad, eenheid, decimalen } = onderwerp
    const column = newColumn({
      onderwerp: { sleutel, pad, eenheid, decimalen, dimensies: slot.dimensies, marge: slot.marge },
      periode: slot.periode,
      anders: onderwerp.anders,
      capacity: this.#capacity,
    })
    slot.columns[index] = column
    return column
  }

  /** Topics in the description without one row: the publisher has not filled them in yet. */
  #addUnpublished(slot: Slot): void {
    for (const [index, onderwerp] of this.onderwerpen.entries()) {
      if (onderwerp.rol === 'cijfer' && !slot.columns[index]) this.#addColumn(slot, index)
    }
  }

  #grow(area: number): void {
    if (area < this.#capacity) return
    this.#capacity *= 2
    for (const slot of this.#slots.values()) slot?.columns.forEach(column => column && resizeColumn(column, this.#capacity))
  }

  #status(): Status {
    const statuses = new Set(this.#statuses.values())
    if (statuses.size === 0) return statusInText(this.#options.shape.toelichting)
    if (statuses.has('voorlopig')) return 'voorlopig'
    return statuses.has('herzien') ? 'herzien' : 'definitief'
  }

  #provisionalRemark(): string[] {
    const provisional = [...this.#statuses].filter(([, status]) => status !== 'definitief').map(([periode]) => periode)
    if (provisional.length === 0 || provisional.length === this.#statuses.size) return []
    return [`Nog niet definitief: ${provisional.toSorted().join(', ')}.`]
  }

  #refuse(row: number, sentence: string, code: string): never {
    const { naam } = this.#options
    throw new Refusal(`Rij ${row}: ${sentence} Er is niets geïmporteerd.`, { code, place: { file: naam } })
  }
}

function isMarges(dimensie: Dimensie): boolean {
  if (dimensie.codes === null) return dimensie.sleutel === 'Marges'
  return dimensie.codes.size > 0 && [...dimensie.codes.keys()].every(code => /^M(?:W|OG|BG)\d+$/.test(code))
}

function margeOf(code: string): 'waarde' | 'onder' | 'boven' | null {
  if (code === '' || code === 'MW00000') return 'waarde'
  if (code === 'MOG0095') return 'onder'
  return code === 'MBG0095' ? 'boven' : null
}

function readPeriode(code: string): Periode | null {
  try {
    return parsePeriode(code)
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}

function boundaryYear(shape: TableShape, familie: TabelFamilie, newest: Periode | undefined): number {
  const fixed = familie === 'rivm-gezondheid' ? rivmTabellen[shape.id.toUpperCase()]?.indelingsjaar : undefined
  return fixed ?? Number(newest?.begin.slice(0, 4))
}
