import type { Ontbreekt } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import { redenCode } from './reden-code.ts'
import { tidy } from './tidy.ts'
import { columnLetters } from './workbook-rows.ts'
import type { Cel, Rij } from './workbook-rows.ts'

/** Where a cell is, for sentences: the sheet by name, the cell as the spreadsheet shows it (`D7`). */
export interface Plek {
  readonly bestand: string
  readonly blad: string
}

/** More cells than this are no table about neighbourhoods: nine times the national workbook. */
const maxCells = 20_000_000
const largestValue = 1e15

export function cellRefusal(plek: Plek, rij: Rij, index: number, sentence: string, code: string): Refusal {
  return new Refusal(`Cel ${columnLetters(index + 1)}${rij.nummer} op blad '${plek.blad}': ${sentence}`, {
    code,
    place: { file: plek.bestand, line: rij.nummer, column: index + 1 },
  })
}

/** What a cell says as text, without spaces around it; '' for an empty cell and for an error. */
export function cellText(cel: Cel | undefined): string {
  return cel === undefined || typeof cel === 'object' ? '' : tidy(String(cel))
}

/**
 * Reads the figures of one sheet. A number that was typed as text may have a decimal comma or a decimal point, but one sheet
 * keeps to one of them, and some number has to settle whether `1.234` is a thousand or a fraction.
 */
export class CijferReader {
  readonly #plek: Plek
  readonly #leeg: Ontbreekt
  #nihil = 0
  #mark: { readonly teken: string; readonly cel: string } | null = null
  /** First number that can be a thousand as well as a fraction, and whether another number has settled which. */
  #maybeThousands: Refusal | null = null
  #isMarkClear = false

  /** `leeg` is what an empty cell means to this publisher. */
  constructor(plek: Plek, leeg: Ontbreekt) {
    this.#plek = plek
    this.#leeg = leeg
  }

  read(rij: Rij, index: number): number | Ontbreekt {
    const cel = rij.cellen[index]
    if (typeof cel === 'number') return this.#inRange(cel, rij, index)
    if (cel === undefined) return this.#leeg
    if (typeof cel === 'object') return this.#readError(cel.fout, rij, index)
    if (typeof cel === 'boolean') throw this.#refusal(rij, index, 'hier staat waar of onwaar. Vul een getal in.')
    const text = cel.trim()
    if (text === '') return this.#leeg
    if (text === '.' || text === 'x' || text === 'X') return 'geheim'
    if (text === '-') {
      this.#nihil += 1
      return 0
    }
    return this.#inRange(this.#parse(text, rij, index), rij, index)
  }

  /** Sentences for the report. Throws when it never became clear what the marks in the numbers mean. */
  finish(): readonly string[] {
    if (this.#maybeThousands && !this.#isMarkClear) throw this.#maybeThousands
    return this.#nihil > 0 ? [`${this.#nihil} keer staat er een streepje: nihil, dus 0.`] : []
  }

  #parse(text: string, rij: Rij, index: number): number {
    const match = /^[-+]?\d+(?:([.,])\d+)?$/.exec(text)
    if (!match) {
      const isMixed = /^-?[\d.,]*,[\d.,]*$/.test(text) && text.includes('.')
      const advice = isMixed ? 'heeft een komma en een punt' : 'is geen getal'
      throw this.#refusal(rij, index, `'${text.slice(0, 40)}' ${advice}. Schrijf een getal met hooguit één teken, voor de decimalen.`)
    }
    if (match[1]) this.#lookAtMark(match[1], { text, rij, index })
    return Number(text.replace(',', '.'))
  }

