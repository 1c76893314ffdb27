import { addMensen, gebeurtenisSoorten, mensenOf } from './mensen.ts'
import type { GebeurtenisSoort, Mensen } from './mensen.ts'

interface PerMaand {
  readonly soort: GebeurtenisSoort
  readonly maand: string
  readonly aantal: number
  readonly mensen: Mensen
}

export interface Kwartaaltelling {
  readonly soort: GebeurtenisSoort
  /** `2026-Q1`. */
  readonly kwartaal: string
  readonly aantal: number
  readonly mensen: Mensen
}

/** Counts per month taken together per quarter: the latest quarter first, kinds in their own order. */
export function perKwartaal(tellingen: readonly PerMaand[]): readonly Kwartaaltelling[] {
  const quarters = [...new Set(tellingen.map(({ maand }) => kwartaalVan(maand)))].toSorted((one, other) => other.localeCompare(one))
  return quarters.flatMap(kwartaal =>
    gebeurtenisSoorten.flatMap(soort => {
      const own = tellingen.filter(each => each.soort === soort && kwartaalVan(each.maand) === kwartaal)
      if (own.length === 0) return []
      const aantal = own.reduce((sum, each) => sum + each.aantal, 0)
      return [{ soort, kwartaal, aantal, mensen: own.reduce((sum, each) => addMensen(sum, each.mensen), mensenOf({})) }]
    }),
  )
}

function kwartaalVan(maand: string): string {
  return `${maand.slice(0, 4)}-Q${Math.ceil(Number(maand.slice(5, 7)) / 3)}`
}
