import type { GebiedRef } from '../../data.ts'
import type { Selectiebeeld } from '../../vergelijk-data.ts'

/** The area whose parts a place is seen among: the gemeente of a buurt, wijk or selection, the place itself for a gemeente or the country. Null for a selection over gemeenten. */
export function findRuim({ code, naam, soort, ouders }: Selectiebeeld['gebied']): GebiedRef | null {
  if (soort === 'gemeente' || soort === 'land') return { code, naam, soort }
  return ouders.find(ouder => ouder.soort === 'gemeente') ?? null
}
