import type { Aannames } from './aannames.ts'
import type { Invoer } from './cel.ts'
import { Rekenblad } from './reken.ts'
import { fillInvoer, known, planFor } from './zaak.ts'

/** What an outcome is when one input is at its lowest or its highest and all others stay. */
export interface Balk {
  readonly invoer: string
  readonly laag: number
  readonly hoog: number
  /** The outcome at both ends; null when it is not known. */
  readonly bijLaag: number | null
  readonly bijHoog: number | null
}

/** The tornado of an outcome: what moves it most comes first. Inputs that do nothing are left out. */
export function tornado(aannames: Aannames, uitkomst: string): readonly Balk[] {
  const kandidaten = aannames.invoer.filter(({ laag, hoog, waarde }) => laag < hoog && waarde !== null)
  const found = rekenRijen(
    aannames,
    uitkomst,
    kandidaten.flatMap(({ id, laag, hoog }) => [
      { id, waarde: laag },
      { id, waarde: hoog },
    ]),
  )
  return kandidaten
    .map(({ id, laag, hoog }, plek) => ({ invoer: id, laag, hoog, bijLaag: known(found[2 * plek]), bijHoog: known(found[2 * plek + 1]) }))
    .filter(({ bijLaag, bijHoog }) => bijLaag !== bijHoog)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
}

function widthOf({ bijLaag, bijHoog }: Balk): number {
  return Math.abs((bijHoog ?? 0) - (bijLaag ?? 0))
}

/** Where an input has to be for an outcome to be exactly zero; null when it is not anywhere that can be. */
export interface Omslag {
  readonly invoer: string
  readonly waarde: number | null
}

/** Halvings: the last digits of a search over the whole of what can be are of no use. */
const halveringen = 44

/** The break-even value of every input, the others as they are: looked for from the value outwards, below and above at once. */
export function omslagen(aannames: Aannames, uitkomst: string): readonly Omslag[] {
  const nu = rekenRijen(aannames, uitkomst, [{ id: '', waarde: 0 }])[0] ?? Number.NaN
  if (Number.isNaN(nu)) return []
  const plan = planFor([uitkomst])
  const kandidaten = aannames.invoer.filter(each => plan.invoer.has(each.id) && isSoepel(each))
  const zijden = kandidaten.flatMap(({ id, waarde, minst, meest }) => [minst, meest].map(eind => ({ id, van: waarde ?? 0, eind })))
  const aanEind = rekenRijen(
    aannames,
    uitkomst,
    zijden.map(({ id, eind }) => ({ id, waarde: eind })),
  )
  const open = zijden.map((zijde, plek) => ({ ...zijde, tot: zijde.eind, slaatOm: nu * (aanEind[plek] ?? Number.NaN) <= 0 }))
  for (let keer = 0; keer < halveringen; keer++) {
    const midden = open.map(({ van, tot }) => (van + tot) / 2)
    const uitkomsten = rekenRijen(
      aannames,
      uitkomst,
      open.map(({ id }, plek) => ({ id, waarde: midden[plek] ?? 0 })),
    )
    open.forEach((zijde, plek) => {
      const half = midden[plek] ?? zijde.van
      if (nu * (uitkomsten[plek] ?? Number.NaN) > 0) zijde.van = half
      else zijde.tot = half
    })
  }
  return kandidaten.map(({ id, waarde }) => {
    const found = open.filter(zijde => zijde.id === id && zijde.slaatOm).map(({ tot }) => tot)
    const near = found.toSorted((a, b) => Math.abs(a - (waarde ?? 0)) - Math.abs(b - (waarde ?? 0)))
    return { invoer: id, waarde: near[0] ?? null }
  })
}

/** Steps in time and in numbers of neighbourhoods jump; where they tip says little. */
function isSoepel({ groep, eenheid, waarde }: Invoer): boolean {
  return waarde !== null && (groep !== 'opschaling' || eenheid === 'deel')
}

/** The outcome of as many cases as there are rows, each with one input otherwise. */
function rekenRijen(
  aannames: Aannames,
  uitkomst: string,
  rijen: readonly { readonly id: string; readonly waarde: number }[],
): Float64Array {
  const blad = new Rekenblad(planFor([uitkomst]), rijen.length)
  fillInvoer(blad, aannames)
  rijen.forEach(({ id, waarde }, plek) => {
    const veld = blad.invoer(id)
    if (veld) veld[plek] = waarde
  })
  blad.reken()
  return blad.cel(uitkomst)[0] ?? new Float64Array(rijen.length)
}
