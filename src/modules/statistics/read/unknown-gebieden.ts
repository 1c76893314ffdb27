import type { GebiedCode } from '@buurtwijs/figures'
import { Refusal, type RefusalPlace } from '#src/refusal.ts'
import type { ReadOptions } from './input.ts'

const mostNamed = 5

/**
 * The areas of an own file that no official table has. An own file may only speak of areas that are known: a typing error in a code would
 * make an area of its own. All of them are gathered, so that one refusal names them with the place of the first.
 */
export class UnknownGebieden {
  readonly #isKnown: NonNullable<ReadOptions['isKnownGebied']>
  readonly #codes: GebiedCode[] = []
  #first: RefusalPlace = {}

  /** Every area is accepted when nobody told which are known. */
  constructor({ isKnownGebied = () => true }: ReadOptions) {
    this.#isKnown = isKnownGebied
  }

  /** To be called once for each area. */
  look(code: GebiedCode, place: () => RefusalPlace): void {
    if (this.#isKnown(code)) return
    if (this.#codes.length === 0) this.#first = place()
    this.#codes.push(code)
  }

  /** Refuses when an area was not known. */
  refuse(): void {
    if (this.#codes.length === 0) return
    const more = this.#codes.length - mostNamed
    const named = this.#codes.slice(0, mostNamed).join(', ') + (more > 0 ? ` en nog ${more}` : '')
    const one = this.#codes.length === 1
    throw new Refusal(
      `${one ? 'Dit gebied is niet bekend' : 'Deze gebieden zijn niet bekend'}: ${named}. Importeer eerst de officiële cijfers van ${one ? 'zijn' : 'hun'} jaar, of verbeter de code${one ? '' : 's'}.`,
      { code: 'gebied-unknown', place: this.#first },
    )
  }
}
