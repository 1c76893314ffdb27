import type { Vindplaats } from '../bronnen.ts'
import type { Effect, Telling } from '../schema.ts'
import { onbekend } from '../woorden.ts'

interface Getal {
  readonly wat: string
  readonly eenheid: string
  /** As it stands in the document. */
  readonly zoals: string
  readonly bron: Vindplaats
}

type Waarde = { readonly waarde: number } | { readonly van: number; readonly tot: number }

/** A number of people or things, as the document has it. */
export function telling(getal: Getal & Waarde): Telling {
  const { wat, eenheid, zoals, bron } = getal
  const value = 'waarde' in getal ? { waarde: getal.waarde } : { waarde: null }
  const interval = 'van' in getal ? { onder: getal.van, boven: getal.tot } : onbekend
  return { wat, eenheid, zoals, bron, ...value, interval }
}

/** What was measured of the entry itself. */
export function gemeten(richting: Effect['richting'], getal: Getal & Waarde): Effect {
  return { ...telling(getal), richting, soort: 'gemeten', geldt: 'interventie' }
}

/** What the document expects of the entry itself. */
export function verwacht(richting: Effect['richting'], getal: Getal & Waarde): Effect {
  return { ...telling(getal), richting, soort: 'verwacht', geldt: 'interventie' }
}

/** What was agreed as a goal of the entry itself. */
export function doel(richting: Effect['richting'], getal: Getal & Waarde): Effect {
  return { ...telling(getal), richting, soort: 'doel', geldt: 'interventie' }
}

/** What the document expects of the whole theme together: no entry can claim it for itself. */
export function verwachtVanThema(richting: Effect['richting'], getal: Getal & Waarde): Effect {
  return { ...telling(getal), richting, soort: 'verwacht', geldt: 'thema' }
}
