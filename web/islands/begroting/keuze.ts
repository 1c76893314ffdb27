import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import type { Weg } from './editor.ts'

/** Where a cell stands: its row and its column, from 0. */
export interface Plek {
  readonly rij: number
  readonly kolom: number
}

/** The cells that are chosen: a block from where somebody began to where they are. */
export class Keuze {
  #begin: Plek = { rij: 0, kolom: 0 }
  #nu: Plek = { rij: 0, kolom: 0 }

  get nu(): Plek {
    return this.#nu
  }

  get blok(): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
    const [one, other] = [this.#begin, this.#nu]
    return {
      top: Math.min(one.rij, other.rij),
      bottom: Math.max(one.rij, other.rij),
      left: Math.min(one.kolom, other.kolom),
      right: Math.max(one.kolom, other.kolom),
    }
  }

  /** Goes to a cell; `isMeer` stretches the block to it. */
  naar(plek: Plek, isMeer = false): void {
    this.#nu = plek
    if (!isMeer) this.#begin = plek
  }
}

/** How many rows a page of a sheet goes up or down. */
const pageRows = 20

/** Where a key leads from a cell; null when it leads nowhere. `last` is the last cell there is. */
export function stap(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { rij, kolom }: Plek,
  last: Plek,
): Plek | null {
  const isFar = ctrlKey || metaKey
  const within = (to: Plek): Plek => ({
    rij: Math.max(0, Math.min(to.rij, last.rij)),
    kolom: Math.max(0, Math.min(to.kolom, last.kolom)),
  })
  switch (key) {
    case 'ArrowUp':
      return within({ rij: isFar ? 0 : rij - 1, kolom })
    case 'ArrowDown':
      return within({ rij: isFar ? last.rij : rij + 1, kolom })
    case 'ArrowLeft':
      return within({ rij, kolom: isFar ? 0 : kolom - 1 })
    case 'ArrowRight':
      return within({ rij, kolom: isFar ? last.kolom : kolom + 1 })
    case 'Home':
      return within({ rij: isFar ? 0 : rij, kolom: 0 })
    case 'End':
      return within({ rij: isFar ? last.rij : rij, kolom: last.kolom })
    case 'PageUp':
      return within({ rij: rij - pageRows, kolom })
    case 'PageDown':
      return within({ rij: rij + pageRows, kolom })
    default:
      return null
  }
}

/**
 * Where somebody goes on once a cell is filled in; `last` is the last row there is. Sideways only cells that are filled in count: who goes through a line with the tab key is
 * not left in the amount, which works itself out.
 */
export function naInvullen({ rij, kolom }: Plek, weg: Exclude<Weg, 'blijf'>, last: number): Plek {
  if (weg === 'omlaag') return { rij: Math.min(rij + 1, last), kolom }
  if (weg === 'omhoog') return { rij: Math.max(rij - 1, 0), kolom }
  const end = roosterKolommen.length - 1
  const to =
    weg === 'links'
      ? kolom > 0
        ? { rij, kolom: kolom - 1 }
        : { rij: Math.max(rij - 1, 0), kolom: end }
      : kolom < end
        ? { rij, kolom: kolom + 1 }
        : { rij: Math.min(rij + 1, last), kolom: 0 }
  return roosterKolommen[to.kolom] === 'bedrag' ? naInvullen(to, weg, last) : to
}
