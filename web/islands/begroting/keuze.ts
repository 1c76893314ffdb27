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
