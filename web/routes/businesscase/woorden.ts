import type { Beeldwoorden } from '../../islands/businesscase/beelden.ts'
import type { ZaakMessages } from '../../messages/zaak.ts'

/** What the drawings and the element in the browser say. */
export interface EilandWoorden extends Beeldwoorden {
  readonly schuif: string
  readonly wacht: string
}

export function islandWords({ beeld, sectoren, schuiven, zeker }: ZaakMessages): EilandWoorden {
  const { zonder, met, nu, bij, prijs, ...titels } = beeld
  return { sectoren, zonder, met, nu, bij, prijs, titels, schuif: schuiven.titel, wacht: zeker.wacht }
}
