/** What a cell without a value turned out to be. Signs as CBS explains them: '.' no figure, 'x' secret, '-' nil, nothing at all where a figure cannot exist. */
export type CelSoort = 'leeg' | 'punt' | 'kruis' | 'streep' | 'fout'

const space = 32
const point = 46
const comma = 44
const minus = 45
const star = 42
const zero = 48

/** Whole numbers up to here are exact, so a quotient by a power of ten is rounded correctly. */
const exactDigits = 15
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power)
/** As many characters as surely stay within 31 bits. */
const shortDigits = 9
/** No office publishes a number of this size; a longer one is a code, a sum gone wrong or a bug. */
const largest = 1e15

/**
 * Reads figures straight from bytes. The outcome of the last cell stays in the fields: making an object per cell would cost more than the reading.
 * A file has one decimal mark: the one that was declared, or else the first one seen. A number with both marks is never guessed at.
 */
export class CellReader {
  /** What the last cell was that gave no value; a value leaves it alone. */
  soort: CelSoort = 'leeg'
  /** Digits behind the mark of the last value. */
  decimalen = 0
  /** Whether any cell so far carried `*` or `**`, which CBS puts behind provisional figures. */
  sawVoorlopig = false
  /** What is wrong with the last cell when `soort` is 'fout', as a Dutch sentence. */
  fout = ''
  /** The decimal mark of the file; 0 until one was seen. */
  #mark: number
  readonly #declared: boolean

  constructor(decimaal: '.' | ',' | 'zelf vinden' = 'zelf vinden') {
    this.#mark = decimaal === '.' ? point : decimaal === ',' ? comma : 0
    this.#declared = this.#mark !== 0
  }

  /** The value, or NaN when the cell holds something else: see `soort`. */
  read(bytes: Uint8Array, start: number, end: number): number {
    while (start < end && bytes[start] === space) start++
    while (end > start && bytes[end - 1]! <= space) end--
    const first = bytes[start] === minus ? start + 1 : start
    if (end - first <= shortDigits && end > first) {
      const short = this.#readShort(bytes, first, end)
      if (short >= 0) return first > start && short !== 0 ? -short : short
    }
    return this.#readLong(bytes, start, end, first)
  }

  /** Most cells are short: whole-number arithmetic of the processor does for those. -1 for what needs a closer look. */
  #readShort(bytes: Uint8Array, first: number, end: number): number {
    let value = 0
    let markAt = end
    for (let p = first; p < end; p++) {
      const digit = bytes[p]! - zero
      if (digit >= 0 && digit <= 9) value = (value * 10 + digit) | 0
      else if (markAt === end && bytes[p] === this.#mark) markAt = p
      else return -1
    }
    if (markAt === end) {
      this.decimalen = 0
      return value
    }
    const decimalen = end - markAt - 1
    if (decimalen === 0 || markAt === first) return -1
    this.decimalen = decimalen
    return value / powersOfTen[decimalen]!
  }

  #readLong(bytes: Uint8Array, start: number, end: number, first: number): number {
    let value = 0
    let p = first
    for (; p < end; p++) {
      const digit = bytes[p]! - zero
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    const markAt = p
    if (p < end) {
      const mark = bytes[p]!
      if (mark !== point && mark !== comma) return this.#readOther(bytes, start, end)
      for (p++; p < end; p++) {
        const digit = bytes[p]! - zero
        if (digit < 0 || digit > 9) return this.#readOther(bytes, start, end)
        value = value * 10 + digit
      }
      if (markAt + 1 === end || end - first > exactDigits + 1) return this.#readOther(bytes, start, end)
      if (mark !== this.#mark && !this.#accept(mark)) return Number.NaN
      this.decimalen = end - markAt - 1
      value /= powersOfTen[this.decimalen]!
    } else {
      if (first === end || end - first > exactDigits) return this.#readOther(bytes, start, end)
      this.decimalen = 0
    }
    return first > start && value !== 0 ? -value : value
  }

  /** What is wrong with the last cell, for a file in which signs mean nothing. */
  describe(): string {
    const signs = { leeg: 'Hier staat niets', punt: "'.' is geen getal", kruis: "'x' is geen getal", streep: "'-' is geen getal" }
    return this.soort === 'fout' ? this.fout : `${signs[this.soort]}. Verwacht was een getal.`
  }

  /** Takes the first mark seen as the mark of the file, and refuses the other one from then on. */
  #accept(mark: number): boolean {
    if (this.#mark === 0) {
      this.#mark = mark
      return true
    }
    const [here, elsewhere] = mark === comma ? ['komma', 'punt'] : ['punt', 'komma']
    this.#fail(
      this.#declared
        ? `Dit getal heeft een ${here}, maar in dit soort bestand is de ${elsewhere} het decimaalteken.`
        : `Dit getal heeft een ${here}, maar eerdere getallen in dit bestand hebben een ${elsewhere}. Gebruik één decimaalteken.`,
    )
    return false
  }

  #fail(fout: string): number {
    this.soort = 'fout'
    this.fout = fout
    return Number.NaN
  }

  #sign(soort: CelSoort): number {
    this.soort = soort
    return Number.NaN
  }

  /** Everything that is not a plain number of at most 15 digits: signs, status marks, long fractions, faults. */
  #readOther(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return this.#sign('leeg')
    if (end - start === 1) {
      if (bytes[start] === point) return this.#sign('punt')
      if (bytes[start] === 120 || bytes[start] === 88) return this.#sign('kruis')
      if (bytes[start] === minus) return this.#sign('streep')
    }
    if (bytes[end - 1] === star) return this.#readMarked(bytes, start, end)
    return this.#readText(Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, 64)).toString('latin1'))
  }

  #readMarked(bytes: Uint8Array, start: number, end: number): number {
    let last = end
    while (last > start && end - last < 2 && bytes[last - 1] === star) last--
    const value = this.read(bytes, start, last)
    if (!Number.isNaN(value) || this.soort === 'punt') this.sawVoorlopig = true
    return value
  }

  #readText(text: string): number {
    if (/^-?[\d.,]*,[\d.,]*$/.test(text) && text.includes('.')) {
      return this.#fail(`Het getal '${text}' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden.`)
    }
    const [whole = '', sign = '', before = '', mark = '', behind = ''] = /^(-?)(\d*)([.,]?)(\d+)$/.exec(text) ?? []
    if (whole === '') return this.#fail(this.#describeText(text))
    if (mark !== '') {
      const byte = mark.charCodeAt(0)
      if (byte !== this.#mark && !this.#accept(byte)) return Number.NaN
    }
    const value = Number(mark === '' ? whole : `${sign}${before}.${behind}`)
    if (text.length >= 64 || Math.abs(value) >= largest) return this.#fail('Dit getal is te groot of staat in een onbekende schrijfwijze.')
    this.decimalen = mark === '' ? 0 : behind.length
    return value
  }

  #describeText(text: string): string {
    if (/^[-+]?[\d.,]+e[-+]?\d+$/i.test(text)) return `Het getal '${text}' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit.`
    if (/^-?\d+([.,]\d{3}){2,}$/.test(text)) return `Het getal '${text}' heeft tekens voor duizenden. Schrijf het zonder.`
    return `'${text.slice(0, 40)}' is geen getal.`
  }
}
