/** What a cell without a value turned out to be. Signs as CBS explains them: '.' no figure, 'x' secret, '-' nil, nothing at all where a figure cannot exist. */
export type CelSoort = 'leeg' | 'punt' | 'kruis' | 'streep' | 'fout'

const space = 32
const point = 46
const comma = 44
const minus = 45
const star = 42
const zero = 48

/** As many characters as surely stay within 31 bits. */
const shortDigits = 9
const powersOfTen = Array.from({ length: shortDigits }, (_, power) => 10 ** power)
/** Longer than any number written out; more is a code or a mistake. */
const mostCharacters = 64
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
  readonly #one = new Float64Array(1)

  constructor(decimaal: '.' | ',' | 'zelf vinden' = 'zelf vinden') {
    this.#mark = decimaal === '.' ? point : decimaal === ',' ? comma : 0
    this.#declared = this.#mark !== 0
  }

  /** The value, or NaN when the cell holds something else: see `soort`. */
  read(bytes: Uint8Array, start: number, end: number): number {
    return this.readInto(bytes, start, end, this.#one, 0) ? this.#one[0]! : Number.NaN
  }

  /**
   * Puts the value in its place in a column and answers whether there was one. A number that is returned would be an object on the heap,
   * two million times for one edition; here whole-number arithmetic does for the short numbers that nearly all cells are.
   */
  readInto(bytes: Uint8Array, from: number, to: number, waarden: Float64Array, index: number): boolean {
    let start = from
    let end = to
    while (start < end && bytes[start] === space) start++
    while (end > start && bytes[end - 1]! <= space) end--
    const first = bytes[start] === minus ? start + 1 : start
    if (first === end || end - first > shortDigits) return this.#readOther(bytes, start, end, waarden, index)
    let digits = 0
    let markAt = end
    for (let p = first; p < end; p++) {
      const digit = bytes[p]! - zero
      if (digit >= 0 && digit <= 9) digits = (digits * 10 + digit) | 0
      else if (markAt === end && bytes[p] === this.#mark) markAt = p
      else return this.#readOther(bytes, start, end, waarden, index)
    }
    if (markAt === end) {
      this.decimalen = 0
      waarden[index] = first > start && digits > 0 ? -digits : digits
      return true
    }
    const decimalen = end - markAt - 1
    if (decimalen === 0) return this.#readOther(bytes, start, end, waarden, index)
    this.decimalen = decimalen
    waarden[index] = (first > start && digits > 0 ? -digits : digits) / powersOfTen[decimalen]!
    return true
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

  #fail(fout: string): false {
    this.soort = 'fout'
    this.fout = fout
    return false
  }

  #sign(soort: CelSoort): false {
    this.soort = soort
    return false
  }

  /** Everything that is not a short plain number: signs, status marks, long numbers, the first number with a mark, faults. */
  #readOther(bytes: Uint8Array, start: number, end: number, waarden: Float64Array, index: number): boolean {
    if (start === end) return this.#sign('leeg')
    if (end - start === 1) {
      if (bytes[start] === point) return this.#sign('punt')
      if (bytes[start] === 120 || bytes[start] === 88) return this.#sign('kruis')
      if (bytes[start] === minus) return this.#sign('streep')
    }
    if (bytes[end - 1] === star) return this.#readMarked(bytes, start, end, waarden, index)
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, mostCharacters)).toString('latin1')
    return this.#readText(text, waarden, index)
  }

  #readMarked(bytes: Uint8Array, start: number, end: number, waarden: Float64Array, index: number): boolean {
    let last = end
    while (last > start && end - last < 2 && bytes[last - 1] === star) last--
    const isValue = this.readInto(bytes, start, last, waarden, index)
    if (isValue || this.soort === 'punt') this.sawVoorlopig = true
    return isValue
  }

  #readText(text: string, waarden: Float64Array, index: number): boolean {
    if (/^-?[\d.,]*,[\d.,]*$/.test(text) && text.includes('.')) {
      return this.#fail(`Het getal '${text}' heeft een komma en een punt. Gebruik alleen een decimaalteken, zonder teken voor duizenden.`)
    }
    const [whole, sign = '', before = '', mark = '', behind = ''] = /^(-?)(\d*)([.,]?)(\d+)$/.exec(text) ?? []
    if (whole === undefined) return this.#fail(this.#describeText(text))
    if (mark !== '') {
      const byte = mark.charCodeAt(0)
      if (byte !== this.#mark && !this.#accept(byte)) return false
    }
    const value = Number(mark === '' ? whole : `${sign}${before}.${behind}`)
    if (text.length === mostCharacters || Math.abs(value) >= largest)
      return this.#fail('Dit getal is te groot of staat in een onbekende schrijfwijze.')
    this.decimalen = mark === '' ? 0 : behind.length
    waarden[index] = value === 0 ? 0 : value
    return true
  }

  #describeText(text: string): string {
    if (/^[-+]?[\d.,]+e[-+]?\d+$/i.test(text))
      return `Het getal '${text}' is te groot of staat in een onbekende schrijfwijze. Schrijf het voluit.`
    if (/^-?\d+([.,]\d{3}){2,}$/.test(text)) return `Het getal '${text}' heeft tekens voor duizenden. Schrijf het zonder.`
    return `'${text.slice(0, 40)}' is geen getal.`
  }
}
