import type { Afrekening, Termijn } from './afrekening.ts'
import { rekenAf } from './afrekening.ts'
import { afwijkingPromille } from './regel.ts'
import type { Regel } from './regel.ts'
import { totaalVan } from './sommen.ts'
import type { Bedragen } from './sommen.ts'
import type { Inhoud } from './wijziging.ts'

/** How an account is written out; a reader of an old one knows by this what it holds. */
const vorm = 1

/** A change as an account keeps it: who did it as a number, never as a name. */
export interface VasteWijziging extends Inhoud {
  readonly nummer: number
  readonly hoe: string
  readonly door: string | null
  /** An ISO moment. */
  readonly op: string
}

/** The account of one year: what is frozen, hashed, decided on and given to an auditor. */
export interface Verantwoording {
  readonly vorm: typeof vorm
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly jaar: number
  /** The decision on which it rests. */
  readonly besluit: { readonly ronde: number; readonly dag: string }
  readonly penvoerder: { readonly naam: string; readonly vanaf: string } | null
  readonly toelichting: string
  readonly regels: readonly (Omit<Regel, 'versie'> & { readonly afwijkingPromille: number | null })[]
  readonly totaal: Bedragen
  readonly termijnen: readonly Termijn[]
  readonly afrekening: readonly Afrekening[]
  readonly wijzigingen: readonly VasteWijziging[]
}

export interface Grond extends Pick<Verantwoording, 'buurt' | 'jaar' | 'besluit' | 'penvoerder' | 'toelichting' | 'wijzigingen'> {
  readonly regels: readonly Regel[]
  readonly termijnen: readonly Termijn[]
}

/** The account of a year out of everything that is kept of a neighbourhood: its lines, and the instalments for that year. */
export function makeVerantwoording({ regels, termijnen, ...same }: Grond): Verantwoording {
  const own = regels.filter(({ jaar }) => jaar === same.jaar)
  const paid = termijnen.filter(({ jaar }) => jaar === same.jaar)
  return {
    vorm,
    buurt: same.buurt,
    jaar: same.jaar,
    besluit: same.besluit,
    penvoerder: same.penvoerder,
    toelichting: same.toelichting,
    regels: own.map(({ versie: _, ...regel }) => ({ ...regel, afwijkingPromille: afwijkingPromille(regel) })),
    totaal: totaalVan(own),
    termijnen: paid.map(({ id, betaler, jaar, verwacht, verwachtCent, ontvangen, ontvangenCent, zin }) => ({
      id,
      betaler,
      jaar,
      verwacht,
      verwachtCent,
      ontvangen,
      ontvangenCent,
      zin,
    })),
    afrekening: rekenAf(own, paid),
    wijzigingen: same.wijzigingen,
  }
}
