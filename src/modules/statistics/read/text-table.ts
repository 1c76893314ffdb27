import { FigureError, parseGebiedCode, type GebiedCode, type Ontbreekt, type Periode } from '@buurtwijs/figures'
import type { Onderwerp, PublishedGebied, PublishedKolom } from '../published-table.ts'
import type { CellReader } from './number.ts'
import { redenCode, redenOf } from './reden-code.ts'
import type { TextRow } from './text-scanner.ts'

/** What the signs of a publisher mean in one family of tables. */
export interface Tekens {
  readonly punt: Ontbreekt
  readonly kruis: Ontbreekt
  readonly leeg: Ontbreekt
}

/** A topic as its column says, before it is known how many decimals its figures have. */
export type Kop = Omit<Onderwerp, 'decimalen'>

const notThere = redenCode('niet-geimporteerd')
/** Marks a value while a column grows; new memory is 0, so that 0 can mean that nothing was said yet. */
const isFilled = 255

/** One column that grows while rows come in. Areas that no row fills become 'niet-geimporteerd'. */
export class GrowingKolom {
  waarden: Float64Array
  /** 0 where nothing was said yet, the code of a reason, or 255 for a value. */
  staat: Uint8Array
  decimalen = 0
  readonly kop: Kop

  constructor(kop: Kop, capacity: number) {
    this.kop = kop
    this.waarden = new Float64Array(capacity)
    this.staat = new Uint8Array(capacity)
  }

  grow(capacity: number): void {
    const { waarden, staat } = this
    this.waarden = new Float64Array(capacity)
    this.waarden.set(waarden)
    this.staat = new Uint8Array(capacity)
    this.staat.set(staat)
  }

  setWaarde(index: number, waarde: number, decimalen: number): void {
    this.waarden[index] = waarde
    this.fill(index, decimalen)
  }

  /** Marks a value that was put in its place already. */
  fill(index: number, decimalen: number): void {
    this.staat[index] = isFilled
    if (decimalen > this.decimalen) this.decimalen = decimalen
  }

  setOntbreekt(index: number, reden: number): void {
    this.staat[index] = reden
  }

  hasWaarde(index: number): boolean {
    return this.staat[index] === isFilled
  }
}

/** All topics for one combination of other dimensions and period, with the line that filled each area. */
export class Groep {
  readonly kolommen: readonly GrowingKolom[]
  readonly periode: Periode
  readonly lines: number[] = []
  #capacity: number

  constructor(koppen: readonly Kop[], periode: Periode, capacity: number) {
    this.kolommen = koppen.map(kop => new GrowingKolom(kop, capacity))
    this.periode = periode
    this.#capacity = capacity
  }

