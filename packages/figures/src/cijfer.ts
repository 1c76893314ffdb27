import { FigureError } from './figure-error.ts'
import { isOntbreekt, type Ontbreekt } from './ontbreekt.ts'

/** How a figure came about: counted in a register, asked in a survey, or estimated by a model. */
export const schattingen = ['telling', 'steekproef', 'model'] as const
export type Schatting = (typeof schattingen)[number]

/** How far the publisher is with it. */
export const statussen = ['voorlopig', 'herzien', 'definitief'] as const
export type Status = (typeof statussen)[number]

/** Where a figure comes from and how it was made. */
export interface Herkomst {
  readonly status: Status
  readonly schatting: Schatting
  /** Id of the release that holds the figure. */
  readonly release: string
}

/** The bounds of the 95% interval, where the publisher gives them or we could calculate them. */
export interface Grenzen {
  readonly onder?: number
  readonly boven?: number
}

/** A figure with a value. */
export type GegevenCijfer = { readonly waarde: number; readonly ontbreekt?: undefined } & Herkomst & Grenzen

/** A figure that is missing, with the reason. */
export type OntbrekendCijfer = { readonly waarde: null; readonly ontbreekt: Ontbreekt } & Herkomst & Grenzen

/** A published figure: a value or a reason, with its interval where there is one, and its origin. */
export type Cijfer = GegevenCijfer | OntbrekendCijfer

/**
 * A figure with a value, frozen. Throws `FigureError` when the value or a bound is not a finite number, when the bounds do not
 * enclose the value, or when the release is not named.
 */
export function gegeven(waarde: number, herkomst: Herkomst & Grenzen): GegevenCijfer {
  checkRelease(herkomst)
  const { onder = waarde, boven = waarde } = herkomst
  for (const getal of [waarde, onder, boven]) {
    if (!Number.isFinite(getal))
      throw new FigureError('cijfer-ongeldig', `${getal} is geen getal. Geef een getal, of de reden waarom het ontbreekt.`)
  }
  if (onder > waarde || boven < waarde) {
    throw new FigureError(
      'cijfer-ongeldig',
      `De waarde ${waarde} ligt niet tussen de grenzen ${onder} en ${boven}. Controleer de drie getallen.`,
    )
  }
  return Object.freeze({ ...herkomst, waarde })
}

/** A figure that is missing, frozen. It has no bounds: they would give away what is hidden. */
export function ontbrekend(reden: Ontbreekt, { status, schatting, release }: Herkomst): OntbrekendCijfer {
  checkRelease({ status, schatting, release })
  if (!isOntbreekt(reden)) throw new FigureError('cijfer-ongeldig', `De reden '${String(reden)}' bestaat niet.`)
  return Object.freeze({ waarde: null, ontbreekt: reden, status, schatting, release })
}

function checkRelease({ release }: Herkomst): void {
  if (release === '') throw new FigureError('cijfer-ongeldig', 'Een cijfer heeft een release nodig: zonder bron tonen wij het niet.')
}

/** Whether the figure has a value. */
export function isGegeven(cijfer: Cijfer): cijfer is GegevenCijfer {
  return cijfer.waarde !== null
}

/** Whether the figure is missing. */
export function isOntbrekend(cijfer: Cijfer): cijfer is OntbrekendCijfer {
  return cijfer.waarde === null
}
