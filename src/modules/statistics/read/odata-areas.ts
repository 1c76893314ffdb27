import { FigureError, type GebiedCode, type GebiedSoort, parseGebiedCode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { PublishedGebied } from '../published-table.ts'
import type { Dimensie, OnderwerpRol } from './odata-shape.ts'
import { tidy } from './tidy.ts'

interface Area {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly naam: string | null
  readonly ouder: GebiedCode | null
  gemeentenaam: string | null
  indelingswijziging: 1 | 2 | 3 | null
}

/** The areas of a table in the order in which the rows first name them. NL01 and NL00 are one. */
export class AreaList {
  readonly #regio: Dimensie | null
  readonly #naam: string
  readonly #byText = new Map<string, number | null>()
  readonly #byCode = new Map<GebiedCode, number>()
  readonly #areas: Area[] = []

  constructor(regio: Dimensie | null, naam: string) {
    this.#regio = regio
    this.#naam = naam
  }

  /** How many areas the publisher lists; 1 for a table without areas. */
  get expected(): number {
    return this.#regio === null ? 1 : (this.#regio.codes?.size ?? 0)
  }

  /** The place of an area by the text in the row; null for a kind of area that we do not know (a labour market region). */
  indexOf(text: string, row: number): number | null {
    const known = this.#byText.get(text)
    if (known !== undefined) return known
    const listed = this.#regio?.codes?.get(text)
    if (this.#regio?.codes && !listed) {
      throw new Refusal(`Rij ${row}: gebied '${text}' staat niet in de lijst van gebieden van de bron. Er is niets geïmporteerd.`, {
        code: 'gebied-unknown',
        place: { file: this.#naam },
      })
    }
    const index = this.#add(text, listed?.titel ?? null, listed?.ouder ?? null)
    this.#byText.set(text, index)
    return index
  }

  /** The one area of a table without areas. */
  land(): number {
    return this.#byText.get('NL00') ?? this.#addLand()
  }

  codeAt(index: number): string {
    return this.#areas[index]?.code ?? ''
  }

  describe(index: number, rol: OnderwerpRol, text: string): void {
    const area = this.#areas[index]
    if (!area || text === '' || text === '.') return
    if (rol === 'gemeentenaam') area.gemeentenaam = text
    if (rol === 'indelingswijziging') area.indelingswijziging = text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : null
  }

  /** All areas as published. Without a list of names a gemeente has the name in its row and the others have their code. */
  published(): PublishedGebied[] {
    return this.#areas.map(area => ({
      code: area.code,
      soort: area.soort,
      naam: area.naam ?? (area.soort === 'gemeente' || area.soort === 'land' ? area.gemeentenaam : null) ?? area.code,
      ...(area.gemeentenaam !== null && area.soort !== 'land' ? { gemeentenaam: area.gemeentenaam } : {}),
      ...(area.indelingswijziging !== null ? { indelingswijziging: area.indelingswijziging } : {}),
      ...(area.ouder !== null ? { ouders: [area.ouder] } : {}),
    }))
  }

  #addLand(): number {
    const index = this.#add('NL00', 'Nederland', null) ?? 0
    this.#byText.set('NL00', index)
    return index
  }

  #add(text: string, naam: string | null, ouder: string | null): number | null {
    const parsed = readCode(text)
    if (parsed === null) return null
    const known = this.#byCode.get(parsed.code)
    if (known !== undefined) return known
    const parent = ouder === null ? null : readCode(ouder)
    this.#byCode.set(parsed.code, this.#areas.length)
    this.#areas.push({
      ...parsed,
      naam: naam === null ? null : withoutKind(naam),
      ouder: parent?.code ?? null,
      gemeentenaam: null,
      indelingswijziging: null,
    })
    return this.#areas.length - 1
  }
}

function readCode(text: string): { code: GebiedCode; soort: GebiedSoort } | null {
  try {
    return parseGebiedCode(text)
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}

/** CBS writes the kind behind names that several kinds share: 'Utrecht (gemeente)', 'Utrecht (PV)'. The kind is known already. */
function withoutKind(naam: string): string {
  return tidy(naam).replace(/ \((?:gemeente|PV|LD|CR|GG|ZK)\)$/, '')
}