  ensure(index: number): void {
    if (index < this.#capacity) return
    this.#capacity = Math.max(index + 1, this.#capacity * 2)
    for (const kolom of this.kolommen) kolom.grow(this.#capacity)
  }
}

/** Far beyond any table of neighbourhoods; more means that a column with free text was taken for a dimension or a measure. */
const mostKolommen = 20_000
const mostCells = 100_000_000

/** Refuses a table that would not fit in memory, before it does not. */
export function requireRoom(row: TextRow, kolommen: number, gebieden: number): void {
  if (kolommen <= mostKolommen && kolommen * gebieden <= mostCells) return
  throw row.refuse(
    'import-too-many-columns',
    `Tot deze regel zijn er al ${kolommen} combinaties van onderwerp, groep en periode. Zijn de kolommen goed gekozen? Kies anders minder tegelijk.`,
  )
}

/** '1 gemeente', '9 gemeenten'. */
export function countOf(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

/** Reads the cells of rows into the columns of their group, with one meaning of the signs. */
export class RowCells {
  readonly #velden: Int32Array
  readonly #cell: CellReader
  readonly #tekens: Tekens
  /** How often a dash stood for nil. */
  nihil = 0

  /** `velden[i]` is the field of topic i. */
  constructor(velden: Iterable<number>, cell: CellReader, tekens: Tekens) {
    this.#velden = Int32Array.from(velden)
    this.#cell = cell
    this.#tekens = tekens
  }

  /** Refuses what is not a figure, at its place. */
  read(row: TextRow, groep: Groep, index: number): void {
    groep.ensure(index)
    const velden = this.#velden
    const cell = this.#cell
    const { kolommen } = groep
    const { bytes, starts, ends } = row
    for (let i = 0; i < velden.length; i++) {
      const veld = velden[i]!
      const kolom = kolommen[i]!
      if (cell.readInto(bytes, starts[veld]!, ends[veld]!, kolom.waarden, index)) kolom.fill(index, cell.decimalen)
      else this.#setSign(row, veld, kolom, index)
    }
  }

  /** Sentences about signs for the report. */
  remarks(): string[] {
    return this.nihil > 0 ? [`${this.nihil} keer staat er een streepje: nihil, dus 0.`] : []
  }

  #setSign(row: TextRow, veld: number, kolom: GrowingKolom, index: number): void {
    const cell = this.#cell
    const tekens = this.#tekens
    switch (cell.soort) {
      case 'leeg':
        kolom.setOntbreekt(index, redenCode(tekens.leeg))
        break
      case 'punt':
        kolom.setOntbreekt(index, redenCode(tekens.punt))
        break
      case 'kruis':
        kolom.setOntbreekt(index, redenCode(tekens.kruis))
        break
      case 'streep':
        kolom.setWaarde(index, 0, 0)
        this.nihil++
        break
      default:
        throw row.refuse('import-number', cell.fout, veld, kolom.kop.sleutel)
    }
  }
}

/** The areas of a table in the order of its rows, each code once. */
export class Gebieden {
  readonly list: PublishedGebied[] = []
  readonly #indexes = new Map<string, number>()

  /**
   * The place of the area on this row, added when it is new. Refuses a code that nobody knows, and an area that the group has already:
   * which of the two rows would be true?
   */
  place(
    row: TextRow,
    veld: number,
    groep: Pick<Groep, 'lines'>,
    describe: (code: GebiedCode) => Omit<PublishedGebied, 'code' | 'soort'>,
  ): number {
    const text = row.text(veld)
    let index = this.#indexes.get(text)
    if (index === undefined) {
      const { code, soort } = parseCode(row, veld, text)
      index = this.#indexes.get(code) ?? this.#add({ code, soort, ...describe(code) })
      this.#indexes.set(text, index)
      this.#indexes.set(code, index)
    }
    const earlier = groep.lines[index]
    if (earlier !== undefined) throw duplicate(row, veld, this.list[index]!.code, earlier)
    groep.lines[index] = row.line
    return index
  }

  #add(gebied: PublishedGebied): number {
    return this.list.push(gebied) - 1
  }
}

/** Reads the code of an area, or refuses it at its place. */
export function parseCode(row: TextRow, veld: number, text: string): ReturnType<typeof parseGebiedCode> {
  try {
    return parseGebiedCode(text)
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    throw row.refuse('gebied-unknown', error.message, veld)
  }
}

function duplicate(row: TextRow, veld: number, code: string, earlier: number | undefined): Error {
  const where = earlier === undefined ? 'eerder' : `op regel ${earlier}`
  return row.refuse(
    'gebied-duplicate',
    `Gebied ${code} staat ook al ${where}. Elk gebied mag één keer voorkomen. Download het bestand opnieuw.`,
    veld,
  )
}

/** The reason for a column in which no area has a value, from the one reason that all its cells have (null when they differ). */
export type HeleKolomReden = (reden: Ontbreekt | null) => Ontbreekt | null

/** Closes the groups into columns over all areas. A reason for a whole column replaces the reasons of its cells. */
export function finishKolommen(groepen: Iterable<Groep>, gebieden: number, heleKolom: HeleKolomReden): PublishedKolom[] {
  const finished: PublishedKolom[] = []
  for (const groep of groepen) {
    if (gebieden > 0) groep.ensure(gebieden - 1)
    for (const kolom of groep.kolommen) finished.push(finishKolom(kolom, groep.periode, gebieden, heleKolom))
  }
  return finished
}

function finishKolom(kolom: GrowingKolom, periode: Periode, gebieden: number, heleKolom: HeleKolomReden): PublishedKolom {
  const { decimalen } = kolom
  const waarden = fit(kolom.waarden, gebieden)
  const ontbreekt = fit(kolom.staat, gebieden)
  const filled = settleCells(waarden, ontbreekt)
  const whole = filled === 0 ? heleKolom(onlyReden(ontbreekt)) : null
  if (whole !== null) ontbreekt.fill(redenCode(whole))
  const onderwerp = { ...kolom.kop, decimalen }
  return { onderwerp, periode, waarden, ontbreekt, ...(whole === null ? {} : { geheelOntbreekt: whole }) }
}

/** From what a column says while it grows to what it says for good; answers how many cells have a value. */
function settleCells(waarden: Float64Array, staat: Uint8Array): number {
  let filled = 0
  for (let i = 0; i < staat.length; i++) {
    if (staat[i] === isFilled) {
      staat[i] = 0
      filled++
    } else {
      waarden[i] = Number.NaN
      if (staat[i] === 0) staat[i] = notThere
    }
  }
  return filled
}

function onlyReden(ontbreekt: Uint8Array): Ontbreekt | null {
  const first = ontbreekt[0]
  return first !== undefined && ontbreekt.every(code => code === first) ? redenOf(first) : null
}

/** Cuts a grown array to size; copies only when much room is left over. */
function fit<T extends Float64Array | Uint8Array>(grown: T, length: number): T {
  return (grown.length > length * 1.25 ? grown.slice(0, length) : grown.subarray(0, length)) as T
}

/**
 * The fewest decimals that tell all values of a column apart from rounding, no more than were written. For files made by general programs,
 * which write every number of a column that has a gap as '3800.0'.
 */
export function fewestDecimalen(waarden: Float64Array, written: number): number {
  let fewest = 0
  for (const waarde of waarden) {
    while (fewest < written && Number(waarde.toFixed(fewest)) !== waarde && !Number.isNaN(waarde)) fewest++
  }
  return fewest
}

/** Whether a column without any value says something about the topic, and not only about a small selection of areas. */
export function isBroad(gebieden: readonly PublishedGebied[]): boolean {
  return gebieden.length >= 50 || gebieden.some(({ soort }) => soort === 'land' || soort === 'gemeente')
}