  #lookAtMark(teken: string, { text, rij, index }: { readonly text: string; readonly rij: Rij; readonly index: number }): void {
    this.#mark ??= { teken, cel: `${columnLetters(index + 1)}${rij.nummer}` }
    if (this.#mark.teken !== teken) {
      throw this.#refusal(
        rij,
        index,
        `hier staat een '${teken}' in het getal en in cel ${this.#mark.cel} een '${this.#mark.teken}'. Gebruik overal hetzelfde teken voor de decimalen.`,
      )
    }
    if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      const sentence = `'${text}' kan duizend zijn of een breuk, en de andere getallen zeggen niet welke van de twee. Maak er in Excel een getal van, of schrijf duizendtallen zonder teken.`
      this.#maybeThousands ??= cellRefusal(this.#plek, rij, index, sentence, 'import-thousands')
    } else {
      this.#isMarkClear = true
    }
  }

  #inRange(value: number, rij: Rij, index: number): number {
    if (Math.abs(value) >= largestValue) throw this.#refusal(rij, index, 'dit getal is te groot om een cijfer over een gebied te zijn.')
    return value
  }

  #readError(fout: string, rij: Rij, index: number): Ontbreekt {
    if (fout === '#N/A') return 'onbekend'
    throw this.#refusal(rij, index, `hier staat de fout ${fout}. Herstel de cel of maak hem leeg.`)
  }

  #refusal(rij: Rij, index: number, sentence: string): Refusal {
    return cellRefusal(this.#plek, rij, index, sentence, 'import-number')
  }
}

/** Marks a row for which nothing came in; no reason has this code. */
const nietGegeven = 255

/** Figures of one column while they come in, row by row or in any order. */
export class CijferKolom {
  #waarden = new Float64Array(256)
  #ontbreekt = new Uint8Array(256)
  #length = 0
  #known = 0
  #decimalen = 0

  push(cijfer: number | Ontbreekt): void {
    this.set(this.#length, cijfer)
  }

  /** Whether a row was given before. */
  has(row: number): boolean {
    return row < this.#length && this.#ontbreekt[row] !== nietGegeven
  }

  /** Puts a figure at a row; rows that are never given become `niet-geimporteerd`. */
  set(row: number, cijfer: number | Ontbreekt): void {
    this.#reserve(row + 1)
    if (typeof cijfer === 'number') {
      this.#waarden[row] = cijfer
      this.#ontbreekt[row] = 0
      this.#known += 1
      this.#decimalen = Math.max(this.#decimalen, decimalsOf(cijfer))
    } else {
      this.#waarden[row] = Number.NaN
      this.#ontbreekt[row] = redenCode(cijfer)
    }
  }

  /** The column over `rows` areas. Without a single value but with a `.`, `heleKolom` is the reason for all of it, when one is given. */
  finish(rows: number, heleKolom: Ontbreekt | null): CijferReeks {
    this.#reserve(rows)
    const waarden = this.#waarden.slice(0, rows)
    const ontbreekt = this.#ontbreekt.slice(0, rows).map(code => (code === nietGegeven ? redenCode('niet-geimporteerd') : code))
    const cells = { waarden, ontbreekt, decimalen: this.#decimalen }
    if (heleKolom === null || this.#known > 0 || !ontbreekt.includes(redenCode('geheim'))) return cells
    ontbreekt.fill(redenCode(heleKolom))
    return { ...cells, geheelOntbreekt: heleKolom }
  }

  #reserve(length: number): void {
    if (length > this.#waarden.length) {
      const capacity = Math.max(length, this.#waarden.length * 2)
      this.#waarden = grown(this.#waarden, new Float64Array(capacity))
      this.#ontbreekt = grown(this.#ontbreekt, new Uint8Array(capacity))
    }
    if (length <= this.#length) return
    this.#waarden.fill(Number.NaN, this.#length, length)
    this.#ontbreekt.fill(nietGegeven, this.#length, length)
    this.#length = length
  }
}

/** A column that is whole: as in a published table, with the decimals that its values have. */
export interface CijferReeks {
  readonly waarden: Float64Array
  readonly ontbreekt: Uint8Array
  readonly decimalen: number
  readonly geheelOntbreekt?: Ontbreekt
}

/** Refuses a table that would not fit in memory, before it is made. */
export function refuseTooManyCells(plek: Plek, rows: number, columns: number): void {
  if (rows * columns <= maxCells) return
  throw new Refusal(`Blad '${plek.blad}' heeft meer cijfers dan er passen. Verdeel het over meer bestanden.`, {
    code: 'import-too-large',
    status: 413,
    place: { file: plek.bestand },
  })
}

/** Digits behind the point as a spreadsheet would show them: it keeps 15 digits, so 0.1 + 0.2 has one decimal. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

function grown<Values extends Float64Array | Uint8Array>(from: Values, into: Values): Values {
  into.set(from)
  return into
}
