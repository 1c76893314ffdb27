import type { BeeldGebied, ReleaseDetail, Sectie, Selectiebeeld, Zin } from '../../data.ts'
import { hasPlace } from '../../ui/position-strip.tsx'
import { arrangeSecties, findOudeGrenzen, isGrootdeelsVerborgen, isOnbewoond, pickKerngetallen, sortZinnen } from './beeld.ts'
import type { Kerngetal, SectieBeeld, Zinnen } from './beeld.ts'

/** What the page of an area shows, arranged. */
export interface BeeldView {
  readonly gebied: BeeldGebied
  readonly kerngetallen: readonly Kerngetal[]
  readonly secties: readonly SectieBeeld[]
  readonly zinnen: Zinnen
  /** The section that a sentence is about, by the measure that it names first. */
  readonly sectieVan: Readonly<Record<string, Sectie>>
  /** The period of an estimate that opens the page. */
  readonly periodeVanOpening: string | null
  /** Why there is little to see, when that is so. */
  readonly weinig: 'niemand' | 'verborgen' | null
  /** The boundary year of figures that no longer hold, because the area was redrawn since. */
  readonly oudeGrenzen: number | null
  readonly heeftPlaatsen: boolean
  /** The areas that are alike, when they stand beside the figures. */
  readonly gelijken: Selectiebeeld['gelijken']
}

export function makeBeeldView(beeld: Selectiebeeld, editions: readonly ReleaseDetail[]): BeeldView {
  const zinnen = sortZinnen(beeld.zinnen)
  const secties = arrangeSecties(beeld, editions)
  return {
    gebied: beeld.gebied,
    kerngetallen: pickKerngetallen(beeld),
    secties,
    zinnen,
    sectieVan: findSecties(beeld),
    periodeVanOpening: findPeriode(beeld, zinnen.opening),
    weinig: isOnbewoond(beeld) ? 'niemand' : isGrootdeelsVerborgen(beeld) ? 'verborgen' : null,
    oudeGrenzen: findOudeGrenzen(beeld),
    gelijken: beeld.gelijken,
    heeftPlaatsen: secties.some(({ tabel }) => tabel.some(({ cijfer }) => hasPlace(cijfer))),
  }
}

/** The first measure is what a sentence is about; the others only help to count. */
function findSecties({ zinnen, cijfers }: Selectiebeeld): Record<string, Sectie> {
  const named = zinnen.flatMap(zin => cijfers.find(cijfer => cijfer.maat === zin.cijfers[0]) ?? [])
  return Object.fromEntries(named.map(({ maat, sectie }) => [maat, sectie]))
}

function findPeriode({ cijfers }: Selectiebeeld, opening: readonly Zin[]): string | null {
  const estimate = opening.find(zin => zin.schatting)
  return cijfers.find(cijfer => estimate?.cijfers.includes(cijfer.maat) && cijfer.waarde !== null)?.periode ?? null
}
