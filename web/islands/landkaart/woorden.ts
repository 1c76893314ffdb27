import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Ontbreekt } from '@buurtwijs/figures'
import type { KaartWoorden } from '../../messages/kaart.ts'
import type { Samen, Waarden } from './halen.ts'

/** Every area with its figure in words, and its class. */
export class Cijfers {
  readonly klassen = new Map<string, number | null>()
  readonly #waarden: Waarden
  readonly #taal: 'nl' | 'en'
  readonly #geen: string
  readonly #rows = new Map<string, number>()
  readonly #redenen = new Map<number, Ontbreekt>()

  constructor(waarden: Waarden, taal: 'nl' | 'en', woorden: KaartWoorden) {
    this.#waarden = waarden
    this.#taal = taal
    this.#geen = woorden.geen
    for (const [row, code] of waarden.gebieden.entries()) {
      const waarde = waarden.waarden[row] ?? null
      this.#rows.set(code, row)
      const found = waarde === null ? -1 : waarden.klassen.findIndex(({ van, tot }) => waarde >= van && waarde <= tot)
      this.klassen.set(code, found === -1 ? null : found)
    }
    for (const [reden, rows] of Object.entries(waarden.ontbreekt)) for (const row of rows) this.#redenen.set(row, reden as Ontbreekt)
  }

  get aantalKlassen(): number {
    return this.#waarden.klassen.length
  }

  get isSchatting(): boolean {
    return this.#waarden.schatting === 'model'
  }

  write(code: string): string {
    const row = this.#rows.get(code) ?? -1
    const reden = this.#redenen.get(row)
    return this.writeSamen({ waarde: this.#waarden.waarden[row] ?? null, ...(reden === undefined ? {} : { ontbreekt: reden }) })
  }

  writeSamen({ waarde, ontbreekt }: Samen): string {
    const { decimalen, eenheid } = this.#waarden
    const taal = this.#taal
    if (waarde !== null) return `${formatGetal(waarde, decimalen, taal)}${behind(eenheid)}`
    return ontbreekt === undefined ? this.#geen : describeOntbreekt(ontbreekt, taal)
  }
}

function behind(eenheid: string): string {
  if (eenheid === 'aantal' || eenheid === 'number') return ''
  return eenheid === '%' ? eenheid : ` ${eenheid}`
}

/** A sentence with its places filled in. */
export function fill(sentence: string, places: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole)
}
