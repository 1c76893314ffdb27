import { soortOf, type GebiedCode } from '@buurtwijs/figures'
import { Refusal, type RefusalPlace } from '#src/refusal.ts'
import type { ReadOptions } from './input.ts'

const mostNamed = 5

/** Codes with the place of the first. */
interface Unknown {
  readonly codes: GebiedCode[]
  first: RefusalPlace
}

/**
 * The areas of an own file that no official table has. An own file may only speak of areas that are known: a typing error in a code would
 * make an area of its own. All of them are gathered, so that one refusal names them with the place of the first. Postcodes are known too
 * when a table with postcodes was imported; otherwise they get a sentence of their own, since no correction of the code would help.
 */
export class UnknownGebieden {
  readonly #isKnown: NonNullable<ReadOptions['isKnownGebied']>
  readonly #postcodes: Unknown = { codes: [], first: {} }
  readonly #others: Unknown = { codes: [], first: {} }

  /** Every area is accepted when nobody told which are known. */
  constructor({ isKnownGebied = () => true }: ReadOptions) {
    this.#isKnown = isKnownGebied
  }

  /** To be called once for each area. */
  look(code: GebiedCode, place: () => RefusalPlace): void {
    if (this.#isKnown(code)) return
    const unknown = ['postcode4', 'postcode6'].includes(soortOf(code)) ? this.#postcodes : this.#others
    if (unknown.codes.length === 0) unknown.first = place()
    unknown.codes.push(code)
  }

  /** Refuses when an area was not known. */
  refuse(): void {
    if (this.#postcodes.codes.length > 0) throw postcodesGiven(this.#postcodes)
    if (this.#others.codes.length > 0) throw notKnown(this.#others)
  }
}

function notKnown({ codes, first }: Unknown): Refusal {
  const one = codes.length === 1
  return new Refusal(
    `${one ? 'Dit gebied is niet bekend' : 'Deze gebieden zijn niet bekend'}: ${listSome(codes)}. Importeer eerst de officiële cijfers van ${one ? 'zijn' : 'hun'} jaar, of verbeter de code${one ? '' : 's'}.`,
    { code: 'gebied-unknown', place: first },
  )
}

/** Four digits can be the number of a gemeente that lost its letters. */
function postcodesGiven({ codes, first }: Unknown): Refusal {
  const what = codes.length === 1 ? 'Dit is een postcode' : 'Dit zijn postcodes'
  const other = codes.every(code => soortOf(code) === 'postcode4')
    ? ' Bedoelt u nummers van gemeenten? Zet er dan GM voor, zoals GM0785.'
    : ''
  return new Refusal(
    `${what}: ${listSome(codes)}. Een postcode is geen gebied van het CBS. Maak eerst totalen per buurt, en zet in deze kolom de code van de buurt, zoals BU07850101.${other}`,
    { code: 'gebied-postcode', place: first },
  )
}

function listSome(codes: readonly GebiedCode[]): string {
  const more = codes.length - mostNamed
  return codes.slice(0, mostNamed).join(', ') + (more > 0 ? ` en nog ${more}` : '')
}
