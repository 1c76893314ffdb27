import { makeBuurtbeeld } from '../modules/buurtbeeld/index.ts'
import type { GebiedInfo, Gebiedsselectie, OmtrekSource, Statistiek } from '../modules/statistics/index.ts'
import { findKaart } from './kaart.ts'
import { makeRapport } from './make-rapport.ts'
import type { RapportVraag } from './make-rapport.ts'
import type { Rapport } from './rapport.ts'

/** The picture of an area or a selection, with its outline, ready to be put in any form. */
export async function openRapport(
  { statistiek, omtrekken }: { readonly statistiek: Statistiek; readonly omtrekken: OmtrekSource },
  plek: GebiedInfo | Gebiedsselectie,
  vraag: Omit<RapportVraag, 'kaart'>,
): Promise<Rapport> {
  const beeld = makeBuurtbeeld(statistiek, plek, vraag.taal)
  const kaart = await findKaart(omtrekken, plek, vraag.naam ?? beeld.gebied.naam, vraag.taal)
  return makeRapport(beeld, { ...vraag, kaart })
}
